#include "countyclock.h"

namespace dispatch {

namespace {

Span offsetAt(Instant at, const QTimeZone& zone)
{
    return zone.offsetFromUtc(toDateTime(at, QTimeZone::UTC)) * second;
}

} // namespace

Instant clockInstant(const QDate& date, int minutes, const QTimeZone& zone)
{
    // No zone has two changes within two days, so that the offsets a day before and a day after are all that there can be.
    const Instant shown = toInstant(QDateTime(date, QTime(0, 0), QTimeZone::UTC)) + minutes * minute;
    const Span before = offsetAt(shown - day, zone);
    const Span after = offsetAt(shown + day, zone);
    if (before == after || offsetAt(shown - before, zone) == before)
        return shown - before;
    if (offsetAt(shown - after, zone) == after)
        return shown - after;
    return toInstant(zone.nextTransition(toDateTime(shown - day, QTimeZone::UTC)).atUtc);
}

Instant startOfDay(const QDate& date, const QTimeZone& zone)
{
    return clockInstant(date, 0, zone);
}

QDate dateAt(Instant at, const QTimeZone& zone)
{
    return toDateTime(at, zone).date();
}

} // namespace dispatch
