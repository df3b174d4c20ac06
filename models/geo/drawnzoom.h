#pragma once

#include "mapsource.h"

namespace dispatch {

/// The zooms at which a feature is drawn, the first and the last.
struct DrawnZooms {
    int from = 0;
    int to = 0;
};

constexpr int deepestZoom = 22;

/// What of the map is shown when: the important from afar, the small when one comes near. A surface is shown once it is a few
/// pixels wide.
[[nodiscard]] DrawnZooms drawnZooms(const MapFeature& feature);

} // namespace dispatch
