#pragma once

#include "connection.h"
#include "deskfile.h"

#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>

namespace dispatch::test {

/// A desk's file without the store before it, for looking behind it. The store must have closed the file.
class RawFile {
public:
    explicit RawFile(const DeskFile& desk)
    {
        const auto opened = connection.open(desk.path(), desk.key);
        INFO((opened ? QString{} : opened.error().detail).toStdString());
        REQUIRE(opened.has_value());
    }

    [[nodiscard]] QList<QHash<QString, QString>> ask(const QString& sql) const
    {
        QList<QHash<QString, QString>> rows;
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(connection.handle(), sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QHash<QString, QString> row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                row.insert(QString::fromUtf8(sqlite3_column_name(statement, i)),
                    QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, i))));
            rows.append(row);
        }
        sqlite3_finalize(statement);
        return rows;
    }
    /// What SQLite says against the statement; empty when it did it.
    [[nodiscard]] QString refusal(const char* sql) const
    {
        return sqlite3_exec(connection.handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK ? QString{}
                                                                                              : QString::fromUtf8(sqlite3_errmsg(connection.handle()));
    }

    Connection connection;
};

} // namespace dispatch::test
