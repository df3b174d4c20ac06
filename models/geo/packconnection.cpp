#include "packconnection.h"

#include "packbook.h"
#include "packfailures.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace dispatch {

void PackConnection::Close::operator()(QSqlDatabase* database) const
{
    const auto name = database->connectionName();
    database->close();
    delete database;
    QSqlDatabase::removeDatabase(name);
}

Result<PackConnection> PackConnection::open(const QString& name, const QString& options)
{
    static std::atomic<quint64> opened = 0; // Qt knows connections by name only, across all threads
    PackConnection connection;
    connection.m_database.reset(new QSqlDatabase(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"pack-%1"_s.arg(++opened))));
    connection.m_database->setDatabaseName(name);
    connection.m_database->setConnectOptions(options);
    if (!connection.m_database->open())
        return std::unexpected(packfailures::ofStatement(connection.m_database->lastError(), "open"));
    for (const auto step : {"distrust_schema", "check_cells", "temporary_in_memory"})
        if (auto set = perform(connection.database(), step); !set)
            return std::unexpected(set.error());
    return connection;
}

Result<PackConnection> PackConnection::toRead(const QString& path)
{
    const auto uri = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return open(u"file:"_s + uri + u"?mode=ro&immutable=1"_s, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
}

Result<PackConnection> PackConnection::toWrite(const QString& path)
{
    return open(path, {});
}

} // namespace dispatch
