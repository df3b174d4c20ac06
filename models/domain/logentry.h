#pragma once

#include "row.h"

namespace dispatch {

/// What a timeline entry tells of; the icon follows from it.
enum class LogKind { Filed, Triage, Determination, Assignment, CheckIn, Note, Correction, Contact, Need, Linkage, Look, Place, Closed, FollowUp, Handoff, Edit, Cancelled };
template <>
inline constexpr auto wordsOf<LogKind> = std::to_array<std::pair<LogKind, QLatin1StringView>>({
    {LogKind::Filed, QLatin1StringView("filed")}, {LogKind::Triage, QLatin1StringView("triage")},
    {LogKind::Determination, QLatin1StringView("determination")}, {LogKind::Assignment, QLatin1StringView("assignment")},
    {LogKind::CheckIn, QLatin1StringView("check_in")}, {LogKind::Note, QLatin1StringView("note")},
    {LogKind::Correction, QLatin1StringView("correction")}, {LogKind::Contact, QLatin1StringView("contact")},
    {LogKind::Need, QLatin1StringView("need")}, {LogKind::Linkage, QLatin1StringView("linkage")}, {LogKind::Look, QLatin1StringView("look")},
    {LogKind::Place, QLatin1StringView("place")}, {LogKind::Closed, QLatin1StringView("closed")},
    {LogKind::FollowUp, QLatin1StringView("follow_up")}, {LogKind::Handoff, QLatin1StringView("handoff")}, {LogKind::Edit, QLatin1StringView("edit")},
    {LogKind::Cancelled, QLatin1StringView("cancelled")}});

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
    QString stateWord;       ///< the assignment state, or "duress", for LogKind::Assignment, else empty: picks the icon
    std::optional<LogEntryId> corrects;

    bool operator==(const LogEntry&) const = default;
};
template <>
struct RowOf<LogEntry> {
    static constexpr auto entity = QLatin1StringView("log_entry");
    static constexpr auto fields = std::tuple{field("id", &LogEntry::id), field("incident", &LogEntry::incident), field("kind", &LogEntry::kind),
        field("at", &LogEntry::at), field("recorded_at", &LogEntry::recordedAt), field("by", &LogEntry::by),
        field("by_name", &LogEntry::byName), field("subject", &LogEntry::subject), field("words", &LogEntry::words),
        field("state_word", &LogEntry::stateWord), field("corrects", &LogEntry::corrects)};
};

} // namespace dispatch
