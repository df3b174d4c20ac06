#pragma once

#include "reviewdue.h"

namespace dispatch {

/// What somebody has to do about a plan.
enum class ReviewWait { Overdue, Today, ToSign, SentBack, NoDate, Soon };

/// A plan that waits for somebody.
struct PlanReview {
    PlanDraftId plan;
    PersonId person;
    StaffId owner;          ///< who sees to it: the review's owner, else who wrote the plan
    ReviewWait wait = ReviewWait::ToSign;
    QDate by;               ///< when it is to be reviewed; invalid where nobody said
    Instant since{};        ///< when it came into its state
    int version = 1;

    /// "waits for a signature"
    [[nodiscard]] QString waitWords() const;
    /// "review 3 days overdue", "to be reviewed in 40 days"
    [[nodiscard]] QString dueWords(const QDate& today) const;
    bool operator==(const PlanReview&) const = default;
};

/// Plans that wait for a signature, that were sent back, and that are to be reviewed soon, today or were: the longest overdue first, then what
/// somebody waits for. A plan is in it once.
[[nodiscard]] QList<PlanReview> reviewQueue(const QList<PlanDraft>& plans, const QDate& today, const ReviewRule& rule);
/// Of these, what is due or overdue and @p owner's: what she is told of.
[[nodiscard]] QList<PlanReview> reviewsOwedBy(const StaffId& owner, const QList<PlanReview>& queue);

} // namespace dispatch
