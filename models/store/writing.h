#pragma once

#include "outbox.h"
#include "picture.h"
#include "rowwriter.h"

namespace dispatch {

/// Applies commands: rows, shadow and outbox in one transaction.
class Writing {
public:
    /// What stands in the file after a commit.
    struct Kept {
        Receipt receipt;
        Changes changes; ///< empty for a command that was kept before
    };

    Writing(Connection& connection, Outbox& outbox, RowWriter& rows) : m_connection(connection), m_outbox(outbox), m_rows(rows) {}

    [[nodiscard]] Result<Kept> commit(Command command, const std::optional<DraftId>& dropDraft, Instant now);

private:
    [[nodiscard]] Result<Kept> commitNew(Command command, const std::optional<DraftId>& dropDraft, Instant now);
    [[nodiscard]] Failure explained(const Failure& failure, const Effect& effect, Instant now);

    Connection& m_connection;
    Outbox& m_outbox;
    RowWriter& m_rows;
};

} // namespace dispatch
