#include "centrewriter.h"

#include "postgreshandle.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto openPatience = 10 * second;
constexpr auto givePatience = 20 * second;

/// "{1,2,NULL}"
template <typename Each>
QString arrayOf(const QList<DeviceFix>& fixes, Each each)
{
    QString text(u'{');
    for (const auto& fix : fixes) {
        if (text.size() > 1)
            text += u',';
        text += each(fix);
    }
    return text + u'}';
}

QString wordsOfNumber(const std::optional<double>& value) { return value ? QString::number(*value, 'g', 9) : u"NULL"_s; }
QString exactly(double value) { return QString::number(value, 'g', 17); }

QString said(const QSqlError& error)
{
    return u"%1 %2"_s.arg(error.nativeErrorCode(), error.databaseText().trimmed().section(u'\n', 0, 0)).trimmed();
}

} // namespace

CentreWriter::CentreWriter(CentreAddress address, QObject* parent) : QObject(parent), m_address(std::move(address)) {}

CentreWriter::~CentreWriter() { close(); }

void CentreWriter::close()
{
    m_watchdog.disarm();
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Result<> CentreWriter::open()
{
    if (!m_name.isEmpty())
        return {};
    const auto options = m_address.connectOptions(u"CWRT Dispatch gateway"_s);
    if (!options)
        return std::unexpected(options.error());
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString why;
    {
        auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        connection.setHostName(m_address.hosts);
        connection.setDatabaseName(m_address.database);
        connection.setUserName(m_address.login);
        connection.setPassword(m_address.password);
        connection.setConnectOptions(*options);
        m_watchdog.armOpening(m_address.hosts.split(u','), m_address.portNumbers(), openPatience);
        if (!connection.open())
            why = said(connection.lastError());
        m_watchdog.disarm();
        if (connection.isOpen())
            return {};
    }
    close();
    return refuse(u"The centre can not be reached."_s, why);
}

Result<CentreTook> CentreWriter::tell(const QList<DeviceFix>& fixes)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (auto* handle = postgresHandle(QSqlDatabase::database(m_name, false)))
        m_watchdog.arm(PQsocket(handle), givePatience);
    bool done = query.prepare(m_book.statement("ingest"));
    if (done) {
        query.bindValue(u":devices"_s, arrayOf(fixes, [](const DeviceFix& f) { return f.device; }));
        query.bindValue(u":fixed"_s, arrayOf(fixes, [](const DeviceFix& f) { return QString::number(toMsecs(f.fixedAt)); }));
        query.bindValue(u":received"_s, arrayOf(fixes, [](const DeviceFix& f) { return QString::number(toMsecs(f.receivedAt)); }));
        query.bindValue(u":latitudes"_s, arrayOf(fixes, [](const DeviceFix& f) { return exactly(f.point.latitude); }));
        query.bindValue(u":longitudes"_s, arrayOf(fixes, [](const DeviceFix& f) { return exactly(f.point.longitude); }));
        query.bindValue(u":headings"_s, arrayOf(fixes, [](const DeviceFix& f) { return wordsOfNumber(f.heading); }));
        query.bindValue(u":speeds"_s, arrayOf(fixes, [](const DeviceFix& f) { return wordsOfNumber(f.speed); }));
        query.bindValue(u":accuracies"_s, arrayOf(fixes, [](const DeviceFix& f) { return wordsOfNumber(f.accuracy); }));
        done = query.exec() && query.next();
    }
    m_watchdog.disarm();
    // A connection that was found dead refuses to prepare and names no error.
    if (!done)
        return refuse(u"The centre did not take the fixes."_s, said(query.lastError()));
    return CentreTook{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toLongLong(), query.value(4).toLongLong()};
}

void CentreWriter::give(const QList<DeviceFix>& fixes)
{
    const auto told = open().and_then([&] { return tell(fixes); });
    if (told) {
        Q_EMIT took(*told);
        return;
    }
    close();
    Q_EMIT failed(told.error().detail.isEmpty() ? u"the connection was lost"_s : told.error().detail);
}

} // namespace dispatch
