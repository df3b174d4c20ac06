#pragma once

#include "coverage.h"

namespace dispatch {

/// How one hour of what is ahead is covered, at its worst moment.
struct CoverageHour {
    Instant from{};
    int have = 0;             ///< teams that may be sent
    int need = 0;             ///< teams; 0 where none is asked for
    QStringList missing;      ///< names of what else is short: "Licensed clinician"

    [[nodiscard]] int missingTeams() const { return std::max(0, need - have); }
    [[nodiscard]] bool isShort() const { return missingTeams() > 0 || !missing.isEmpty(); }
    bool operator==(const CoverageHour&) const = default;
};

/// The @p count hours from the one that @p from lies in, each by @p zone's clock. Teams are counted by the requirement of the whole county that
/// asks for most of them.
[[nodiscard]] QList<CoverageHour> hoursOf(const QList<Coverage>& coverage, const QList<Requirement>& requirements, Instant from, int count, const QTimeZone& zone);

} // namespace dispatch
