#pragma once

#include "coverage.h"

namespace dispatch {

/// Who works or answers the phone on @p callsign at some time between @p from and @p to, each once; people who have left are not there.
[[nodiscard]] QList<StaffId> crewOn(const RosterView& view, const QString& callsign, Instant from, Instant to);

} // namespace dispatch
