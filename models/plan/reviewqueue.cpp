#include "reviewqueue.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace dispatch {

namespace {

struct Queue {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PlanReview)
};

ReviewWait waitOf(DueKind kind)
{
    switch (kind) {
    case DueKind::Overdue: return ReviewWait::Overdue;
    case DueKind::Due: return ReviewWait::Today;
    case DueKind::NoDate: return ReviewWait::NoDate;
    case DueKind::Soon: return ReviewWait::Soon;
    }
    std::unreachable();
}

} // namespace

QString PlanReview::waitWords() const
{
    switch (wait) {
    case ReviewWait::Overdue: return Queue::tr("review overdue");
    case ReviewWait::Today: return Queue::tr("review due");
    case ReviewWait::ToSign: return Queue::tr("waits for a signature");
    case ReviewWait::SentBack: return Queue::tr("sent back, to be written on");
    case ReviewWait::NoDate: return Queue::tr("no review date");
    case ReviewWait::Soon: return Queue::tr("review due soon");
    }
    std::unreachable();
}

QString PlanReview::dueWords(const QDate& today) const
{
    if (!by.isValid())
        return Queue::tr("no date");
    const auto days = static_cast<int>(today.daysTo(by));
    return days == 0 ? Queue::tr("today") : days < 0 ? Queue::tr("%n day(s) overdue", nullptr, -days) : Queue::tr("in %n day(s)", nullptr, days);
}

QList<PlanReview> reviewQueue(const QList<PlanDraft>& plans, const QDate& today, const ReviewRule& rule)
{
    QHash<PlanDraftId, DueKind> due;
    for (const auto& each : reviewsDue(plans, today, rule))
        due.insert(each.plan, each.kind);
    QList<PlanReview> queue;
    for (const auto& plan : plans) {
        const auto found = due.constFind(plan.id);
        const bool isLate = found != due.cend() && (*found == DueKind::Overdue || *found == DueKind::Due);
        const bool isSentBack = plan.state == PlanState::Draft && !plan.reason.isEmpty();
        if (found == due.cend() && plan.state != PlanState::AwaitingReview && !isSentBack)
            continue;
        const auto wait = isLate ? waitOf(*found) : plan.state == PlanState::AwaitingReview ? ReviewWait::ToSign : isSentBack ? ReviewWait::SentBack : waitOf(*found);
        queue.append({plan.id, plan.person, plan.reviewOwner.isNull() ? plan.author : plan.reviewOwner, wait, QDate::fromString(plan.reviewBy, Qt::ISODate), plan.since, plan.version});
    }
    std::ranges::sort(queue, [](const PlanReview& a, const PlanReview& b) { return std::tie(a.wait, a.by, a.since, a.plan) < std::tie(b.wait, b.by, b.since, b.plan); });
    return queue;
}

QList<PlanReview> reviewsOwedBy(const StaffId& owner, const QList<PlanReview>& queue)
{
    auto owed = queue;
    owed.removeIf([&](const PlanReview& each) { return each.owner != owner || (each.wait != ReviewWait::Overdue && each.wait != ReviewWait::Today); });
    return owed;
}

} // namespace dispatch
