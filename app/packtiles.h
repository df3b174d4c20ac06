#pragma once

#include "failure.h"
#include "tilesource.h"

#include <memory>

namespace dispatch {

class TilePainter;

/// A map pack as the map's pane draws it. Reading a pack and its style takes a good part of a second: call it off the GUI thread.
class PackTiles final : public TileSource {
public:
    /// The county's own pack.
    [[nodiscard]] static Result<std::shared_ptr<const TileSource>> open(const QString& path);
    /// The county drawn by hand that people train with: its pack at @p path is made when it is not there or can't be read.
    [[nodiscard]] static Result<std::shared_ptr<const TileSource>> openTraining(const QString& path, const QDateTime& now);

    [[nodiscard]] QImage paint(const TileWish& wish) const override;
    [[nodiscard]] const MapFacts& facts() const override { return m_facts; }
    [[nodiscard]] int deepest() const override;

private:
    PackTiles(std::shared_ptr<TilePainter> painter, MapFacts facts);

    std::shared_ptr<TilePainter> m_painter;
    MapFacts m_facts;
};

} // namespace dispatch
