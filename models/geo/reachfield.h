#pragma once

#include "drivetimes.h"
#include "mapsource.h"
#include "reach.h"

namespace dispatch {

/// A team that could be sent, where it is now and where it is after the next shift change.
struct ReachTeam {
    TeamId team;
    std::optional<Point> now;   ///< empty: it comes with the next shift
    std::optional<Point> later; ///< empty: its shift ends before

    bool operator==(const ReachTeam&) const = default;
};

struct ReachQuestion {
    Instant at{};
    std::optional<Instant> change;
    QList<ReachTeam> teams;
};

/// Works out how far free teams reach, and what is left if one of them goes. Making it takes a part of a second, asking it one search
/// through all roads for each team: not for the GUI thread. A value that can be shared between threads.
class ReachField {
public:
    ReachField(DriveTimes roads, const QList<MapArea>& areas);

    [[nodiscard]] ReachBook answer(const ReachQuestion& question) const;

private:
    using Seconds = QList<float>; ///< by node; infinite where nobody comes
    class Soonest;
    [[nodiscard]] Seconds from(const Point& team, Instant at) const;
    [[nodiscard]] MapRings rings(const Seconds& seconds) const;
    [[nodiscard]] std::optional<Span> nineOfTen(const Seconds& seconds, qsizetype area) const;

    DriveTimes m_roads;
    QList<Area> m_areas;
    QList<QList<quint32>> m_nodesIn; ///< by area
    QList<quint32> m_cellOf;         ///< by node
    qsizetype m_columns = 0;
    qsizetype m_rows = 0;
    double m_west = 0;               ///< of the grid's first column, metres on the plane
    double m_south = 0;
    double m_side = 0;               ///< metres
};

} // namespace dispatch
