#pragma once

#include "devicefix.h"
#include "failure.h"

#include <QByteArray>

namespace dispatch {

/// Vehicle positions written as a table, in the words of GTFS-realtime: a first line that names the columns `vehicle_id`, `timestamp`
/// (seconds since 1970), `latitude`, `longitude` and, where known, `bearing` and `speed` (metres a second), in any order and among
/// others. Refused with the number of the line that can not be read. Sorted by time.
[[nodiscard]] Result<QList<DeviceFix>> readVehiclePositions(const QByteArray& csv);

} // namespace dispatch
