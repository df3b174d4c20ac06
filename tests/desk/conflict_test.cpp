#include "busynight.h"
#include "conflictdesk.h"
#include "store.h"
#include "twodesks.h"

#include <QTemporaryDir>
#include <QTest>

#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Rosa is back from working alone; what she did clashes with what K. Brandt did.
struct Clashes : SampleDesk {
    Clashes()
    {
        Changes changes;
        changes.of<Incident>() = {desks.i108};
        changes.of<Assignment>() = {desks.standing};
        changes.of<Conflict>() = {desks.twice, desks.address, desks.pin, desks.callback, desks.refused};
        picture.apply(changes);
    }

    TwoDesks<SampleDesk> desks{*this};
};

struct BackFromAlone : Clashes {
    [[nodiscard]] const Conflict& now(const Conflict& conflict) const { return *picture.now().find(conflict.id); }

    Ledger ledger{picture};
    ConflictDesk desk{tools()};
};

} // namespace

TEST_CASE("each kind of conflict has its own ways to end, and says which owe a reason")
{
    BackFromAlone world;
    using R = Resolution;
    struct Row {
        const Conflict& conflict;
        QList<R> ways;
        QList<R> owed;
    };
    for (const auto& row : QList<Row>{{world.desks.twice, {R::Recorded, R::Reassigned, R::Discarded}, {R::Recorded, R::Discarded}},
             {world.desks.refused, {R::Recorded, R::Discarded}, {R::Discarded}}, {world.desks.address, {R::TookMine, R::KeptTheirs}, {R::TookMine, R::KeptTheirs}},
             {world.desks.callback, {R::TookMine, R::KeptTheirs}, {}}}) {
        INFO(row.conflict.name.toStdString() << ' ' << row.conflict.field.toStdString());
        CHECK(world.desk.ways(row.conflict.id) == row.ways);
        for (const auto how : row.ways) {
            CHECK(world.desk.needsReason(row.conflict.id, how) == row.owed.contains(how));
            const auto silent = world.desk.decide(row.conflict.id, how, u"  "_s);
            CHECK(silent.has_value() != row.owed.contains(how));
        }
        // Every other way is refused with a sentence, and nothing of it is a command.
        for (const auto how : {R::Recorded, R::Reassigned, R::Discarded, R::TookMine, R::KeptTheirs})
            if (!row.ways.contains(how))
                CHECK_FALSE(refusal(world.desk.decide(row.conflict.id, how, u"why"_s)).isEmpty());
    }
}

TEST_CASE("a team sent twice: recorded as happened, the other incident needs a team")
{
    BackFromAlone world;
    const auto made = done(world, world.ledger, world.desk.recordAsHappened(world.desks.twice.id, u"she is four minutes away"_s));
    CHECK(made.sentence == u"Record as happened: Team 3 has accepted 104, 02:44."_s);
    CHECK(made.consequence == u"Team 3 is called off 108. 108 needs a team again. Your times stay."_s);
    CHECK(made.command.effects.first().entity == u"conflict"_s);
    CHECK(linesOf(made.command) == QStringList{u"Cancelled | Team 3 is on 104. Why: she is four minutes away"_s, u"Offered | To Team 3."_s,
              u"Recorded as happened | Team 3 has accepted 104, 02:44. Two desks had sent it. Why: she is four minutes away"_s});
    const auto* present = world.picture.now().activeAssignment(world.t3.id);
    REQUIRE(present);
    CHECK(*present == world.desks.sent);
    CHECK(world.picture.now().find(world.desks.standing.id)->state == AssignmentState::Cancelled);
    CHECK(world.picture.now().needsTeam(*world.picture.now().find(world.desks.i108.id)));
    const auto& solved = world.now(world.desks.twice);
    CHECK(solved.state == ConflictState::Solved);
    CHECK(solved.resolution == Resolution::Recorded);
    CHECK(solved.reason == u"she is four minutes away"_s);
    CHECK(solved.solvedBy == world.rosa.id);
    CHECK(refusal(world.desk.discard(world.desks.twice.id, u"no"_s)) == u"Rosa Delgado decided this at 02:47: recorded as happened. Nothing was changed."_s);
}

TEST_CASE("a team sent twice that is free by now is recorded without calling anybody off")
{
    BackFromAlone world;
    Changes freed;
    auto clear = world.desks.standing;
    clear.state = AssignmentState::Cancelled;
    freed.of<Assignment>() = {clear};
    world.picture.apply(freed);
    Ledger ledger(world.picture);
    CHECK_FALSE(world.desk.needsReason(world.desks.twice.id, Resolution::Recorded));
    const auto made = done(world, ledger, world.desk.recordAsHappened(world.desks.twice.id, {}));
    CHECK(made.consequence == u"Your times stay."_s);
    CHECK(*world.picture.now().activeAssignment(world.t3.id) == world.desks.sent);
}

TEST_CASE("a team sent twice to the same incident is there once")
{
    BackFromAlone world;
    Changes same;
    auto standing = world.desks.standing;
    standing.incident = world.i104.id;
    same.of<Assignment>() = {standing};
    world.picture.apply(same);
    Ledger ledger(world.picture);
    const auto made = done(world, ledger, world.desk.recordAsHappened(world.desks.twice.id, {}));
    CHECK(made.sentence == u"Record as happened: Team 3 is on 104 already."_s);
    CHECK(inserted<Assignment>(made.command).isEmpty());
}

TEST_CASE("a team sent twice: another is offered, or the incident needs one")
{
    BackFromAlone world;
    SECTION("another team")
    {
        const auto teams = world.desk.otherTeams(world.desks.twice.id);
        REQUIRE(teams.size() == 1);
        CHECK(teams.first().team == world.t2.id);
        const auto made = done(world, world.ledger, world.desk.reassign(world.desks.twice.id, world.t2.id));
        CHECK(made.sentence == u"Offer 104 (Marisol Quiñones, 2417 Fruitridge Rd) to Team 2 instead."_s);
        CHECK(made.consequence == u"Team 3 was offered 108; that is not touched. Your first offer stays on the timeline, marked “not carried out”."_s);
        CHECK(world.picture.now().activeAssignment(world.t2.id)->incident == world.i104.id);
        CHECK(linesOf(made.command).first() == u"Not carried out: Offered | To Team 3."_s);
    }
    SECTION("nobody yet")
    {
        const auto made = done(world, world.ledger, world.desk.reassign(world.desks.twice.id, std::nullopt));
        CHECK(made.sentence == u"104 (Marisol Quiñones, 2417 Fruitridge Rd) needs a team."_s);
        CHECK(inserted<Assignment>(made.command).isEmpty());
    }
    SECTION("a team that is held, or unknown")
    {
        CHECK(refusal(world.desk.reassign(world.desks.twice.id, world.t1.id)) == u"Team 1 is on scene at 102. Nothing is sent."_s);
        CHECK_FALSE(refusal(world.desk.reassign(world.desks.twice.id, TeamId{QUuid::createUuidV5({}, u"x"_s)})).isEmpty());
    }
    CHECK(world.picture.now().activeAssignment(world.t3.id)->id == world.desks.standing.id);
}

TEST_CASE("a discarded change stays on the timeline with its author and its time, marked")
{
    BackFromAlone world;
    const auto made = done(world, world.ledger, world.desk.discard(world.desks.twice.id, u"Brandt's caller waits longer"_s));
    CHECK(made.sentence == u"Discard on 104: Offered: To Team 3."_s);
    CHECK(made.consequence == u"Your entry stays on the timeline, marked “not carried out”. Team 3 was offered 108. 104 needs a team."_s);
    const auto lines = inserted<LogEntry>(made.command);
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().subject == u"Not carried out: Offered"_s);
    CHECK(lines.first().at == world.clock.now() - 3 * minute);
    CHECK(lines.first().stateWord.isEmpty());
    CHECK(lines.last().words == u"Offered: To Team 3. Why: Brandt's caller waits longer"_s);
}

TEST_CASE("any other refused change is given again on top of what stands")
{
    BackFromAlone world;
    // Somebody changed another field since; nothing of that is touched.
    Changes since;
    auto incident = world.i104;
    incident.call.accessNeeds = u"wheelchair"_s;
    since.of<Incident>() = {incident};
    world.picture.apply(since);
    Ledger ledger(world.picture);
    const auto made = done(world, ledger, world.desk.recordAsHappened(world.desks.refused.id, {}));
    CHECK(made.sentence == u"Record as happened on 104: Finding a bed: A place is being looked for."_s);
    const auto* now = world.picture.now().find(world.i104.id);
    CHECK(now->seekingPlaceSince == world.clock.now() - 2 * minute);
    CHECK(now->call.accessNeeds == u"wheelchair"_s);
}

TEST_CASE("what can't be true any more is not recorded, and says what to do")
{
    BackFromAlone world;
    auto conflict = world.desks.refused;
    SECTION("a team's part that has ended")
    {
        auto moved = world.a102;
        moved.state = AssignmentState::Transporting;
        conflict.effects = TwoDesks<SampleDesk>::effects({patchOf(world.a102, moved)});
        Changes ended;
        auto clear = world.a102;
        clear.state = AssignmentState::Clear;
        ended.of<Assignment>() = {clear};
        ended.of<Conflict>() = {conflict};
        world.picture.apply(ended);
        CHECK(refusal(world.desk.recordAsHappened(conflict.id, u"x"_s)).startsWith(u"Team 1 is clear of 102, so this can't be recorded any more."_s));
    }
    SECTION("what follows a refused change waits for that one")
    {
        auto later = world.desks.sent;
        later.state = AssignmentState::OnScene;
        conflict.code = u"CA424"_s;
        conflict.effects = TwoDesks<SampleDesk>::effects({patchOf(world.desks.sent, later)});
        Changes changes;
        changes.of<Conflict>() = {conflict};
        world.picture.apply(changes);
        CHECK(refusal(world.desk.recordAsHappened(conflict.id, u"x"_s)) == u"It follows a change that was refused too. Decide about that one first."_s);
        // The first is recorded under its own id, so the second fits on it.
        done(world, world.ledger, world.desk.recordAsHappened(world.desks.twice.id, u"it happened"_s));
        CHECK(world.desk.recordAsHappened(conflict.id, u"x"_s).has_value());
    }
    SECTION("tries are counted together")
    {
        FollowUp duty;
        duty.id = world.ids.next<FollowUpId>();
        duty.incident = world.i102.id;
        duty.kind = u"same_day"_s;
        duty.owner = world.rosa.id;
        auto tried = duty;
        tried.attempts = 1;
        conflict.effects = TwoDesks<SampleDesk>::effects({patchOf(duty, tried)});
        Changes changes;
        duty.attempts = 2;
        changes.of<FollowUp>() = {duty};
        changes.of<Conflict>() = {conflict};
        world.picture.apply(changes);
        Ledger ledger(world.picture);
        done(world, ledger, world.desk.recordAsHappened(conflict.id, {}));
        CHECK(world.picture.now().find(duty.id)->attempts == 3);
    }
}

TEST_CASE("an address and its pin are one decision")
{
    BackFromAlone world;
    const bool mine = GENERATE(true, false);
    CAPTURE(mine);
    const auto made = done(world, world.ledger, mine ? world.desk.takeMine(world.desks.pin.id, u"read at the door"_s) : world.desk.keepTheirs(world.desks.address.id, u"the caller said so"_s));
    for (const auto& each : {world.desks.address, world.desks.pin}) {
        CHECK(world.now(each).state == ConflictState::Solved);
        CHECK(world.now(each).resolution == (mine ? Resolution::TookMine : Resolution::KeptTheirs));
    }
    const auto* incident = world.picture.now().find(world.i102.id);
    if (mine) {
        CHECK(made.sentence == u"Take for 102: Address: 3620 4th Ave #2, Sacramento; Map pin: 38.5480, -121.4655."_s);
        CHECK(incident->call.address == u"3620 4th Ave #2, Sacramento"_s);
        CHECK(incident->call.pin == Point{38.5480, -121.4655});
        CHECK(linesOf(made.command).first() == u"Address | 3620 4th Ave, Sacramento → 3620 4th Ave #2, Sacramento Why: read at the door"_s);
    } else {
        CHECK(incident->call == world.i102.call);
        CHECK(linesOf(made.command).first() == u"Address | 3620 4th Ave, Sacramento stays. Not taken: 3620 4th Ave #2, Sacramento. Why: the caller said so"_s);
    }
}

TEST_CASE("plans and flags are a clinician's to decide")
{
    BackFromAlone world;
    auto conflict = world.desks.address;
    conflict.id = world.ids.next<ConflictId>();
    conflict.entity = u"person"_s;
    conflict.row = world.okoro.id.toString();
    conflict.field = u"what_helps"_s;
    conflict.incident = {};
    conflict.mine = u"cold water"_s;
    Changes changes;
    changes.of<Conflict>() = {conflict};
    world.picture.apply(changes);
    Ledger ledger(world.picture);
    CHECK(world.desk.ways(conflict.id).isEmpty());
    CHECK(refusal(world.desk.takeMine(conflict.id, u"x"_s)).startsWith(u"Only a clinician decides this."_s));
    auto tools = world.tools();
    tools.actor = [&] { return Actor{world.osei.id, world.osei.name, world.osei.role}; };
    const ConflictDesk clinician(tools);
    const auto made = clinician.takeMine(conflict.id, u"he told me himself"_s);
    REQUIRE(made);
    CHECK(ledger.keep(made->command) == QStringList{});
    CHECK(world.picture.now().find(world.okoro.id)->whatHelps == u"cold water"_s);
}

TEST_CASE("a decision that came second is let go of, and nothing else changes")
{
    BackFromAlone world;
    auto second = world.desks.refused;
    second.id = world.ids.next<ConflictId>();
    second.name = u"discard"_s;
    second.effects = TwoDesks<SampleDesk>::effects(world.desk.discard(world.desks.twice.id, u"hers waits longer"_s)->command.effects);
    auto first = world.desks.twice;
    first.state = ConflictState::Solved;
    first.resolution = Resolution::Recorded;
    first.solvedBy = world.brandt.id;
    first.solvedAt = world.clock.now();
    Changes changes;
    changes.of<Conflict>() = {first, second};
    world.picture.apply(changes);
    Ledger ledger(world.picture);
    CHECK(world.desk.ways(second.id) == QList{Resolution::KeptTheirs});
    CHECK_FALSE(refusal(world.desk.recordAsHappened(second.id, u"x"_s)).isEmpty());
    const auto made = done(world, ledger, world.desk.keepTheirs(second.id));
    CHECK(made.sentence == u"Leave it as K. Brandt decided: recorded as happened."_s);
    CHECK(made.command.effects.size() == 1);
}

TEST_CASE("every decision is kept by a real desk's file, in one transaction")
{
    const auto how = GENERATE(Resolution::Recorded, Resolution::Reassigned, Resolution::Discarded, Resolution::TookMine, Resolution::KeptTheirs);
    CAPTURE(word(how).data());
    SampleDesk sample;
    TwoDesks<SampleDesk> desks(sample);
    QTemporaryDir dir;
    Store store(sample.clock);
    QObject::connect(&store, &Store::changed, &sample.picture, &LivePicture::apply);
    const auto ended = [](auto future) {
        REQUIRE(QTest::qWaitFor([&] { return future.isFinished(); }, 10'000));
        QCoreApplication::processEvents();
        return future.result();
    };
    REQUIRE(ended(store.open({dir.filePath(u"desk.db"_s), DataKey::random(), {}})));
    Command seed;
    seed.id = sample.ids.next<CommandId>();
    seed.name = u"seed"_s;
    seed.actor = {sample.rosa.id, sample.rosa.name, sample.rosa.role};
    seed.occurredAt = sample.clock.now();
    const auto all = [&]<typename Noun>(std::type_identity<Noun>) {
        for (const auto& each : sample.picture.now().all<Noun>())
            seed.effects.append(insertOf(each));
    };
    all(std::type_identity<Staff>{});
    all(std::type_identity<Person>{});
    all(std::type_identity<Team>{});
    all(std::type_identity<Incident>{});
    all(std::type_identity<Assignment>{});
    seed.effects += desks.rows();
    for (const auto& each : {desks.twice, desks.address, desks.pin})
        seed.effects.append(insertOf(each));
    REQUIRE(ended(store.commit(seed)));
    const bool merge = how == Resolution::TookMine || how == Resolution::KeptTheirs;
    const auto& conflict = merge ? desks.address : desks.twice;
    REQUIRE(QTest::qWaitFor([&] { return sample.picture.now().find(conflict.id) != nullptr; }, 10'000));
    const ConflictDesk desk(sample.tools(&store));
    const auto made = desk.decide(conflict.id, how, u"why"_s, sample.t2.id);
    REQUIRE(made);
    const auto kept = ended(desk.commit(*made));
    INFO((kept ? QString() : kept.error().summary + kept.error().detail).toStdString());
    REQUIRE(kept);
    REQUIRE(QTest::qWaitFor([&] { return sample.picture.now().find(conflict.id)->state == ConflictState::Solved; }, 10'000));
    CHECK(sample.picture.now().find(conflict.id)->resolution == how);
    const auto opened = ended(store.loadOpen());
    REQUIRE(opened);
    const auto& stored = opened->of<Conflict>();
    const auto found = std::ranges::find(stored, conflict.id, &Conflict::id);
    REQUIRE(found != stored.end());
    CHECK(*found == *sample.picture.now().find(conflict.id));
    const auto* present = sample.picture.now().activeAssignment(sample.t3.id);
    REQUIRE(present);
    CHECK(present->id == (how == Resolution::Recorded ? desks.sent.id : desks.standing.id));
}
