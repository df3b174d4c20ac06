#pragma once

#include "rosterrules.h"

namespace dispatch {

/// Work without a break that counts as one: from shifts that overlap, meet or stand no further apart than the rules join.
struct Stretch {
    Instant start{};
    Instant end{};
    QList<ShiftId> shifts;
};

/// The times that one person works: her counting shifts at work, each moment once.
class WorkTime {
public:
    WorkTime(const StaffId& person, const QList<Shift>& shifts);

    /// The shifts it was made from, by their start.
    [[nodiscard]] const QList<Shift>& shifts() const { return m_shifts; }
    [[nodiscard]] QList<Stretch> stretches(Span joined) const;
    [[nodiscard]] Span between(Instant from, Instant to) const;
    [[nodiscard]] QList<ShiftId> shiftsBetween(Instant from, Instant to) const;

private:
    QList<Shift> m_shifts;
    QList<Stretch> m_worked;   ///< without an overlap, by time
};

/// The week in which @p at lies, by the county's clock.
struct Week {
    Instant from{};
    Instant to{};
};
[[nodiscard]] Week weekOf(Instant at, const RosterRules& rules, const QTimeZone& zone);

} // namespace dispatch
