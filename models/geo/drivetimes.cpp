#include "drivetimes.h"

namespace dispatch {

const RoadFactors& DriveTimes::factorsAt(Instant now) const
{
    const auto local = QDateTime::fromMSecsSinceEpoch(toMsecs(now), m_zone);
    return m_factors.at(local.date().dayOfWeek(), local.time().hour());
}

DrivesTo DriveTimes::to(const Point& place, const QHash<TeamId, Point>& teams, Instant now) const
{
    const auto ids = teams.keys();
    const auto drives = m_graph.drivesTo(place, teams.values(), factorsAt(now));
    DrivesTo known{place, {}};
    for (qsizetype i = 0; i < ids.size(); ++i)
        if (const auto& drive = drives.at(i))
            known.drives.insert(ids.at(i), {drive->time, drive->metres, now});
    return known;
}

QList<std::optional<Span>> DriveTimes::to(const Point& place, const QList<Point>& from, Instant now) const
{
    QList<std::optional<Span>> times;
    for (const auto& drive : m_graph.drivesTo(place, from, factorsAt(now)))
        times.append(drive ? std::optional(drive->time) : std::nullopt);
    return times;
}

std::expected<Way, NoDrive> DriveTimes::way(const Point& from, const Point& to, Instant now) const
{
    return m_graph.way(from, to, factorsAt(now));
}

QList<Reached> DriveTimes::cover(const QList<Point>& teams, Span within, Instant now) const
{
    return m_graph.cover(teams, within, factorsAt(now));
}

} // namespace dispatch
