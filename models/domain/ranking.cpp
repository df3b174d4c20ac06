#include "ranking.h"

#include "clockreading.h"
#include "teamload.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace dispatch {

namespace {

/// What a visit usually takes, with the way there: less shift than this is worth a word.
constexpr auto usualVisit = 75 * minute;

QString heldWords(const Picture& picture, const Assignment& held, Instant now)
{
    const auto* incident = picture.find(held.incident);
    const auto number = incident ? incident->number : QCoreApplication::translate("Ranking", "another incident");
    switch (held.state) {
    case AssignmentState::Offered:
        return QCoreApplication::translate("Ranking", "Offered %1, has not answered yet").arg(number);
    case AssignmentState::Accepted:
        return QCoreApplication::translate("Ranking", "Accepted %1").arg(number);
    case AssignmentState::EnRoute:
        return QCoreApplication::translate("Ranking", "En route to %1").arg(number);
    case AssignmentState::PhonedAhead:
        return QCoreApplication::translate("Ranking", "En route to %1, phoned ahead").arg(number);
    case AssignmentState::Transporting:
        return QCoreApplication::translate("Ranking", "Transporting for %1").arg(number);
    case AssignmentState::AtFacility:
        return QCoreApplication::translate("Ranking", "At a facility with %1").arg(number);
    default:
        break;
    }
    const auto checkIn = checkInClock(held, now);
    if (checkIn.face == ClockFace::Late)
        return QCoreApplication::translate("Ranking", "On scene at %1, check-in %2", "%2: 2 min late").arg(number, checkIn.words);
    if (checkIn.face == ClockFace::Soon && checkIn.due)
        return QCoreApplication::translate("Ranking", "On scene at %1, check-in due in %2").arg(number, spanWords(*checkIn.due - now));
    return QCoreApplication::translate("Ranking", "On scene at %1").arg(number);
}

/// What speaks for and against one team, without looking at the others.
Candidate considered(const Picture& picture, const Incident& incident, const Team& team, Instant now)
{
    Candidate candidate;
    candidate.team = team.id;
    candidate.shiftLeft = team.shiftEnd - now;
    candidate.speaksLanguage = !incident.call.language.isEmpty() && team.languages.contains(incident.call.language);
    const auto load = loadOf(picture, team, now);
    candidate.responsesThisShift = load.responses;
    const Assignment* declined = nullptr;
    const auto assignments = picture.assignmentsOf(team.id);
    for (const auto& each : assignments) {
        if (each.incident == incident.id && each.state == AssignmentState::Declined)
            declined = &each;
        if (each.state == AssignmentState::Reserved && each.incident != incident.id)
            if (const auto* later = picture.find(each.incident))
                candidate.cautions.append(QCoreApplication::translate("Ranking", "Reserved for %1").arg(later->number));
    }
    if (declined)
        candidate.cautions.append(declined->reason.isEmpty()
                ? QCoreApplication::translate("Ranking", "Declined this one %1").arg(agoWords(declined->since, now))
                : QCoreApplication::translate("Ranking", "Declined this one %1: %2").arg(agoWords(declined->since, now), declined->reason));

    const auto* fix = picture.fixOf(team.id);
    const auto freshness = fix ? freshnessOf(*fix, now) : Freshness::Lost;
    if (fix && incident.call.pin)
        candidate.metres = metresBetween(fix->point, *incident.call.pin);
    if (!fix)
        candidate.cautions.append(QCoreApplication::translate("Ranking", "Position unknown"));
    else if (freshness != Freshness::Live)
        candidate.cautions.append(QCoreApplication::translate("Ranking", "Position %1", "%1: stale, 4 min ago").arg(freshnessWords(*fix, now)));
    // From where it was last seen ten minutes ago no arrival can be told.
    if (freshness != Freshness::Lost) {
        candidate.driveTime = driveTime(picture, team.id, incident.call.pin);
        if (const auto* road = incident.call.pin ? picture.driveOf(team.id, *incident.call.pin) : nullptr) {
            candidate.byRoad = true;
            candidate.drivenAt = road->at;
            candidate.metres = road->metres;
        }
    }
    if (candidate.driveTime && incident.determinedAt && incident.promiseMinutes.value_or(0) > 0)
        candidate.spare = *incident.determinedAt + *incident.promiseMinutes * minute - (now + *candidate.driveTime);

    if (const auto* held = picture.activeAssignment(team.id))
        candidate.refusal = heldWords(picture, *held, now);
    if (candidate.shiftLeft < usualVisit)
        candidate.cautions.append(QCoreApplication::translate("Ranking", "Only %1 of shift left").arg(spanWords(candidate.shiftLeft)));
    if (load.owesBreak())
        candidate.cautions.append(QCoreApplication::translate("Ranking", "No break for %1").arg(spanWords(load.sinceBreak.value_or(load.on))));
    if (candidate.spare && *candidate.spare < Span::zero())
        candidate.cautions.append(QCoreApplication::translate("Ranking", "Would miss the promise by %1").arg(spanWords(std::chrono::ceil<std::chrono::minutes>(-*candidate.spare))));
    if (team.crew.size() < 2)
        candidate.cautions.append(QCoreApplication::translate("Ranking", "Fewer than two people"));
    if (!team.skills.contains(u"naloxone"))
        candidate.cautions.append(QCoreApplication::translate("Ranking", "Nobody carries naloxone"));
    return candidate;
}

/// 0 keeps the promise, 1 cannot be told, 2 would miss it.
int promiseRank(const Candidate& candidate)
{
    if (!candidate.spare)
        return 1;
    return *candidate.spare >= Span::zero() ? 0 : 2;
}

auto orderOf(const Candidate& candidate)
{
    // Minutes: seconds of a rough estimate should not outweigh the end of a shift.
    const auto drive = candidate.driveTime ? std::chrono::floor<std::chrono::minutes>(*candidate.driveTime) : std::chrono::minutes::max();
    return std::tuple(promiseRank(candidate), !candidate.speaksLanguage, drive, candidate.shiftLeft < usualVisit, candidate.responsesThisShift,
        -candidate.shiftLeft.count());
}

} // namespace

QList<Candidate> rankTeams(const Picture& picture, const Incident& incident, Instant now, const std::function<QString(const QString&)>& languageName)
{
    QList<std::pair<Candidate, QString>> free;
    QList<std::pair<Candidate, QString>> held;
    for (const auto& team : picture.all<Team>()) {
        if (!team.onShift(now))
            continue;
        auto candidate = considered(picture, incident, team, now);
        (candidate.refusal.isEmpty() ? free : held).append({std::move(candidate), team.callsign});
    }
    std::ranges::sort(free, [](const auto& a, const auto& b) {
        return std::tuple(orderOf(a.first), a.second, a.first.team) < std::tuple(orderOf(b.first), b.second, b.first.team);
    });
    std::ranges::sort(held, [](const auto& a, const auto& b) {
        return std::tuple(a.second.size(), a.second, a.first.team) < std::tuple(b.second.size(), b.second, b.first.team);
    });

    std::optional<Span> nearest;
    for (const auto& [candidate, callsign] : free)
        if (candidate.driveTime && (!nearest || *candidate.driveTime < *nearest))
            nearest = candidate.driveTime;

    QList<Candidate> ranked;
    for (auto& [candidate, callsign] : free) {
        candidate.rank = static_cast<int>(ranked.size()) + 1;
        auto& reasons = candidate.reasons;
        if (candidate.speaksLanguage)
            reasons.append(QCoreApplication::translate("Ranking", "Speaks %1, as asked for.").arg(languageName(incident.call.language)));
        if (candidate.metres && candidate.driveTime) {
            const auto way = distanceWords(*candidate.metres);
            const auto drive = spanWords(*candidate.driveTime);
            const bool isNearest = candidate.driveTime == nearest;
            if (candidate.byRoad)
                reasons.append(isNearest ? QCoreApplication::translate("Ranking", "Nearest: %1 by road, about %2 to drive.").arg(way, drive)
                                         : QCoreApplication::translate("Ranking", "%1 away by road, about %2 to drive.").arg(way, drive));
            else
                reasons.append(isNearest ? QCoreApplication::translate("Ranking", "Nearest: %1 in a straight line, about %2 to drive.").arg(way, drive)
                                         : QCoreApplication::translate("Ranking", "%1 away in a straight line, about %2 to drive.").arg(way, drive));
        }
        if (candidate.spare && *candidate.spare >= Span::zero())
            reasons.append(QCoreApplication::translate("Ranking", "There with %1 to spare.").arg(spanWords(*candidate.spare)));
        if (candidate.shiftLeft >= usualVisit)
            reasons.append(QCoreApplication::translate("Ranking", "%1 of shift left.").arg(spanWords(candidate.shiftLeft)));
        reasons.append(candidate.responsesThisShift == 0
                ? QCoreApplication::translate("Ranking", "No response this shift yet.")
                : QCoreApplication::translate("Ranking", "Responses this shift: %1.").arg(candidate.responsesThisShift));
        ranked.append(std::move(candidate));
    }
    for (auto& [candidate, callsign] : held)
        ranked.append(std::move(candidate));
    return ranked;
}

} // namespace dispatch
