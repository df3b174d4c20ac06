#pragma once

#include "person.h"
#include "plancontent.h"
#include "planrules.h"

namespace dispatch {

/// All that a signature makes.
struct SignedPlan {
    PlanDraft draft;
    PlanVersion version;
    std::optional<PlanVersion> superseded;   ///< the one before, if it still held
    SafetyPlan card;
};

/// What the one who signs brings.
struct Signature {
    PlanVersionId version;      ///< the identities of what it makes
    SafetyPlanId card;
    QString seen;               ///< hash of the content she has read
};

/// The life of a plan: draft, awaiting review, signed; then superseded by the next one or withdrawn by the person. Each step gives the rows
/// as they are after it, or says why it can't be done.

/// Whether @p staff may sign this draft.
[[nodiscard]] Result<> maySign(const PlanDraft& draft, const Staff& author, const Staff& staff, const PlanRules& rules);

[[nodiscard]] Result<PlanDraft> askedForReview(PlanDraft draft, const QList<PlanItem>& items, Instant now);
[[nodiscard]] Result<PlanDraft> sentBack(PlanDraft draft, const QString& reason, Instant now);
/// @p newest is the newest version, if there is one. Refused when the lines are not those that were read: another desk may have changed them.
[[nodiscard]] Result<SignedPlan> signedBy(const Staff& staff, const Staff& author, PlanDraft draft, const QList<PlanItem>& items,
    const std::optional<PlanVersion>& newest, const Signature& signature, Instant now, const PlanRules& rules);
/// Somebody writes on after it was signed, or after the person took it back: the draft of the next version is his.
[[nodiscard]] Result<PlanDraft> writtenOn(PlanDraft draft, const Staff& author, Instant now, const PlanRules& rules);

struct WithdrawnPlan {
    PlanDraft draft;
    std::optional<PlanVersion> version;
};
/// The person takes it back. What was signed stays readable, and says so.
[[nodiscard]] Result<WithdrawnPlan> withdrawn(PlanDraft draft, const std::optional<PlanVersion>& newest, const QString& reason, Instant now);

/// What the next contact sees of @p content.
[[nodiscard]] SafetyPlan cardOf(const PlanContent& content, const PlanVersion& version, const SafetyPlanId& id);

} // namespace dispatch
