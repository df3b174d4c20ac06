#pragma once

#include "failure.h"
#include "place.h"
#include "street.h"

#include <QHash>
#include <QList>

namespace dispatch {

/// Finds places by typed words and areas by point, in the map pack of this desk: no network, nobody learns what was looked for.
class Gazetteer {
public:
    /// Reads the bundled sample county (resources/map/sample-county.json). A malformed file is refused with its place and reason
    /// and changes nothing.
    [[nodiscard]] Result<> load(const QByteArray& json);

    /// At most @p limit places whose words begin with the typed words, in any order; abbreviations (St, Ave, Blvd, N) fold.
    [[nodiscard]] QList<Place> find(const QString& typed, int limit) const;
    /// The area of a point; empty outside the county.
    [[nodiscard]] std::optional<Area> areaAt(const Point& point) const;
    [[nodiscard]] const QList<Area>& areas() const { return m_areas; }
    [[nodiscard]] std::optional<Area> area(const QString& id) const;

private:
    friend class GazetteerReader;
    struct Entry {
        Place place;
        QStringList name;  ///< folded words
        QStringList town;  ///< folded words
    };
    struct Ring {
        QString area;
        QString city;      ///< what stands behind the comma of an address
        QStringList town;  ///< its folded words
        QList<Point> points;
    };
    [[nodiscard]] const Ring* ringAt(const Point& point) const;
    [[nodiscard]] Place placeAt(const QString& name, const QString& kind, const Point& point) const;

    QList<Entry> m_entries;  ///< crossings, landmarks, facilities
    QList<Street> m_streets;
    QList<Area> m_areas;
    QList<Ring> m_rings;     ///< the first that holds a point counts
};

} // namespace dispatch
