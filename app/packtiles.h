#pragma once

#include "failure.h"
#include "tilesource.h"

#include <memory>

namespace dispatch {

class MapPack;
class TilePainter;

/// A map pack as the map's pane draws it. Reading a pack and its style takes a good part of a second: call it off the GUI thread.
class PackTiles final : public TileSource {
public:
    [[nodiscard]] static Result<std::shared_ptr<const TileSource>> of(const MapPack& pack);

    [[nodiscard]] QImage paint(const TileWish& wish) const override;
    [[nodiscard]] const MapFacts& facts() const override { return m_facts; }
    [[nodiscard]] int deepest() const override;

private:
    PackTiles(std::shared_ptr<TilePainter> painter, MapFacts facts);

    std::shared_ptr<TilePainter> m_painter;
    MapFacts m_facts;
};

} // namespace dispatch
