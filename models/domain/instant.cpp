#include "instant.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace dispatch {

QDateTime toDateTime(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(at), zone);
}

Instant toInstant(const QDateTime& at)
{
    return fromMsecs(at.toMSecsSinceEpoch());
}

QString spanWords(Span span)
{
    const qint64 seconds = std::max<qint64>(0, span / second);
    if (seconds < 60)
        return QCoreApplication::translate("Instant", "%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QCoreApplication::translate("Instant", "%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 24) {
        if (minutes % 60 == 0)
            return QCoreApplication::translate("Instant", "%1 h").arg(hours);
        return QCoreApplication::translate("Instant", "%1 h %2").arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    return QCoreApplication::translate("Instant", "%1 d").arg(hours / 24);
}

QString agoWords(Instant at, Instant now)
{
    if (at > now)
        return QCoreApplication::translate("Instant", "now");
    return QCoreApplication::translate("Instant", "%1 ago", "%1: a duration such as 4 min").arg(spanWords(now - at));
}

QString clockWords(Instant at, const QTimeZone& zone)
{
    return toDateTime(at, zone).toString(u"HH:mm");
}

QString whenWords(Instant at, Instant now, const QTimeZone& zone)
{
    const auto date = toDateTime(at, zone).date();
    const auto today = toDateTime(now, zone).date();
    if (date == today)
        return clockWords(at, zone);
    const auto format = date.year() == today.year() ? QCoreApplication::translate("Instant", "ddd d MMM", "date without year, as QLocale formats it")
                                                    : QCoreApplication::translate("Instant", "ddd d MMM yyyy", "date, as QLocale formats it");
    return QCoreApplication::translate("Instant", "%1, %2", "date, time").arg(QLocale().toString(date, format), clockWords(at, zone));
}

QString dateWords(Instant at, const QTimeZone& zone)
{
    const auto format = QCoreApplication::translate("Instant", "ddd d MMM yyyy", "date, as QLocale formats it");
    return QLocale().toString(toDateTime(at, zone).date(), format);
}

} // namespace dispatch
