#include "shiftcalendar.h"

#include "countyclock.h"

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/RecurrenceRule>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace dispatch {

namespace {

QDateTime midnight(const QDate& date)
{
    return QDateTime(date, QTime(0, 0), QTimeZone::UTC);
}

struct Dates {
    QDate first;
    QDate last;
};

Result<Dates> datesOf(const ShiftPattern& pattern)
{
    const Dates dates{QDate::fromString(pattern.firstDate, Qt::ISODate), QDate::fromString(pattern.lastDate, Qt::ISODate)};
    if (!dates.first.isValid())
        return refuse(QCoreApplication::translate("ShiftCalendar", "%1 needs a first day. No shift was made.", "%1: a shift pattern such as T1 night").arg(pattern.name));
    if (!pattern.lastDate.isEmpty() && !dates.last.isValid())
        return refuse(QCoreApplication::translate("ShiftCalendar", "The last day of %1 is not a date. No shift was made.").arg(pattern.name));
    if (dates.last.isValid() && dates.last < dates.first)
        return refuse(QCoreApplication::translate("ShiftCalendar", "%1 would end before it begins. No shift was made.").arg(pattern.name));
    return dates;
}

/// What is wrong with the rest of the pattern; empty when nothing is.
QString troubleWith(const ShiftPattern& pattern)
{
    const auto ofTheDay = [](int each) { return each >= 0 && each < minutesOfDay; };
    if (!ofTheDay(pattern.startMinute) || !ofTheDay(pattern.endMinute))
        return QCoreApplication::translate("ShiftCalendar", "The hours of %1 are not hours of a day. No shift was made.");
    QSet<StaffId> seen;
    for (const auto& staff : pattern.staff)
        if (!staff.isNull() && seen.contains(staff))
            return QCoreApplication::translate("ShiftCalendar", "Somebody stands in %1 twice. No shift was made.");
        else
            seen.insert(staff);
    return {};
}

/// The rule counts whole days in a calendar without a changing clock; the hours are ours.
Result<> read(KCalendarCore::RecurrenceRule& rule, const ShiftPattern& pattern, const QDate& first)
{
    KCalendarCore::ICalFormat format;
    if (pattern.rule.isEmpty() || !format.fromString(&rule, pattern.rule) || rule.recurrenceType() == KCalendarCore::RecurrenceRule::rNone)
        return refuse(QCoreApplication::translate("ShiftCalendar", "The rule of %1 can't be understood. No shift was made.").arg(pattern.name),
            QStringLiteral("shift pattern: rule not read"));
    if (rule.recurrenceType() < KCalendarCore::RecurrenceRule::rDaily || !rule.byHours().isEmpty() || !rule.byMinutes().isEmpty() || !rule.bySeconds().isEmpty())
        return refuse(QCoreApplication::translate("ShiftCalendar", "The rule of %1 repeats within a day; a shift begins once a day. No shift was made.").arg(pattern.name));
    rule.setAllDay(true);
    rule.setStartDt(midnight(first));
    return {};
}

} // namespace

ShiftId shiftIdOf(const ShiftPatternId& pattern, const QDate& date, const StaffId& staff, int seat)
{
    const auto who = staff.isNull() ? QByteArray::number(seat) : staff.toString().toUtf8();
    return ShiftId{QUuid::createUuidV5(pattern.uuid(), QByteArray(date.toString(Qt::ISODate).toUtf8() + ' ' + who))};
}

Result<QList<Shift>> shiftsOf(const ShiftPattern& pattern, Instant from, Instant to, const QTimeZone& zone, const Holidays& holidays)
{
    const auto dates = datesOf(pattern);
    if (!dates)
        return std::unexpected(dates.error());
    if (const auto trouble = troubleWith(pattern); !trouble.isEmpty())
        return refuse(trouble.arg(pattern.name));
    KCalendarCore::RecurrenceRule rule;
    if (auto understood = read(rule, pattern, dates->first); !understood)
        return std::unexpected(std::move(understood).error());

    QList<Shift> shifts;
    if (from >= to)
        return shifts;
    // A shift of the evening before may still be worked.
    const auto earliest = std::max(dates->first, dateAt(from, zone).addDays(-2));
    auto latest = dateAt(to, zone);
    if (dates->last.isValid())
        latest = std::min(latest, dates->last);
    const int length = pattern.endMinute > pattern.startMinute ? pattern.endMinute : pattern.endMinute + minutesOfDay;
    const auto seats = pattern.staff.isEmpty() ? QList<StaffId>{StaffId{}} : pattern.staff;
    // The rule leaves out what lies on the end of an interval.
    const auto occurrences = earliest <= latest ? rule.timesInInterval(midnight(earliest), midnight(latest.addDays(1))) : QList<QDateTime>{};
    for (const auto& occurrence : occurrences) {
        const auto date = occurrence.date();
        if (date < earliest || date > latest)
            continue;
        Shift shift{.id = {}, .staff = {}, .job = pattern.job, .callsign = pattern.callsign, .post = pattern.post, .area = pattern.area,
            .start = clockInstant(date, pattern.startMinute, zone), .end = clockInstant(date, length, zone), .duty = pattern.duty,
            .state = ShiftState::Planned, .since = {}, .reason = {}, .pattern = pattern.id};
        if (shift.start >= shift.end || shift.start >= to || shift.end <= from || (!pattern.onHolidays && holidays.contains(date)))
            continue;
        for (int seat = 0; seat < seats.size(); ++seat) {
            shift.staff = seats.at(seat);
            shift.id = shiftIdOf(pattern.id, date, shift.staff, seat);
            shifts.append(shift);
        }
    }
    return shifts;
}

} // namespace dispatch
