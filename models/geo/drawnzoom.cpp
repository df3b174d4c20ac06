#include "drawnzoom.h"

#include "mapbounds.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int shallowestZoom = 8;

using ZoomTable = QHash<QString, DrawnZooms>;

const ZoomTable& table()
{
    constexpr int end = deepestZoom;
    static const ZoomTable zooms{
        {u"road/motorway"_s, {8, end}}, {u"road/trunk"_s, {8, end}}, {u"road/primary"_s, {10, end}}, {u"road/secondary"_s, {11, end}}, {u"road/tertiary"_s, {12, end}},
        {u"road/motorway_link"_s, {11, end}}, {u"road/trunk_link"_s, {12, end}}, {u"road/primary_link"_s, {13, end}}, {u"road/secondary_link"_s, {13, end}},
        {u"road/tertiary_link"_s, {13, end}}, {u"road/unclassified"_s, {13, end}}, {u"road/residential"_s, {13, end}}, {u"road/living_street"_s, {14, end}},
        {u"road/pedestrian"_s, {14, end}}, {u"road/service"_s, {15, end}}, {u"road/track"_s, {15, end}}, {u"road/path"_s, {16, end}},
        {u"rail/rail"_s, {11, end}}, {u"rail/light_rail"_s, {11, end}}, {u"rail/subway"_s, {11, end}}, {u"rail/tram"_s, {12, end}}, {u"rail/yard"_s, {14, end}},
        {u"water/river"_s, {8, end}}, {u"water/canal"_s, {11, end}}, {u"water/stream"_s, {13, end}},
        {u"boundary/county"_s, {8, end}}, {u"boundary/city"_s, {10, end}},
        {u"place/city"_s, {8, 15}}, {u"place/town"_s, {10, 16}}, {u"place/village"_s, {11, 16}}, {u"place/suburb"_s, {11, 16}}, {u"place/hamlet"_s, {12, 16}},
        {u"place/neighbourhood"_s, {13, 17}}, {u"place/locality"_s, {14, 17}},
        {u"poi/airport"_s, {11, end}}, {u"poi/hospital"_s, {13, end}}, {u"poi/university"_s, {13, end}}, {u"poi/college"_s, {14, end}}, {u"poi/station"_s, {13, end}},
        {u"poi/light_rail"_s, {13, end}}, {u"poi/exit"_s, {14, end}}, {u"poi/mall"_s, {14, end}}, {u"poi/courthouse"_s, {15, end}}, {u"poi/jail"_s, {15, end}},
        {u"poi/clinic"_s, {15, end}}, {u"poi/fire_station"_s, {15, end}}, {u"poi/police"_s, {15, end}}, {u"poi/library"_s, {15, end}}, {u"poi/school"_s, {15, end}},
        {u"poi/shelter"_s, {15, end}}, {u"poi/tram_stop"_s, {15, end}}, {u"poi/house_number"_s, {17, end}}};
    return zooms;
}

DrawnZooms byLayer(const QString& layer)
{
    static const QHash<QString, int> from{{u"land"_s, shallowestZoom}, {u"water"_s, shallowestZoom}, {u"building"_s, 14}, {u"road"_s, 14}, {u"rail"_s, 12},
        {u"boundary"_s, 11}, {u"place"_s, 13}, {u"poi"_s, 17}};
    return {from.value(layer, 16), deepestZoom};
}

/// The zoom from which a surface is at least @p pixels across on tiles of 256.
int widerThan(double pixels, const MapFeature& feature)
{
    MapBounds box;
    box.include(feature.parts.first());
    const auto shrink = std::cos(box.south * M_PI / 180);
    const auto across = std::max(box.east - box.west, (box.north - box.south) / std::max(shrink, 0.1));
    if (across <= 0)
        return deepestZoom;
    return int(std::ceil(std::log2(pixels / 256 * 360 / across)));
}

} // namespace

DrawnZooms drawnZooms(const MapFeature& feature)
{
    const auto found = table().constFind(feature.layer + u'/' + feature.kind);
    auto zooms = found == table().cend() ? byLayer(feature.layer) : *found;
    if (feature.shape == MapFeature::Shape::Polygon)
        zooms.from = std::clamp(widerThan(4, feature), zooms.from, zooms.to);
    return zooms;
}

} // namespace dispatch
