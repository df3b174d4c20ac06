#pragma once

#include "clockreading.h"

#include <QUuid>

namespace dispatch {

/// A thing of the map as it reads now. It names no caller, no person and no crew: what the map shows may be seen over a shoulder.
struct MapMark {
    enum class Kind { Draft, Incident, Team, Post, Facility };
    Kind kind = Kind::Incident;
    QString key;                         ///< the same thing keeps its key: "team 7f…", "post Florin post"
    QUuid id;                            ///< of the draft, incident or team; null for posts and facilities
    std::optional<Point> point;          ///< empty: it is known, but not where
    QString label;                       ///< "104", "T3", "Florin post"
    QString state;                       ///< "Needs a team"; of a facility its kind
    QString icon;                        ///< the state's icon name
    ClockFace face = ClockFace::None;    ///< an incident's next clock
    QString clockWords;                  ///< "52 min left"
    RiskLevel risk = RiskLevel::NotScreened;
    std::optional<Freshness> freshness;  ///< a team's; empty while nothing was ever heard of it
    QString age;                         ///< "8 s ago", "stale, 4 min ago"
    double faded = 0;                    ///< 0 as heard just now, 1 as good as forgotten
    std::optional<double> heading;       ///< degrees from north
    std::optional<double> speed;         ///< metres a second
    QString alarm;                       ///< "DURESS": the team called for help; empty when it did not
    bool isTarget = false;               ///< outlined by the command bar

    bool operator==(const MapMark&) const = default;
};

} // namespace dispatch
