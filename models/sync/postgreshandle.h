#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <postgresql/libpq-fe.h>

namespace dispatch {

/// libpq's own connection behind Qt's driver; null when the driver is another one.
[[nodiscard]] inline PGconn* postgresHandle(const QSqlDatabase& connection)
{
    const auto handle = connection.driver()->handle();
    // The driver's documentation calls it PGconn*; Qt names it after the struct.
    const QByteArrayView name = handle.typeName();
    return name == "pg_conn*" || name == "PGconn*" ? *static_cast<PGconn* const*>(handle.constData()) : nullptr;
}

} // namespace dispatch
