#pragma once

#include "coverage.h"

#include <functional>
#include <map>
#include <set>

/// Coverage asked minute by minute, in the plainest way there is, as the reference for the exact one.
namespace dispatch::test {

/// Who of @p view counts at @p at, and on which shift. Every rule is read off the roster anew.
inline QList<const Shift*> presentAt(const RosterView& view, Instant at)
{
    QList<const Shift*> present;
    for (const auto& staff : view.staff) {
        if (std::ranges::any_of(view.leaves, [&](const Leave& leave) { return leave.active && leave.staff == staff.id && leave.start <= at && at < leave.end; }))
            continue;
        const Shift* chosen = nullptr;
        for (const auto& shift : view.shifts) {
            if (shift.staff != staff.id || !staff.active || shift.state != ShiftState::Planned || at < shift.start || at >= shift.end)
                continue;
            if (!chosen)
                chosen = &shift;
            else if (chosen->duty != shift.duty)
                chosen = shift.duty == Duty::Working ? &shift : chosen;
            else if (shift.start < chosen->start || (shift.start == chosen->start && shift.id < chosen->id))
                chosen = &shift;
        }
        if (chosen)
            present.append(chosen);
    }
    return present;
}

inline bool holds(const RosterView& view, const StaffId& staff, const QStringList& kinds, const QString& today)
{
    for (const auto& licence : view.licences)
        if (licence.staff == staff && kinds.contains(licence.kind) && (licence.lastDay.isEmpty() || (licence.lastDay.startsWith(u'2') && today <= licence.lastDay)))
            return true;
    return kinds.isEmpty();
}

inline bool speaks(const RosterView& view, const StaffId& id, const QString& language)
{
    for (const auto& staff : view.staff)
        if (staff.id == id)
            return language.isEmpty() || staff.languages.contains(language);
    return false;
}

inline int haveAt(const RosterView& view, const Requirement& requirement, Instant at)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(toMsecs(at), view.zone).date().toString(Qt::ISODate);
    QList<const Shift*> there;
    for (const auto* shift : presentAt(view, at))
        if ((shift->duty == Duty::Working || requirement.onCallCounts) && (requirement.area.isEmpty() || shift->area.isEmpty() || shift->area == requirement.area))
            there.append(shift);
    const auto job = [&](const Shift* shift) { return requirement.job.isEmpty() || shift->job == requirement.job; };
    const auto language = [&](const Shift* shift) { return speaks(view, shift->staff, requirement.language); };
    const auto licence = [&](const Shift* shift) { return holds(view, shift->staff, requirement.licences, today); };
    int have = 0;
    if (requirement.counted == Counted::People) {
        for (const auto* shift : there)
            have += job(shift) && language(shift) && licence(shift);
        return have;
    }
    std::set<QString> callsigns;
    for (const auto* shift : there)
        if (!shift->callsign.isEmpty())
            callsigns.insert(shift->callsign);
    for (const auto& callsign : callsigns) {
        QList<const Shift*> crew;
        for (const auto* shift : there)
            if (shift->callsign == callsign)
                crew.append(shift);
        bool may = crew.size() >= view.team.people;
        for (const auto& kind : view.team.licences)
            may = may && std::ranges::any_of(crew, [&](const Shift* shift) { return holds(view, shift->staff, {kind}, today); });
        have += may && std::ranges::any_of(crew, job) && std::ranges::any_of(crew, language) && std::ranges::any_of(crew, licence);
    }
    return have;
}

inline int needOn(const Requirement& requirement, const QString& today, int hourOfWeek)
{
    if ((!requirement.validFrom.isEmpty() && today < requirement.validFrom) || (!requirement.validTo.isEmpty() && today > requirement.validTo))
        return 0;
    return requirement.minimum.at(hourOfWeek);
}

inline int needAt(const RosterView& view, const Requirement& requirement, Instant at)
{
    const auto shown = QDateTime::fromMSecsSinceEpoch(toMsecs(at), view.zone);
    return needOn(requirement, shown.date().toString(Qt::ISODate), (shown.date().dayOfWeek() - 1) * 24 + shown.time().hour());
}

/// One step of each requirement for each minute.
inline QList<Coverage> coverageByMinute(const RosterView& view, Instant from, Instant to)
{
    QList<Coverage> all;
    for (const auto& requirement : view.requirements) {
        Coverage coverage{requirement.id, {}};
        for (auto at = from; at < to; at += minute)
            coverage.steps.append({at, std::min(to, at + minute), haveAt(view, requirement, at), needAt(view, requirement, at)});
        all.append(coverage);
    }
    return all;
}

/// The same for long stretches, still minute by minute: each day everybody's minutes are painted with the shift that she is on, and each
/// minute is counted anew. What does not change within a day (who holds what, who speaks what) is looked up once a day. @p say gets the
/// requirement's place, the minute, how many there are and how many are needed; the stretch must begin and end with whole days.
inline void countEachMinute(const RosterView& view, Instant from, Instant to, const std::function<void(qsizetype, Instant, int, int)>& say)
{
    auto date = QDateTime::fromMSecsSinceEpoch(toMsecs(from), view.zone).date();
    for (auto begins = from; begins < to; date = date.addDays(1)) {
        const auto ends = fromMsecs(date.addDays(1).startOfDay(view.zone).toMSecsSinceEpoch());
        const auto minutes = (ends - begins) / minute;
        QList<const Shift*> today;
        for (const auto& shift : view.shifts)
            if (shift.counts() && shift.start < ends && shift.end > begins)
                today.append(&shift);
        // What is painted last stays: on call first, then work, of each the later start first.
        std::ranges::sort(today, [](const Shift* a, const Shift* b) {
            return std::tuple(a->duty == Duty::Working, b->start, b->id) < std::tuple(b->duty == Duty::Working, a->start, a->id);
        });
        struct Person {
            std::vector<const Shift*> on;
            std::vector<bool> gives;    // for each licence of the team rule
            std::vector<bool> speaks;
            std::vector<bool> licensed;
        };
        const auto day = date.toString(Qt::ISODate);
        std::vector<Person> people;
        for (const auto& staff : view.staff) {
            Person person;
            person.on.resize(size_t(minutes));
            bool any = false;
            for (const auto* shift : std::as_const(today))
                if (shift->staff == staff.id && staff.active)
                    for (auto at = std::max<qint64>(0, (shift->start - begins) / minute); at < std::min<qint64>(minutes, (shift->end - begins) / minute); ++at) {
                        person.on[size_t(at)] = shift;
                        any = true;
                    }
            if (!any)
                continue;
            for (const auto& requirement : view.requirements) {
                person.speaks.push_back(speaks(view, staff.id, requirement.language));
                person.licensed.push_back(holds(view, staff.id, requirement.licences, day));
            }
            for (const auto& kind : view.team.licences)
                person.gives.push_back(holds(view, staff.id, {kind}, day));
            people.push_back(std::move(person));
        }
        for (qint64 m = 0; m < minutes; ++m) {
            const auto at = begins + m * minute;
            const int hourOfWeek = (date.dayOfWeek() - 1) * 24 + QDateTime::fromMSecsSinceEpoch(toMsecs(at), view.zone).time().hour();
            for (qsizetype r = 0; r < view.requirements.size(); ++r) {
                const auto& requirement = view.requirements.at(r);
                int have = 0;
                struct Crew {
                    int people = 0;
                    bool job = false, speaks = false, licensed = false;
                    std::vector<bool> given;
                };
                std::map<QStringView, Crew> crews;
                for (const auto& person : people) {
                    const auto* shift = person.on[size_t(m)];
                    if (!shift || (shift->duty == Duty::OnCall && !requirement.onCallCounts) || (!requirement.area.isEmpty() && !shift->area.isEmpty() && shift->area != requirement.area))
                        continue;
                    const bool job = requirement.job.isEmpty() || shift->job == requirement.job;
                    if (requirement.counted == Counted::People) {
                        have += job && person.speaks[size_t(r)] && person.licensed[size_t(r)];
                    } else if (!shift->callsign.isEmpty()) {
                        auto& crew = crews[shift->callsign];
                        ++crew.people;
                        crew.job |= job;
                        crew.speaks |= person.speaks[size_t(r)];
                        crew.licensed |= person.licensed[size_t(r)];
                        crew.given.resize(person.gives.size());
                        for (size_t i = 0; i < person.gives.size(); ++i)
                            crew.given[i] = crew.given[i] || person.gives[i];
                    }
                }
                for (const auto& [_, crew] : crews)
                    have += crew.people >= view.team.people && crew.job && crew.speaks && crew.licensed && std::ranges::all_of(crew.given, std::identity{});
                say(r, at, have, needOn(requirement, day, hourOfWeek));
            }
        }
        begins = ends;
    }
}

} // namespace dispatch::test
