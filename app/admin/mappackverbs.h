#pragma once

#include "failure.h"
#include "mapbounds.h"

#include <QDateTime>
#include <QJsonObject>

namespace dispatch {

/// What `map-pack build EXTRACT` is asked for.
struct MapPackOrder {
    QString extract;                 ///< an OpenStreetMap extract, or the folder of a county drawn by hand
    QString county;                  ///< its name; a county drawn by hand has its own
    QString out;
    std::optional<MapBounds> bounds; ///< only what reaches into them
    bool withTiles = true;           ///< also draw the far zooms beforehand
};

/// A line of news for who waits.
using Tell = std::function<void(const QString& line)>;

/// Makes the pack; what it is, as info prints it.
[[nodiscard]] Result<QJsonObject> buildMapPack(const MapPackOrder& order, const QDateTime& now, const Tell& tell);
[[nodiscard]] Result<QJsonObject> mapPackInfo(const QString& pack);
[[nodiscard]] Result<> verifyMapPack(const QString& pack);

/// "W,S,E,N" in degrees.
[[nodiscard]] Result<MapBounds> boundsFrom(const QString& text);

} // namespace dispatch
