#pragma once

#include "roadparts.h"

#include <QHash>

#include <optional>

namespace dispatch {

/// Finds the road nearest to a point.
class EdgeFinder {
public:
    struct Near {
        quint32 edge = 0;
        double share = 0;  ///< of the edge's length, from its beginning
        double metres = 0; ///< from the point to the road, straight
        bool operator==(const Near&) const = default;
    };

    EdgeFinder() = default;
    /// @p parts outlive the finder. Roads for which @p useful is false are passed over where a useful one is not much farther:
    /// a driveway that the map joins to nothing leads nowhere.
    EdgeFinder(const RoadParts* parts, QList<bool> useful);

    /// Empty when there is none within @p metres.
    [[nodiscard]] std::optional<Near> nearest(const Point& point, double metres) const;

private:
    [[nodiscard]] std::optional<Near> nearestWhere(const Point& point, double metres, bool usefulOnly) const;
    [[nodiscard]] Near on(quint32 edge, const Point& point) const;

    const RoadParts* m_parts = nullptr;
    QList<bool> m_useful;
    QHash<qint64, QList<quint32>> m_cells; ///< edges by the squares that they pass
};

} // namespace dispatch
