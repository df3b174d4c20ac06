#include "crew.h"

#include <algorithm>

namespace dispatch {

QList<StaffId> crewOn(const RosterView& view, const QString& callsign, Instant from, Instant to)
{
    QList<StaffId> crew;
    for (const auto& staff : view.staff)
        if (staff.active && std::ranges::any_of(view.shifts, [&](const Shift& shift) {
                return shift.staff == staff.id && shift.counts() && shift.callsign == callsign && shift.start < to && shift.end > from;
            }))
            crew.append(staff.id);
    return crew;
}

} // namespace dispatch
