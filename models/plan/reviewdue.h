#pragma once

#include "plandraft.h"
#include "planrules.h"

#include <QDate>

namespace dispatch {

enum class DueKind { Soon, Due, Overdue, NoDate };

/// A plan that is to be looked at again.
struct ReviewDue {
    PlanDraftId plan;
    PersonId person;
    StaffId owner;          ///< null: nobody has it, and somebody must
    QDate by;
    DueKind kind = DueKind::Soon;

    [[nodiscard]] QString words(const QDate& today) const;
    bool operator==(const ReviewDue&) const = default;
};

/// Plans in force whose review is due soon, today or was, and those with no date at all: the longest overdue first.
[[nodiscard]] QList<ReviewDue> reviewsDue(const QList<PlanDraft>& plans, const QDate& today, const ReviewRule& rule);
/// The day that a plan signed on @p signedOn is given when nobody says another.
[[nodiscard]] QDate usualReview(const QDate& signedOn, const ReviewRule& rule);

} // namespace dispatch
