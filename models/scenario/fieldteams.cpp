#include "fieldteams.h"

#include "jsonfile.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto toFind = 90 * second;      ///< from the car to the person
constexpr auto searching = 10 * minute;   ///< where nobody is found
constexpr auto handingOver = 10 * minute; ///< at a facility
constexpr auto needsAfter = 3 * minute;
constexpr auto checksAfter = 14 * minute; ///< of the fifteen that are owed
constexpr double moved = 100;             ///< metres: the desk corrected the place
constexpr double roadsAreLonger = 1.4;
constexpr double luck = 0.05;             ///< a drive takes so much longer or shorter

double headingFrom(const Point& from, const Point& to)
{
    const auto radians = std::numbers::pi / 180;
    const auto east = (to.longitude - from.longitude) * std::cos(from.latitude * radians);
    const auto degrees = std::atan2(east, to.latitude - from.latitude) / radians;
    return degrees < 0 ? degrees + 360 : degrees;
}

Span scaled(Span span, double factor) { return Span(std::llround(static_cast<double>(span.count()) * factor)); }

} // namespace

FieldTeams::FieldTeams(const Scenario* scenario, QString language) : m_scenario(scenario), m_language(std::move(language)), m_traffic(scenario->traffic) {}

FieldTeams::Told FieldTeams::play(const Picture& picture, const QHash<IncidentId, QString>& callers, Instant now, Span at, IdSource& ids, QRandomGenerator& random)
{
    Told told;
    auto teams = picture.all<Team>().values();
    teams.removeIf([now](const Team& team) { return !team.onShift(now); });
    // In one order, whatever hash they stood in: the same seed is the same run.
    std::ranges::sort(teams, [](const Team& a, const Team& b) { return a.callsign != b.callsign ? a.callsign < b.callsign : a.id.toString() < b.id.toString(); });
    for (const auto& team : std::as_const(teams))
        playTeam(team, picture, callers, now, at, ids, random, told);
    std::ranges::stable_sort(m_waiting, {}, &Radio::at);
    while (!m_waiting.isEmpty() && m_waiting.constFirst().at <= at) {
        auto entry = m_waiting.takeFirst().entry;
        entry.at = at;
        told.entries.append(entry);
    }
    return told;
}

void FieldTeams::playTeam(const Team& team, const Picture& picture, const QHash<IncidentId, QString>& callers, Instant now, Span at, IdSource& ids, QRandomGenerator& random, Told& told)
{
    if (!m_places.contains(team.id)) {
        const auto* last = picture.fixOf(team.id);
        if (!last && !team.postPoint)
            return;
        m_places.insert(team.id, last ? last->point : *team.postPoint);
    }
    const auto* assignment = picture.activeAssignment(team.id);
    const auto* incident = assignment ? picture.find(assignment->incident) : nullptr;
    const auto before = m_places.value(team.id);
    if (!incident) {
        m_parts.remove(team.id);
    } else {
        const Moment moment{team, *incident, m_scenario->caller(callers.value(incident->id)), now, at, random};
        if (m_parts.value(team.id).assignment != assignment->id)
            m_parts.insert(team.id, begun(*assignment, moment));
        auto& part = m_parts[team.id];
        step(part, moment);
        press(part, moment, ids, told);
        watchClock(*assignment, moment, told);
    }
    if (m_silent.contains(team.callsign) || m_scenario->habitsOf(team.callsign).silentCar)
        return;
    const auto place = m_places.value(team.id);
    Fix fix{team.id, place, now, now, {}, 0.0};
    if (place != before) {
        fix.heading = headingFrom(before, place);
        fix.speed = metresPerSecond;
    }
    told.fixes.append(fix);
}

/// Where the team is in its work when the desk's picture first shows it on the assignment.
FieldTeams::Part FieldTeams::begun(const Assignment& assignment, const Moment& moment)
{
    const auto habits = m_scenario->habitsOf(moment.team.callsign);
    Part part;
    part.assignment = assignment.id;
    switch (assignment.state) {
    case AssignmentState::Accepted:
        part.phase = Phase::Accepted;
        part.due = moment.at + habits.leaves;
        break;
    case AssignmentState::EnRoute:
    case AssignmentState::PhonedAhead:
        if (const auto to = destination(moment))
            drive(part, moment, *to);
        break;
    case AssignmentState::OnScene:
        part.phase = Phase::Seen;
        part.arrived = part.checked = moment.at;
        part.askedForNeeds = true;
        part.due = moment.at + sceneOf(moment).minutes * minute;
        break;
    case AssignmentState::Transporting:
    case AssignmentState::AtFacility:
        part.phase = Phase::AtFacility;
        part.due = moment.at + handingOver;
        break;
    case AssignmentState::Reserved:
    case AssignmentState::Offered:
    case AssignmentState::Clear:
    case AssignmentState::Declined:
    case AssignmentState::Cancelled:
        part.due = moment.at + habits.answers;
        break;
    }
    return part;
}

Scene FieldTeams::sceneOf(const Moment& moment) { return moment.caller ? moment.caller->scene : Scene{}; }

/// Where the desk sent the team; where the caller is, as long as it has given no place on the map.
std::optional<Point> FieldTeams::destination(const Moment& moment)
{
    if (moment.incident.call.pin)
        return moment.incident.call.pin;
    return moment.caller ? std::optional(moment.caller->point) : std::nullopt;
}

void FieldTeams::step(Part& part, const Moment& moment)
{
    const auto habits = m_scenario->habitsOf(moment.team.callsign);
    const auto to = destination(moment);
    const bool isOut = part.phase == Phase::Driving || (part.phase == Phase::Seen && part.foundNobody);
    if (isOut && to && metresBetween(*to, part.to) > moved) {
        part.foundNobody = false;
        drive(part, moment, *to);
        say(moment, u"leaves"_s, tr("Understood, going to the new place."));
    }
    if (part.phase == Phase::Driving || part.phase == Phase::Carrying)
        m_places[moment.team.id] = placeOf(part, moment.at);
    if (part.phase == Phase::Seen)
        stay(part, moment);
    if (moment.at < part.due)
        return;
    switch (part.phase) {
    case Phase::Offered:
        if (!habits.declines.isEmpty()) {
            say(moment, u"declines"_s, tr("We can't take it: %1.").arg(habits.declines));
            part.phase = Phase::Declined;
            return;
        }
        say(moment, u"accepts"_s, tr("We take it."));
        part.phase = Phase::Accepted;
        part.due = moment.at + habits.leaves;
        return;
    case Phase::Accepted:
        if (!to) {
            // Nobody can say where it is: they ask again in a while.
            say(moment, u"needs"_s, tr("Where do we go?"));
            part.due = moment.at + minute;
            return;
        }
        say(moment, u"leaves"_s, tr("On our way."));
        drive(part, moment, *to);
        return;
    case Phase::Driving:
        say(moment, u"arrives"_s, tr("We are there."));
        part.phase = Phase::Arrived;
        part.arrived = part.checked = moment.at;
        part.due = moment.at + toFind;
        return;
    case Phase::Arrived:
        arrive(part, moment);
        return;
    case Phase::Seen:
        if (sceneOf(moment).finds == Scene::Finds::Transport && !part.foundNobody) {
            say(moment, u"carries"_s, tr("They want to come along. We drive to the place we agreed on."));
            const auto facility = m_facilities.constFind(sceneOf(moment).facility);
            drive(part, moment, facility == m_facilities.cend() ? part.to : *facility);
            part.phase = Phase::Carrying;
            return;
        }
        say(moment, u"clear"_s, tr("We are clear."));
        part.phase = Phase::Done;
        return;
    case Phase::Carrying:
        say(moment, u"at_facility"_s, tr("We are at the place. They are being received."));
        part.phase = Phase::AtFacility;
        part.due = moment.at + handingOver;
        return;
    case Phase::AtFacility:
        say(moment, u"clear"_s, tr("We are clear."));
        part.phase = Phase::Done;
        return;
    case Phase::Done:
    case Phase::Declined:
        return;
    }
}

void FieldTeams::arrive(Part& part, const Moment& moment)
{
    const auto scene = sceneOf(moment);
    const bool isWrongPlace = moment.caller && metresBetween(part.to, moment.caller->point) > nearEnough;
    part.phase = Phase::Seen;
    part.due = part.arrived + scene.minutes * minute;
    if (isWrongPlace || scene.finds == Scene::Finds::Nobody) {
        part.foundNobody = true;
        part.due = moment.at + searching;
        say(moment, u"nobody"_s, isWrongPlace || scene.words.isEmpty() ? tr("Nobody here who fits. Is the address right?") : jsonfile::text(scene.words, m_language));
    } else if (scene.finds == Scene::Finds::Refuses) {
        say(moment, u"refuses"_s, jsonfile::text(scene.words, m_language));
    } else {
        say(moment, u"finds"_s, scene.words.isEmpty() ? tr("We are with them.") : jsonfile::text(scene.words, m_language));
    }
}

/// What is said while they are with somebody.
void FieldTeams::stay(Part& part, const Moment& moment)
{
    const auto scene = sceneOf(moment);
    if (!part.askedForNeeds && !part.foundNobody && moment.at - part.arrived >= needsAfter) {
        part.askedForNeeds = true;
        if (!scene.needs.isEmpty())
            say(moment, u"needs"_s, tr("We give what was needed: %1.").arg(scene.needs.join(u", "_s)));
    }
    if (moment.at - part.checked >= checksAfter) {
        part.checked = moment.at;
        if (!m_scenario->habitsOf(moment.team.callsign).forgetsCheckIn)
            say(moment, u"well"_s, tr("All well here."));
    }
}

void FieldTeams::drive(Part& part, const Moment& moment, const Point& to)
{
    const auto from = m_places.value(moment.team.id);
    part.to = to;
    part.left = moment.at;
    part.phase = Phase::Driving;
    const auto byRoad = m_roads ? m_roads->way(from, to, moment.now) : std::unexpected(NoDrive::NoRoadNear);
    part.way = byRoad ? *byRoad
                      : Way{{{from, Span{}}, {to, Span(std::llround(metresBetween(from, to) * roadsAreLonger / metresPerSecond * 1000))}}};
    const auto chance = 1 + luck * (2 * moment.random.generateDouble() - 1);
    part.speed = m_scenario->habitsOf(moment.team.callsign).pace / m_traffic * chance;
    part.due = moment.at + scaled(part.way.marks.constLast().after, 1 / part.speed);
}

Point FieldTeams::placeOf(const Part& part, Span at) const
{
    const auto driven = scaled(at - part.left, part.speed);
    const auto& marks = part.way.marks;
    const auto next = std::ranges::find_if(marks, [driven](const Way::Mark& mark) { return mark.after > driven; });
    if (next == marks.cend())
        return marks.constLast().point;
    if (next == marks.cbegin())
        return next->point;
    const auto before = std::prev(next);
    const auto share = static_cast<double>((driven - before->after).count()) / static_cast<double>((next->after - before->after).count());
    return {before->point.latitude + (next->point.latitude - before->point.latitude) * share,
        before->point.longitude + (next->point.longitude - before->point.longitude) * share};
}

void FieldTeams::press(Part& part, const Moment& moment, IdSource& ids, Told& told)
{
    const auto scene = sceneOf(moment);
    if (part.phase != Phase::Seen || part.pressed || part.foundNobody || !scene.duress || moment.at - part.arrived < *scene.duress)
        return;
    part.pressed = true;
    const auto pressed = FieldTeams::pressed(moment.team, moment.incident.id, moment.now, moment.at, ids);
    told.effects += pressed.effects;
    told.entries += pressed.entries;
}

FieldTeams::Told FieldTeams::pressed(const Team& team, const IncidentId& incident, Instant now, Span at, IdSource& ids)
{
    Duress duress;
    duress.id = ids.next<DuressId>();
    duress.team = team.id;
    duress.incident = incident;
    duress.raisedAt = now;
    duress.how = DuressHow::Silent;
    return {{}, {{at, u"duress"_s, {{u"team"_s, team.callsign}}, {}}}, {insertOf(duress)}};
}

/// A check-in that nobody wrote down in time, by the desk's own clock.
void FieldTeams::watchClock(const Assignment& assignment, const Moment& moment, Told& told)
{
    const bool isLate = assignment.checkMinutes > 0 && moment.now - assignment.checkedAt > assignment.checkMinutes * minute;
    if (!isLate)
        m_overdue.remove(assignment.id);
    else if (!m_overdue.contains(assignment.id)) {
        m_overdue.insert(assignment.id);
        told.entries.append({moment.at, u"overdue"_s, {{u"team"_s, moment.team.callsign}}, {}});
    }
}

void FieldTeams::say(const Moment& moment, const QString& says, const QString& words)
{
    const auto habits = m_scenario->habitsOf(moment.team.callsign);
    const auto out = std::ranges::find_if(habits.radioOut, [&](const auto& span) { return span.first <= moment.at && moment.at < span.second; });
    const auto heard = std::max(out == habits.radioOut.cend() ? moment.at : out->second, m_radioOut.value(moment.team.callsign));
    m_waiting.append({heard, {heard, u"radio"_s, {{u"team"_s, moment.team.callsign}, {u"says"_s, says}}, words}});
}

} // namespace dispatch
