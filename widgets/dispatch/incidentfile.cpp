#include "incidentfile.h"

#include "possibleverb.h"

#include <algorithm>

namespace dispatch {

namespace {

template <typename Noun>
void put(QList<Noun>& rows, const Noun& row)
{
    const auto it = std::ranges::find(rows, row.id, &Noun::id);
    if (it == rows.end())
        rows.append(row);
    else
        *it = row;
}

template <typename Noun>
void takeRows(QList<Noun>& rows, const Changes& changes, const IncidentId& incident)
{
    rows.removeIf([&](const Noun& row) { return changes.gone.contains(row.id.uuid()); });
    for (const auto& row : changes.of<Noun>())
        if (row.incident == incident)
            put(rows, row);
}

} // namespace

void IncidentFile::open(const IncidentId& incident)
{
    *this = {};
    m_id = incident;
}

void IncidentFile::take(const Changes& changes)
{
    for (const auto& incident : changes.of<Incident>())
        if (incident.id == m_id)
            m_incident = incident;
    takeRows(m_assignments, changes, m_id);
    takeRows(m_triages, changes, m_id);
    takeRows(m_determinations, changes, m_id);
    takeRows(m_linkages, changes, m_id);
    if (m_closure && changes.gone.contains(m_closure->id.uuid()))
        m_closure.reset();
    for (const auto& closure : changes.of<Closure>())
        if (closure.incident == m_id)
            m_closure = closure;
    for (const auto& team : changes.of<Team>())
        put(m_teams, team);
    std::ranges::sort(m_triages, {}, &Triage::at);
    std::ranges::sort(m_determinations, {}, &Determination::at);
    std::ranges::sort(m_assignments, {}, &Assignment::madeAt);
}

const Incident* IncidentFile::incident(const Picture& picture) const
{
    if (const auto* open = picture.find(m_id))
        return open;
    return m_incident ? &*m_incident : nullptr;
}

QList<Assignment> IncidentFile::assignments(const Picture& picture) const
{
    auto known = picture.assignmentsOf(m_id);
    for (const auto& assignment : m_assignments)
        if (std::ranges::find(known, assignment.id, &Assignment::id) == known.end())
            known.append(assignment);
    std::ranges::sort(known, {}, &Assignment::madeAt);
    return known;
}

QString IncidentFile::teamWords(const Picture& picture, const TeamId& team) const
{
    if (const auto* open = picture.find(team))
        return spokenTeam(*open);
    const auto it = std::ranges::find(m_teams, team, &Team::id);
    return it == m_teams.end() ? QString() : spokenTeam(*it);
}

} // namespace dispatch
