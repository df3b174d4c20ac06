#pragma once

#include "holidays.h"
#include "shift.h"

namespace dispatch {

/// The identity of the shift that @p pattern makes on @p date for @p staff, or for its @p seat when nobody sits there yet. The same each
/// time it is asked, on every desk, so that making the shifts again changes those that are there instead of doubling them.
[[nodiscard]] ShiftId shiftIdOf(const ShiftPatternId& pattern, const QDate& date, const StaffId& staff, int seat);

/// The shifts that @p pattern makes and that touch the time from @p from to @p to, by their start: one for each of its people, a null one
/// is a seat that nobody has taken; without people one free seat. They begin and end by the county's clock (see `clockInstant`): a night
/// of 22:00 to 08:00 has 9 hours in spring and 11 in autumn. A shift that falls into the skipped hour whole is not made. A pattern that
/// can't be followed is refused with a sentence.
[[nodiscard]] Result<QList<Shift>> shiftsOf(const ShiftPattern& pattern, Instant from, Instant to, const QTimeZone& zone, const Holidays& holidays);

} // namespace dispatch
