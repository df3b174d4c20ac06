#pragma once

#include "picture.h"

namespace dispatch {

/// How a running clock stands. Every face has a shape and words of its own; colour comes last.
enum class ClockFace { None, InOrder, Soon, WillMiss, Late, Met, Unknown };

/// A clock as it reads now. Computed from stored times only, so that a restart changes nothing.
struct ClockReading {
    ClockFace face = ClockFace::None;
    double left = 0;              ///< share of the span that is left, 0..1, for the ring
    QString words;                ///< "52 min left", "will miss by 3 min", "2 min late", "met in 28 min", "unknown, 14 min"
    std::optional<Instant> due;   ///< for sorting: what is next to be late

    bool operator==(const ClockReading&) const = default;
};

/// The response clock: from determination to the first team on scene, 60 or 120 minutes.
/// @p driveTime of the team on its way, when known, tells whether the promise can still be kept.
[[nodiscard]] ClockReading responseClock(const Incident& incident, std::optional<Span> driveTime, Instant now);
/// The same, with the drive time of the nearest team on its way whose position is not lost. What every screen shows, so that no
/// two of them disagree.
[[nodiscard]] ClockReading responseClock(const Picture& picture, const Incident& incident, Instant now);
/// The check-in clock of an active assignment; None while no check-in is owed.
[[nodiscard]] ClockReading checkInClock(const Assignment& assignment, Instant now);
/// "Still there?": a person waiting for a team without a word for more than 15 minutes (domain 2.8).
[[nodiscard]] ClockReading waitingClock(const Incident& incident, Instant now);
/// What is owed from @p from to @p due, hours or days: only the last hour is soon.
[[nodiscard]] ClockReading spanClock(Instant from, Instant due, Instant now);
[[nodiscard]] ClockReading followUpClock(const FollowUp& followUp, Instant now);
/// The one clock of an incident's row that matters next: the most urgent of those above.
[[nodiscard]] ClockReading nextDue(const Picture& picture, const Incident& incident, Instant now);
/// How long the team drives to a place: by road where that is worked out, else over the straight line, 1.4 × its length at 45 km/h.
/// Empty without a position or a place.
[[nodiscard]] std::optional<Span> driveTime(const Picture& picture, const TeamId& team, const std::optional<Point>& to);

inline constexpr auto waitingPromptAfter = 15 * minute;

} // namespace dispatch
