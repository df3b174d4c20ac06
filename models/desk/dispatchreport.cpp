#include "dispatchdesk.h"

#include "clockreading.h"

// How a team's way through an incident is told: from accepted to clear, declined or called off.

namespace dispatch {

using namespace Qt::StringLiterals;

Result<Instant> DispatchDesk::happenedAt(const Assignment& assignment, std::optional<Instant> at) const
{
    const auto when = at.value_or(now());
    if (when > now())
        return refuse(tr("%1 is still to come. Nothing was changed.").arg(whenWords(when, now(), zone())));
    if (when + minute <= assignment.since) // typed times are whole minutes
        return refuse(tr("%1 since %2; %3 is before that. Nothing was changed.")
                          .arg(spoken().standing(assignment), clockWords(assignment.since, zone()), whenWords(when, now(), zone())));
    return when;
}

QString DispatchDesk::reportSentence(const Assignment& after, std::optional<Instant> at) const
{
    if (!at)
        return after.state == AssignmentState::OnScene ? tr("%1, now.").arg(spoken().standing(after)) : tr("%1.").arg(spoken().standing(after));
    const auto team = spoken().team(after.team);
    const auto number = spoken().number(after.incident);
    const auto when = whenWords(*at, now(), zone());
    const auto told = [&]() -> QString {
        switch (after.state) {
        case AssignmentState::Accepted: return tr("%1 accepted %2 at %3").arg(team, number, when);
        case AssignmentState::EnRoute: return tr("%1 was en route to %2 at %3").arg(team, number, when);
        case AssignmentState::PhonedAhead: return tr("%1 phoned ahead to %2 at %3").arg(team, number, when);
        case AssignmentState::OnScene: return tr("%1 was on scene at %2 at %3").arg(team, number, when);
        case AssignmentState::Clear: return tr("%1 was clear of %2 at %3").arg(team, number, when);
        default: return tr("%1 at %2", "Team 4 is at MHUCC with the person of 097 at 02:41").arg(spoken().standing(after), when);
        }
    }();
    return tr("%1, entered %2 later by you.").arg(told, spanWords(now() - *at));
}

QString DispatchDesk::reportConsequence(const Assignment& after, const Incident& incident) const
{
    if (after.state == AssignmentState::Clear) {
        const auto kept = picture().reservationsOf(after.team);
        const auto team = spoken().team(after.team);
        if (!kept.isEmpty())
            return tr("%1 is free. Next: %2, kept for it. F4 offers it.").arg(team, spoken().number(kept.first().incident));
        return tr("%1 is free. %2 stays open until you close it: F9.").arg(team, incident.number);
    }
    if (after.state == AssignmentState::AtFacility && !after.facilityAcceptedAt)
        return tr("%1 has not accepted yet.").arg(spoken().facility(after.facility));
    if (after.checkMinutes == 0)
        return {};
    return after.since == now() ? tr("Check-in every %1 min from now.").arg(after.checkMinutes)
                                : tr("Check-in due %1.").arg(clockWords(after.checkedAt + after.checkMinutes * minute, zone()));
}

void DispatchDesk::keepMoved(Proposal& proposal, const Assignment& before, const Assignment& after, const Incident& incident) const
{
    proposal.command.effects.append(patchOf(before, after));
    auto moved = incident;
    const bool there = after.state == AssignmentState::OnScene || after.state == AssignmentState::Transporting;
    if (there && (!moved.arrivedAt || after.since < *moved.arrivedAt) && before.state != AssignmentState::OnScene)
        moved.arrivedAt = after.since;
    if (after.state == AssignmentState::Transporting)
        moved.seekingPlaceSince.reset();
    if (moved != incident)
        proposal.command.effects.append(patchOf(incident, moved));
    proposal.incidents = {incident.id};
    proposal.teams = {after.team};

    QStringList words{tr("%1.").arg(spoken().team(after.team))};
    if (after.state == AssignmentState::Transporting)
        words = {tr("%1 to %2. Voluntary, consent noted.").arg(spoken().team(after.team), spoken().facility(after.facility))};
    else if (after.state == AssignmentState::AtFacility)
        words = {tr("%1 at %2.").arg(spoken().team(after.team), spoken().facility(after.facility))};
    else if (after.state == AssignmentState::OnScene && !Spoken::where(incident).isEmpty())
        words = {tr("%1, %2.").arg(spoken().team(after.team), Spoken::where(incident))};
    if (moved.arrivedAt != incident.arrivedAt && moved.determinedAt)
        words.append(tr("%1 from determination.").arg(spanWords(*moved.arrivedAt - *moved.determinedAt)));
    if (isEnded(after.state) && !after.reason.isEmpty() && after.state != AssignmentState::Clear)
        words.append(after.reason);
    log(proposal, incident.id, LogKind::Assignment, stateWords(after.state), words.join(u' '), word(after.state).toString());
}

Result<Proposal> DispatchDesk::report(const TeamId& team, AssignmentState next, std::optional<Instant> at) const
{
    const auto known = knownTeam(team);
    if (!known)
        return std::unexpected(known.error());
    const auto present = presentAssignment(*known);
    if (!present)
        return std::unexpected(present.error());
    const auto incident = openIncident(present->incident);
    if (!incident)
        return std::unexpected(incident.error());
    if (next == AssignmentState::Declined || next == AssignmentState::Cancelled)
        return refuse(tr("A reason is owed when an assignment ends before its time. Nothing was changed."));
    if (next == AssignmentState::Transporting)
        return refuse(tr("Say where to, and that the person agreed: F7. Nothing was changed."));
    if (next == AssignmentState::AtFacility && present->facility.isEmpty())
        return refuse(tr("%1 carries nobody. Say where to first: F7. Nothing was changed.").arg(Spoken::team(*known)));
    if (present->state == next)
        return refuse(tr("%1 already, since %2. Nothing was changed.").arg(spoken().standing(*present), clockWords(present->since, zone())));
    const auto when = happenedAt(*present, at);
    if (!when)
        return std::unexpected(when.error());
    const auto after = advanced(*present, next, *when);
    if (!after)
        return std::unexpected(after.error());

    auto made = proposal(u"report"_s, after->since);
    keepMoved(made, *present, *after, *incident);
    made.sentence = reportSentence(*after, at);
    made.consequence = reportConsequence(*after, *incident);
    return made;
}

Result<Proposal> DispatchDesk::end(const AssignmentId& assignment, AssignmentState how, const QString& reason) const
{
    const auto* present = picture().find(assignment);
    if (!present || isEnded(present->state))
        return refuse(tr("That assignment has ended already. Nothing was changed."));
    if (how != AssignmentState::Declined && how != AssignmentState::Cancelled)
        return refuse(tr("An assignment ends before its time only as declined or called off. Nothing was changed."));
    const auto incident = openIncident(present->incident);
    if (!incident)
        return std::unexpected(incident.error());
    const auto team = spoken().team(present->team);
    const auto why = owedLine(reason, how == AssignmentState::Declined ? tr("Say in a few words why %1 declines %2.").arg(team, incident->number)
                                                                      : tr("Say in a few words why %1 is called off %2.").arg(team, incident->number));
    if (!why)
        return std::unexpected(why.error());
    auto ended = advanced(*present, how, now());
    if (!ended)
        return std::unexpected(ended.error());
    ended->reason = *why;

    auto made = proposal(how == AssignmentState::Declined ? u"decline"_s : u"call_off"_s);
    keepMoved(made, *present, *ended, *incident);
    made.sentence = tr("%1: %2.").arg(spoken().standing(*ended), *why);
    const auto others = picture().assignmentsOf(incident->id);
    const bool alone = std::ranges::none_of(others, [&](const Assignment& other) { return other.id != assignment && isActive(other.state); });
    QStringList consequence;
    if (alone && isActive(present->state))
        consequence.append(tr("%1 needs a team again.").arg(incident->number));
    if (isActive(present->state))
        consequence.append(tr("%1 is free.").arg(team));
    made.consequence = consequence.join(u' ');
    return made;
}

Result<Proposal> DispatchDesk::transport(const TeamId& team, const QString& facility, bool consent) const
{
    const auto known = knownTeam(team);
    if (!known)
        return std::unexpected(known.error());
    const auto present = presentAssignment(*known);
    if (!present)
        return std::unexpected(present.error());
    const auto incident = openIncident(present->incident);
    if (!incident)
        return std::unexpected(incident.error());
    const auto* place = codes().find(u"facilities"_s, facility);
    if (!place)
        return refuse(tr("Say where to: a place of the list. Nothing was changed."));
    if (!consent)
        return refuse(tr("Transport is voluntary. Note that %1 agrees first. Nothing was changed.").arg(spoken().person(*incident)));
    auto after = advanced(*present, AssignmentState::Transporting, now());
    if (!after)
        return std::unexpected(after.error());
    after->facility = facility;
    after->consent = true;

    auto made = proposal(u"transport"_s);
    keepMoved(made, *present, *after, *incident);
    const auto name = spoken().facility(facility);
    made.sentence = tr("%1 carries %2 to %3, voluntary, consent noted.").arg(Spoken::team(*known), spoken().person(*incident), name);
    QStringList consequence;
    Point to;
    if (detail::Codec<Point>::read(place->more.value("point"_L1), to))
        if (const auto drive = driveTime(picture(), team, to))
            consequence.append(tr("About %1.").arg(spanWords(*drive)));
    if (facility != "home"_L1)
        consequence.append(tr("%1 has not been told yet.").arg(name));
    made.consequence = consequence.join(u' ');
    return made;
}

Result<Proposal> DispatchDesk::facilityAccepted(const AssignmentId& assignment, const QString& by) const
{
    const auto* present = picture().find(assignment);
    if (!present || (present->state != AssignmentState::Transporting && present->state != AssignmentState::AtFacility))
        return refuse(tr("Nobody is being taken to a place there. Nothing was changed."));
    const auto name = spoken().facility(present->facility);
    if (present->facilityAcceptedAt)
        return refuse(tr("%1 accepted at %2. Nothing was changed.").arg(name, clockWords(*present->facilityAcceptedAt, zone())));
    const auto incident = openIncident(present->incident);
    if (!incident)
        return std::unexpected(incident.error());
    const auto who = shortLine(by);
    if (!who)
        return std::unexpected(who.error());

    auto made = proposal(u"facility_accepted"_s);
    auto accepted = *present;
    accepted.facilityAcceptedAt = now();
    made.command.effects.append(patchOf(*present, accepted));
    made.incidents = {incident->id};
    made.teams = {present->team};
    made.sentence = who->isEmpty() ? tr("%1 accepts %2.").arg(name, spoken().person(*incident))
                                   : tr("%1 accepts %2, said by %3.").arg(name, spoken().person(*incident), *who);
    made.consequence = tr("%1 can clear.").arg(spoken().team(present->team));
    log(made, incident->id, LogKind::Place, tr("Accepted"), who->isEmpty() ? tr("By %1.").arg(name) : tr("By %1, %2.").arg(*who, name));
    return made;
}

} // namespace dispatch
