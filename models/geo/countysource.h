#pragma once

#include "failure.h"
#include "mapsource.h"

namespace dispatch {

/// Reads a county drawn by hand (resources/map/county: county, streets-city, streets-north, streets-south, grids, freeways, land, rail,
/// areas, places, accuracy; each .json) into what a map pack is made from. Where streets cross they share a node. A malformed file is
/// refused with its name, the place in it and the reason, and nothing is kept.
[[nodiscard]] Result<MapSource> readCounty(const QString& folder);

} // namespace dispatch
