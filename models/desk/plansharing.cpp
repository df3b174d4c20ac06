#include "plandesk.h"

#include "referralloop.h"
#include "releaseterms.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

Result<Proposal> PlanDesk::giveConsent(const PlanFile& file, const Consent& wanted) const
{
    auto consent = wanted;
    for (auto* text : {&consent.purpose, &consent.givenBy, &consent.words}) {
        const auto line = shortLine(*text);
        if (!line)
            return std::unexpected(line.error());
        *text = *line;
    }
    if (consent.scope.isEmpty() || consent.recipients.isEmpty())
        return refuse(tr("Say what may be given, and to whom."), u"consent: scope or recipients"_s);
    QStringList names;
    for (const auto& code : std::as_const(consent.recipients)) {
        const auto* recipient = m_rules->sharing.find(code);
        if (!recipient)
            return refuse(tr("Choose to whom it may be given from the list."), u"consent: recipient"_s);
        names.append(recipient->name);
    }
    if (consent.purpose.isEmpty())
        return refuse(tr("Say what it is given for."), u"consent: purpose"_s);
    if (consent.givenBy.isEmpty())
        return refuse(tr("Say who consents: the person, or who does it in the person's place."), u"consent: by nobody"_s);
    if (consent.part2 && !m_rules->sharing.part2Forms.contains(consent.form))
        return refuse(tr("A consent to share what is about substance-use treatment is given in writing (42 CFR 2.31)."), u"consent: form"_s);
    consent.id = tools().ids->next<ConsentId>();
    consent.person = file.person();
    consent.givenAt = now();
    consent.takenBy = actor().id;
    consent.withdrawnAt.reset();
    consent.withdrawal.clear();
    if (consent.expiresAt && *consent.expiresAt <= consent.givenAt)
        return refuse(tr("A consent ends after it begins. It stands as typed."), u"consent: ends before"_s);
    auto made = proposal(u"give_consent"_s);
    made.command.effects.append(insertOf(consent));
    made.sentence = tr("%1 consents that it is given to %2.").arg(nameOf(file), Spoken::list(names));
    made.consequence = tr("It can be taken back at any time.");
    tell(made, file.person(), LogKind::Note, tr("Consent given: %1.").arg(Spoken::list(names)));
    return made;
}

Result<Proposal> PlanDesk::withdrawConsent(const PlanFile& file, const ConsentId& id, const QString& words) const
{
    const auto* known = file.find(id);
    if (!known)
        return refuse(tr("That consent is not known on this desk. Nothing was changed."), u"consent not in its file"_s);
    if (known->withdrawnAt)
        return refuse(tr("That consent was taken back already. Nothing was changed."), u"consent: withdrawn"_s);
    const auto said = owedLine(words, tr("Say how it was taken back."));
    if (!said)
        return std::unexpected(said.error());
    auto consent = *known;
    consent.withdrawnAt = now();
    consent.withdrawal = *said;
    auto made = proposal(u"withdraw_consent"_s);
    made.command.effects.append(patchOf(*known, consent));
    made.sentence = tr("%1 takes the consent back.").arg(nameOf(file));
    made.consequence = tr("Nothing more is given under it. What was given stays in the accounting.");
    tell(made, file.person(), LogKind::Note, tr("Consent taken back: %1").arg(*said));
    return made;
}

ShareDecision PlanDesk::decide(const PlanFile& file, const ShareRequest& asked) const
{
    auto request = asked;
    request.approval = releaseOf(file, request);
    // What it was asked for stands there; nobody has to word it anew.
    if (request.purpose.trimmed().isEmpty() && request.approval && (request.approval->state == ApprovalState::Asked || request.approval->allows()))
        request.purpose = agreedPurpose(*request.approval);
    const auto* version = file.signedVersion();
    const auto content = version ? contentFromText(version->content) : Result<PlanContent>(PlanContent{});
    const auto decided = [&](const ShareRequest& wanted) { return decideShare(wanted, content.value_or(PlanContent{}), file.all<Consent>(), *m_rules, now(), zone()); };
    auto decision = decided(request);
    if (decision.canBeReleased && !request.approval) {
        auto other = request;
        other.purpose.clear();
        other.approval = releaseOf(file, other);
        if (other.approval)
            other.purpose = agreedPurpose(*other.approval);
        if (const auto agreed = decided(other); agreed.approval)
            decision.whatToDo = tr("It may be given for “%1” and for nothing else. Clear “For what” to give it for that; anything else is asked anew.").arg(agreed.request.purpose);
    }
    if (!version && (request.what == Shared::Card || request.what == Shared::Plan)) {
        decision.whyNot = tr("No version is signed, and what is not signed is not given.");
        decision.whatToDo = tr("Have it reviewed and signed first.");
        decision.consent.reset();
        decision.approval.reset();
        decision.canBeReleased = false;
    }
    return decision;
}

Result<Proposal> PlanDesk::share(const PlanFile& file, const ShareRequest& wanted) const
{
    auto request = wanted;
    const auto purpose = shortLine(request.purpose);
    if (!purpose)
        return std::unexpected(purpose.error());
    request.person = file.person();
    request.purpose = *purpose;
    const auto decision = decide(file, request);
    if (!decision.goes())
        return refuse(QStringList{decision.whyNot, tr("Nothing was given."), decision.whatToDo}.join(u' ').trimmed(), u"share: refused"_s);
    const auto* version = file.signedVersion();
    const auto given = accounted(decision, version ? version->id : PlanVersionId{}, actor(), tools().ids->next<DisclosureId>(), now());
    if (!given)
        return std::unexpected(given.error());
    auto made = proposal(u"share_plan"_s);
    made.command.effects.append(insertOf(*given));
    made.sentence = tr("Give it to %1.").arg(given->recipientName);
    QStringList also;
    if (!given->withheld.isEmpty())
        also.append(tr("Withheld: %1").arg(given->withheld));
    if (!given->notice.isEmpty())
        also.append(tr("The notice against redisclosure goes with it."));
    also.append(tr("It is accounted for."));
    made.consequence = also.join(u' ');
    tell(made, file.person(), LogKind::Note, tr("Given to %1: %2.").arg(given->recipientName, given->purpose));
    return made;
}

} // namespace dispatch
