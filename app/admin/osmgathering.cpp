#include "osmgathering.h"

#include "osmkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

Point pointOf(const osmium::Location& location)
{
    return {location.lat(), location.lon()};
}

template <typename Nodes>
QList<Point> pointsOf(const Nodes& nodes)
{
    QList<Point> points;
    points.reserve(qsizetype(nodes.size()));
    for (const auto& each : nodes)
        if (each.location().valid())
            points.append(pointOf(each.location()));
    return points;
}

/// The middle of a ring's extent: good enough to stand a name or a house number on.
Point middleOf(const QList<Point>& ring)
{
    MapBounds box;
    box.include(ring);
    return {(box.south + box.north) / 2, (box.west + box.east) / 2};
}

QStringList otherNames(const osmium::TagList& tags)
{
    QStringList names;
    for (const auto* key : {"alt_name", "short_name", "official_name", "old_name"})
        for (const auto& each : osm::tag(tags, key).split(u';', Qt::SkipEmptyParts))
            names.append(each.trimmed());
    return names;
}

QString streetOf(const osmium::TagList& tags)
{
    const auto number = osm::tag(tags, "addr:housenumber");
    const auto street = osm::tag(tags, "addr:street");
    return number.isEmpty() || street.isEmpty() ? street : QString(number + u' ' + street);
}

/// A hospital is often drawn twice, as a point and as its grounds: what has the same name and kind nearby is the same.
class SeenBefore {
public:
    [[nodiscard]] bool operator()(const QString& kind, const QString& name, const Point& at)
    {
        constexpr double nearby = 250; // metres
        auto& known = m_known[{kind, name}];
        if (std::ranges::any_of(known, [&](const Point& other) { return metresBetween(other, at) < nearby; }))
            return true;
        known.append(at);
        return false;
    }

private:
    QHash<std::pair<QString, QString>, QList<Point>> m_known;
};

/// "Citrus Heights" is "citrus_heights".
QString idOf(const QString& name)
{
    auto id = name.toLower();
    for (auto& letter : id)
        if (!letter.isLetterOrNumber())
            letter = u'_';
    return id;
}

} // namespace

QString OsmGathering::newest() const
{
    return m_newest.valid() ? QString::fromStdString(m_newest.to_iso()).first(10) : QString{};
}

bool OsmGathering::isOutside(const QList<Point>& points) const
{
    return m_bounds && std::ranges::none_of(points, [&](const Point& p) { return m_bounds->contains(p); });
}

void OsmGathering::node(const osmium::Node& node)
{
    m_newest = std::max(m_newest, node.timestamp());
    if (node.tags().empty() || !node.location().valid())
        return;
    const auto at = pointOf(node.location());
    if (isOutside({at}))
        return;
    if (osm::tag(node.tags(), "highway") == "motorway_junction"_L1)
        return exit(node, at);
    point(node.tags(), at, true);
}

void OsmGathering::exit(const osmium::Node& node, const Point& at)
{
    const auto ref = osm::firstOf(osm::tag(node.tags(), "ref"));
    const auto name = osm::tag(node.tags(), "name");
    if (ref.isEmpty() && name.isEmpty())
        return;
    m_source->features.append({u"poi"_s, u"exit"_s, name, ref, MapFeature::Shape::Point, {{at}}});
    MapPlace place{ref.isEmpty() ? name : QString(u"Exit "_s + ref), {}, u"exit"_s, {}, {}, at};
    if (!ref.isEmpty() && !name.isEmpty())
        place.otherNames.append(name);
    m_exits.insert(node.id(), m_source->places.size());
    m_source->places.append(place);
}

void OsmGathering::point(const osmium::TagList& tags, const Point& at, bool isNode)
{
    address(tags, at);
    const auto name = osm::tag(tags, "name");
    if (name.isEmpty())
        return;
    if (const auto kind = osm::settlementKind(tags); isNode && !kind.isEmpty()) {
        m_source->features.append({u"place"_s, kind, name, {}, MapFeature::Shape::Point, {{at}}});
        m_source->places.append({name, otherNames(tags), kind, {}, {}, at});
        return;
    }
    const auto kind = osm::placeKind(tags);
    if (kind.isEmpty())
        return;
    // Grounds that are drawn carry their name themselves; a mark on top is for what is looked for in a hurry.
    const auto surface = isNode ? std::nullopt : osm::surfaceKind(tags);
    const auto marked = kind == "hospital"_L1 || kind == "airport"_L1 || kind == "light_rail"_L1 || kind == "station"_L1 || kind == "clinic"_L1;
    if (!surface || surface->layer == "building"_L1 || marked)
        m_source->features.append({u"poi"_s, kind, name, {}, MapFeature::Shape::Point, {{at}}});
    m_source->places.append({name, otherNames(tags), kind, streetOf(tags), osm::tag(tags, "addr:city"), at});
}

void OsmGathering::address(const osmium::TagList& tags, const Point& at)
{
    const auto street = osm::tag(tags, "addr:street");
    if (street.isEmpty())
        return;
    for (const auto& each : osm::tag(tags, "addr:housenumber").split(u';', Qt::SkipEmptyParts)) {
        const auto number = each.trimmed();
        m_source->addresses.append({number, street, osm::tag(tags, "addr:city"), at});
        m_source->features.append({u"poi"_s, u"house_number"_s, number, {}, MapFeature::Shape::Point, {{at}}});
    }
}

void OsmGathering::way(const osmium::Way& way)
{
    m_newest = std::max(m_newest, way.timestamp());
    const auto points = pointsOf(way.nodes());
    // A coast counts where it passes by, too: it tells on which side the sea is.
    if (osm::tag(way.tags(), "natural") == "coastline"_L1)
        m_coasts.append(points);
    if (points.size() < 2 || isOutside(points))
        return;
    const auto drawn = osm::lineKind(way.tags());
    if (!drawn)
        return;
    m_source->features.append({drawn->layer, drawn->kind, osm::tag(way.tags(), "name"), osm::firstOf(osm::tag(way.tags(), "ref")), MapFeature::Shape::Line, {points}});
    if (drawn->layer == "road"_L1)
        road(way, points);
}

void OsmGathering::road(const osmium::Way& way, const QList<Point>& points)
{
    const auto ref = osm::firstOf(osm::tag(way.tags(), "ref"));
    for (const auto& each : way.nodes())
        if (const auto exit = m_exits.constFind(each.ref()); exit != m_exits.cend() && !ref.isEmpty() && osm::tag(way.tags(), "highway") == "motorway"_L1)
            m_source->places[*exit].street = ref;
    if (!osm::isDrivable(way.tags()) || points.size() != qsizetype(way.nodes().size()))
        return;
    MapRoad road{osm::tag(way.tags(), "name"), ref, osm::tag(way.tags(), "highway"), {}, points, osm::speedOf(way.tags()), osm::waysOf(way.tags())};
    for (const auto& each : way.nodes())
        road.nodes.append(each.ref());
    m_source->roads.append(std::move(road));
}

void OsmGathering::area(const osmium::Area& area)
{
    const auto drawn = osm::surfaceKind(area.tags());
    const auto name = osm::tag(area.tags(), "name");
    QList<QList<Point>> outers;
    for (const auto& outer : area.outer_rings()) {
        QList<QList<Point>> parts{pointsOf(outer)};
        if (parts.first().size() < 4 || isOutside(parts.first()))
            continue;
        for (const auto& inner : area.inner_rings(outer))
            if (auto hole = pointsOf(inner); hole.size() >= 4)
                parts.append(std::move(hole));
        outers.append(parts.first());
        if (drawn)
            m_source->features.append({drawn->layer, drawn->kind, drawn->layer == "building"_L1 ? QString{} : name, {}, MapFeature::Shape::Polygon, parts});
    }
    if (outers.isEmpty())
        return;
    point(area.tags(), middleOf(outers.first()), false);
    if (drawn && drawn->layer == "boundary"_L1 && !name.isEmpty())
        settlement(area.tags(), drawn->kind, outers);
}

/// An extract knows no promises: inside a city it is the urban one, elsewhere in the county the rural one. Cities stand first.
void OsmGathering::settlement(const osmium::TagList& tags, const QString& kind, const QList<QList<Point>>& rings)
{
    const auto name = osm::tag(tags, "name");
    const auto isCity = kind == "city"_L1;
    MapArea area{{idOf(name), name, !isCity, isCity ? 60 : 120, isCity ? name : QString{}}, isCity ? name : QString{}, rings};
    if (std::ranges::contains(m_source->areas, area.area.id, [](const MapArea& each) { return each.area.id; }))
        return;
    if (isCity)
        m_source->areas.prepend(std::move(area));
    else
        m_source->areas.append(std::move(area));
}

void OsmGathering::finish()
{
    if (m_source->bounds)
        for (const auto& sea : seaWithin(*m_source->bounds, m_coasts))
            m_source->features.append({u"water"_s, u"sea"_s, {}, {}, MapFeature::Shape::Polygon, sea});
    for (const auto place : std::as_const(m_exits)) {
        auto& exit = m_source->places[place];
        if (!exit.street.isEmpty() && exit.name.startsWith("Exit "_L1))
            exit.otherNames.append(exit.street + u' ' + exit.name.toLower());
    }
    m_source->places.removeIf([seen = SeenBefore()](const MapPlace& place) mutable { return seen(place.kind, place.name, place.point); });
    m_source->features.removeIf([seen = SeenBefore()](const MapFeature& feature) mutable {
        return feature.layer == "poi"_L1 && feature.kind != "house_number"_L1 && seen(feature.kind, feature.name + feature.ref, feature.parts.first().first());
    });
}

} // namespace dispatch
