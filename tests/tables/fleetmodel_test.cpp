#include "fleetmodel.h"
#include "mapmarks.h"

#include "modeltester.h"
#include "sampledesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

struct Map {
    SampleDesk desk;
    TeamBoardModel teams{&desk.picture, &desk.codes, desk.zone};
    IncidentBoardModel board{&desk.picture, &desk.codes, desk.zone};
    FleetModel fleet{&desk.picture, &teams};
    MapMarks marks{&desk.picture, &board, &fleet, &desk.codes};

    Map() { beat(); }
    void beat()
    {
        board.tick(desk.clock.now());
        teams.tick(desk.clock.now());
        fleet.tick(desk.clock.now());
        settle();
    }
    /// Until what was held back to four a second is shown.
    static void settle() { QTest::qWait(static_cast<int>(3 * FleetModel::quietest.count())); }
    Fix drive(const Team& team, double north, Span age = {})
    {
        Changes changes;
        const auto* last = desk.picture.now().fixOf(team.id);
        const Fix fix{team.id, {last->point.latitude + north, last->point.longitude}, desk.clock.now() - age, desk.clock.now(), 0.0, 12.0};
        changes.of<Fix>() = {fix};
        desk.picture.apply(changes);
        return fix;
    }
    QStringList labels() const
    {
        QStringList all;
        for (const auto& mark : marks.marks())
            all.append(mark.label);
        return all;
    }
};

} // namespace

TEST_CASE("the fleet shows the teams on shift, how old each position is, and the board's own words")
{
    Map map;
    QAbstractItemModelTester tester(&map.fleet, fatal);
    REQUIRE(map.fleet.rowCount() == 3);
    const auto* t1 = map.fleet.markOf(map.desk.t1.id);
    REQUIRE(t1);
    CHECK(t1->label == u"T1"_s);
    CHECK(t1->state == u"On scene"_s);
    CHECK(t1->freshness == Freshness::Live);
    CHECK(t1->age == u"8 s ago"_s);
    CHECK(t1->faded == 0);

    map.desk.clock.advance(4 * minute);
    map.beat();
    t1 = map.fleet.markOf(map.desk.t1.id);
    CHECK(t1->freshness == Freshness::Stale);
    CHECK(t1->age == u"stale, 4 min ago"_s);
    CHECK(t1->faded > 0);
    map.desk.clock.advance(20 * minute);
    map.beat();
    t1 = map.fleet.markOf(map.desk.t1.id);
    CHECK(t1->freshness == Freshness::Lost);
    CHECK_FALSE(t1->heading);

    map.desk.clock.advance(5 * hour);
    map.beat();
    CHECK(map.fleet.rowCount() == 0);
}

TEST_CASE("however fast positions come, the fleet changes a few times a second at most, and shows the last")
{
    Map map;
    QSignalSpy changed(&map.fleet, &MarkList::changed);
    Fix last;
    for (int i = 0; i < 400; ++i) {
        map.desk.clock.advance(Span{10});
        last = map.drive(map.desk.t2, 0.0001);
    }
    CHECK(changed.size() == 1);
    Map::settle();
    CHECK(changed.size() == 2);
    CHECK(map.fleet.markOf(map.desk.t2.id)->point == last.point);
    CHECK(map.fleet.markOf(map.desk.t2.id)->heading == 0.0);
}

TEST_CASE("a team's way is remembered while it is on shift, without the points that say nothing new")
{
    Map map;
    for (int i = 0; i < 10; ++i) {
        map.desk.clock.advance(second);
        map.drive(map.desk.t3, 0.001);
        map.drive(map.desk.t3, 0.00001);
    }
    const auto t3 = map.desk.t3.id;
    CHECK(map.fleet.trailOf(t3).points.size() == 10);
    CHECK(map.fleet.trailOf(map.desk.t2.id).points.isEmpty());
    map.drive(map.desk.t3, 1, hour);
    CHECK(map.fleet.trailOf(t3).points.size() == 10); // what comes late has its place elsewhere
    map.beat();
    CHECK(map.fleet.trailWords(t3) == u"T3’s way over the last 9 s only, as this desk heard it."_s);
    map.desk.clock.advance(6 * hour);
    map.beat();
    CHECK(map.fleet.trailOf(t3).points.isEmpty());
}

TEST_CASE("the centre's trail of a team takes the place of what was heard here, and goes on with it")
{
    Map map;
    const auto t3 = map.desk.t3.id;
    QList<Fix> shift;
    for (int i = 0; i < 20'000; ++i)
        shift.append({t3, {38.4 + i * 0.0003, -121.5}, map.desk.clock.now() - 40'000 * second + i * second, map.desk.clock.now(), {}, {}});
    map.drive(map.desk.t3, 0.001);
    map.fleet.tellTrail(t3, shift);
    auto trail = map.fleet.trailOf(t3);
    CHECK(trail.isWhole);
    CHECK(trail.since == shift.first().fixedAt);
    CHECK(trail.points.first() == shift.first().point);
    CHECK(trail.points.last() == map.desk.picture.now().fixOf(t3)->point);
    CHECK(trail.points.size() <= FleetModel::longestTrail);
    CHECK(trail.points.size() > FleetModel::longestTrail / 2);
    map.beat();
    CHECK(map.fleet.trailWords(t3) == u"T3’s way since the shift began, 11 h 06 of it."_s);
    map.desk.clock.advance(second);
    map.drive(map.desk.t3, 0.01);
    CHECK(map.fleet.trailOf(t3).points.size() == trail.points.size() + 1);
    map.fleet.mayMiss();
    CHECK_FALSE(map.fleet.trailOf(t3).isWhole);
}

TEST_CASE("the marks stand in the order of the boards and name nobody")
{
    Map map;
    QAbstractItemModelTester tester(&map.marks, fatal);
    QStringList boardOrder;
    for (int shelf = 0; shelf < map.board.rowCount(); ++shelf) {
        const auto parent = map.board.index(shelf, 0);
        for (int row = 0; row < map.board.rowCount(parent); ++row)
            if (const auto* incident = map.desk.picture.now().find(map.board.incidentAt(map.board.index(row, 0, parent))); incident && incident->call.pin)
                boardOrder.append(incident->number);
    }
    REQUIRE(boardOrder.size() == 2);
    CHECK(map.labels().mid(0, 5) == boardOrder + QStringList{u"T1"_s, u"T2"_s, u"T3"_s});
    CHECK(map.marks.withoutPin() == 1); // 103 has none
    for (const auto& mark : map.marks.marks()) {
        const auto words = MarkList::spoken(mark);
        for (const auto& name : {u"Okoro"_s, u"Quiñones"_s, u"Vang"_s, u"Ibarra"_s, u"916"_s, u"Fruitridge"_s, u"4th Ave"_s})
            CHECK_FALSE(words.contains(name));
    }
    CHECK(MarkList::spoken(map.marks.marks().at(map.marks.rowOf(MapMarks::keyOf(map.desk.t2.id)))) == u"T2, Available, 8 s ago"_s);

    map.marks.setLayers(MapMarks::Teams);
    CHECK(map.labels() == QStringList{u"T1"_s, u"T2"_s, u"T3"_s});
    map.marks.setLayers(MapMarks::EveryLayer);
    CHECK(map.labels().contains(u"MHUCC"_s));
    CHECK(map.labels().contains(u"Florin post"_s));
}

TEST_CASE("a pin that comes and a team that goes change the marks, and a command's targets are outlined")
{
    Map map;
    QAbstractItemModelTester tester(&map.marks, fatal);
    Changes changes;
    auto pinned = map.desk.i103;
    pinned.call.pin = Point{38.5, -121.5};
    auto gone = map.desk.t1;
    gone.shiftEnd = map.desk.clock.now();
    changes.of<Incident>() = {pinned};
    changes.of<Team>() = {gone};
    map.desk.picture.apply(changes);
    map.beat();
    CHECK(map.marks.withoutPin() == 0);
    CHECK(map.marks.rowOf(MapMarks::keyOf(map.desk.i103.id)) >= 0);
    CHECK(map.marks.rowOf(MapMarks::keyOf(map.desk.t1.id)) == -1);

    map.board.setTargets({map.desk.i104.id});
    map.teams.setTargets({map.desk.t3.id});
    Map::settle();
    QStringList targets;
    for (const auto& mark : map.marks.marks())
        if (mark.isTarget)
            targets.append(mark.label);
    CHECK(targets == QStringList{u"104"_s, u"T3"_s});
}
