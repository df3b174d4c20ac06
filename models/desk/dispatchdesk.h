#pragma once

#include "assignment.h"
#include "conversationdesk.h"
#include "desk.h"
#include "ranking.h"

namespace dispatch {

/// What the dispatcher enters at close.
struct Closing {
    QStringList dispositions;
    QString divertedFrom;
    QStringList basicNeeds;
    QList<Linkage> linkages;      ///< service and partner filled in
    QString words;
    StaffId followUpOwner;        ///< who owes the follow-ups; the closer when null
};

/// Sends teams and follows incidents to their end.
class DispatchDesk : public Desk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::DispatchDesk)
public:
    using Desk::Desk;

    /// What is said about an incident, by the same person with the same tools.
    [[nodiscard]] ConversationDesk conversation() const { return ConversationDesk(tools()); }

    [[nodiscard]] QList<Candidate> candidates(const IncidentId& incident) const;
    /// Offers the incident to the team. @p reason is owed when another team is ranked first. Refused while the team is held.
    [[nodiscard]] Result<Proposal> offer(const IncidentId& incident, const TeamId& team, const QString& reason = {}) const;
    [[nodiscard]] Result<Proposal> reserve(const IncidentId& incident, const TeamId& team) const;
    /// Moves the team's active assignment on. @p at: when it happened, now when empty.
    [[nodiscard]] Result<Proposal> report(const TeamId& team, AssignmentState next, std::optional<Instant> at = {}) const;
    /// A reserved assignment becomes an offer once the team is free.
    [[nodiscard]] Result<Proposal> offerReserved(const AssignmentId& assignment) const;
    /// Ends an assignment before its time: Declined (by the team) or Cancelled (by us). The reason is owed.
    [[nodiscard]] Result<Proposal> end(const AssignmentId& assignment, AssignmentState how, const QString& reason) const;
    /// @p consent is owed: transport is voluntary.
    [[nodiscard]] Result<Proposal> transport(const TeamId& team, const QString& facility, bool consent) const;
    [[nodiscard]] Result<Proposal> facilityAccepted(const AssignmentId& assignment, const QString& by) const;
    [[nodiscard]] Result<Proposal> checkIn(const TeamId& team) const;
    [[nodiscard]] Result<Proposal> note(const IncidentId& incident, const QString& words) const;
    [[nodiscard]] Result<Proposal> correct(const IncidentId& incident, const LogEntryId& entry, const QString& words) const;
    /// A word with the waiting caller ("Still there?"); restarts the waiting prompt.
    [[nodiscard]] Result<Proposal> calledBack(const IncidentId& incident, const QString& words) const;
    [[nodiscard]] Result<Proposal> seekPlace(const IncidentId& incident) const;
    [[nodiscard]] Result<Proposal> basicNeed(const IncidentId& incident, const QString& need) const;

    /// The team called for help: nothing is owed, so that it is said at once. @p test: an exercise, marked as such everywhere.
    [[nodiscard]] Result<Proposal> raiseDuress(const TeamId& team, DuressHow how = DuressHow::Spoken, const QString& words = {}, bool test = false) const;
    /// Whoever takes it writes her name on it and answers for it; it is quiet everywhere then.
    [[nodiscard]] Result<Proposal> takeDuress(const TeamId& team) const;
    /// @p outcome is owed: how it ended. Only what somebody has taken can end.
    [[nodiscard]] Result<Proposal> endDuress(const TeamId& team, const QString& outcome) const;

    /// What Close still needs, in words ("disposition", "diverted from what", "Team 3 is still on scene").
    [[nodiscard]] QStringList closingNeeds(const IncidentId& incident, const Closing& closing) const;
    /// Closes and creates the follow-up ladder. Refused while a team is held or something is missing.
    [[nodiscard]] Result<Proposal> close(const IncidentId& incident, const Closing& closing) const;
    /// Nothing is deleted: cancelled with a reason.
    [[nodiscard]] Result<Proposal> cancel(const IncidentId& incident, const QString& reason) const;

private:
    /// Why no team can be sent to the incident as it stands, or nothing.
    [[nodiscard]] std::optional<Failure> notForTeams(const Incident& incident) const;
    /// "Team 5 is on scene at 099, check-in 2 min late. Nothing is sent. Nearest free: T3."
    [[nodiscard]] Failure held(const Assignment& present, const Incident& wanted) const;
    /// The team that may be sent to the incident, or why not; @p reason when it is owed.
    [[nodiscard]] Result<QString> mayBeSent(const Incident& incident, const Team& team, const QString& reason) const;
    /// "Drive about 9 min (4.9 km in a straight line), there about 02:56, 42 min inside the promise."
    [[nodiscard]] QString travelWords(const Candidate& candidate) const;
    [[nodiscard]] Proposal offerOf(const Incident& incident, const Team& team, const Assignment* reserved, const QString& reason) const;
    /// When it happened, if that can be: not before the present state began, not in the future.
    [[nodiscard]] Result<Instant> happenedAt(const Assignment& assignment, std::optional<Instant> at) const;
    /// "Team 3 is on scene at 104, now."
    [[nodiscard]] QString reportSentence(const Assignment& after, std::optional<Instant> at) const;
    [[nodiscard]] QString reportConsequence(const Assignment& after, const Incident& incident) const;
    /// The rows of an assignment that moved on and of the incident it belongs to.
    void keepMoved(Proposal& proposal, const Assignment& before, const Assignment& after, const Incident& incident) const;
    /// The open ones of the team, the most urgent first.
    [[nodiscard]] QList<Duress> duressesOf(const TeamId& team) const;
    /// What is outlined for it, and its line on the timeline of the incident where the team was.
    void tellDuress(Proposal& proposal, const Duress& duress, const QString& words) const;
    /// Lets go of what is kept for the incident, because it ends.
    void releaseReservations(Proposal& proposal, const Incident& incident) const;
    /// What holds teams to the incident, in words.
    [[nodiscard]] QStringList heldTeams(const IncidentId& incident) const;
    void createFollowUps(Proposal& proposal, const Incident& incident, const Closure& closure, const StaffId& owner) const;
};

} // namespace dispatch
