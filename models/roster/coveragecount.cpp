#include "coveragecount.h"

#include "licencedays.h"

#include <algorithm>

namespace dispatch {

namespace {

bool isThereFor(const Requirement& requirement, const Shift& shift)
{
    return (shift.duty == Duty::Working || requirement.onCallCounts)
        && (requirement.area.isEmpty() || shift.area.isEmpty() || shift.area == requirement.area);
}

bool hasJob(const Requirement& requirement, const Shift& shift)
{
    return requirement.job.isEmpty() || shift.job == requirement.job;
}

/// Work before on call, then who began first; the identity decides the rest, so that the answer never depends on the order of a list.
bool comesFirst(const CountedShift& a, const CountedShift& b)
{
    if (a.shift->duty != b.shift->duty)
        return a.shift->duty == Duty::Working;
    return a.shift->start != b.shift->start ? a.shift->start < b.shift->start : a.shift->id < b.shift->id;
}

/// One shift for each person.
void dropDoubles(QList<CountedShift>& present)
{
    std::ranges::sort(present, [](const CountedShift& a, const CountedShift& b) { return a.person != b.person ? a.person < b.person : comesFirst(a, b); });
    present.erase(std::unique(present.begin(), present.end(), [](const CountedShift& a, const CountedShift& b) { return a.person == b.person; }), present.end());
}

} // namespace

CoverageCount::CoverageCount(const RosterView& view) : m_view(&view)
{
    QList<const Staff*> known;
    for (const auto& staff : view.staff) {
        if (!staff.active || m_person.contains(staff.id))
            continue;
        m_person.insert(staff.id, known.size());
        known.append(&staff);
    }
    for (const auto& leave : view.leaves)
        if (leave.active && leave.start < leave.end)
            m_leaves[leave.staff].append(leave);
    for (auto& leaves : m_leaves)
        std::ranges::sort(leaves, {}, &Leave::start);
    for (const auto& requirement : view.requirements) {
        QList<Brings> brings;
        for (const auto* staff : std::as_const(known))
            brings.append({heldUntil(view.licences, staff->id, requirement.licences, view.zone),
                requirement.language.isEmpty() || staff->languages.contains(requirement.language)});
        m_brings.append(brings);
    }
    for (const auto& kind : view.team.licences) {
        QList<Instant> until;
        for (const auto* staff : std::as_const(known))
            until.append(heldUntil(view.licences, staff->id, {kind}, view.zone));
        m_teamLicences.append(until);
    }
}

/// The parts of the shift in which its person is not on leave.
QList<std::pair<Instant, Instant>> CoverageCount::present(const Shift& shift) const
{
    QList<std::pair<Instant, Instant>> parts;
    auto from = shift.start;
    for (const auto& leave : m_leaves.value(shift.staff)) {
        if (leave.start >= shift.end)
            break;
        if (leave.start > from)
            parts.append({from, leave.start});
        from = std::max(from, leave.end);
    }
    if (from < shift.end)
        parts.append({from, shift.end});
    return parts;
}

QList<CountedShift> CoverageCount::shifts(Instant from, Instant to)
{
    QList<CountedShift> counted;
    for (const auto& shift : m_view->shifts) {
        const auto person = m_person.constFind(shift.staff);
        if (!shift.counts() || person == m_person.cend() || shift.start >= to || shift.end <= from)
            continue;
        int callsign = 0;
        if (!shift.callsign.isEmpty())
            callsign = m_callsigns.value(shift.callsign, static_cast<int>(m_callsigns.size()) + 1);
        if (callsign != 0)
            m_callsigns.insert(shift.callsign, callsign);
        for (const auto& [start, end] : present(shift))
            counted.append({start, end, *person, callsign, &shift});
    }
    std::ranges::sort(counted, {}, &CountedShift::start);
    return counted;
}

QList<Instant> CoverageCount::expiries() const
{
    QList<Instant> all;
    for (const auto& licence : m_view->licences)
        all.append(endOf(licence, m_view->zone));
    return all;
}

QList<int> CoverageCount::at(Instant at, QList<CountedShift> present) const
{
    dropDoubles(present);
    std::ranges::sort(present, {}, &CountedShift::callsign);
    QList<int> numbers;
    for (qsizetype r = 0; r < m_brings.size(); ++r) {
        const auto& requirement = m_view->requirements.at(r);
        numbers.append(requirement.counted == Counted::Teams ? teams(requirement, m_brings.at(r), at, present) : people(requirement, m_brings.at(r), at, present));
    }
    return numbers;
}

int CoverageCount::people(const Requirement& requirement, const QList<Brings>& brings, Instant at, const QList<CountedShift>& present) const
{
    return static_cast<int>(std::ranges::count_if(present, [&](const CountedShift& each) {
        const auto& person = brings.at(each.person);
        return isThereFor(requirement, *each.shift) && hasJob(requirement, *each.shift) && person.speaks && at < person.licensedUntil;
    }));
}

int CoverageCount::teams(const Requirement& requirement, const QList<Brings>& brings, Instant at, const QList<CountedShift>& present) const
{
    int teams = 0;
    QList<CountedShift> crew;
    for (auto each = present.cbegin(); each != present.cend();) {
        const int callsign = each->callsign;
        crew.clear();
        for (; each != present.cend() && each->callsign == callsign; ++each)
            if (callsign != 0 && isThereFor(requirement, *each->shift))
                crew.append(*each);
        teams += callsign != 0 && maySend(at, crew)
            && std::ranges::any_of(crew, [&](const CountedShift& one) { return hasJob(requirement, *one.shift); })
            && std::ranges::any_of(crew, [&](const CountedShift& one) { return brings.at(one.person).speaks; })
            && std::ranges::any_of(crew, [&](const CountedShift& one) { return at < brings.at(one.person).licensedUntil; });
    }
    return teams;
}

bool CoverageCount::maySend(Instant at, const QList<CountedShift>& crew) const
{
    return crew.size() >= std::max(1, m_view->team.people) && std::ranges::all_of(m_teamLicences, [&](const QList<Instant>& until) {
        return std::ranges::any_of(crew, [&](const CountedShift& one) { return at < until.at(one.person); });
    });
}

} // namespace dispatch
