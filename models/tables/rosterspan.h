#pragma once

#include "instant.h"

#include <QDate>

namespace dispatch {

enum class RosterScale { Day, Week, Month, Quarter };

/// The whole days of the county's calendar that a roster shows.
struct RosterSpan {
    RosterScale scale = RosterScale::Week;
    QDate first;
    int days = 0;
    Instant from{};           ///< the first moment of the first day
    Instant to{};             ///< the first moment after the last

    /// The one of its kind that @p date lies in; weeks begin on the weekday given, 1 is Monday.
    [[nodiscard]] static RosterSpan around(const QDate& date, RosterScale scale, int weekStarts, const QTimeZone& zone);
    /// @p steps of its kind later.
    [[nodiscard]] RosterSpan moved(int steps, int weekStarts, const QTimeZone& zone) const;
    /// "23–29 Nov 2026"
    [[nodiscard]] QString words() const;
    bool operator==(const RosterSpan&) const = default;
};

} // namespace dispatch
