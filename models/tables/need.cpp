#include "need.h"

#include "alertlist.h"
#include "duressnotice.h"
#include "releaseterms.h"
#include "spoken.h"
#include "stateicons.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using enum Need::Urgency;

class Gathering {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Need)
public:
    Gathering(const Picture& picture, const CodeBook& codes, Instant now) : m_picture(picture), m_codes(codes), m_spoken(picture, codes), m_now(now) {}

    QList<Need> all()
    {
        duresses();
        clocks();
        approvals();
        conflicts();
        plans();
        followUps();
        referrals();
        transfers();
        // A call may be late and without a team.
        for (auto& need : m_needs)
            need.key = u"%1/%2"_s.arg(static_cast<int>(need.kind)).arg(need.key);
        std::ranges::stable_sort(m_needs, {}, [](const Need& need) { return std::tuple(need.urgency, need.kind == Need::Kind::Duress ? 0 : 1, need.since.value_or(Instant{})); });
        return m_needs;
    }

private:
    void duresses()
    {
        for (const auto& duress : m_picture.openDuresses())
            m_needs.append({Need::Kind::Duress, Now, duress.id.toString(), duress.incident, {}, u"duress"_s, tr("%1: %2", "team, state").arg(m_spoken.team(duress.team), duressState(duress)),
                staff(duress.raisedBy), duress.raisedAt});
    }

    /// Clocks that are late, and calls that wait for a team; a late check-in is said once, however long it is late.
    void clocks()
    {
        for (const auto& incident : m_picture.all<Incident>()) {
            if (incident.status != IncidentStatus::Open)
                continue;
            const auto late = [&](Need::Kind kind, const ClockReading& reading, const QString& key, const QString& words, Need::Urgency urgency) {
                if (reading.face == ClockFace::Late)
                    m_needs.append({kind, urgency, key, incident.id, {}, iconOf(reading.face), words.arg(incident.number, reading.words), tr("timers"), reading.due});
            };
            for (const auto& assignment : m_picture.assignmentsOf(incident.id))
                if (isActive(assignment.state))
                    late(Need::Kind::CheckIn, checkInClock(assignment, m_now), assignment.id.toString(),
                        tr("%1, check-in of %2: %3", "incident, team, late by").arg(u"%1"_s, m_spoken.team(assignment.team), u"%2"_s), Now);
            late(Need::Kind::Response, responseClock(m_picture, incident, m_now), incident.id.toString(), tr("%1, promised arrival: %2", "incident, late by"), ThisHour);
            const auto determined = incident.determinedAt.value_or(incident.filedAt);
            if (m_picture.needsTeam(incident) && m_now - determined >= unassignedAfter)
                m_needs.append({Need::Kind::NeedsTeam, incident.risk == RiskLevel::High ? Now : ThisHour, incident.id.toString(), incident.id, {}, u"needteam"_s,
                    tr("%1 needs a team", "incident").arg(m_spoken.incident(incident)), staff(incident.filedBy), determined});
        }
    }

    /// What is asked, and what somebody who could not wait has done.
    void approvals()
    {
        for (const auto& each : m_picture.waitingApprovals()) {
            const auto* plan = m_picture.find(each.plan);
            const auto person = each.incident.isNull() && plan ? plan->person : PersonId();
            const auto about = each.incident.isNull() ? nameOf(person) : m_spoken.number(each.incident);
            const auto kind = m_codes.words(u"approvals"_s, word(each.kind));
            if (each.state == ApprovalState::Asked)
                m_needs.append({Need::Kind::Approval, each.kind == ApprovalKind::Transfer911 ? Now : ThisHour, each.id.toString(), each.incident, person, u"sign"_s,
                    tr("%1, %2? “%3”", "incident, what is asked, why").arg(about, kind, askedWords(each)), staff(each.askedBy), each.askedAt, each.id});
            else
                m_needs.append({Need::Kind::Review, ThisHour, each.id.toString(), each.incident, person, u"flag"_s,
                    tr("%1, %2, to review: “%3”", "incident, what was done alone, why").arg(about, kind, each.reason), staff(each.decidedBy), each.decidedAt, each.id});
        }
    }

    void conflicts()
    {
        for (const auto& conflict : m_picture.openConflicts())
            m_needs.append({Need::Kind::Conflict, ThisHour, conflict.id.toString(), {}, {}, u"conflict"_s, tr("Two desks disagree; a person has to decide"), {}, conflict.recordedAt});
    }

    void plans()
    {
        for (const auto& plan : m_picture.all<PlanDraft>())
            if (plan.state == PlanState::AwaitingReview)
                m_needs.append({Need::Kind::PlanToSign, ThisHour, plan.id.toString(), {}, plan.person, u"sign"_s, tr("Plan v%1 to sign: %2").arg(QString::number(plan.version), nameOf(plan.person)),
                    staff(plan.author), plan.since});
    }

    void followUps()
    {
        for (const auto& duty : m_picture.openFollowUps()) {
            const auto kind = m_codes.words(u"followups"_s, duty.kind);
            const auto* incident = m_picture.everKnown(duty.incident);
            const auto number = incident ? incident->number : QString();
            if (duty.offeredTo)
                m_needs.append({Need::Kind::FollowUpOffered, ThisHour, duty.id.toString(), duty.incident, duty.person, u"swap"_s,
                    tr("%1, %2: %3 has not accepted it", "incident, follow-up, name").arg(number, kind, staff(*duty.offeredTo)), staff(duty.owner), duty.offeredAt});
            else if (followUpClock(duty, m_now).face == ClockFace::Late)
                m_needs.append({Need::Kind::FollowUpLate, ThisHour, duty.id.toString(), duty.incident, duty.person, u"followup"_s,
                    tr("%1, %2: late, %3", "incident, follow-up, tries").arg(number, kind, duty.attempts == 0 ? tr("nobody has tried") : tr("tries: %1").arg(duty.attempts)), staff(duty.owner), duty.dueAt});
        }
    }

    void referrals()
    {
        for (const auto& referral : m_picture.openReferrals())
            if (m_now - referral.sentAt >= 7 * day)
                m_needs.append({Need::Kind::Referral, Later, referral.id.toString(), {}, referral.person, u"right"_s, tr("Referral of %1: no answer", "name").arg(nameOf(referral.person)),
                    staff(referral.owner), referral.sentAt});
    }

    /// Until they answer, the person is ours and somebody stays with it; what became of it is asked for when there is time.
    void transfers()
    {
        for (const auto& transfer : m_picture.all<Transfer>()) {
            if (!transfer.waits())
                continue;
            const auto number = m_spoken.number(transfer.incident);
            const bool isAsked = transfer.state == TransferState::Asked;
            m_needs.append({Need::Kind::Transfer, isAsked ? Now : Later, transfer.id.toString(), transfer.incident, {}, isAsked ? u"waiting"_s : u"unknown"_s,
                isAsked ? tr("%1, transfer: %2 has not answered", "incident, taker").arg(number, transfer.takerName) : tr("%1, transfer: what became of it at %2?", "incident, taker").arg(number, transfer.takerName),
                staff(isAsked ? transfer.askedBy : transfer.answeredBy), isAsked ? transfer.askedAt : transfer.answeredAt});
        }
    }

    [[nodiscard]] QString staff(const StaffId& id) const { return shortName(m_picture.nameOf(id)); }
    [[nodiscard]] QString nameOf(const PersonId& id) const
    {
        const auto* person = m_picture.find(id);
        return person && !person->name.isEmpty() ? person->name : tr("somebody whose name is not known here");
    }

    const Picture& m_picture;
    const CodeBook& m_codes;
    Spoken m_spoken;
    Instant m_now;
    QList<Need> m_needs;
};

} // namespace

QList<Need> needsOf(const Picture& picture, const CodeBook& codes, Instant now) { return Gathering(picture, codes, now).all(); }

QString urgencyWords(Need::Urgency urgency)
{
    switch (urgency) {
    case Now: return QCoreApplication::translate("dispatch::Need", "Now");
    case ThisHour: return QCoreApplication::translate("dispatch::Need", "This hour");
    case Later: return QCoreApplication::translate("dispatch::Need", "Later");
    }
    std::unreachable();
}

} // namespace dispatch
