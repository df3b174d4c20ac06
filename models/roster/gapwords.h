#pragma once

#include "coverage.h"

namespace dispatch {

/// A stretch in which one requirement or several miss something at the same time.
struct GapCluster {
    Instant from{};
    Instant to{};
    QList<CoverageGap> gaps;

    bool operator==(const GapCluster&) const = default;
};

/// Gaps that overlap stand together, so that one night is one thing to look at.
[[nodiscard]] QList<GapCluster> clustersOf(const QList<CoverageGap>& gaps);

/// A gap as a colleague would say it.
struct GapWords {
    QString when;             ///< "Sun 29 Nov, 03:00 to 07:00"
    QString missing;          ///< "2 teams short and no licensed clinician from 03:00 to 06:00"
    QStringList need;         ///< "Teams: need 8, have 6."
    QStringList why;          ///< "R. Haddad called off today 02:05, so T6 has one person: no team."
};
[[nodiscard]] GapWords gapWords(const RosterView& view, const GapCluster& cluster, Instant now);

} // namespace dispatch
