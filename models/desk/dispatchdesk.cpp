#include "dispatchdesk.h"

#include "clockreading.h"

namespace dispatch {

using namespace Qt::StringLiterals;

QList<Candidate> DispatchDesk::candidates(const IncidentId& incident) const
{
    const auto* known = picture().find(incident);
    return known ? ranked(*known) : QList<Candidate>{};
}

std::optional<Failure> DispatchDesk::notForTeams(const Incident& incident) const
{
    if (incident.outcome == "mobile_team"_L1)
        return std::nullopt;
    if (incident.outcome.isEmpty())
        return Failure{tr("%1 has no determination yet. Nothing is sent. Determine first: Ctrl+D starts its clock.").arg(incident.number), {}};
    return Failure{tr("%1 was determined as %2. Nothing is sent. Determine a mobile team first: Ctrl+O.")
                       .arg(incident.number, codes().words(u"outcomes"_s, incident.outcome)), {}};
}

Failure DispatchDesk::held(const Assignment& present, const Incident& wanted) const
{
    auto words = spoken().standing(present);
    if (const auto clock = checkInClock(present, now()); clock.face == ClockFace::Late)
        words = tr("%1, check-in %2", "Team 5 is on scene at 099, check-in 2 min late").arg(words, clock.words);
    const Candidate* nearest = nullptr;
    const auto ranked = candidates(wanted.id);
    for (const auto& each : ranked)
        if (each.rank > 0 && (!nearest || each.metres.value_or(1e12) < nearest->metres.value_or(1e12)))
            nearest = &each;
    const auto* team = nearest ? picture().find(nearest->team) : nullptr;
    return {team ? tr("%1. Nothing is sent. Nearest free: %2.").arg(words, team->callsign)
                 : tr("%1. Nothing is sent. No team is free now.").arg(words), {}};
}

Result<QString> DispatchDesk::mayBeSent(const Incident& incident, const Team& team, const QString& reason) const
{
    if (const auto refusal = notForTeams(incident))
        return std::unexpected(*refusal);
    if (const auto* present = picture().activeAssignment(team.id))
        return std::unexpected(held(*present, incident));
    if (!team.onShift(now()))
        return refuse(tr("%1 is not on shift. Nothing is sent.").arg(Spoken::team(team)));
    const auto ranked = candidates(incident.id);
    const auto chosen = std::ranges::find(ranked, team.id, &Candidate::team);
    if (chosen == ranked.end() || chosen->rank == 0)
        return refuse(tr("%1 can't be sent now: %2. Nothing is sent.").arg(Spoken::team(team), chosen == ranked.end() ? tr("not on shift") : chosen->refusal));
    if (chosen->rank == 1)
        return shortLine(reason);
    const auto first = std::ranges::find(ranked, 1, &Candidate::rank);
    return owedLine(reason, tr("%1 is ranked first for %2. Say in a few words why %3 goes instead.")
                                .arg(first == ranked.end() ? tr("Another team") : spoken().team(first->team), incident.number, Spoken::team(team)));
}

QString DispatchDesk::travelWords(const Candidate& candidate) const
{
    if (!candidate.driveTime || !candidate.metres)
        return tr("Drive time unknown.");
    const auto drive = spanWords(*candidate.driveTime);
    const auto way = distanceWords(*candidate.metres);
    const auto there = clockWords(now() + *candidate.driveTime, zone());
    auto words = candidate.byRoad ? tr("Drive about %1 (%2 by road, as of %4), there about %3").arg(drive, way, there, clockWords(candidate.drivenAt, zone()))
                                  : tr("Drive about %1 (%2 in a straight line), there about %3").arg(drive, way, there);
    if (!candidate.spare)
        return words + u'.';
    return *candidate.spare >= Span::zero() ? tr("%1, %2 inside the promise.").arg(words, spanWords(*candidate.spare))
                                            : tr("%1, %2 past the promise.").arg(words, spanWords(-*candidate.spare));
}

Proposal DispatchDesk::offerOf(const Incident& incident, const Team& team, const Assignment* reserved, const QString& reason) const
{
    auto made = proposal(reserved ? u"offer_reserved"_s : u"offer"_s);
    Assignment offered = reserved ? *reserved : Assignment{};
    if (!reserved) {
        offered.id = tools().ids->next<AssignmentId>();
        offered.incident = incident.id;
        offered.team = team.id;
        offered.madeAt = now();
        offered.madeBy = actor().id;
    }
    offered.state = AssignmentState::Offered;
    offered.since = now();
    offered.checkedAt = now();
    offered.checkMinutes = checkMinutesIn(AssignmentState::Offered);
    offered.reason = reason;
    made.command.effects.append(reserved ? patchOf(*reserved, offered) : insertOf(offered));
    made.incidents = {incident.id};
    made.teams = {team.id};

    QStringList who;
    if (const auto crew = spoken().crew(team); !crew.isEmpty())
        who.append(crew);
    if (const auto& language = incident.call.language; !language.isEmpty() && language != "en"_L1) {
        const auto name = codes().words(u"languages"_s, language);
        who.append(team.languages.contains(language) ? name : tr("no %1: interpreter line", "language").arg(name));
    }
    made.sentence = who.isEmpty() ? tr("Offer incident %1 to %2.").arg(spoken().incident(incident), Spoken::team(team))
                                  : tr("Offer incident %1 to %2, %3.").arg(spoken().incident(incident), Spoken::team(team), who.join(u", "_s));
    const auto ranked = candidates(incident.id);
    QStringList consequence;
    if (const auto chosen = std::ranges::find(ranked, team.id, &Candidate::team); chosen != ranked.end())
        consequence.append(travelWords(*chosen));
    for (const auto& other : picture().assignmentsOf(incident.id))
        if (isActive(other.state))
            consequence.append(tr("%1 too; that is not touched.").arg(spoken().standing(other)));
    made.consequence = consequence.join(u' ');
    log(made, incident.id, LogKind::Assignment, stateWords(AssignmentState::Offered),
        reason.isEmpty() ? tr("To %1.").arg(Spoken::team(team)) : tr("To %1. Why this team: %2").arg(Spoken::team(team), reason),
        word(AssignmentState::Offered).toString());
    return made;
}

Result<Proposal> DispatchDesk::offer(const IncidentId& incident, const TeamId& team, const QString& reason) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    const auto known = knownTeam(team);
    if (!known)
        return std::unexpected(known.error());
    const auto why = mayBeSent(*open, *known, reason);
    if (!why)
        return std::unexpected(why.error());
    const auto kept = picture().reservationsOf(team);
    const auto reserved = std::ranges::find(kept, incident, &Assignment::incident);
    return offerOf(*open, *known, reserved == kept.end() ? nullptr : &*reserved, *why);
}

Result<Proposal> DispatchDesk::offerReserved(const AssignmentId& assignment) const
{
    const auto* reserved = picture().find(assignment);
    if (!reserved || reserved->state != AssignmentState::Reserved)
        return refuse(tr("Nothing is kept there any more. Nothing is sent."));
    const auto open = openIncident(reserved->incident);
    if (!open)
        return std::unexpected(open.error());
    const auto known = knownTeam(reserved->team);
    if (!known)
        return std::unexpected(known.error());
    // Keeping the team for this incident was the choice; no further reason is owed.
    const auto why = mayBeSent(*open, *known, tr("kept for %1 since %2").arg(open->number, clockWords(reserved->madeAt, zone())));
    if (!why)
        return std::unexpected(why.error());
    return offerOf(*open, *known, reserved, *why);
}

Result<Proposal> DispatchDesk::reserve(const IncidentId& incident, const TeamId& team) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    const auto known = knownTeam(team);
    if (!known)
        return std::unexpected(known.error());
    if (const auto refusal = notForTeams(*open))
        return std::unexpected(*refusal);
    if (!known->onShift(now()))
        return refuse(tr("%1 is not on shift. Nothing is kept.").arg(Spoken::team(*known)));
    const auto* present = picture().activeAssignment(team);
    if (present && present->incident == incident)
        return refuse(tr("%1. Nothing else is kept.").arg(spoken().standing(*present)));
    const auto kept = picture().reservationsOf(team);
    if (std::ranges::contains(kept, incident, &Assignment::incident))
        return refuse(tr("%1 is already kept for %2.").arg(Spoken::team(*known), open->number));

    auto made = proposal(u"reserve"_s);
    Assignment reserved;
    reserved.id = tools().ids->next<AssignmentId>();
    reserved.incident = incident;
    reserved.team = team;
    reserved.state = AssignmentState::Reserved;
    reserved.since = reserved.madeAt = reserved.checkedAt = now();
    reserved.madeBy = actor().id;
    reserved.checkMinutes = checkMinutesIn(AssignmentState::Reserved);
    made.command.effects.append(insertOf(reserved));
    made.incidents = {incident};
    made.teams = {team};
    const auto name = Spoken::team(*known);
    if (!present) {
        made.sentence = tr("Keep %1 for %2.").arg(name, open->number);
        made.consequence = tr("%1 is free now. %2 still needs a team until you offer it.").arg(name, open->number);
    } else {
        const auto number = spoken().number(present->incident);
        made.sentence = present->state == AssignmentState::AtFacility ? tr("Keep %1 for %2 when %3 is accepted.").arg(name, open->number, number)
                                                                      : tr("Keep %1 for %2 when it is clear of %3.").arg(name, open->number, number);
        made.consequence = tr("%1 still needs a team until then.").arg(open->number);
    }
    log(made, incident, LogKind::Assignment, stateWords(AssignmentState::Reserved), tr("%1 is kept for this incident.").arg(name),
        word(AssignmentState::Reserved).toString());
    return made;
}

Result<Proposal> DispatchDesk::checkIn(const TeamId& team) const
{
    const auto known = knownTeam(team);
    if (!known)
        return std::unexpected(known.error());
    const auto present = presentAssignment(*known);
    if (!present)
        return std::unexpected(present.error());
    auto made = proposal(u"check_in"_s);
    auto checked = *present;
    checked.checkedAt = now();
    if (checked != *present)
        made.command.effects.append(patchOf(*present, checked));
    made.incidents = {present->incident};
    made.teams = {team};
    made.sentence = tr("%1 checked in, told to you.").arg(Spoken::team(*known));
    made.consequence = present->checkMinutes > 0 ? tr("Next due %1.").arg(clockWords(now() + present->checkMinutes * minute, zone()))
                                                 : tr("No check-in is owed while it stands so.");
    log(made, present->incident, LogKind::CheckIn, tr("Check-in"), tr("By %1. %2").arg(Spoken::team(*known), made.consequence));
    return made;
}

} // namespace dispatch
