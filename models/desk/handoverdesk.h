#pragma once

#include "desk.h"

namespace dispatch {

/// Gives a desk to the one who comes at the change of shift, and takes it. What is open stays the leaving one's until it is taken.
class HandOverDesk : public Desk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::HandOverDesk)
public:
    using Desk::Desk;

    /// What the one who is signed in would give: open incidents, her follow-ups, teams with a check-in running, as one sentence.
    [[nodiscard]] QString giving() const;
    /// The one that waits for an answer of whoever is signed in, if any.
    [[nodiscard]] std::optional<HandOver> offeredToMe() const;
    /// The one that she offered and that is not answered yet.
    [[nodiscard]] std::optional<HandOver> offeredByMe() const;

    /// @p words: what the next one has to know.
    [[nodiscard]] Result<Proposal> offer(const StaffId& to, const QString& words) const;
    /// The follow-ups change their owner, and every open incident says who has it now.
    [[nodiscard]] Result<Proposal> accept(const HandOverId& handOver) const;
    [[nodiscard]] Result<Proposal> decline(const HandOverId& handOver, const QString& reason) const;

private:
    [[nodiscard]] QList<Incident> open() const;
    [[nodiscard]] QList<FollowUp> owedBy(const StaffId& staff) const;
    [[nodiscard]] Result<HandOver> mine(const HandOverId& handOver) const;
};

} // namespace dispatch
