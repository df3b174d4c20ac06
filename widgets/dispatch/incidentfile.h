#pragma once

#include "picture.h"

namespace dispatch {

/// All that is known of one incident: the open picture's rows while it has them, else what its history brought.
class IncidentFile {
public:
    /// Starts anew for @p incident.
    void open(const IncidentId& incident);
    /// Takes the rows that belong to this incident, ignores all others.
    void take(const Changes& changes);

    [[nodiscard]] const IncidentId& id() const { return m_id; }
    /// Null while nothing is known of it.
    [[nodiscard]] const Incident* incident(const Picture& picture) const;
    /// Oldest first.
    [[nodiscard]] QList<Assignment> assignments(const Picture& picture) const;
    [[nodiscard]] const QList<Triage>& triages() const { return m_triages; }
    [[nodiscard]] const QList<Determination>& determinations() const { return m_determinations; }
    [[nodiscard]] const std::optional<Closure>& closure() const { return m_closure; }
    [[nodiscard]] const QList<Linkage>& linkages() const { return m_linkages; }
    [[nodiscard]] QString teamWords(const Picture& picture, const TeamId& team) const;

private:
    IncidentId m_id;
    std::optional<Incident> m_incident;
    QList<Assignment> m_assignments;
    QList<Team> m_teams;
    QList<Triage> m_triages;
    QList<Determination> m_determinations;
    std::optional<Closure> m_closure;
    QList<Linkage> m_linkages;
};

} // namespace dispatch
