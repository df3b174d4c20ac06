#include "shiftcalendar.h"

#include "print.h"
#include "roster.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <set>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

ShiftPattern pattern(const QString& rule, int start, int end)
{
    ShiftPattern made;
    made.id = numbered<ShiftPatternId>(7);
    made.name = u"T1 night"_s;
    made.rule = rule;
    made.firstDate = u"2027-01-01"_s;
    made.startMinute = start * 60;
    made.endMinute = end * 60;
    made.callsign = u"T1"_s;
    made.staff = {numbered<StaffId>(1)};
    return made;
}

QStringList made(const ShiftPattern& pattern, const QString& from, const QString& to, const Holidays& holidays = {})
{
    const auto shifts = shiftsOf(pattern, at(from), at(to), pacific(), holidays);
    REQUIRE(shifts);
    QStringList read;
    for (const auto& shift : *shifts)
        read.append(u"%1 to %2, %3 min"_s.arg(shown(shift.start).sliced(5), shown(shift.end).sliced(5)).arg((shift.end - shift.start) / minute));
    return read;
}

QString refusal(const ShiftPattern& pattern)
{
    const auto shifts = shiftsOf(pattern, at(u"2027-01-01 00:00"_s), at(u"2027-02-01 00:00"_s), pacific(), {});
    return shifts ? QString() : shifts.error().summary;
}

} // namespace

TEST_CASE("shifts of a week, across midnight")
{
    CHECK(made(pattern(u"FREQ=WEEKLY;BYDAY=MO,WE"_s, 22, 8), u"2027-02-01 00:00"_s, u"2027-02-08 00:00"_s)
        == QStringList{u"02-01 22:00 PST to 02-02 08:00 PST, 600 min"_s, u"02-03 22:00 PST to 02-04 08:00 PST, 600 min"_s});
    // Whatever touches the time is there, whatever only meets it is not.
    CHECK(made(pattern(u"FREQ=DAILY"_s, 22, 8), u"2027-02-02 07:59"_s, u"2027-02-02 22:00"_s) == QStringList{u"02-01 22:00 PST to 02-02 08:00 PST, 600 min"_s});
    CHECK(made(pattern(u"FREQ=DAILY"_s, 22, 8), u"2027-02-02 08:00"_s, u"2027-02-02 22:00"_s).isEmpty());
    CHECK(made(pattern(u"FREQ=DAILY"_s, 7, 7), u"2027-02-02 08:00"_s, u"2027-02-02 09:00"_s) == QStringList{u"02-02 07:00 PST to 02-03 07:00 PST, 1440 min"_s});
}

TEST_CASE("a night has nine hours in spring and eleven in autumn")
{
    const auto night = pattern(u"FREQ=DAILY"_s, 22, 8);
    CHECK(made(night, u"2027-03-13 22:00"_s, u"2027-03-14 03:00"_s) == QStringList{u"03-13 22:00 PST to 03-14 08:00 PDT, 540 min"_s});
    CHECK(made(night, u"2027-11-06 22:00"_s, u"2027-11-07 03:00"_s) == QStringList{u"11-06 22:00 PDT to 11-07 08:00 PST, 660 min"_s});
}

TEST_CASE("starts and ends in the hour that is skipped and in the hour that comes twice")
{
    auto skipped = pattern(u"FREQ=DAILY"_s, 2, 10);
    skipped.startMinute = 150;
    CHECK(made(skipped, u"2027-03-14 00:00"_s, u"2027-03-14 12:00"_s) == QStringList{u"03-14 03:00 PDT to 03-14 10:00 PDT, 420 min"_s});
    auto endsSkipped = pattern(u"FREQ=DAILY"_s, 18, 2);
    endsSkipped.endMinute = 150;
    CHECK(made(endsSkipped, u"2027-03-14 00:00"_s, u"2027-03-14 12:00"_s) == QStringList{u"03-13 18:00 PST to 03-14 03:00 PDT, 480 min"_s});
    auto gone = pattern(u"FREQ=DAILY"_s, 2, 3);
    CHECK(made(gone, u"2027-03-14 00:00"_s, u"2027-03-14 12:00"_s).isEmpty());

    auto twice = pattern(u"FREQ=DAILY"_s, 1, 9);
    twice.startMinute = 90;
    CHECK(made(twice, u"2027-11-07 00:00"_s, u"2027-11-07 12:00"_s) == QStringList{u"11-07 01:30 PDT to 11-07 09:00 PST, 510 min"_s});
    auto endsTwice = pattern(u"FREQ=DAILY"_s, 17, 1);
    endsTwice.endMinute = 90;
    CHECK(made(endsTwice, u"2027-11-07 00:00"_s, u"2027-11-07 12:00"_s) == QStringList{u"11-06 17:00 PDT to 11-07 01:30 PDT, 510 min"_s});
}

TEST_CASE("one shift for each of the people, free seats, first and last day, holidays")
{
    auto daily = pattern(u"FREQ=DAILY"_s, 8, 16);
    daily.staff = {numbered<StaffId>(1), StaffId{}, StaffId{}};
    const auto shifts = shiftsOf(daily, at(u"2027-02-01 00:00"_s), at(u"2027-02-02 00:00"_s), pacific(), {});
    REQUIRE(shifts);
    REQUIRE(shifts->size() == 3);
    CHECK(std::set<ShiftId>{shifts->at(0).id, shifts->at(1).id, shifts->at(2).id}.size() == 3);
    CHECK(shifts->at(0).counts());
    CHECK_FALSE(shifts->at(1).counts());
    CHECK(shifts->at(2).pattern == daily.id);
    daily.staff.clear();
    CHECK(made(daily, u"2027-02-01 00:00"_s, u"2027-02-02 00:00"_s).size() == 1);

    daily.firstDate = u"2027-02-03"_s;
    daily.lastDate = u"2027-02-05"_s;
    CHECK(made(daily, u"2027-01-01 00:00"_s, u"2027-03-01 00:00"_s).size() == 3);
    daily.onHolidays = false;
    CHECK(made(daily, u"2027-01-01 00:00"_s, u"2027-03-01 00:00"_s, {{QDate(2027, 2, 4), u"Somebody's Day"_s}}).size() == 2);
    daily.onHolidays = true;
    CHECK(made(daily, u"2027-01-01 00:00"_s, u"2027-03-01 00:00"_s, {{QDate(2027, 2, 4), u"Somebody's Day"_s}}).size() == 3);
}

TEST_CASE("rules that count from the first day")
{
    auto third = pattern(u"FREQ=DAILY;INTERVAL=3;COUNT=4"_s, 8, 16);
    CHECK(made(third, u"2027-01-01 00:00"_s, u"2027-03-01 00:00"_s).size() == 4);
    CHECK(made(third, u"2027-01-05 00:00"_s, u"2027-03-01 00:00"_s).size() == 2);
    CHECK(made(pattern(u"FREQ=MONTHLY;BYDAY=-1FR"_s, 8, 16), u"2027-01-01 00:00"_s, u"2027-04-01 00:00"_s).size() == 3);
    CHECK(made(pattern(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;WKST=MO"_s, 8, 16), u"2027-01-01 00:00"_s, u"2027-02-01 00:00"_s).size() == 6);
    CHECK(made(pattern(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, 8, 16), u"2027-01-01 00:00"_s, u"2029-01-01 00:00"_s).isEmpty());
}

TEST_CASE("what can't be followed is refused with a sentence")
{
    for (const auto* rule : {"", "whenever", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;FOO=1", "INTERVAL=2"})
        CHECK(refusal(pattern(QString::fromLatin1(rule), 8, 16)) == u"The rule of T1 night can't be understood. No shift was made.");
    for (const auto* rule : {"FREQ=HOURLY", "FREQ=MINUTELY;INTERVAL=90", "FREQ=DAILY;BYHOUR=3,4"})
        CHECK(refusal(pattern(QString::fromLatin1(rule), 8, 16)) == u"The rule of T1 night repeats within a day; a shift begins once a day. No shift was made.");
    const auto daily = pattern(u"FREQ=DAILY"_s, 8, 16);
    CHECK(refusal(daily).isEmpty());
    auto wrong = daily;
    wrong.firstDate = u"2027-02-30"_s;
    CHECK(refusal(wrong) == u"T1 night needs a first day. No shift was made.");
    wrong = daily;
    wrong.lastDate = u"never"_s;
    CHECK(refusal(wrong) == u"The last day of T1 night is not a date. No shift was made.");
    wrong.lastDate = u"2026-12-31"_s;
    CHECK(refusal(wrong) == u"T1 night would end before it begins. No shift was made.");
    wrong = daily;
    wrong.startMinute = 1440;
    CHECK(refusal(wrong) == u"The hours of T1 night are not hours of a day. No shift was made.");
    wrong = daily;
    wrong.staff = {numbered<StaffId>(1), numbered<StaffId>(1)};
    CHECK(refusal(wrong) == u"Somebody stands in T1 night twice. No shift was made.");
}

TEST_CASE("making shifts again gives the same ones, however the time is cut")
{
    CHECK(rc::check([] {
        const auto rule = *rc::gen::element(u"FREQ=DAILY"_s, u"FREQ=WEEKLY;BYDAY=MO,TU,SA,SU"_s, u"FREQ=DAILY;INTERVAL=3"_s, u"FREQ=DAILY;COUNT=60"_s);
        auto any = pattern(rule, 0, 0);
        any.startMinute = *rc::gen::inRange(0, minutesOfDay);
        any.endMinute = *rc::gen::inRange(0, minutesOfDay);
        const auto from = at(*rc::gen::element(u"2027-03-01 00:00"_s, u"2027-10-25 00:00"_s, u"2027-01-05 00:00"_s));
        const auto cut = from + *rc::gen::inRange(1, 20 * 24 * 60) * minute;
        const auto to = from + 20 * day;
        const auto whole = shiftsOf(any, from, to, pacific(), {});
        const auto first = shiftsOf(any, from, cut, pacific(), {});
        const auto second = shiftsOf(any, cut, to, pacific(), {});
        RC_ASSERT(whole && first && second);
        std::set<ShiftId> once;
        std::set<ShiftId> parts;
        for (const auto& shift : *whole) {
            RC_ASSERT(once.insert(shift.id).second);
            RC_ASSERT(shift.start < to && shift.end > from && shift.start < shift.end);
        }
        for (const auto& shift : *first + *second)
            parts.insert(shift.id);
        RC_ASSERT(once == parts);
    }));
}

TEST_CASE("shifts that meet by the clock meet in truth: a day of them has 23, 24 or 25 hours")
{
    CHECK(rc::check([] {
        const auto date = *rc::gen::element(QDate(2027, 3, 14), QDate(2027, 11, 7), QDate(2027, 6, 1));
        auto cuts = *rc::gen::unique<std::vector<int>>(4, rc::gen::inRange(1, minutesOfDay));
        std::ranges::sort(cuts);
        cuts.insert(cuts.begin(), 0);
        auto reached = startOfDay(date, pacific());
        Span worked{};
        for (size_t i = 0; i < cuts.size(); ++i) {
            auto part = pattern(u"FREQ=DAILY"_s, 0, 0);
            part.startMinute = cuts[i];
            part.endMinute = i + 1 < cuts.size() ? cuts[i + 1] : 0;
            const auto shifts = shiftsOf(part, startOfDay(date, pacific()), startOfDay(date.addDays(1), pacific()), pacific(), {});
            RC_ASSERT(shifts);
            for (const auto& shift : *shifts) {
                RC_ASSERT(shift.start == reached);
                reached = shift.end;
                worked += shift.end - shift.start;
            }
        }
        RC_ASSERT(reached == startOfDay(date.addDays(1), pacific()));
        RC_ASSERT(worked == (date.month() == 3 ? 23 : date.month() == 11 ? 25 : 24) * hour);
    }));
}

TEST_CASE("California's holidays")
{
    const auto holidays = holidaysIn(u":/roster/holiday_us-ca_en-us"_s, {2027, 1, 1}, {2027, 12, 31});
    REQUIRE(holidays);
    QStringList read;
    for (auto it = holidays->begin(); it != holidays->end(); ++it)
        read.append(it.key().toString(u"MM-dd ") + it.value());
    CHECK(read == QStringList{u"01-01 New Year's Day"_s, u"01-18 Martin Luther King Jr. Day"_s, u"02-15 Presidents' Day"_s, u"03-31 Cesar Chavez Day"_s,
        u"05-31 Memorial Day"_s, u"06-19 Juneteenth"_s, u"07-05 Independence Day"_s, u"09-06 Labor Day"_s, u"11-11 Veterans Day"_s, u"11-25 Thanksgiving"_s,
        u"11-26 Day after Thanksgiving"_s, u"12-25 Christmas Day"_s});
    // The first of January of 2034 is a Sunday and is kept on the second.
    const auto moved = holidaysIn(u":/roster/holiday_us-ca_en-us"_s, {2034, 1, 2}, {2034, 1, 2});
    REQUIRE(moved);
    CHECK(moved->size() == 1);
    const auto ordinary = holidaysIn(u":/roster/holiday_us-ca_en-us"_s, {2027, 8, 4}, {2027, 8, 5});
    REQUIRE(ordinary);
    CHECK(ordinary->isEmpty());
    CHECK_FALSE(holidaysIn(u":/roster/nowhere"_s, {2027, 1, 1}, {2027, 12, 31}));
}
