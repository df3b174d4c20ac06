#include "alertlist.h"

#include "expectedcrew.h"
#include "referralloop.h"
#include "rosterrules.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QString kindWords(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::CheckIn: return QCoreApplication::translate("Alert", "check-in");
    case Alert::Kind::Response: return QCoreApplication::translate("Alert", "promised arrival");
    case Alert::Kind::Waiting: return QCoreApplication::translate("Alert", "waits");
    case Alert::Kind::FollowUp: return QCoreApplication::translate("Alert", "follow-up");
    case Alert::Kind::SignOn: return QCoreApplication::translate("Alert", "not signed on");
    case Alert::Kind::Transfer: return QCoreApplication::translate("Alert", "transfer");
    case Alert::Kind::Referral: return QCoreApplication::translate("Alert", "referral");
    }
    std::unreachable();
}

QString nameOf(const Picture& picture, const ExpectedCrew& crew)
{
    const auto* person = picture.find(crew.staff.first());
    return crew.callsign.isEmpty() && person ? rosterName(*person) : crew.callsign;
}

bool asks(ClockFace face) { return face == ClockFace::Soon || face == ClockFace::WillMiss || face == ClockFace::Late; }

} // namespace

QList<Alert> alertsOf(const Picture& picture, Instant now, const ReferralRule& referrals)
{
    QList<Alert> alerts;
    const auto add = [&](Alert::Kind kind, const ClockReading& reading, const QString& id, const IncidentId& incident, const QString& crew = {}) {
        if (!asks(reading.face))
            return;
        const auto* about = picture.everKnown(incident);
        alerts.append({kind, reading.face, u"%1/%2/%3"_s.arg(id).arg(static_cast<int>(kind)).arg(static_cast<int>(reading.face)), incident, about ? about->number : crew, reading.words});
    };
    for (const auto& incident : picture.all<Incident>()) {
        if (incident.status != IncidentStatus::Open)
            continue;
        add(Alert::Kind::Response, responseClock(picture, incident, now), incident.id.toString(), incident.id);
        add(Alert::Kind::Waiting, waitingClock(incident, now), incident.id.toString(), incident.id);
        for (const auto& assignment : picture.assignmentsOf(incident.id))
            if (isActive(assignment.state))
                add(Alert::Kind::CheckIn, checkInClock(assignment, now), assignment.id.toString(), incident.id);
    }
    for (const auto& followUp : picture.openFollowUps())
        add(Alert::Kind::FollowUp, followUpClock(followUp, now), followUp.id.toString(), followUp.incident);
    for (const auto& referral : picture.openReferrals())
        add(Alert::Kind::Referral, referralClock(referral, now, referrals), referral.id.toString(), {}, referral.serviceName);
    for (const auto& transfer : picture.all<Transfer>()) {
        const bool isAsked = transfer.state == TransferState::Asked;
        const auto since = isAsked ? transfer.askedAt : transfer.answeredAt.value_or(transfer.askedAt);
        if (!transfer.waits() || now - since < (isAsked ? transferUnanswered : transferUnrecorded))
            continue;
        const auto words = isAsked ? QCoreApplication::translate("Alert", "%1 has not answered for %2", "taker, time").arg(transfer.takerName, spanWords(now - since))
                                   : QCoreApplication::translate("Alert", "what became of it at %1 is not written down", "taker").arg(transfer.takerName);
        add(Alert::Kind::Transfer, {isAsked ? ClockFace::Late : ClockFace::Soon, 0, words, since}, transfer.id.toString(), transfer.incident);
    }
    for (const auto& crew : expectedCrews(picture, now, Span{0}))
        if (const auto late = crew.late(now).value_or(Span{0}); late >= signOnGrace)
            add(Alert::Kind::SignOn, {ClockFace::Late, 0, QCoreApplication::translate("Clock", "%1 late", "%1: 2 min").arg(spanWords(late)), crew.start}, crew.shifts.first().toString(), {},
                nameOf(picture, crew));
    std::ranges::stable_partition(alerts, [](const Alert& alert) { return alert.face == ClockFace::Late; });
    return alerts;
}

QString alertWords(const Alert& alert)
{
    if (alert.about.isEmpty())
        return QCoreApplication::translate("Alert", "%1: %2", "what is due, what its clock says").arg(kindWords(alert.kind), alert.reading);
    return QCoreApplication::translate("Alert", "%1, %2: %3", "incident or team, what is due, what its clock says").arg(alert.about, kindWords(alert.kind), alert.reading);
}

} // namespace dispatch
