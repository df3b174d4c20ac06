#include "deskaddress.h"
#include "station.h"

#include "approvaldesk.h"
#include "dispatchdesk.h"
#include "followupdesk.h"
#include "handoverdesk.h"
#include "incidentboardmodel.h"
#include "intakedesk.h"
#include "loadmodel.h"
#include "needsmodel.h"
#include "placefinder.h"
#include "plandesk.h"
#include "programroster.h"
#include "responsemodel.h"
#include "rights.h"
#include "rosterdesk.h"
#include "sampledesk.h"
#include "talknews.h"
#include "teamboardmodel.h"
#include "transferdesk.h"

#include "../tables/modeltext.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone countyZone{"America/Los_Angeles"};

QByteArray planData(const QString& name)
{
    QFile file(u":/plan/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

PlanRules plainPlanRules()
{
    auto rules = PlanRules::fromJson(planData(u"rules-2026-09.json"_s)).value();
    // The people of the tests have no licences.
    rules.signing.credentials.clear();
    return rules;
}

/// Who sits at a workstation, with every desk of hers and everything that stands on her screens.
class Seat {
    SampleDesk& m_sample;

public:
    Seat(const Centre& centre, const QString& name, const Signer& who, Role role, SampleDesk& sample)
        : m_sample(sample), station(addressOf(centre, name), name, who), actor{StaffId::fromString(who.id), who.signInName, role}, m_board(station.picture.get(), &sample.codes, countyZone),
          m_teams(station.picture.get(), &sample.codes, countyZone), m_responses(station.picture.get(), &sample.codes, countyZone), m_needs(station.picture.get(), &sample.codes),
          m_load(station.picture.get())
    {
    }

    [[nodiscard]] DeskTools tools() { return {&station.picture->now(), &station.clock, &station.ids, &m_sample.codes, &m_sample.protocol, station.store.get(), [this] { return actor; }, countyZone}; }
    [[nodiscard]] const Picture& sees() const { return station.picture->now(); }
    /// One refresh of the dispatcher's boards and of the oversight window's lists.
    [[nodiscard]] QString refreshed(Instant now)
    {
        m_board.tick(now);
        m_board.resort();
        m_teams.tick(now);
        m_responses.tick(now);
        m_responses.resort();
        m_needs.tick(now);
        m_load.tick(now);
        QString text;
        for (const auto* model : std::initializer_list<const QAbstractItemModel*>{&m_board, &m_teams, &m_responses, &m_needs, &m_load})
            text += modelText(*model) + u"--\n"_s;
        return text + given();
    }
    [[nodiscard]] PlanFile planOf(const PersonId& person)
    {
        const auto read = Station::ended(plans.read(person));
        REQUIRE(read);
        return *read;
    }
    /// Whose plan is open here.
    void openPlan(const PersonId& person) { m_person = person; }

    Station station;
    Actor actor;
    PlaceFinder map;
    DispatchDesk dispatch{tools()};
    IntakeDesk intake{tools(), &map};
    FollowUpDesk followUps{tools()};
    HandOverDesk handOvers{tools()};
    ConversationDesk talk{tools()};
    ApprovalDesk approvals{tools()};
    TransferDesk transfers{tools()};
    RosterRules rules = plainRules();
    Holidays holidays;
    RosterDesk roster{tools(), &rules, &holidays};
    PlanRules planRules = plainPlanRules();
    PlanDesk plans{tools(), &planRules};

private:
    /// To whom what of the open plan may be given or was given, as the consents, the row of the release and the accounting tell it.
    [[nodiscard]] QString given()
    {
        if (m_person.isNull())
            return {};
        const auto file = planOf(m_person);
        QStringList lines;
        for (const auto& consent : file.all<Consent>())
            lines.append(QString::fromUtf8(QJsonDocument(toRow(consent)).toJson(QJsonDocument::Compact)));
        for (const auto& approval : file.all<Approval>())
            lines.append(approvalWords(sees(), approval, countyZone));
        for (const auto& line : file.all<Disclosure>())
            lines.append(QString::fromUtf8(QJsonDocument(toRow(line)).toJson(QJsonDocument::Compact)));
        for (const auto& recipient : planRules.sharing.recipients)
            for (const auto what : recipient.shared) {
                const auto decision = plans.decide(file, {m_person, recipient.code, what, {}});
                lines.append(u"%1 %2 %3: %4"_s.arg(recipient.code, word(what), decision.request.purpose, decision.goes() ? u"goes"_s : decision.whyNot));
            }
        // In the order in which they came, which is another one where they were made.
        lines.sort();
        return lines.join(u'\n');
    }

    PersonId m_person;
    IncidentBoardModel m_board;
    TeamBoardModel m_teams;
    ResponseModel m_responses;
    NeedsModel m_needs;
    LoadModel m_load;
};

/// A dispatcher at one workstation, a supervisor at another, the clinician where somebody oversees: all on one PostgreSQL.
class Floor {
public:
    Floor()
    {
        REQUIRE(settled());
    }

    /// All three have said all and heard all that the centre has.
    [[nodiscard]] bool settled()
    {
        return Station::comes([this] {
            const auto seq = centre.seq();
            return std::ranges::all_of(seats(), [&](Seat* seat) { return seat->station.isAtRest() && Station::ended(seat->station.store->feedPosition())->seq == seq; });
        });
    }
    void agree(const QString& verb)
    {
        INFO(verb.toStdString());
        REQUIRE(settled());
        QCoreApplication::processEvents();
        const auto now = w3.station.clock.now();
        const auto floor = w3.refreshed(now);
        CHECK(w4.refreshed(now) == floor);
        CHECK(os.refreshed(now) == floor);
        shown.append(floor);
    }
    /// Somebody does it, and then all see the same, at their next refresh.
    Proposal does(const dispatch::Desk& desk, const Result<Proposal>& proposal)
    {
        INFO((proposal ? QString() : proposal.error().summary).toStdString());
        REQUIRE(proposal);
        const auto verb = proposal->command.name;
        INFO(verb.toStdString());
        const auto kept = Station::ended(desk.commit(*proposal));
        INFO((kept ? QString() : kept.error().summary + kept.error().detail).toStdString());
        REQUIRE(kept);
        agree(verb);
        commands.append(proposal->command);
        CHECK(centre.conflicts().isEmpty());
        return *proposal;
    }
    [[nodiscard]] Draft draft(Seat& at, const QString& name)
    {
        auto made = Station::ended(at.intake.begin());
        REQUIRE(made);
        made->call.whereWords = u"by the bridge"_s;
        made->call.personName = name;
        made->call.source = u"lifeline_988"_s;
        REQUIRE(Station::ended(at.intake.keep(*made)));
        return *made;
    }
    /// A call that needs a team.
    IncidentId call(Seat& at, const QString& name)
    {
        return does(at.intake, at.intake.fileAndDetermine(draft(at, name), u"mobile_team"_s, u"she wants somebody to come"_s)).incidents.first();
    }
    /// Written and signed, and from now on open at every workstation.
    void writePlan(const Person& person)
    {
        const auto writes = [](Seat& seat, const Result<Proposal>& proposal) {
            INFO((proposal ? QString() : proposal.error().summary).toStdString());
            REQUIRE(proposal);
            REQUIRE(Station::ended(seat.plans.commit(*proposal)));
        };
        w3.station.does(u"known"_s, {dispatch::insertOf(person)});
        writes(w3, w3.plans.begin(w3.planOf(person.id), PlanTemplate::fromJson(planData(u"template-adult-2026-09.json"_s)).value(), u"en"_s));
        PlanItem item;
        item.plan = w3.planOf(person.id).draft()->id;
        item.part = PlanPart::Myself;
        item.words = u"cold water"_s;
        writes(w3, w3.plans.put(w3.planOf(person.id), item));
        auto about = *w3.planOf(person.id).draft();
        about.reviewBy = u"2099-03-01"_s;
        about.reviewOwner = os.actor.id;
        writes(w3, w3.plans.describe(w3.planOf(person.id), about));
        writes(w3, w3.plans.askReview(w3.planOf(person.id), about.id));
        REQUIRE(settled());
        const auto read = os.planOf(person.id);
        writes(os, os.plans.sign(read, about.id, PlanDesk::toSign(read, about.id)));
        for (auto* seat : seats())
            seat->openPlan(person.id);
        agree(u"sign_plan"_s);
    }
    [[nodiscard]] static Team team(const QString& callsign)
    {
        Team made;
        made.id = TeamId{QUuid::createUuid()};
        made.callsign = callsign;
        made.languages = {u"en"_s};
        made.shiftStart = SystemClock().now() - hour;
        made.shiftEnd = SystemClock().now() + 8 * hour;
        return made;
    }
    [[nodiscard]] QList<Seat*> seats() { return {&w3, &w4, &os}; }

    SampleDesk sample; ///< its codes and its protocol
    Centre centre;
    Seat w3{centre, u"W3"_s, centre.dana, Role::Dispatcher, sample};
    Seat w4{centre, u"W4"_s, centre.rosa, Role::Supervisor, sample};
    Seat os{centre, u"OS"_s, centre.omar, Role::Clinician, sample};
    QList<Command> commands;
    QStringList shown;
};

/// Every verb that a desk drafts, as its own sources name it.
QStringList verbsOf(const QStringList& desks)
{
    static const QRegularExpression drafts(u"\\b(?:proposal|told|changed|droppedDraft|ended|kept)\\(([^;{]*)"_s);
    static const QRegularExpression verb(u"u\"([a-z][a-z0-9_]*)\"_s"_s);
    QStringList verbs;
    QDirIterator files(QStringLiteral(SOURCE_FOLDER "/models/desk"), {u"*.cpp"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!std::ranges::any_of(desks, [&](const QString& desk) { return QFileInfo(file).fileName().startsWith(desk); }))
            continue;
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        for (auto at = drafts.globalMatch(text); at.hasNext();) {
            const auto said = at.next().captured(1).section(u'(', 0, 0);
            for (auto each = verb.globalMatch(said); each.hasNext();)
                verbs.append(each.next().captured(1));
        }
    }
    verbs.sort();
    verbs.removeDuplicates();
    return verbs;
}

} // namespace

TEST_CASE("after every verb of a shift two workstations and the oversight window show the same at the next refresh, and each role may give what the program says")
{
    Floor floor;
    auto& [sample, centre, w3, w4, os, commands, shown] = floor;
    const auto t1 = Floor::team(u"T1"_s);
    w4.station.does(u"teams"_s, {dispatch::insertOf(t1), dispatch::insertOf(Floor::team(u"T2"_s))});
    floor.agree(u"teams"_s);

    // A call from its first word to a team, and what is said on the way.
    const auto filed = floor.does(w3.intake, w3.intake.file(floor.draft(w3, u"Lena Marsh"_s)));
    const auto lena = filed.incidents.first();
    auto facts = w4.sees().find(lena)->call;
    facts.accessNeeds = u"hard of hearing"_s;
    floor.does(w4.intake, w4.intake.amend(lena, facts));
    floor.does(w3.intake, w3.intake.determine(lena, u"mobile_team"_s, u"she wants somebody to come"_s));
    floor.does(w4.dispatch, w4.dispatch.calledBack(lena, u"still there"_s));
    const auto noted = floor.does(w3.dispatch, w3.dispatch.note(lena, u"a dog barks"_s));
    floor.does(w4.dispatch, w4.dispatch.correct(lena, LogEntryId::fromString(noted.command.effects.last().id), u"two dogs bark"_s));
    floor.does(os.talk, os.talk.say(lena, SaidTo::Dispatcher, u"Ask what helps."_s));
    floor.does(w3.talk, w3.talk.markRead(lena));
    floor.does(os.talk, os.talk.listenIn(lena));
    floor.does(os.talk, os.talk.stopListening(lena));
    floor.does(os.talk, os.talk.noteClinically(lena, u"for the debrief"_s, true));
    floor.does(w3.dispatch, w3.dispatch.offer(lena, t1.id, u"nearest"_s));
    floor.does(w4.dispatch, w4.dispatch.report(t1.id, AssignmentState::Accepted));
    floor.does(w3.dispatch, w3.dispatch.end(w3.sees().activeAssignment(t1.id)->id, AssignmentState::Declined, u"flat tyre"_s));
    floor.does(w3.dispatch, w3.dispatch.offer(lena, t1.id, u"it is mended"_s));
    for (const auto state : {AssignmentState::Accepted, AssignmentState::EnRoute, AssignmentState::OnScene})
        floor.does(w4.dispatch, w4.dispatch.report(t1.id, state));
    floor.does(w3.dispatch, w3.dispatch.checkIn(t1.id));
    floor.does(w3.dispatch, w3.dispatch.raiseDuress(t1.id, DuressHow::Spoken, u"code word"_s, true));
    floor.does(w4.dispatch, w4.dispatch.takeDuress(t1.id));
    floor.does(w4.dispatch, w4.dispatch.endDuress(t1.id, u"a test"_s));
    floor.does(w3.dispatch, w3.dispatch.raiseDuress(t1.id, DuressHow::Silent));
    floor.does(os.dispatch, os.dispatch.takeDuress(t1.id));
    floor.does(os.dispatch, os.dispatch.endDuress(t1.id, u"they are safe"_s));
    floor.does(w3.dispatch, w3.dispatch.basicNeed(lena, u"water"_s));
    floor.does(w3.dispatch, w3.dispatch.seekPlace(lena));
    floor.does(w3.dispatch, w3.dispatch.transport(t1.id, u"mhucc"_s, true));
    floor.does(w4.dispatch, w4.dispatch.facilityAccepted(w4.sees().activeAssignment(t1.id)->id, u"charge nurse"_s));
    floor.does(w4.dispatch, w4.dispatch.report(t1.id, AssignmentState::AtFacility));

    // A second person, whose team is kept, sent and called off.
    const auto omari = floor.call(w4, u"Omari Bell"_s);
    floor.does(w3.dispatch, w3.dispatch.reserve(omari, t1.id));
    floor.does(w4.dispatch, w4.dispatch.report(t1.id, AssignmentState::Clear));
    floor.does(w3.dispatch, w3.dispatch.offerReserved(w3.sees().reservationsOf(t1.id).first().id));
    floor.does(w3.dispatch, w3.dispatch.end(w3.sees().activeAssignment(t1.id)->id, AssignmentState::Cancelled, u"he walked off"_s));

    // What has to be approved, and what could not wait; who takes him over, or does not.
    const auto approval = [&] { return w3.sees().approvalsOf(omari).last().id; };
    const auto transfer = [&] { return w3.sees().transfersOf(omari).last().id; };
    TransferSheet sheet{Taker::Mcst, {}, {}, {u"phone_support"_s}, {}, u"916-555-0100"_s, {}};
    floor.does(w3.approvals, w3.approvals.ask(omari, ApprovalKind::Transfer911, u"he has a knife"_s));
    floor.does(os.approvals, os.approvals.decline(approval(), u"he is calm now"_s));
    floor.does(w3.approvals, w3.approvals.ask(omari, ApprovalKind::Release, u"his sister asks"_s));
    floor.does(w3.approvals, w3.approvals.withdraw(approval()));
    floor.does(w3.approvals, w3.approvals.actAlone(omari, ApprovalKind::Release, u"the hospital asks now"_s));
    floor.does(os.approvals, os.approvals.review(approval(), u"right"_s));
    floor.does(w3.approvals, w3.approvals.ask(omari, ApprovalKind::Override, u"no team is free"_s));
    floor.does(os.approvals, os.approvals.approve(approval()));
    floor.does(w3.transfers, w3.transfers.ask(omari, sheet));
    floor.does(w4.transfers, w4.transfers.declined(transfer(), u"no team before six"_s));
    floor.does(w3.transfers, w3.transfers.ask(omari, sheet));
    floor.does(w3.transfers, w3.transfers.withdraw(transfer(), u"he goes home"_s));
    floor.does(w3.transfers, w3.transfers.ask(omari, sheet));
    floor.does(w4.transfers, w4.transfers.accepted(transfer(), u"Ben of MCST"_s));
    floor.does(w4.transfers, w4.transfers.recordResult(transfer(), {Came::Came, 12, Force::None, {}}));
    floor.does(w3.transfers, w3.transfers.takeBack(transfer(), u"hours_72"_s));
    floor.does(w3.dispatch, w3.dispatch.cancel(omari, u"with MCST"_s));

    // Her plan, of which something is given: under her consent, by a clinician's word, by nobody's, and by one's own. First nobody is in contact
    // with her.
    Person marsh;
    marsh.id = PersonId{QUuid::createUuid()};
    marsh.name = u"Lena Marsh"_s;
    floor.writePlan(marsh);
    const ShareRequest toHospital{marsh.id, u"ed"_s, Shared::Plan, u"treatment tonight"_s};
    const ShareRequest toCar{marsh.id, u"mcst"_s, Shared::Card, u"they go there"_s};
    const auto file = [&](Seat& seat) { return seat.planOf(marsh.id); };
    const auto release = [&](const ShareRequest& request) { return w3.plans.releaseOf(file(w3), request)->id; };
    floor.does(w3.plans, w3.plans.askRelease(file(w3), toHospital, u"she can't speak"_s));
    floor.does(os.approvals, os.approvals.decline(release(toHospital), u"ask her sister first"_s));
    floor.does(w3.plans, w3.plans.askRelease(file(w3), toHospital, u"she can't be asked"_s));
    floor.does(w3.plans, w3.plans.withdrawRelease(file(w3), toHospital));
    floor.does(w3.plans, w3.plans.askRelease(file(w3), toHospital, u"they ask again"_s));
    floor.does(os.approvals, os.approvals.approve(release(toHospital), u"only tonight"_s));
    floor.does(w4.plans, w4.plans.share(file(w4), toHospital));
    CHECK_FALSE(w3.plans.decide(file(w3), toHospital).goes());
    auto known = *w4.sees().find(lena);
    known.call.person = marsh.id;
    w4.station.does(u"known"_s, {dispatch::patchOf(*w4.sees().find(lena), known)});
    floor.agree(u"known"_s);
    floor.does(w3.plans, w3.plans.release(file(w3), toCar, u"she bleeds"_s));
    floor.does(w3.plans, w3.plans.share(file(w3), toCar));
    floor.does(os.approvals, os.approvals.review(w3.sees().approvalsOf(lena).last().id, u"right so"_s));
    floor.does(os.plans, os.plans.release(file(os), toCar, u"they lost it"_s));
    floor.does(w4.plans, w4.plans.share(file(w4), toCar));
    Consent consent;
    consent.scope = {Shared::Plan};
    consent.recipients = {u"ed"_s};
    consent.purpose = u"treatment"_s;
    consent.givenBy = u"herself"_s;
    floor.does(w3.plans, w3.plans.giveConsent(file(w3), consent));
    floor.does(w3.plans, w3.plans.share(file(w3), toHospital));
    floor.does(w4.plans, w4.plans.withdrawConsent(file(w4), file(w4).all<Consent>().first().id, u"she said so"_s));
    CHECK(file(os).all<Disclosure>().size() == 4);

    // What is owed afterwards, and by whom.
    floor.does(w3.dispatch, w3.dispatch.close(lena, {{u"deescalated_stays"_s}, u"ed"_s, {u"water"_s}, {}, u"She sleeps."_s, {}}));
    const auto duty = [&](qsizetype which) { return w3.sees().openFollowUps().at(which).id; };
    const auto first = duty(0);
    floor.does(w3.followUps, w3.followUps.attempt(first, true, u"she is well"_s));
    floor.does(w3.followUps, w3.followUps.handOver(first, w4.actor.id));
    floor.does(w4.followUps, w4.followUps.declineHandOver(first, u"going home"_s));
    floor.does(w3.followUps, w3.followUps.handOver(first, os.actor.id));
    floor.does(os.followUps, os.followUps.accept(first));
    floor.does(os.followUps, os.followUps.complete(first, u"she is well"_s));
    const auto second = duty(0);
    for (int i = 0; i < 9 && !w3.followUps.couldNotReach(second, {}); ++i)
        floor.does(w3.followUps, w3.followUps.attempt(second, false, {}));
    floor.does(w3.followUps, w3.followUps.couldNotReach(second, {}));

    // Calls that were none, and the desk that changes hands.
    floor.does(w3.intake, w3.intake.passBack(floor.draft(w3, u"wrong county"_s), u"it is Yolo"_s));
    floor.does(w3.handOvers, w3.handOvers.offer(w4.actor.id, u"quiet"_s));
    floor.does(w4.handOvers, w4.handOvers.decline(w4.sees().all<HandOver>().cbegin()->id, u"not yet"_s));
    floor.does(w3.handOvers, w3.handOvers.offer(os.actor.id, u"quiet"_s));
    const auto offered = std::ranges::find(os.sees().all<HandOver>(), HandOverState::Offered, &HandOver::state);
    REQUIRE(offered != os.sees().all<HandOver>().end());
    floor.does(os.handOvers, os.handOvers.accept(offered->id));
    CHECK(shown.size() > 60);

    QStringList done{u"discard"_s}; // says no more than `pass_back`, and is committed by its desk
    for (const auto& command : commands)
        done.append(command.name);
    for (const auto& verb : verbsOf({u"dispatch"_s, u"intake"_s, u"followup"_s, u"handover"_s, u"conversation"_s, u"approval"_s, u"transfer"_s, u"planreleasing"_s, u"plansharing"_s})) {
        INFO(verb.toStdString());
        CHECK(done.contains(verb));
    }

    // Everybody tries each command once more: whoever may is told that it is done already, whoever may not that she may not.
    CentreDesk office(centre, u"OS"_s);
    for (const auto& [role, named] : wordsOf<Role>) {
        const auto who = centre.addPerson(u"p "_s + named, named);
        for (const auto& command : std::as_const(commands)) {
            INFO(named.data() << " gives " << command.name.toStdString());
            const auto answer = office.give(who, QJsonDocument::fromJson(effectsToJson(command.effects)).array());
            const auto said = answer.value("reason"_L1).toObject().value("message"_L1).toString();
            const bool refused = codeOf(answer) == "CA403"_L1 && said.startsWith(u"a %1 may not"_s.arg(named));
            CHECK(refused != rights::whoMay(command.effects).contains(role));
        }
    }
}
