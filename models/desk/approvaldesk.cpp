#include "approvaldesk.h"

namespace dispatch {

using namespace Qt::StringLiterals;

QString approvalStateWords(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Asked: return ApprovalDesk::tr("asked");
    case ApprovalState::Approved: return ApprovalDesk::tr("approved");
    case ApprovalState::Declined: return ApprovalDesk::tr("declined");
    case ApprovalState::Alone: return ApprovalDesk::tr("done alone");
    case ApprovalState::Withdrawn: return ApprovalDesk::tr("taken back");
    }
    std::unreachable();
}

QString ApprovalDesk::kindWords(ApprovalKind kind) const { return codes().words(u"approvals"_s, word(kind)); }

QString ApprovalDesk::aboutWords(const Approval& approval) const
{
    if (!approval.incident.isNull())
        return spoken().number(approval.incident);
    const auto* plan = picture().find(approval.plan);
    const auto* person = plan ? picture().find(plan->person) : nullptr;
    return person && !person->name.isEmpty() ? person->name : tr("a person's plan");
}

bool ApprovalDesk::mayDecide(ApprovalKind kind) const
{
    const auto* rule = codes().find(u"approvals"_s, word(kind));
    return rule && rule->more.value("decided_by"_L1).toArray().contains(word(actor().role).toString());
}

std::optional<Approval> ApprovalDesk::allowing(const IncidentId& incident, ApprovalKind kind) const
{
    std::optional<Approval> newest;
    for (const auto& approval : picture().approvalsOf(incident))
        if (approval.kind == kind && approval.allows())
            newest = approval;
    return newest;
}

Result<Approval> ApprovalDesk::asked(const ApprovalId& approval) const
{
    const auto* known = picture().find(approval);
    if (!known)
        return refuse(tr("That request is not known on this desk. Nothing was changed."), u"approval not in the picture"_s);
    if (known->state != ApprovalState::Asked)
        return refuse(tr("%1 was decided before, by %2: %3. Nothing was changed.")
                          .arg(kindWords(known->kind), spoken().staff(known->decidedBy), approvalStateWords(known->state)));
    return *known;
}

Result<Proposal> ApprovalDesk::ask(const IncidentId& incident, ApprovalKind kind, const QString& why) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    for (const auto& each : picture().approvalsOf(incident))
        if (each.kind == kind && !each.isOfPlan() && each.state == ApprovalState::Asked)
            return refuse(tr("%1 for %2 is asked already, since %3. Nothing was changed.").arg(kindWords(kind), open->number, clockWords(each.askedAt, zone())));
    const auto words = owedLine(why, tr("Say in a few words what is asked and why. The clinician decides on it."));
    if (!words)
        return std::unexpected(words.error());
    auto made = proposal(u"ask_approval"_s);
    made.incidents = {incident};
    Approval approval;
    approval.id = tools().ids->next<ApprovalId>();
    approval.incident = incident;
    approval.kind = kind;
    approval.askedAt = now();
    approval.askedBy = actor().id;
    approval.why = *words;
    made.command.effects.append(insertOf(approval));
    log(made, incident, LogKind::Approval, tr("Approval asked"), tr("%1: %2").arg(kindWords(kind), *words), word(ApprovalState::Asked));
    made.sentence = tr("Ask for approval on %1: %2.").arg(open->number, kindWords(kind));
    made.consequence = tr("Nothing is done before a clinician has decided.");
    return made;
}

Proposal ApprovalDesk::decided(const Approval& before, ApprovalState state, const QString& reason, const QString& told) const
{
    auto after = before;
    after.state = state;
    after.decidedBy = actor().id;
    after.decidedAt = now();
    after.reason = reason;
    auto made = proposal(state == ApprovalState::Approved ? u"approve"_s : state == ApprovalState::Declined ? u"decline_approval"_s : u"withdraw_approval"_s);
    made.command.effects.append(patchOf(before, after));
    tell(made, before, told, reason, word(state));
    made.sentence = tr("%1, %2: %3.", "incident, what was asked, decided how").arg(aboutWords(before), kindWords(before.kind), approvalStateWords(state));
    return made;
}

/// On the timeline of its incident, where it is about one.
void ApprovalDesk::tell(Proposal& proposal, const Approval& approval, const QString& told, const QString& words, const QString& state) const
{
    if (approval.incident.isNull())
        return;
    proposal.incidents = {approval.incident};
    log(proposal, approval.incident, LogKind::Approval, told, words.isEmpty() ? kindWords(approval.kind) : tr("%1: %2").arg(kindWords(approval.kind), words), state);
}

Result<Proposal> ApprovalDesk::approve(const ApprovalId& approval, const QString& words) const
{
    const auto before = asked(approval);
    if (!before)
        return std::unexpected(before.error());
    if (!mayDecide(before->kind))
        return refuse(tr("A clinician decides that. Nothing was changed."));
    const auto said = shortLine(words);
    if (!said)
        return std::unexpected(said.error());
    auto made = decided(*before, ApprovalState::Approved, *said, tr("Approved"));
    made.consequence = tr("%1 may go on now.").arg(spoken().staff(before->askedBy));
    return made;
}

Result<Proposal> ApprovalDesk::decline(const ApprovalId& approval, const QString& reason) const
{
    const auto before = asked(approval);
    if (!before)
        return std::unexpected(before.error());
    if (!mayDecide(before->kind))
        return refuse(tr("A clinician decides that. Nothing was changed."));
    const auto why = owedLine(reason, tr("Say in a few words why not, and what to do instead."));
    if (!why)
        return std::unexpected(why.error());
    auto made = decided(*before, ApprovalState::Declined, *why, tr("Declined"));
    made.consequence = tr("%1 is told: %2").arg(spoken().staff(before->askedBy), Spoken::quoted(*why));
    return made;
}

Result<Proposal> ApprovalDesk::withdraw(const ApprovalId& approval) const
{
    const auto before = asked(approval);
    if (!before)
        return std::unexpected(before.error());
    auto made = decided(*before, ApprovalState::Withdrawn, {}, tr("Request taken back"));
    made.consequence = tr("Nobody has to decide it any more.");
    return made;
}

Approval ApprovalDesk::alone(const IncidentId& incident, ApprovalKind kind, const QString& reason) const
{
    Approval approval;
    approval.id = tools().ids->next<ApprovalId>();
    approval.incident = incident;
    approval.kind = kind;
    approval.state = ApprovalState::Alone;
    approval.askedAt = now();
    approval.askedBy = actor().id;
    approval.why = reason;
    approval.decidedBy = actor().id;
    approval.decidedAt = now();
    approval.reason = reason;
    return approval;
}

Result<Proposal> ApprovalDesk::actAlone(const IncidentId& incident, ApprovalKind kind, const QString& reason) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    const auto why = owedLine(reason, tr("Say in a few words why it can not wait for a clinician."));
    if (!why)
        return std::unexpected(why.error());
    auto made = proposal(u"act_alone"_s);
    made.incidents = {incident};
    made.command.effects.append(insertOf(alone(incident, kind, *why)));
    log(made, incident, LogKind::Approval, tr("Without approval"), tr("%1: %2").arg(kindWords(kind), *why), word(ApprovalState::Alone));
    made.sentence = tr("%1, %2: without waiting for approval.", "incident, what is done").arg(open->number, kindWords(kind));
    made.consequence = tr("Your name and the reason stand there. A clinician reviews it.");
    return made;
}

Result<Proposal> ApprovalDesk::review(const ApprovalId& approval, const QString& words) const
{
    const auto* known = picture().find(approval);
    if (!known || known->state != ApprovalState::Alone)
        return refuse(tr("Nothing was done alone there. Nothing was changed."));
    if (known->reviewedAt)
        return refuse(tr("%1 has reviewed it. Nothing was changed.").arg(spoken().staff(known->reviewedBy)));
    if (!mayDecide(known->kind))
        return refuse(tr("A clinician reviews that. Nothing was changed."));
    if (known->decidedBy == actor().id)
        return refuse(tr("What you did alone is reviewed by somebody else. Nothing was changed."));
    const auto said = owedLine(words, tr("Say in a few words what you found."));
    if (!said)
        return std::unexpected(said.error());
    auto after = *known;
    after.reviewedBy = actor().id;
    after.reviewedAt = now();
    after.review = *said;
    auto made = proposal(u"review_approval"_s);
    made.command.effects.append(patchOf(*known, after));
    tell(made, *known, tr("Reviewed"), *said, u"reviewed"_s);
    made.sentence = tr("%1, %2: reviewed.", "incident, what was done alone").arg(aboutWords(*known), kindWords(known->kind));
    made.consequence = Spoken::quoted(*said);
    return made;
}

} // namespace dispatch
