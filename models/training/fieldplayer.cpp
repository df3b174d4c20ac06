#include "fieldplayer.h"

#include <cmath>
#include <numbers>

namespace dispatch {
namespace {

double headingFrom(const Point& from, const Point& to)
{
    const auto radians = std::numbers::pi / 180;
    const auto east = (to.longitude - from.longitude) * std::cos(from.latitude * radians);
    const auto north = to.latitude - from.latitude;
    const auto degrees = std::atan2(east, north) / radians;
    return degrees < 0 ? degrees + 360 : degrees;
}

} // namespace

QList<Fix> FieldPlayer::play(const Picture& picture, Instant now, Span elapsed) const
{
    QList<Fix> fixes;
    for (const auto& team : picture.all<Team>()) {
        if (!team.onShift(now) || m_silent.contains(team.callsign))
            continue;
        const auto* last = picture.fixOf(team.id);
        if (!last && !team.postPoint)
            continue;
        Fix fix{team.id, last ? last->point : *team.postPoint, now, now, {}, 0.0};
        const auto* assignment = picture.activeAssignment(team.id);
        const auto* incident = assignment ? picture.find(assignment->incident) : nullptr;
        const bool driving = assignment && (assignment->state == AssignmentState::EnRoute || assignment->state == AssignmentState::PhonedAhead);
        if (driving && incident && incident->call.pin) {
            const auto to = *incident->call.pin;
            const auto whole = metresBetween(fix.point, to);
            // The straight line is 1.4 times shorter than the road, so the car gets along it that much slower.
            const auto driven = metresPerSecond / 1.4 * std::chrono::duration<double>(elapsed).count();
            if (whole > 1) {
                const auto share = std::min(1.0, driven / whole);
                fix.heading = headingFrom(fix.point, to);
                fix.speed = share < 1 ? metresPerSecond : 0.0;
                fix.point.latitude += (to.latitude - fix.point.latitude) * share;
                fix.point.longitude += (to.longitude - fix.point.longitude) * share;
            }
        }
        fixes.append(fix);
    }
    return fixes;
}

} // namespace dispatch
