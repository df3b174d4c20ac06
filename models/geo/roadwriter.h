#pragma once

#include "failure.h"
#include "mapsource.h"

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace dispatch {

/// Writes what RoadGraph reads into a pack that is being made: the roads between the places where they meet.
[[nodiscard]] Result<> writeRoads(QSqlDatabase& database, const MapSource& source);

} // namespace dispatch
