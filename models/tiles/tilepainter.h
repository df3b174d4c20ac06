#pragma once

#include "mapdrawer.h"

#include <QCache>

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace dispatch {

/// Paints the tiles of a map pack: from what was drawn beforehand, else by Mapnik, a block of tiles at a time so that names run
/// on across their edges. May be called from several threads at once; each call takes one of the pencils and waits while all
/// are in use. Nothing is written to a disk and nothing leaves the machine.
class TilePainter {
public:
    static constexpr int deepest = 19;
    /// The last zoom that is drawn beforehand, because drawing it takes long.
    static constexpr int deepestKept = 13;
    /// Tiles along the side of a block. At the edges of blocks names have to give way, so the fewer edges the better.
    static constexpr int blockSide = 4;

    /// @p pencils: how many threads may draw at once in each style.
    [[nodiscard]] static Result<std::shared_ptr<TilePainter>> of(const MapPack& pack, int pencils);

    /// A null image where the pack has no map, and where it could not be drawn (the log says why).
    [[nodiscard]] QImage paint(const TileWish& wish);
    /// All tiles of the wish's block, drawn anew: for the maker of packs.
    [[nodiscard]] Result<QList<std::pair<TileId, QImage>>> paintBlock(const mercator::Block& block, MapStyle style, int scale);

private:
    using Pencils = std::vector<std::unique_ptr<MapDrawer>>;
    struct BlockKey {
        MapStyle style;
        int scale;
        int z;
        int x;
        int y;
        auto operator<=>(const BlockKey&) const = default;
    };
    /// Gives its pencil back when it goes.
    class Held;

    TilePainter(const MapPack& pack);
    [[nodiscard]] QImage keptTile(const TileWish& wish);
    [[nodiscard]] bool await(const TileWish& wish, const BlockKey& key, QImage& found);
    void finish(const BlockKey& key, const QList<std::pair<TileId, QImage>>& tiles);

    MapBounds m_bounds;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<MapStyle, Pencils> m_idle;
    std::set<BlockKey> m_drawing;
    QCache<TileWish, QImage> m_drawn; ///< by kilobytes: the neighbours of what was asked for
};

} // namespace dispatch
