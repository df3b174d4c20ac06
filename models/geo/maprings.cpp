#include "maprings.h"

#include <algorithm>

namespace dispatch {

bool ringHolds(const QList<Point>& ring, const Point& point)
{
    bool inside = false;
    for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
        const auto& a = ring.at(i);
        const auto& b = ring.at(before);
        if ((a.latitude > point.latitude) != (b.latitude > point.latitude)
            && point.longitude < a.longitude + (b.longitude - a.longitude) * (point.latitude - a.latitude) / (b.latitude - a.latitude))
            inside = !inside;
    }
    return inside;
}

const MapArea* areaHolding(const QList<MapArea>& areas, const Point& point)
{
    const auto it = std::ranges::find_if(areas, [&point](const MapArea& area) {
        return std::ranges::count_if(area.rings, [&point](const QList<Point>& ring) { return ringHolds(ring, point); }) % 2 == 1;
    });
    return it == areas.cend() ? nullptr : &*it;
}

} // namespace dispatch
