#pragma once

#include "picture.h"

namespace dispatch {

/// People whose shift is on, or begins soon, as the floor expects them: a team's together, at the office each alone.
struct ExpectedCrew {
    QString callsign;           ///< empty at the office
    QString job;                ///< code, list `jobs`
    QList<ShiftId> shifts;
    QList<StaffId> staff;
    Instant start{};
    Instant end{};
    bool onCall = false;
    std::optional<Instant> signedOnAt; ///< of the last one; nothing while somebody is missing

    /// How long somebody of them is late; nothing for who is there, answers the phone from elsewhere or is not due yet.
    [[nodiscard]] std::optional<Span> late(Instant now) const;
    bool operator==(const ExpectedCrew&) const = default;
};

/// Signing on takes a minute or two; after that somebody should ring.
inline constexpr auto signOnGrace = 5 * minute;

/// Those on shift at @p now and those who begin within the next @p ahead, teams first, by callsign and start. Who signed off is not there.
[[nodiscard]] QList<ExpectedCrew> expectedCrews(const Picture& picture, Instant now, Span ahead);

} // namespace dispatch
