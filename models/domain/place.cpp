#include "place.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dispatch {

double metresBetween(const Point& a, const Point& b)
{
    constexpr double radius = 6'371'008.8;
    constexpr double toRadians = std::numbers::pi / 180;
    const double dLatitude = (b.latitude - a.latitude) * toRadians;
    const double dLongitude = (b.longitude - a.longitude) * toRadians;
    const double h = std::pow(std::sin(dLatitude / 2), 2)
        + std::cos(a.latitude * toRadians) * std::cos(b.latitude * toRadians) * std::pow(std::sin(dLongitude / 2), 2);
    return 2 * radius * std::asin(std::min(1.0, std::sqrt(h)));
}

QString distanceWords(double metres)
{
    if (metres < 950)
        return QCoreApplication::translate("Place", "%1 m").arg(std::lround(metres / 10) * 10);
    if (metres < 99'500)
        return QCoreApplication::translate("Place", "%1 km").arg(metres / 1000, 0, 'f', 1);
    return QCoreApplication::translate("Place", "%1 km").arg(std::lround(metres / 1000));
}

} // namespace dispatch
