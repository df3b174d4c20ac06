#include "programroster.h"
#include "roster.h"
#include "whatif.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

WhatIfQuestion oneTeamByDay()
{
    Roster roster;
    for (int i = 1; i <= 2; ++i) {
        roster.person(i);
        roster.licence(i, u"naloxone"_s);
        roster.shift(i, u"T10"_s, u"2027-01-10 07:00"_s, u"2027-01-10 17:00"_s);
    }
    roster.requirement(u"Teams"_s, Counted::Teams, 0).minimum[6 * 24 + 8] = 1;
    WhatIfQuestion question{roster, {}, {}, {30 * minute, 0.1}, plainRules(), at(u"2027-01-10 00:00"_s), at(u"2027-01-11 00:00"_s)};
    question.view.team = {1, {}};
    question.demand.calls = 500;
    question.demand.busy = hour;
    for (int i = 0; i < 168; ++i) {
        const double rate = i % 24 >= 12 && i % 24 < 20 ? 1 : 0.1;
        question.demand.perHour.append(Ranged{rate, rate, rate});
    }
    question.changed = question.view.shifts.first();
    return question;
}

} // namespace

TEST_CASE("moving a shift to where the calls are leaves fewer waiting, and shows the gap that it opens")
{
    auto question = oneTeamByDay();
    question.view.shifts.removeLast();
    question.changed.start += 2 * hour;
    question.changed.end += 2 * hour;
    const auto answer = whatIf(question);
    CHECK(answer.after->waiting.value < answer.before->waiting.value);
    REQUIRE(answer.gaps.size() == 1);
    CHECK(answer.gaps.first().from == at(u"2027-01-10 08:00"_s));
    CHECK(answer.gaps.first().to == at(u"2027-01-10 09:00"_s));
    CHECK(answer.gaps.first().missing == 1);
    CHECK(answer.breaches.isEmpty());
    // The other way round the gap is closed, and none is new.
    question.view.shifts.first() = question.changed;
    question.changed.start -= 2 * hour;
    question.changed.end -= 2 * hour;
    const auto back = whatIf(question);
    CHECK(back.gaps.isEmpty());
    CHECK(back.before->waiting.value == answer.after->waiting.value);
    CHECK(back.after->waiting.value == answer.before->waiting.value);
}

TEST_CASE("nothing changed changes nothing, and a breach is only told when it is new")
{
    auto question = oneTeamByDay();
    const auto same = whatIf(question);
    CHECK(same.before->waiting == same.after->waiting);
    CHECK(same.gaps.isEmpty());
    CHECK(same.breaches.isEmpty());
    question.changed.end += 3 * hour; // 13 hours
    const auto longer = whatIf(question);
    REQUIRE(longer.breaches.size() == 1);
    CHECK(longer.breaches.first().rule == RosterRule::DayHours);
    question.view.shifts.first() = question.changed;
    CHECK(whatIf(question).breaches.isEmpty());
}

TEST_CASE("a call-off shows what it costs before it is saved")
{
    auto question = oneTeamByDay();
    question.view.team = {2, {u"naloxone"_s}};
    question.changed.state = ShiftState::CalledOff;
    const auto answer = whatIf(question);
    CHECK(answer.after->waiting.value > answer.before->waiting.value);
    CHECK(answer.gaps.size() == 1);
}
