#pragma once

#include "mapsource.h"

#include <QHash>
#include <QPointF>

#include <optional>

namespace dispatch {

/// The lines of a county as one network: where streets cross they share a node, and so do a street's end and the street that it
/// ends at. A freeway crosses above or below; it is joined to a street by ramps, to another freeway by a shared node.
class CountyNetwork {
public:
    struct Line {
        QString name;
        QString ref;
        QString kind;
        QList<Point> points;
        MapRoad::Ways ways = MapRoad::Ways::Both;
    };

    void addStreet(const Line& line);
    /// The freeway's number, for addExit.
    [[nodiscard]] qsizetype addFreeway(const Line& line);
    /// Joins the streets; call once, after the last street and before the first exit.
    void joinStreets();

    /// Where the freeway crosses the street of that name, or meets the freeway of that ref. Of several crossings the nearest to
    /// @p near; without @p near there may be only one, all others within a kilometre of it.
    [[nodiscard]] std::optional<Point> addExit(qsizetype freeway, const QString& to, const std::optional<Point>& near);

    [[nodiscard]] QList<MapRoad> roads() const;

private:
    /// A place on a line: how many segments in, the fraction being the way along the segment.
    struct Mark {
        double along = 0;
        qint64 node = 0;
    };
    struct Course {
        Line line;
        QList<QPointF> plane; ///< metres east and north of the county's middle
        QList<Mark> marks;
        bool freeway = false;
    };
    struct Meeting {
        qsizetype other = 0;
        double along = 0;
        double alongOther = 0;
        QPointF at;
    };
    using Nodes = QHash<qint64, QList<qint64>>; ///< by square of the plane

    [[nodiscard]] static QPointF toPlane(const Point& point);
    [[nodiscard]] static Point toEarth(QPointF point);
    [[nodiscard]] qint64 nodeAt(QPointF point, Nodes& nodes);
    void joinEnd(qsizetype course, qsizetype end);
    void mark(qsizetype course, double along, qint64 node);
    [[nodiscard]] QList<Meeting> meetings(qsizetype course, qsizetype other) const;
    [[nodiscard]] static double after(const Course& course, double along, double metres);
    [[nodiscard]] static QPointF pointAt(const Course& course, double along);
    [[nodiscard]] MapRoad road(const Course& course) const;

    QList<Course> m_courses;
    QList<MapRoad> m_ramps;
    QList<QPointF> m_nodes; ///< by id
    Nodes m_onStreets;
    Nodes m_onFreeways;
};

} // namespace dispatch
