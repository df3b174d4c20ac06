#pragma once

#include "found.h"

namespace dispatch {

class Connection;

/// Finds incidents and people over all history.
class Search {
public:
    explicit Search(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<Found>> find(const QString& typed, int limit) const;
    [[nodiscard]] Result<QList<KnownPerson>> known(const KnownQuery& query) const;

private:
    [[nodiscard]] Result<> fill(KnownPerson& known) const;

    Connection& m_connection;
};

} // namespace dispatch
