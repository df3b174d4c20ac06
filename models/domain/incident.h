#pragma once

#include "call.h"

namespace dispatch {

enum class IncidentStatus { Open, Closed, Cancelled };
template <>
inline constexpr auto wordsOf<IncidentStatus> = std::to_array<std::pair<IncidentStatus, QLatin1StringView>>({
    {IncidentStatus::Open, QLatin1StringView("open")}, {IncidentStatus::Closed, QLatin1StringView("closed")},
    {IncidentStatus::Cancelled, QLatin1StringView("cancelled")}});

/// Few levels, each with a distinct action.
enum class RiskLevel { NotScreened, Low, Moderate, High };
template <>
inline constexpr auto wordsOf<RiskLevel> = std::to_array<std::pair<RiskLevel, QLatin1StringView>>({
    {RiskLevel::NotScreened, QLatin1StringView("not_screened")}, {RiskLevel::Low, QLatin1StringView("low")},
    {RiskLevel::Moderate, QLatin1StringView("moderate")}, {RiskLevel::High, QLatin1StringView("high")}});

/// One need for response, from filing to close.
struct Incident {
    IncidentId id;
    QString number;                       ///< what people say: "104", or "W3-017" while working alone
    IncidentStatus status = IncidentStatus::Open;
    Instant answeredAt{};                 ///< when the call was answered
    Instant filedAt{};
    StaffId filedBy;
    RiskLevel risk = RiskLevel::NotScreened;
    QString outcome;                      ///< code, list `outcomes`, of the latest determination; empty before it
    std::optional<Instant> determinedAt;  ///< the response clock starts here (Medi-Cal mobile crisis benefit), not at dispatch
    std::optional<int> promiseMinutes;    ///< arrive within, fixed at determination
    std::optional<Instant> arrivedAt;     ///< first team on scene; the response clock stops here
    std::optional<Instant> lastContactAt; ///< last word with the caller; the waiting prompt counts from here
    std::optional<Instant> seekingPlaceSince; ///< a bed, respite or other place is being looked for
    std::optional<Instant> endedAt;       ///< closed or cancelled
    QString cancelReason;
    CallIntake call;
    QString localNumber;                  ///< "W3-017": what the desk called it before the centre gave the number; empty where there is no centre

    bool operator==(const Incident&) const = default;
};
template <>
struct RowOf<Incident> {
    static constexpr auto entity = QLatin1StringView("incident");
    static constexpr auto fields = together(fieldList(field("id", &Incident::id), field("number", &Incident::number),
        field("status", &Incident::status), field("answered_at", &Incident::answeredAt), field("filed_at", &Incident::filedAt),
        field("filed_by", &Incident::filedBy), field("risk", &Incident::risk), field("outcome", &Incident::outcome),
        field("determined_at", &Incident::determinedAt), field("promise_minutes", &Incident::promiseMinutes),
        field("arrived_at", &Incident::arrivedAt), field("last_contact_at", &Incident::lastContactAt),
        field("seeking_place_since", &Incident::seekingPlaceSince), field("ended_at", &Incident::endedAt),
        field("cancel_reason", &Incident::cancelReason)), within(&Incident::call, callFields),
        fieldList(field("local_number", &Incident::localNumber)));
};

/// The screen as it stood when somebody filed it: append-only, the latest counts.
struct Triage {
    TriageId id;
    IncidentId incident;
    Instant at{};
    StaffId by;
    QString protocol;         ///< version of the protocol data that was used
    QJsonObject screen;
    QStringList criteria;
    RiskLevel risk = RiskLevel::NotScreened;
    QStringList rationale;    ///< the rules' reasons, as shown

    bool operator==(const Triage&) const = default;
};
template <>
struct RowOf<Triage> {
    static constexpr auto entity = QLatin1StringView("triage");
    static constexpr auto fields = fieldList(field("id", &Triage::id), field("incident", &Triage::incident), field("at", &Triage::at),
        field("by", &Triage::by), field("protocol", &Triage::protocol), field("screen", &Triage::screen),
        field("criteria", &Triage::criteria), field("risk", &Triage::risk), field("rationale", &Triage::rationale));
};

/// The moment somebody decided what this incident needs: append-only, the latest counts.
struct Determination {
    DeterminationId id;
    IncidentId incident;
    Instant at{};
    StaffId by;
    QString outcome;          ///< code, list `outcomes`
    QString recommended;      ///< what the program recommended then; empty when it had no recommendation
    QString reason;           ///< owed when outcome differs from recommended
    int promiseMinutes = 0;   ///< 0 when the outcome promises no arrival

    bool operator==(const Determination&) const = default;
};
template <>
struct RowOf<Determination> {
    static constexpr auto entity = QLatin1StringView("determination");
    static constexpr auto fields = fieldList(field("id", &Determination::id), field("incident", &Determination::incident),
        field("at", &Determination::at), field("by", &Determination::by), field("outcome", &Determination::outcome),
        field("recommended", &Determination::recommended), field("reason", &Determination::reason),
        field("promise_minutes", &Determination::promiseMinutes));
};

} // namespace dispatch
