#pragma once

#include "mapsource.h"

namespace dispatch {

/// The first area that holds the point; null outside all of them.
[[nodiscard]] const MapArea* areaHolding(const QList<MapArea>& areas, const Point& point);

} // namespace dispatch
