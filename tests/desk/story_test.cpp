#include "countypack.h"
#include "followupdesk.h"
#include "intakedesk.h"
#include "dispatchdesk.h"
#include "ledger.h"
#include "sampledesk.h"
#include "store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A workstation without windows: a real store in a folder of its own, its changes flowing into the picture.
class Workplace : public SampleDesk {
public:
    Workplace()
    {
        REQUIRE(folder.isValid());
        map.open(countyPack());
        QObject::connect(&store, &Store::changed, &shown, [this](const Changes& changes) { shown.apply(changes); });
        const auto opened = answer(store.open({folder.filePath(u"desk.db"_s), key, {}}));
        INFO((opened ? QString() : opened.error().detail).toStdString());
        REQUIRE(opened);
        Command shift{ids.next<CommandId>(), u"begin"_s, {rosa.id, rosa.name, rosa.role}, clock.now(), {}, {}};
        for (const auto& staff : picture.now().all<Staff>())
            shift.effects.append(insertOf(staff));
        for (const auto& team : {t1, t2, t3})
            shift.effects.append(insertOf(team));
        shift.effects.append(insertOf(okoro));
        REQUIRE(answer(store.commit(shift)));
    }

    template <typename T>
    T answer(QFuture<T> future)
    {
        future.waitForFinished();
        QCoreApplication::sendPostedEvents();
        return future.result();
    }
    /// Commits with a desk; what it changed is shown when this returns.
    Proposal keep(const Desk& desk, const Result<Proposal>& proposal)
    {
        INFO((proposal ? QString() : proposal.error().summary).toStdString());
        REQUIRE(proposal);
        const auto receipt = answer(desk.commit(*proposal));
        INFO((receipt ? QString() : receipt.error().summary + receipt.error().detail).toStdString());
        REQUIRE(receipt);
        CHECK(receipt->command == proposal->command.id);
        return *proposal;
    }
    [[nodiscard]] DeskTools storeTools()
    {
        auto made = tools(&store);
        made.picture = &shown.now();
        return made;
    }
    [[nodiscard]] Draft filled(Draft draft) const
    {
        auto& call = draft.call;
        call.whereWords = u"outside the laundromat on R, by the big mural"_s;
        call.address = u"1620 R St, Sacramento"_s;
        call.pin = Point{38.5706, -121.4895};
        call.callback = u"(916) 555-0163"_s;
        call.danger = Danger::No;
        call.relation = u"self"_s;
        call.personName = u"Rafael “Rafa” Montoya"_s;
        call.language = u"es"_s;
        call.nature = u"voices"_s;
        call.screen = {{u"1"_s, u"yes"_s}, {u"2"_s, u"yes"_s}, {u"3"_s, u"yes"_s}, {u"4"_s, u"no"_s}, {u"5"_s, u"no"_s}, {u"6"_s, u"no"_s}};
        call.criteriaAsked = true;
        return draft;
    }

    QTemporaryDir folder;
    DataKey key = DataKey::random();
    PlaceFinder map;
    LivePicture shown;
    Store store{clock};
};

} // namespace

TEST_CASE("one call from the first word to the last follow-up, on a real store")
{
    Workplace work;
    IntakeDesk intake(work.storeTools(), &work.map);
    DispatchDesk dispatch(work.storeTools());
    FollowUpDesk followUps(work.storeTools());

    const auto begun = work.answer(intake.begin());
    REQUIRE(begun);
    CHECK_FALSE(begun->number.isEmpty());
    const auto draft = work.filled(*begun);
    REQUIRE(work.answer(intake.keep(draft)));

    work.keep(intake, intake.file(draft));
    const auto* incident = work.shown.now().incidentNumbered(draft.number);
    REQUIRE(incident);
    const auto id = incident->id;
    CHECK(work.shown.now().find(draft.id) == nullptr);
    CHECK(work.shown.now().shelfOf(*incident) == Shelf::Talking);

    work.clock.advance(minute);
    work.keep(intake, intake.determine(id, u"mobile_team"_s, {}));
    const auto best = dispatch.candidates(id).first();
    work.keep(dispatch, dispatch.offer(id, best.team));
    for (const auto state : {AssignmentState::Accepted, AssignmentState::EnRoute, AssignmentState::PhonedAhead, AssignmentState::OnScene}) {
        work.clock.advance(3 * minute);
        work.keep(dispatch, dispatch.report(best.team, state));
    }
    work.keep(dispatch, dispatch.note(id, u"He asked for water."_s));
    work.keep(dispatch, dispatch.basicNeed(id, u"water"_s));
    work.keep(dispatch, dispatch.seekPlace(id));
    work.keep(dispatch, dispatch.transport(best.team, u"mhucc"_s, true));
    work.clock.advance(8 * minute);
    work.keep(dispatch, dispatch.report(best.team, AssignmentState::AtFacility));
    work.keep(dispatch, dispatch.facilityAccepted(work.shown.now().activeAssignment(best.team)->id, u"nurse Ito"_s));
    work.keep(dispatch, dispatch.report(best.team, AssignmentState::Clear));
    work.keep(dispatch, dispatch.close(id, {{u"voluntary_transport"_s}, u"ed"_s, {u"water"_s}, {Linkage{{}, {}, u"housing"_s, u"Hope Cooperative"_s, {}, {}}}, u"He went in by himself."_s, {}}));

    const auto owed = work.shown.now().openFollowUps();
    REQUIRE_FALSE(owed.isEmpty());
    work.keep(followUps, followUps.attempt(owed.first().id, false, u"no answer"_s));
    const auto tries = work.answer(followUps.attempts(owed.first().id));
    REQUIRE(tries);
    REQUIRE(tries->size() == 1);
    CHECK(tries->first().words == u"no answer"_s);
    for (const auto& duty : owed)
        work.keep(followUps, followUps.complete(duty.id, u"he is well"_s));

    const auto stored = work.answer(work.store.whole(id));
    REQUIRE(stored);
    REQUIRE(stored->of<Incident>().size() == 1);
    const auto kept = stored->of<Incident>().first();
    auto typed = draft.call;
    typed.person = kept.call.person;
    typed.callbackPhone = u"+19165550163"_s;
    typed.area = u"sacramento"_s;
    CHECK(kept.call == typed);
    CHECK(kept.status == IncidentStatus::Closed);
    CHECK(kept.outcome == u"mobile_team"_s);
    CHECK(*kept.arrivedAt - *kept.determinedAt == 12 * minute);
    REQUIRE(stored->of<Assignment>().size() == 1);
    CHECK(stored->of<Assignment>().first().state == AssignmentState::Clear);
    CHECK(stored->of<Triage>().size() == 1);
    CHECK(stored->of<Determination>().size() == 1);
    CHECK(stored->of<Closure>().size() == 1);
    CHECK(stored->of<Linkage>().size() == 1);
    CHECK(stored->of<FollowUp>().size() == owed.size());
    QStringList subjects;
    for (const auto& entry : stored->of<LogEntry>())
        subjects.append(entry.subject);
    for (const auto& expected : {u"Call"_s, u"Screened"_s, u"Determined"_s, u"Offered"_s, u"Accepted"_s, u"En route"_s, u"Phoned ahead"_s, u"On scene"_s, u"Note"_s,
             u"Given"_s, u"Finding a bed"_s, u"Transporting"_s, u"At facility"_s, u"Clear"_s, u"Closed"_s, u"Linked"_s, u"Try 1"_s, u"Done"_s})
        CHECK(subjects.contains(expected));
    // Nothing is open any more, here or after a new start.
    CHECK(work.shown.now().all<Incident>().isEmpty());
    // What the shift has asked of its teams comes along, and nothing of it is open.
    const auto start = work.answer(work.store.loadOpen());
    CHECK(std::ranges::none_of(start->of<Incident>(), [](const Incident& each) { return each.status == IncidentStatus::Open; }));
    Picture again;
    again.apply(*start);
    CHECK(again.all<Incident>().isEmpty());
}

TEST_CASE("two hands send one team: the store keeps the first and says so")
{
    Workplace work;
    IntakeDesk intake(work.storeTools(), &work.map);
    DispatchDesk dispatch(work.storeTools());
    QList<IncidentId> ids;
    for (int i = 0; i < 2; ++i) {
        const auto draft = work.filled(work.answer(intake.begin()).value());
        ids.append(work.keep(intake, intake.fileAndDetermine(draft, u"mobile_team"_s, {})).incidents.first());
    }
    const auto team = dispatch.candidates(ids[0]).first().team;
    const auto first = dispatch.offer(ids[0], team);
    const auto second = dispatch.offer(ids[1], team);
    REQUIRE(first);
    REQUIRE(second);
    work.keep(dispatch, first);
    const auto refused = work.answer(dispatch.commit(*second));
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().summary.isEmpty());
    CHECK(work.shown.now().activeAssignment(team)->incident == ids[0]);
    CHECK(work.shown.now().assignmentsOf(ids[1]).isEmpty());
    // The same proposal again is the same happening.
    CHECK(work.answer(dispatch.commit(*first))->command == first->command.id);
}

TEST_CASE("a draft without words goes, one with words owes a reason and is kept as cancelled")
{
    Workplace work;
    IntakeDesk intake(work.storeTools(), &work.map);
    const auto empty = work.answer(intake.begin()).value();
    REQUIRE(work.answer(intake.discard(empty, {})));
    CHECK(work.answer(work.store.loadOpen())->of<Draft>().isEmpty());

    const auto typed = work.filled(work.answer(intake.begin()).value());
    REQUIRE(work.answer(intake.keep(typed)));
    const auto refused = work.answer(intake.discard(typed, u" "_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().summary == u"Say in a few words why %1 is thrown away. Until then it is kept."_s.arg(typed.number));
    CHECK(work.answer(work.store.loadOpen())->of<Draft>().size() == 1);
    REQUIRE(work.answer(intake.discard(typed, u"taken twice"_s)));
    CHECK(work.answer(work.store.loadOpen())->of<Draft>().isEmpty());
    const auto found = work.answer(work.store.find(u"laundromat"_s, 5));
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->first().status == IncidentStatus::Cancelled);
}

TEST_CASE("a repeat caller is known by number")
{
    Workplace work;
    IntakeDesk intake(work.storeTools(), &work.map);
    work.keep(intake, intake.file(work.filled(work.answer(intake.begin()).value())));
    const auto known = work.answer(intake.known({u"+19165550163"_s, {}, {}}));
    REQUIRE(known);
    REQUIRE(known->size() == 1);
    CHECK(known->first().person.name == u"Rafael “Rafa” Montoya"_s);
    CHECK(known->first().incidentCount == 1);
}

TEST_CASE("the card of somebody who is found as known, and with whom nothing is going on, has its gaps filled by the call")
{
    Workplace work;
    IntakeDesk intake(work.storeTools(), &work.map);
    const Person lionel{work.ids.next<PersonId>(), u"Lionel Faircloth"_s, {}, {}, {}, u"+19165550131"_s, {}, u"Bach"_s};
    Command before{work.ids.next<CommandId>(), u"begin"_s, {work.rosa.id, work.rosa.name, work.rosa.role}, work.clock.now(), {insertOf(lionel)}, {}};
    REQUIRE(work.answer(work.store.commit(before)));
    REQUIRE_FALSE(work.picture.now().find(lionel.id));
    REQUIRE(work.answer(intake.known({lionel.phone, {}, {}}))->size() == 1);
    auto draft = work.filled(work.answer(intake.begin()).value());
    draft.call.person = lionel.id;
    work.keep(intake, intake.file(draft));
    const auto after = work.answer(intake.known({lionel.phone, {}, {}}));
    REQUIRE(after->size() == 1);
    CHECK(after->first().person.address == draft.call.address);
    CHECK_FALSE(draft.call.address.isEmpty());
    CHECK(after->first().person.whatHelps == u"Bach");
}

TEST_CASE("somebody who was known before comes into the picture with the call, flags and plan too")
{
    Workplace work;
    IntakeDesk intake(work.storeTools(), &work.map);
    Command before{work.ids.next<CommandId>(), u"begin"_s, {work.rosa.id, work.rosa.name, work.rosa.role}, work.clock.now(), {}, {}};
    before.effects = {insertOf(work.plan), insertOf(PersonFlag{work.ids.next<PersonFlagId>(), work.okoro.id, u"dog"_s, u"Biscuit"_s, work.clock.now(), {}})};
    REQUIRE(work.answer(work.store.commit(before)));
    LivePicture later; // a desk that started before the call came
    QObject::connect(&work.store, &Store::changed, &later, [&](const Changes& changes) { later.apply(changes); });
    auto draft = work.filled(work.answer(intake.begin()).value());
    draft.call.person = work.okoro.id;
    work.keep(intake, intake.file(draft));
    REQUIRE(later.now().find(work.okoro.id));
    CHECK(later.now().planOf(work.okoro.id)->helps == work.plan.helps);
    CHECK(later.now().flagsOf(work.okoro.id, work.clock.now()).size() == 1);
}
