#pragma once

#include "failure.h"

#include <QSqlDatabase>

#include <memory>

namespace dispatch {

/// A connection to a map pack's file. Belongs to the thread that opened it and closes when it goes.
class PackConnection {
public:
    /// Read only; the file is taken for one that nobody changes (a pack is replaced as a whole, never written in place).
    [[nodiscard]] static Result<PackConnection> toRead(const QString& path);
    /// For the maker of packs: the file is made when there is none.
    [[nodiscard]] static Result<PackConnection> toWrite(const QString& path);

    [[nodiscard]] QSqlDatabase& database() { return *m_database; }
    [[nodiscard]] const QSqlDatabase& database() const { return *m_database; }

private:
    struct Close {
        void operator()(QSqlDatabase* database) const;
    };
    [[nodiscard]] static Result<PackConnection> open(const QString& name, const QString& options);

    std::unique_ptr<QSqlDatabase, Close> m_database;
};

} // namespace dispatch
