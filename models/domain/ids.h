#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace dispatch {

/// The identity of one noun; identities of different nouns do not mix.
template <typename Noun>
class Id {
public:
    constexpr Id() = default;
    explicit constexpr Id(const QUuid& uuid) : m_uuid(uuid) {}
    /// Null when @p text is not a UUID.
    [[nodiscard]] static Id fromString(const QString& text) { return Id{QUuid::fromString(text)}; }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }
    /// 36 characters, lower case, without braces; empty when null.
    [[nodiscard]] QString toString() const { return isNull() ? QString{} : m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

struct Staff;
struct Person;
struct PersonFlag;
struct SafetyPlan;
struct Team;
struct Incident;
struct Draft;
struct Triage;
struct Determination;
struct Assignment;
struct LogEntry;
struct Closure;
struct Linkage;
struct FollowUp;
struct FollowUpAttempt;
struct Look;
struct Conflict;
struct Duress;
struct Licence;
struct Vehicle;
struct Shift;
struct ShiftPattern;
struct Requirement;
struct Leave;
struct Preference;
struct Trade;
struct RosterEntry;
struct HandOver;
struct ReadMark;
struct ClinicalNote;
struct Approval;
struct Transfer;
struct Command;

using StaffId = Id<Staff>;
using PersonId = Id<Person>;
using PersonFlagId = Id<PersonFlag>;
using SafetyPlanId = Id<SafetyPlan>;
using TeamId = Id<Team>;
using IncidentId = Id<Incident>;
using DraftId = Id<Draft>;
using TriageId = Id<Triage>;
using DeterminationId = Id<Determination>;
using AssignmentId = Id<Assignment>;
using LogEntryId = Id<LogEntry>;
using ClosureId = Id<Closure>;
using LinkageId = Id<Linkage>;
using FollowUpId = Id<FollowUp>;
using FollowUpAttemptId = Id<FollowUpAttempt>;
using LookId = Id<Look>;
using ConflictId = Id<Conflict>;
using DuressId = Id<Duress>;
using LicenceId = Id<Licence>;
using VehicleId = Id<Vehicle>;
using ShiftId = Id<Shift>;
using ShiftPatternId = Id<ShiftPattern>;
using RequirementId = Id<Requirement>;
using LeaveId = Id<Leave>;
using PreferenceId = Id<Preference>;
using TradeId = Id<Trade>;
using RosterEntryId = Id<RosterEntry>;
using HandOverId = Id<HandOver>;
using ReadMarkId = Id<ReadMark>;
using ClinicalNoteId = Id<ClinicalNote>;
using ApprovalId = Id<Approval>;
using TransferId = Id<Transfer>;
using CommandId = Id<Command>;

} // namespace dispatch
