#include "hourofweek.h"

namespace dispatch {

namespace {

/// Where the clock stands in its hour, and which hour that is, read as if the county's clock were UTC.
ClockHour hourAt(Instant at, Instant to, Span offset)
{
    const auto shown = at + offset;
    const auto began = std::chrono::floor<std::chrono::hours>(shown);
    const auto midnight = std::chrono::floor<std::chrono::days>(shown);
    const auto days = midnight.time_since_epoch().count();
    const auto date = QDate(1970, 1, 1).addDays(days);
    return {at, std::min(to, Instant{began + hour} - offset), date, (date.dayOfWeek() - 1) * 24 + static_cast<int>((shown - midnight) / hour)};
}

} // namespace

QList<ClockHour> clockHours(Instant from, Instant to, const QTimeZone& zone)
{
    QList<ClockHour> hours;
    auto at = from;
    while (at < to) {
        // Between two changes of the clock its hours are as long as ours.
        const auto here = toDateTime(at, QTimeZone::UTC);
        const auto next = zone.hasTransitions() ? zone.nextTransition(here).atUtc : QDateTime();
        const auto until = next.isValid() ? std::min(to, toInstant(next)) : to;
        const Span offset = zone.offsetFromUtc(here) * second;
        for (; at < until; at = hours.last().to)
            hours.append(hourAt(at, until, offset));
    }
    return hours;
}

int hourOfWeekAt(Instant at, const QTimeZone& zone)
{
    const auto shown = toDateTime(at, zone);
    return (shown.date().dayOfWeek() - 1) * 24 + shown.time().hour();
}

} // namespace dispatch
