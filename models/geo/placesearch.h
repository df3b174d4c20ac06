#pragma once

#include "mappack.h"
#include "place.h"

#include <QCoreApplication>

#include <memory>

namespace dispatch {

/// A place that may be meant, and why.
struct Hit {
    Place place;
    double confidence = 0; ///< 0 to 1; orders hits, is no probability
    QString why;           ///< "exact address", "interpolated between 1200 and 1300", "one letter different: Fruitridge Rd"
};

/// Finds the places that typed words may mean, and the area of a point, in one map pack: no network, nobody learns what was
/// looked for. Belongs to the thread that opened it.
class PlaceSearch {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PlaceSearch)
public:
    /// Reads the streets and the words of the pack, some ten thousand each.
    [[nodiscard]] static Result<std::unique_ptr<PlaceSearch>> open(const MapPack& pack);
    ~PlaceSearch();

    /// At most @p limit places, best first; none for words that fit nothing. Refused when the pack can not be read.
    [[nodiscard]] Result<QList<Hit>> find(const QString& typed, qsizetype limit) const;
    /// The house nearest to a point that somebody set on the map, within 400 metres, else the nearest number that is known to pass there: a
    /// suggestion, never more.
    [[nodiscard]] Result<std::optional<Hit>> nearestAddress(const Point& point) const;
    /// Empty outside the county.
    [[nodiscard]] std::optional<Area> areaAt(const Point& point) const;

private:
    class Parts;
    explicit PlaceSearch(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace dispatch
