#pragma once

#include "codes.h"
#include "picture.h"

namespace dispatch {

/// Something that waits for the supervising clinician.
struct Need {
    enum class Kind { Duress, CheckIn, Approval, Review, Response, NeedsTeam, Conflict, PlanToSign, FollowUpOffered, FollowUpLate, Referral, Transfer };
    enum class Urgency { Now, ThisHour, Later };

    Kind kind = Kind::CheckIn;
    Urgency urgency = Urgency::Now;
    QString key;                    ///< the same for as long as it is the same thing
    IncidentId incident;            ///< null where it is about none
    PersonId person;                ///< null where it is about none
    QString icon;
    QString what;                   ///< "099, check-in: 2 min late"
    QString from;                   ///< who asks, "R. Delgado"; or "timers"
    std::optional<Instant> since;   ///< waits since then
    ApprovalId approval = {};       ///< that is to be decided, or reviewed

    bool operator==(const Need&) const = default;
};

/// A call that was determined for a team waits this long before the clinician is asked to look (the program's proposal).
inline constexpr auto unassignedAfter = 10 * minute;

/// Everything in the picture that waits for a clinician: what can't wait first, of these what has waited longest.
[[nodiscard]] QList<Need> needsOf(const Picture& picture, const CodeBook& codes, Instant now);
/// "Now", "This hour", "Later"
[[nodiscard]] QString urgencyWords(Need::Urgency urgency);

} // namespace dispatch
