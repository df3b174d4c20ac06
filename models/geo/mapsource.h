#pragma once

#include "mapbounds.h"
#include "place.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace dispatch {

/// What a map pack is made from, whoever drew it: an OpenStreetMap extract or the bundled county.

/// A thing that is drawn. One of the three shapes, WGS 84.
struct MapFeature {
    enum class Shape { Point, Line, Polygon };
    QString layer;   ///< "land", "water", "building", "road", "rail", "boundary", "place", "poi"
    QString kind;    ///< within the layer: "motorway", "residential", "park", "hospital", "city" …
    QString name;    ///< empty: no label
    QString ref;     ///< "I 5", "US 50"; empty for most
    Shape shape = Shape::Point;
    QList<QList<Point>> parts; ///< a point: one of one; a line: one; a polygon: the outer ring, then its holes
};

/// A house with its number.
struct MapAddress {
    QString number;  ///< "2417", "12-B"
    QString street;  ///< "Fruitridge Road", as written in the source
    QString city;    ///< may be empty; then the area's is shown
    Point point;
};

/// One stretch of road. Roads meet where they share a node's id.
struct MapRoad {
    QString name;
    QString ref;
    QString kind;           ///< "motorway", "motorway_link", "primary", "residential", "service" …
    QList<qint64> nodes;    ///< as many as points
    QList<Point> points;
    double kilometresAnHour = 0; ///< free flow: the limit's share or the kind's default
    enum class Ways { Both, Forward, Backward } ways = Ways::Both;
};

/// A place that has a name and no number: a landmark, a facility, a stop, an exit, a neighbourhood.
struct MapPlace {
    QString name;
    QStringList otherNames; ///< "MHUCC", "Sac State"
    QString kind;           ///< "hospital", "park", "light_rail", "exit", "milepost", "neighbourhood", "city", "shop" …
    QString street;         ///< where it stands, when known: "2130 Stockton Blvd"
    QString city;
    Point point;
};

/// A part of the county with one promise; the first whose ring holds a point counts.
struct MapArea {
    Area area;
    QString city;           ///< what stands behind the comma of an address
    QList<QList<Point>> rings;
};

/// A street along which house numbers are known at some points only; what lies between is interpolated.
struct MapNumbering {
    QString street;
    QString city;
    struct At {
        int number = 0;
        Point point;
    };
    QList<At> at;           ///< by rising number, at least two
};

struct MapSource {
    QString county;         ///< "Sacramento County"
    QString source;         ///< "OpenStreetMap extract", "drawn by hand from public knowledge"
    QString sourceDate;     ///< ISO date; empty when the source names none
    QString attribution;    ///< shown on the map
    bool schematic = false;
    std::optional<MapBounds> bounds; ///< what the source covers; empty: what its shapes cover
    QJsonObject figures;    ///< measured about the source, such as its accuracy; shown by `map-pack info`
    QList<MapFeature> features;
    QList<MapAddress> addresses;
    QList<MapRoad> roads;
    QList<MapPlace> places;
    QList<MapArea> areas;
    QList<MapNumbering> numberings;
};

} // namespace dispatch
