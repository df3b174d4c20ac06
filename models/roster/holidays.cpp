#include "holidays.h"

#include <KHolidays/HolidayRegion>

#include <QCoreApplication>
#include <QFileInfo>

namespace dispatch {

Result<Holidays> holidaysIn(const QString& file, const QDate& from, const QDate& to)
{
    const KHolidays::HolidayRegion region{QFileInfo(file)};
    // Some days before and after, because a holiday may be kept on a neighbour of its date, in another year.
    const auto listed = region.isValid() ? region.rawHolidays(from.addDays(-3), to.addDays(3)) : KHolidays::Holiday::List{};
    // A region without a holiday in a whole year was not read.
    if (listed.isEmpty() && (!region.isValid() || region.rawHolidays(from, from.addYears(1)).isEmpty()))
        return refuse(QCoreApplication::translate("ShiftCalendar", "The list of public holidays can't be read. No shift was made. Install the program again, or call your administrator."),
            QStringLiteral("holidays: %1 is no region").arg(file));
    Holidays holidays;
    for (const auto& each : listed)
        if (each.dayType() == KHolidays::Holiday::NonWorkday && each.observedStartDate() >= from && each.observedStartDate() <= to)
            holidays.insert(each.observedStartDate(), each.name());
    return holidays;
}

} // namespace dispatch
