#pragma once

#include "pastcall.h"
#include "picture.h"

namespace dispatch {

class Connection;

/// Reads what is open, and all of one incident.
class StoreReading {
public:
    explicit StoreReading(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<Changes> open(Instant now) const;
    [[nodiscard]] Result<Changes> whole(const IncidentId& incident) const;
    [[nodiscard]] Result<Changes> planOf(const PersonId& person) const;
    [[nodiscard]] Result<Changes> looksSince(Instant since) const;
    [[nodiscard]] Result<QList<FollowUpAttempt>> attemptsOf(const FollowUpId& followUp) const;

    [[nodiscard]] Result<QList<RosterEntry>> rosterEntriesOf(const ShiftId& shift) const;
    [[nodiscard]] Result<QList<RosterEntry>> rosterEntriesOf(const TeamId& team, Instant since) const;
    [[nodiscard]] Result<QList<PastCall>> pastCalls(Instant since) const;

    /// Somebody who was known before comes into the picture with the call: her row, flags and plan, and
    /// what is being written of one.
    [[nodiscard]] Result<> bringPersons(Changes& changes, const QStringList& incidents) const;

private:
    Connection& m_connection;
};

} // namespace dispatch
