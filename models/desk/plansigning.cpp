#include "plandesk.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

std::optional<PlanVersion> valueOf(const PlanVersion* version)
{
    return version ? std::optional(*version) : std::nullopt;
}

/// Two people's words that nobody has decided between yet.
qsizetype openClashes(const Picture& picture, const PlanFile& file, const PlanDraftId& plan)
{
    return std::ranges::count_if(picture.openConflicts(), [&](const Conflict& conflict) {
        if (conflict.kind != ConflictKind::Merge)
            return false;
        if (conflict.entity == RowOf<PlanDraft>::entity)
            return conflict.row == plan.toString();
        const auto* item = conflict.entity == RowOf<PlanItem>::entity ? file.find(PlanItemId::fromString(conflict.row)) : nullptr;
        return item && item->plan == plan;
    });
}

} // namespace

Result<Proposal> PlanDesk::askReview(const PlanFile& file, const PlanDraftId& plan) const
{
    if (const auto may = mayWrite(); !may)
        return std::unexpected(may.error());
    const auto known = knownPlan(file, plan);
    if (!known)
        return std::unexpected(known.error());
    if (const auto clashes = openClashes(picture(), file, plan); clashes > 0)
        return refuse(tr("%n place(s) in it were written in two ways at once. Decide them first; nobody was asked.", nullptr, static_cast<int>(clashes)), u"review: clashes"_s);
    const auto draft = askedForReview(*known, file.itemsOf(plan), now());
    if (!draft)
        return std::unexpected(draft.error());
    auto made = proposal(u"ask_review"_s);
    made.command.effects.append(patchOf(*known, *draft));
    made.sentence = tr("Version %1 of the safety plan of %2 waits for review.").arg(QString::number(draft->version), nameOf(file));
    made.consequence = tr("Another clinician than %1 signs it.").arg(staffOf(draft->author).name);
    tell(made, file.person(), LogKind::Note, tr("Version %1 waits for review.").arg(draft->version));
    return made;
}

Result<Proposal> PlanDesk::sendBack(const PlanFile& file, const PlanDraftId& plan, const QString& reason) const
{
    if (const auto may = mayWrite(); !may)
        return std::unexpected(may.error());
    const auto known = knownPlan(file, plan);
    const auto why = shortLine(reason);
    if (!known || !why)
        return std::unexpected(known ? why.error() : known.error());
    const auto draft = sentBack(*known, *why, now());
    if (!draft)
        return std::unexpected(draft.error());
    auto made = proposal(u"send_back_plan"_s);
    made.command.effects.append(patchOf(*known, *draft));
    made.sentence = tr("The plan goes back to %1: %2").arg(staffOf(draft->author).name, *why);
    tell(made, file.person(), LogKind::Note, tr("Sent back: %1").arg(*why));
    return made;
}

QString PlanDesk::toSign(const PlanFile& file, const PlanDraftId& plan)
{
    const auto* draft = file.find(plan);
    return draft ? contentHash(canonicalText(contentOf(*draft, file.itemsOf(plan)))) : QString();
}

Result<Proposal> PlanDesk::sign(const PlanFile& file, const PlanDraftId& plan, const QString& seen) const
{
    const auto known = knownPlan(file, plan);
    if (!known)
        return std::unexpected(known.error());
    if (const auto clashes = openClashes(picture(), file, plan); clashes > 0)
        return refuse(tr("%n place(s) in it were written in two ways at once. Decide them first; nothing was signed.", nullptr, static_cast<int>(clashes)), u"sign: clashes"_s);
    const auto made = signedBy(staffOf(actor().id), staffOf(known->author), *known, file.itemsOf(plan), valueOf(file.newestVersionOf(plan)),
        {tools().ids->next<PlanVersionId>(), tools().ids->next<SafetyPlanId>(), seen}, now(), *m_rules);
    if (!made)
        return std::unexpected(made.error());
    auto signing = proposal(u"sign_plan"_s);
    signing.command.effects = {insertOf(made->version), insertOf(made->card), patchOf(*known, made->draft)};
    // Of all her plans one holds, and one card is shown.
    for (const auto& version : file.all<PlanVersion>()) {
        if (version.state != VersionState::Signed)
            continue;
        auto former = version;
        former.state = VersionState::Superseded;
        former.since = now();
        signing.command.effects.append(patchOf(version, former));
    }
    for (const auto& card : file.all<SafetyPlan>()) {
        if (!card.active)
            continue;
        auto former = card;
        former.active = false;
        signing.command.effects.append(patchOf(card, former));
    }
    signing.sentence = tr("Sign version %1 of the safety plan of %2.").arg(QString::number(made->version.number), nameOf(file));
    signing.consequence = tr("It can't be changed after that; a change is another version.");
    tell(signing, file.person(), LogKind::Note, tr("Version %1 is signed by %2.").arg(QString::number(made->version.number), made->version.approverName));
    return signing;
}

Result<Proposal> PlanDesk::withdraw(const PlanFile& file, const PlanDraftId& plan, const QString& reason) const
{
    const auto known = knownPlan(file, plan);
    const auto why = shortLine(reason);
    if (!known || !why)
        return std::unexpected(known ? why.error() : known.error());
    const auto ended = withdrawn(*known, valueOf(file.newestVersionOf(plan)), *why, now());
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->version && !m_rules->signing.signers.contains(actor().role))
        return refuse(tr("A plan that holds is taken out of use by a clinician. Tell one; nothing was changed."), u"withdraw: role"_s);
    auto made = proposal(u"withdraw_plan"_s);
    made.command.effects.append(patchOf(*known, ended->draft));
    if (ended->version) {
        made.command.effects.append(patchOf(*file.find(ended->version->id), *ended->version));
        for (const auto& card : file.all<SafetyPlan>()) {
            if (!card.active)
                continue;
            auto former = card;
            former.active = false;
            made.command.effects.append(patchOf(card, former));
        }
    }
    made.sentence = tr("%1 takes the safety plan back.").arg(nameOf(file));
    made.consequence = ended->version ? tr("Version %1 holds no more; it stays readable, and says so.").arg(ended->version->number) : tr("The draft stays readable.");
    tell(made, file.person(), LogKind::Note, tr("Taken back by the person: %1").arg(*why));
    return made;
}

} // namespace dispatch
