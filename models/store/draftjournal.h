#pragma once

#include "call.h"
#include "numbering.h"
#include "team.h"

namespace dispatch {

class Connection;

/// What this desk keeps for itself: calls that are being written down, and the newest positions. Nothing of it is sent.
class DraftJournal {
public:
    explicit DraftJournal(Connection& connection) : m_connection(connection) {}

    void setNumbering(const Numbering& numbering) { m_numbering = numbering; }
    /// Gives the draft the next number nobody has, and keeps both in one transaction.
    [[nodiscard]] Result<Draft> begin(Draft draft);
    [[nodiscard]] Result<> keep(const Draft& draft);
    [[nodiscard]] Result<> drop(const DraftId& draft);
    /// The positions that were news.
    [[nodiscard]] Result<QList<Fix>> keepFixes(const QList<Fix>& fixes, Instant now);

private:
    [[nodiscard]] Result<QString> nextNumber();

    Connection& m_connection;
    Numbering m_numbering;
};

} // namespace dispatch
