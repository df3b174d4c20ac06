#include "approvaldesk.h"
#include "plandesk.h"
#include "releaseterms.h"

namespace dispatch {

using namespace Qt::StringLiterals;

bool PlanDesk::decidesReleases() const { return ApprovalDesk(tools()).mayDecide(ApprovalKind::Release); }

std::optional<Approval> PlanDesk::releaseOf(const PlanFile& file, const ShareRequest& request) const
{
    return releaseFor(request, file.all<Approval>(), file.all<Disclosure>());
}

/// What is asked or done, said once for all who read it: to whom, what, what for and why the person's consent is not there.
Result<Approval> PlanDesk::releaseAsked(const PlanFile& file, const ShareRequest& wanted, const QString& why, const QString& owed) const
{
    auto request = wanted;
    const auto purpose = shortLine(request.purpose);
    if (!purpose)
        return std::unexpected(purpose.error());
    request.person = file.person();
    request.purpose = *purpose;
    const auto decision = decide(file, request);
    const auto* version = file.signedVersion();
    if (!version || !decision.canBeReleased)
        return refuse(decision.goes() ? tr("It may go as it is. Nothing was changed.") : decision.whyNot, u"release: nothing to ask"_s);
    const auto words = owedLine(why, owed);
    if (!words)
        return std::unexpected(words.error());
    const auto contact = contactWith(file.person());
    Approval approval;
    approval.id = tools().ids->next<ApprovalId>();
    approval.incident = contact ? contact->id : IncidentId{};
    approval.kind = ApprovalKind::Release;
    approval.askedAt = now();
    approval.askedBy = actor().id;
    approval.plan = version->plan;
    approval.recipient = request.recipient;
    approval.scope = {request.what};
    const auto what = request.what == Shared::Card ? tr("the card of the safety plan") : tr("the safety plan");
    approval.why = releaseTerms(tr("%1 to %2, for: %3. %4", "what is given, to whom, what for, why without a consent").arg(what, decision.recipientName, request.purpose, *words), request.purpose);
    return approval;
}

Result<Proposal> PlanDesk::askRelease(const PlanFile& file, const ShareRequest& request, const QString& why) const
{
    if (const auto known = releaseOf(file, request); known && known->state == ApprovalState::Asked)
        return refuse(tr("That is asked already, since %1. Nothing was changed.").arg(clockWords(known->askedAt, zone())), u"release: asked already"_s);
    const auto approval = releaseAsked(file, request, why, tr("Say in a few words why without the person's consent. The clinician decides on it."));
    if (!approval)
        return std::unexpected(approval.error());
    auto made = proposal(u"ask_approval"_s);
    made.command.effects.append(insertOf(*approval));
    made.sentence = tr("Ask a clinician whether it may be given without a consent.");
    made.consequence = tr("Nothing is given before one has decided.");
    tellApproval(made, *approval, tr("Approval asked"));
    return made;
}

Result<Proposal> PlanDesk::release(const PlanFile& file, const ShareRequest& request, const QString& why) const
{
    const bool decides = decidesReleases();
    auto approval = releaseAsked(file, request, why, decides ? tr("Say in a few words why without the person's consent.") : tr("Say in a few words why it can not wait for a clinician."));
    if (!approval)
        return std::unexpected(approval.error());
    // Somebody waits for just this decision.
    if (const auto known = releaseOf(file, request); decides && known && known->state == ApprovalState::Asked)
        return ApprovalDesk(tools()).approve(known->id, why);
    approval->state = decides ? ApprovalState::Approved : ApprovalState::Alone;
    approval->decidedBy = actor().id;
    approval->decidedAt = now();
    approval->reason = *owedLine(why, {});
    auto made = proposal(decides ? u"approve"_s : u"act_alone"_s);
    made.command.effects.append(insertOf(*approval));
    made.sentence = decides ? tr("It may be given once without a consent, on your word.") : tr("It may be given once without a consent, and without waiting for a clinician.");
    made.consequence = decides ? tr("Your name and the reason stand there.") : tr("Your name and the reason stand there. A clinician reviews it.");
    tellApproval(made, *approval, decides ? tr("Approved") : tr("Without approval"));
    return made;
}

Result<Proposal> PlanDesk::withdrawRelease(const PlanFile& file, const ShareRequest& request) const
{
    const auto known = releaseOf(file, request);
    if (!known || known->state != ApprovalState::Asked)
        return refuse(tr("Nothing is asked for this. Nothing was changed."), u"release: nothing asked"_s);
    return ApprovalDesk(tools()).withdraw(known->id);
}

void PlanDesk::tellApproval(Proposal& made, const Approval& approval, const QString& subject) const
{
    if (approval.incident.isNull())
        return;
    log(made, approval.incident, LogKind::Approval, subject, tr("%1: %2", "what is asked, about what").arg(ApprovalDesk(tools()).kindWords(approval.kind), askedWords(approval)), word(approval.state));
    made.incidents = {approval.incident};
}

} // namespace dispatch
