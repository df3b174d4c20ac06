#pragma once

#include "tilesource.h"

#include <QPainter>

#include <atomic>
#include <thread>

namespace dispatch::test {

/// Tiles that say which they are. Those with x above @p lastColumn are not in the map; `hold` stops the painters until it is let go.
class PlainTiles final : public TileSource {
public:
    explicit PlainTiles(int lastColumn = 1 << 30) : m_lastColumn(lastColumn)
    {
        m_facts.attribution = QStringLiteral("© somebody");
        m_facts.isSchematic = true;
        m_facts.date = QStringLiteral("2026-11-01");
    }

    QImage paint(const TileWish& wish) const override
    {
        ++painted;
        while (hold)
            std::this_thread::yield();
        if (wish.tile.x > m_lastColumn)
            return {};
        QImage image(256 * wish.scale, 256 * wish.scale, QImage::Format_RGB32);
        const int shade = (wish.tile.x * 37 + wish.tile.y * 91 + wish.tile.z * 13) % 60;
        image.fill(wish.style == MapStyle::Night ? QColor(30, 40, 40 + shade) : QColor(220, 230, 180 + shade));
        return image;
    }
    const MapFacts& facts() const override { return m_facts; }
    int deepest() const override { return 16; }

    mutable std::atomic<int> painted = 0;
    std::atomic<bool> hold = false;

private:
    int m_lastColumn;
    MapFacts m_facts;
};

} // namespace dispatch::test
