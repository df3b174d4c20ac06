#pragma once

#include "mapsource.h"

namespace dispatch {

/// Where two streets meet, or one passes over the other's freeway.
struct RoadCrossing {
    qsizetype a = 0; ///< the smaller number
    qsizetype b = 0;
    Point point;
};

/// A road with the numbers of the streets that it is part of: by its name, and by each of its route numbers.
struct NamedRoad {
    const MapRoad* road = nullptr;
    QList<qsizetype> streets;
};

/// Every crossing of two streets once: the two carriageways of a divided road meet another one in one place.
[[nodiscard]] QList<RoadCrossing> roadCrossings(const QList<NamedRoad>& roads);

} // namespace dispatch
