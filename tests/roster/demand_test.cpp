#include "demand.h"
#include "hourofweek.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <cmath>
#include <random>

using namespace dispatch;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

const QTimeZone sacramento("America/Los_Angeles");

Instant local(int year, int month, int dayOfMonth, int hourOfDay, int minuteOfHour = 0)
{
    return toInstant(QDateTime(QDate(year, month, dayOfMonth), QTime(hourOfDay, minuteOfHour), sacramento));
}

DemandQuestion question() { return {sacramento, 0.9, {}, {}}; }

/// Calls at random, with the rate that each hour of the week has.
QList<PastCall> callsOf(const std::function<double(int)>& perHour, const Recorded& stretch, std::mt19937_64& random)
{
    QList<PastCall> calls;
    for (const auto& piece : clockHours(stretch.from, stretch.to, sacramento)) {
        const double length = double((piece.to - piece.from).count());
        const double mean = perHour(piece.hourOfWeek) * length / double(hour.count());
        const int count = mean > 0 ? std::poisson_distribution<int>(mean)(random) : 0;
        for (int i = 0; i < count; ++i)
            calls.append({piece.from + Span(qint64(std::uniform_real_distribution<double>(0, length)(random))), u"S"_s, 90 * minute});
    }
    return calls;
}

} // namespace

TEST_CASE("hours of the week are those of the county's clock")
{
    CHECK(hourOfWeekAt(local(2026, 11, 23, 0), sacramento) == 0);
    CHECK(hourOfWeekAt(local(2026, 11, 29, 23, 59), sacramento) == 167);
    CHECK(hourOfWeekAt(local(2026, 7, 29, 15), sacramento) == 2 * 24 + 15);
    CHECK(hourOfWeekAt(fromMsecs(-1), QTimeZone::utc()) == 2 * 24 + 23);
}

TEST_CASE("the night in spring has 23 hours, the one in autumn 25")
{
    const auto spring = clockHours(local(2027, 3, 14, 0), local(2027, 3, 15, 0), sacramento);
    CHECK(spring.size() == 23);
    CHECK(std::ranges::count(spring, 6 * 24 + 2, &ClockHour::hourOfWeek) == 0);
    const auto autumn = clockHours(local(2027, 11, 7, 0), local(2027, 11, 8, 0), sacramento);
    CHECK(autumn.size() == 25);
    CHECK(std::ranges::count(autumn, 6 * 24 + 1, &ClockHour::hourOfWeek) == 2);
    // Where clocks go back by half an hour the hour that is begun twice is cut at the change.
    const QTimeZone lordHowe("Australia/Lord_Howe");
    const auto from = toInstant(QDateTime(QDate(2027, 4, 4), QTime(0, 0), lordHowe));
    CHECK(clockHours(from, from + 4 * hour, lordHowe).size() == 5);
}

TEST_CASE("any stretch is cut without a hole, and every piece lies in its hour")
{
    CHECK(rc::check("clockHours", [] {
        const auto from = fromMsecs(*rc::gen::inRange<qint64>(1'700'000'000'000, 1'850'000'000'000));
        const auto to = from + Span(*rc::gen::inRange<qint64>(1, 20 * day.count()));
        const auto pieces = clockHours(from, to, sacramento);
        auto at = from;
        for (const auto& piece : pieces) {
            RC_ASSERT((piece.from == at));
            RC_ASSERT((piece.from < piece.to));
            RC_ASSERT((hourOfWeekAt(piece.from, sacramento) == piece.hourOfWeek));
            RC_ASSERT((hourOfWeekAt(piece.to - Span{1}, sacramento) == piece.hourOfWeek));
            at = piece.to;
        }
        RC_ASSERT((at == to));
    }));
}

TEST_CASE("an hour that was never recorded is not known, an hour without calls is known")
{
    // Half a year of weekdays from 9 to 15:30, as the program began.
    QList<Recorded> recorded;
    for (auto date = QDate(2023, 3, 6); date < QDate(2023, 9, 4); date = date.addDays(1))
        if (date.dayOfWeek() <= 5)
            recorded.append({local(date.year(), date.month(), date.day(), 9), local(date.year(), date.month(), date.day(), 15, 30)});
    const auto demand = demandOf({}, recorded, question());
    for (int i = 0; i < 168; ++i) {
        INFO(i);
        const bool open = i / 24 < 5 && i % 24 >= 9 && i % 24 <= 15;
        CHECK(demand.county.perHour.at(i).has_value() == open);
        CHECK(demand.county.weeks.at(i) == Approx(!open ? 0 : i % 24 == 15 ? 13 : 26));
        if (open) {
            CHECK(demand.county.perHour.at(i)->value == 0);
            CHECK(demand.county.perHour.at(i)->high > 0);
        }
    }
    CHECK_FALSE(demand.county.busy.has_value());
    CHECK(demandOf({}, {}, question()).county.perHour.at(0) == std::nullopt);
}

TEST_CASE("a call outside of what was recorded is passed over and told")
{
    const QList<Recorded> recorded{{local(2026, 1, 5, 8), local(2026, 1, 5, 10)}, {local(2026, 1, 5, 9), local(2026, 1, 5, 11)}};
    const auto demand = demandOf({{local(2026, 1, 5, 8), u"S"_s, {}}, {local(2026, 1, 5, 11), u"S"_s, {}}, {local(2026, 1, 5, 7, 59), {}, {}}}, recorded, question());
    CHECK(demand.unrecorded == 2);
    CHECK(demand.county.calls == 1);
    // What two stretches say of the same hour is counted once.
    CHECK(demand.county.weeks.at(9) == 1);
}

TEST_CASE("an hour's rate does not depend on how long it was recorded")
{
    std::mt19937_64 random(3);
    // Open by day for two years, by night for the last three months, the same rate throughout.
    QList<Recorded> recorded;
    QList<PastCall> calls;
    for (auto date = QDate(2025, 1, 1); date < QDate(2027, 1, 1); date = date.addDays(1)) {
        const bool nights = date >= QDate(2026, 10, 1);
        const auto next = date.addDays(1);
        recorded.append(nights ? Recorded{local(date.year(), date.month(), date.day(), 0), local(next.year(), next.month(), next.day(), 0)}
                               : Recorded{local(date.year(), date.month(), date.day(), 8), local(date.year(), date.month(), date.day(), 20)});
        calls += callsOf([](int) { return 0.8; }, recorded.last(), random);
    }
    const auto demand = demandOf(calls, recorded, question());
    double byDay = 0, byNight = 0, widthByDay = 0, widthByNight = 0;
    for (int weekday = 0; weekday < 7; ++weekday) {
        const auto& noon = demand.county.perHour.at(weekday * 24 + 12);
        const auto& midnight = demand.county.perHour.at(weekday * 24);
        byDay += noon->value / 7;
        byNight += midnight->value / 7;
        widthByDay += noon->high - noon->low;
        widthByNight += midnight->high - midnight->low;
    }
    CHECK(byDay == Approx(0.8).margin(0.08));
    CHECK(byNight == Approx(0.8).margin(0.12));
    CHECK(widthByNight > 1.5 * widthByDay);
}

TEST_CASE("the fewer calls the wider the pool, and a county's calls are those of its areas")
{
    std::mt19937_64 random(5);
    const Recorded year{local(2026, 1, 5, 0), local(2027, 1, 4, 0)};
    const auto pooledAt = [&](double rate) { return demandOf(callsOf([rate](int) { return rate; }, year, random), {year}, question()).county.pooled; };
    CHECK(pooledAt(4) == Pooled::Hour);
    CHECK(pooledAt(0.3) == Pooled::Neighbours);
    CHECK(pooledAt(0.1) == Pooled::DayKind);
    CHECK(pooledAt(0.02) == Pooled::EveryDay);

    auto calls = callsOf([](int) { return 0.5; }, year, random);
    for (qsizetype i = 0; i < calls.size(); ++i)
        calls[i].area = i % 3 == 0 ? u"N"_s : i % 3 == 1 ? u"S"_s : QString{};
    const auto demand = demandOf(calls, {year}, question());
    CHECK(demand.county.calls == calls.size());
    REQUIRE(demand.areas.size() == 2);
    CHECK(demand.areas.at(0).area == u"N"_s);
    CHECK(demand.areas.at(0).calls == (calls.size() + 2) / 3);
    CHECK(demand.county.busy == 90 * minute);
    CHECK(demand.county.weeks.at(6 * 24 + 1) == 53); // the hour that autumn has twice
    CHECK(demand.county.weeks.at(6 * 24 + 2) == 51); // the hour that spring has not
}

TEST_CASE("the range holds the truth as often as it says")
{
    std::mt19937_64 random(9);
    const auto rate = [](int ofWeek) { return 1.2 + std::sin(ofWeek % 24 / 24. * 2 * M_PI); };
    const Recorded quarter{local(2026, 1, 5, 0), local(2026, 4, 6, 0)};
    int held = 0, all = 0;
    for (int round = 0; round < 20; ++round) {
        const auto demand = demandOf(callsOf(rate, quarter, random), {quarter}, question());
        for (int i = 0; i < 168; ++i) {
            const auto& known = *demand.county.perHour.at(i);
            held += known.low <= rate(i) && rate(i) <= known.high;
            ++all;
        }
    }
    // 90 % for what the pool has; what smoothing takes off the peaks costs some of it.
    CHECK(double(held) / all > 0.86);
    CHECK(double(held) / all < 0.99);
}

TEST_CASE("what is long ago weighs less when it is told to")
{
    std::mt19937_64 random(13);
    const Recorded before{local(2024, 1, 1, 0), local(2026, 1, 1, 0)}, now{local(2026, 1, 1, 0), local(2026, 7, 1, 0)};
    const auto calls = callsOf([](int) { return 1.; }, before, random) + callsOf([](int) { return 3.; }, now, random);
    auto asked = question();
    const auto meanOf = [&] {
        double sum = 0;
        const auto demand = demandOf(calls, {before, now}, asked);
        for (const auto& each : demand.county.perHour)
            sum += each->value / 168;
        return sum;
    };
    CHECK(meanOf() == Approx(1.4).margin(0.05));
    asked.halfLife = 60 * day;
    asked.asOf = now.to;
    CHECK(meanOf() == Approx(2.77).margin(0.1));
}

TEST_CASE("ranges of counts: Garwood's, and none of nothing")
{
    // Garwood 1936: 10 events, 95 %: 4.795 to 18.39; no event, one-sided 97.5 %: 3.689.
    const auto ten = poissonRange({10, 10, 1}, 0.95);
    CHECK(ten.low == Approx(4.7954).epsilon(1e-4));
    CHECK(ten.high == Approx(18.3904).epsilon(1e-4));
    const auto nothing = poissonRange({0, 0, 1}, 0.95);
    CHECK(nothing.low == 0);
    CHECK(nothing.high == Approx(3.6889).epsilon(1e-4));
    CHECK(poissonQuantile(1.2, 0.1) == 0);
    CHECK(poissonQuantile(1.2, 0.9) == 3);
    CHECK(gammaQuantile(1, 0.5) == Approx(std::log(2)));
}
