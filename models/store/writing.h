#pragma once

#include "numbering.h"
#include "outbox.h"
#include "picture.h"

namespace dispatch {

/// Applies commands: rows, shadow and outbox in one transaction.
class Writing {
public:
    /// What stands in the file after a commit.
    struct Kept {
        Receipt receipt;
        Changes changes; ///< empty for a command that was kept before
    };

    Writing(Connection& connection, Outbox& outbox) : m_connection(connection), m_outbox(outbox) {}

    /// How incidents are numbered here: a number that comes with a command is not given again.
    void setNumbering(const Numbering& numbering) { m_numbering = numbering; }
    [[nodiscard]] Result<Kept> commit(Command command, const std::optional<DraftId>& dropDraft, Instant now);

private:
    [[nodiscard]] Result<Kept> commitNew(Command command, const std::optional<DraftId>& dropDraft, Instant now);
    [[nodiscard]] Result<> apply(const Effect& effect, Instant now);
    /// Somebody who was known before comes into the picture with the call: her row, flags and plan.
    [[nodiscard]] Result<> bringPerson(Changes& changes, const QString& incident);
    [[nodiscard]] Result<> countNumber(const Effect& effect);
    [[nodiscard]] Failure explained(const Failure& failure, const Effect& effect, Instant now);

    Connection& m_connection;
    Outbox& m_outbox;
    Numbering m_numbering;
};

} // namespace dispatch
