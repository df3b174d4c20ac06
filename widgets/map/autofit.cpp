#include "autofit.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dispatch {
namespace {

constexpr qsizetype fewest = 6;  ///< of these, one may stand apart
constexpr double worthIt = 1.6;  ///< times as large as with all

/// The longer side of the box around the points, in degrees of latitude.
double extent(const QList<Point>& points)
{
    const auto [south, north] = std::ranges::minmax(points, {}, &Point::latitude);
    const auto [west, east] = std::ranges::minmax(points, {}, &Point::longitude);
    return std::max(north.latitude - south.latitude, (east.longitude - west.longitude) * std::cos(south.latitude * std::numbers::pi / 180));
}

double median(QList<double> values)
{
    std::ranges::nth_element(values, values.begin() + values.size() / 2);
    return values.at(values.size() / 2);
}

} // namespace

QList<Point> standingTogether(QList<Point> points)
{
    if (points.size() < fewest)
        return points;
    QList<double> latitudes;
    QList<double> longitudes;
    for (const auto& point : points) {
        latitudes.append(point.latitude);
        longitudes.append(point.longitude);
    }
    const Point middle{median(latitudes), median(longitudes)};
    std::ranges::stable_sort(points, {}, [&](const Point& point) { return metresBetween(point, middle); });
    const double all = extent(points);
    for (qsizetype far = 1; far <= points.size() / fewest; ++far)
        if (const auto near = points.first(points.size() - far); extent(near) * worthIt <= all)
            return near;
    return points;
}

} // namespace dispatch
