#pragma once

#include "failure.h"
#include "linkstate.h"
#include "staff.h"
#include "team.h"

#include <QObject>

namespace dispatch {

/// What an open desk asks of the centre that it is linked with, and hears from it.
class DeskCentre : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// What the centre calls this desk: "W3".
    [[nodiscard]] virtual QString station() const = 0;
    /// Whether the centre gives this workstation what only those who oversee may read.
    [[nodiscard]] virtual bool oversees() const = 0;
    /// @p staff was let in: her commands are proven from now on.
    virtual void signedIn(const Staff& staff) = 0;
    [[nodiscard]] const LinkState& state() const { return m_state; }
    virtual void tryNow() = 0;
    /// Brings an incident whole of which only the row is here; `fetched` follows when the link is up.
    virtual void fetch(const IncidentId& incident) = 0;
    /// Asks for a team's way of this shift; `trailFetched` follows when the link is up. Asking again meanwhile does nothing.
    virtual void fetchTrail(const TeamId& team) = 0;

Q_SIGNALS:
    /// This desk has its first data.
    void joined();
    void stateChanged(const dispatch::LinkState& state);
    void fetched(const dispatch::IncidentId& incident);
    void trailFetched(const dispatch::TeamId& team, const QList<dispatch::Fix>& trail);
    /// The centre says that who is signed in may not be here any more.
    void barred(const QString& why);
    void failed(const dispatch::Failure& failure);

protected:
    void setState(const LinkState& state);

private:
    LinkState m_state;
};

} // namespace dispatch
