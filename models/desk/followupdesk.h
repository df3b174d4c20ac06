#pragma once

#include "desk.h"

namespace dispatch {

/// Keeps what was promised after an incident.
class FollowUpDesk : public Desk {
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
};

} // namespace dispatch
