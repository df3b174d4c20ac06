#pragma once

#include "drives.h"
#include "roadgraph.h"

namespace dispatch {

/// How long teams drive to a place at an hour of the week, by the roads of one map pack. A value that can be shared between threads.
class DriveTimes {
public:
    /// @p zone: the county's, whose clocks the factors follow.
    DriveTimes(RoadGraph graph, DriveFactors factors, QTimeZone zone) : m_graph(std::move(graph)), m_factors(std::move(factors)), m_zone(std::move(zone)) {}

    /// One search for all. A team that no road leads from is left out: what else is known of its way is for the caller to say.
    [[nodiscard]] DrivesTo to(const Point& place, const QHash<TeamId, Point>& teams, Instant now) const;
    /// From each of many points, in their order; none where no road leads.
    [[nodiscard]] QList<std::optional<Span>> to(const Point& place, const QList<Point>& from, Instant now) const;
    /// The way along the roads, at that hour's traffic.
    [[nodiscard]] std::expected<Way, NoDrive> way(const Point& from, const Point& to, Instant now) const;
    /// Where somebody can be within the time who starts at one of @p teams, and how soon.
    [[nodiscard]] QList<Reached> cover(const QList<Point>& teams, Span within, Instant now) const;
    [[nodiscard]] const RoadGraph& roads() const { return m_graph; }

private:
    [[nodiscard]] const RoadFactors& factorsAt(Instant now) const;

    RoadGraph m_graph;
    DriveFactors m_factors;
    QTimeZone m_zone;
};

} // namespace dispatch
