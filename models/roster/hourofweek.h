#pragma once

#include "countyclock.h"

#include <QList>

namespace dispatch {

/// A stretch in which the county's clock shows one hour of one day, without a change of the clock in it.
struct ClockHour {
    Instant from{};
    Instant to{};
    QDate date;
    int hourOfWeek = 0;       ///< Monday 00:00 is 0

    bool operator==(const ClockHour&) const = default;
};

/// The hours between @p from and @p to, without holes, the first and last cut to the stretch. In the night that has an hour twice it stands
/// here twice, in the night that skips one it is not here.
[[nodiscard]] QList<ClockHour> clockHours(Instant from, Instant to, const QTimeZone& zone);
[[nodiscard]] int hourOfWeekAt(Instant at, const QTimeZone& zone);

} // namespace dispatch
