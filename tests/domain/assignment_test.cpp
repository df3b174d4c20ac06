#include "assignment.h"
#include "anynoun.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace dispatch;
using namespace dispatch::test;
using S = AssignmentState;

namespace {

const Instant start = fromMsecs(1'795'344'432'000);

Assignment in(S state)
{
    Assignment made;
    made.state = state;
    made.madeAt = made.since = made.checkedAt = start;
    made.checkMinutes = checkMinutesIn(state);
    return made;
}

constexpr S states[] = {S::Reserved, S::Offered, S::Accepted, S::EnRoute, S::PhonedAhead, S::OnScene, S::Transporting, S::AtFacility, S::Clear, S::Declined, S::Cancelled};

} // namespace

TEST_CASE("what may follow what")
{
    const struct {
        S current;
        QList<S> next;
    } table[] = {
        {S::Reserved, {S::Offered, S::Cancelled}},
        {S::Offered, {S::Accepted, S::EnRoute, S::PhonedAhead, S::OnScene, S::Transporting, S::AtFacility, S::Clear, S::Declined, S::Cancelled}},
        {S::Accepted, {S::EnRoute, S::PhonedAhead, S::OnScene, S::Transporting, S::AtFacility, S::Clear, S::Declined, S::Cancelled}},
        {S::EnRoute, {S::PhonedAhead, S::OnScene, S::Transporting, S::AtFacility, S::Clear, S::Cancelled}},
        {S::PhonedAhead, {S::OnScene, S::Transporting, S::AtFacility, S::Clear, S::Cancelled}},
        {S::OnScene, {S::Transporting, S::AtFacility, S::Clear, S::Cancelled}},
        {S::Transporting, {S::AtFacility, S::Clear, S::Cancelled}},
        {S::AtFacility, {S::Clear, S::Cancelled}},
        {S::Clear, {}}, {S::Declined, {}}, {S::Cancelled, {}},
    };
    for (const auto& row : table)
        for (const auto next : states) {
            CAPTURE(word(row.current).data(), word(next).data());
            CHECK(mayFollow(row.current, next) == row.next.contains(next));
            CHECK(advanced(in(row.current), next, start + minute).has_value() == row.next.contains(next));
        }
}

TEST_CASE("no order of reports leads back, and what ended stays ended")
{
    always("walk", [](Anything any) {
        auto assignment = in(any.coin() ? S::Reserved : S::Offered);
        auto at = start;
        QSet<S> been{assignment.state};
        for (int i = 0; i < 40; ++i) {
            at += any.below(600) * second;
            S wanted{};
            any.fill(wanted);
            const auto after = advanced(assignment, wanted, at);
            if (!after) {
                RC_ASSERT(!after.error().summary.isEmpty());
                continue;
            }
            RC_ASSERT(!isEnded(assignment.state));
            RC_ASSERT(!been.contains(after->state));
            RC_ASSERT(after->since >= assignment.since);
            RC_ASSERT(after->endedAt.has_value() == isEnded(after->state));
            RC_ASSERT(after->checkedAt == after->since);
            RC_ASSERT(after->checkMinutes == checkMinutesIn(after->state));
            been.insert(after->state);
            assignment = *after;
        }
    });
}

TEST_CASE("a change of state begins its own time and resets the check-in")
{
    auto assignment = in(S::EnRoute);
    assignment.checkedAt = start + 2 * minute;
    const auto scene = advanced(assignment, S::OnScene, start + 9 * minute);
    REQUIRE(scene);
    CHECK(scene->since == start + 9 * minute);
    CHECK(scene->checkedAt == start + 9 * minute);
    CHECK(scene->checkMinutes == 15);
    CHECK(!scene->endedAt);
    const auto clear = advanced(*scene, S::Clear, start + 70 * minute);
    REQUIRE(clear);
    CHECK(clear->endedAt == start + 70 * minute);
    CHECK(clear->checkMinutes == 0);
    CHECK(clear->madeAt == start);
}

TEST_CASE("a report typed for the same minute counts from the last change, an earlier one is refused")
{
    auto assignment = in(S::EnRoute);
    const auto same = advanced(assignment, S::OnScene, start - 30 * second);
    REQUIRE(same);
    CHECK(same->since == start);
    const auto early = advanced(assignment, S::OnScene, start - minute);
    REQUIRE(!early);
    CHECK(early.error().summary.contains(stateWords(S::EnRoute)));
}

TEST_CASE("a refusal says why, in words a dispatcher reads")
{
    const auto why = [](S current, S next) { return advanced(in(current), next, start + minute).error().summary; };
    CHECK(why(S::OnScene, S::EnRoute).startsWith(QStringLiteral("This team is already “On scene”, so it can't go back to “En route”.")));
    CHECK(why(S::OnScene, S::OnScene) == QStringLiteral("This team is already “On scene” here. Nothing was changed."));
    CHECK(why(S::Reserved, S::OnScene) == QStringLiteral("This team is only reserved here. Offer it first."));
    CHECK(why(S::OnScene, S::Declined).contains(QStringLiteral("Cancel its assignment")));
    CHECK(why(S::Cancelled, S::Accepted).contains(QStringLiteral("has ended (Cancelled)")));
}

TEST_CASE("only what is on its way or there holds the team, and owes a check-in")
{
    for (const auto state : states) {
        CAPTURE(word(state).data());
        CHECK(isActive(state) == (state != S::Reserved && !isEnded(state)));
        CHECK(!(isActive(state) && isEnded(state)));
        if (!isActive(state))
            CHECK(checkMinutesIn(state) == 0);
        CHECK(!stateWords(state).isEmpty());
    }
}
