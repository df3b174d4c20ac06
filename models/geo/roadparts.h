#pragma once

#include "mapsource.h"

#include <QByteArray>

namespace dispatch {

/// The road graph as it lies in a pack: one array a column, numbers of the machine's kind, least byte first. A road is kept
/// once, from one meeting of roads to the next, with the shape between.
struct RoadParts {
    struct Edge {
        quint32 from = 0;
        quint32 to = 0;
        quint32 decimetres = 0;
        quint32 centiseconds = 0; ///< on empty roads
        quint32 firstShape = 0;   ///< its first point in shapes; the next edge's is behind its last
        quint8 roadClass = 0;
        quint8 ways = 0;          ///< 1: from to to, 2: to to from, 3: both
    };
    struct Packed {
        qint32 latitude = 0; ///< ten-millionths of a degree
        qint32 longitude = 0;
    };
    QList<Packed> nodes;
    QList<Edge> edges;
    QList<Packed> shapes; ///< both ends are part of it

    [[nodiscard]] qsizetype shapeEnd(qsizetype edge) const { return edge + 1 < edges.size() ? edges.at(edge + 1).firstShape : shapes.size(); }
    [[nodiscard]] static Point point(const Packed& packed);
};

/// Roads cut where they meet; what only continues is joined. Roads that nobody may drive are for the source to leave out.
[[nodiscard]] RoadParts roadParts(const QList<MapRoad>& roads);

} // namespace dispatch
