#pragma once

#include "desk.h"

namespace dispatch {

/// What a clinician has to agree to: asked for, decided, or done alone by somebody who could not wait, and reviewed.
class ApprovalDesk : public Desk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ApprovalDesk)
public:
    using Desk::Desk;

    /// @p why is owed: the clinician decides on it.
    [[nodiscard]] Result<Proposal> ask(const IncidentId& incident, ApprovalKind kind, const QString& why) const;
    [[nodiscard]] Result<Proposal> approve(const ApprovalId& approval, const QString& words = {}) const;
    /// @p reason is owed.
    [[nodiscard]] Result<Proposal> decline(const ApprovalId& approval, const QString& reason) const;
    [[nodiscard]] Result<Proposal> withdraw(const ApprovalId& approval) const;
    /// The emergency path: whoever is signed in acts now and answers for it. @p reason is owed: why it could not wait. What was asked for
    /// stays as it is, so that what happened is taken whatever a clinician decides meanwhile.
    [[nodiscard]] Result<Proposal> actAlone(const IncidentId& incident, ApprovalKind kind, const QString& reason) const;
    /// The row of what is done so; for verbs of other desks that carry one with them.
    [[nodiscard]] Approval alone(const IncidentId& incident, ApprovalKind kind, const QString& reason) const;
    /// A clinician who did not do it has looked at what was done alone; @p words are owed.
    [[nodiscard]] Result<Proposal> review(const ApprovalId& approval, const QString& words) const;

    /// Whoever is signed in decides approvals of the kind.
    [[nodiscard]] bool mayDecide(ApprovalKind kind) const;
    /// The newest that allows it, if any.
    [[nodiscard]] std::optional<Approval> allowing(const IncidentId& incident, ApprovalKind kind) const;
    /// "Transfer to 911"
    [[nodiscard]] QString kindWords(ApprovalKind kind) const;
    /// "104"; where it is about no incident, whose plan: "Darnell Okoro".
    [[nodiscard]] QString aboutWords(const Approval& approval) const;

private:
    [[nodiscard]] Result<Approval> asked(const ApprovalId& approval) const;
    void tell(Proposal& proposal, const Approval& approval, const QString& told, const QString& words, const QString& state) const;
    [[nodiscard]] Proposal decided(const Approval& before, ApprovalState state, const QString& reason, const QString& told) const;
};

/// "asked", "approved", "declined", "done alone", "taken back"
[[nodiscard]] QString approvalStateWords(ApprovalState state);

} // namespace dispatch
