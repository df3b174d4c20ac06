#pragma once

#include "mapsource.h"
#include "failure.h"

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace dispatch {

/// Writes what PlaceSearch reads into a pack that is being made: streets, houses, crossings and named places.
[[nodiscard]] Result<> writeSearch(QSqlDatabase& database, const MapSource& source);

} // namespace dispatch
