#pragma once

#include "place.h"

#include <QList>

#include <algorithm>

namespace dispatch {

/// A rectangle on the earth, WGS 84 degrees; none that is used here crosses the date line.
struct MapBounds {
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;

    [[nodiscard]] bool isEmpty() const { return west > east || south > north; }
    [[nodiscard]] bool contains(const Point& p) const { return p.longitude >= west && p.longitude <= east && p.latitude >= south && p.latitude <= north; }
    void include(const Point& p)
    {
        west = std::min(west, p.longitude);
        east = std::max(east, p.longitude);
        south = std::min(south, p.latitude);
        north = std::max(north, p.latitude);
    }
    void include(const QList<Point>& points)
    {
        for (const auto& each : points)
            include(each);
    }

    bool operator==(const MapBounds&) const = default;
};

} // namespace dispatch
