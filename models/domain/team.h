#pragma once

#include "place.h"
#include "row.h"

namespace dispatch {

/// A crewed mobile team for one shift. Its status is never stored: it follows from its assignments and its shift.
struct Team {
    TeamId id;
    QString callsign;        ///< "T3"; "Team 3" when spoken
    QList<StaffId> crew;
    QStringList languages;   ///< codes, of the crew together
    QStringList skills;      ///< codes, list `skills` (naloxone …)
    QString post;            ///< "Florin post"
    std::optional<Point> postPoint;
    Instant shiftStart{};
    Instant shiftEnd{};
    QString phone = {};      ///< the number that rings in the car, as it is dialled; empty where nobody has written it down
    VehicleId vehicle = {};  ///< null: nobody has said which

    [[nodiscard]] bool onShift(Instant now) const { return shiftStart <= now && now < shiftEnd; }
    bool operator==(const Team&) const = default;
};
template <>
struct RowOf<Team> {
    static constexpr auto entity = QLatin1StringView("team");
    static constexpr auto fields = fieldList(field("id", &Team::id), field("callsign", &Team::callsign), field("crew", &Team::crew),
        field("languages", &Team::languages), field("skills", &Team::skills), field("post", &Team::post),
        field("post_point", &Team::postPoint), field("shift_start", &Team::shiftStart), field("shift_end", &Team::shiftEnd),
        field("phone", &Team::phone), field("vehicle", &Team::vehicle));
};

/// One position report of a team's car.
struct Fix {
    TeamId team;
    Point point;
    Instant fixedAt{};    ///< when the receiver measured it
    Instant receivedAt{};
    std::optional<double> heading; ///< degrees from north
    std::optional<double> speed;   ///< metres a second

    bool operator==(const Fix&) const = default;
};
template <>
struct RowOf<Fix> {
    static constexpr auto entity = QLatin1StringView("fix");
    static constexpr auto fields = fieldList(field("team", &Fix::team), field("point", &Fix::point), field("fixed_at", &Fix::fixedAt),
        field("received_at", &Fix::receivedAt), field("heading", &Fix::heading), field("speed", &Fix::speed));
};

enum class Freshness { Live, Stale, Lost };
/// Live under a minute, lost from ten minutes; the age in words is always shown beside it.
[[nodiscard]] Freshness freshnessOf(const Fix& fix, Instant now);
/// "8 s ago", "stale, 4 min ago", "lost, 21 min ago".
[[nodiscard]] QString freshnessWords(const Fix& fix, Instant now);

} // namespace dispatch
