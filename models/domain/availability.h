#pragma once

#include "row.h"

namespace dispatch {

/// A stretch in which somebody cannot be asked: vacation, sickness, a course.
struct Leave {
    LeaveId id;
    StaffId staff;
    QString kind;             ///< code, list `leaves`
    Instant start{};
    Instant end{};
    bool active = true;       ///< false: it was taken back

    bool operator==(const Leave&) const = default;
};
template <>
struct RowOf<Leave> {
    static constexpr auto entity = QLatin1StringView("leave");
    static constexpr auto fields = fieldList(field("id", &Leave::id), field("staff", &Leave::staff), field("kind", &Leave::kind),
        field("starts_at", &Leave::start), field("ends_at", &Leave::end), field("active", &Leave::active));
};

/// What somebody said about extra work. Who said nothing is willing.
struct Preference {
    PreferenceId id;
    StaffId staff;
    bool extraShifts = true;  ///< may be asked for shifts beside the planned ones
    QList<int> unwilling;     ///< hours of the week by the county's clock, Monday 00:00 is 0, in which she would rather not work
    int weekHours = 0;        ///< wants no more than these; 0: as the rules say

    bool operator==(const Preference&) const = default;
};
template <>
struct RowOf<Preference> {
    static constexpr auto entity = QLatin1StringView("preference");
    static constexpr auto fields = fieldList(field("id", &Preference::id), field("staff", &Preference::staff),
        field("extra_shifts", &Preference::extraShifts), field("unwilling", &Preference::unwilling), field("week_hours", &Preference::weekHours));
};

} // namespace dispatch
