#pragma once

#include "ids.h"
#include "instant.h"
#include "place.h"

namespace dispatch {

/// Shapes on the map: what lies inside an odd number of the rings is inside.
using MapRings = QList<QList<Point>>;

/// How soon a free team is at nine of ten meetings of roads in an area; empty: at fewer than that within two hours.
struct AreaReach {
    Area area;
    std::optional<Span> now;
    std::optional<Span> without; ///< if one team goes
    std::optional<Span> later;   ///< if it goes, and the next shift change has been

    bool operator==(const AreaReach&) const = default;
};

/// What it takes from the county to send one team.
struct Reach {
    QList<AreaReach> areas; ///< in the map's order
    MapRings without;       ///< within ReachBook::within of another free team
    MapRings later;
};

/// How far the free teams reach by road: an estimate.
struct ReachBook {
    static constexpr Span within = 15 * minute; ///< what the map shows

    Instant at{};
    std::optional<Instant> change; ///< the next shift change; empty when none is known
    MapRings now;
    QHash<TeamId, Reach> ifSent;
};

/// Where sending a team is felt most.
struct ReachCost {
    enum class Kind { None, Longer, Nobody };
    Kind kind = Kind::None;
    QString area;
    Span more{};
    QStringList pastPromise; ///< areas where nobody could keep the promise any more
};
[[nodiscard]] ReachCost costOf(const Reach& reach);

} // namespace dispatch
