#pragma once

#include "maplook.h"
#include "mappack.h"
#include "mercator.h"

#include <QImage>

#include <memory>

namespace dispatch {

/// Draws blocks of the map from a pack in one style: a pencil that one thread at a time holds. It keeps its connection to the
/// pack, so a pack that is replaced goes on being drawn.
class MapDrawer {
public:
    [[nodiscard]] static Result<std::unique_ptr<MapDrawer>> of(const MapPack& pack, MapStyle style);
    ~MapDrawer();
    Q_DISABLE_COPY_MOVE(MapDrawer)

    /// The whole block, each of its tiles @p scale × 256 pixels wide.
    [[nodiscard]] Result<QImage> draw(const mercator::Block& block, int scale);
    /// The PNG that the pack holds of a tile; empty when it holds none.
    [[nodiscard]] Result<QByteArray> kept(const TileWish& wish);

    /// The thread that draws next takes the pencil; the one that has drawn lays it down.
    void take();
    void layDown();

private:
    struct Canvas;
    MapDrawer(PackConnection connection, MapMeasures measures);
    [[nodiscard]] Result<> load(const QByteArray& style);

    std::unique_ptr<PackConnection> m_connection;
    MapMeasures m_measures;
    std::unique_ptr<Canvas> m_canvas;
};

[[nodiscard]] QString styleName(MapStyle style);

} // namespace dispatch
