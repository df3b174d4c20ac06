#pragma once

#include "mapbounds.h"
#include "mapsource.h"

#include <QDateTime>
#include <QJsonObject>

namespace dispatch {

class PackConnection;

/// What a pack tells about itself.
struct PackMeta {
    QString county;
    QDateTime builtAt;    ///< UTC
    QString source;
    QString sourceDate;   ///< ISO date; empty when the source names none
    QString attribution;  ///< to be shown on the map always
    bool schematic = false;
    MapBounds bounds;
    QString hash;         ///< over all rows, hexadecimal
    QJsonObject figures;  ///< measured about the source, such as its accuracy
};

/// A county's map in one file: shapes to draw, tiles drawn beforehand, areas, search and road graph. The file is read only and
/// never changes; a newer pack takes its name as a whole, and whoever has the old one open keeps it. A value: each thread that
/// reads asks it for a connection of its own.
class MapPack {
public:
    static constexpr int format = 1;

    /// Refuses what is missing, foreign, newer, cut short or whose description was tampered with. Takes milliseconds: damage
    /// among the rows is found by verify(), and by every reader when it comes upon it.
    [[nodiscard]] static Result<MapPack> open(const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const PackMeta& meta() const { return m_meta; }
    [[nodiscard]] const QList<MapArea>& areas() const { return m_areas; }

    /// For the calling thread. Refused when another pack has taken the name meanwhile.
    [[nodiscard]] Result<PackConnection> connect() const;
    /// Reads everything and compares it with the hash.
    [[nodiscard]] Result<> verify() const;
    /// What `map-pack info` prints: meta, counts of features by layer and of tiles by zoom, size in bytes.
    [[nodiscard]] Result<QJsonObject> info() const;

private:
    QString m_path;
    QByteArray m_seal;
    PackMeta m_meta;
    QList<MapArea> m_areas;
};

} // namespace dispatch
