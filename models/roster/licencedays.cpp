#include "licencedays.h"

#include "countyclock.h"

namespace dispatch {

Instant endOf(const Licence& licence, const QTimeZone& zone)
{
    if (licence.lastDay.isEmpty())
        return always;
    const auto lastDay = QDate::fromString(licence.lastDay, Qt::ISODate);
    return lastDay.isValid() ? startOfDay(lastDay.addDays(1), zone) : never;
}

Instant heldUntil(const QList<Licence>& licences, const StaffId& staff, const QStringList& kinds, const QTimeZone& zone)
{
    if (kinds.isEmpty())
        return always;
    auto until = never;
    for (const auto& licence : licences)
        if (licence.staff == staff && kinds.contains(licence.kind))
            until = std::max(until, endOf(licence, zone));
    return until;
}

} // namespace dispatch
