#include "conflictdesk.h"

#include "callwords.h"
#include "mergewords.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString because(const QString& words, const QString& reason)
{
    return reason.isEmpty() ? words : QCoreApplication::translate("dispatch::ConflictDesk", "%1 Why: %2").arg(words, reason);
}

} // namespace

Result<Conflict> ConflictDesk::openConflict(const ConflictId& conflict) const
{
    const auto* known = picture().find(conflict);
    if (!known)
        return refuse(tr("That conflict is not open on this desk. Nothing was changed."), u"conflict not in the picture"_s);
    if (known->state == ConflictState::Solved)
        return refuse(tr("%1 decided this at %2: %3. Nothing was changed.")
                          .arg(spoken().staff(known->solvedBy), whenWords(known->solvedAt.value_or(known->recordedAt), now(), zone()),
                              resolutionWords(known->resolution)));
    if (isForClinician(*known) && actor().role != Role::Clinician && actor().role != Role::Supervisor)
        return refuse(tr("Only a clinician decides this. Nothing was changed; both versions stay here until then."));
    return *known;
}

QList<Resolution> ConflictDesk::ways(const ConflictId& conflict) const
{
    const auto open = openConflict(conflict);
    if (!open)
        return {};
    if (open->kind != ConflictKind::Rejected)
        return {Resolution::TookMine, Resolution::KeptTheirs};
    if (decidedBefore(*open, picture()))
        return {Resolution::KeptTheirs};
    if (isTeamSentTwice(*open))
        return {Resolution::Recorded, Resolution::Reassigned, Resolution::Discarded};
    return {Resolution::Recorded, Resolution::Discarded};
}

bool ConflictDesk::needsReason(const ConflictId& conflict, Resolution how) const
{
    const auto open = openConflict(conflict);
    if (!open)
        return false;
    switch (how) {
    case Resolution::Discarded: return true;
    case Resolution::Recorded: {
        const auto sent = sentAssignment(*open, picture());
        const auto* standing = isTeamSentTwice(*open) ? standingAssignment(*open, picture()) : nullptr;
        return standing && standing->incident != sent->incident;
    }
    case Resolution::TookMine:
    case Resolution::KeptTheirs:
        return open->kind == ConflictKind::Merge
            && std::ranges::any_of(joinedConflicts(*open, picture()), [](const Conflict& each) { return owesReason(each.entity, each.field); });
    default: return false;
    }
}

Result<QString> ConflictDesk::reasonFor(const Conflict& conflict, Resolution how, const QString& typed) const
{
    if (!needsReason(conflict.id, how))
        return shortLine(typed);
    switch (how) {
    case Resolution::Discarded: return owedLine(typed, tr("Say in a few words why it was not carried out. The reason stays with the entry."));
    case Resolution::Recorded: {
        const auto* standing = standingAssignment(conflict, picture());
        return owedLine(typed, tr("Say in a few words why %1 is called off %2.").arg(spoken().team(standing->team), spoken().number(standing->incident)));
    }
    default: return owedLine(typed, tr("Say in a few words why this one is right. Addresses and clinical words are never chosen without a reason."));
    }
}

QList<Candidate> ConflictDesk::otherTeams(const ConflictId& conflict) const
{
    const auto* known = picture().find(conflict);
    const auto sent = known ? sentAssignment(*known, picture()) : std::nullopt;
    const auto* incident = sent ? picture().find(sent->incident) : nullptr;
    if (!incident)
        return {};
    auto teams = ranked(*incident);
    teams.removeIf([](const Candidate& each) { return each.rank == 0; });
    return teams;
}

/// The conflict's own row comes first: whoever is second learns that, and nothing else of it is looked at.
Proposal ConflictDesk::decision(const QString& verb, const QList<Conflict>& conflicts, Resolution how, const QString& reason) const
{
    auto made = proposal(verb);
    for (const auto& conflict : conflicts) {
        auto solved = conflict;
        solved.state = ConflictState::Solved;
        solved.resolution = how;
        solved.reason = reason;
        solved.solvedAt = now();
        solved.solvedBy = actor().id;
        made.command.effects.append(patchOf(conflict, solved));
        if (!conflict.incident.isNull() && !made.incidents.contains(conflict.incident))
            made.incidents.append(conflict.incident);
    }
    return made;
}

/// An incident whose history is not on this desk takes no line; the conflict itself keeps all of it.
void ConflictDesk::tell(Proposal& proposal, const IncidentId& incident, const QString& subject, const QString& words) const
{
    if (picture().find(incident))
        log(proposal, incident, LogKind::Edit, subject, words);
}

void ConflictDesk::keepAsNotCarriedOut(Proposal& proposal, const Conflict& conflict) const
{
    for (const auto& effect : effectsOf(conflict)) {
        if (effect.kind != Effect::Kind::Insert || effect.entity != RowOf<LogEntry>::entity)
            continue;
        auto entry = fromRow<LogEntry>(effect.fields);
        if (!entry || !picture().find(entry->incident))
            continue;
        entry->id = tools().ids->next<LogEntryId>();
        entry->kind = LogKind::Cancelled;
        entry->subject = tr("Not carried out: %1").arg(entry->subject);
        entry->stateWord.clear();
        entry->corrects.reset();
        proposal.command.effects.append(insertOf(*entry));
    }
}

QString ConflictDesk::lineOf(const Conflict& conflict) const
{
    return changeWords(conflict.name, effectsOf(conflict));
}

Result<Proposal> ConflictDesk::recordAsHappened(const ConflictId& conflict, const QString& reason) const
{
    const auto open = openConflict(conflict);
    if (!open)
        return std::unexpected(open.error());
    if (!ways(conflict).contains(Resolution::Recorded))
        return refuse(tr("There is nothing to record here. Choose one of the two."));
    const auto why = reasonFor(*open, Resolution::Recorded, reason);
    if (!why)
        return std::unexpected(why.error());
    const auto sent = isTeamSentTwice(*open) ? sentAssignment(*open, picture()) : std::nullopt;
    return sent ? recordSending(*open, *sent, *why) : recordChanges(*open, *why);
}

Result<Proposal> ConflictDesk::recordSending(const Conflict& conflict, const Assignment& sent, const QString& reason) const
{
    const auto incident = openIncident(sent.incident);
    if (!incident)
        return std::unexpected(incident.error());
    const auto team = knownTeam(sent.team);
    if (!team)
        return std::unexpected(team.error());
    const auto name = Spoken::team(*team);
    auto made = decision(u"record_as_happened"_s, {conflict}, Resolution::Recorded, reason);
    made.teams = {sent.team};
    const auto* standing = standingAssignment(conflict, picture());
    const bool sameIncident = standing && standing->incident == sent.incident;
    QStringList consequence;
    if (standing && !sameIncident) {
        auto ended = advanced(*standing, AssignmentState::Cancelled, now());
        if (!ended)
            return std::unexpected(ended.error());
        ended->reason = reason;
        made.command.effects.append(patchOf(*standing, *ended));
        if (picture().find(standing->incident))
            log(made, standing->incident, LogKind::Assignment, stateWords(AssignmentState::Cancelled),
                tr("%1 is on %2. Why: %3").arg(name, incident->number, reason), word(AssignmentState::Cancelled).toString());
        made.incidents.append(standing->incident);
        const auto other = spoken().number(standing->incident);
        const auto held = picture().assignmentsOf(standing->incident);
        const bool alone = std::ranges::none_of(held, [&](const Assignment& each) { return each.id != standing->id && isActive(each.state); });
        consequence.append(tr("%1 is called off %2.").arg(name, other));
        if (alone)
            consequence.append(tr("%1 needs a team again.").arg(other));
    }
    for (const auto& effect : effectsOf(conflict)) {
        // Both desks sent it to the same incident: one assignment is enough.
        if (sameIncident && effect.entity == RowOf<Assignment>::entity)
            continue;
        auto given = again(conflict, effect);
        if (!given)
            return std::unexpected(given.error());
        if (*given)
            made.command.effects.append(**given);
    }
    tell(made, sent.incident, tr("Recorded as happened"), because(tr("%1, %2. Two desks had sent it.").arg(spoken().standing(sent), whenWords(sent.since, now(), zone())), reason));
    made.sentence = sameIncident ? tr("Record as happened: %1 is on %2 already.").arg(name, incident->number)
                                 : tr("Record as happened: %1, %2.").arg(spoken().standing(sent), whenWords(sent.since, now(), zone()));
    consequence.append(sameIncident ? tr("Your entry goes on its timeline.") : tr("Your times stay."));
    made.consequence = consequence.join(u' ');
    return made;
}

Result<std::optional<Effect>> ConflictDesk::again(const Conflict& conflict, const Effect& effect) const
{
    if (effect.entity == RowOf<Conflict>::entity)
        return std::nullopt;
    const auto stands = standingRow(picture(), effect.entity, effect.id);
    if (effect.kind == Effect::Kind::Insert)
        return stands ? std::optional<Effect>{} : std::optional(effect);
    if (!stands)
        return refuse(conflict.code == "CA424"_L1
                ? tr("It follows a change that was refused too. Decide about that one first.")
                : tr("What it changes is not open on this desk any more. Discard yours with a reason: the conflict keeps it."));
    if (effect.entity == RowOf<Incident>::entity && effect.fields.contains(u"status"_s) && stands->value(u"status"_s) != word(IncidentStatus::Open).toString())
        return refuse(tr("%1 has ended already. Discard yours with a reason; it stays on the timeline.").arg(stands->value(u"number"_s).toString()));
    if (effect.entity == RowOf<Assignment>::entity && effect.fields.contains(u"state"_s)) {
        const auto assignment = fromRow<Assignment>(*stands);
        const auto next = fromWord<AssignmentState>(effect.fields.value(u"state"_s).toString());
        if (assignment && next && assignment->state != *next && !mayFollow(assignment->state, *next))
            return refuse(tr("%1, so this can't be recorded any more. Discard yours with a reason; it stays on the timeline.").arg(spoken().standing(*assignment)));
        const auto* present = assignment ? picture().activeAssignment(assignment->team) : nullptr;
        if (next && isActive(*next) && present && present->id != assignment->id && !isTeamSentTwice(conflict))
            return refuse(tr("%1. Nothing was changed.").arg(spoken().standing(*present)));
    }
    Effect given{Effect::Kind::Patch, effect.entity, effect.id, {}, {}};
    for (auto it = effect.fields.begin(); it != effect.fields.end(); ++it) {
        const auto now = stands->value(it.key());
        // Tries are counted together, whoever made them.
        const bool adds = effect.entity == RowOf<FollowUp>::entity && it.key() == "attempts"_L1;
        const QJsonValue value = adds ? QJsonValue(now.toInt() + it->toInt() - effect.base.value(it.key()).toInt()) : *it;
        if (now == value)
            continue;
        given.fields.insert(it.key(), value);
        given.base.insert(it.key(), now);
    }
    return given.fields.isEmpty() ? std::optional<Effect>{} : std::optional(given);
}

Result<Proposal> ConflictDesk::recordChanges(const Conflict& conflict, const QString& reason) const
{
    auto made = decision(u"record_as_happened"_s, {conflict}, Resolution::Recorded, reason);
    for (const auto& effect : effectsOf(conflict)) {
        auto given = again(conflict, effect);
        if (!given)
            return std::unexpected(given.error());
        if (*given)
            made.command.effects.append(**given);
    }
    tell(made, conflict.incident, tr("Recorded as happened"), because(lineOf(conflict), reason));
    made.sentence = conflict.incident.isNull() ? tr("Record as happened: %1").arg(lineOf(conflict))
                                               : tr("Record as happened on %1: %2").arg(spoken().number(conflict.incident), lineOf(conflict));
    made.consequence = tr("It stands on top of what the centre has now. Your times stay.");
    return made;
}

Result<Proposal> ConflictDesk::reassign(const ConflictId& conflict, const std::optional<TeamId>& team, const QString& reason) const
{
    const auto open = openConflict(conflict);
    if (!open)
        return std::unexpected(open.error());
    const auto sent = isTeamSentTwice(*open) ? sentAssignment(*open, picture()) : std::nullopt;
    if (!sent)
        return refuse(tr("No team was sent here. Choose another way."));
    const auto incident = openIncident(sent->incident);
    if (!incident)
        return std::unexpected(incident.error());
    const auto why = reasonFor(*open, Resolution::Reassigned, reason);
    if (!why)
        return std::unexpected(why.error());
    const auto first = spoken().team(sent->team);
    auto made = decision(u"reassign"_s, {*open}, Resolution::Reassigned, *why);
    keepAsNotCarriedOut(made, *open);
    QStringList consequence;
    if (const auto* standing = standingAssignment(*open, picture()))
        consequence.append(tr("%1; that is not touched.").arg(spoken().standing(*standing)));
    if (team) {
        const auto known = knownTeam(*team);
        if (!known)
            return std::unexpected(known.error());
        if (!known->onShift(now()))
            return refuse(tr("%1 is not on shift. Nothing is sent.").arg(Spoken::team(*known)));
        if (const auto* present = picture().activeAssignment(*team))
            return refuse(tr("%1. Nothing is sent.").arg(spoken().standing(*present)));
        Assignment offered;
        offered.id = tools().ids->next<AssignmentId>();
        offered.incident = sent->incident;
        offered.team = *team;
        offered.state = AssignmentState::Offered;
        offered.since = offered.madeAt = offered.checkedAt = now();
        offered.madeBy = actor().id;
        offered.checkMinutes = checkMinutesIn(AssignmentState::Offered);
        offered.reason = *why;
        made.command.effects.append(insertOf(offered));
        made.teams = {*team};
        log(made, sent->incident, LogKind::Assignment, stateWords(AssignmentState::Offered),
            because(tr("To %1, because %2 was sent elsewhere.").arg(Spoken::team(*known), first), *why), word(AssignmentState::Offered).toString());
        made.sentence = tr("Offer %1 to %2 instead.").arg(spoken().incident(*incident), Spoken::team(*known));
    } else {
        tell(made, sent->incident, tr("Needs a team"), because(tr("%1 was sent elsewhere.").arg(first), *why));
        made.sentence = tr("%1 needs a team.").arg(spoken().incident(*incident));
    }
    consequence.append(tr("Your first offer stays on the timeline, marked “not carried out”."));
    made.consequence = consequence.join(u' ');
    return made;
}

Result<Proposal> ConflictDesk::discard(const ConflictId& conflict, const QString& reason) const
{
    const auto open = openConflict(conflict);
    if (!open)
        return std::unexpected(open.error());
    if (!ways(conflict).contains(Resolution::Discarded))
        return refuse(tr("Nothing was refused here. Choose one of the two."));
    const auto why = reasonFor(*open, Resolution::Discarded, reason);
    if (!why)
        return std::unexpected(why.error());
    auto made = decision(u"discard"_s, {*open}, Resolution::Discarded, *why);
    keepAsNotCarriedOut(made, *open);
    tell(made, open->incident, tr("Discarded"), because(lineOf(*open), *why));
    const auto* incident = picture().find(open->incident);
    made.sentence = incident ? tr("Discard on %1: %2").arg(incident->number, lineOf(*open)) : tr("Discard: %1").arg(lineOf(*open));
    QStringList consequence{incident ? tr("Your entry stays on the timeline, marked “not carried out”.") : tr("It stays among the solved conflicts, marked “not carried out”.")};
    if (const auto sent = sentAssignment(*open, picture()); sent && isTeamSentTwice(*open)) {
        if (const auto* standing = standingAssignment(*open, picture()))
            consequence.append(spoken().standing(*standing) + u'.');
        if (incident && !picture().leadingAssignment(incident->id))
            consequence.append(tr("%1 needs a team.").arg(incident->number));
    }
    made.consequence = consequence.join(u' ');
    return made;
}

Result<Proposal> ConflictDesk::takeMine(const ConflictId& conflict, const QString& reason) const
{
    const auto open = openConflict(conflict);
    if (!open)
        return std::unexpected(open.error());
    if (open->kind != ConflictKind::Merge)
        return refuse(tr("A refused change is recorded as happened, or discarded. Choose one of these."));
    const auto why = reasonFor(*open, Resolution::TookMine, reason);
    if (!why)
        return std::unexpected(why.error());
    const auto stands = standingRow(picture(), open->entity, open->row);
    if (!stands)
        return refuse(tr("What it changes is not open on this desk any more. Keep what the centre has."));
    const auto joined = joinedConflicts(*open, picture());
    auto made = decision(u"take_mine"_s, joined, Resolution::TookMine, *why);
    Effect patch{Effect::Kind::Patch, open->entity, open->row, {}, {}};
    const MergeWords said(codes(), *tools().protocol, zone(), picture());
    QStringList told;
    for (const auto& each : joined) {
        const auto was = stands->value(each.field);
        told.append(tr("%1: %2", "label, value").arg(MergeWords::label(each.entity, each.field), said.value(each.entity, each.field, each.mine)));
        tell(made, each.incident, MergeWords::label(each.entity, each.field),
            because(tr("%1 → %2", "old value, new value").arg(said.value(each.entity, each.field, was), said.value(each.entity, each.field, each.mine)), *why));
        if (was == each.mine)
            continue;
        patch.fields.insert(each.field, each.mine);
        patch.base.insert(each.field, was);
    }
    if (!patch.fields.isEmpty())
        made.command.effects.append(patch);
    made.sentence = open->incident.isNull() ? tr("Take %1.").arg(told.join(u"; "_s)) : tr("Take for %1: %2.").arg(spoken().number(open->incident), told.join(u"; "_s));
    made.consequence = tr("What the centre had stays on the timeline.");
    return made;
}

Result<Proposal> ConflictDesk::keepTheirs(const ConflictId& conflict, const QString& reason) const
{
    const auto open = openConflict(conflict);
    if (!open)
        return std::unexpected(open.error());
    if (!ways(conflict).contains(Resolution::KeptTheirs))
        return refuse(tr("A refused change is recorded as happened, or discarded. Choose one of these."));
    const auto why = reasonFor(*open, Resolution::KeptTheirs, reason);
    if (!why)
        return std::unexpected(why.error());
    const auto joined = joinedConflicts(*open, picture());
    auto made = decision(u"keep_theirs"_s, joined, Resolution::KeptTheirs, *why);
    if (const auto* before = decidedBefore(*open, picture())) {
        const bool decided = before->state == ConflictState::Solved;
        made.sentence = decided ? tr("Leave it as %1 decided: %2.").arg(spoken().staff(before->solvedBy), resolutionWords(before->resolution))
                                : tr("Let go of this decision.");
        made.consequence = decided ? tr("Nothing else changes.") : tr("The conflict it was about is open again.");
        return made;
    }
    const auto stands = standingRow(picture(), open->entity, open->row);
    const MergeWords said(codes(), *tools().protocol, zone(), picture());
    QStringList told;
    for (const auto& each : joined) {
        const auto standing = stands ? stands->value(each.field) : each.theirs;
        told.append(tr("%1: %2", "label, value").arg(MergeWords::label(each.entity, each.field), said.value(each.entity, each.field, standing)));
        tell(made, each.incident, MergeWords::label(each.entity, each.field),
            because(tr("%1 stays. Not taken: %2.").arg(said.value(each.entity, each.field, standing), said.value(each.entity, each.field, each.mine)), *why));
    }
    made.sentence = open->incident.isNull() ? tr("Keep %1.").arg(told.join(u"; "_s)) : tr("Keep for %1: %2.").arg(spoken().number(open->incident), told.join(u"; "_s));
    made.consequence = tr("What was not taken stays on the timeline.");
    return made;
}

Result<Proposal> ConflictDesk::decide(const ConflictId& conflict, Resolution how, const QString& reason, const std::optional<TeamId>& team) const
{
    switch (how) {
    case Resolution::Recorded: return recordAsHappened(conflict, reason);
    case Resolution::Reassigned: return reassign(conflict, team, reason);
    case Resolution::Discarded: return discard(conflict, reason);
    case Resolution::TookMine: return takeMine(conflict, reason);
    case Resolution::KeptTheirs: return keepTheirs(conflict, reason);
    default: return refuse(tr("Choose what shall be true."));
    }
}

} // namespace dispatch
