#pragma once

#include "coverage.h"
#include "picture.h"

namespace dispatch {

/// The roster as the picture has it, with the shifts and leaves that touch the time from @p from to @p to, in order. Leaves that were
/// taken back are not there.
[[nodiscard]] RosterView rosterViewOf(const Picture& picture, const TeamRule& team, const QTimeZone& zone, Instant from, Instant to);
/// The view with @p changed in the place of the shift that has its identity, or beside the others.
[[nodiscard]] RosterView withShift(RosterView view, const Shift& changed);

} // namespace dispatch
