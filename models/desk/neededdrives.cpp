#include "neededdrives.h"

using namespace Qt::StringLiterals;

namespace dispatch {

QList<NeededDrives> neededDrives(const Picture& picture, const CodeBook& codes, Instant now)
{
    QHash<TeamId, Point> from;
    QSet<TeamId> free;
    QSet<TeamId> withSomebody;
    for (const auto& team : picture.all<Team>()) {
        const auto* fix = picture.fixOf(team.id);
        if (!team.onShift(now) || !fix || freshnessOf(*fix, now) == Freshness::Lost)
            continue;
        from.insert(team.id, fix->point);
        const auto* held = picture.activeAssignment(team.id);
        if (!held)
            free.insert(team.id);
        else if (held->state == AssignmentState::OnScene || held->state == AssignmentState::Transporting)
            withSomebody.insert(team.id);
    }
    if (from.isEmpty())
        return {};

    QList<NeededDrives> needed;
    const auto add = [&](const Point& place, const QSet<TeamId>& watched) {
        const auto known = std::ranges::find(needed, place, &NeededDrives::place);
        if (known == needed.end())
            needed.append({place, from, watched});
        else
            known->watched.unite(watched);
    };
    for (const auto& incident : picture.all<Incident>()) {
        if (incident.status != IncidentStatus::Open || !incident.call.pin || incident.arrivedAt)
            continue;
        QSet<TeamId> onTheirWay;
        for (const auto& assignment : picture.assignmentsOf(incident.id))
            if (isActive(assignment.state) && from.contains(assignment.team))
                onTheirWay.insert(assignment.team);
        add(*incident.call.pin, onTheirWay.isEmpty() ? free : onTheirWay);
    }
    for (const auto& facility : codes.valid(u"facilities"_s)) {
        Point place;
        if (!withSomebody.isEmpty() && detail::Codec<Point>::read(facility.more.value("point"_L1), place))
            add(place, withSomebody);
    }
    return needed;
}

} // namespace dispatch
