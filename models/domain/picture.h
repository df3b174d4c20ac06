#pragma once

#include "approval.h"
#include "assessment.h"
#include "assignment.h"
#include "availability.h"
#include "closure.h"
#include "conflict.h"
#include "consent.h"
#include "conversation.h"
#include "drives.h"
#include "duress.h"
#include "followup.h"
#include "handover.h"
#include "incident.h"
#include "logentry.h"
#include "person.h"
#include "plandraft.h"
#include "planitem.h"
#include "planversion.h"
#include "referral.h"
#include "requirement.h"
#include "rosterentry.h"
#include "shift.h"
#include "staff.h"
#include "team.h"
#include "trade.h"
#include "transfer.h"
#include "vehicle.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <tuple>

namespace dispatch {

/// Rows as they stand after something was stored, by noun. What walks from the store to the models.
template <typename... Nouns>
struct ChangeSet {
    std::tuple<QList<Nouns>...> rows;

    template <typename Noun>
    [[nodiscard]] QList<Noun>& of() { return std::get<QList<Noun>>(rows); }
    template <typename Noun>
    [[nodiscard]] const QList<Noun>& of() const { return std::get<QList<Noun>>(rows); }

    [[nodiscard]] bool isEmpty() const
    {
        return std::apply([](const auto&... lists) { return (lists.isEmpty() && ...); }, rows);
    }

    /// @p row of the table @p entity as a command carries it: lists are lists again, yes and no are true and false.
    [[nodiscard]] static Result<QJsonObject> asSent(QStringView entity, const QJsonObject& row)
    {
        Result<QJsonObject> sent = row;
        ((entity == RowOf<Nouns>::entity ? void(sent = fromRow<Nouns>(row).transform([](const Nouns& noun) { return toRow(noun); })) : void()), ...);
        return sent;
    }

    /// Decodes @p row into the list of the noun whose table is @p entity. False for a table this set does not carry.
    [[nodiscard]] Result<bool> add(QStringView entity, const QJsonObject& row)
    {
        Result<bool> known = false;
        ((entity == RowOf<Nouns>::entity ? void(known = fromRow<Nouns>(row).transform([this](Nouns noun) { of<Nouns>().append(std::move(noun)); return true; })) : void()), ...);
        return known;
    }
};

struct Changes : ChangeSet<Staff, Person, PersonFlag, SafetyPlan, Team, Incident, Triage, Determination, Assignment, LogEntry, Closure, Linkage, FollowUp, FollowUpAttempt, Look, Conflict, Duress, Licence, Vehicle, ShiftPattern, Shift,
                     Requirement, Leave, Preference, Trade, RosterEntry, HandOver, PlanDraft, PlanItem, PlanMark, PlanVersion, Consent, Disclosure, Assessment, DirectoryEntry,
                     Referral, ReadMark, ClinicalNote, Approval, Transfer, Draft, Fix> {
    QList<DraftId> droppedDrafts; ///< filed or discarded: their rows are gone from the local journal
    QSet<QUuid> gone;             ///< rows that this desk wrote and the centre refused: they stand no more
};

/// The four shelves of the board, in the order they stand.
enum class Shelf { Talking, Responding, SomewhereToGo, FollowUp };

/// Everything that is open now: what the board shows and what a verb is drafted against. A value; it lives on the GUI
/// thread, is filled from the store and follows its change feed.
class Picture {
public:
    /// Takes the rows in. Incidents that ended and whose follow-ups are done leave the picture.
    void apply(const Changes& changes);

    template <typename Noun>
    [[nodiscard]] const Noun* find(const Id<Noun>& id) const
    {
        const auto& table = std::get<QHash<Id<Noun>, Noun>>(m_tables);
        const auto it = table.constFind(id);
        return it == table.cend() ? nullptr : &*it;
    }
    template <typename Noun>
    [[nodiscard]] const QHash<Id<Noun>, Noun>& all() const { return std::get<QHash<Id<Noun>, Noun>>(m_tables); }

    /// Also one that has left the picture since the program began.
    [[nodiscard]] const Incident* everKnown(const IncidentId& incident) const;
    /// The newest note or message on an open incident or word with its caller; null when this desk has seen none.
    [[nodiscard]] const LogEntry* lastWordOn(const IncidentId& incident) const;
    /// What was said on an open incident, and who listened in, oldest first.
    [[nodiscard]] QList<LogEntry> conversationOn(const IncidentId& incident) const;
    [[nodiscard]] QSet<StaffId> readersOf(const LogEntryId& message) const;
    /// Messages of others that @p reader has not read, oldest first.
    [[nodiscard]] QList<LogEntryId> unreadOn(const IncidentId& incident, const StaffId& reader) const;
    /// Who listens in on the incident now.
    [[nodiscard]] QSet<StaffId> listenersOn(const IncidentId& incident) const;
    [[nodiscard]] const Fix* fixOf(const TeamId& team) const;
    /// How the team drives to a place by road, when somebody has worked it out.
    [[nodiscard]] const RoadDrive* driveOf(const TeamId& team, const Point& place) const;
    /// What is known of drives by road from now on.
    void setDrives(QList<DrivesTo> drives) { m_drives = std::move(drives); }
    /// All assignments ever made for the incident, oldest first.
    [[nodiscard]] QList<Assignment> assignmentsOf(const IncidentId& incident) const;
    /// The assignment that holds the team now, if any.
    [[nodiscard]] const Assignment* activeAssignment(const TeamId& team) const;
    /// All assignments of the team that this picture ever saw, oldest first: also of incidents that have left it.
    [[nodiscard]] QList<Assignment> assignmentsOf(const TeamId& team) const;
    /// What is reserved for the team after its present assignment, oldest first.
    [[nodiscard]] QList<Assignment> reservationsOf(const TeamId& team) const;
    /// The assignment that speaks for the incident on the board: the active one that is furthest, else the reserved one.
    [[nodiscard]] const Assignment* leadingAssignment(const IncidentId& incident) const;
    [[nodiscard]] const SafetyPlan* planOf(const PersonId& person) const;
    /// What is being written for the person, the newest first: two desks that were alone may each have begun a plan.
    [[nodiscard]] QList<PlanDraft> planDraftsOf(const PersonId& person) const;
    [[nodiscard]] QList<PlanItem> planItemsOf(const PlanDraftId& plan) const;
    /// The version that holds, if any was signed and none after it.
    [[nodiscard]] const PlanVersion* signedVersionOf(const PlanDraftId& plan) const;
    [[nodiscard]] QList<Referral> openReferrals() const;
    /// Oldest first.
    [[nodiscard]] QList<Approval> approvalsOf(const IncidentId& incident) const;
    /// Those that a clinician owes something, the oldest first: also of incidents that have left the picture.
    [[nodiscard]] QList<Approval> waitingApprovals() const;
    /// Oldest first.
    [[nodiscard]] QList<Transfer> transfersOf(const IncidentId& incident) const;
    [[nodiscard]] QList<PersonFlag> flagsOf(const PersonId& person, Instant now) const;
    [[nodiscard]] QList<FollowUp> openFollowUps() const;
    /// Conflicts that wait for a person, oldest first.
    [[nodiscard]] QList<Conflict> openConflicts() const;
    /// Teams in duress, the most urgent first.
    [[nodiscard]] QList<Duress> openDuresses() const;
    /// The most urgent one of the team that has not ended, if any.
    [[nodiscard]] std::optional<Duress> duressOf(const TeamId& team) const;
    /// The most urgent one of a team that was on this incident then or is on it now.
    [[nodiscard]] std::optional<Duress> duressAt(const IncidentId& incident) const;
    /// By its number or by the one its desk gave it, in any case.
    [[nodiscard]] const Incident* incidentNumbered(QStringView number) const;
    /// The team of that callsign, in any case; of several shifts the one that is on at @p now, else the latest.
    [[nodiscard]] const Team* teamCalled(QStringView callsign, std::optional<Instant> now = {}) const;
    [[nodiscard]] Shelf shelfOf(const Incident& incident) const;
    /// Determined for a mobile team, and none is on it, kept for it or has been there.
    [[nodiscard]] bool needsTeam(const Incident& incident) const;
    /// "Rosa Delgado"; empty for somebody this desk does not know.
    [[nodiscard]] QString nameOf(const StaffId& staff) const;
    /// The name to show for the person of a call: known person, name as typed, or empty.
    [[nodiscard]] QString personNameOf(const CallIntake& call) const;

private:
    void forget(const QUuid& id);
    template <typename Noun>
    void take(const QList<Noun>& rows);
    void place(const IncidentId& incident);
    void number(const Incident& incident);

    std::tuple<QHash<StaffId, Staff>, QHash<PersonId, Person>, QHash<PersonFlagId, PersonFlag>, QHash<SafetyPlanId, SafetyPlan>,
        QHash<TeamId, Team>, QHash<IncidentId, Incident>, QHash<AssignmentId, Assignment>, QHash<FollowUpId, FollowUp>, QHash<DraftId, Draft>, QHash<ConflictId, Conflict>, QHash<DuressId, Duress>,
        QHash<LicenceId, Licence>, QHash<VehicleId, Vehicle>, QHash<ShiftPatternId, ShiftPattern>, QHash<ShiftId, Shift>, QHash<RequirementId, Requirement>,
        QHash<LeaveId, Leave>, QHash<PreferenceId, Preference>, QHash<TradeId, Trade>, QHash<HandOverId, HandOver>,
        QHash<PlanDraftId, PlanDraft>, QHash<PlanItemId, PlanItem>, QHash<PlanVersionId, PlanVersion>, QHash<DirectoryEntryId, DirectoryEntry>, QHash<ReferralId, Referral>,
        QHash<ApprovalId, Approval>, QHash<TransferId, Transfer>> m_tables;
    QHash<TeamId, Fix> m_fixes;
    QHash<IncidentId, LogEntry> m_lastWords;
    QHash<IncidentId, QHash<LogEntryId, LogEntry>> m_said;
    QHash<LogEntryId, QSet<StaffId>> m_readers;
    QList<DrivesTo> m_drives;
    QMultiHash<IncidentId, AssignmentId> m_byIncident;
    QMultiHash<TeamId, AssignmentId> m_byTeam;
    QMultiHash<PersonId, SafetyPlanId> m_plans;
    QMultiHash<PersonId, PersonFlagId> m_flags;
    QMultiHash<PersonId, PlanDraftId> m_drafted;
    QMultiHash<PlanDraftId, PlanItemId> m_lines;
    QMultiHash<PlanDraftId, PlanVersionId> m_versions;
    QMultiHash<IncidentId, FollowUpId> m_owed;   ///< open follow-ups only
    QSet<DuressId> m_duresses;                   ///< that have not ended
    QMultiHash<QString, TeamId> m_callsigns;     ///< lower case
    QHash<QString, IncidentId> m_numbers;
    QHash<IncidentId, Incident> m_ended;         ///< left the picture, but a follow-up may still bring one back
    QSet<DraftId> m_dropped;                     ///< a keystroke kept late must not bring a filed draft back
};

} // namespace dispatch
