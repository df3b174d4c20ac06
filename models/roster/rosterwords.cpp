#include "rosterrules.h"

#include <QCoreApplication>

namespace dispatch {

QString rosterName(const Staff& person)
{
    const QStringList parts = person.name.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return person.name;
    return QString(parts.first().first(1) % QStringLiteral(". ") % parts.last());
}

QString hourWords(Span span)
{
    const qint64 minutes = span / minute;
    if (minutes < 60)
        return QCoreApplication::translate("Roster", "%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return QCoreApplication::translate("Roster", "%1 h").arg(minutes / 60);
    return QCoreApplication::translate("Roster", "%1 h %2", "hours, minutes: 8 h 30").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString rangeWords(Instant from, Instant to, Instant now, const QTimeZone& zone)
{
    const bool sameDay = toDateTime(from, zone).date() == toDateTime(to - second, zone).date();
    return QCoreApplication::translate("Roster", "%1 to %2", "when, when").arg(whenWords(from, now, zone), sameDay ? clockWords(to, zone) : whenWords(to, now, zone));
}

} // namespace dispatch
