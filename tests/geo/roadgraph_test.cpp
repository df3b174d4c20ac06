#include "packedcounty.h"
#include "roadarrays.h"
#include "roadgraph.h"
#include "searchcounty.h"

#include <catch2/catch_approx.hpp>
#include <rapidcheck.h>

#include <QFile>

#include <cmath>
#include <limits>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Point spot(int i)
{
    return {38.5 + (i / 4) * 0.01, -121.5 + (i % 4) * 0.01};
}

/// On a circle: no road between two of them passes a third.
Point onCircle(qint64 i)
{
    return {38.5 + 0.02 * std::sin(double(i) * 0.7), -121.5 + 0.02 * std::cos(double(i) * 0.7)};
}

/// A few places with roads between them, each a straight line.
struct Town {
    int places = 0;
    QList<MapRoad> roads;
};

MapRoad straight(int from, int to, double speed, MapRoad::Ways ways)
{
    return {{}, {}, u"residential"_s, {from, to}, {spot(from), spot(to)}, speed, ways};
}

Town anyTown(bool twoWay)
{
    Town town{*rc::gen::inRange(2, 9), {}};
    const int count = *rc::gen::inRange(1, 16);
    for (int i = 0; i < count; ++i) {
        const int from = i == 0 ? 0 : *rc::gen::inRange(0, town.places);
        const int to = i == 0 ? 1 : *rc::gen::inRange(0, town.places);
        if (from == to)
            continue;
        const auto ways = twoWay ? MapRoad::Ways::Both : *rc::gen::element(MapRoad::Ways::Both, MapRoad::Ways::Forward, MapRoad::Ways::Backward);
        town.roads.append({{}, {}, u"residential"_s, {from, to}, {onCircle(from), onCircle(to)}, double(*rc::gen::inRange(10, 100)), ways});
    }
    return town;
}

/// The shortest times between all places, the plain way (Floyd and Warshall), in seconds.
QList<QList<double>> plainTimes(const Town& town)
{
    constexpr double nowhere = std::numeric_limits<double>::infinity();
    QList<QList<double>> times(town.places, QList<double>(town.places, nowhere));
    for (int i = 0; i < town.places; ++i)
        times[i][i] = 0;
    for (const auto& road : town.roads) {
        const auto from = road.nodes.first(), to = road.nodes.last();
        const double seconds = metresBetween(road.points.first(), road.points.last()) / (road.kilometresAnHour / 3.6);
        if (road.ways != MapRoad::Ways::Backward)
            times[from][to] = std::min(times[from][to], seconds);
        if (road.ways != MapRoad::Ways::Forward)
            times[to][from] = std::min(times[to][from], seconds);
    }
    for (int via = 0; via < town.places; ++via)
        for (int i = 0; i < town.places; ++i)
            for (int k = 0; k < town.places; ++k)
                times[i][k] = std::min(times[i][k], times[i][via] + times[via][k]);
    return times;
}

bool hasRoad(const Town& town, int place)
{
    return std::ranges::any_of(town.roads, [place](const MapRoad& road) { return road.nodes.contains(place); });
}

QList<Point> placesOf(const Town& town)
{
    QList<Point> points;
    for (int i = 0; i < town.places; ++i)
        points.append(onCircle(i));
    return points;
}

double secondsOf(const Drive& drive)
{
    return static_cast<double>(drive.time.count()) / 1000;
}

const RoadFactors empty = DriveFactors::freeFlow();

} // namespace

TEST_CASE("whoever stands at the place is there, also in the middle of a one-way road that the map has from its end")
{
    using enum MapRoad::Ways;
    const RoadGraph graph(roadParts({{{}, {}, u"residential"_s, {0, 1}, {onCircle(0), onCircle(1)}, 61, Backward}, {{}, {}, u"residential"_s, {2, 1}, {onCircle(2), onCircle(1)}, 61, Forward},
        {{}, {}, u"residential"_s, {0, 2}, {onCircle(0), onCircle(2)}, 10, Backward}}));
    for (int place = 0; place < 3; ++place) {
        const auto drive = graph.drive(onCircle(place), onCircle(place), empty);
        REQUIRE(drive);
        CHECK(drive->time < 100ms);
    }
}

TEST_CASE("times by road are those of a plain search, on any small map")
{
    CHECK(rc::check("against Floyd and Warshall", [] {
        const auto town = anyTown(false);
        const RoadGraph graph(roadParts(town.roads));
        const auto plain = plainTimes(town);
        const auto points = placesOf(town);
        for (int to = 0; to < town.places; ++to) {
            if (!hasRoad(town, to))
                continue;
            const auto drives = graph.drivesTo(points.at(to), points, empty);
            for (int from = 0; from < town.places; ++from) {
                if (!hasRoad(town, from))
                    continue;
                const double expected = plain.at(from).at(to);
                RC_ASSERT((drives.at(from).has_value() == std::isfinite(expected)));
                if (!drives.at(from))
                    continue;
                RC_ASSERT(std::abs(secondsOf(*drives.at(from)) - expected) <= 0.1 + expected * 0.001);
            }
        }
    }));
}

TEST_CASE("one search for all is as many searches for one")
{
    CHECK(rc::check("one is many", [] {
        const auto town = anyTown(false);
        const RoadGraph graph(roadParts(town.roads));
        auto points = placesOf(town);
        for (int i = 0; i < 5; ++i)
            points.append({38.48 + *rc::gen::inRange(0, 400) * 0.0001, -121.52 + *rc::gen::inRange(0, 400) * 0.0001});
        const auto to = points.at(*rc::gen::inRange<qsizetype>(0, points.size()));
        const auto all = graph.drivesTo(to, points, empty);
        for (qsizetype i = 0; i < points.size(); ++i)
            RC_ASSERT((graph.drive(points.at(i), to, empty) == all.at(i)));
    }));
}

TEST_CASE("the way that is driven takes as long as the drive, begins and ends at its places and never goes back in time")
{
    CHECK(rc::check("ways", [] {
        const auto town = anyTown(false);
        const RoadGraph graph(roadParts(town.roads));
        auto points = placesOf(town);
        for (int i = 0; i < 3; ++i)
            points.append({38.48 + *rc::gen::inRange(0, 400) * 0.0001, -121.52 + *rc::gen::inRange(0, 400) * 0.0001});
        for (const auto& from : std::as_const(points))
            for (const auto& to : std::as_const(points)) {
                const auto drive = graph.drive(from, to, empty);
                const auto way = graph.way(from, to, empty);
                RC_ASSERT((way.has_value() == drive.has_value()));
                if (!way)
                    continue;
                RC_ASSERT((way->marks.constFirst().point == from && way->marks.constLast().point == to));
                RC_ASSERT(std::abs((way->marks.constLast().after - drive->time).count()) <= 20);
                RC_ASSERT(std::ranges::is_sorted(way->marks, {}, &Way::Mark::after));
            }
    }));
}

TEST_CASE("where every road goes both ways, the way back takes as long, and no way is longer than one over a third place")
{
    CHECK(rc::check("both ways", [] {
        const auto town = anyTown(true);
        const RoadGraph graph(roadParts(town.roads));
        const auto points = placesOf(town);
        // Off the road a car crawls and people walk, so that the two ends differ: only places that a road reaches.
        const auto any = [&] { return points.at(*rc::gen::suchThat(rc::gen::inRange(0, town.places), [&](int place) { return hasRoad(town, place); })); };
        RC_PRE(!town.roads.isEmpty());
        const auto a = any(), b = any(), c = any();
        const auto there = graph.drive(a, b, empty);
        const auto back = graph.drive(b, a, empty);
        RC_ASSERT((there.has_value() == back.has_value()));
        if (!there)
            return;
        // A place is stored to the centimetre, so that a hair of the way may count as off the road.
        RC_ASSERT(std::abs((there->time - back->time).count()) <= 20);
        const auto first = graph.drive(a, c, empty);
        const auto second = graph.drive(c, b, empty);
        if (first && second)
            RC_ASSERT(there->time <= first->time + second->time + 20ms);
    }));
}

TEST_CASE("what only continues is one road, what meets is cut")
{
    // Two pieces of one road, end to end, and a third that crosses the second's middle.
    const MapRoad one{{}, {}, u"primary"_s, {1, 2}, {{38.50, -121.50}, {38.50, -121.49}}, 36, MapRoad::Ways::Both};
    const MapRoad two{{}, {}, u"primary"_s, {3, 5, 2}, {{38.50, -121.47}, {38.50, -121.48}, {38.50, -121.49}}, 36, MapRoad::Ways::Both};
    const MapRoad cross{{}, {}, u"primary"_s, {4, 5}, {{38.51, -121.48}, {38.50, -121.48}}, 36, MapRoad::Ways::Both};
    const auto parts = roadParts({one, two, cross});
    CHECK(parts.nodes.size() == 4);
    CHECK(parts.edges.size() == 3);
    const RoadGraph graph(parts);
    const double block = metresBetween({38.50, -121.50}, {38.50, -121.49});
    const auto drive = graph.drive({38.50, -121.50}, {38.50, -121.47}, empty);
    REQUIRE(drive);
    CHECK(drive->metres == Catch::Approx(3 * block).margin(1));
    CHECK(secondsOf(*drive) == Catch::Approx(3 * block / 10).margin(0.1));
    CHECK(drive->offRoad == Catch::Approx(0).margin(0.1));
}

TEST_CASE("a one-way street is driven one way, and a piece of it backwards costs the way round")
{
    const auto ring = [](int from, int to) { return straight(from, to, 36, MapRoad::Ways::Forward); };
    const RoadGraph graph(roadParts({ring(0, 1), ring(1, 5), ring(5, 4), ring(4, 0)}));
    const Point early{spot(0).latitude, spot(0).longitude + 0.002};
    const Point late{spot(0).latitude, spot(0).longitude + 0.008};
    const auto there = graph.drive(early, late, empty);
    const auto back = graph.drive(late, early, empty);
    REQUIRE(there);
    REQUIRE(back);
    CHECK(there->metres == Catch::Approx(metresBetween(early, late)).epsilon(0.01));
    const double round = 2 * metresBetween(spot(0), spot(1)) + 2 * metresBetween(spot(0), spot(4));
    CHECK(back->metres == Catch::Approx(round - metresBetween(early, late)).epsilon(0.01));
}

TEST_CASE("no road near and no way between are told apart, and nothing is invented")
{
    const RoadGraph graph(roadParts({straight(0, 1, 36, MapRoad::Ways::Both), straight(2, 3, 36, MapRoad::Ways::Both), straight(4, 5, 36, MapRoad::Ways::Forward)}));
    CHECK(graph.drive(spot(0), spot(2), empty) == std::unexpected(NoDrive::NoWay));
    CHECK(graph.drive(spot(5), spot(4), empty) == std::unexpected(NoDrive::NoWay));
    CHECK(graph.drive(spot(4), spot(5), empty).has_value());
    CHECK(graph.drive({38.9, -121.5}, spot(0), empty) == std::unexpected(NoDrive::NoRoadNear));
    CHECK(graph.drive(spot(0), {qQNaN(), -121.5}, empty) == std::unexpected(NoDrive::NoRoadNear));
    CHECK(RoadGraph(RoadParts{}).drive(spot(0), spot(1), empty) == std::unexpected(NoDrive::NoRoadNear));
}

TEST_CASE("a car beside the road comes by a lane, people walk to a place off it, and how far both are is said")
{
    const RoadGraph graph(roadParts({straight(0, 1, 36, MapRoad::Ways::Both)}));
    const Point beside{spot(0).latitude + 0.002, spot(0).longitude + 0.005};
    const auto off = metresBetween(beside, {spot(0).latitude, beside.longitude});
    const auto from = graph.drive(beside, spot(1), empty);
    REQUIRE(from);
    CHECK(from->offRoad == Catch::Approx(off).epsilon(0.01));
    CHECK(secondsOf(*from) == Catch::Approx(from->metres / 10 + from->offRoad / RoadGraph::laneMetresASecond).margin(0.1));
    const auto to = graph.drive(spot(1), beside, empty);
    REQUIRE(to);
    CHECK(to->offRoad == Catch::Approx(off).epsilon(0.01));
    CHECK(secondsOf(*to) == Catch::Approx(to->metres / 10 + to->offRoad / RoadGraph::walkingMetresASecond).margin(0.1));
}

TEST_CASE("cover holds what can be reached in time and is soonest from the nearest")
{
    CHECK(rc::check("cover", [] {
        const auto town = anyTown(false);
        const RoadGraph graph(roadParts(town.roads));
        const auto points = placesOf(town);
        const QList<Point> from{points.first(), points.last()};
        const auto within = Span(*rc::gen::inRange(0, 1'000'000));
        const auto one = graph.cover({from.first()}, within, empty);
        const auto both = graph.cover(from, within, empty);
        RC_ASSERT(both.size() >= one.size());
        for (const auto& reached : both) {
            RC_ASSERT(reached.time <= within);
            const auto same = std::ranges::find_if(one, [&](const Reached& each) { return each.point == reached.point; });
            if (same != one.end())
                RC_ASSERT(reached.time <= same->time);
        }
    }));
}

TEST_CASE("a pack keeps the roads")
{
    const auto source = searchCounty();
    const PackedCounty packed(source);
    const auto loaded = RoadGraph::load(packed.pack());
    REQUIRE(loaded);
    const RoadGraph made(roadParts(source.roads));
    CHECK(loaded->nodes() == made.nodes());
    CHECK(loaded->edges() == made.edges());
    const Point a{38.58, -121.50}, b{38.571, -121.49};
    CHECK(loaded->drive(a, b, empty) == made.drive(a, b, empty));
    CHECK(loaded->drive(a, b, empty).has_value());
}

TEST_CASE("the hour of the week makes roads slower as the data file says, never faster")
{
    QFile file(u":/map/drivefactors.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto json = file.readAll();
    const auto factors = DriveFactors::read(json);
    REQUIRE(factors);
    for (int day = 1; day <= 7; ++day)
        for (int hour = 0; hour < 24; ++hour)
            for (const double factor : factors->at(day, hour))
                CHECK((factor >= 1 && factor < 3));
    const RoadGraph graph(roadParts({straight(0, 1, 36, MapRoad::Ways::Both)}));
    const auto night = graph.drive(spot(0), spot(1), factors->at(2, 3));
    const auto evening = graph.drive(spot(0), spot(1), factors->at(2, 17));
    // Signals and turns cost at any hour.
    CHECK(night->time > graph.drive(spot(0), spot(1), empty)->time);
    CHECK(evening->time > night->time);
    CHECK(evening->metres == night->metres);
    for (const auto& [from, to] : {std::pair{"\"motorway\""_ba, "\"motorways\""_ba}, {"[6, 7]"_ba, "[6]"_ba}, {"[6, 7]"_ba, "[6, 8]"_ba}, {"1.35"_ba, "0.5"_ba}, {"1.35"_ba, "\"x\""_ba}, {"}"_ba, ""_ba}}) {
        auto broken = json;
        broken.replace(from, to);
        CAPTURE(to.toStdString());
        CHECK_FALSE(DriveFactors::read(broken));
    }
}
