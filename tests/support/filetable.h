#pragma once

#include "connection.h"

#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>

#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

/// Every row of a table of a desk's file, as SQLite has it, without the store before it.
inline QList<QJsonObject> tableOf(const Connection& file, const QString& table)
{
    QList<QJsonObject> rows;
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(file.handle(), (QStringLiteral("select * from ") + table).toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QJsonObject row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto type = sqlite3_column_type(statement, i);
            row.insert(QString::fromUtf8(sqlite3_column_name(statement, i)),
                type == SQLITE_NULL      ? QJsonValue(QJsonValue::Null)
                : type == SQLITE_INTEGER ? QJsonValue(static_cast<qint64>(sqlite3_column_int64(statement, i)))
                : type == SQLITE_FLOAT   ? QJsonValue(sqlite3_column_double(statement, i))
                                         : QJsonValue(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, i)))));
        }
        rows.append(row);
    }
    sqlite3_finalize(statement);
    return rows;
}

} // namespace dispatch::test
