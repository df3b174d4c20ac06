#include "conflictmodel.h"

#include "conflictstory.h"
#include "incidentboardmodel.h"
#include "modeltext.h"
#include "sampledesk.h"
#include "twodesks.h"
#include "waitingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

struct ConflictWorld : SampleDesk {
    ConflictWorld()
    {
        auto plan = desks.address;
        plan.id = ids.next<ConflictId>();
        plan.command = ids.next<CommandId>();
        plan.entity = u"person"_s;
        plan.row = okoro.id.toString();
        plan.field = u"what_helps"_s;
        plan.by = osei.id;
        auto first = desks.callback;
        first.id = ids.next<ConflictId>();
        first.command = ids.next<CommandId>();
        first.kind = ConflictKind::First;
        first.field = u"arrived_at"_s;
        first.state = ConflictState::Solved;
        first.resolution = Resolution::FirstKept;
        first.solvedAt = clock.now() - minute;
        desks.address.at = clock.now() - 13 * minute;
        Changes changes;
        changes.of<Incident>() = {desks.i108};
        changes.of<Assignment>() = {desks.standing};
        changes.of<Conflict>() = {desks.address, desks.pin, desks.callback, desks.refused, desks.twice, plan, first};
        picture.apply(changes);
        model.tick(clock.now());
    }

    [[nodiscard]] static QString sideText(const ConflictSide& side)
    {
        QString text = side.title + u" · "_s + side.who + u'\n';
        for (const auto& fact : side.facts)
            text += u"  "_s + fact.label + u": "_s + (fact.differs ? u'*' + fact.value + u'*' : fact.value) + u'\n';
        return text;
    }

    TwoDesks<SampleDesk> desks{*this};
    ConflictModel model{&picture, &codes, &protocol, zone, [this] { return rosa.id; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("the conflicts as a dispatcher reads them")
{
    ConflictWorld world;
    checkGolden(u"conflicts"_s, modelText(world.model));
}

TEST_CASE("both sides of each kind, line by line")
{
    ConflictWorld world;
    QString text;
    for (const auto& each : {world.desks.twice, world.desks.address, world.desks.refused})
        text += u"== "_s + world.model.words().title(each) + u'\n' + world.sideText(world.model.words().mine(each)) + world.sideText(world.model.words().theirs(each));
    checkGolden(u"conflictsides"_s, text);
}

TEST_CASE("what both desks did, in one order by the centre's clock")
{
    ConflictWorld world;
    // Rosa's clock is a minute ahead.
    OwnOutages outages;
    const auto now = world.clock.now();
    const auto link = [&](LinkState::Kind kind, Span ago) {
        LinkState state;
        state.kind = kind;
        state.since = now - ago;
        state.station = u"W3"_s;
        state.clockOffset = minute;
        outages.follow(state);
    };
    link(LinkState::Kind::Alone, 3 * hour);
    link(LinkState::Kind::Linked, 3 * hour - second);
    link(LinkState::Kind::Alone, 14 * minute);
    link(LinkState::Kind::Alone, 14 * minute);
    link(LinkState::Kind::Linked, 90 * second);
    // After it was refused.
    link(LinkState::Kind::Alone, -minute);
    CHECK(outages.all().size() == 2);
    CHECK_FALSE(outages.all().last().back);
    // The team reported to the other desk meanwhile.
    auto standing = world.desks.standing;
    standing.state = AssignmentState::Accepted;
    standing.since = now - 4 * minute;
    auto solved = world.desks.callback;
    solved.state = ConflictState::Solved;
    solved.resolution = Resolution::KeptTheirs;
    solved.solvedBy = world.brandt.id;
    solved.solvedAt = now;
    auto elsewhere = world.desks.refused;
    elsewhere.station = u"W1"_s;
    Changes changes;
    changes.of<Assignment>() = {standing};
    world.picture.apply(changes);
    const ConflictStory story(world.picture.now(), world.codes, outages);
    QString text;
    for (const auto& conflict : {world.desks.twice, elsewhere, solved}) {
        text += u"== "_s + story.title(conflict) + u'\n';
        for (const auto& line : story.lines(conflict, world.model.words().refusal(conflict)))
            text += u"  %1 [%2] %3 %4\n"_s.arg(clockWords(line.at, world.zone), line.icon, line.station.isEmpty() ? u"–"_s : line.station, line.words);
    }
    checkGolden(u"conflictstory"_s, text);
}

TEST_CASE("after a conflict comes the next open one, round and round")
{
    ConflictWorld world;
    const auto open = world.model.open();
    REQUIRE(open.size() > 2);
    for (qsizetype i = 0; i < open.size(); ++i)
        CHECK(world.model.after(open.at(i)) == open.at((i + 1) % open.size()));
    CHECK(world.model.after(ConflictId{}) == open.first());
    Changes changes;
    for (const auto& id : open.sliced(1)) {
        auto solved = *world.picture.now().find(id);
        for (auto each : joinedConflicts(solved, world.picture.now())) {
            each.state = ConflictState::Solved;
            changes.of<Conflict>().append(each);
        }
    }
    world.picture.apply(changes);
    CHECK(world.model.open() == QList{open.first()});
    CHECK(world.model.after(open.first()).isNull());
}

TEST_CASE("a conflict that somebody solved moves to the solved ones, and says who and how")
{
    ConflictWorld world;
    QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
    auto solved = world.desks.twice;
    solved.state = ConflictState::Solved;
    solved.resolution = Resolution::Reassigned;
    solved.solvedBy = world.brandt.id;
    solved.solvedAt = world.clock.now();
    solved.reason = u"nearer"_s;
    Changes changes;
    changes.of<Conflict>() = {solved};
    world.picture.apply(changes);
    CHECK(reset.size() == 1);
    CHECK_FALSE(world.model.open().contains(solved.id));
    CHECK(world.model.indexOf(solved.id).data(Qt::AccessibleTextRole).toString() == u"Team 3 sent twice, solved: another team was sent, or none"_s);
    CHECK(world.model.words().decided(solved) == u"K. Brandt decided at 02:47: another team was sent, or none. Why: nearer"_s);
    // A new row of the same conflicts resets nothing: what is selected stays.
    world.picture.apply(changes);
    CHECK(reset.size() == 1);
}

TEST_CASE("a tick changes the ages alone")
{
    ConflictWorld world;
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    world.model.tick(world.clock.now());
    CHECK(changed.isEmpty());
    world.clock.advance(minute);
    world.model.tick(world.clock.now());
    CHECK(changed.size() == 2);
}

TEST_CASE("what waits for the centre, in words")
{
    ConflictWorld world;
    WaitingModel model(&world.picture, world.zone);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto command = [&](const char* name, Span ago, const QList<Effect>& effects, QList<CommandId> deps = {}) {
        WaitingCommand made;
        made.id = world.ids.next<CommandId>();
        made.name = QString::fromLatin1(name);
        made.effects = QString::fromUtf8(effectsToJson(effects));
        made.occurredAt = world.clock.now() - ago;
        made.deps = std::move(deps);
        return made;
    };
    auto filed = world.i104;
    filed.number = u"W3-017"_s;
    const auto file = command("file", 13 * minute, {insertOf(filed), insertOf(world.desks.line(world.i104.id, "Filed", "Marisol Quiñones, 2417 Fruitridge Rd"))});
    auto amended = world.i102;
    amended.call.accessNeeds = u"wheelchair"_s;
    model.show({file, command("offer", 3 * minute, {insertOf(world.desks.sent), insertOf(world.desks.line(world.i104.id, "Offered", "To Team 3."))}, {file.id}),
        command("note", 2 * minute, {insertOf(world.desks.line(world.i102.id, "Note", "mother asks for the side gate"))}),
        command("amend", minute, {patchOf(world.i102, amended)}), command("tomorrows_verb", second, {})});
    checkGolden(u"waiting"_s, modelText(model));
    CHECK(model.incidents() == QSet{world.i104.id, world.i102.id});
    CHECK(model.oldest() == world.clock.now() - 13 * minute);
    CHECK(model.incidentAt(model.index(1, 0)) == world.i104.id);
}

TEST_CASE("a row of which a change waits says so, and no other row is announced")
{
    ConflictWorld world;
    IncidentBoardModel board(&world.picture, &world.codes, world.zone);
    board.tick(world.clock.now());
    const auto state = [&](const IncidentId& incident) { return board.indexOf(incident).siblingAtColumn(IncidentBoardModel::State); };
    board.setWaiting({world.i104.id});
    CHECK(state(world.i104.id).data(WaitsRole).toBool());
    CHECK_FALSE(state(world.i102.id).data(WaitsRole).toBool());
    CHECK(board.indexOf(world.i104.id).data(Qt::AccessibleTextRole).toString().endsWith(u"a change waits for the centre"_s));
    QSignalSpy changed(&board, &QAbstractItemModel::dataChanged);
    board.setWaiting({world.i104.id});
    CHECK(changed.isEmpty());
    board.setWaiting({});
    CHECK(changed.size() == 1);
    CHECK_FALSE(state(world.i104.id).data(WaitsRole).toBool());
}
