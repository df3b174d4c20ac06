#include "tilepainter.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr qsizetype keptKilobytes = 64 * 1024;

qsizetype kilobytesOf(const QImage& image)
{
    return std::max<qsizetype>(1, image.sizeInBytes() / 1024);
}

QList<std::pair<TileId, QImage>> cut(const QImage& picture, const mercator::Block& block)
{
    const int side = picture.width() / block.tiles;
    QList<std::pair<TileId, QImage>> tiles;
    for (int y = 0; y < block.tiles; ++y)
        for (int x = 0; x < block.tiles; ++x)
            tiles.append({TileId{block.z, block.x + x, block.y + y}, picture.copy(x * side, y * side, side, side)});
    return tiles;
}

} // namespace

class TilePainter::Held {
public:
    Held(TilePainter& painter, MapStyle style) : m_painter(&painter), m_style(style)
    {
        std::unique_lock lock(painter.m_mutex);
        auto& idle = painter.m_idle.at(style);
        painter.m_changed.wait(lock, [&] { return !idle.empty(); });
        m_pencil = std::move(idle.back());
        idle.pop_back();
        m_pencil->take();
    }
    ~Held()
    {
        m_pencil->layDown();
        const std::lock_guard lock(m_painter->m_mutex);
        m_painter->m_idle.at(m_style).push_back(std::move(m_pencil));
        m_painter->m_changed.notify_all();
    }
    Q_DISABLE_COPY_MOVE(Held)
    MapDrawer* operator->() const { return m_pencil.get(); }

private:
    TilePainter* m_painter;
    MapStyle m_style;
    std::unique_ptr<MapDrawer> m_pencil;
};

TilePainter::TilePainter(const MapPack& pack) : m_bounds(pack.meta().bounds)
{
    m_drawn.setMaxCost(keptKilobytes);
}

Result<std::shared_ptr<TilePainter>> TilePainter::of(const MapPack& pack, int pencils)
{
    std::shared_ptr<TilePainter> painter(new TilePainter(pack));
    for (const auto style : {MapStyle::Day, MapStyle::Night})
        for (int i = 0; i < pencils; ++i) {
            auto drawer = MapDrawer::of(pack, style);
            if (!drawer)
                return std::unexpected(drawer.error());
            painter->m_idle[style].push_back(*std::move(drawer));
        }
    return painter;
}

QImage TilePainter::paint(const TileWish& wish)
{
    if (wish.tile.z > deepest || !mercator::touches(wish.tile, m_bounds))
        return {};
    if (wish.tile.z <= deepestKept)
        if (auto kept = keptTile(wish); !kept.isNull())
            return kept;
    const auto block = mercator::blockOf(wish.tile, blockSide);
    const BlockKey key{wish.style, wish.scale, block.z, block.x, block.y};
    QImage found;
    if (await(wish, key, found))
        return found;
    const auto painted = paintBlock(block, wish.style, wish.scale);
    if (!painted)
        qWarning("a tile was not painted: %ls", qUtf16Printable(painted.error().detail));
    const auto tiles = painted ? *painted : QList<std::pair<TileId, QImage>>{};
    finish(key, tiles);
    for (const auto& [tile, image] : tiles)
        if (tile == wish.tile)
            return image;
    return {};
}

QImage TilePainter::keptTile(const TileWish& wish)
{
    const auto png = Held(*this, wish.style)->kept(wish);
    if (!png) {
        qWarning("a tile of the pack was not read: %ls", qUtf16Printable(png.error().detail));
        return {};
    }
    return png->isEmpty() ? QImage{} : QImage::fromData(*png, "PNG");
}

/// True when the tile was drawn already, or by another thread while this one waited; else this thread is to draw the block.
bool TilePainter::await(const TileWish& wish, const BlockKey& key, QImage& found)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_drawing.contains(key); });
    if (const auto* image = m_drawn.object(wish)) {
        found = *image;
        return true;
    }
    m_drawing.insert(key);
    return false;
}

void TilePainter::finish(const BlockKey& key, const QList<std::pair<TileId, QImage>>& tiles)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [tile, image] : tiles)
        m_drawn.insert({tile, key.style, key.scale}, new QImage(image), kilobytesOf(image));
    m_drawing.erase(key);
    m_changed.notify_all();
}

Result<QList<std::pair<TileId, QImage>>> TilePainter::paintBlock(const mercator::Block& block, MapStyle style, int scale)
{
    return Held(*this, style)->draw(block, scale).transform([&](const QImage& picture) { return cut(picture, block); });
}

} // namespace dispatch
