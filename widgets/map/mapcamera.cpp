#include "mapcamera.h"

#include <QRectF>

#include <cmath>
#include <numbers>

namespace dispatch {
namespace {

constexpr double earthRound = 40'075'016.686; ///< metres along the equator, WGS 84
constexpr double degree = std::numbers::pi / 180;

QPointF rotated(const QPointF& vector, double degrees)
{
    const double sine = std::sin(degrees * degree);
    const double cosine = std::cos(degrees * degree);
    return {vector.x() * cosine - vector.y() * sine, vector.x() * sine + vector.y() * cosine};
}

} // namespace

MapCamera::MapCamera(const Point& centre, double zoom, double bearing, QSizeF size)
    : m_middle(toUnit(centre)), m_zoom(zoom), m_bearing(bearing), m_size(size)
{
    clamp();
}

QPointF MapCamera::toUnit(const Point& point)
{
    const double latitude = std::clamp(point.latitude, -85.0, 85.0) * degree;
    return {(point.longitude + 180) / 360, (1 - std::asinh(std::tan(latitude)) / std::numbers::pi) / 2};
}

Point MapCamera::fromUnit(const QPointF& unit)
{
    return {std::atan(std::sinh(std::numbers::pi * (1 - 2 * unit.y()))) / degree, unit.x() * 360 - 180};
}

double MapCamera::side() const { return tileSide * std::exp2(m_zoom); }

void MapCamera::clamp()
{
    m_zoom = std::clamp(m_zoom, farthest, nearest);
    m_bearing = std::fmod(m_bearing, 360);
    if (m_bearing < 0)
        m_bearing += 360;
    m_middle = {std::clamp(m_middle.x(), 0.0, 1.0), std::clamp(m_middle.y(), 0.0, 1.0)};
}

Point MapCamera::centre() const { return fromUnit(m_middle); }

QPointF MapCamera::toScreen(const Point& point) const
{
    return rotated((toUnit(point) - m_middle) * side(), -m_bearing) + QPointF(m_size.width(), m_size.height()) / 2;
}

Point MapCamera::toPoint(const QPointF& at) const
{
    return fromUnit(rotated(at - QPointF(m_size.width(), m_size.height()) / 2, m_bearing) / side() + m_middle);
}

double MapCamera::metresPerPixel() const { return earthRound * std::cos(centre().latitude * degree) / side(); }

MapCamera MapCamera::resized(QSizeF size) const
{
    auto made = *this;
    made.m_size = size;
    return made;
}

/// Moves so that the place @p unit stands at @p at.
MapCamera MapCamera::holding(const QPointF& unit, const QPointF& at) const
{
    auto made = *this;
    made.m_middle = unit - rotated(at - QPointF(m_size.width(), m_size.height()) / 2, m_bearing) / side();
    made.clamp();
    return made;
}

MapCamera MapCamera::panned(const QPointF& by) const
{
    auto made = *this;
    made.m_middle = m_middle - rotated(by, m_bearing) / side();
    made.clamp();
    return made;
}

MapCamera MapCamera::zoomed(double steps, const QPointF& at) const
{
    const auto held = toUnit(toPoint(at));
    auto made = *this;
    made.m_zoom = m_zoom + steps;
    made.clamp();
    return made.holding(held, at);
}

MapCamera MapCamera::turned(double degrees, const QPointF& at) const
{
    const auto held = toUnit(toPoint(at));
    auto made = *this;
    made.m_bearing = m_bearing - degrees;
    made.clamp();
    return made.holding(held, at);
}

MapCamera MapCamera::centredOn(const Point& point) const
{
    auto made = *this;
    made.m_middle = toUnit(point);
    made.clamp();
    return made;
}

MapCamera MapCamera::fitted(const QList<Point>& points, const QMarginsF& margins, double nearestZoom) const
{
    if (points.isEmpty())
        return *this;
    double left = 1;
    double top = 1;
    double right = 0;
    double bottom = 0;
    for (const auto& point : points) {
        const auto unit = toUnit(point);
        left = std::min(left, unit.x());
        right = std::max(right, unit.x());
        top = std::min(top, unit.y());
        bottom = std::max(bottom, unit.y());
    }
    const QRectF room = QRectF({0, 0}, m_size).marginsRemoved(margins);
    const auto zoomFor = [](double pixels, double span) { return span > 0 && pixels > 0 ? std::log2(pixels / (tileSide * span)) : nearest; };
    auto made = *this;
    made.m_bearing = 0;
    made.m_zoom = std::min({zoomFor(room.width(), right - left), zoomFor(room.height(), bottom - top), nearestZoom});
    made.clamp();
    return made.holding({(left + right) / 2, (top + bottom) / 2}, room.isEmpty() ? QPointF(m_size.width(), m_size.height()) / 2 : room.center());
}

} // namespace dispatch
