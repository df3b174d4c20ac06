#include "rosterview.h"

#include <algorithm>

namespace dispatch {

RosterView rosterViewOf(const Picture& picture, const TeamRule& team, const QTimeZone& zone, Instant from, Instant to)
{
    RosterView view;
    view.team = team;
    view.zone = zone;
    view.staff = picture.all<Staff>().values();
    view.licences = picture.all<Licence>().values();
    view.requirements = picture.all<Requirement>().values();
    view.preferences = picture.all<Preference>().values();
    for (const auto& shift : picture.all<Shift>())
        if (shift.start < to && shift.end > from)
            view.shifts.append(shift);
    for (const auto& leave : picture.all<Leave>())
        if (leave.active && leave.start < to && leave.end > from)
            view.leaves.append(leave);
    // The picture keeps no order, and whoever reads the view counts on one.
    std::ranges::sort(view.staff, {}, [](const Staff& each) { return std::tuple(each.name, each.id); });
    std::ranges::sort(view.requirements, {}, [](const Requirement& each) { return std::tuple(each.counted, each.name, each.id); });
    std::ranges::sort(view.shifts, {}, [](const Shift& each) { return std::tuple(each.start, each.id); });
    return view;
}

RosterView withShift(RosterView view, const Shift& changed)
{
    const auto same = std::ranges::find(view.shifts, changed.id, &Shift::id);
    if (same == view.shifts.end())
        view.shifts.append(changed);
    else
        *same = changed;
    return view;
}

} // namespace dispatch
