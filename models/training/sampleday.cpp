#include "sampleday.h"

namespace dispatch {

SampleDay::SampleDay(Instant now, const QTimeZone& zone, int begins, int right) : m_zone(zone), m_begins(begins)
{
    const auto local = toDateTime(now + right * minute, zone);
    m_now = QDateTime(local.date(), local.time(), QTimeZone::UTC).addSecs(-60 * right);
}

QDateTime SampleDay::shown(int minutes) const
{
    return m_now.addSecs(60 * minutes);
}

int SampleDay::clockMinute(int minutes) const
{
    const auto time = shown(minutes).time();
    return (time.hour() * 60 + time.minute()) / 5 * 5;
}

QDate SampleDay::dateOf(int minutes, int day) const
{
    return shown(minutes).date().addDays(day);
}

Instant SampleDay::momentOf(int minutes, int day) const
{
    return clockInstant(dateOf(minutes, day), clockMinute(minutes), m_zone);
}

int SampleDay::dayOf(int dayOfWeek, int minuteOfDay) const
{
    const int days = dayOfWeek - dateOf(m_begins).dayOfWeek() - (minuteOfDay < clockMinute(m_begins) ? 1 : 0);
    return (days + 14) % 7;
}

} // namespace dispatch
