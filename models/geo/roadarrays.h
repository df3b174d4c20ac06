#pragma once

#include "failure.h"
#include "roadparts.h"

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace dispatch {

[[nodiscard]] Result<> writeRoadArrays(const QSqlDatabase& database, const RoadParts& parts);
/// Refused when an array is missing, or when the numbers in them do not fit together.
[[nodiscard]] Result<RoadParts> readRoadArrays(const QSqlDatabase& database);

} // namespace dispatch
