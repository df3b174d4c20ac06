#include "fixfilter.h"

#include "sentence.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto now = fromMsecs(1'790'000'000'000);
constexpr Point home{38.5816, -121.4944};

DeviceFix at(Instant when, Point point = home, QString device = u"car-3"_s)
{
    return {std::move(device), point, when, when + second};
}

/// @p metres north of @p from.
Point north(const Point& from, double metres)
{
    return {from.latitude + metres / 111'195, from.longitude};
}

} // namespace

TEST_CASE("a fix that is as it should be is kept as it is")
{
    FixFilter filter;
    auto fix = at(now);
    fix.heading = 84.5;
    fix.speed = 12;
    CHECK(filter.take(fix) == fix);
    fix.fixedAt += second;
    fix.heading = 360;
    fix.speed = 4000;
    const auto kept = filter.take(fix);
    REQUIRE(kept);
    CHECK(kept->heading == 0.0);
    CHECK_FALSE(kept->speed);
}

TEST_CASE("dates that can not be are not believed")
{
    FixFilter filter;
    const auto take = [&](Instant fixedAt, Instant receivedAt) {
        auto fix = at(fixedAt);
        fix.receivedAt = receivedAt;
        return filter.take(fix);
    };
    CHECK(take(now + 59 * second, now));
    CHECK(take(now + 61 * second, now).error() == Refused::Future);
    CHECK(take(now - 23 * hour, now));
    CHECK(take(now - 25 * hour, now).error() == Refused::Old);
    CHECK(take(now - 1024 * 7 * day, now).error() == Refused::WrongDate);
    CHECK(take(now - 2048 * 7 * day - hour, now).error() == Refused::WrongDate);
    CHECK(take(now + 1024 * 7 * day, now).error() == Refused::WrongDate);
    CHECK(take(fromMsecs(0), now).error() == Refused::WrongDate);
}

TEST_CASE("places that can not be are not believed")
{
    FixFilter filter;
    CHECK(filter.take(at(now, {0, 0})).error() == Refused::Nowhere);
    CHECK(filter.take(at(now, {91, 0})).error() == Refused::Garbled);
    CHECK(filter.take(at(now, {std::nan(""), 0})).error() == Refused::Garbled);
    auto coarse = at(now);
    coarse.accuracy = 2500;
    CHECK(filter.take(coarse).error() == Refused::Coarse);
}

TEST_CASE("the same moment twice is one fix, of each device")
{
    FixFilter filter;
    CHECK(filter.take(at(now)));
    CHECK(filter.take(at(now)).error() == Refused::Again);
    CHECK(filter.take(at(now, home, u"car-4"_s)));
}

TEST_CASE("a car does not fly; but where three fixes agree, it is")
{
    FixFilter filter;
    CHECK(filter.take(at(now)));
    CHECK(filter.take(at(now + second, north(home, 300))));
    const auto far = north(home, 50'000);
    CHECK(filter.take(at(now + 2 * second, far)).error() == Refused::Jump);
    CHECK(filter.take(at(now + 3 * second, north(home, 310))));
    CHECK(filter.take(at(now + 4 * second, far)).error() == Refused::Jump);
    CHECK(filter.take(at(now + 5 * second, far)).error() == Refused::Jump);
    CHECK(filter.take(at(now + 6 * second, far)));
    CHECK(filter.take(at(now + 7 * second, north(far, 20))));
}

TEST_CASE("doubted fixes that do not agree with each other move nothing")
{
    FixFilter filter;
    CHECK(filter.take(at(now)));
    for (int i = 1; i < 20; ++i)
        CHECK(filter.take(at(now + i * second, north(home, 50'000 + 10'000 * (i % 2) * i))).error() == Refused::Jump);
}

TEST_CASE("what a phone kept in a tunnel comes late and is taken, without moving the car back")
{
    FixFilter filter;
    CHECK(filter.take(at(now + 600 * second, north(home, 9'000))));
    CHECK(filter.take(at(now, home)));
    CHECK(filter.take(at(now + 300 * second, north(home, 4'500))));
    CHECK(filter.take(at(now + 601 * second, north(home, 9'020))));
}

TEST_CASE("whatever is said, what is taken is new, recent and reachable")
{
    CHECK(rc::check([] {
        FixFilter filter;
        std::optional<DeviceFix> newest;
        QList<Instant> taken;
        int jumps = 0;
        for (const auto& step : *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(-5, 20), rc::gen::inRange(0, 6)))) {
            const auto when = now + step.first * second;
            const auto fix = at(when, north(home, step.second * 400.0));
            const auto kept = filter.take(fix);
            if (!kept) {
                jumps += kept.error() == Refused::Jump;
                RC_ASSERT(kept.error() == Refused::Jump || kept.error() == Refused::Again);
                continue;
            }
            RC_ASSERT(!taken.contains(when));
            RC_ASSERT(kept->point == fix.point);
            // Only after doubts may a car be anywhere.
            if (newest && jumps < 2)
                RC_ASSERT(metresBetween(newest->point, fix.point) <= 250.1 + 70.0 * std::abs(std::chrono::duration<double>(newest->fixedAt - when).count()));
            taken.append(when);
            if (!newest || newest->fixedAt < when)
                newest = fix;
        }
    }));
}
