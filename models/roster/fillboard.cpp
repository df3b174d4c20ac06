#include "fillboard.h"

#include "countyclock.h"
#include "licencedays.h"
#include "worktime.h"

#include <algorithm>

namespace dispatch {

namespace {

constexpr double usualHours = 40; // of who names no other number: only the shares hang on it

Span overlap(Instant aFrom, Instant aTo, Instant bFrom, Instant bTo)
{
    return std::max(Span{}, std::min(aTo, bTo) - std::max(aFrom, bFrom));
}

Instant startOf(const Seat& seat) { return seat.shift.start; }

} // namespace

FillBoard::FillBoard(const FillQuestion& question) : m_question(question)
{
    const auto& view = question.view;
    auto from = Instant::max(), to = Instant::min();
    for (const auto* shifts : {&view.shifts, &question.open})
        for (const auto& shift : *shifts) {
            from = std::min(from, shift.start);
            to = std::max(to, shift.end);
        }
    if (from < to) {
        for (auto week = weekOf(from, question.rules, view.zone);; week = weekOf(week.to, question.rules, view.zone)) {
            m_weeks.append(week.from);
            if (week.from >= to)
                break;
        }
        for (auto date = dateAt(from, view.zone).addDays(-1); startOfDay(date, view.zone) < to; date = date.addDays(1))
            m_nights.append({clockInstant(date, question.rules.nightFrom, view.zone), clockInstant(date, question.rules.nightTo + minutesOfDay, view.zone)});
    }

    QHash<StaffId, qsizetype> places;
    for (const auto& staff : view.staff) {
        if (!staff.active || places.contains(staff.id))
            continue;
        places.insert(staff.id, m_people.size());
        Person person;
        person.staff = &staff;
        const auto preference = std::ranges::find(view.preferences, staff.id, &Preference::staff);
        if (preference != view.preferences.cend())
            person.preference = *preference;
        person.wanted = person.preference.weekHours > 0 ? person.preference.weekHours : usualHours;
        for (const auto& leave : view.leaves)
            if (leave.staff == staff.id)
                person.leaves.append(leave);
        m_people.append(person);
    }
    QSet<QString> kinds(view.team.licences.cbegin(), view.team.licences.cend());
    for (const auto& requirement : view.requirements)
        kinds.unite(QSet(requirement.licences.cbegin(), requirement.licences.cend()));
    for (const auto& rule : question.rules.jobs)
        kinds.unite(QSet(rule.licences.cbegin(), rule.licences.cend()));
    for (const auto& kind : std::as_const(kinds))
        for (qsizetype who = 0; who < m_people.size(); ++who)
            m_held.insert({kind, who}, heldUntil(view.licences, m_people.at(who).staff->id, {kind}, view.zone));
    for (const auto& shift : view.shifts)
        if (const auto place = places.constFind(shift.staff); shift.counts() && place != places.cend())
            add(m_people[*place], seatOf(shift));
    for (const auto& shift : question.open)
        if (shift.start < shift.end && shift.state == ShiftState::Planned)
            m_seats.append(seatOf(shift));
    std::ranges::sort(m_seats, [](const Seat& a, const Seat& b) {
        return std::tie(a.shift.start, a.shift.end, a.shift.callsign, a.shift.id.uuid()) < std::tie(b.shift.start, b.shift.end, b.shift.callsign, b.shift.id.uuid());
    });
    m_holder.fill(-1, m_seats.size());
}

Seat FillBoard::seatOf(const Shift& shift) const
{
    Seat seat{shift, {}, -1, {}, clockHours(shift.start, shift.end, m_question.view.zone)};
    if (shift.duty == Duty::OnCall)
        return seat;
    seat.burden.hours = shift.end - shift.start;
    const auto week = std::ranges::upper_bound(m_weeks, shift.start) - m_weeks.begin() - 1;
    for (auto i = week; i + 1 < m_weeks.size() && m_weeks.at(i) < shift.end; ++i)
        seat.weeks.append({int(i), overlap(shift.start, shift.end, m_weeks.at(i), m_weeks.at(i + 1))});
    for (auto night = std::ranges::upper_bound(m_nights, shift.start, {}, &Night::to); night != m_nights.end() && night->from < shift.end; ++night)
        if (overlap(shift.start, shift.end, night->from, night->to) >= std::max(minute, m_question.rules.nightHours))
            seat.night = int(night - m_nights.begin());
    seat.burden.nights = seat.night >= 0;
    const auto first = dateAt(shift.start, m_question.view.zone), last = dateAt(shift.end - Span{1}, m_question.view.zone);
    for (auto date = first; date <= last; date = date.addDays(1)) {
        seat.burden.weekends = seat.burden.weekends || date.dayOfWeek() > 5;
        seat.burden.holidays = seat.burden.holidays || m_question.holidays.contains(date);
    }
    return seat;
}

void FillBoard::add(Person& person, const Seat& seat)
{
    person.own.insert(std::ranges::upper_bound(person.own, seat.shift.start, {}, startOf), seat);
    person.longest = std::max<Span>(person.longest, seat.length());
    for (const auto& [week, length] : seat.weeks)
        person.weeks[week] += length;
    if (seat.night >= 0)
        person.nights.insert(seat.night);
    person.burden.hours += seat.burden.hours;
    person.burden.nights += seat.burden.nights;
    person.burden.weekends += seat.burden.weekends;
    person.burden.holidays += seat.burden.holidays;
}

std::span<const Seat> FillBoard::near(const Person& person, const Seat& seat) const
{
    const auto apart = std::max<Span>(m_question.rules.rest.limit, day - m_question.rules.dayHours.limit);
    const auto first = std::ranges::lower_bound(person.own, seat.shift.start - apart - person.longest, {}, startOf);
    return {first, std::ranges::upper_bound(first, person.own.end(), seat.shift.end + apart, {}, startOf)};
}

bool FillBoard::holds(qsizetype who, const QString& licence, Instant at) const
{
    return at <= m_held.value({licence, who}, never);
}

bool FillBoard::mayDo(qsizetype who, const Seat& seat) const
{
    const auto job = m_question.rules.jobs.constFind(seat.shift.job);
    return job == m_question.rules.jobs.cend() || job->roles.contains(person(who).role);
}

double FillBoard::unwillingHours(qsizetype who, const Seat& seat) const
{
    const auto& unwilling = m_people.at(who).preference.unwilling;
    Span hours{};
    if (!unwilling.isEmpty())
        for (const auto& each : seat.hours)
            if (unwilling.contains(each.hourOfWeek))
                hours += each.to - each.from;
    return double(hours.count()) / double(hour.count());
}

Span FillBoard::mostInWeek(qsizetype who) const
{
    const auto wanted = m_people.at(who).preference.weekHours;
    return wanted > 0 ? std::min<Span>(m_question.rules.weekHours.limit, wanted * hour) : m_question.rules.weekHours.limit;
}

/// Rest; besides, whatever has more than the longest day in it together may not come within 24 hours: of the last 24 hours at the end of
/// the second, all but the time between them are work.
Span FillBoard::between(const Seat& a, const Seat& b) const
{
    const auto most = m_question.rules.dayHours.limit;
    const auto rest = m_question.rules.rest.limit;
    return a.length() + b.length() > most ? std::max(rest, day - most) : rest;
}

bool FillBoard::clash(const Seat& a, const Seat& b) const
{
    const auto& first = a.shift.start <= b.shift.start ? a : b;
    const auto& second = a.shift.start <= b.shift.start ? b : a;
    const auto apart = a.works() && b.works() ? between(a, b) : Span{};
    return second.shift.start < first.shift.end + apart;
}

std::optional<Obstacle> FillBoard::obstacle(qsizetype who, const Seat& seat) const
{
    const auto& person = m_people.at(who);
    const auto& shift = seat.shift;
    if (!mayDo(who, seat))
        return Obstacle::Work;
    const auto& needed = m_question.rules.jobs.value(shift.job).licences;
    if (!needed.isEmpty() && std::ranges::none_of(needed, [&](const QString& kind) { return holds(who, kind, shift.end); }))
        return Obstacle::Licence;
    if (std::ranges::any_of(person.leaves, [&](const Leave& leave) { return leave.start < shift.end && leave.end > shift.start; }))
        return Obstacle::Leave;
    const auto beside = near(person, seat);
    if (std::ranges::any_of(beside, [&](const Seat& own) { return own.shift.start < shift.end && own.shift.end > shift.start; }))
        return Obstacle::OtherShift;
    if (!person.preference.extraShifts || unwillingHours(who, seat) * double(hour.count()) >= double(seat.length().count()))
        return Obstacle::Unwilling;
    if (std::ranges::any_of(beside, [&](const Seat& own) { return clash(own, seat); }))
        return Obstacle::Rest;
    if (seat.works() && seat.length() > m_question.rules.dayHours.limit)
        return Obstacle::Hours;
    for (const auto& [week, length] : seat.weeks)
        if (person.weeks.value(week) + length > mostInWeek(who))
            return Obstacle::Hours;
    if (seat.night >= 0) {
        int row = 1;
        for (int night = seat.night - 1; person.nights.contains(night); --night)
            ++row;
        for (int night = seat.night + 1; person.nights.contains(night); ++night)
            ++row;
        if (row > m_question.rules.nights)
            return Obstacle::Nights;
    }
    return std::nullopt;
}

QString FillBoard::lastCallsign(qsizetype who, Instant before) const
{
    QString callsign;
    auto last = Instant::min();
    for (const auto& own : m_people.at(who).own)
        if (own.shift.start < before && own.shift.start > last && !own.shift.callsign.isEmpty()) {
            last = own.shift.start;
            callsign = own.shift.callsign;
        }
    return callsign;
}

void FillBoard::give(qsizetype who, qsizetype seat)
{
    m_holder[seat] = who;
    m_seats[seat].shift.staff = person(who).id;
    add(m_people[who], m_seats.at(seat));
}

std::optional<qsizetype> FillBoard::holder(qsizetype seat) const
{
    return m_holder.at(seat) < 0 ? std::nullopt : std::optional(m_holder.at(seat));
}

RosterView FillBoard::view() const
{
    auto view = m_question.view;
    for (const auto& seat : m_seats)
        if (!seat.shift.staff.isNull())
            view.shifts.append(seat.shift);
    return view;
}

} // namespace dispatch
