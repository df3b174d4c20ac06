#pragma once

#include "row.h"

namespace dispatch {

/// Somebody has read these messages of an incident: append-only. Which ones, not up to when: what a desk wrote while it was alone comes
/// later than what was read, and is not read.
struct ReadMark {
    ReadMarkId id;
    IncidentId incident;
    StaffId by;
    Instant at{};
    QList<LogEntryId> entries;

    bool operator==(const ReadMark&) const = default;
};
template <>
struct RowOf<ReadMark> {
    static constexpr auto entity = QLatin1StringView("read_mark");
    static constexpr auto fields = fieldList(field("id", &ReadMark::id), field("incident", &ReadMark::incident), field("by", &ReadMark::by),
        field("at", &ReadMark::at), field("entries", &ReadMark::entries));
};

/// What a clinician keeps for those who oversee. The centre gives it to no other workstation and takes it from none; append-only.
struct ClinicalNote {
    ClinicalNoteId id;
    IncidentId incident;
    Instant at{};
    StaffId by;
    QString byName;          ///< as it was then
    QString words;

    bool operator==(const ClinicalNote&) const = default;
};
template <>
struct RowOf<ClinicalNote> {
    static constexpr auto entity = QLatin1StringView("clinical_note");
    static constexpr auto fields = fieldList(field("id", &ClinicalNote::id), field("incident", &ClinicalNote::incident), field("at", &ClinicalNote::at),
        field("by", &ClinicalNote::by), field("by_name", &ClinicalNote::byName), field("words", &ClinicalNote::words));
};

} // namespace dispatch
