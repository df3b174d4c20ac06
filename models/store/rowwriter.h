#pragma once

#include "command.h"
#include "numbering.h"

namespace dispatch {

class Connection;

/// Writes single rows of the tables that commands write. Works inside the caller's transaction.
class RowWriter {
public:
    explicit RowWriter(Connection& connection) : m_connection(connection) {}

    /// How incidents are numbered here: a number that comes with a row is not given again.
    void setNumbering(const Numbering& numbering) { m_numbering = numbering; }

    /// What a command does to one row.
    [[nodiscard]] Result<> apply(const Effect& effect);
    /// Makes the row what @p image says, whether it was there or not. A row that is never changed and is there stays.
    [[nodiscard]] Result<> put(const QString& entity, const QString& id, const QJsonObject& image);
    /// As put, but a row that is there already stays as it is.
    [[nodiscard]] Result<> putNew(const QString& entity, const QString& id, const QJsonObject& image);
    [[nodiscard]] Result<> remove(const QString& entity, const QString& id);

private:
    [[nodiscard]] Result<> insert(const QString& entity, const QJsonObject& row);
    [[nodiscard]] Result<> countNumber(const QString& entity, const QJsonObject& row);

    Connection& m_connection;
    Numbering m_numbering;
};

} // namespace dispatch
