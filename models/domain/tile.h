#pragma once

#include <QHashFunctions>

namespace dispatch {

/// One square of the world at a whole zoom: 2^z of them in each direction, 0,0 is north-west.
struct TileId {
    int z = 0;
    int x = 0;
    int y = 0;

    bool operator==(const TileId&) const = default;
    friend size_t qHash(const TileId& tile, size_t seed = 0) { return qHashMulti(seed, tile.z, tile.x, tile.y); }
};

enum class MapStyle { Day, Night };

/// A picture that is asked for: @p scale × 256 pixels wide.
struct TileWish {
    TileId tile;
    MapStyle style = MapStyle::Day;
    int scale = 1;

    bool operator==(const TileWish&) const = default;
    friend size_t qHash(const TileWish& wish, size_t seed = 0) { return qHashMulti(seed, wish.tile, static_cast<int>(wish.style), wish.scale); }
};

} // namespace dispatch
