#pragma once

#include "place.h"

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

/// Metres on a plane through the middle of the county: right to a few in a thousand anywhere in it.
namespace dispatch::planar {

inline constexpr double middleLatitude = 38.5;
inline constexpr double middleLongitude = -121.4;
inline constexpr double metresNorth = 111'000; ///< a degree

[[nodiscard]] inline double metresEast()
{
    return 111'320 * std::cos(middleLatitude * std::numbers::pi / 180);
}

[[nodiscard]] inline QPointF fromEarth(const Point& point)
{
    return {(point.longitude - middleLongitude) * metresEast(), (point.latitude - middleLatitude) * metresNorth};
}

[[nodiscard]] inline Point toEarth(QPointF point)
{
    return {middleLatitude + point.y() / metresNorth, middleLongitude + point.x() / metresEast()};
}

[[nodiscard]] inline double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// The point of a segment that is nearest to another point.
struct Foot {
    QPointF at;
    double along = 0; ///< 0 at the segment's beginning, 1 at its end
    double distance = 0;
};

[[nodiscard]] inline Foot foot(QPointF point, QPointF a, QPointF b)
{
    const auto way = b - a;
    const double length = QPointF::dotProduct(way, way);
    const double along = length == 0 ? 0 : std::clamp(QPointF::dotProduct(point - a, way) / length, 0.0, 1.0);
    const auto at = a + way * along;
    return {at, along, distance(at, point)};
}

struct Crossing {
    QPointF at;
    double alongFirst = 0;
    double alongSecond = 0;
};

/// Where two segments cross; nothing when they do not or lie along each other.
[[nodiscard]] inline std::optional<Crossing> crossing(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const auto first = b - a;
    const auto second = d - c;
    const double turn = first.x() * second.y() - first.y() * second.x();
    if (std::abs(turn) < 1e-6)
        return std::nullopt;
    const auto apart = c - a;
    const double along = (apart.x() * second.y() - apart.y() * second.x()) / turn;
    const double alongSecond = (apart.x() * first.y() - apart.y() * first.x()) / turn;
    if (along < 0 || along > 1 || alongSecond < 0 || alongSecond > 1)
        return std::nullopt;
    return Crossing{a + first * along, along, alongSecond};
}

} // namespace dispatch::planar
