#include "connection.h"

#include "failures.h"
#include "migrations.h"
#include "ownsqlite.h"

#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>

#include <sodium.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <array>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto plainHeader = "SQLite format 3";

bool isPlain(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == QByteArrayView(plainHeader);
}

bool anyOf(const QString& path)
{
    return QFile::exists(path) || QFile::exists(path + "-wal"_L1) || QFile::exists(path + "-journal"_L1);
}

QJsonValue valueOf(const QVariant& value)
{
    return value.isNull() ? QJsonValue{QJsonValue::Null} : QJsonValue::fromVariant(value);
}

// The driver binds a null string as NULL; in the tables, text that nobody gave is ''.
QVariant bindable(const QVariant& value)
{
    return value.typeId() == QMetaType::QString && value.toString().isEmpty() ? QVariant(u""_s) : value;
}

} // namespace

Connection::Connection() : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

Connection::~Connection()
{
    close();
}

Result<> Connection::open(const QString& path, const DataKey& key)
{
    close();
    if (key.isNull())
        return std::unexpected(failures::keyMissing(u"opened without a key"_s));
    if (!usesOwnSqlite())
        return std::unexpected(failures::unprotected(u"sqlite3_open_v2 is not the executable's own"_s));
    if (!anyOf(path)) {
        if (auto made = make(path, key); !made)
            return made;
    }
    return openExisting(path, key);
}

/// A new file grows under a name of its own and takes its place when it is whole: whatever stands under the real name, even an
/// empty file, is somebody's data and never begun anew.
Result<> Connection::make(const QString& path, const DataKey& key)
{
    const QString growing = path + ".new"_L1;
    for (const auto suffix : {""_L1, "-wal"_L1, "-journal"_L1})
        QFile::remove(growing + suffix);
    auto made = attach(growing, key).and_then([this] { return prove(); }).and_then([this] { return configure(); })
        .and_then([this] { return migrate(*this); }).and_then([this] { return tidyOnClose(); });
    close();
    if (!made)
        return made;
    if (isPlain(growing)) {
        QFile::remove(growing);
        return std::unexpected(failures::unprotected(u"the new file is not encrypted"_s));
    }
    if (!QFile::rename(growing, path))
        return std::unexpected(failures::cannotOpen(u"the new file could not take its name"_s));
    return {};
}

Result<> Connection::openExisting(const QString& path, const DataKey& key)
{
    if (isPlain(path))
        return std::unexpected(failures::unprotected(u"the file is not encrypted"_s));
    if (!QFile::exists(path) || QFileInfo(path).size() == 0)
        return std::unexpected(failures::damaged(u"the file is missing or empty beside its journal"_s));
    const QString log = path + "-wal"_L1;
    const bool hadLog = QFile::exists(log);
    auto opened = attach(path, key).and_then([this] { return prove(); }).and_then([this] { return refuseNewer(*this); })
        .and_then([this] { return configure(); }).and_then([this] { return migrate(*this); }).and_then([this] { return tidyOnClose(); });
    if (!opened) {
        close();
        if (!hadLog && QFileInfo(log).size() == 0)
            QFile::remove(log);
    }
    return opened;
}

Result<> Connection::attach(const QString& path, const DataKey& key)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open())
        return std::unexpected(failures::cannotOpen(u"SQLite code %1"_s.arg(database.lastError().nativeErrorCode())));
    const auto handle = database.driver()->handle();
    if (handle.typeName() != QByteArrayView("sqlite3*"))
        return std::unexpected(failures::unprotected(u"the driver gives no sqlite3 handle"_s));
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);

    // A raw key is given as x'hex'; it never stands in a statement, where the driver would remember it.
    std::array<char, 2 * DataKey::size + 4> spec{'x', '\''};
    sodium_bin2hex(spec.data() + 2, 2 * DataKey::size + 1, key.bytes(), DataKey::size);
    spec[2 * DataKey::size + 2] = '\'';
    const int keyed = sqlite3_key_v2(m_handle, "main", spec.data(), 2 * DataKey::size + 3);
    sodium_memzero(spec.data(), spec.size());
    if (keyed != SQLITE_OK)
        return std::unexpected(failures::unprotected(u"the key was refused with SQLite code %1"_s.arg(keyed)));
    return {};
}

Result<> Connection::prove()
{
    const auto cipher = row("cipher_version"_L1);
    if (!cipher || !*cipher || (*cipher)->value("cipher_version"_L1).toString().isEmpty())
        return std::unexpected(failures::unprotected(u"the SQLite in use has no cipher"_s));
    for (const auto step : {"quiet_cipher"_L1, "own_alone"_L1})
        if (auto set = rows(step); !set)
            return std::unexpected(set.error());
    if (const auto read = rows("schema_version"_L1); !read)
        return std::unexpected(whyUnreadable());
    return {};
}

Result<> Connection::configure()
{
    for (const auto step : {"write_ahead"_L1, "write_fully"_L1, "check_references"_L1, "check_replaced"_L1, "temporary_in_memory"_L1, "cache_size"_L1, "tidy_by_hand"_L1})
        if (auto set = rows(step); !set)
            return std::unexpected(set.error());
    sqlite3_wal_hook(m_handle, [](void* pages, sqlite3*, const char*, int inLog) {
        *static_cast<int*>(pages) = inLog;
        return SQLITE_OK;
    }, &m_logPages);
    const auto journal = row("journal_mode"_L1);
    if (!journal || !*journal || (*journal)->value("journal_mode"_L1).toString() != "wal"_L1)
        return std::unexpected(failures::cannotOpen(u"no write-ahead log on this disk"_s));
    return {};
}

/// Only a file that opened well is ours to tidy; until then closing must not move a byte from the log into it.
Result<> Connection::tidyOnClose()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return {};
}

void Connection::tidyLog()
{
    constexpr int longLog = 2000;
    if (m_logPages < longLog)
        return;
    m_logPages = 0;
    if (const auto tidied = rows("tidy_log"_L1); !tidied)
        qWarning("the write-ahead log was not moved into the file: %ls", qUtf16Printable(tidied.error().detail));
}

/// The first page does not read: either no page fits this key, or some do and the file is damaged.
Failure Connection::whyUnreadable()
{
    const auto code = sqlite3_errcode(m_handle) & 0xff;
    if (code == SQLITE_BUSY)
        return failures::inUse();
    const auto bad = rows("unsealed_pages"_L1);
    const auto pages = QFileInfo(QSqlDatabase::database(m_name, false).databaseName()).size() / 4096;
    if (bad && pages > 0 && bad->size() >= pages && code == SQLITE_NOTADB)
        return failures::keyDoesNotFit();
    return failures::damaged(u"the first page can not be read, SQLite code %1"_s.arg(code));
}

void Connection::close()
{
    m_prepared.clear();
    m_handle = nullptr;
    if (!QSqlDatabase::contains(m_name))
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Connection::Prepared*> Connection::run(QAnyStringView step, Values values, bool writing)
{
    if (!m_handle)
        return std::unexpected(failures::cannotOpen(u"%1 before the file was opened"_s.arg(step.toString())));
    auto known = m_prepared.find(step);
    if (known == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.prepare(m_book.statement(step)))
            return std::unexpected(failures::ofStatement(query.lastError(), step, writing));
        known = m_prepared.emplace(step.toString(), Prepared{std::move(query), {}}).first;
    }
    auto& query = known->second.query;
    for (const auto& each : values)
        query.bindValue(each.name, bindable(each.value));
    if (!query.exec()) {
        auto failure = failures::ofStatement(query.lastError(), step, writing);
        query.finish();
        return std::unexpected(std::move(failure));
    }
    return &known->second;
}

Result<int> Connection::change(QAnyStringView step, Values values)
{
    return run(step, values, true).transform([](Prepared* prepared) {
        const int changed = prepared->query.numRowsAffected();
        prepared->query.finish();
        return changed;
    });
}

Result<QList<QJsonObject>> Connection::rows(QAnyStringView step, Values values)
{
    return run(step, values, false).and_then([step](Prepared* prepared) -> Result<QList<QJsonObject>> {
        auto& [query, columns] = *prepared;
        if (columns.isEmpty()) {
            const auto record = query.record();
            for (int i = 0; i < record.count(); ++i)
                columns.append(record.fieldName(i));
        }
        QList<QJsonObject> rows;
        while (query.next()) {
            QJsonObject row;
            for (int i = 0; i < columns.size(); ++i)
                row.insert(columns.at(i), valueOf(query.value(i)));
            rows.append(std::move(row));
        }
        const auto error = query.lastError();
        query.finish();
        if (error.isValid())
            return std::unexpected(failures::ofStatement(error, step, false));
        return rows;
    });
}

Result<std::optional<QJsonObject>> Connection::row(QAnyStringView step, Values values)
{
    return rows(step, values).transform([](const QList<QJsonObject>& rows) {
        return rows.isEmpty() ? std::optional<QJsonObject>{} : std::optional{rows.first()};
    });
}

Result<std::optional<QJsonObject>> Connection::image(const QString& entity, const QString& id)
{
    const auto step = stepFor("image_"_L1, entity);
    if (step.isEmpty())
        return std::unexpected(failures::notRead(u"no such table is read by row"_s));
    return row(step, {{":id"_L1, id}});
}

QString Connection::stepFor(QLatin1StringView deed, const QString& entity) const
{
    const QString step = deed + entity;
    return m_book.statement(step).isEmpty() ? QString{} : step;
}

void Connection::undo()
{
    // SQLite has already rolled back by itself after some failures (a full disk, for one).
    if (m_handle && sqlite3_get_autocommit(m_handle) == 0)
        if (auto undone = change("rollback"_L1); !undone)
            qCritical("a refused transaction could not be rolled back: %ls", qUtf16Printable(undone.error().detail));
}

} // namespace dispatch
