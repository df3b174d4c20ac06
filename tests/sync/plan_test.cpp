#include "deskaddress.h"
#include "plandesk.h"
#include "planmerge.h"
#include "station.h"

#include <QFile>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;
using dispatch::insertOf;
using dispatch::patchOf;

namespace {

QByteArray dataOf(const QString& name)
{
    QFile file(u":/plan/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A workstation whose person writes plans.
class PlanStation {
public:
    PlanStation(const Centre& centre, const QString& name, const Signer& signer, Role role)
        : station(addressOf(centre, name), name, signer), m_actor{StaffId::fromString(signer.id), signer.signInName, role}
    {
        // The people of the tests have no licences.
        rules.signing.credentials.clear();
    }

    [[nodiscard]] PlanDesk desk()
    {
        return PlanDesk({&station.picture->now(), &station.clock, &station.ids, &m_codes, nullptr, station.store.get(), [this] { return m_actor; }, m_zone}, &rules);
    }
    [[nodiscard]] PlanFile file(const PersonId& person)
    {
        const auto read = Station::ended(desk().read(person));
        REQUIRE(read);
        return *read;
    }
    Proposal does(const Result<Proposal>& proposal)
    {
        INFO((proposal ? QString() : proposal.error().summary).toStdString());
        REQUIRE(proposal);
        const auto kept = Station::ended(desk().commit(*proposal));
        INFO((kept ? QString() : kept.error().detail).toStdString());
        REQUIRE(kept);
        return *proposal;
    }
    void add(const PersonId& person, const QString& words)
    {
        const auto read = file(person);
        PlanItem item;
        item.plan = read.draft()->id;
        item.part = PlanPart::Myself;
        item.words = words;
        does(desk().put(read, item));
    }
    void reword(const PersonId& person, const PlanItemId& item, const QString& words)
    {
        const auto read = file(person);
        auto said = *read.find(item);
        said.words = words;
        does(desk().put(read, said));
    }
    /// By its line, not by its place: what the other desk decided is gone from the list as soon as it is heard of.
    [[nodiscard]] LineClash clashOf(const PersonId& person, const PlanItemId& item)
    {
        const auto open = desk().clashes(file(person));
        const auto found = std::ranges::find(open, item, [](const LineClash& clash) { return clash.stands.id; });
        REQUIRE(found != open.end());
        return *found;
    }
    /// The link is gone; the program goes on.
    void leave() { station.sync.reset(); }
    void comeBack()
    {
        station.close();
        station.open();
    }

    Station station;
    PlanRules rules = PlanRules::fromJson(dataOf(u"rules-2026-09.json"_s)).value();

private:
    Actor m_actor;
    CodeBook m_codes;
    QTimeZone m_zone{"America/Los_Angeles"};
};

/// Dana the dispatcher at W3, Omar the clinician at W4, and somebody whose plan they write.
class TwoWriters {
public:
    TwoWriters()
    {
        person.id = PersonId{QUuid::createUuid()};
        person.name = u"Darnell Okoro"_s;
        w3 = std::make_unique<PlanStation>(centre, u"W3"_s, centre.dana, Role::Dispatcher);
        w4 = std::make_unique<PlanStation>(centre, u"W4"_s, centre.omar, Role::Clinician);
        REQUIRE(Station::comes([&] { return atRest(); }));
        w3->station.does(u"known"_s, {insertOf(person)});
        w3->does(w3->desk().begin(w3->file(person.id), PlanTemplate::fromJson(dataOf(u"template-adult-2026-09.json"_s)).value(), u"en"_s));
        for (const auto& words : {u"walk"_s, u"music"_s, u"cold water"_s})
            w3->add(person.id, words);
        REQUIRE(Station::comes([&] { return atRest() && w4->file(person.id).all<PlanItem>().size() == 3; }));
        for (const auto& item : w3->file(person.id).itemsOf(plan()))
            items.append(item.id);
    }

    [[nodiscard]] bool atRest() { return w3->station.isAtRest() && w4->station.isAtRest(); }
    [[nodiscard]] PlanDraftId plan() { return w3->file(person.id).draft()->id; }
    /// All that stands in his plan, on a desk.
    [[nodiscard]] QJsonArray rows(PlanStation& desk)
    {
        QJsonArray rows;
        const auto file = desk.file(person.id);
        rows.append(toRow(*file.draft()));
        for (const auto& item : file.itemsOf(file.draft()->id))
            rows.append(toRow(item));
        return rows;
    }
    [[nodiscard]] bool agree() { return atRest() && rows(*w3) == rows(*w4); }
    [[nodiscard]] QList<Conflict> clashes(PlanStation& desk) { return desk.station.picture->now().openConflicts(); }

    Centre centre;
    Person person;
    std::unique_ptr<PlanStation> w3;
    std::unique_ptr<PlanStation> w4;
    QList<PlanItemId> items;
};

} // namespace

TEST_CASE("two desks edit one plan while both are alone: they merge line by line, and a true clash keeps both")
{
    TwoWriters world;
    auto& w3 = *world.w3;
    auto& w4 = *world.w4;
    const auto& person = world.person.id;
    const auto base = w3.file(person).itemsOf(world.plan());
    w3.leave();
    w4.leave();
    // The first line: one rewords it, the other says it in English and moves it. The second: one leaves it out, the other rewords it. The
    // third: both reword it.
    w3.reword(person, world.items[0], u"walk to the river"_s);
    w3.add(person, u"the choir"_s);
    w3.does(w3.desk().leaveOut(w3.file(person), world.items[1]));
    w3.reword(person, world.items[2], u"cold water on my face"_s);
    auto english = *w4.file(person).find(world.items[0]);
    english.english = u"to walk"_s;
    w4.does(w4.desk().put(w4.file(person), english));
    w4.does(w4.desk().move(w4.file(person), world.items[0], PlanPart::Distraction, {}));
    w4.add(person, u"call Emeka"_s);
    w4.reword(person, world.items[1], u"loud music"_s);
    w4.reword(person, world.items[2], u"a cold shower"_s);
    auto about = *w4.file(person).draft();
    about.keptWhere = u"on the fridge"_s;
    w4.does(w4.desk().describe(w4.file(person), about));
    const auto inOneHand = merged(base, {w3.file(person).itemsOf(world.plan()), w4.file(person).itemsOf(world.plan())});

    w3.comeBack();
    REQUIRE(Station::comes([&] { return w3.station.isAtRest(); }));
    w4.comeBack();
    REQUIRE(Station::comes([&] { return world.agree() && world.clashes(w3).size() == 2 && world.clashes(w4).size() == 2; }));

    const auto file = w3.file(person);
    CHECK(file.all<PlanItem>().size() == 5);
    CHECK(file.draft()->keptWhere == u"on the fridge");
    const auto first = *file.find(world.items[0]);
    CHECK(first.words == u"walk to the river");
    CHECK(first.english == u"to walk");
    CHECK(first.part == PlanPart::Distraction);
    // Left out and reworded: the line has the new words, and that somebody wants it is kept beside that somebody does not.
    const auto second = *file.find(world.items[1]);
    CHECK(second.words == u"loud music");
    CHECK(second.state == PlanItemState::LeftOut);
    CHECK(file.find(world.items[2])->words == u"cold water on my face");
    for (const auto& clash : world.clashes(w3)) {
        CHECK(clash.kind == ConflictKind::Merge);
        CHECK(clash.entity == u"plan_item");
        if (clash.row == world.items[1].toString()) {
            CHECK(clash.field == u"state");
            CHECK(clash.mine == u"standing"_s);
            CHECK(clash.theirs == u"left_out"_s);
        } else {
            CHECK(clash.row == world.items[2].toString());
            CHECK(clash.field == u"words");
            CHECK(clash.mine == u"a cold shower"_s);
            CHECK(clash.theirs == u"cold water on my face"_s);
        }
    }

    // Every desk shows what one that had both edits in hand would: each wording at its line, and the line that somebody still wanted.
    for (auto* desk : {&w3, &w4}) {
        const auto clashes = desk->desk().clashes(desk->file(person));
        REQUIRE(clashes.size() == 2);
        const auto shown = standingWith(clashes, desk->file(person).itemsOf(world.plan()));
        REQUIRE(shown.size() == inOneHand.items.size());
        for (const auto& item : inOneHand.items) {
            const auto& same = *std::ranges::find(shown, item.id, &PlanItem::id);
            CHECK(same.state == item.state);
            CHECK((same.words == item.words || std::ranges::any_of(clashes, [&](const LineClash& clash) { return clash.stands.id == item.id && clash.other.words == item.words; })));
        }
        CHECK(inOneHand.clashes.size() == clashes.size());
    }
    // Decided at either desk: one keeps the line, the other keeps both wordings.
    w4.does(w4.desk().decide(w4.file(person), w4.clashOf(person, world.items[1]), PlanDesk::Keep::This));
    w3.does(w3.desk().decide(w3.file(person), w3.clashOf(person, world.items[2]), PlanDesk::Keep::Both));
    REQUIRE(Station::comes([&] { return world.agree() && world.clashes(w3).isEmpty() && world.clashes(w4).isEmpty(); }));
    QStringList standing;
    for (const auto& item : w4.file(person).itemsOf(world.plan()))
        if (item.state == PlanItemState::Standing)
            standing.append(item.words);
    CHECK(standing.size() == 6);
    for (const auto& words : {u"walk to the river"_s, u"the choir"_s, u"call Emeka"_s, u"loud music"_s, u"cold water on my face"_s, u"a cold shower"_s})
        CHECK(standing.contains(words));
}

TEST_CASE("a line that one desk leaves out after another reworded it stands on both until one decides, and who decides second learns that")
{
    TwoWriters world;
    auto& w3 = *world.w3;
    auto& w4 = *world.w4;
    const auto& person = world.person.id;
    w3.leave();
    w4.leave();
    w3.does(w3.desk().leaveOut(w3.file(person), world.items[1]));
    w4.reword(person, world.items[1], u"loud music"_s);
    w4.comeBack();
    REQUIRE(Station::comes([&] { return w4.station.isAtRest(); }));
    w3.comeBack();
    REQUIRE(Station::comes([&] { return world.agree() && world.clashes(w3).size() == 1 && world.clashes(w4).size() == 1; }));
    for (auto* desk : {&w3, &w4}) {
        const auto clashes = desk->desk().clashes(desk->file(person));
        REQUIRE(clashes.size() == 1);
        CHECK(clashes.first().leftOut);
        CHECK_FALSE(clashes.first().isReworded());
        CHECK(clashes.first().stands.words == u"loud music");
        CHECK(std::ranges::all_of(standingWith(clashes, desk->file(person).itemsOf(world.plan())), [](const PlanItem& item) { return item.state == PlanItemState::Standing; }));
        CHECK_FALSE(desk->desk().askReview(desk->file(person), world.plan()));
    }
    const auto clash = w3.desk().clashes(w3.file(person)).first();
    w3.does(w3.desk().decide(w3.file(person), clash, PlanDesk::Keep::That));
    REQUIRE(Station::comes([&] { return world.agree() && world.clashes(w4).isEmpty(); }));
    CHECK(w4.file(person).find(world.items[1])->state == PlanItemState::LeftOut);
    CHECK_FALSE(w4.desk().decide(w4.file(person), clash, PlanDesk::Keep::This));
}

TEST_CASE("a plan that one desk wrote is signed at the other, and what was signed is changed at neither nor at the centre")
{
    TwoWriters world;
    auto& w3 = *world.w3;
    auto& w4 = *world.w4;
    const auto& person = world.person.id;
    auto about = *w3.file(person).draft();
    about.reviewBy = u"2027-03-01"_s;
    about.reviewOwner = StaffId::fromString(world.centre.omar.id);
    w3.does(w3.desk().describe(w3.file(person), about));
    w3.does(w3.desk().askReview(w3.file(person), world.plan()));
    REQUIRE(Station::comes([&] { return world.agree(); }));
    w4.does(w4.desk().sign(w4.file(person), world.plan(), PlanDesk::toSign(w4.file(person), world.plan())));
    REQUIRE(Station::comes([&] { return world.agree() && w3.file(person).signedVersion(); }));
    const auto version = *w3.file(person).signedVersion();
    CHECK(isUntouched(version));
    CHECK(version == *w4.file(person).signedVersion());
    CHECK(w3.file(person).draft()->state == PlanState::Signed);
    CHECK(std::ranges::count_if(w3.file(person).all<SafetyPlan>(), &SafetyPlan::active) == 1);

    // By a command that a desk never drafts: refused in the file; and were it sent, by the centre.
    auto forged = version;
    forged.content = u"{}"_s;
    forged.hash = contentHash(forged.content);
    CHECK_FALSE(Station::ended(w3.station.store->commit(w3.station.command(u"forge"_s, {patchOf(version, forged)}))));
    CentreDesk raw(world.centre, u"W4"_s);
    for (const auto* who : {&world.centre.rosa, &world.centre.omar, &world.centre.dana})
        CHECK(codeOf(raw.give(*who, {test::patchOf(u"plan_version"_s, version.id.toString(), {{u"content"_s, u"{}"_s}}, {{u"content"_s, version.content}})})) == u"CA403"_s);
    // By SQL, as every role that can connect or become another.
    const Session reports(world.centre.name, u"reports"_s, u"known to the tests"_s);
    const auto& owner = world.centre.owner;
    const auto sql = u"update cad.plan_version set content = '{}', hash = encode(sha256('{}'), 'hex')"_s;
    CHECK(raw.session.say(sql).state == u"42501"_s);
    CHECK(reports.say(sql).state == u"42501"_s);
    CHECK(owner.say(sql).state == u"CA403"_s);
    for (const auto& role : {u"cad_owner"_s, u"cad_workstation"_s, u"cad_reader"_s}) {
        REQUIRE(owner.say(u"set role "_s + role).state.isEmpty());
        INFO(role.toStdString());
        CHECK(owner.say(sql).state == (role == u"cad_owner"_s ? u"CA403"_s : u"42501"_s));
        CHECK_FALSE(owner.say(u"delete from cad.plan_version"_s).state.isEmpty());
        REQUIRE(owner.say(u"reset role"_s).state.isEmpty());
    }
    CHECK(world.centre.image(u"plan_version"_s, version.id.toString()).value("content"_L1) == version.content);
}

TEST_CASE("each look at a plan is one row of the audit, also of a desk that was alone, and oversight reads them all")
{
    TwoWriters world;
    auto& w3 = *world.w3;
    const auto& person = world.person.id;
    CHECK_FALSE(w3.desk().look(person));
    w3.does(w3.desk().look(person, u"his mother called the office"_s));
    REQUIRE(Station::comes([&] { return world.atRest(); }));
    w3.leave();
    w3.does(w3.desk().look(person, u"the clinic asked for the plan"_s));
    // Kept twice, offered twice: one look.
    const auto made = w3.desk().look(person, u"a question of the team"_s);
    w3.does(made);
    w3.does(made);
    w3.comeBack();
    world.w4->does(world.w4->desk().look(person, u"review of the quarter"_s));
    REQUIRE(Station::comes([&] { return world.atRest(); }));
    const auto audit = world.centre.owner.say(u"select count(*) as n, count(distinct reason) as reasons from cad.look where person = '%1'"_s.arg(person.toString()));
    CHECK(audit.value(u"n"_s).toInt() == 4);
    CHECK(audit.value(u"reasons"_s).toInt() == 4);
    PlanStation oversight(world.centre, u"OS"_s, world.centre.rosa, Role::Supervisor);
    CHECK(Station::comes([&] { return oversight.file(person).all<Look>().size() == 4; }));
}
