#pragma once

#include "packwriter.h"

namespace dispatch {

/// Draws the tiles of the zooms at which drawing takes long, 8 to 13, for both styles and both scales, on as many threads.
/// @p threads at least 1.
[[nodiscard]] Result<QList<PackTile>> pressTiles(const MapPack& pack, const PackProgress& progress, int threads);

} // namespace dispatch
