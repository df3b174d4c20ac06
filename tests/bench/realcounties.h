#pragma once

#include "mapsource.h"

namespace dispatch::bench {

/// What real data there is on this machine, largest first: extracts of OpenStreetMap, and the houses of Sacramento's metered streets.
[[nodiscard]] QList<MapSource> realCounties();

} // namespace dispatch::bench
