#include "drivetimes.h"

namespace dispatch {

const RoadFactors& DriveTimes::factorsAt(Instant now) const
{
    const auto local = QDateTime::fromMSecsSinceEpoch(toMsecs(now), m_zone);
    return m_factors.at(local.date().dayOfWeek(), local.time().hour());
}

RoadDrives DriveTimes::to(const Point& place, const QHash<TeamId, Point>& teams, Instant now) const
{
    const auto ids = teams.keys();
    const auto drives = m_graph.drivesTo(place, teams.values(), factorsAt(now));
    RoadDrives known;
    for (qsizetype i = 0; i < ids.size(); ++i)
        if (const auto& drive = drives.at(i))
            known.insert(ids.at(i), {drive->time, drive->metres});
    return known;
}

QList<Reached> DriveTimes::cover(const QList<Point>& teams, Span within, Instant now) const
{
    return m_graph.cover(teams, within, factorsAt(now));
}

} // namespace dispatch
