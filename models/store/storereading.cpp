#include "storereading.h"

#include "connection.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Reads list after list into one answer and stops at the first that can not be read.
class Gathering {
public:
    Gathering(Connection& connection, Changes& changes) : m_connection(connection), m_changes(changes) {}

    template <Stored Noun>
    Gathering& take(QLatin1StringView step, Connection::Values values = {})
    {
        if (!m_failure) {
            if (auto rows = m_connection.list<Noun>(step, values))
                add(*std::move(rows));
            else
                m_failure = std::move(rows).error();
        }
        return *this;
    }
    [[nodiscard]] const std::optional<Failure>& failure() const { return m_failure; }

private:
    /// A noun may come by several statements, and a row by more than one of them.
    template <Stored Noun>
    void add(QList<Noun> rows)
    {
        auto& all = m_changes.of<Noun>();
        if constexpr (requires { Noun::id; }) {
            QSet<decltype(Noun::id)> known;
            for (const auto& each : std::as_const(all))
                known.insert(each.id);
            rows.removeIf([&](const Noun& row) { return known.contains(row.id); });
        }
        all += std::move(rows);
    }

    Connection& m_connection;
    Changes& m_changes;
    std::optional<Failure> m_failure;
};

// What was solved this lately is shown beside what is not.
constexpr auto solvedAbout = 24 * hour;

// Shifts that begin or end this near to now are on the team board.
constexpr auto shiftsAbout = 12 * hour;

// The rules of rest and hours look back at what was worked this lately, and shares of nights and weekends are counted over it.
constexpr auto workedAbout = 35 * day;

// A review that is due this soon is on the list of reviews.
constexpr auto reviewAhead = 14 * day;

} // namespace

Result<Changes> StoreReading::open(Instant now) const
{
    Changes changes;
    Gathering gathering(m_connection, changes);
    const QVariant from = toMsecs(now - shiftsAbout);
    const QVariant to = toMsecs(now + shiftsAbout);
    const Connection::Value due{":due"_L1, QVariant(toDateTime(now + reviewAhead, QTimeZone::utc()).date().toString(Qt::ISODate))};
    const Connection::Values rosterSince{{":since"_L1, QVariant(toMsecs(now - workedAbout))}};
    gathering.take<Staff>("all_staff"_L1).take<Incident>("open_incidents"_L1).take<Person>("open_persons"_L1, {due})
        .take<PersonFlag>("open_flags"_L1).take<SafetyPlan>("open_plans"_L1).take<Assignment>("open_assignments"_L1)
        .take<Incident>("incidents_of_shift"_L1, {{":from"_L1, from}, {":to"_L1, to}}).take<Assignment>("assignments_of_shift"_L1, {{":from"_L1, from}, {":to"_L1, to}})
        .take<LogEntry>("open_last_words"_L1).take<LogEntry>("open_conversations"_L1).take<ReadMark>("open_read_marks"_L1)
        .take<Incident>("incidents_awaiting"_L1).take<Approval>("open_approvals"_L1).take<Transfer>("open_transfers"_L1)
        .take<FollowUp>("open_follow_ups"_L1).take<Team>("teams_about"_L1, {{":from"_L1, from}, {":to"_L1, to}})
        .take<Fix>("fixes_about"_L1, {{":from"_L1, from}, {":to"_L1, to}}).take<Draft>("all_drafts"_L1).take<Duress>("open_duresses"_L1)
        .take<Conflict>("recent_conflicts"_L1, {{":since"_L1, QVariant(toMsecs(now - solvedAbout))}})
        .take<Licence>("licences"_L1).take<Vehicle>("vehicles"_L1).take<ShiftPattern>("shift_patterns"_L1).take<Requirement>("requirements"_L1)
        .take<Preference>("preferences"_L1).take<Shift>("shifts_since"_L1, rosterSince).take<Leave>("leaves_since"_L1, rosterSince)
        .take<Trade>("open_trades"_L1).take<HandOver>("hand_overs_since"_L1, {{":since"_L1, from}})
        .take<PlanDraft>("open_plan_drafts"_L1, {due})
        .take<PlanItem>("open_plan_items"_L1).take<PlanVersion>("open_plan_versions"_L1).take<DirectoryEntry>("directory"_L1)
        .take<Referral>("open_referrals"_L1);
    if (gathering.failure())
        return std::unexpected(*gathering.failure());
    return changes;
}

Result<Changes> StoreReading::whole(const IncidentId& incident) const
{
    Changes changes;
    Gathering gathering(m_connection, changes);
    const Connection::Value id{":id"_L1, incident.toString()};
    gathering.take<Incident>("image_incident"_L1, {id}).take<Person>("whole_persons"_L1, {id}).take<PersonFlag>("whole_flags"_L1, {id})
        .take<SafetyPlan>("whole_plans"_L1, {id}).take<Team>("whole_teams"_L1, {id}).take<Triage>("whole_triages"_L1, {id})
        .take<Determination>("whole_determinations"_L1, {id}).take<Assignment>("whole_assignments"_L1, {id})
        .take<LogEntry>("whole_log"_L1, {id}).take<Closure>("whole_closures"_L1, {id}).take<Linkage>("whole_linkages"_L1, {id})
        .take<FollowUp>("whole_follow_ups"_L1, {id}).take<FollowUpAttempt>("whole_attempts"_L1, {id})
        .take<Duress>("whole_duresses"_L1, {id}).take<ReadMark>("whole_read_marks"_L1, {id}).take<ClinicalNote>("whole_clinical_notes"_L1, {id})
        .take<Approval>("whole_approvals"_L1, {id}).take<Transfer>("whole_transfers"_L1, {id});
    if (gathering.failure())
        return std::unexpected(*gathering.failure());
    return changes;
}

Result<Changes> StoreReading::planOf(const PersonId& person) const
{
    Changes changes;
    Gathering gathering(m_connection, changes);
    const Connection::Value id{":id"_L1, person.toString()};
    gathering.take<Person>("image_person"_L1, {id}).take<Incident>("plan_incidents"_L1, {id}).take<Triage>("plan_triages"_L1, {id}).take<SafetyPlan>("plan_cards"_L1, {id}).take<PlanDraft>("plan_drafts"_L1, {id})
        .take<PlanItem>("plan_items"_L1, {id}).take<PlanMark>("plan_marks"_L1, {id}).take<PlanVersion>("plan_versions"_L1, {id})
        .take<Consent>("plan_consents"_L1, {id}).take<Disclosure>("plan_disclosures"_L1, {id}).take<Approval>("plan_approvals"_L1, {id}).take<Look>("plan_looks"_L1, {id})
        .take<Assessment>("plan_assessments"_L1, {id}).take<Referral>("plan_referrals"_L1, {id});
    if (gathering.failure())
        return std::unexpected(*gathering.failure());
    return changes;
}

Result<Changes> StoreReading::looksSince(Instant since) const
{
    Changes changes;
    Gathering gathering(m_connection, changes);
    const Connection::Value from{":since"_L1, QVariant(toMsecs(since))};
    gathering.take<Look>("looks_since"_L1, {from}).take<Person>("looks_persons"_L1, {from}).take<Incident>("looks_incidents"_L1, {from});
    if (gathering.failure())
        return std::unexpected(*gathering.failure());
    return changes;
}

Result<QList<FollowUpAttempt>> StoreReading::attemptsOf(const FollowUpId& followUp) const
{
    return m_connection.list<FollowUpAttempt>("attempts_of"_L1, {{":id"_L1, followUp.toString()}});
}

Result<QList<RosterEntry>> StoreReading::rosterEntriesOf(const ShiftId& shift) const
{
    return m_connection.list<RosterEntry>("roster_entries_of"_L1, {{":id"_L1, shift.toString()}});
}

Result<QList<RosterEntry>> StoreReading::rosterEntriesOf(const TeamId& team, Instant since) const
{
    return m_connection.list<RosterEntry>("roster_entries_of_team"_L1, {{":id"_L1, team.toString()}, {":since"_L1, QVariant(toMsecs(since))}});
}

Result<QList<PastCall>> StoreReading::pastCalls(Instant since) const
{
    return m_connection.rows("past_calls"_L1, {{":since"_L1, QVariant(toMsecs(since))}}).transform([](const QList<QJsonObject>& rows) {
        QList<PastCall> calls;
        for (const auto& row : rows) {
            const auto busy = row.value("busy"_L1);
            calls.append({fromMsecs(row.value("at"_L1).toInteger()), row.value("area"_L1).toString(), busy.isDouble() ? std::optional(Span{busy.toInteger()}) : std::nullopt});
        }
        return calls;
    });
}

Result<> StoreReading::bringPersons(Changes& changes, const QStringList& incidents) const
{
    const auto ids = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(incidents)).toJson(QJsonDocument::Compact));
    const auto take = [&]<Stored Noun>(QLatin1StringView step) {
        return m_connection.list<Noun>(step, {{":incidents"_L1, ids}}).transform([&](QList<Noun> rows) { changes.of<Noun>() += std::move(rows); });
    };
    return take.operator()<Person>("persons_of"_L1)
        .and_then([&] { return take.operator()<PersonFlag>("flags_of"_L1); })
        .and_then([&] { return take.operator()<SafetyPlan>("plans_of"_L1); })
        .and_then([&] { return take.operator()<PlanDraft>("plan_drafts_of"_L1); })
        .and_then([&] { return take.operator()<PlanItem>("plan_items_of"_L1); })
        .and_then([&] { return take.operator()<PlanVersion>("plan_versions_of"_L1); });
}

} // namespace dispatch
