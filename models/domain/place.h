#pragma once

#include "row.h"

namespace dispatch {

/// A point on the earth, WGS 84 degrees.
struct Point {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const Point&) const = default;
};

/// Great-circle distance in metres (haversine on a sphere of 6 371 008.8 m).
[[nodiscard]] double metresBetween(const Point& a, const Point& b);
/// "900 m", "5.9 km".
[[nodiscard]] QString distanceWords(double metres);

/// A part of the county that has one promise.
struct Area {
    QString id;
    QString name;
    bool rural = false;
    int promiseMinutes = 60; ///< arrive within, from determination (60 urban, 120 rural; Medi-Cal mobile crisis benefit)
    QString jurisdiction;    ///< "City police area", for the dispatcher

    bool operator==(const Area&) const = default;
};

/// A place that fits typed words.
struct Place {
    QString address; ///< "1620 R St, Sacramento"
    QString kind;    ///< address, intersection, landmark, facility
    Point point;
    Area area;

    bool operator==(const Place&) const = default;
};

namespace detail {
template <>
struct Codec<Point> {
    static QJsonValue write(const Point& p) { return QJsonArray{p.latitude, p.longitude}; }
    static bool read(const QJsonValue& json, Point& p)
    {
        const auto pair = unfolded(json).toArray();
        p = {pair.at(0).toDouble(), pair.at(1).toDouble()};
        return pair.size() == 2 && pair.at(0).isDouble() && pair.at(1).isDouble();
    }
};
} // namespace detail

} // namespace dispatch
