#pragma once

#include "place.h"

#include <QList>
#include <QMarginsF>
#include <QPointF>
#include <QSizeF>

namespace dispatch {

/// Where the map is looked at from: what stands in the middle, how large, what is up. A value; turns points of the earth into points
/// of the view and back (spherical Mercator). All sizes in logical pixels.
class MapCamera {
public:
    static constexpr double nearest = 19;
    static constexpr double farthest = 7;
    static constexpr double tileSide = 256; ///< the whole earth at zoom 0

    MapCamera() = default;
    MapCamera(const Point& centre, double zoom, double bearing, QSizeF size);

    [[nodiscard]] Point centre() const;
    /// 0 shows the earth in 256 pixels; each whole step doubles.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Degrees that are up, clockwise from north, 0 to 360.
    [[nodiscard]] double bearing() const { return m_bearing; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// The middle in the unit square: 0,0 north-west, 1,1 south-east.
    [[nodiscard]] QPointF middle() const { return m_middle; }

    [[nodiscard]] QPointF toScreen(const Point& point) const;
    [[nodiscard]] Point toPoint(const QPointF& at) const;
    /// In the middle of the view.
    [[nodiscard]] double metresPerPixel() const;

    [[nodiscard]] MapCamera resized(QSizeF size) const;
    /// The ground follows the hand by @p by.
    [[nodiscard]] MapCamera panned(const QPointF& by) const;
    /// Nearer by @p steps; what is under @p at stays there.
    [[nodiscard]] MapCamera zoomed(double steps, const QPointF& at) const;
    /// The ground turns clockwise by @p degrees around @p at.
    [[nodiscard]] MapCamera turned(double degrees, const QPointF& at) const;
    [[nodiscard]] MapCamera centredOn(const Point& point) const;
    /// North up, all @p points inside the view less @p margins, never nearer than @p nearestZoom. Without points: as it is.
    [[nodiscard]] MapCamera fitted(const QList<Point>& points, const QMarginsF& margins, double nearestZoom = 15) const;

    bool operator==(const MapCamera&) const = default;

    [[nodiscard]] static QPointF toUnit(const Point& point);
    [[nodiscard]] static Point fromUnit(const QPointF& unit);

private:
    [[nodiscard]] MapCamera holding(const QPointF& unit, const QPointF& at) const;
    [[nodiscard]] double side() const;
    void clamp();

    QPointF m_middle{0.5, 0.5};
    double m_zoom = 11;
    double m_bearing = 0;
    QSizeF m_size;
};

} // namespace dispatch
