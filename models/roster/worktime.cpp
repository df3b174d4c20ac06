#include "worktime.h"

#include "countyclock.h"

#include <algorithm>

namespace dispatch {

WorkTime::WorkTime(const StaffId& person, const QList<Shift>& shifts)
{
    for (const auto& shift : shifts)
        if (shift.counts() && shift.staff == person && shift.duty == Duty::Working)
            m_shifts.append(shift);
    std::ranges::sort(m_shifts, [](const Shift& a, const Shift& b) { return a.start != b.start ? a.start < b.start : a.id < b.id; });
    m_worked = stretches({});
}

QList<Stretch> WorkTime::stretches(Span joined) const
{
    QList<Stretch> stretches;
    for (const auto& shift : m_shifts) {
        if (stretches.isEmpty() || shift.start - stretches.last().end > joined)
            stretches.append({shift.start, shift.end, {}});
        stretches.last().end = std::max(stretches.last().end, shift.end);
        stretches.last().shifts.append(shift.id);
    }
    return stretches;
}

Span WorkTime::between(Instant from, Instant to) const
{
    Span worked{};
    for (auto each = std::ranges::upper_bound(m_worked, from, {}, &Stretch::end); each != m_worked.cend() && each->start < to; ++each)
        worked += std::min(each->end, to) - std::max(each->start, from);
    return worked;
}

QList<ShiftId> WorkTime::shiftsBetween(Instant from, Instant to) const
{
    QList<ShiftId> ids;
    for (const auto& shift : m_shifts)
        if (shift.start < to && shift.end > from)
            ids.append(shift.id);
    return ids;
}

Week weekOf(Instant at, const RosterRules& rules, const QTimeZone& zone)
{
    const auto date = dateAt(at, zone);
    const auto first = date.addDays(-((date.dayOfWeek() - rules.weekStarts + 7) % 7));
    return {startOfDay(first, zone), startOfDay(first.addDays(7), zone)};
}

} // namespace dispatch
