#pragma once

#include "ids.h"
#include "instant.h"
#include "place.h"

namespace dispatch {

/// How long and how far a team drives by road: an estimate.
struct RoadDrive {
    Span time{};
    double metres = 0;
    Instant at{}; ///< when it was worked out

    bool operator==(const RoadDrive&) const = default;
};

/// The drives to one place, of those teams that the map's roads lead from.
struct DrivesTo {
    Point place;
    QHash<TeamId, RoadDrive> drives;

    bool operator==(const DrivesTo&) const = default;
};

} // namespace dispatch
