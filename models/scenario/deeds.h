#pragma once

#include "command.h"
#include "picture.h"
#include "runrecord.h"

namespace dispatch {

/// Reads what somebody at the desk did from the rows that it changed: the verbs, and the words that stand in a call once it is filed.
/// What the story itself wrote is left out. A value.
class Deeds {
public:
    /// What is open when the story begins is nobody's deed.
    explicit Deeds(const Picture& picture);

    /// Rows that the story is about to write, at this desk or at another one.
    void expect(const QList<Effect>& effects);
    [[nodiscard]] bool isOwn(const QString& id) const { return m_own.contains(id); }
    /// The call that is being filed next is this caller's.
    void answering(const QString& caller) { m_caller = caller; }

    [[nodiscard]] QList<RunEntry> read(const Changes& changes, const Picture& picture, Span at);
    [[nodiscard]] QString callerOf(const IncidentId& incident) const { return m_callers.value(incident); }
    /// The call that the caller's words were filed as; null before.
    [[nodiscard]] IncidentId incidentOf(const QString& caller) const { return m_callers.key(caller); }

private:
    void readIncident(const Incident& incident, Span at, QList<RunEntry>& deeds);
    void readAssignment(const Assignment& assignment, const Picture& picture, Span at, QList<RunEntry>& deeds);
    void readConflict(const Conflict& conflict, Span at, QList<RunEntry>& deeds);
    [[nodiscard]] bool isTold(const QString& id, const QString& column, const QJsonValue& value) const;
    [[nodiscard]] RunEntry did(Span at, const QString& verb, const IncidentId& incident, const QString& words = {}) const;

    QHash<IncidentId, Incident> m_incidents;
    QHash<AssignmentId, Assignment> m_assignments;
    QHash<DuressId, Duress> m_duresses;
    QHash<IncidentId, QString> m_callers;
    QSet<QString> m_own;      ///< ids of rows that the story wrote, and of lines that were read
    QHash<QString, QJsonObject> m_told; ///< by row: what the story changed in it
    QSet<ConflictId> m_open;  ///< conflicts that wait for somebody
    QString m_caller;
};

} // namespace dispatch
