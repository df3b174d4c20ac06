#pragma once

#include "feed.h"
#include "proof.h"

#include <optional>

namespace dispatch {

class Connection;

/// The commands on their way to the centre, and the confirmed images of the rows they touch. Works inside the caller's transaction.
class Outbox {
public:
    explicit Outbox(Connection& connection) : m_connection(connection) {}

    /// Who proves her commands from now on.
    void setSigner(const SigningKey& key) { m_signer = key; }

    /// The first receipt of a command that is kept already. Refused when another command stands under its id.
    [[nodiscard]] Result<std::optional<Receipt>> receiptOf(const Command& command) const;
    /// Keeps the command and fills in what it depends on. Its rows are not written yet: what they replace is kept beside them.
    [[nodiscard]] Result<Receipt> keep(Command& command, Instant now);
    [[nodiscard]] Result<int> waiting() const;
    /// At most @p most commands that may go up at @p now, in the order they were given.
    [[nodiscard]] Result<QList<WaitingCommand>> due(int most, Instant now) const;
    /// At most @p most commands that the centre has not answered, also those it put off.
    [[nodiscard]] Result<QList<WaitingCommand>> list(int most) const;
    /// Lets what the centre put off go up at once.
    [[nodiscard]] Result<> unpark();
    /// How many commands since @p since the centre has accepted.
    [[nodiscard]] Result<int> sentSince(Instant since) const;
    /// Drops accepted commands kept before @p before: no lost history is older.
    [[nodiscard]] Result<> forget(Instant before);
    /// Keeps what the row that @p effect of @p command is about to change looks like now, once.
    [[nodiscard]] Result<> shade(const CommandId& command, const Effect& effect);

private:
    [[nodiscard]] Result<QList<CommandId>> dependenciesOf(const Command& command) const;

    Connection& m_connection;
    SigningKey m_signer;
};

} // namespace dispatch
