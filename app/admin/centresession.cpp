#include "centresession.h"

#include "postgreshandle.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

QString said(const QSqlError& error)
{
    return u"%1 %2"_s.arg(error.nativeErrorCode(), error.databaseText().trimmed()).trimmed();
}

std::unexpected<Failure> notAnswered(const QSqlError& error, QAnyStringView step)
{
    return refuse(u"The centre refused: %1"_s.arg(said(error)), u"%1: %2"_s.arg(step.toString(), said(error)));
}

} // namespace

CentreSession::CentreSession(CentrePlace place) : m_place(std::move(place)), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

CentreSession::~CentreSession()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<> CentreSession::open()
{
    // libpq asks for no TLS on a local socket, whatever is said here.
    QStringList options{u"sslmode=verify-full"_s, u"gssencmode=disable"_s, u"connect_timeout=10"_s, u"target_session_attrs=read-write"_s, u"application_name=dispatch-admin"_s};
    for (const auto& [name, value] : {std::pair{u"sslrootcert"_s, m_place.rootCertificate}, {u"sslcert"_s, m_place.certificate}, {u"sslkey"_s, m_place.key}, {u"port"_s, m_place.port}})
        if (!value.isEmpty())
            options.append(name + u'=' + quoted(value));
    const auto joined = options.join(u';');
    if (joined.count(u';') != options.size() - 1)
        return refuse(u"A file's name has a semicolon in it. Rename it without one."_s);
    auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    connection.setHostName(m_place.host);
    connection.setDatabaseName(m_place.database);
    connection.setUserName(m_place.user);
    connection.setPassword(m_place.password);
    connection.setConnectOptions(joined);
    if (!connection.open())
        return refuse(u"The centre can not be reached: %1"_s.arg(connection.lastError().databaseText().trimmed()), said(connection.lastError()));
    // The driver calls a connection that died while it was made open all the same.
    return ask("probe").transform([](const Rows&) {});
}

Result<> CentreSession::run(const QString& sql) const
{
    QSqlQuery query(database());
    if (query.exec(sql))
        return {};
    // The statement is not told: it may hold a password's verifier.
    return notAnswered(query.lastError(), "statement");
}

Result<CentreSession::Rows> CentreSession::ask(QAnyStringView step, const QVariantMap& values) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    bool good = query.prepare(m_book.statement(step));
    for (const auto& [name, value] : values.asKeyValueRange())
        query.bindValue(u':' + name, value);
    good = good && query.exec();
    if (!good)
        return notAnswered(query.lastError(), step);
    const auto record = query.record();
    Rows rows;
    while (query.next()) {
        auto& row = rows.emplaceBack();
        for (int i = 0; i < record.count(); ++i)
            row.insert(record.fieldName(i), query.value(i));
    }
    return rows;
}

Result<> CentreSession::perform(QAnyStringView step, const QVariantMap& values) const
{
    return ask(step, values).and_then([this](const Rows& rows) -> Result<> {
        for (const auto& row : rows)
            if (auto done = run(row.value(u"statement"_s).toString()); !done)
                return done;
        return {};
    });
}

Result<> CentreSession::together(const std::function<Result<>()>& work) const
{
    auto connection = database();
    if (!connection.transaction())
        return notAnswered(connection.lastError(), "begin");
    auto done = work();
    if (done && connection.commit())
        return {};
    if (done)
        done = notAnswered(connection.lastError(), "commit");
    connection.rollback();
    return done;
}

Result<> CentreSession::asOwner(const std::function<Result<>()>& work) const
{
    return together([&] { return becomeOwner().and_then(work); });
}

Result<> CentreSession::asAdministrator(const std::function<Result<>()>& work) const
{
    return together([&] { return becomeAdministrator().and_then(work); });
}

Result<QString> CentreSession::verifierOf(const QString& login, const QString& password) const
{
    auto* connection = postgresHandle(database());
    if (!connection)
        return refuse(u"This computer's PostgreSQL driver is another one than this program expects."_s);
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(connection, password.toUtf8().constData(), login.toUtf8().constData(), "scram-sha-256"), &PQfreemem);
    if (!verifier)
        return refuse(u"The password could not be made ready: %1"_s.arg(QString::fromLocal8Bit(PQerrorMessage(connection)).trimmed()));
    return QString::fromLatin1(verifier.get());
}

} // namespace dispatch
