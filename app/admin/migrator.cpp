#include "migrator.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

struct MigratorWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Migrator)
};

QString said(const QSqlError& error)
{
    return u"%1 %2"_s.arg(error.nativeErrorCode(), error.databaseText().trimmed());
}

} // namespace

Migrator::Migrator(QSqlDatabase connection) : m_connection(std::move(connection)) {}

/// A script of many statements. The driver reports only the first one's error by itself; each answer must be looked at.
Result<> Migrator::run(const QString& script, const QString& what)
{
    QSqlQuery query(m_connection);
    bool good = query.exec(script);
    while (good && query.nextResult())
        ;
    if (good && !query.lastError().isValid())
        return {};
    return refuse(MigratorWords::tr("The central database could not be brought up to date. It is as it was before."),
        u"%1: %2"_s.arg(what, said(query.lastError())));
}

Result<QList<QVariantMap>> Migrator::ask(QAnyStringView step, const QVariantMap& values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    bool good = query.prepare(m_book.statement(step));
    for (const auto& [name, value] : values.asKeyValueRange())
        query.bindValue(u':' + name, value);
    good = good && query.exec();
    if (!good)
        return refuse(MigratorWords::tr("The central database did not answer as expected."), u"%1: %2"_s.arg(step.toString(), said(query.lastError())));
    const auto record = query.record();
    QList<QVariantMap> rows;
    while (query.next()) {
        auto& row = rows.emplaceBack();
        for (int i = 0; i < record.count(); ++i)
            row.insert(record.fieldName(i), query.value(i));
    }
    return rows;
}

/// All of @p work in one transaction, as the role that owns everything.
template <typename Work>
Result<> Migrator::asOwner(Work work)
{
    if (!m_connection.transaction())
        return refuse(MigratorWords::tr("The central database did not answer as expected."), said(m_connection.lastError()));
    auto done = run(u"set local role cad_owner"_s, u"becoming the owner"_s)
        .and_then([&] { return ask("migrate_alone"); })
        .and_then([&](const auto&) -> Result<> { return work(); });
    if (done && m_connection.commit())
        return {};
    if (done)
        done = refuse(MigratorWords::tr("The central database could not be brought up to date. It is as it was before."), said(m_connection.lastError()));
    m_connection.rollback();
    return done;
}

Result<> Migrator::makeDatabase(const QString& name)
{
    const auto quoted = m_connection.driver()->escapeIdentifier(name, QSqlDriver::TableName);
    return run(u"create database %1 template template0 encoding 'UTF8' locale 'C.UTF-8'"_s.arg(quoted), u"create database"_s);
}

Result<> Migrator::init()
{
    if (!m_connection.transaction())
        return refuse(MigratorWords::tr("The central database did not answer as expected."), said(m_connection.lastError()));
    // What is there already is no news.
    auto done = run(u"set local client_min_messages = warning"_s, u"0000_cluster.sql"_s)
        .and_then([this] { return run(m_book.cluster(), u"0000_cluster.sql"_s); });
    if (done && m_connection.commit())
        return {};
    m_connection.rollback();
    return done ? refuse(MigratorWords::tr("The central database could not be prepared."), said(m_connection.lastError())) : done;
}

Result<int> Migrator::schema()
{
    return ask("made").and_then([this](const auto& made) -> Result<int> {
        if (!made.value(0).value(u"cluster"_s).toBool())
            return refuse(MigratorWords::tr("This database was not prepared for CWRT Dispatch yet. A superuser does that once: dispatch-admin server init."));
        if (!made.value(0).value(u"engine"_s).toBool())
            return 0;
        return ask("schema").transform([](const auto& rows) { return rows.value(0).value(u"schema"_s).toInt(); });
    });
}

Result<> Migrator::step(int number)
{
    return asOwner([this, number]() -> Result<> {
        const auto now = schema();
        if (!now)
            return std::unexpected(now.error());
        if (*now >= number) // somebody else did it while we waited
            return {};
        for (const auto& script : m_book.migration(number))
            if (auto done = run(script, u"migration %1"_s.arg(number)); !done)
                return done;
        return ask("set_schema", {{u"schema"_s, number}}).and_then([&](const auto&) -> Result<> {
            // The policy speaks of the newest tables; those before them are on the way.
            return number == m_book.newestSchema() ? loadPolicy() : Result<>{};
        });
    });
}

Result<> Migrator::loadPolicy()
{
    return ask("set_policy", {{u"policy"_s, m_book.policy()}}).transform([](const auto&) {});
}

Result<int> Migrator::migrate()
{
    const auto newest = m_book.newestSchema();
    // Only the owner's eyes see how far it is.
    Result<int> now = 0;
    if (auto read = asOwner([&]() -> Result<> { return (now = schema()).transform([](int) {}); }); !read)
        return std::unexpected(read.error());
    if (*now > newest)
        return refuse(MigratorWords::tr("The central database is newer than this program (%1, this program knows %2). Nothing was changed. Update this program.")
                          .arg(*now).arg(newest));
    for (int number = *now + 1; number <= newest; ++number)
        if (auto done = step(number); !done)
            return std::unexpected(done.error());
    if (auto loaded = asOwner([this] { return loadPolicy(); }); !loaded)
        return std::unexpected(loaded.error());
    return newest;
}

Result<> Migrator::check()
{
    return asOwner([this]() -> Result<> {
        const auto now = schema();
        if (!now)
            return std::unexpected(now.error());
        if (*now != m_book.newestSchema())
            return refuse(MigratorWords::tr("The central database has schema %1; this program expects %2.").arg(*now).arg(m_book.newestSchema()));
        const auto rights = ask("privileges");
        if (!rights)
            return std::unexpected(rights.error());
        for (const auto& each : *rights) {
            const auto verb = each.value(u"verb"_s).toString();
            if (each.value(u"role"_s) == u"public"_s || !QStringList{u"SELECT"_s, u"EXECUTE"_s, u"USAGE"_s, u"CONNECT"_s}.contains(verb))
                return refuse(MigratorWords::tr("The role %1 may do more in the central database than it should. Have it looked at.").arg(each.value(u"role"_s).toString()),
                    u"%1 on %2.%3"_s.arg(verb, each.value(u"schema"_s).toString(), each.value(u"object"_s).toString()));
        }
        return ask("sleeping_triggers").and_then([](const auto& rows) -> Result<> {
            if (rows.isEmpty())
                return {};
            return refuse(MigratorWords::tr("The table %1 is not watched at the moment. Have it looked at.").arg(rows.first().value(u"table"_s).toString()),
                rows.first().value(u"trigger"_s).toString());
        });
    });
}

} // namespace dispatch
