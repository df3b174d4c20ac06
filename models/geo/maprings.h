#pragma once

#include "mapsource.h"

namespace dispatch {

/// Even-odd rule, on the flat: for rings a few dozen kilometres wide.
[[nodiscard]] bool ringHolds(const QList<Point>& ring, const Point& point);
/// The first area that holds the point; null outside all of them.
[[nodiscard]] const MapArea* areaHolding(const QList<MapArea>& areas, const Point& point);

} // namespace dispatch
