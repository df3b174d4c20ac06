#include "rosterdesk.h"

#include "licencedays.h"

#include <algorithm>

// The roster on the floor: who is there, which teams can be sent, who rides with whom.

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// People come early; a crew that comes earlier than this is another shift's.
constexpr auto early = 45 * minute;

} // namespace

QList<Shift> RosterDesk::crewNow(const QString& callsign) const
{
    const auto at = now();
    QList<Shift> crew;
    for (const auto& shift : picture().all<Shift>())
        if (shift.counts() && shift.duty == Duty::Working && !shift.signedOnAt && shift.start <= at + early && shift.end > at
            && shift.callsign.compare(callsign, Qt::CaseInsensitive) == 0)
            crew.append(shift);
    std::ranges::sort(crew, {}, [](const Shift& each) { return std::tuple(each.start, each.id); });
    return crew;
}

void RosterDesk::equip(Team& team) const
{
    team.languages.clear();
    team.skills.clear();
    const auto licences = picture().all<Licence>().values();
    for (const auto& id : std::as_const(team.crew)) {
        const auto* person = picture().find(id);
        if (!person)
            continue;
        for (const auto& language : person->languages)
            if (!team.languages.contains(language))
                team.languages.append(language);
        // A licence that is a skill of a team has the skill's name.
        for (const auto& licence : licences)
            if (licence.staff == id && codes().find(u"skills"_s, licence.kind) && !team.skills.contains(licence.kind) && endOf(licence, zone()) > now())
                team.skills.append(licence.kind);
    }
}

QString RosterDesk::lacksOf(const Team& team) const
{
    QStringList lacks;
    if (team.crew.size() < rules().team.people)
        lacks.append(tr("%1 of %2 people").arg(team.crew.size()).arg(rules().team.people));
    for (const auto& licence : rules().team.licences)
        if (!std::ranges::any_of(team.crew, [&](const StaffId& id) { return heldUntil(picture().all<Licence>().values(), id, {licence}, zone()) > now(); }))
            lacks.append(tr("Nobody: %1", "a licence that a team needs").arg(codes().words(u"licences"_s, licence)));
    return lacks.isEmpty() ? QString() : tr("Not a whole team. %1.").arg(lacks.join("; "_L1));
}

Result<Proposal> RosterDesk::signOn(const QString& callsign, const VehicleId& vehicle) const
{
    const auto crew = crewNow(callsign);
    const auto* last = picture().teamCalled(callsign, now());
    const bool isOn = last && last->onShift(now());
    if (crew.isEmpty())
        return refuse(isOn ? tr("%1 is on shift already, until %2.").arg(Spoken::team(*last), clockWords(last->shiftEnd, zone()))
                           : tr("Nobody is planned on %1 now. Roster shows who is on.").arg(callsign));
    Team team;
    team.callsign = crew.first().callsign;
    team.shiftStart = std::ranges::min(crew, {}, &Shift::start).start;
    team.shiftEnd = std::ranges::max(crew, {}, &Shift::end).end;
    // The same team from two desks is one row: the second to say it is told so.
    team.id = TeamId{QUuid::createUuidV5(QUuid(u"{5f0c7d0e-3a35-4a5e-9d0b-3f5d8b7c1a21}"_s), u"%1 %2"_s.arg(team.callsign).arg(toMsecs(team.shiftStart)))};
    if (picture().find(team.id) || (isOn && last->shiftEnd > team.shiftStart + early))
        return refuse(tr("%1 is on shift already, until %2. Change its crew, or sign it off first.").arg(callsign.toUpper(), clockWords(last ? last->shiftEnd : team.shiftEnd, zone())));
    // While the crew before hands over, the callsign is theirs.
    if (isOn)
        team.shiftStart = std::max(team.shiftStart, last->shiftEnd);
    const auto& seat = crew.first();
    for (const auto& shift : crew)
        if (!team.crew.contains(shift.staff))
            team.crew.append(shift.staff);
    if (const auto* post = codes().find(u"posts"_s, seat.post)) {
        team.post = codes().words(u"posts"_s, seat.post);
        if (const auto point = post->more.value("point"_L1).toArray(); point.size() == 2)
            team.postPoint = Point{point.at(0).toDouble(), point.at(1).toDouble()};
    }
    if (last)
        team.phone = last->phone, team.vehicle = last->vehicle;
    if (!vehicle.isNull())
        team.vehicle = vehicle;
    equip(team);
    auto made = told(u"sign_on"_s, tr("%1 is on shift, with %2, until %3.").arg(Spoken::team(team), spoken().crew(team), clockWords(team.shiftEnd, zone())), {}, seat.id, team.id);
    made.command.effects.append(insertOf(team));
    for (auto shift : crew) {
        shift.signedOnAt = now();
        keep(made, shift);
    }
    made.consequence = lacksOf(team);
    made.teams = {team.id};
    return made;
}

Result<Proposal> RosterDesk::signOn(const ShiftId& id) const
{
    auto shift = knownShift(id);
    if (!shift)
        return std::unexpected(shift.error());
    if (!shift->counts() || shift->start > now() + early || shift->end <= now())
        return refuse(tr("That shift is not on now. Nothing was changed."));
    if (shift->signedOnAt)
        return refuse(tr("%1 signed on at %2 already.").arg(nameOf(shift->staff), clockWords(*shift->signedOnAt, zone())));
    shift->signedOnAt = now();
    auto made = told(u"sign_on"_s, tr("%1 is there, until %2.").arg(nameOf(shift->staff), clockWords(shift->end, zone())), {}, id, {}, shift->staff);
    keep(made, *shift);
    return made;
}

Result<Proposal> RosterDesk::signOff(const TeamId& id) const
{
    const auto known = knownTeam(id);
    if (!known)
        return std::unexpected(known.error());
    auto team = *known;
    const auto name = Spoken::team(team);
    if (!team.onShift(now()))
        return refuse(tr("%1 is not on shift. Nothing was changed.").arg(name));
    if (const auto* present = picture().activeAssignment(id))
        return refuse(tr("%1. It signs off when it is clear.").arg(spoken().standing(*present)));
    if (!picture().reservationsOf(id).isEmpty())
        return refuse(tr("%1 is kept for %2. Give that to another team first.").arg(name, spoken().number(picture().reservationsOf(id).first().incident)));
    team.shiftEnd = now();
    auto made = told(u"sign_off"_s, tr("%1 is off shift, now.").arg(name), {}, {}, id);
    keep(made, team);
    for (auto shift : picture().all<Shift>())
        if (shift.counts() && shift.signedOnAt && !shift.signedOffAt && team.crew.contains(shift.staff) && shift.callsign == team.callsign) {
            shift.signedOffAt = now();
            keep(made, shift);
        }
    made.teams = {id};
    return made;
}

Result<Proposal> RosterDesk::changeCrew(const TeamId& id, const QList<StaffId>& crew, const VehicleId& vehicle, const QString& reason) const
{
    const auto known = knownTeam(id);
    if (!known)
        return std::unexpected(known.error());
    auto team = *known;
    if (!team.onShift(now()))
        return refuse(tr("%1 is not on shift. Nothing was changed.").arg(Spoken::team(team)));
    if (crew.isEmpty())
        return refuse(tr("Somebody must be in the car. Sign the team off if nobody is."));
    // Nobody rides in two cars, and no car with two teams.
    const auto elsewhere = [&](auto&& isThere) -> const Team* {
        for (const auto& other : picture().all<Team>())
            if (other.id != id && other.onShift(now()) && isThere(other))
                return picture().find(other.id);
        return nullptr;
    };
    for (const auto& each : crew) {
        const auto* person = picture().find(each);
        if (!person || !person->active)
            return refuse(tr("%1 does not work here any more. Nothing was changed.").arg(nameOf(each)));
        const auto* other = team.crew.contains(each) ? nullptr : elsewhere([&](const Team& at) { return at.crew.contains(each); });
        if (other)
            return refuse(tr("%1 is on %2 until %3. Change that crew first. Nothing was changed.").arg(nameOf(each), Spoken::team(*other), clockWords(other->shiftEnd, zone())));
    }
    if (const auto* wanted = vehicle == team.vehicle ? nullptr : picture().find(vehicle)) {
        if (!wanted->active)
            return refuse(tr("%1 is not driven any more. Nothing was changed.").arg(wanted->name));
        if (const auto* other = elsewhere([&](const Team& at) { return at.vehicle == vehicle; }))
            return refuse(tr("%1 is with %2 until %3. Nothing was changed.").arg(wanted->name, Spoken::team(*other), clockWords(other->shiftEnd, zone())));
    }
    const auto why = owedLine(reason, tr("Say why the crew changes; it is kept."));
    if (!why)
        return std::unexpected(why.error());
    team.crew = crew;
    if (!vehicle.isNull())
        team.vehicle = vehicle;
    equip(team);
    const auto* car = picture().find(team.vehicle);
    const auto sentence = car ? tr("%1 is %2 now, in %3.").arg(Spoken::team(team), spoken().crew(team), car->name) : tr("%1 is %2 now.").arg(Spoken::team(team), spoken().crew(team));
    auto made = told(u"change_crew"_s, sentence, *why, {}, id);
    if (!keep(made, team))
        return refuse(tr("Nothing is different. Nothing was changed."));
    // Who comes to the person is part of the incident, too.
    if (const auto* present = picture().activeAssignment(id))
        log(made, present->incident, LogKind::Assignment, tr("Crew changed"), sentence + u' ' + *why);
    made.consequence = lacksOf(team);
    made.teams = {id};
    return made;
}

} // namespace dispatch
