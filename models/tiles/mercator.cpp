#include "mercator.h"

#include <cmath>
#include <numbers>

namespace dispatch::mercator {
namespace {

constexpr double radius = 6378137;
constexpr double edge = 85.0511287798066;
constexpr double degree = std::numbers::pi / 180;

double tileSide(int z)
{
    return 2 * halfWorld / double(1 << z);
}

int column(double metres, int z)
{
    return std::clamp(int(std::floor(metres / tileSide(z))), 0, (1 << z) - 1);
}

} // namespace

Metres project(const Point& point)
{
    const auto latitude = std::clamp(point.latitude, -edge, edge) * degree;
    return {radius * point.longitude * degree, radius * std::log(std::tan(std::numbers::pi / 4 + latitude / 2))};
}

Point unproject(const Metres& metres)
{
    return {(2 * std::atan(std::exp(metres.y / radius)) - std::numbers::pi / 2) / degree, metres.x / radius / degree};
}

Block blockOf(const TileId& tile, int side)
{
    const int tiles = std::min(side, 1 << tile.z);
    return {tile.z, tile.x / tiles * tiles, tile.y / tiles * tiles, tiles};
}

Box boxOf(const Block& block, double margin)
{
    const auto side = tileSide(block.z);
    const auto more = margin * side * block.tiles;
    const Metres southWest{-halfWorld + block.x * side - more, halfWorld - (block.y + block.tiles) * side - more};
    return {southWest, {southWest.x + block.tiles * side + 2 * more, southWest.y + block.tiles * side + 2 * more}};
}

MapBounds boundsOf(const Box& box)
{
    MapBounds bounds;
    bounds.include(unproject(box.southWest));
    bounds.include(unproject(box.northEast));
    return bounds;
}

QList<TileId> tilesIn(const MapBounds& bounds, int z)
{
    const auto southWest = project({bounds.south, bounds.west});
    const auto northEast = project({bounds.north, bounds.east});
    QList<TileId> tiles;
    for (int y = column(halfWorld - northEast.y, z); y <= column(halfWorld - southWest.y, z); ++y)
        for (int x = column(southWest.x + halfWorld, z); x <= column(northEast.x + halfWorld, z); ++x)
            tiles.append({z, x, y});
    return tiles;
}

bool touches(const TileId& tile, const MapBounds& bounds)
{
    if (tile.z < 0 || tile.z > 30 || tile.x < 0 || tile.y < 0 || tile.x >= 1 << tile.z || tile.y >= 1 << tile.z)
        return false;
    const auto own = boundsOf(boxOf({tile.z, tile.x, tile.y, 1}));
    return own.west <= bounds.east && own.east >= bounds.west && own.south <= bounds.north && own.north >= bounds.south;
}

} // namespace dispatch::mercator
