#pragma once

#include "row.h"

namespace dispatch {

/// What a timeline entry tells of; the icon follows from it.
enum class LogKind { Filed, Triage, Determination, Assignment, CheckIn, Note, Correction, Contact, Need, Linkage, Look, Place, Closed, FollowUp, Handoff, Edit, Cancelled,
    Message,   ///< said between clinician, dispatcher and team; `stateWord` is a `SaidTo`
    Listening, ///< somebody began or ended to listen in; `stateWord` is "began" or "ended"
    Approval, Transfer };
template <>
inline constexpr auto wordsOf<LogKind> = std::to_array<std::pair<LogKind, QLatin1StringView>>({
    {LogKind::Filed, QLatin1StringView("filed")}, {LogKind::Triage, QLatin1StringView("triage")},
    {LogKind::Determination, QLatin1StringView("determination")}, {LogKind::Assignment, QLatin1StringView("assignment")},
    {LogKind::CheckIn, QLatin1StringView("check_in")}, {LogKind::Note, QLatin1StringView("note")},
    {LogKind::Correction, QLatin1StringView("correction")}, {LogKind::Contact, QLatin1StringView("contact")},
    {LogKind::Need, QLatin1StringView("need")}, {LogKind::Linkage, QLatin1StringView("linkage")}, {LogKind::Look, QLatin1StringView("look")},
    {LogKind::Place, QLatin1StringView("place")}, {LogKind::Closed, QLatin1StringView("closed")},
    {LogKind::FollowUp, QLatin1StringView("follow_up")}, {LogKind::Handoff, QLatin1StringView("handoff")}, {LogKind::Edit, QLatin1StringView("edit")},
    {LogKind::Cancelled, QLatin1StringView("cancelled")}, {LogKind::Message, QLatin1StringView("message")},
    {LogKind::Listening, QLatin1StringView("listening")}, {LogKind::Approval, QLatin1StringView("approval")},
    {LogKind::Transfer, QLatin1StringView("transfer")}});

/// Between whom a message went. What a team says comes by phone or radio, and the desk writes it down for it.
enum class SaidTo { Everybody, Clinician, Dispatcher, Team, FromTeam };
template <>
inline constexpr auto wordsOf<SaidTo> = std::to_array<std::pair<SaidTo, QLatin1StringView>>({
    {SaidTo::Everybody, QLatin1StringView("everybody")}, {SaidTo::Clinician, QLatin1StringView("clinician")},
    {SaidTo::Dispatcher, QLatin1StringView("dispatcher")}, {SaidTo::Team, QLatin1StringView("team")},
    {SaidTo::FromTeam, QLatin1StringView("from_team")}});

/// One line of an incident's timeline: append-only, attributed, never edited. A correction is a new entry.
struct LogEntry {
    LogEntryId id;
    IncidentId incident;
    LogKind kind = LogKind::Note;
    Instant at{};            ///< when it happened
    Instant recordedAt{};    ///< when it was written down
    StaffId by;
    QString byName;          ///< as it was then
    QString subject;         ///< what stands in bold: "Team 1", "En route"
    QString words;
    QString stateWord;       ///< the assignment state, or "duress", for LogKind::Assignment; what Message and Listening say of it; else empty
    std::optional<LogEntryId> corrects;

    bool operator==(const LogEntry&) const = default;
};
template <>
struct RowOf<LogEntry> {
    static constexpr auto entity = QLatin1StringView("log_entry");
    static constexpr auto fields = fieldList(field("id", &LogEntry::id), field("incident", &LogEntry::incident), field("kind", &LogEntry::kind),
        field("at", &LogEntry::at), field("recorded_at", &LogEntry::recordedAt), field("by", &LogEntry::by),
        field("by_name", &LogEntry::byName), field("subject", &LogEntry::subject), field("words", &LogEntry::words),
        field("state_word", &LogEntry::stateWord), field("corrects", &LogEntry::corrects));
};

} // namespace dispatch
