#include "alertlist.h"

#include "expectedcrew.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

bool asks(ClockFace face) { return face == ClockFace::Soon || face == ClockFace::WillMiss || face == ClockFace::Late; }

} // namespace

QList<Alert> alertsOf(const Picture& picture, Instant now)
{
    QList<Alert> alerts;
    const auto add = [&](Alert::Kind kind, const ClockReading& reading, const QString& id, const IncidentId& incident) {
        if (asks(reading.face))
            alerts.append({kind, reading.face, u"%1/%2/%3"_s.arg(id).arg(static_cast<int>(kind)).arg(static_cast<int>(reading.face)), incident});
    };
    for (const auto& incident : picture.all<Incident>()) {
        if (incident.status != IncidentStatus::Open)
            continue;
        add(Alert::Kind::Response, responseClock(picture, incident, now), incident.id.toString(), incident.id);
        add(Alert::Kind::Waiting, waitingClock(incident, now), incident.id.toString(), incident.id);
        for (const auto& assignment : picture.assignmentsOf(incident.id))
            if (isActive(assignment.state))
                add(Alert::Kind::CheckIn, checkInClock(assignment, now), assignment.id.toString(), incident.id);
    }
    for (const auto& followUp : picture.openFollowUps())
        add(Alert::Kind::FollowUp, followUpClock(followUp, now), followUp.id.toString(), followUp.incident);
    for (const auto& crew : expectedCrews(picture, now, Span{0}))
        if (crew.late(now).value_or(Span{0}) >= signOnGrace)
            add(Alert::Kind::SignOn, {ClockFace::Late, 0, {}, crew.start}, crew.shifts.first().toString(), {});
    std::ranges::stable_partition(alerts, [](const Alert& alert) { return alert.face == ClockFace::Late; });
    return alerts;
}

} // namespace dispatch
