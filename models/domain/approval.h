#pragma once

#include "consent.h"

namespace dispatch {

/// What a clinician has to agree to. A safety plan's signature is asked for and given on the plan itself (`PlanDraft`).
enum class ApprovalKind { Transfer911, Override, Release };
template <>
inline constexpr auto wordsOf<ApprovalKind> = std::to_array<std::pair<ApprovalKind, QLatin1StringView>>({
    {ApprovalKind::Transfer911, QLatin1StringView("transfer_911")}, {ApprovalKind::Override, QLatin1StringView("override")},
    {ApprovalKind::Release, QLatin1StringView("release")}});

enum class ApprovalState {
    Asked,
    Approved,
    Declined,  ///< with a reason
    Alone,     ///< somebody could not wait and acted, with a reason; a clinician reviews it
    Withdrawn  ///< not needed any more
};
template <>
inline constexpr auto wordsOf<ApprovalState> = std::to_array<std::pair<ApprovalState, QLatin1StringView>>({
    {ApprovalState::Asked, QLatin1StringView("asked")}, {ApprovalState::Approved, QLatin1StringView("approved")},
    {ApprovalState::Declined, QLatin1StringView("declined")}, {ApprovalState::Alone, QLatin1StringView("alone")},
    {ApprovalState::Withdrawn, QLatin1StringView("withdrawn")}});

struct Approval {
    ApprovalId id;
    IncidentId incident;                 ///< null: a release from the plan of somebody who is in no contact
    ApprovalKind kind = ApprovalKind::Transfer911;
    ApprovalState state = ApprovalState::Asked;
    Instant askedAt{};
    StaffId askedBy;
    QString why;                         ///< what is asked, and why
    StaffId decidedBy;                   ///< who approved, declined, acted alone or took it back
    std::optional<Instant> decidedAt;
    QString reason;                      ///< of a decline; why somebody could not wait
    StaffId reviewedBy;                  ///< the clinician who has looked at what was done alone
    std::optional<Instant> reviewedAt;
    QString review;                      ///< what she found
    PlanDraftId plan = {};               ///< of a release that is asked for where the plan is shared: which plan, null otherwise
    QString recipient = {};              ///< to whom: code of those whom something is given to
    QList<Shared> scope = {};            ///< and what of it

    /// What it was asked for may be done.
    [[nodiscard]] bool allows() const { return state == ApprovalState::Approved || state == ApprovalState::Alone; }
    /// A clinician owes something: a decision, or the review of what was done alone.
    [[nodiscard]] bool waits() const { return state == ApprovalState::Asked || (state == ApprovalState::Alone && !reviewedAt); }
    /// It was asked for, or is about, one giving of something from a plan.
    [[nodiscard]] bool isOfPlan() const { return !plan.isNull(); }
    bool operator==(const Approval&) const = default;
};
template <>
struct RowOf<Approval> {
    static constexpr auto entity = QLatin1StringView("approval");
    static constexpr auto fields = fieldList(field("id", &Approval::id), field("incident", &Approval::incident), field("kind", &Approval::kind),
        field("state", &Approval::state), field("asked_at", &Approval::askedAt), field("asked_by", &Approval::askedBy), field("why", &Approval::why),
        field("decided_by", &Approval::decidedBy), field("decided_at", &Approval::decidedAt), field("reason", &Approval::reason),
        field("reviewed_by", &Approval::reviewedBy), field("reviewed_at", &Approval::reviewedAt), field("review", &Approval::review),
        field("plan", &Approval::plan), field("recipient", &Approval::recipient), field("scope", &Approval::scope));
};

} // namespace dispatch
