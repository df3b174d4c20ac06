#pragma once

#include "clockreading.h"
#include "planrules.h"
#include "referral.h"

#include <QDate>

namespace dispatch {

/// The next step of a referral: received, accepted, kept; declined or lost, with a reason, at any point before it is kept. A step that
/// was passed over is not made up: its time stays empty.
[[nodiscard]] Result<Referral> stepped(Referral referral, ReferralState to, const QString& reason, Instant now);
/// Not kept, declined or lost yet: its owner asks after it.
[[nodiscard]] bool isOpen(const Referral& referral);

/// "received", as it is told to people.
[[nodiscard]] QString referralWords(ReferralState state);
/// What its owner asks next: "do they have it?"; empty when it has ended.
[[nodiscard]] QString nextStepWords(ReferralState state);
/// How long the step that comes next may still take: "2 days left", "3 h late".
[[nodiscard]] ClockReading referralClock(const Referral& referral, Instant now, const ReferralRule& rule);

/// How the directory's entry may be offered.
enum class Offer { Open, Stale, Shut };
/// An entry that nobody has made sure of for long is never offered as open.
[[nodiscard]] Offer offerOf(const DirectoryEntry& entry, const QDate& today, const PlanRules& rules);
/// "open, as of 3 days ago", "not made sure of for 120 days", "full".
[[nodiscard]] QString offerWords(const DirectoryEntry& entry, const QDate& today, const PlanRules& rules);

} // namespace dispatch
