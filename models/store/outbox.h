#pragma once

#include "command.h"

#include <optional>

namespace dispatch {

class Connection;

/// The commands on their way to the centre, and the confirmed images of the rows they touch. Works inside the caller's transaction.
class Outbox {
public:
    explicit Outbox(Connection& connection) : m_connection(connection) {}

    /// The first receipt of a command that is kept already. Refused when another command stands under its id.
    [[nodiscard]] Result<std::optional<Receipt>> receiptOf(const Command& command) const;
    /// Keeps the command and fills in what it depends on. Its rows are not written yet: what they replace is kept beside them.
    [[nodiscard]] Result<Receipt> keep(Command& command, Instant now);
    [[nodiscard]] Result<int> waiting() const;

private:
    [[nodiscard]] Result<QList<CommandId>> dependenciesOf(const Command& command) const;
    [[nodiscard]] Result<> shade(const Command& command, const Effect& effect);

    Connection& m_connection;
};

} // namespace dispatch
