#include "incidentboardmodel.h"

#include "modeltext.h"
#include "print.h"
#include "sampledesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample shift on a board that is checked at every signal.
struct BoardWorld : SampleDesk {
    BoardWorld() { board.tick(clock.now()); }

    void apply(const Incident& incident)
    {
        Changes changes;
        changes.of<Incident>() = {incident};
        picture.apply(changes);
    }
    Assignment assignment(const Incident& incident, const Team& team, AssignmentState state, Span ago)
    {
        const auto at = clock.now() - ago;
        return {ids.next<AssignmentId>(), incident.id, team.id, state, at, at, rosa.id, {}, at, checkMinutesIn(state), {}, false, {}, {}};
    }
    Draft draft(const QString& number)
    {
        Draft made;
        made.id = ids.next<DraftId>();
        made.number = number;
        made.owner = rosa.id;
        made.startedAt = clock.now() - 3 * minute;
        made.touchedAt = clock.now();
        return made;
    }
    [[nodiscard]] QString cell(const QModelIndex& row, IncidentBoardModel::Column column) const { return row.siblingAtColumn(column).data().toString(); }

    IncidentBoardModel board{&picture, &codes, zone};
    QAbstractItemModelTester tester{&board, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("the board reads like the shift")
{
    BoardWorld world;
    Changes changes;
    auto draft = world.draft(u"106"_s);
    draft.call.source = u"lifeline_988"_s;
    draft.heldSince = world.clock.now() - 2 * minute;
    auto talking = world.draft(u"105"_s);
    talking.call.whereWords = u"by the laundromat, R St"_s;
    talking.call.callback = u"916-555-0163"_s;
    talking.call.language = u"es"_s;
    changes.of<Draft>() = {draft, talking};

    auto away = world.i104;
    away.id = world.ids.next<IncidentId>();
    away.number = u"097"_s;
    away.arrivedAt = world.clock.now() - 50 * minute;
    away.determinedAt = world.clock.now() - 80 * minute;
    away.call.personName = u"Oksana Hrynko"_s;
    away.call.language = u"ru"_s;
    away.call.observed = {u"animal"_s, u"weapon_reach"_s};
    auto carrying = world.assignment(away, world.t2, AssignmentState::Transporting, 4 * minute);
    carrying.facility = u"mhucc"_s;
    changes.of<Incident>() = {away};
    changes.of<Assignment>() = {carrying, world.assignment(world.i104, world.t2, AssignmentState::Reserved, minute)};

    FollowUp call{world.ids.next<FollowUpId>(), world.i102.id, world.okoro.id, u"same_day"_s, world.clock.now() - hour, world.clock.now() + 43 * minute, world.rosa.id, {}, {}, FollowUpState::Open, 1, {}, {}};
    FollowUp passed = call;
    passed.id = world.ids.next<FollowUpId>();
    passed.kind = u"days_7"_s;
    passed.dueAt = world.clock.now() + 5 * day;
    passed.attempts = 0;
    passed.offeredTo = world.brandt.id;
    changes.of<FollowUp>() = {call, passed};
    world.picture.apply(changes);
    world.board.resort();
    world.board.setTargets({world.i104.id});

    checkGolden(u"board"_s, modelText(world.board));
    CHECK(world.board.indexOf(world.i102.id).data(Qt::AccessibleTextRole).toString()
        == u"102, On scene, Darnell Okoro, 3620 4th Ave, Sacramento, risk moderate, team T1, check-in 3 min left, check-in 3 min left, has a plan"_s);
}

TEST_CASE("a change touches only the lines it changes")
{
    BoardWorld world;
    QSignalSpy resets(&world.board, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&world.board, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&world.board, &QAbstractItemModel::rowsMoved);

    SECTION("a name appears")
    {
        auto incident = world.i103;
        incident.call.personName = u"Terrence Abara, Sr."_s;
        world.apply(incident);
        const auto cells = std::ranges::count_if(changed, [](const QList<QVariant>& signal) { return signal.at(0).toModelIndex().parent().isValid(); });
        CHECK(cells == 1);
        CHECK(world.cell(world.board.indexOf(incident.id), IncidentBoardModel::Person) == u"Terrence Abara, Sr."_s);
    }
    SECTION("a determination takes the line to Responding, and whoever holds it goes with it")
    {
        const QPersistentModelIndex held = world.board.indexOf(world.i103.id);
        auto incident = world.i103;
        incident.outcome = u"mobile_team"_s;
        incident.determinedAt = world.clock.now();
        incident.promiseMinutes = 120;
        world.apply(incident);
        CHECK(moved.size() == 1);
        CHECK(held.isValid());
        CHECK(world.board.incidentAt(held) == incident.id);
        CHECK(QModelIndex(held).parent() == world.board.shelf(Shelf::Responding));
        CHECK(world.cell(held, IncidentBoardModel::State) == u"Needs a team"_s);
        CHECK(world.cell(held, IncidentBoardModel::NextDue) == u"2 h left · rural"_s);
        CHECK(held.sibling(held.row(), IncidentBoardModel::State).data(EmphasisRole).toBool());
    }
    SECTION("a closed incident leaves")
    {
        auto incident = world.i103;
        incident.status = IncidentStatus::Closed;
        incident.endedAt = world.clock.now();
        world.apply(incident);
        CHECK_FALSE(world.board.indexOf(incident.id).isValid());
        CHECK(world.board.shelf(Shelf::Talking).data().toString() == u"Talking 0"_s);
    }
    SECTION("a filed draft becomes its incident on the same line")
    {
        Changes typed;
        auto draft = world.draft(u"107"_s);
        typed.of<Draft>() = {draft};
        world.picture.apply(typed);
        const QPersistentModelIndex held = world.board.indexOf(draft.id);
        REQUIRE(held.isValid());

        Changes filed;
        auto incident = world.i103;
        incident.id = world.ids.next<IncidentId>();
        incident.number = u"107"_s;
        filed.of<Incident>() = {incident};
        filed.droppedDrafts = {draft.id};
        world.picture.apply(filed);
        CHECK(held.isValid());
        CHECK(world.board.incidentAt(held) == incident.id);
        CHECK_FALSE(world.board.indexOf(draft.id).isValid());
    }
    CHECK(resets.isEmpty());
}

TEST_CASE("time passing announces only words that changed")
{
    BoardWorld world;
    world.board.tick(world.clock.now() + 5 * second);
    world.clock.advance(7 * second);
    QSignalSpy changed(&world.board, &QAbstractItemModel::dataChanged);
    world.board.tick(world.clock.now());
    CHECK(changed.isEmpty());

    world.clock.advance(minute);
    world.board.tick(world.clock.now());
    CHECK_FALSE(changed.isEmpty());
    for (const auto& signal : changed) {
        const auto index = signal.at(0).toModelIndex();
        if (!index.parent().isValid())
            continue;
        const QList<int> aging{IncidentBoardModel::InState, IncidentBoardModel::NextDue, IncidentBoardModel::CheckIn};
        CHECK(aging.contains(index.column()));
    }
}

TEST_CASE("what is missing in a call is said in its line")
{
    BoardWorld world;
    auto draft = world.draft(u"107"_s);
    const auto due = [&] {
        Changes changes;
        changes.of<Draft>() = {draft};
        world.picture.apply(changes);
        const auto index = world.board.indexOf(draft.id).siblingAtColumn(IncidentBoardModel::NextDue);
        return std::pair(index.data().toString(), index.data(ClockRole).value<ClockReading>().face);
    };
    CHECK(due() == std::pair(u"call-back missing"_s, ClockFace::Unknown));
    draft.call.callback = u"916-555-0163"_s;
    CHECK(due() == std::pair(u"where? not asked"_s, ClockFace::Unknown));
    draft.call.whereWords = u"the blue apartments"_s;
    CHECK(due() == std::pair(u"where? not verified"_s, ClockFace::Soon));
    draft.call.address = u"1620 R St"_s;
    CHECK(due() == std::pair(u"danger? not asked"_s, ClockFace::Unknown));
    draft.call.danger = Danger::NotKnown;
    CHECK(due() == std::pair(u"danger? ask again"_s, ClockFace::Soon));
    draft.call.danger = Danger::No;
    CHECK(due() == std::pair(u"–"_s, ClockFace::None));
}

TEST_CASE("rows move only when the board is asked to sort")
{
    BoardWorld world;
    auto late = world.i104;
    late.id = world.ids.next<IncidentId>();
    late.number = u"099"_s;
    late.determinedAt = world.clock.now() - 70 * minute;
    world.apply(late);
    const auto responding = world.board.shelf(Shelf::Responding);
    const int last = world.board.rowCount(responding) - 1;
    CHECK(world.board.incidentAt(world.board.index(last, 0, responding)) == late.id);

    const QPersistentModelIndex held = world.board.index(last, 0, responding);
    QSignalSpy layouts(&world.board, &QAbstractItemModel::layoutChanged);
    world.board.resort();
    CHECK(layouts.size() == 1);
    CHECK(held.row() == 0);
    CHECK(world.board.incidentAt(held) == late.id);
    world.board.resort();
    CHECK(layouts.size() == 1);
    CHECK(world.board.dueOrder().first() == late.id);
}

TEST_CASE("what the centre refused leaves the board: the offer, and the incident nobody else knows")
{
    BoardWorld world;
    IncidentBoardModel board(&world.picture, &world.codes, world.zone);
    QAbstractItemModelTester tester(&board, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto offered = world.assignment(world.i104, world.t3, AssignmentState::Offered, minute);
    auto own = world.i104;
    own.id = world.ids.next<IncidentId>();
    own.number = u"W3-001"_s;
    Changes changes;
    changes.of<Assignment>() = {offered};
    changes.of<Incident>() = {own};
    world.picture.apply(changes);
    const auto team = [&] { return board.indexOf(world.i104.id).siblingAtColumn(IncidentBoardModel::Team).data().toString(); };
    REQUIRE(team() == u"T3");
    REQUIRE(board.indexOf(own.id).isValid());

    Changes refused;
    refused.gone = {offered.id.uuid(), own.id.uuid()};
    world.picture.apply(refused);
    CHECK(team().isEmpty());
    CHECK_FALSE(board.indexOf(own.id).isValid());
    CHECK(world.picture.now().activeAssignment(world.t3.id) == nullptr);
}

TEST_CASE("300 open incidents age, and one that changes tells of its own row alone")
{
    BoardWorld world;
    Changes many;
    for (int number = 200; number < 500; ++number) {
        auto incident = world.i104;
        incident.id = world.ids.next<IncidentId>();
        incident.number = QString::number(number);
        incident.determinedAt = world.clock.now() - (number % 50) * minute;
        many.of<Incident>().append(incident);
        if (number % 2)
            many.of<Assignment>().append(world.assignment(incident, world.t3, AssignmentState::EnRoute, (number % 12) * minute));
    }
    world.picture.apply(many);
    IncidentBoardModel board(&world.picture, &world.codes, world.zone);
    board.tick(world.clock.now());

    QSignalSpy changed(&board, &QAbstractItemModel::dataChanged);
    board.tick(world.clock.now() + minute);
    CHECK_FALSE(changed.isEmpty());
    changed.clear();
    auto incident = many.of<Incident>().first();
    incident.call.personName = u"someone"_s;
    world.apply(incident);
    REQUIRE_FALSE(changed.isEmpty());
    for (const auto& each : changed)
        CHECK(each.at(0).toModelIndex().row() == each.at(1).toModelIndex().row());
}
