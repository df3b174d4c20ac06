#include "reviewdue.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

namespace {

struct Review {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ReviewDue)
};

} // namespace

QString ReviewDue::words(const QDate& today) const
{
    switch (kind) {
    case DueKind::NoDate:
        return Review::tr("no review date");
    case DueKind::Due:
        return Review::tr("review due today");
    case DueKind::Overdue:
        return Review::tr("review %n day(s) overdue", nullptr, int(by.daysTo(today)));
    case DueKind::Soon:
        return Review::tr("review due in %n day(s)", nullptr, int(today.daysTo(by)));
    }
    std::unreachable();
}

QList<ReviewDue> reviewsDue(const QList<PlanDraft>& plans, const QDate& today, const ReviewRule& rule)
{
    QList<ReviewDue> due;
    for (const auto& plan : plans) {
        const bool wasSigned = plan.state == PlanState::Signed || plan.version > 1;
        if (plan.state == PlanState::Withdrawn || !wasSigned)
            continue;
        const auto by = QDate::fromString(plan.reviewBy, Qt::ISODate);
        if (by.isValid() && today.daysTo(by) > rule.soonDays)
            continue;
        const auto kind = !by.isValid() ? DueKind::NoDate : by < today ? DueKind::Overdue : by == today ? DueKind::Due : DueKind::Soon;
        due.append({plan.id, plan.person, plan.reviewOwner, by, kind});
    }
    // A null date is before all others: nobody would ever be told of those.
    std::ranges::sort(due, [](const ReviewDue& a, const ReviewDue& b) { return std::tie(a.by, a.plan) < std::tie(b.by, b.plan); });
    return due;
}

QDate usualReview(const QDate& signedOn, const ReviewRule& rule)
{
    return signedOn.addDays(rule.days);
}

} // namespace dispatch
