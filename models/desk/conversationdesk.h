#pragma once

#include "desk.h"

namespace dispatch {

/// What clinician, dispatcher and team say to each other about an incident. Each word is a line of its timeline.
class ConversationDesk : public Desk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ConversationDesk)
public:
    using Desk::Desk;

    /// Also about an incident that has ended, for as long as it is in the picture.
    [[nodiscard]] Result<Proposal> say(const IncidentId& incident, SaidTo to, const QString& words) const;
    /// All that others said on it is read by whoever is signed in. Refused when nothing is unread.
    [[nodiscard]] Result<Proposal> markRead(const IncidentId& incident) const;
    /// Everybody on the incident sees who listens.
    [[nodiscard]] Result<Proposal> listenIn(const IncidentId& incident) const;
    [[nodiscard]] Result<Proposal> stopListening(const IncidentId& incident) const;
    /// A clinician's own note, which no dispatch workstation is given. @p oversees: this workstation does.
    [[nodiscard]] Result<Proposal> noteClinically(const IncidentId& incident, const QString& words, bool oversees) const;

    /// Everything that is stored of the incident; also of one that has ended, and with its clinical notes where this workstation is given them.
    [[nodiscard]] QFuture<Result<Changes>> whole(const IncidentId& incident) const;

    /// Whoever is signed in may write clinical notes, decide approvals and review what was done alone.
    [[nodiscard]] bool isClinical() const;
    /// The quick phrases of today, in the order of their keys.
    [[nodiscard]] QList<Code> phrases() const;

private:
    [[nodiscard]] Result<Incident> knownIncident(const IncidentId& incident) const;
    [[nodiscard]] Proposal listening(const Incident& incident, bool began) const;
};

/// "To the clinician", "From the team"
[[nodiscard]] QString saidToWords(SaidTo to);

} // namespace dispatch
