#include "reviewqueue.h"

#include "plans.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
const StaffId wills{QUuid(0x31, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
const StaffId osei{QUuid(0x32, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};

PlanDraft plan(quint32 number, PlanState state, int version, const QString& by, const StaffId& owner = {})
{
    auto made = draft();
    made.id = PlanDraftId{QUuid(number, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
    made.state = state;
    made.version = version;
    made.reviewBy = by;
    made.reviewOwner = owner;
    made.author = wills;
    made.since = fromMsecs(number);
    return made;
}

} // namespace

TEST_CASE("plans wait in one list: the longest overdue first, then what is due, what waits for somebody, and what is due soon")
{
    auto back = plan(5, PlanState::Draft, 1, {});
    back.reason = u"Who may be called is missing"_s;
    const QList<PlanDraft> plans{plan(1, PlanState::Signed, 3, u"2026-12-01"_s, osei), plan(2, PlanState::AwaitingReview, 1, {}), plan(3, PlanState::Signed, 2, u"2026-11-20"_s, osei),
        plan(4, PlanState::Signed, 1, u"2026-11-23"_s, osei), back, plan(6, PlanState::Signed, 2, {}, osei), plan(7, PlanState::AwaitingReview, 2, u"2026-10-24"_s, osei),
        plan(8, PlanState::Draft, 1, {}), plan(9, PlanState::Withdrawn, 2, u"2026-10-01"_s, osei), plan(10, PlanState::Signed, 2, u"2027-03-01"_s, osei)};
    const auto queue = reviewQueue(plans, today, ReviewRule{});
    QStringList said;
    for (const auto& each : queue)
        said.append(u"%1: %2, %3"_s.arg(each.since.time_since_epoch().count()).arg(each.waitWords(), each.dueWords(today)));
    CHECK(said
        == QStringList{u"7: review overdue, 30 day(s) overdue"_s, u"3: review overdue, 3 day(s) overdue"_s, u"4: review due, today"_s, u"2: waits for a signature, no date"_s,
            u"5: sent back, to be written on, no date"_s, u"6: no review date, no date"_s, u"1: review due soon, in 8 day(s)"_s});
    // Who wrote it sees to it as long as nobody else does.
    CHECK(queue.at(3).owner == wills);
    CHECK(queue.at(0).owner == osei);
}

TEST_CASE("somebody is told of her own reviews, on the day and after it")
{
    const QList<PlanDraft> plans{plan(1, PlanState::Signed, 2, u"2026-11-23"_s, osei), plan(2, PlanState::Signed, 2, u"2026-11-20"_s, wills), plan(3, PlanState::Signed, 2, u"2026-11-24"_s, osei),
        plan(4, PlanState::AwaitingReview, 1, {}, osei)};
    const auto owed = [&](const StaffId& who, const QDate& day) {
        QList<qint64> found;
        for (const auto& each : reviewsOwedBy(who, reviewQueue(plans, day, ReviewRule{})))
            found.append(each.since.time_since_epoch().count());
        return found;
    };
    CHECK(owed(osei, today) == QList<qint64>{1});
    CHECK(owed(wills, today) == QList<qint64>{2});
    CHECK(owed(osei, today.addDays(1)) == QList<qint64>{1, 3});
    CHECK(owed(osei, today.addDays(-1)).isEmpty());
}
