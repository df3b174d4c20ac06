#include "countyclock.h"
#include "licencedays.h"
#include "rosterrules.h"
#include "worktime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace dispatch {

namespace {

QString onDay(Instant at, const QTimeZone& zone)
{
    return QLocale().toString(dateAt(at, zone), QCoreApplication::translate("Roster", "ddd d MMM", "date without year, as QLocale formats it"));
}

/// The rules, one after the other, over one person's shifts.
class Examination {
public:
    Examination(const Staff& person, const QList<Shift>& shifts, const RosterRules& rules, const QList<Licence>& licences, const QList<Leave>& leaves, const QTimeZone& zone)
        : m_person(person), m_name(rosterName(person)), m_rules(rules), m_licences(licences), m_leaves(leaves), m_zone(zone), m_work(person.id, shifts)
    {
        for (const auto& shift : shifts)
            if (shift.counts() && shift.staff == person.id)
                m_all.append(shift);
        std::ranges::sort(m_all, [](const Shift& a, const Shift& b) { return a.start != b.start ? a.start < b.start : a.id < b.id; });
    }

    [[nodiscard]] QList<Breach> run()
    {
        doubleBooking();
        licence();
        leave();
        rest();
        dayHours();
        weekHours();
        nights();
        overtimeOfDays();
        std::ranges::stable_sort(m_breaches, {}, &Breach::at);
        return m_breaches;
    }

private:
    void add(RosterRule rule, Weight weight, QList<ShiftId> shifts, Instant at, const QString& words) { m_breaches.append({rule, weight, std::move(shifts), at, words}); }

    void doubleBooking()
    {
        for (qsizetype i = 0; i < m_all.size(); ++i)
            for (qsizetype k = i + 1; k < m_all.size() && m_all.at(k).start < m_all.at(i).end; ++k)
                add(RosterRule::DoubleBooking, Weight::Stop, {m_all.at(i).id, m_all.at(k).id}, m_all.at(k).start,
                    QCoreApplication::translate("Roster", "%1 would be on two shifts at once from %2 on %3.", "name, time, day")
                        .arg(m_name, clockWords(m_all.at(k).start, m_zone), onDay(m_all.at(k).start, m_zone)));
    }

    void licence()
    {
        for (const auto& shift : std::as_const(m_all)) {
            const auto asked = m_rules.jobs.value(shift.job).licences;
            const auto until = heldUntil(m_licences, m_person.id, asked, m_zone);
            if (until >= shift.end)
                continue;
            const auto words = until == never
                ? QCoreApplication::translate("Roster", "%1 has none of the licences that this work needs: %2.", "name, licences").arg(m_name, asked.join(u", "))
                : QCoreApplication::translate("Roster", "The licence of %1 ends with %2; the shift of %3 needs it.", "name, day, day")
                      .arg(m_name, onDay(until - minute, m_zone), onDay(shift.start, m_zone));
            add(RosterRule::Licence, Weight::Stop, {shift.id}, std::max(shift.start, until), words);
        }
    }

    void leave()
    {
        for (const auto& shift : std::as_const(m_all))
            for (const auto& leave : m_leaves)
                if (leave.active && leave.staff == m_person.id && leave.start < shift.end && leave.end > shift.start)
                    add(RosterRule::Leave, Weight::Stop, {shift.id}, std::max(shift.start, leave.start),
                        QCoreApplication::translate("Roster", "%1 is on leave from %2 until %3. If she works after all, take the leave back first.", "name, day, day")
                            .arg(m_name, onDay(leave.start, m_zone), onDay(leave.end - minute, m_zone)));
    }

    void rest()
    {
        const auto stretches = m_work.stretches(m_rules.joined);
        for (qsizetype i = 1; i < stretches.size(); ++i) {
            const auto rested = stretches.at(i).start - stretches.at(i - 1).end;
            if (rested < m_rules.rest.limit)
                add(RosterRule::Rest, rested < m_rules.rest.end ? Weight::Stop : Weight::Reason, {stretches.at(i - 1).shifts.last(), stretches.at(i).shifts.first()},
                    stretches.at(i).start, QCoreApplication::translate("Roster", "%1 would have %2 of rest; the rule is %3.", "name, hours, hours")
                        .arg(m_name, hourWords(rested), hourWords(m_rules.rest.limit)));
        }
    }

    void dayHours()
    {
        for (const auto& stretch : m_work.stretches(m_rules.joined)) {
            const auto worked = m_work.between(stretch.start, stretch.end);
            if (worked > m_rules.dayHours.limit)
                add(RosterRule::DayHours, worked > m_rules.dayHours.end ? Weight::Stop : Weight::Reason, stretch.shifts, stretch.start,
                    QCoreApplication::translate("Roster", "%1 would work %2 without a rest from %3 on %4; the rule is %5.", "name, hours, time, day, hours")
                        .arg(m_name, hourWords(worked), clockWords(stretch.start, m_zone), onDay(stretch.start, m_zone), hourWords(m_rules.dayHours.limit)));
        }
    }

    void weekHours()
    {
        if (m_work.shifts().isEmpty())
            return;
        auto last = Instant::min();
        for (const auto& shift : m_work.shifts())
            last = std::max(last, shift.end);
        for (auto week = weekOf(m_work.shifts().first().start, m_rules, m_zone); week.from < last; week = weekOf(week.to, m_rules, m_zone)) {
            const auto worked = m_work.between(week.from, week.to);
            if (worked > m_rules.weekHours.limit)
                add(RosterRule::WeekHours, worked > m_rules.weekHours.end ? Weight::Stop : Weight::Reason, m_work.shiftsBetween(week.from, week.to), week.from,
                    QCoreApplication::translate("Roster", "%1 would work %2 in the week of %3; the rule is %4.", "name, hours, day, hours")
                        .arg(m_name, hourWords(worked), onDay(week.from, m_zone), hourWords(m_rules.weekHours.limit)));
            const auto paid = m_rules.overtime.value(m_person.employer).weekAfter;
            if (paid > Span{} && worked > paid)
                add(RosterRule::Overtime, Weight::Told, m_work.shiftsBetween(week.from, week.to), week.from,
                    QCoreApplication::translate("Roster", "%1 would have %2 of overtime in the week of %3: it is paid after %4 a week.", "name, hours, day, hours")
                        .arg(m_name, hourWords(worked - paid), onDay(week.from, m_zone), hourWords(paid)));
        }
    }

    void nights()
    {
        if (m_work.shifts().isEmpty())
            return;
        auto date = dateAt(m_work.shifts().first().start, m_zone).addDays(-1);
        auto last = Instant::min();
        for (const auto& shift : m_work.shifts())
            last = std::max(last, shift.end);
        int row = 0;
        Instant began{};
        Instant ended{};
        for (auto from = clockInstant(date, m_rules.nightFrom, m_zone);; from = clockInstant(date, m_rules.nightFrom, m_zone)) {
            const auto to = clockInstant(date, m_rules.nightTo + minutesOfDay, m_zone);
            const bool worked = from < last && m_work.between(from, to) >= std::max(minute, m_rules.nightHours);
            if (worked) {
                began = row == 0 ? from : began;
                ended = to;
                ++row;
            } else {
                if (row > m_rules.nights)
                    add(RosterRule::Nights, row > m_rules.nightsEnd ? Weight::Stop : Weight::Reason, m_work.shiftsBetween(began, ended), began,
                        QCoreApplication::translate("Roster", "%1 would work %n night(s) one after the other from %2; the rule is %3.", "name, day, number", row)
                            .arg(m_name, onDay(began, m_zone)).arg(m_rules.nights));
                row = 0;
            }
            if (from >= last)
                return;
            date = date.addDays(1);
        }
    }

    void overtimeOfDays()
    {
        const auto paid = m_rules.overtime.value(m_person.employer).dayAfter;
        if (paid <= Span{})
            return;
        QDate seen;
        for (const auto& stretch : m_work.stretches({}))
            for (auto date = dateAt(stretch.start, m_zone); startOfDay(date, m_zone) < stretch.end; date = date.addDays(1)) {
                if (seen.isValid() && date <= seen)
                    continue;
                seen = date;
                const auto from = startOfDay(date, m_zone);
                const auto to = startOfDay(date.addDays(1), m_zone);
                if (const auto worked = m_work.between(from, to); worked > paid)
                    add(RosterRule::Overtime, Weight::Told, m_work.shiftsBetween(from, to), from,
                        QCoreApplication::translate("Roster", "%1 would have %2 of overtime on %3: it is paid after %4 a day.", "name, hours, day, hours")
                            .arg(m_name, hourWords(worked - paid), onDay(from, m_zone), hourWords(paid)));
            }
    }

    const Staff& m_person;
    QString m_name;
    const RosterRules& m_rules;
    const QList<Licence>& m_licences;
    const QList<Leave>& m_leaves;
    const QTimeZone& m_zone;
    WorkTime m_work;
    QList<Shift> m_all;        ///< on call, too
    QList<Breach> m_breaches;
};

} // namespace

QList<Breach> breachesOf(const Staff& person, const QList<Shift>& shifts, const RosterRules& rules, const QList<Licence>& licences, const QList<Leave>& leaves,
    const QTimeZone& zone)
{
    return Examination(person, shifts, rules, licences, leaves, zone).run();
}

QList<Breach> newBreaches(const QList<Breach>& before, const QList<Breach>& after)
{
    auto made = after;
    made.removeIf([&before](const Breach& breach) { return before.contains(breach); });
    return made;
}

} // namespace dispatch
