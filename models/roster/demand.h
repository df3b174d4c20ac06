#pragma once

#include "pastcall.h"
#include "poissonrange.h"

#include <QList>

#include <optional>

namespace dispatch {

/// A stretch in which every call was written down. What lies outside of all of them tells nothing, not even that nobody called.
struct Recorded {
    Instant from{};
    Instant to{};

    bool operator==(const Recorded&) const = default;
};

/// Which hours stand in for one hour of the week: the fewer calls there are, the more of them.
enum class Pooled {
    Hour,       ///< that hour alone
    Neighbours, ///< two hours before and after it, weighing 1 2 3 2 1
    DayKind,    ///< the same on every day from Monday to Friday, or on Saturday and Sunday
    EveryDay,   ///< the same on every day of the week
};

/// What one area asks for in each hour of the week.
struct AreaDemand {
    QString area;                         ///< code; empty: the whole county
    int calls = 0;                        ///< that were counted
    QList<double> weeks;                  ///< for each hour of the week: how many times it was recorded
    QList<std::optional<Ranged>> perHour; ///< calls an hour; none: this hour of the week was never recorded, so nothing is known
    Pooled pooled = Pooled::Hour;
    std::optional<Span> busy;             ///< the mean time that a team is busy with a call; none: not known
    int busyKnown = 0;                    ///< of so many calls

    bool operator==(const AreaDemand&) const = default;
};

struct Demand {
    AreaDemand county;
    QList<AreaDemand> areas;  ///< by code
    int unrecorded = 0;       ///< calls outside of every recorded stretch: passed over

    bool operator==(const Demand&) const = default;
};

struct DemandQuestion {
    QTimeZone zone;                 ///< the county's: hours are those of its clock
    double confidence = 0.9;
    /// Calls and recorded hours this old weigh half, because demand changes; none: all weigh the same.
    std::optional<Span> halfLife;
    Instant asOf{};                 ///< age is counted back from here
};

/// Demand is how many calls there were in an hour of the week, divided by how often that hour was recorded; so an hour that was open
/// for three weeks is as right as one that was open for two years, with a wider range. Smoothing: each area takes the narrowest of
/// the pools above in which an hour has about thirty calls, the same pool for all its hours. Assumptions: calls come independently
/// of each other (Poisson), and within a pool alike; where calls cluster the ranges are too narrow.
[[nodiscard]] Demand demandOf(const QList<PastCall>& calls, const QList<Recorded>& recorded, const DemandQuestion& question);

} // namespace dispatch
