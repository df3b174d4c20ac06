#include "rosterspan.h"

#include "countyclock.h"

#include <QCoreApplication>
#include <QLocale>

namespace dispatch {

using namespace Qt::StringLiterals;

RosterSpan RosterSpan::around(const QDate& date, RosterScale scale, int weekStarts, const QTimeZone& zone)
{
    QDate first = date;
    QDate after;
    switch (scale) {
    case RosterScale::Day:
        after = date.addDays(1);
        break;
    case RosterScale::Week:
        first = date.addDays(-((date.dayOfWeek() - weekStarts + 7) % 7));
        after = first.addDays(7);
        break;
    case RosterScale::Month:
        first = QDate(date.year(), date.month(), 1);
        after = first.addMonths(1);
        break;
    case RosterScale::Quarter:
        first = QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1);
        after = first.addMonths(3);
        break;
    }
    return {scale, first, int(first.daysTo(after)), startOfDay(first, zone), startOfDay(after, zone)};
}

RosterSpan RosterSpan::moved(int steps, int weekStarts, const QTimeZone& zone) const
{
    const auto date = scale == RosterScale::Day ? first.addDays(steps) : scale == RosterScale::Week ? first.addDays(7 * steps)
        : first.addMonths(scale == RosterScale::Month ? steps : 3 * steps);
    return around(date, scale, weekStarts, zone);
}

QString RosterSpan::words() const
{
    const QLocale locale;
    const auto last = first.addDays(days - 1);
    const auto whole = QCoreApplication::translate("RosterSpan", "d MMM yyyy", "date, as QLocale formats it");
    if (days == 1)
        return locale.toString(first, QCoreApplication::translate("RosterSpan", "ddd d MMM yyyy", "date, as QLocale formats it"));
    const bool sameMonth = first.month() == last.month() && first.year() == last.year();
    const auto begins = first.year() != last.year() ? whole
        : sameMonth ? u"d"_s : QCoreApplication::translate("RosterSpan", "d MMM", "date without year, as QLocale formats it");
    return locale.toString(first, begins) + u"–"_s + locale.toString(last, whole);
}

} // namespace dispatch
