#pragma once

#include "drivefactors.h"
#include "edgefinder.h"
#include "instant.h"

#include <memory>

namespace dispatch {

class MapPack;

/// How long and how far it is by road: an estimate, without turn restrictions, barriers and today's traffic.
struct Drive {
    Span time{};
    double metres = 0; ///< on the road
    double offRoad = 0; ///< metres from the points to the roads, both ends

    bool operator==(const Drive&) const = default;
};

/// Why there is no drive.
enum class NoDrive {
    NoRoadNear, ///< one of the ends is farther from any road than people walk
    NoWay,      ///< the map's roads do not lead from one to the other
};

/// How soon somebody is at a node of the graph, a meeting of roads.
struct Reached {
    qsizetype node = 0;
    Point point;
    Span time{};
};

/// The way somebody drives: where she is so long after she left. Begins and ends at the two points; the times never fall.
struct Way {
    struct Mark {
        Point point;
        Span after{};
    };
    QList<Mark> marks;
};

/// The roads of a map pack. Reading it takes some ten milliseconds, after that nothing is read any more: a value that can be
/// shared between threads.
class RoadGraph {
public:
    static constexpr double farthestRoad = 1500; // metres
    /// A car that stands off the map's roads stands in a lane or a lot that the map has not; to a place off the road people walk.
    static constexpr double laneMetresASecond = 5.5;
    static constexpr double walkingMetresASecond = 1.3;

    [[nodiscard]] static Result<RoadGraph> load(const MapPack& pack);
    explicit RoadGraph(RoadParts parts);

    [[nodiscard]] qsizetype nodes() const;
    [[nodiscard]] qsizetype edges() const;
    [[nodiscard]] Point pointOf(qsizetype node) const;

    /// From each of many points to one, in one search; in the order of @p from.
    [[nodiscard]] QList<std::expected<Drive, NoDrive>> drivesTo(const Point& to, const QList<Point>& from, const RoadFactors& factors) const;
    [[nodiscard]] std::expected<Drive, NoDrive> drive(const Point& from, const Point& to, const RoadFactors& factors) const;

    /// The quickest way along the roads, with their bends.
    [[nodiscard]] std::expected<Way, NoDrive> way(const Point& from, const Point& to, const RoadFactors& factors) const;

    /// Every meeting of roads that somebody who starts at one of @p from can reach within the time, with the soonest.
    [[nodiscard]] QList<Reached> cover(const QList<Point>& from, Span within, const RoadFactors& factors) const;

private:
    struct Graph;
    std::shared_ptr<const Graph> m_graph;
};

} // namespace dispatch
