#pragma once

#include "failure.h"

#include <QDate>
#include <QMap>

namespace dispatch {

/// Public holidays by the day on which they are kept, with their names as the region's file has them.
using Holidays = QMap<QDate, QString>;

/// The days off that the region described in @p file has from @p from to @p to, both included. The file is in KHolidays' form (":/roster/holiday_us-ca_en-us").
[[nodiscard]] Result<Holidays> holidaysIn(const QString& file, const QDate& from, const QDate& to);

} // namespace dispatch
