#include "planlife.h"

#include "plandifference.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Life {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PlanLife)
public:
    static QString joined(const QStringList& words) { return words.join(u"; "_s); }
};

PlanDraft in(PlanDraft draft, PlanState state, const QString& reason, Instant now)
{
    draft.state = state;
    draft.since = now;
    draft.reason = reason;
    return draft;
}

QString nameUnder(const Staff& staff)
{
    return staff.credential.isEmpty() ? staff.name : staff.name + u", "_s + staff.credential;
}

} // namespace

Result<> maySign(const PlanDraft& draft, const Staff& author, const Staff& staff, const PlanRules& rules)
{
    if (!staff.active || !rules.signing.signers.contains(staff.role))
        return refuse(Life::tr("You can't sign a safety plan. A clinician does."), u"sign: role"_s);
    if (!rules.signing.credentials.isEmpty() && !rules.signing.credentials.contains(staff.credential))
        return refuse(Life::tr("Only somebody with a licence signs a safety plan (%1).").arg(rules.signing.credentials.join(u", "_s)), u"sign: credential"_s);
    if (!rules.signing.authorMaySign && staff.id == draft.author)
        return refuse(Life::tr("%1 wrote it, so another licensed clinician signs.").arg(author.name), u"sign: author"_s);
    return {};
}

Result<PlanDraft> askedForReview(PlanDraft draft, const QList<PlanItem>& items, Instant now)
{
    if (draft.state != PlanState::Draft)
        return refuse(Life::tr("This plan is not a draft any more. Look at it again."), u"ask for review: state"_s);
    if (contentOf(draft, items).items.isEmpty())
        return refuse(Life::tr("There is nothing in the plan yet. Write at least one line with the person."), u"ask for review: empty"_s);
    if (draft.reviewBy.isEmpty() || draft.reviewOwner.isNull())
        return refuse(Life::tr("Say when the plan is looked at again, and who sees to it."), u"ask for review: no review date or owner"_s);
    return in(std::move(draft), PlanState::AwaitingReview, {}, now);
}

Result<PlanDraft> sentBack(PlanDraft draft, const QString& reason, Instant now)
{
    if (draft.state != PlanState::AwaitingReview)
        return refuse(Life::tr("This plan is not waiting for review any more. Look at it again."), u"send back: state"_s);
    if (reason.trimmed().isEmpty())
        return refuse(Life::tr("Say what is to be changed."), u"send back: no reason"_s);
    return in(std::move(draft), PlanState::Draft, reason, now);
}

Result<SignedPlan> signedBy(const Staff& staff, const Staff& author, PlanDraft draft, const QList<PlanItem>& items,
    const std::optional<PlanVersion>& newest, const Signature& signature, Instant now, const PlanRules& rules)
{
    if (draft.state != PlanState::AwaitingReview)
        return refuse(Life::tr("This plan is not waiting for review any more. Look at it again."), u"sign: state"_s);
    if (auto may = maySign(draft, author, staff, rules); !may)
        return std::unexpected(std::move(may).error());
    if (newest && newest->number >= draft.version)
        return refuse(Life::tr("Version %1 was signed in the meantime. Look at it again.").arg(newest->number), u"sign: version"_s);
    const auto content = contentOf(draft, items);
    SignedPlan made;
    auto& version = made.version;
    version.id = signature.version;
    version.plan = draft.id;
    version.person = draft.person;
    version.number = draft.version;
    version.language = draft.language;
    version.content = canonicalText(content);
    version.hash = contentHash(version.content);
    if (version.hash != signature.seen)
        return refuse(Life::tr("The plan was changed while you read it. Read it again, then sign."), u"sign: content"_s);
    version.author = draft.author;
    version.authorName = author.name;
    version.approver = staff.id;
    version.approverName = nameUnder(staff);
    version.signedAt = now;
    version.since = now;
    if (newest && newest->state == VersionState::Signed) {
        made.superseded = newest;
        made.superseded->state = VersionState::Superseded;
        made.superseded->since = now;
    }
    made.card = cardOf(content, version, signature.card);
    made.draft = in(std::move(draft), PlanState::Signed, {}, now);
    return made;
}

Result<PlanDraft> writtenOn(PlanDraft draft, const Staff& author, Instant now, const PlanRules& rules)
{
    if (!author.active || !rules.signing.writers.contains(author.role))
        return refuse(Life::tr("You can't write a safety plan."), u"write on: role"_s);
    if (draft.state == PlanState::AwaitingReview)
        return refuse(Life::tr("This plan is waiting for review. Ask the reviewer to send it back."), u"write on: state"_s);
    if (draft.state == PlanState::Draft)
        return draft;
    if (draft.state == PlanState::Signed)
        ++draft.version;
    draft.author = author.id;
    draft.startedAt = now;
    return in(std::move(draft), PlanState::Draft, {}, now);
}

Result<WithdrawnPlan> withdrawn(PlanDraft draft, const std::optional<PlanVersion>& newest, const QString& reason, Instant now)
{
    if (draft.state == PlanState::Withdrawn)
        return refuse(Life::tr("This plan was withdrawn already."), u"withdraw: state"_s);
    if (reason.trimmed().isEmpty())
        return refuse(Life::tr("Say how the person took the plan back."), u"withdraw: no reason"_s);
    WithdrawnPlan made;
    if (newest && newest->state == VersionState::Signed) {
        made.version = newest;
        made.version->state = VersionState::Withdrawn;
        made.version->since = now;
        made.version->reason = reason;
    }
    // The number was used up: what is written after it is a version of its own.
    if (newest && newest->number >= draft.version)
        draft.version = newest->number + 1;
    made.draft = in(std::move(draft), PlanState::Withdrawn, reason, now);
    return made;
}

SafetyPlan cardOf(const PlanContent& content, const PlanVersion& version, const SafetyPlanId& id)
{
    const auto words = [&](PlanPart part, auto wanted) {
        QStringList found;
        for (const auto& item : content.of(part))
            if (wanted(item))
                found.append(lineWords(item));
        return found;
    };
    const auto marked = [](ItemMark mark) { return [mark](const PlanItem& item) { return item.mark == mark; }; };
    const auto all = [](const PlanItem&) { return true; };
    // What did not work lately is no help tonight.
    auto helps = words(PlanPart::Myself, marked(ItemMark::WorksWell)) + words(PlanPart::Myself, marked(ItemMark::None));
    const auto callable = [](const PlanItem& item) { return item.contact.isEmpty() || item.contact.mayCall == MayCall::Yes; };
    auto please = words(PlanPart::PleaseDont, all);
    for (const auto part : {PlanPart::People, PlanPart::Professionals, PlanPart::Distraction, PlanPart::Supports})
        for (const auto& item : content.of(part))
            if (item.contact.mayCall == MayCall::No)
                please.append(Life::tr("call %1").arg(item.contact.name.isEmpty() ? lineWords(item) : item.contact.name));
    SafetyPlan card;
    card.id = id;
    card.person = version.person;
    card.version = version.number;
    card.signedAt = version.signedAt;
    card.signedBy = version.approverName;
    card.helps = Life::joined(helps);
    card.worse = Life::joined(words(PlanPart::Worse, all));
    card.call = Life::joined(words(PlanPart::People, callable) + words(PlanPart::Professionals, callable));
    card.pleaseDont = Life::joined(please);
    return card;
}

} // namespace dispatch
