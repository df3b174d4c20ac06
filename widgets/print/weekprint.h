#pragma once

#include "codes.h"
#include "holidays.h"
#include "rosterview.h"

#include <QCoreApplication>

class QPagedPaintDevice;

namespace dispatch {

/// What a printed week of the roster is made from.
struct WeekSheet {
    RosterView view;       ///< everything that touches the week
    QDate first;           ///< the week's first day
    Holidays holidays;
    Instant now{};         ///< when it is printed
    QString mark;          ///< stands in a frame on every page: that nothing of it is real
};

/// One week of the roster on paper, to hang up: what each hour has and needs, the gaps in words, and who works when, team by team.
class WeekPrint {
    Q_DECLARE_TR_FUNCTIONS(dispatch::WeekPrint)
public:
    /// Turns @p device to landscape and paints on its paper, whatever size that is. The number of pages.
    [[nodiscard]] static Result<int> print(QPagedPaintDevice& device, const WeekSheet& sheet, const CodeBook& codes);
    /// "Roster, week of Mon 23 Nov 2026": the document's title.
    [[nodiscard]] static QString title(const WeekSheet& sheet);
};

} // namespace dispatch
