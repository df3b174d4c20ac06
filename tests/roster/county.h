#pragma once

#include "countyclock.h"

/// The county's clock, and moments as people write them.
namespace dispatch::test {

inline const QTimeZone& pacific()
{
    static const QTimeZone zone("America/Los_Angeles");
    return zone;
}

/// "2027-03-13 22:00" by the county's clock; with an offset ("2027-11-07T01:30-08:00") the moment that it names.
inline Instant at(const QString& text)
{
    if (text.size() > 16)
        return toInstant(QDateTime::fromString(text, Qt::ISODate));
    const auto time = QTime::fromString(text.sliced(11), QStringLiteral("HH:mm"));
    return clockInstant(QDate::fromString(text.first(10), Qt::ISODate), time.hour() * 60 + time.minute(), pacific());
}

/// "2027-03-14 03:00 PDT": unmistakable in both nights.
inline QString shown(Instant instant)
{
    const auto local = toDateTime(instant, pacific());
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm ")) + (local.offsetFromUtc() == -7 * 3600 ? QStringLiteral("PDT") : QStringLiteral("PST"));
}

} // namespace dispatch::test
