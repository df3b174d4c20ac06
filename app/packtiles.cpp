#include "packtiles.h"

#include "mappack.h"
#include "tilepainter.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int pencils = 2; ///< that draw at once: as many cores as the windows can spare

MapFacts factsOf(const MapPack& pack)
{
    const auto& meta = pack.meta();
    MapFacts facts;
    facts.attribution = meta.attribution;
    facts.date = meta.sourceDate;
    facts.isSchematic = meta.schematic;
    if (!meta.bounds.isEmpty()) {
        facts.southWest = Point{meta.bounds.south, meta.bounds.west};
        facts.northEast = Point{meta.bounds.north, meta.bounds.east};
    }
    for (const auto& area : pack.areas())
        facts.areas.append({area.area.name, area.area.rural, area.rings});
    return facts;
}

} // namespace

PackTiles::PackTiles(std::shared_ptr<TilePainter> painter, MapFacts facts) : m_painter(std::move(painter)), m_facts(std::move(facts)) {}

Result<std::shared_ptr<const TileSource>> PackTiles::of(const MapPack& pack)
{
    return TilePainter::of(pack, pencils).transform([&](std::shared_ptr<TilePainter>&& painter) {
        return std::shared_ptr<const TileSource>(new PackTiles(std::move(painter), factsOf(pack)));
    });
}

QImage PackTiles::paint(const TileWish& wish) const { return m_painter->paint(wish); }

int PackTiles::deepest() const { return TilePainter::deepest; }

} // namespace dispatch
