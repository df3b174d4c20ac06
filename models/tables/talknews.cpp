#include "talknews.h"

#include "releaseterms.h"
#include "spoken.h"
#include "stateicons.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

struct TalkWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::TalkNews)
};

QString withWords(const QString& told, const QString& words) { return words.isEmpty() ? told : TalkWords::tr("%1: %2", "what happened, words").arg(told, Spoken::quoted(words)); }

} // namespace

QString approvalWords(const Picture& picture, const Approval& approval, const QTimeZone& zone)
{
    const auto name = [&](const StaffId& staff) { return shortName(picture.nameOf(staff)); };
    const auto decided = clockWords(approval.decidedAt.value_or(approval.askedAt), zone);
    switch (approval.state) {
    case ApprovalState::Asked:
        return withWords(TalkWords::tr("asked %1 by %2, waits for a clinician", "time, name").arg(clockWords(approval.askedAt, zone), name(approval.askedBy)), askedWords(approval));
    case ApprovalState::Approved: return withWords(TalkWords::tr("approved %1 by %2", "time, name").arg(decided, name(approval.decidedBy)), approval.reason);
    case ApprovalState::Declined: return withWords(TalkWords::tr("declined %1 by %2", "time, name").arg(decided, name(approval.decidedBy)), approval.reason);
    case ApprovalState::Withdrawn: return TalkWords::tr("taken back %1 by %2", "time, name").arg(decided, name(approval.decidedBy));
    case ApprovalState::Alone: break;
    }
    const auto done = withWords(TalkWords::tr("done alone %1 by %2", "time, name").arg(decided, name(approval.decidedBy)), approval.reason);
    if (!approval.reviewedAt)
        return TalkWords::tr("%1. A clinician reviews it.", "what was done alone").arg(done);
    return TalkWords::tr("%1. %2", "what was done alone, its review")
        .arg(done, withWords(TalkWords::tr("Reviewed %1 by %2", "time, name").arg(clockWords(*approval.reviewedAt, zone), name(approval.reviewedBy)), approval.review));
}

QList<TalkNews> talkNewsFor(const Picture& picture, const CodeBook& codes, const StaffId& who, Instant now)
{
    QList<std::pair<QString, TalkNews>> numbered;
    const auto personOf = [&](const Approval& approval) {
        const auto* plan = picture.find(approval.plan);
        return plan ? plan->person : PersonId();
    };
    const auto answers = [&](const Approval& approval, const QString& about, const PersonId& person) {
        const auto told = [&](const StaffId& by, const std::optional<Instant>& at, const QString& icon, const QString& words, const QString& said) {
            if (at && now - *at < answerIsNews && by != who)
                numbered.append({about, {TalkNews::Kind::Answer, approval.incident, person, approval.id, icon,
                    TalkWords::tr("%1, %2: %3", "incident, what was asked, the answer").arg(about, codes.words(u"approvals"_s, word(approval.kind)), withWords(words.arg(shortName(picture.nameOf(by))), said))}});
        };
        if (approval.askedBy != who)
            return;
        if (approval.state == ApprovalState::Approved)
            told(approval.decidedBy, approval.decidedAt, u"check"_s, TalkWords::tr("approved by %1"), approval.reason);
        else if (approval.state == ApprovalState::Declined)
            told(approval.decidedBy, approval.decidedAt, u"declined"_s, TalkWords::tr("declined by %1"), approval.reason);
        else if (approval.reviewedAt)
            told(approval.reviewedBy, approval.reviewedAt, u"check"_s, TalkWords::tr("reviewed by %1"), approval.review);
    };
    for (const auto& incident : picture.all<Incident>()) {
        if (incident.status != IncidentStatus::Open)
            continue;
        if (const auto unread = static_cast<int>(picture.unreadOn(incident.id, who).size()))
            numbered.append({incident.number, {TalkNews::Kind::Messages, incident.id, {}, {}, u"message"_s, TalkWords::tr("%1: %n new message(s)", "incident", unread).arg(incident.number)}});
        for (const auto& approval : picture.approvalsOf(incident.id))
            answers(approval, incident.number, personOf(approval));
    }
    for (const auto& approval : picture.approvalsOf(IncidentId())) {
        const auto* plan = picture.find(approval.plan);
        const auto* person = plan ? picture.find(plan->person) : nullptr;
        answers(approval, person && !person->name.isEmpty() ? person->name : TalkWords::tr("a person's plan"), personOf(approval));
    }
    std::ranges::stable_sort(numbered, {}, [](const auto& each) { return std::pair(each.first, each.second.kind); });
    QList<TalkNews> news;
    for (auto& each : numbered)
        news.append(std::move(each.second));
    return news;
}

} // namespace dispatch
