#pragma once

#include "clockreading.h"
#include "picture.h"
#include "planrules.h"

namespace dispatch {

/// A clock that asks for somebody now.
struct Alert {
    enum class Kind { CheckIn, Response, Waiting, FollowUp, SignOn, Referral, Transfer };
    Kind kind = Kind::CheckIn;
    ClockFace face = ClockFace::Soon; ///< Soon, WillMiss or Late
    QString key;                      ///< the same for as long as this clock stays in this face
    IncidentId incident;              ///< null where it is about none: a crew that has not come, a referral
    QString about = {};               ///< "2104", or the callsign or job of a crew, or the service that somebody was sent to
    QString reading = {};             ///< what the clock says: "2 min late"

    bool operator==(const Alert&) const = default;
};

/// So long may somebody who was asked to take a person over not answer, and so long may nobody have written down what became of it (the
/// program's proposals).
inline constexpr auto transferUnanswered = 5 * minute;
inline constexpr auto transferUnrecorded = 60 * minute;

/// Every clock of the picture that is due soon, will miss its promise or is late, transfers that wait for an answer or for what became of them, and crews that should have signed on; late ones first.
/// @p referrals: how long their steps may take.
[[nodiscard]] QList<Alert> alertsOf(const Picture& picture, Instant now, const ReferralRule& referrals = {});
/// "2104, check-in: 2 min late"
[[nodiscard]] QString alertWords(const Alert& alert);

} // namespace dispatch
