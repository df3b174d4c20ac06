#include "clockreading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace dispatch {

namespace {

/// Clocks of other machines may run this far ahead; a moment further in the future cannot be counted from.
constexpr auto tolerance = 2 * minute;
constexpr auto soonAnyway = 10 * minute;
constexpr auto soonCheckIn = 5 * minute;
constexpr auto soonFollowUp = hour;
constexpr auto waitingIsLateAfter = 5 * minute;
constexpr int ruralPromise = 120;

ClockReading unknown(Instant from, Instant now)
{
    return {ClockFace::Unknown, 0, QCoreApplication::translate("Clock", "unknown, %1", "%1: for how long").arg(spanWords(from > now ? from - now : now - from)), {}};
}

QString leftWords(Span left) { return QCoreApplication::translate("Clock", "%1 left", "%1: 52 min").arg(spanWords(left)); }
QString lateWords(Span late) { return QCoreApplication::translate("Clock", "%1 late", "%1: 2 min").arg(spanWords(late)); }

double share(Span left, Span whole)
{
    return whole.count() <= 0 ? 0 : std::clamp(static_cast<double>(left.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

/// A clock from @p from to @p due as it stands now, without a promise or a drive.
ClockReading running(Instant from, Instant due, Span soonUnder, Instant now)
{
    if (from > now + tolerance)
        return unknown(from, now);
    const auto left = due - now;
    if (left <= Span::zero())
        return {ClockFace::Late, 0, lateWords(-left), due};
    return {left < soonUnder ? ClockFace::Soon : ClockFace::InOrder, share(left, due - from), leftWords(left), due};
}

/// Most urgent first.
int urgency(ClockFace face)
{
    switch (face) {
    case ClockFace::Late:
        return 0;
    case ClockFace::WillMiss:
        return 1;
    case ClockFace::Soon:
        return 2;
    case ClockFace::Unknown:
        return 3;
    case ClockFace::InOrder:
        return 4;
    case ClockFace::Met:
        return 5;
    case ClockFace::None:
        return 6;
    }
    std::unreachable();
}

bool needsAttention(const ClockReading& reading) { return urgency(reading.face) < urgency(ClockFace::InOrder); }

/// How long the nearest team on its way still drives; empty when none is on its way, or its position is lost.
std::optional<Span> driveOfTeamOnItsWay(const Picture& picture, const Incident& incident, Instant now)
{
    std::optional<Span> shortest;
    for (const auto& assignment : picture.assignmentsOf(incident.id)) {
        if (!isActive(assignment.state) || assignment.state >= AssignmentState::OnScene)
            continue;
        const auto* fix = picture.fixOf(assignment.team);
        if (!fix || freshnessOf(*fix, now) == Freshness::Lost)
            continue;
        const auto drive = driveTime(picture, assignment.team, incident.call.pin);
        if (drive && (!shortest || *drive < *shortest))
            shortest = drive;
    }
    return shortest;
}

} // namespace

ClockReading responseClock(const Incident& incident, std::optional<Span> driveTime, Instant now)
{
    if (!incident.determinedAt || incident.promiseMinutes.value_or(0) <= 0)
        return {};
    const auto from = *incident.determinedAt;
    const auto promise = *incident.promiseMinutes * minute;
    const auto due = from + promise;
    if (incident.arrivedAt) {
        const auto took = std::max(Span::zero(), *incident.arrivedAt - from);
        if (took > promise)
            return {ClockFace::Met, 0, QCoreApplication::translate("Clock", "arrived %1 late", "%1: 5 min").arg(spanWords(took - promise)), {}};
        return {ClockFace::Met, share(promise - took, promise), QCoreApplication::translate("Clock", "met in %1", "%1: 28 min").arg(spanWords(took)), {}};
    }
    if (incident.status != IncidentStatus::Open)
        return {};
    auto reading = running(from, due, std::max(promise / 4, soonAnyway), now);
    if (reading.face != ClockFace::InOrder && reading.face != ClockFace::Soon)
        return reading;
    if (driveTime && now + *driveTime > due) {
        // Whole minutes, rounded up: "will miss by 0 min" would not be a warning.
        const auto missed = std::chrono::ceil<std::chrono::minutes>(now + *driveTime - due);
        reading.face = ClockFace::WillMiss;
        reading.words = QCoreApplication::translate("Clock", "will miss by %1", "%1: 3 min").arg(spanWords(missed));
    } else if (*incident.promiseMinutes >= ruralPromise) {
        reading.words = QCoreApplication::translate("Clock", "%1 · rural", "%1: 71 min left").arg(reading.words);
    }
    return reading;
}

ClockReading responseClock(const Picture& picture, const Incident& incident, Instant now)
{
    return responseClock(incident, driveOfTeamOnItsWay(picture, incident, now), now);
}

ClockReading checkInClock(const Assignment& assignment, Instant now)
{
    if (!isActive(assignment.state) || assignment.checkMinutes <= 0)
        return {};
    return running(assignment.checkedAt, assignment.checkedAt + assignment.checkMinutes * minute, soonCheckIn, now);
}

ClockReading waitingClock(const Incident& incident, Instant now)
{
    const bool waitsForTeam = incident.outcome == u"mobile_team" && !incident.arrivedAt;
    if (incident.status != IncidentStatus::Open || (!waitsForTeam && !incident.seekingPlaceSince))
        return {};
    const auto from = incident.lastContactAt.value_or(incident.filedAt);
    if (from > now + tolerance)
        return unknown(from, now);
    const auto due = from + waitingPromptAfter;
    const auto left = due - now;
    if (left > Span::zero())
        return {ClockFace::InOrder, share(left, waitingPromptAfter), QCoreApplication::translate("Clock", "“Still there?” in %1", "%1: 6 min").arg(spanWords(left)), due};
    if (-left < waitingIsLateAfter)
        return {ClockFace::Soon, 0, QCoreApplication::translate("Clock", "“Still there?” now"), due};
    return {ClockFace::Late, 0, QCoreApplication::translate("Clock", "“Still there?” %1 late", "%1: 6 min").arg(spanWords(-left)), due};
}

ClockReading followUpClock(const FollowUp& followUp, Instant now)
{
    switch (followUp.state) {
    case FollowUpState::Done:
        return {ClockFace::Met, 0, QCoreApplication::translate("Clock", "done"), {}};
    case FollowUpState::CouldNotReach:
        return {ClockFace::Met, 0, QCoreApplication::translate("Clock", "could not reach"), {}};
    case FollowUpState::Cancelled:
        return {};
    case FollowUpState::Open:
        break;
    }
    return spanClock(followUp.madeAt, followUp.dueAt, now);
}

/// A quarter of thirty days would be amber for a week.
ClockReading spanClock(Instant from, Instant due, Instant now)
{
    return running(from, due, soonFollowUp, now);
}

ClockReading nextDue(const Picture& picture, const Incident& incident, Instant now)
{
    const auto response = responseClock(picture, incident, now);
    const auto waiting = waitingClock(incident, now);
    ClockReading checkIn;
    for (const auto& assignment : picture.assignmentsOf(incident.id)) {
        auto each = checkInClock(assignment, now);
        if (std::pair(urgency(each.face), each.due) < std::pair(urgency(checkIn.face), checkIn.due))
            checkIn = std::move(each);
    }
    // While all is in order the response clock speaks for the row; the others step in when they need somebody.
    auto next = response;
    for (const auto* other : std::to_array<const ClockReading*>({&checkIn, &waiting}))
        if (needsAttention(*other) && std::pair(urgency(other->face), other->due) < std::pair(urgency(next.face), next.due))
            next = *other;
    if (next.face == ClockFace::None)
        next = checkIn.face != ClockFace::None ? checkIn : waiting;
    if (!next.due && !needsAttention(next))
        next.due = checkIn.due ? checkIn.due : waiting.due;
    return next;
}

std::optional<Span> driveTime(const Picture& picture, const TeamId& team, const std::optional<Point>& to)
{
    const auto* fix = picture.fixOf(team);
    if (!fix || !to)
        return {};
    if (const auto* road = picture.driveOf(team, *to))
        return road->time;
    constexpr double roadOverLine = 1.4;
    constexpr double metresPerSecond = 45.0 / 3.6;
    return Span{std::llround(metresBetween(fix->point, *to) * roadOverLine / metresPerSecond * 1000)};
}

} // namespace dispatch
