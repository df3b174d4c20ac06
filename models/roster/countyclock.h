#pragma once

#include "instant.h"

#include <QDate>

namespace dispatch {

inline constexpr int minutesOfDay = 24 * 60;

/// The moment at which the county's clock first shows @p minute of @p date, or has jumped over it. One rule for starts and for ends, so that
/// shifts which meet by the clock meet in truth: the hour that comes twice belongs to its first coming, the hour that never comes to the
/// jump. No minute is lost or worked twice, and the hours of a day add up to 23, 24 or 25.
[[nodiscard]] Instant clockInstant(const QDate& date, int minute, const QTimeZone& zone);
/// The first moment of @p date.
[[nodiscard]] Instant startOfDay(const QDate& date, const QTimeZone& zone);
/// The day that the county's calendar shows.
[[nodiscard]] QDate dateAt(Instant at, const QTimeZone& zone);

} // namespace dispatch
