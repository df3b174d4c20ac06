#include "coastline.h"

#include "maprings.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;

namespace {

const MapBounds box{.west = 0, .south = 0, .east = 10, .north = 10};

/// East and north, as people draw.
Coast line(std::initializer_list<std::pair<double, double>> points)
{
    Coast made;
    for (const auto& [east, north] : points)
        made.append({north, east});
    return made;
}

bool isSea(const QList<QList<QList<Point>>>& seas, double east, double north)
{
    int in = 0;
    for (const auto& sea : seas)
        for (const auto& ring : sea)
            in += ringHolds(ring, {north, east}) ? 1 : 0;
    return in % 2 == 1;
}

} // namespace

TEST_CASE("the sea lies at the right hand of the coast")
{
    // Northwards through the middle: the east is sea; southwards: the west.
    const auto east = seaWithin(box, {line({{5, -1}, {5, 11}})});
    CHECK(isSea(east, 8, 5));
    CHECK_FALSE(isSea(east, 2, 5));
    const auto west = seaWithin(box, {line({{5, 11}, {5, -1}})});
    CHECK(isSea(west, 2, 5));
    CHECK_FALSE(isSea(west, 8, 5));
}

TEST_CASE("coasts in pieces and in any order are one")
{
    const auto sea = seaWithin(box, {line({{5, 6}, {6, 8}, {5, 12}}), line({{5, -3}, {4, 2}}), line({{4, 2}, {5, 6}})});
    REQUIRE(sea.size() == 1);
    CHECK(sea.first().size() == 1);
    CHECK(isSea(sea, 9, 9));
    CHECK_FALSE(isSea(sea, 1, 1));
}

TEST_CASE("an island is a hole, a sea in the land is a sea")
{
    const auto island = line({{7, 4}, {8, 4}, {8, 5}, {7, 5}, {7, 4}}); // against the clock
    const auto sea = seaWithin(box, {line({{5, -1}, {5, 11}}), island});
    CHECK(isSea(sea, 6, 5));
    CHECK_FALSE(isSea(sea, 7.5, 4.5));
    CHECK(isSea(sea, 9, 5));

    const auto alone = seaWithin(box, {island});
    CHECK(isSea(alone, 1, 1));
    CHECK_FALSE(isSea(alone, 7.5, 4.5));

    const auto inland = seaWithin(box, {line({{7, 4}, {7, 5}, {8, 5}, {8, 4}, {7, 4}})});
    CHECK_FALSE(isSea(inland, 1, 1));
    CHECK(isSea(inland, 7.5, 4.5));
}

TEST_CASE("a bay, a cape and an island that the bounds cut through")
{
    const auto bay = seaWithin(box, {line({{11, 8}, {4, 8}, {4, 2}, {11, 2}})}); // opens to the east
    CHECK_FALSE(isSea(bay, 7, 5));
    CHECK(isSea(bay, 1, 5));
    CHECK(isSea(bay, 7, 9));
    const auto cape = seaWithin(box, {line({{11, 2}, {4, 2}, {4, 8}, {11, 8}})});
    CHECK(isSea(cape, 7, 5));
    CHECK_FALSE(isSea(cape, 1, 5));
    CHECK_FALSE(isSea(cape, 7, 9));

    const auto halfIsland = seaWithin(box, {line({{9, 4}, {12, 4}, {12, 6}, {9, 6}, {9, 4}})});
    CHECK(isSea(halfIsland, 5, 5));
    CHECK_FALSE(isSea(halfIsland, 9.5, 5));
    CHECK(isSea(halfIsland, 9.5, 8));
}

TEST_CASE("a strait has sea between its shores alone")
{
    const auto sea = seaWithin(box, {line({{3, -1}, {3, 11}}), line({{7, 11}, {7, -1}})});
    CHECK_FALSE(isSea(sea, 1, 5));
    CHECK(isSea(sea, 5, 5));
    CHECK_FALSE(isSea(sea, 9, 5));
}

TEST_CASE("a coast that ends in the middle, lies elsewhere or is none tells of no sea")
{
    CHECK(seaWithin(box, {}).isEmpty());
    CHECK(seaWithin(box, {line({{5, 5}, {5, 11}})}).isEmpty());
    CHECK(seaWithin(box, {line({{5, -1}, {5, 5}})}).isEmpty());
    CHECK(seaWithin(box, {line({{15, -1}, {15, 11}})}).isEmpty());
    CHECK(seaWithin(box, {line({{5, 5}})}).isEmpty());
}

TEST_CASE("a coast that touches the edge with a corner crosses there")
{
    const auto sea = seaWithin(box, {line({{5, -1}, {5, 0}, {6, 5}, {5, 10}, {5, 11}})});
    CHECK(isSea(sea, 9, 5));
    CHECK_FALSE(isSea(sea, 1, 5));
}
