#pragma once

#include "mapsource.h"

#include <QByteArray>

namespace dispatch {

/// A shape as its parts (see MapFeature::parts).
struct WkbShape {
    MapFeature::Shape shape = MapFeature::Shape::Point;
    QList<QList<Point>> parts;
};

/// Well-known binary, little endian, longitude before latitude: Point, LineString or Polygon. The parts must hold what the shape asks for.
[[nodiscard]] QByteArray toWkb(MapFeature::Shape shape, const QList<QList<Point>>& parts);
/// Empty for bytes that are none of the three, too short, too long, or no numbers.
[[nodiscard]] std::optional<WkbShape> fromWkb(QByteArrayView bytes);

} // namespace dispatch
