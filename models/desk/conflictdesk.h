#pragma once

#include "conflictfacts.h"
#include "desk.h"
#include "ranking.h"

namespace dispatch {

/// Decides what shall be true where two desks did different things. Whoever decides first, decides for all; nothing is decided by
/// whose clock was later, and nobody's words go.
class ConflictDesk : public Desk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ConflictDesk)
public:
    using Desk::Desk;

    [[nodiscard]] const Protocol& protocol() const { return *tools().protocol; }
    /// The ways this conflict can end, the safest first; empty when it is not open, or not this person's to decide.
    [[nodiscard]] QList<Resolution> ways(const ConflictId& conflict) const;
    /// Whether @p how needs a reason, so that a window can ask for it before.
    [[nodiscard]] bool needsReason(const ConflictId& conflict, Resolution how) const;
    /// Teams for the incident whose team went elsewhere, best first; those that can't be sent are left out.
    [[nodiscard]] QList<Candidate> otherTeams(const ConflictId& conflict) const;

    /// What the refused command told did happen: it is given again on top of what stands now, with its own times. A team that was
    /// sent twice is called off the other incident, which owes the reason.
    [[nodiscard]] Result<Proposal> recordAsHappened(const ConflictId& conflict, const QString& reason) const;
    /// The team went elsewhere: @p team is offered instead, or the incident needs a team.
    [[nodiscard]] Result<Proposal> reassign(const ConflictId& conflict, const std::optional<TeamId>& team, const QString& reason = {}) const;
    /// The refused change stays on the timeline, marked "not carried out".
    [[nodiscard]] Result<Proposal> discard(const ConflictId& conflict, const QString& reason) const;
    [[nodiscard]] Result<Proposal> takeMine(const ConflictId& conflict, const QString& reason = {}) const;
    /// Also lets go of a decision that came second.
    [[nodiscard]] Result<Proposal> keepTheirs(const ConflictId& conflict, const QString& reason = {}) const;
    /// The verb of @p how.
    [[nodiscard]] Result<Proposal> decide(const ConflictId& conflict, Resolution how, const QString& reason, const std::optional<TeamId>& team = {}) const;

private:
    [[nodiscard]] Result<Conflict> openConflict(const ConflictId& conflict) const;
    [[nodiscard]] Result<QString> reasonFor(const Conflict& conflict, Resolution how, const QString& typed) const;
    [[nodiscard]] Proposal decision(const QString& verb, const QList<Conflict>& conflicts, Resolution how, const QString& reason) const;
    void tell(Proposal& proposal, const IncidentId& incident, const QString& subject, const QString& words) const;
    void keepAsNotCarriedOut(Proposal& proposal, const Conflict& conflict) const;
    [[nodiscard]] Result<Proposal> recordSending(const Conflict& conflict, const Assignment& sent, const QString& reason) const;
    [[nodiscard]] Result<Proposal> recordChanges(const Conflict& conflict, const QString& reason) const;
    /// The effect as it is given again, nothing when it stands already, or why it can't be.
    [[nodiscard]] Result<std::optional<Effect>> again(const Conflict& conflict, const Effect& effect) const;
    [[nodiscard]] QString lineOf(const Conflict& conflict) const;
};

} // namespace dispatch
