#include "migrations.h"

#include "connection.h"
#include "failures.h"

#include <sqlcipher/sqlite3.h>

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto folder = ":/sql/schema/workstation/"_L1;

QStringList files()
{
    return QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString& file)
{
    return file.first(4).toInt();
}

Result<int> schemaOf(Connection& connection)
{
    return connection.row("schema_version"_L1).transform([](const auto& row) { return row ? row->value("user_version"_L1).toInt() : 0; });
}

// A migration is many statements, triggers among them: SQLite itself reads where each ends.
Result<> runFile(Connection& connection, const QString& name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(failures::cannotOpen({}).summary, u"migration %1 can not be read"_s.arg(name));
    const int code = sqlite3_exec(connection.handle(), file.readAll().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return refuse(failures::cannotOpen({}).summary, u"migration %1 failed with SQLite code %2"_s.arg(name).arg(code));
    return {};
}

} // namespace

int newestSchema()
{
    const auto all = files();
    return all.isEmpty() ? 0 : numberOf(all.last());
}

Result<> refuseNewer(Connection& connection)
{
    const auto schema = schemaOf(connection);
    if (!schema)
        return std::unexpected(schema.error());
    if (*schema <= newestSchema())
        return {};
    const auto written = connection.row("written_by"_L1);
    return std::unexpected(failures::newer(written && *written ? (*written)->value("version"_L1).toString() : QString{}, *schema));
}

namespace {

Result<> runThem(Connection& connection)
{
    for (const auto& file : files()) {
        const auto schema = schemaOf(connection);
        if (!schema)
            return std::unexpected(schema.error());
        if (numberOf(file) <= *schema)
            continue;
        auto done = connection.transact([&]() -> Result<> {
            return runFile(connection, file).and_then([&] {
                return connection.change("set_written_by"_L1, {{":version"_L1, QCoreApplication::applicationVersion()}})
                    .transform([](int) {});
            });
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

/// A migration may make a table anew that others refer to: meanwhile references are not checked, and no row of theirs changes.
Result<> migrate(Connection& connection)
{
    if (auto trusted = connection.rows("trust_references"_L1); !trusted)
        return std::unexpected(trusted.error());
    auto done = runThem(connection);
    if (auto checked = connection.rows("check_references"_L1); !checked && done)
        return std::unexpected(checked.error());
    return done;
}

} // namespace dispatch
