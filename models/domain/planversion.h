#pragma once

#include "planids.h"
#include "row.h"

namespace dispatch {

enum class VersionState { Signed, Superseded, Withdrawn };
template <>
inline constexpr auto wordsOf<VersionState> = std::to_array<std::pair<VersionState, QLatin1StringView>>({
    {VersionState::Signed, QLatin1StringView("signed")}, {VersionState::Superseded, QLatin1StringView("superseded")},
    {VersionState::Withdrawn, QLatin1StringView("withdrawn")}});

/// A plan as it was signed. Only its state changes ever after.
struct PlanVersion {
    PlanVersionId id;
    PlanDraftId plan;
    PersonId person;
    int number = 1;
    QString language;
    QString content;        ///< canonical text (plancontent.h)
    QString hash;           ///< SHA-256 of the content in UTF-8, 64 hexadecimal digits
    StaffId author;
    QString authorName;     ///< as it was then
    StaffId approver;
    QString approverName;   ///< "M. Osei, LCSW"
    Instant signedAt{};
    VersionState state = VersionState::Signed;
    Instant since{};        ///< when it came into this state
    QString reason;         ///< of a withdrawal

    bool operator==(const PlanVersion&) const = default;
};
template <>
struct RowOf<PlanVersion> {
    static constexpr auto entity = QLatin1StringView("plan_version");
    static constexpr auto fields = fieldList(field("id", &PlanVersion::id), field("plan", &PlanVersion::plan), field("person", &PlanVersion::person),
        field("number", &PlanVersion::number), field("language", &PlanVersion::language), field("content", &PlanVersion::content),
        field("hash", &PlanVersion::hash), field("author", &PlanVersion::author), field("author_name", &PlanVersion::authorName),
        field("approver", &PlanVersion::approver), field("approver_name", &PlanVersion::approverName), field("signed_at", &PlanVersion::signedAt),
        field("state", &PlanVersion::state), field("since", &PlanVersion::since), field("reason", &PlanVersion::reason));
};

} // namespace dispatch
