#include "county.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QString utcOfClock(const QDate& date, int hours, int minutes = 0)
{
    return toDateTime(clockInstant(date, hours * 60 + minutes, pacific()), QTimeZone::UTC).toString(u"MM-dd HH:mm");
}

const QDate spring(2027, 3, 14);
const QDate autumn(2027, 11, 7);

} // namespace

TEST_CASE("the clock in the night that skips an hour")
{
    CHECK(utcOfClock(spring, 0) == u"03-14 08:00");
    CHECK(utcOfClock(spring, 1, 59) == u"03-14 09:59");
    CHECK(utcOfClock(spring, 2) == u"03-14 10:00");
    CHECK(utcOfClock(spring, 2, 30) == u"03-14 10:00");
    CHECK(utcOfClock(spring, 2, 59) == u"03-14 10:00");
    CHECK(utcOfClock(spring, 3) == u"03-14 10:00");
    CHECK(utcOfClock(spring, 8) == u"03-14 15:00");
}

TEST_CASE("the clock in the night that has an hour twice")
{
    CHECK(utcOfClock(autumn, 0, 59) == u"11-07 07:59");
    CHECK(utcOfClock(autumn, 1) == u"11-07 08:00");
    CHECK(utcOfClock(autumn, 1, 30) == u"11-07 08:30");
    CHECK(utcOfClock(autumn, 2) == u"11-07 10:00");
    CHECK(utcOfClock(autumn, 24) == u"11-08 08:00");
}

TEST_CASE("days of a zone where midnight itself is skipped")
{
    const QTimeZone beirut("Asia/Beirut");
    CHECK(toDateTime(startOfDay({2026, 3, 29}, beirut), QTimeZone::UTC).toString(Qt::ISODate) == u"2026-03-28T22:00:00Z");
    CHECK(dateAt(startOfDay({2026, 3, 29}, beirut), beirut) == QDate(2026, 3, 29));
}

TEST_CASE("the clock never runs backwards, and a day has 23, 24 or 25 hours")
{
    CHECK(rc::check([] {
        const auto date = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 1500));
        const int first = *rc::gen::inRange(0, 1441);
        const int later = *rc::gen::inRange(first, 1441);
        const auto begins = clockInstant(date, first, pacific());
        const auto ends = clockInstant(date, later, pacific());
        RC_ASSERT(begins <= ends);
        RC_ASSERT(toDateTime(begins, pacific()).date() == (first == minutesOfDay ? date.addDays(1) : date));
        const auto length = startOfDay(date.addDays(1), pacific()) - startOfDay(date, pacific());
        RC_ASSERT(length == 24 * hour || length == 23 * hour || length == 25 * hour);
    }));
}
