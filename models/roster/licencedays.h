#pragma once

#include "shift.h"

namespace dispatch {

/// Before every moment, and after every moment.
inline constexpr Instant never = Instant::min();
inline constexpr Instant always = Instant::max();

/// The first moment at which @p licence does not count any more: the end of its last day by the county's clock.
[[nodiscard]] Instant endOf(const Licence& licence, const QTimeZone& zone);
/// Until when @p staff holds one of @p kinds; `always` when none is asked for, `never` when she has none.
[[nodiscard]] Instant heldUntil(const QList<Licence>& licences, const StaffId& staff, const QStringList& kinds, const QTimeZone& zone);

} // namespace dispatch
