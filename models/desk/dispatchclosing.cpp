#include "closingtransfer.h"
#include "dispatchdesk.h"
#include "followupladder.h"
#include "typed.h"

// How an incident ends: closed with its outcome and what is owed afterwards, or cancelled with a reason.

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

const auto resolvedByPhone = u"resolved_by_phone"_s;

} // namespace

QStringList DispatchDesk::heldTeams(const IncidentId& incident) const
{
    QStringList held;
    for (const auto& assignment : picture().assignmentsOf(incident))
        if (isActive(assignment.state))
            held.append(spoken().standing(assignment));
    return held;
}

QStringList DispatchDesk::closingNeeds(const IncidentId& incident, const Closing& closing) const
{
    QStringList needs;
    if (closing.dispositions.isEmpty())
        needs.append(tr("disposition"));
    if (closing.divertedFrom.isEmpty())
        needs.append(tr("diverted from what"));
    const auto* known = picture().find(incident);
    if (known && known->outcome.isEmpty() && !closing.dispositions.isEmpty() && !closing.dispositions.contains(resolvedByPhone))
        needs.append(tr("a determination, or “%1”").arg(codes().words(u"dispositions"_s, resolvedByPhone)));
    for (const auto& linkage : closing.linkages)
        if (linkage.service.isEmpty())
            needs.append(tr("the service of each linkage"));
    for (const auto& transfer : picture().transfersOf(incident))
        if (transfer.state == TransferState::Asked)
            needs.append(tr("the answer of %1 to the transfer").arg(transfer.takerName));
    for (const auto taker : missingTakers(picture(), codes(), incident, closing.dispositions))
        needs.append(tr("a transfer to %1 that was accepted").arg(codes().words(u"takers"_s, word(taker))));
    return needs + heldTeams(incident);
}

void DispatchDesk::releaseReservations(Proposal& proposal, const Incident& incident) const
{
    for (const auto& kept : picture().assignmentsOf(incident.id)) {
        if (kept.state != AssignmentState::Reserved)
            continue;
        auto released = advanced(kept, AssignmentState::Cancelled, now()).value_or(kept);
        released.reason = tr("%1 ended").arg(incident.number);
        proposal.command.effects.append(patchOf(kept, released));
        proposal.teams.append(kept.team);
        log(proposal, incident.id, LogKind::Assignment, stateWords(AssignmentState::Cancelled), tr("%1 is no longer kept for it.").arg(spoken().team(kept.team)),
            word(AssignmentState::Cancelled).toString());
    }
}

void DispatchDesk::createFollowUps(Proposal& proposal, const Incident& incident, const Closure& closure, const StaffId& owner) const
{
    for (const auto& rung : followUpLadder(codes(), incident, closure, now())) {
        FollowUp owed;
        owed.id = tools().ids->next<FollowUpId>();
        owed.incident = incident.id;
        owed.person = incident.call.person;
        owed.kind = rung.kind;
        owed.madeAt = now();
        owed.dueAt = rung.dueAt;
        owed.owner = owner;
        proposal.command.effects.append(insertOf(owed));
        log(proposal, incident.id, LogKind::FollowUp, codes().words(u"followups"_s, rung.kind),
            tr("Due %1, owed by %2.").arg(whenWords(rung.dueAt, now(), zone()), spoken().staff(owner)));
    }
}

Result<Proposal> DispatchDesk::close(const IncidentId& incident, const Closing& closing) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    if (const auto needs = closingNeeds(incident, closing); !needs.isEmpty())
        return refuse(tr("%1 stays open. It still needs: %2.").arg(open->number, needs.join(u", "_s)));
    const auto listed = [this](const QString& list, const QString& code) { return codes().find(list, code) != nullptr; };
    if (!std::ranges::all_of(closing.dispositions, [&](const QString& each) { return listed(u"dispositions"_s, each); })
        || !listed(u"diversions"_s, closing.divertedFrom)
        || !std::ranges::all_of(closing.basicNeeds, [&](const QString& each) { return listed(u"needs"_s, each); })
        || !std::ranges::all_of(closing.linkages, [&](const Linkage& each) { return listed(u"services"_s, each.service); }))
        return refuse(tr("%1 stays open. Choose from the lists; what is chosen there is not known.").arg(open->number), u"closing holds a code of no list"_s);
    const auto owner = closing.followUpOwner.isNull() ? actor().id : closing.followUpOwner;
    const auto* owing = picture().find(owner);
    if (!closing.followUpOwner.isNull() && (!owing || !owing->active))
        return refuse(tr("%1 stays open. Choose who owes the follow-ups.").arg(open->number));

    auto made = proposal(u"close"_s);
    made.incidents = {incident};
    QStringList ended;
    for (const auto& each : closing.dispositions)
        ended.append(codes().words(u"dispositions"_s, each));
    auto closed = *open;
    closed.status = IncidentStatus::Closed;
    closed.endedAt = now();
    if (open->outcome.isEmpty()) {
        Determination byPhone{tools().ids->next<DeterminationId>(), incident, now(), actor().id, u"phone"_s, {}, tr("closed as resolved by phone"), 0};
        made.command.effects.append(insertOf(byPhone));
        closed.outcome = byPhone.outcome;
        closed.determinedAt = now();
        log(made, incident, LogKind::Determination, tr("Determined"), tr("%1, %2.").arg(codes().words(u"outcomes"_s, byPhone.outcome), byPhone.reason));
    }
    made.command.effects.append(patchOf(*open, closed));

    Closure closure{tools().ids->next<ClosureId>(), incident, now(), actor().id, closing.dispositions, closing.divertedFrom, closing.basicNeeds, {}};
    QStringList told{tr("%1.").arg(ended.join(u", "_s)), tr("Diverted from: %1.").arg(codes().words(u"diversions"_s, closing.divertedFrom))};
    if (!closing.basicNeeds.isEmpty()) {
        QStringList given;
        for (const auto& each : closing.basicNeeds)
            given.append(codes().words(u"needs"_s, each));
        told.append(tr("Given: %1.").arg(Spoken::list(given)));
    }
    QString complaint;
    if (!closing.words.trimmed().isEmpty()) {
        closure.words = typedText(closing.words.trimmed(), noteLimit).kept;
        complaint = logAll(made, incident, LogKind::Note, tr("Note at close"), closing.words.trimmed());
    }
    made.command.effects.append(insertOf(closure));
    log(made, incident, LogKind::Closed, tr("Closed"), told.join(u' '));
    for (auto linkage : closing.linkages) {
        const auto partner = shortLine(linkage.partner);
        if (!partner)
            return std::unexpected(partner.error());
        linkage = {tools().ids->next<LinkageId>(), incident, linkage.service, *partner, now(), actor().id};
        made.command.effects.append(insertOf(linkage));
        const auto service = codes().words(u"services"_s, linkage.service);
        log(made, incident, LogKind::Linkage, tr("Linked"), partner->isEmpty() ? service : tr("%1: %2").arg(service, *partner));
    }
    releaseReservations(made, *open);
    createFollowUps(made, closed, closure, owner);

    made.sentence = tr("Close %1: %2.").arg(open->number, ended.join(u", "_s));
    QStringList owed;
    for (const auto& rung : followUpLadder(codes(), closed, closure, now()))
        owed.append(tr("%1, due %2").arg(codes().words(u"followups"_s, rung.kind), whenWords(rung.dueAt, now(), zone())));
    made.consequence = owed.isEmpty() ? tr("No follow-up is owed.") : tr("%1 owes: %2.").arg(owing ? owing->name : actor().name, owed.join(u"; "_s));
    if (!complaint.isEmpty())
        made.consequence += u' ' + complaint;
    return made;
}

Result<Proposal> DispatchDesk::cancel(const IncidentId& incident, const QString& reason) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    if (const auto held = heldTeams(incident); !held.isEmpty())
        return refuse(tr("%1 stays open. %2. Call the team off first.").arg(open->number, held.join(u", "_s)));
    for (const auto& transfer : picture().transfersOf(incident))
        if (transfer.state == TransferState::Asked)
            return refuse(tr("%1 stays open. %2 has not answered; record the answer, or take the transfer back.").arg(open->number, transfer.takerName));
    const auto why = owedLine(reason, tr("Say in a few words why %1 is cancelled. Nothing is deleted.").arg(open->number));
    if (!why)
        return std::unexpected(why.error());
    auto made = proposal(u"cancel"_s);
    made.incidents = {incident};
    auto cancelled = *open;
    cancelled.status = IncidentStatus::Cancelled;
    cancelled.endedAt = now();
    cancelled.cancelReason = *why;
    made.command.effects.append(patchOf(*open, cancelled));
    releaseReservations(made, *open);
    log(made, incident, LogKind::Cancelled, tr("Cancelled"), *why);
    made.sentence = tr("Cancel %1: %2.").arg(open->number, *why);
    made.consequence = tr("Nothing is deleted; F3 finds it.");
    return made;
}

} // namespace dispatch
