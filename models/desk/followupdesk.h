#pragma once

#include "desk.h"

namespace dispatch {

/// Keeps what was promised after an incident.
class FollowUpDesk : public Desk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::FollowUpDesk)
public:
    using Desk::Desk;

    [[nodiscard]] Result<Proposal> attempt(const FollowUpId& followUp, bool reached, const QString& words) const;
    [[nodiscard]] Result<Proposal> complete(const FollowUpId& followUp, const QString& outcome) const;
    /// Refused until the attempts that the duty's kind owes were made.
    [[nodiscard]] Result<Proposal> couldNotReach(const FollowUpId& followUp, const QString& words) const;
    /// Offers the duty to somebody; the owner still owes it until it is accepted.
    [[nodiscard]] Result<Proposal> handOver(const FollowUpId& followUp, const StaffId& to) const;
    [[nodiscard]] Result<Proposal> accept(const FollowUpId& followUp) const;
    /// The duty stays with its owner.
    [[nodiscard]] Result<Proposal> declineHandOver(const FollowUpId& followUp, const QString& reason) const;

    QFuture<Result<QList<FollowUpAttempt>>> attempts(const FollowUpId& followUp) const;

private:
    [[nodiscard]] Result<FollowUp> openDuty(const FollowUpId& followUp) const;
    /// "72 h overdose, Shauna Kerr of 072"
    [[nodiscard]] QString dutyWords(const FollowUp& duty) const;
    [[nodiscard]] Proposal changed(const QString& verb, const FollowUp& before, const FollowUp& after) const;
    [[nodiscard]] Result<Proposal> ended(const FollowUp& duty, FollowUpState how, const QString& words) const;
};

} // namespace dispatch
