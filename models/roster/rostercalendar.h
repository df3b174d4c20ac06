#pragma once

#include "codes.h"
#include "shift.h"
#include "staff.h"

namespace dispatch {

/// The shifts of one person as an iCalendar file (RFC 5545), for her own phone: her work alone, nobody else's name. Times are UTC, so that
/// every reader shows them right. What was called off or withdrawn is there as cancelled; a shift keeps its UID, so that a calendar which
/// read the file before changes it instead of doubling it.
[[nodiscard]] QByteArray calendarOf(const Staff& person, const QList<Shift>& shifts, Instant madeAt);
/// The shifts of one team, with the names of its people.
[[nodiscard]] QByteArray calendarOf(const QString& callsign, const QList<Shift>& shifts, const QList<Staff>& staff, Instant madeAt);
/// The shifts with the words of their job and post in the place of the codes: whoever reads a calendar knows no codes.
[[nodiscard]] QList<Shift> inWords(QList<Shift> shifts, const CodeBook& codes);

} // namespace dispatch
