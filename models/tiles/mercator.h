#pragma once

#include "mapbounds.h"
#include "tile.h"

namespace dispatch::mercator {

/// Half of the world's side on the map's plane, metres (EPSG:3857).
constexpr double halfWorld = 20037508.342789244;

struct Metres {
    double x = 0; ///< to the east
    double y = 0; ///< to the north
};

/// Latitudes beyond the map's edge (85.05°) are put on it.
[[nodiscard]] Metres project(const Point& point);
[[nodiscard]] Point unproject(const Metres& metres);

/// A square of tiles that are drawn together.
struct Block {
    int z = 0;
    int x = 0;    ///< of its first tile
    int y = 0;
    int tiles = 1; ///< along a side

    bool operator==(const Block&) const = default;
};
/// The block of @p side × @p side tiles that holds the tile; smaller where the world is.
[[nodiscard]] Block blockOf(const TileId& tile, int side);

struct Box {
    Metres southWest;
    Metres northEast;
};
/// What the block shows, and @p margin more on each side, as a share of its width.
[[nodiscard]] Box boxOf(const Block& block, double margin = 0);
[[nodiscard]] MapBounds boundsOf(const Box& box);
/// The tiles that show something of @p bounds.
[[nodiscard]] QList<TileId> tilesIn(const MapBounds& bounds, int z);
[[nodiscard]] bool touches(const TileId& tile, const MapBounds& bounds);

} // namespace dispatch::mercator
