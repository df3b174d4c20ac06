#include "referralloop.h"

#include <QCoreApplication>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Loop {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ReferralLoop)
};

bool isFinal(ReferralState state)
{
    return state == ReferralState::Kept || state == ReferralState::Declined || state == ReferralState::Lost;
}

/// Days since somebody made sure; none when nobody did, or says that it will be in the future.
std::optional<int> ageInDays(const DirectoryEntry& entry, const QDate& today)
{
    const auto asOf = QDate::fromString(entry.asOf, Qt::ISODate);
    if (!asOf.isValid() || asOf > today)
        return {};
    return int(asOf.daysTo(today));
}

} // namespace

bool isOpen(const Referral& referral)
{
    return !isFinal(referral.state);
}

Result<Referral> stepped(Referral referral, ReferralState to, const QString& reason, Instant now)
{
    if (!isOpen(referral))
        return refuse(Loop::tr("This referral has ended already. Make a new one."), u"referral: ended"_s);
    const bool ends = to == ReferralState::Declined || to == ReferralState::Lost;
    if (!ends && to <= referral.state)
        return refuse(Loop::tr("This referral is further already. Look at it again."), u"referral: backwards"_s);
    if (ends && reason.trimmed().isEmpty())
        return refuse(Loop::tr("Say why it came to nothing."), u"referral: no reason"_s);
    referral.state = to;
    if (!reason.trimmed().isEmpty())
        referral.reason = reason;
    switch (to) {
    case ReferralState::Sent:
        break;
    case ReferralState::Received:
        referral.receivedAt = now;
        break;
    case ReferralState::Accepted:
        referral.acceptedAt = now;
        break;
    case ReferralState::Kept:
        referral.keptAt = now;
        break;
    case ReferralState::Declined:
    case ReferralState::Lost:
        referral.endedAt = now;
        break;
    }
    return referral;
}

QString referralWords(ReferralState state)
{
    switch (state) {
    case ReferralState::Sent: return Loop::tr("sent");
    case ReferralState::Received: return Loop::tr("received");
    case ReferralState::Accepted: return Loop::tr("accepted");
    case ReferralState::Kept: return Loop::tr("kept");
    case ReferralState::Declined: return Loop::tr("declined");
    case ReferralState::Lost: return Loop::tr("not kept");
    }
    std::unreachable();
}

QString nextStepWords(ReferralState state)
{
    switch (state) {
    case ReferralState::Sent: return Loop::tr("do they have it?");
    case ReferralState::Received: return Loop::tr("do they take the person?");
    case ReferralState::Accepted: return Loop::tr("did the person come?");
    case ReferralState::Kept:
    case ReferralState::Declined:
    case ReferralState::Lost: return {};
    }
    std::unreachable();
}

ClockReading referralClock(const Referral& referral, Instant now, const ReferralRule& rule)
{
    // A step that was passed over is not waited for: the clock runs from the last one that is known.
    switch (referral.state) {
    case ReferralState::Sent: return spanClock(referral.sentAt, referral.sentAt + rule.received, now);
    case ReferralState::Received: {
        const auto from = referral.receivedAt.value_or(referral.sentAt);
        return spanClock(from, from + rule.accepted, now);
    }
    case ReferralState::Accepted: {
        const auto from = referral.acceptedAt.value_or(referral.sentAt);
        return spanClock(from, from + rule.kept, now);
    }
    case ReferralState::Kept:
    case ReferralState::Declined:
    case ReferralState::Lost: return {};
    }
    std::unreachable();
}

Offer offerOf(const DirectoryEntry& entry, const QDate& today, const PlanRules& rules)
{
    if (entry.state != DirectoryState::Open)
        return Offer::Shut;
    const auto age = ageInDays(entry, today);
    return age && *age <= rules.directoryDays ? Offer::Open : Offer::Stale;
}

QString offerWords(const DirectoryEntry& entry, const QDate& today, const PlanRules& rules)
{
    switch (entry.state) {
    case DirectoryState::Full:
        return Loop::tr("full");
    case DirectoryState::Closed:
        return Loop::tr("closed");
    case DirectoryState::Retired:
        return Loop::tr("not in the directory any more");
    case DirectoryState::Open:
        break;
    }
    const auto age = ageInDays(entry, today);
    if (!age)
        return Loop::tr("nobody has made sure of it");
    return offerOf(entry, today, rules) == Offer::Open ? Loop::tr("open, made sure of %n day(s) ago", nullptr, *age)
                                                       : Loop::tr("not made sure of for %n day(s)", nullptr, *age);
}

} // namespace dispatch
