#pragma once

#include "approval.h"
#include "plancontent.h"
#include "planrules.h"

namespace dispatch {

/// Somebody asks to give something of a person's to somebody.
struct ShareRequest {
    PersonId person;
    QString recipient;       ///< code
    Shared what = Shared::Plan;
    QString purpose;
    std::optional<Approval> approval = {};   ///< by which it may go where no consent holds
};

/// One line of the plan: it goes, or why it does not.
struct SharedLine {
    PlanItem item;
    QString whyNot;          ///< empty: it goes

    [[nodiscard]] bool goes() const { return whyNot.isEmpty(); }
    bool operator==(const SharedLine&) const = default;
};

/// What may go to whom, and why the rest may not.
struct ShareDecision {
    ShareRequest request;
    QString recipientName;
    std::optional<Consent> consent;   ///< under which it goes, a copy of which goes with it
    std::optional<Approval> approval; ///< by which it goes where no consent holds
    bool canBeReleased = false;       ///< nothing but a consent is missing: an approval opens it
    QString whyNot;                   ///< why nothing goes; empty when something may
    QString whatToDo;                 ///< so that it can go, or more of it; empty when nothing helps or all goes
    QList<SharedLine> lines;          ///< of a card or a plan, in its order
    QString notice;                   ///< against redisclosure, to go with it; empty when none is owed
    QString noticeSource;

    [[nodiscard]] bool goes() const { return whyNot.isEmpty(); }
    /// Why lines are withheld, each reason once with how many lines.
    [[nodiscard]] QString withheld() const;
};

/// @p content is what was signed; it is not looked at where an assessment or a referral is asked for, and those hold nothing that is marked:
/// what is about substance-use treatment stands in a plan's lines.
[[nodiscard]] ShareDecision decideShare(const ShareRequest& request, const PlanContent& content, const QList<Consent>& consents, const PlanRules& rules,
    Instant now, const QTimeZone& zone);

/// The line of the accounting for what goes by @p decision, which must let something go.
[[nodiscard]] Result<Disclosure> accounted(const ShareDecision& decision, const PlanVersionId& version, const Actor& by, const DisclosureId& id, Instant now);

/// Whether it holds at @p now.
[[nodiscard]] bool holds(const Consent& consent, Instant now);

/// What was asked, agreed to or done alone so that just this could be given without a consent, for just that purpose (any where none is said; 45 CFR
/// 164.502(b), 42 CFR 2.13(a)), and has not been given since: the newest that was not taken back. It holds for one giving.
[[nodiscard]] std::optional<Approval> releaseFor(const ShareRequest& request, const QList<Approval>& approvals, const QList<Disclosure>& given);

} // namespace dispatch
