#pragma once

#include "place.h"
#include "tile.h"

#include <QImage>
#include <QList>
#include <QString>

#include <optional>

namespace dispatch {

/// What has to be said about a map, and the outlines that are not in its tiles.
struct MapFacts {
    struct Outline {
        QString name;
        bool rural = false;
        QList<QList<Point>> rings;
    };
    QString attribution;             ///< always shown: "© OpenStreetMap contributors"
    QString date;                    ///< ISO date of what it was made from, or empty
    bool isSchematic = false;        ///< not to send anybody by
    std::optional<Point> southWest;  ///< what it covers
    std::optional<Point> northEast;
    QList<Outline> areas;
};

/// Where the map's pictures come from. `paint` is called on worker threads, several at a time.
class TileSource {
public:
    virtual ~TileSource() = default;
    /// A null image where the map has nothing.
    [[nodiscard]] virtual QImage paint(const TileWish& wish) const = 0;
    [[nodiscard]] virtual const MapFacts& facts() const = 0;
    /// The nearest zoom that is drawn; what is nearer is that one enlarged.
    [[nodiscard]] virtual int deepest() const { return 18; }
};

} // namespace dispatch
