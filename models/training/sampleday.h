#pragma once

#include "countyclock.h"

namespace dispatch {

/// The day that a sample is told in: it begins so many minutes before now, whatever the hour, and is kept by the county's clock, so that
/// what is told once repeats on other days at the same hours. Minutes are counted from now, negative before it, and rounded down to five
/// of the clock; days are counted from this one. What meets on this day meets on all of them. In a night in which the clock is changed the
/// minutes are right beside the one that is asked for, and an hour off across the change.
class SampleDay {
public:
    /// @p right: the minute whose clock is right in every night.
    SampleDay(Instant now, const QTimeZone& zone, int begins, int right);

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    /// Of the county's day: 22:00 is 1320.
    [[nodiscard]] int clockMinute(int minutes) const;
    /// The date on which the clock shows it, @p day days later.
    [[nodiscard]] QDate dateOf(int minutes, int day = 0) const;
    [[nodiscard]] Instant momentOf(int minutes, int day = 0) const;
    /// Which of the seven days, 0 for this one, a minute of the clock's week belongs to; Monday is 1.
    [[nodiscard]] int dayOf(int dayOfWeek, int clockMinute) const;

private:
    [[nodiscard]] QDateTime shown(int minutes) const;

    QTimeZone m_zone;
    QDateTime m_now; ///< what the clock shows, on a calendar without changes of it
    int m_begins;
};

} // namespace dispatch
