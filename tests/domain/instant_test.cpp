#include "instant.h"
#include "ground.h"
#include "place.h"
#include "print.h"
#include "team.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

Instant local(int year, int month, int day_, int hours, int minutes)
{
    return toInstant(QDateTime(QDate(year, month, day_), QTime(hours, minutes), county));
}

} // namespace

TEST_CASE("a span reads in the words of the house")
{
    const struct {
        Span span;
        const char* words;
    } cases[] = {
        {-5 * minute, "0 s"}, {Span::zero(), "0 s"}, {40 * second, "40 s"}, {minute - Span{1}, "59 s"}, {minute, "1 min"}, {9 * minute + 59 * second, "9 min"},
        {hour - second, "59 min"}, {hour, "1 h"}, {hour + 5 * minute, "1 h 05"}, {80 * minute, "1 h 20"}, {day - minute, "23 h 59"}, {day, "1 d"}, {2 * day + 3 * hour, "2 d"},
    };
    for (const auto& each : cases)
        CHECK(spanWords(each.span) == QLatin1StringView(each.words));
}

TEST_CASE("an age in the future reads as now")
{
    const auto now = fromMsecs(1'795'344'432'000);
    CHECK(agoWords(now - 8 * second, now) == u"8 s ago");
    CHECK(agoWords(now - 4 * minute, now) == u"4 min ago");
    CHECK(agoWords(now + 3 * hour, now) == u"now");
}

TEST_CASE("times are told in the county's zone")
{
    const auto now = local(2026, 11, 22, 2, 47);
    CHECK(clockWords(now, county) == u"02:47");
    CHECK(dateWords(now, county) == u"Sun 22 Nov 2026");
    CHECK(whenWords(now - 47 * minute, now, county) == u"02:00");
    CHECK(whenWords(now - 3 * hour, now, county) == u"Sat 21 Nov, 23:47");
    CHECK(whenWords(now + day, now, county) == u"Mon 23 Nov, 02:47");
    CHECK(whenWords(local(2025, 12, 31, 23, 59), now, county) == u"Wed 31 Dec 2025, 23:59");
}

TEST_CASE("on the night the clocks go back, an hour passes twice and each moment is told right")
{
    const auto first = fromMsecs(1'793'520'000'000) + 30 * minute; // Sun 1 Nov 2026, 01:30 daylight time
    CHECK(clockWords(first, county) == u"01:30");
    CHECK(clockWords(first + hour, county) == u"01:30");
    CHECK(clockWords(first + 2 * hour, county) == u"02:30");
    CHECK(spanWords(first + 2 * hour - first) == u"2 h");
}

TEST_CASE("on the night the clocks go forward, the skipped hour is never shown")
{
    const auto before = local(2026, 3, 8, 1, 59);
    CHECK(clockWords(before, county) == u"01:59");
    CHECK(clockWords(before + minute, county) == u"03:00");
}

TEST_CASE("distances are great circles, in metres then kilometres")
{
    const Point capitol{38.5766, -121.4934};
    const Point galt{38.2546, -121.2999};
    CHECK(metresBetween(capitol, capitol) == 0);
    CHECK(metresBetween(capitol, galt) == Catch::Approx(39'600).epsilon(0.01));
    CHECK(metresBetween(capitol, galt) == metresBetween(galt, capitol));
    CHECK(metresBetween({0, 179.9}, {0, -179.9}) == Catch::Approx(22'239).epsilon(0.01));
    CHECK(metresBetween({90, 0}, {-90, 0}) == Catch::Approx(20'015'115).epsilon(0.001));
    CHECK(distanceWords(4) == u"0 m");
    CHECK(distanceWords(896) == u"900 m");
    CHECK(distanceWords(5'940) == u"5.9 km");
    CHECK(distanceWords(123'400) == u"123 km");
}

TEST_CASE("a position says its age, and whether it can still be trusted")
{
    const auto now = fromMsecs(1'795'344'432'000);
    const auto aged = [now](Span age) { return Fix{{}, {}, now - age, now - age, {}, {}}; };
    CHECK(freshnessOf(aged(minute - Span{1}), now) == Freshness::Live);
    CHECK(freshnessOf(aged(minute), now) == Freshness::Stale);
    CHECK(freshnessOf(aged(10 * minute), now) == Freshness::Lost);
    CHECK(freshnessWords(aged(8 * second), now) == u"8 s ago");
    CHECK(freshnessWords(aged(4 * minute), now) == u"stale, 4 min ago");
    CHECK(freshnessWords(aged(21 * minute), now) == u"lost, 21 min ago");
    CHECK(freshnessWords(aged(-30 * second), now) == u"now");
}
