#pragma once

#include "coastline.h"
#include "mapsource.h"

#include <osmium/handler.hpp>
#include <osmium/osm/area.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/way.hpp>

namespace dispatch {

/// Puts what passes of an extract into a MapSource: first the nodes, then the ways with their places, then the surfaces.
class OsmGathering : public osmium::handler::Handler {
public:
    OsmGathering(MapSource& source, const std::optional<MapBounds>& bounds) : m_source(&source), m_bounds(bounds) {}

    void node(const osmium::Node& node);
    void way(const osmium::Way& way);
    void area(const osmium::Area& area);

    /// The newest change of all that passed, ISO date; empty when nothing had one.
    [[nodiscard]] QString newest() const;
    /// Names the freeways of the exits, fills the sea and drops what came twice, once everything has passed.
    void finish();

private:
    void point(const osmium::TagList& tags, const Point& at, bool isNode);
    void address(const osmium::TagList& tags, const Point& at);
    void exit(const osmium::Node& node, const Point& at);
    void road(const osmium::Way& way, const QList<Point>& points);
    void settlement(const osmium::TagList& tags, const QString& kind, const QList<QList<Point>>& rings);
    [[nodiscard]] bool isOutside(const QList<Point>& points) const;

    MapSource* m_source;
    std::optional<MapBounds> m_bounds;
    QHash<qint64, qsizetype> m_exits; ///< node to its place
    QList<Coast> m_coasts;
    osmium::Timestamp m_newest;
};

} // namespace dispatch
