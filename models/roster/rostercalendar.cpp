#include "rostercalendar.h"

#include "rosterrules.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

namespace {

QDateTime utc(Instant at)
{
    return toDateTime(at, QTimeZone::UTC);
}

KCalendarCore::Event::Ptr eventOf(const Shift& shift, const QString& summary, Instant madeAt)
{
    auto event = KCalendarCore::Event::Ptr::create();
    event->setUid(shift.id.toString());
    event->setSummary(shift.duty == Duty::OnCall ? QCoreApplication::translate("Roster", "On call: %1", "a shift").arg(summary) : summary);
    event->setLocation(shift.post);
    event->setDtStart(utc(shift.start));
    event->setDtEnd(utc(shift.end));
    event->setTransparency(shift.duty == Duty::OnCall ? KCalendarCore::Event::Transparent : KCalendarCore::Event::Opaque);
    event->setStatus(shift.state != ShiftState::Planned ? KCalendarCore::Incidence::StatusCanceled
            : shift.staff.isNull()                        ? KCalendarCore::Incidence::StatusTentative
                                                          : KCalendarCore::Incidence::StatusConfirmed);
    event->setCreated(utc(madeAt));
    event->setLastModified(utc(std::max(madeAt, shift.since)));
    return event;
}

class Book {
public:
    explicit Book(const QString& title) : m_calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()))
    {
        m_calendar->setNonKDECustomProperty("X-WR-CALNAME", title);
    }

    void add(const KCalendarCore::Event::Ptr& event) { m_calendar->addEvent(event); }
    [[nodiscard]] QByteArray text() const
    {
        KCalendarCore::CalFormat::setApplication(QStringLiteral("CWRT Dispatch"), QStringLiteral("-//CWRT Dispatch//Roster//EN"));
        return KCalendarCore::ICalFormat().toString(m_calendar).toUtf8();
    }

private:
    KCalendarCore::Calendar::Ptr m_calendar;
};

} // namespace

QByteArray calendarOf(const Staff& person, const QList<Shift>& shifts, Instant madeAt)
{
    Book book(QCoreApplication::translate("Roster", "Shifts of %1", "name").arg(person.name));
    for (const auto& shift : shifts)
        if (shift.staff == person.id && shift.start < shift.end)
            book.add(eventOf(shift, shift.callsign.isEmpty() ? shift.job : shift.callsign, madeAt));
    return book.text();
}

QByteArray calendarOf(const QString& callsign, const QList<Shift>& shifts, const QList<Staff>& staff, Instant madeAt)
{
    Book book(QCoreApplication::translate("Roster", "Shifts of %1", "name").arg(callsign));
    for (const auto& shift : shifts) {
        if (shift.callsign != callsign || shift.start >= shift.end)
            continue;
        const auto person = std::ranges::find(staff, shift.staff, &Staff::id);
        const auto name = person == staff.cend() ? QCoreApplication::translate("Roster", "nobody yet") : rosterName(*person);
        book.add(eventOf(shift, QCoreApplication::translate("Roster", "%1: %2", "team, name").arg(callsign, name), madeAt));
    }
    return book.text();
}

QList<Shift> inWords(QList<Shift> shifts, const CodeBook& codes)
{
    for (auto& shift : shifts) {
        shift.post = shift.post.isEmpty() ? QString{} : codes.words(QStringLiteral("posts"), shift.post);
        shift.job = codes.words(QStringLiteral("jobs"), shift.job);
    }
    return shifts;
}

} // namespace dispatch
