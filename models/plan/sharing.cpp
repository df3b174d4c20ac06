#include "sharing.h"

#include "releaseterms.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// A card is what somebody who meets the person tonight needs.
constexpr auto cardParts = std::to_array({PlanPart::Myself, PlanPart::People, PlanPart::Professionals, PlanPart::Worse, PlanPart::PleaseDont});

class Sharing {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Sharing)
public:
    Sharing(const ShareRequest& request, const QList<Consent>& consents, const PlanRules& rules, Instant now, const QTimeZone& zone)
        : m_request(&request), m_rules(&rules), m_now(now), m_zone(zone), m_recipient(rules.sharing.find(request.recipient))
    {
        // Those that could cover it at all, the newest first.
        for (const auto& consent : consents)
            if (consent.person == request.person && consent.recipients.contains(request.recipient) && consent.scope.contains(request.what))
                m_named.append(consent);
        std::ranges::sort(m_named, [](const Consent& a, const Consent& b) { return std::tie(b.givenAt, b.id) < std::tie(a.givenAt, a.id); });
        // One that names substance-use treatment covers more than one that does not.
        for (const auto& consent : m_named)
            if (holds(consent, now) && (!m_consent || (coversPart2(consent) && !coversPart2(*m_consent))))
                m_consent = consent;
        if (!m_consent && request.approval && releases(*request.approval))
            m_approval = request.approval;
    }

    [[nodiscard]] ShareDecision decided(const PlanContent& content) const
    {
        ShareDecision decision{*m_request, m_recipient ? m_recipient->name : QString(), m_consent, m_approval, mayBeReleased(), whyNothing(), {}, {}, {}, {}};
        const bool ofPlan = m_request->what == Shared::Card || m_request->what == Shared::Plan;
        bool any = !ofPlan;
        for (const auto& item : ofPlan ? content.items : QList<PlanItem>{}) {
            if (m_request->what == Shared::Card && std::ranges::find(cardParts, item.part) == cardParts.end())
                continue;
            const auto why = decision.goes() ? whyNotLine(item) : decision.whyNot;
            any = any || why.isEmpty();
            if (why.isEmpty() && item.part2) {
                decision.notice = m_rules->sharing.notice;
                decision.noticeSource = m_rules->sharing.noticeSource;
            }
            decision.lines.append({item, why});
        }
        if (decision.goes() && !any)
            decision.whyNot = tr("No line of it may go.");
        decision.whatToDo = whatToDo(decision);
        if (!decision.goes()) {
            decision.consent.reset();
            decision.approval.reset();
        } else if (m_approval && !agreedPurpose(*m_approval).isEmpty()) {
            decision.request.purpose = agreedPurpose(*m_approval);
        }
        return decision;
    }

private:
    [[nodiscard]] bool coversPart2(const Consent& consent) const { return consent.part2 && m_rules->sharing.part2Forms.contains(consent.form); }
    /// Somebody agreed, it was not long ago, and the person has not said no since.
    [[nodiscard]] bool releases(const Approval& approval) const
    {
        const auto agreed = approval.decidedAt.value_or(approval.askedAt);
        const auto saidNo = [&](const Consent& consent) { return consent.withdrawnAt && *consent.withdrawnAt <= m_now && *consent.withdrawnAt >= agreed; };
        return approval.allows() && m_now - agreed < m_rules->sharing.releasedFor && std::ranges::none_of(m_named, saidNo);
    }
    /// Nothing but a consent is missing. What can be released is what stands in a plan that was signed.
    [[nodiscard]] bool mayBeReleased() const
    {
        return m_recipient && m_recipient->shared.contains(m_request->what) && !m_request->purpose.trimmed().isEmpty() && (m_request->what == Shared::Card || m_request->what == Shared::Plan) && !m_consent && !m_approval;
    }
    [[nodiscard]] QString day(Instant at) const { return dateWords(at, m_zone); }

    [[nodiscard]] QString whyNothing() const
    {
        if (!m_recipient)
            return tr("Nobody of that name is on the list of those whom the program gives something to.");
        if (!m_recipient->shared.contains(m_request->what))
            return tr("%1 is not given this by the program.").arg(m_recipient->name);
        if (m_request->purpose.trimmed().isEmpty())
            return tr("Say what it is given for.");
        if (m_consent || m_approval)
            return {};
        if (m_named.isEmpty())
            return tr("The person has not consented to give this to %1.").arg(m_recipient->name);
        const auto& newest = m_named.first();
        if (newest.withdrawnAt && *newest.withdrawnAt <= m_now)
            return tr("The person took the consent of %1 back on %2.").arg(day(newest.givenAt), day(*newest.withdrawnAt));
        if (newest.expiresAt && *newest.expiresAt <= m_now)
            return tr("The consent of %1 ended on %2.").arg(day(newest.givenAt), day(*newest.expiresAt));
        return tr("The consent does not hold before %1.").arg(day(newest.givenAt));
    }

    [[nodiscard]] QString whyNotLine(const PlanItem& item) const
    {
        if (!m_recipient->parts.contains(item.part))
            return tr("%1 does not need this part.").arg(m_recipient->name);
        if (!item.part2 || (m_consent && coversPart2(*m_consent)))
            return {};
        if (!m_consent)
            return tr("It is about substance-use treatment: that goes with the person's own consent in writing and no other way (42 CFR 2.31).");
        if (m_consent->part2)
            return tr("It is about substance-use treatment: a consent to that must be in writing (42 CFR 2.31).");
        return tr("It is about substance-use treatment, which the consent of %1 does not name (42 CFR Part 2).").arg(day(m_consent->givenAt));
    }

    [[nodiscard]] QString whatToDo(const ShareDecision& decision) const
    {
        if (!m_recipient || !m_recipient->shared.contains(m_request->what))
            return tr("Choose something else or somebody else.");
        if (m_request->purpose.trimmed().isEmpty())
            return {};
        if (!m_consent && !m_approval)
            return mayBeReleased() ? tr("Ask the person: a consent that is written down here lets it go at once. Where that can't be, a clinician decides.")
                                   : tr("Ask the person. A consent that is written down here lets it go at once.");
        const auto isTreatment = [this](const SharedLine& line) { return !line.goes() && line.item.part2 && m_recipient->parts.contains(line.item.part); };
        if (std::ranges::any_of(decision.lines, isTreatment))
            return tr("What is about substance-use treatment goes with a consent in writing that names it: ask the person for that one.");
        return {};
    }

    const ShareRequest* m_request;
    const PlanRules* m_rules;
    Instant m_now;
    QTimeZone m_zone;
    const Recipient* m_recipient;
    QList<Consent> m_named;
    std::optional<Consent> m_consent;
    std::optional<Approval> m_approval;
};

} // namespace

bool holds(const Consent& consent, Instant now)
{
    return consent.givenAt <= now && !(consent.withdrawnAt && *consent.withdrawnAt <= now) && !(consent.expiresAt && *consent.expiresAt <= now);
}

std::optional<Approval> releaseFor(const ShareRequest& request, const QList<Approval>& approvals, const QList<Disclosure>& given)
{
    const auto isFor = [](const QString& purpose, const QString& other) {
        return purpose.isEmpty() || other.isEmpty() || purpose.compare(other, Qt::CaseInsensitive) == 0;
    };
    const auto isAbout = [&, purpose = request.purpose.simplified()](const Approval& each) {
        return each.kind == ApprovalKind::Release && each.isOfPlan() && each.recipient == request.recipient && each.scope.contains(request.what) && isFor(agreedPurpose(each).simplified(), purpose);
    };
    // What was asked and then done alone waits for nobody any more.
    const auto isOvertaken = [&](const Approval& asked) {
        return asked.state == ApprovalState::Asked && std::ranges::any_of(approvals, [&](const Approval& each) { return each.state == ApprovalState::Alone && isAbout(each) && isFor(agreedPurpose(each), agreedPurpose(asked)) && each.askedAt >= asked.askedAt; });
    };
    std::optional<Approval> newest;
    for (const auto& each : approvals)
        if (isAbout(each) && each.state != ApprovalState::Withdrawn && !isOvertaken(each) && !std::ranges::contains(given, each.id, &Disclosure::approval)
            && (!newest || std::tie(newest->askedAt, newest->id) < std::tie(each.askedAt, each.id)))
            newest = each;
    return newest;
}

QString ShareDecision::withheld() const
{
    QStringList reasons;
    for (const auto& line : lines)
        if (!line.goes() && !reasons.contains(line.whyNot))
            reasons.append(line.whyNot);
    for (auto& reason : reasons)
        reason = Sharing::tr("%n line(s): %1", nullptr, int(std::ranges::count(lines, reason, &SharedLine::whyNot))).arg(reason);
    return reasons.join(u" "_s);
}

ShareDecision decideShare(const ShareRequest& request, const PlanContent& content, const QList<Consent>& consents, const PlanRules& rules, Instant now,
    const QTimeZone& zone)
{
    return Sharing(request, consents, rules, now, zone).decided(content);
}

Result<Disclosure> accounted(const ShareDecision& decision, const PlanVersionId& version, const Actor& by, const DisclosureId& id, Instant now)
{
    if (!decision.goes() || (!decision.consent && !decision.approval))
        return refuse(decision.whyNot, u"disclosure: nothing may go"_s);
    Disclosure line;
    line.id = id;
    line.person = decision.request.person;
    line.at = now;
    line.by = by.id;
    line.byName = by.name;
    line.recipient = decision.request.recipient;
    line.recipientName = decision.recipientName;
    line.purpose = decision.request.purpose;
    line.what = {decision.request.what};
    line.version = decision.lines.isEmpty() ? PlanVersionId{} : version;
    line.items = int(std::ranges::count_if(decision.lines, &SharedLine::goes));
    line.withheld = decision.withheld();
    line.consent = decision.consent ? decision.consent->id : ConsentId{};
    line.consentAttached = decision.consent.has_value();
    line.approval = decision.approval ? decision.approval->id : ApprovalId{};
    line.notice = decision.notice;
    return line;
}

} // namespace dispatch
