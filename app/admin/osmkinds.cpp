#include "osmkinds.h"

#include <osmium/osm/tag.hpp>

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dispatch::osm {
namespace {

constexpr double shareOfLimit = 0.85; ///< what signals and turns leave of a limit on an empty road; an assumption

struct RoadKind {
    double kilometresAnHour = 0; ///< 0: not for cars
    QString drawnAs;             ///< empty: as it is called
};

const QHash<QString, RoadKind>& roadKinds()
{
    static const QHash<QString, RoadKind> kinds{{u"motorway"_s, {95, {}}}, {u"trunk"_s, {75, {}}}, {u"primary"_s, {52, {}}}, {u"secondary"_s, {48, {}}}, {u"tertiary"_s, {44, {}}},
        {u"unclassified"_s, {38, {}}}, {u"residential"_s, {34, {}}}, {u"living_street"_s, {15, {}}}, {u"service"_s, {15, {}}}, {u"motorway_link"_s, {60, {}}},
        {u"trunk_link"_s, {50, {}}}, {u"primary_link"_s, {42, {}}}, {u"secondary_link"_s, {38, {}}}, {u"tertiary_link"_s, {34, {}}}, {u"road"_s, {30, u"unclassified"_s}},
        {u"pedestrian"_s, {0, {}}}, {u"track"_s, {0, {}}}, {u"footway"_s, {0, u"path"_s}}, {u"path"_s, {0, {}}}, {u"cycleway"_s, {0, u"path"_s}},
        {u"bridleway"_s, {0, u"path"_s}}, {u"steps"_s, {0, u"path"_s}}};
    return kinds;
}

/// What @p table says of the first of these keys that the tags have and the table knows.
QString lookUp(const osmium::TagList& tags, const QHash<QString, QString>& table)
{
    for (const auto& each : tags)
        if (const auto found = table.constFind(QString::fromUtf8(each.key()) + u'=' + QString::fromUtf8(each.value())); found != table.cend())
            return *found;
    return {};
}

bool isOneOf(const QString& value, std::initializer_list<QLatin1StringView> values)
{
    return std::ranges::find(values, value) != values.end();
}

} // namespace

QString tag(const osmium::TagList& tags, const char* key)
{
    const auto* value = tags.get_value_by_key(key);
    return value ? QString::fromUtf8(value) : QString{};
}

QString firstOf(const QString& values)
{
    return values.section(u';', 0, 0).trimmed();
}

std::optional<Drawn> lineKind(const osmium::TagList& tags)
{
    if (const auto road = tag(tags, "highway"); !road.isEmpty()) {
        const auto known = roadKinds().constFind(road);
        // A pavement beside its road would be drawn twice.
        if (known == roadKinds().cend() || isOneOf(tag(tags, "footway"), {"sidewalk"_L1, "crossing"_L1}) || tag(tags, "area") == "yes"_L1)
            return {};
        return Drawn{u"road"_s, known->drawnAs.isEmpty() ? road : known->drawnAs};
    }
    if (const auto rail = tag(tags, "railway"); isOneOf(rail, {"rail"_L1, "light_rail"_L1, "subway"_L1, "tram"_L1}))
        return Drawn{u"rail"_s, tag(tags, "service").isEmpty() ? rail : u"yard"_s};
    if (const auto water = tag(tags, "waterway"); isOneOf(water, {"river"_L1, "canal"_L1, "stream"_L1}) && tag(tags, "tunnel").isEmpty())
        return Drawn{u"water"_s, water};
    return {};
}

std::optional<Drawn> surfaceKind(const osmium::TagList& tags)
{
    static const QHash<QString, QString> water{{u"natural=water"_s, u"water"_s}, {u"waterway=riverbank"_s, u"water"_s}, {u"landuse=reservoir"_s, u"water"_s},
        {u"landuse=basin"_s, u"water"_s}, {u"leisure=swimming_pool"_s, u"water"_s}};
    static const QHash<QString, QString> land{{u"leisure=park"_s, u"park"_s}, {u"leisure=golf_course"_s, u"golf"_s}, {u"leisure=garden"_s, u"garden"_s}, {u"leisure=playground"_s, u"playground"_s},
        {u"leisure=pitch"_s, u"pitch"_s}, {u"leisure=nature_reserve"_s, u"nature_reserve"_s}, {u"landuse=grass"_s, u"grass"_s}, {u"landuse=recreation_ground"_s, u"recreation"_s},
        {u"landuse=village_green"_s, u"grass"_s}, {u"natural=wood"_s, u"wood"_s}, {u"landuse=forest"_s, u"forest"_s}, {u"natural=scrub"_s, u"scrub"_s}, {u"natural=wetland"_s, u"wetland"_s},
        {u"landuse=farmland"_s, u"farmland"_s}, {u"landuse=orchard"_s, u"orchard"_s}, {u"landuse=vineyard"_s, u"vineyard"_s}, {u"landuse=meadow"_s, u"meadow"_s},
        {u"landuse=cemetery"_s, u"cemetery"_s}, {u"amenity=grave_yard"_s, u"cemetery"_s}, {u"amenity=hospital"_s, u"hospital"_s}, {u"amenity=clinic"_s, u"clinic"_s},
        {u"amenity=school"_s, u"school"_s}, {u"amenity=college"_s, u"college"_s}, {u"amenity=university"_s, u"university"_s}, {u"amenity=prison"_s, u"prison"_s},
        {u"landuse=industrial"_s, u"industrial"_s}, {u"landuse=commercial"_s, u"commercial"_s}, {u"landuse=retail"_s, u"retail"_s}, {u"landuse=railway"_s, u"railway"_s},
        {u"shop=mall"_s, u"mall"_s}, {u"aeroway=aerodrome"_s, u"airport"_s}, {u"aeroway=runway"_s, u"runway"_s}, {u"aeroway=apron"_s, u"apron"_s},
        {u"amenity=parking"_s, u"parking"_s}, {u"natural=sand"_s, u"sand"_s}, {u"natural=beach"_s, u"beach"_s}};
    if (const auto building = tag(tags, "building"); !building.isEmpty() && building != "no"_L1)
        return Drawn{u"building"_s, u"building"_s};
    if (const auto kind = lookUp(tags, water); !kind.isEmpty())
        return Drawn{u"water"_s, kind};
    if (tag(tags, "boundary") == "administrative"_L1) {
        const auto level = tag(tags, "admin_level");
        return level == "6"_L1 ? std::optional(Drawn{u"boundary"_s, u"county"_s}) : level == "8"_L1 ? std::optional(Drawn{u"boundary"_s, u"city"_s}) : std::nullopt;
    }
    if (const auto kind = lookUp(tags, land); !kind.isEmpty())
        return Drawn{u"land"_s, kind};
    return {};
}

QString placeKind(const osmium::TagList& tags)
{
    static const QHash<QString, QString> renamed{{u"amenity=prison"_s, u"jail"_s}, {u"social_facility=shelter"_s, u"shelter"_s}, {u"aeroway=aerodrome"_s, u"airport"_s}, {u"shop=mall"_s, u"mall"_s},
        {u"leisure=golf_course"_s, u"golf"_s}, {u"railway=tram_stop"_s, u"light_rail"_s}};
    static const QSet<QString> dull{u"parking"_s, u"parking_space"_s, u"parking_entrance"_s, u"bench"_s, u"bicycle_parking"_s, u"waste_basket"_s, u"vending_machine"_s, u"swimming_pool"_s,
        u"pitch"_s, u"track"_s, u"information"_s, u"artwork"_s};
    if (const auto rail = tag(tags, "railway"); isOneOf(rail, {"station"_L1, "halt"_L1}))
        return isOneOf(tag(tags, "station"), {"light_rail"_L1, "subway"_L1}) || tag(tags, "light_rail") == "yes"_L1 || tag(tags, "tram") == "yes"_L1 ? u"light_rail"_s : u"station"_s;
    if (const auto kind = lookUp(tags, renamed); !kind.isEmpty())
        return kind;
    for (const auto* key : {"amenity", "leisure", "tourism"})
        if (const auto value = firstOf(tag(tags, key)); !value.isEmpty())
            return dull.contains(value) ? QString{} : value;
    if (!tag(tags, "shop").isEmpty())
        return u"shop"_s;
    if (!tag(tags, "office").isEmpty())
        return u"office"_s;
    return tag(tags, "historic").isEmpty() && tag(tags, "man_made").isEmpty() ? QString{} : u"landmark"_s;
}

QString settlementKind(const osmium::TagList& tags)
{
    static const QHash<QString, QString> kinds{{u"place=city"_s, u"city"_s}, {u"place=town"_s, u"town"_s}, {u"place=village"_s, u"village"_s}, {u"place=suburb"_s, u"suburb"_s},
        {u"place=borough"_s, u"suburb"_s}, {u"place=quarter"_s, u"neighbourhood"_s}, {u"place=neighbourhood"_s, u"neighbourhood"_s}, {u"place=hamlet"_s, u"hamlet"_s},
        {u"place=locality"_s, u"locality"_s}};
    return lookUp(tags, kinds);
}

bool isDrivable(const osmium::TagList& tags)
{
    const auto known = roadKinds().constFind(tag(tags, "highway"));
    if (known == roadKinds().cend() || known->kilometresAnHour <= 0 || tag(tags, "area") == "yes"_L1)
        return false;
    // The most particular permission counts.
    for (const auto* key : {"motorcar", "motor_vehicle", "vehicle", "access"})
        if (const auto value = tag(tags, key); !value.isEmpty())
            return !isOneOf(value, {"no"_L1, "private"_L1, "agricultural"_L1, "forestry"_L1, "emergency"_L1});
    return !isOneOf(tag(tags, "oneway"), {"reversible"_L1, "alternating"_L1});
}

double limitOf(const QString& maxspeed)
{
    static const QRegularExpression speed(u"^\\s*(\\d+(?:\\.\\d+)?)\\s*(mph|knots|km/h|kmh|kph)?\\s*$"_s);
    const auto match = speed.match(firstOf(maxspeed));
    if (!match.hasMatch())
        return 0;
    const auto unit = match.captured(2);
    return match.captured(1).toDouble() * (unit == "mph"_L1 ? 1.609344 : unit == "knots"_L1 ? 1.852 : 1);
}

double speedOf(const osmium::TagList& tags)
{
    const auto limit = limitOf(tag(tags, "maxspeed"));
    return limit >= 5 && limit <= 140 ? limit * shareOfLimit : roadKinds().value(tag(tags, "highway")).kilometresAnHour;
}

MapRoad::Ways waysOf(const osmium::TagList& tags)
{
    const auto oneway = tag(tags, "oneway");
    if (isOneOf(oneway, {"yes"_L1, "1"_L1, "true"_L1}))
        return MapRoad::Ways::Forward;
    if (isOneOf(oneway, {"-1"_L1, "reverse"_L1}))
        return MapRoad::Ways::Backward;
    if (oneway.isEmpty() && (isOneOf(tag(tags, "highway"), {"motorway"_L1, "motorway_link"_L1}) || isOneOf(tag(tags, "junction"), {"roundabout"_L1, "circular"_L1})))
        return MapRoad::Ways::Forward;
    return MapRoad::Ways::Both;
}

} // namespace dispatch::osm
