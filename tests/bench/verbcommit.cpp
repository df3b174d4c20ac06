#include "bench.h"

#include "idsource.h"
#include "manualclock.h"
#include "store.h"

#define SQLITE_HAS_CODEC 1
#include <sqlcipher/sqlite3.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

[[noreturn]] void giveUp(const char* what)
{
    qFatal("verb_commit: %s", what);
}

/// SQLCipher by hand: the rows that a note writes (timeline line, incident, command), as plain prepared statements in one
/// transaction, with the store's pragmas and none of its checks, triggers and indexes.
class Bare {
public:
    explicit Bare(const QString& path)
    {
        if (sqlite3_open(qPrintable(path), &m_database) != SQLITE_OK
            || sqlite3_key_v2(m_database, "main", "x'0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'", 67) != SQLITE_OK)
            giveUp("no bare database");
        exec("pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -32768;"
             "create table log_entry (id text primary key, incident text, kind text, at integer, recorded_at integer, who text, by_name text,"
             "    subject text, words text, state_word text, corrects text) strict;"
             "create table incident (id text primary key, number text, last_contact_at integer) strict;"
             "create table outbox (n integer primary key, cmd_id text unique, name text, actor text, effects text) strict;");
        m_begin = prepare("begin immediate");
        m_commit = prepare("commit");
        m_log = prepare("insert into log_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        m_incident = prepare("update incident set last_contact_at = ? where id = ?");
        m_outbox = prepare("insert into outbox (cmd_id, name, actor, effects) values (?, ?, ?, ?)");
    }
    ~Bare()
    {
        for (auto* each : {m_begin, m_commit, m_log, m_incident, m_outbox})
            sqlite3_finalize(each);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(Bare)

    void add(const Incident& incident) const { exec(qPrintable(u"insert into incident values ('%1', '%2', 0)"_s.arg(incident.id.toString(), incident.number))); }
    void note(const Command& command, const LogEntry& entry, const QByteArray& effects) const
    {
        step(m_begin);
        const auto row = toRow(entry);
        int at = 0;
        for (const auto& column : columnsOf<LogEntry>()) {
            const auto value = row.value(column);
            if (value.isDouble())
                sqlite3_bind_int64(m_log, ++at, value.toInteger());
            else if (value.isNull())
                sqlite3_bind_null(m_log, ++at);
            else
                text(m_log, ++at, value.toString().toUtf8());
        }
        step(m_log);
        sqlite3_bind_int64(m_incident, 1, toMsecs(entry.at));
        text(m_incident, 2, entry.incident.toString().toUtf8());
        step(m_incident);
        text(m_outbox, 1, command.id.toString().toUtf8());
        text(m_outbox, 2, command.name.toUtf8());
        text(m_outbox, 3, command.actor.name.toUtf8());
        text(m_outbox, 4, effects);
        step(m_outbox);
        step(m_commit);
    }

private:
    void exec(const char* sql) const
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            giveUp(sqlite3_errmsg(m_database));
    }
    [[nodiscard]] sqlite3_stmt* prepare(const char* sql) const
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            giveUp(sqlite3_errmsg(m_database));
        return statement;
    }
    static void text(sqlite3_stmt* statement, int at, const QByteArray& bytes)
    {
        sqlite3_bind_text(statement, at, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
    void step(sqlite3_stmt* statement) const
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            giveUp(sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    sqlite3_stmt* m_log = nullptr;
    sqlite3_stmt* m_incident = nullptr;
    sqlite3_stmt* m_outbox = nullptr;
};

void run(const Report& report)
{
    const QTemporaryDir folder;
    test::ManualClock clock;
    IdSource ids(clock, QRandomGenerator(3));
    Store store(clock);
    const auto answer = [](auto future) {
        future.waitForFinished();
        auto result = future.result();
        if (!result)
            giveUp(qPrintable(result.error().detail));
        return *result;
    };
    auto opening = store.open({folder.filePath(u"desk.db"_s), DataKey::random(), {}});
    opening.waitForFinished();
    if (!opening.result())
        giveUp(qPrintable(opening.result().error().detail));
    const Bare bare(folder.filePath(u"bare.db"_s));

    const Staff rosa{ids.next<StaffId>(), u"Rosa Delgado"_s, {}, u"rosa"_s, Role::Dispatcher, u"county"_s, {u"en"_s}, true};
    const Actor actor{rosa.id, rosa.name, rosa.role};
    QList<Incident> incidents;
    QList<Effect> begin{insertOf(rosa)};
    for (int i = 0; i < 300; ++i) {
        Incident incident;
        incident.id = ids.next<IncidentId>();
        incident.number = QString::number(i + 100);
        incident.filedAt = incident.answeredAt = clock.now();
        incident.filedBy = rosa.id;
        incident.call.personName = u"Marisol Quiñones"_s;
        incident.call.whatHappened = u"walks in and out of traffic, crying"_s;
        incidents.append(incident);
        begin.append(insertOf(incident));
        bare.add(incident);
    }
    answer(store.commit({ids.next<CommandId>(), u"begin"_s, actor, clock.now(), begin, {}}));

    QList<double> verb;
    QList<double> plain;
    const int rounds = report.smoke() ? 50 : 4000;
    for (int i = 0; i < rounds; ++i) {
        clock.advance(second);
        auto& before = incidents[i % incidents.size()];
        auto after = before;
        after.lastContactAt = clock.now();
        const LogEntry entry{ids.next<LogEntryId>(), before.id, LogKind::Note, clock.now(), clock.now(), rosa.id, rosa.name, {},
            u"Mother asks to go in with them; says he is calmer now and would drink some water."_s, {}, {}};
        const Command command{ids.next<CommandId>(), u"note"_s, actor, clock.now(), {insertOf(entry), patchOf(before, after)}, {}};
        const auto effects = effectsToJson(command.effects);
        before = after;
        // By turns, so that both meet the same disk.
        verb.append(millisecondsOf([&] { answer(store.commit(command)); }));
        plain.append(millisecondsOf([&] { bare.note(command, entry, effects); }));
    }
    for (const auto& [name, share] : {std::pair{u"p50"_s, 0.5}, {u"p99"_s, 0.99}})
        report.line(u"verb_commit"_s, name, quantile(verb, share), u"ms"_s, quantile(plain, share));
}

const Bench bench(QStringLiteral("verb_commit"), run);

} // namespace
} // namespace dispatch::bench
