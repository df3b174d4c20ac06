#include "faultydisk.h"
#include "rawfile.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// What must be the same before and after: what waits to be sent, what is open, what was half typed.
struct Held {
    QStringList commands;
    QStringList incidents;
    QStringList drafts;

    bool operator==(const Held&) const = default;
};

Held heldBy(Store& store)
{
    Held held;
    const auto due = answer(store.dueCommands(10'000, true));
    REQUIRE(due);
    for (const auto& command : *due)
        held.commands.append(u"%1 %2 %3 %4"_s.arg(QString::number(command.n), command.id.toString(), command.name, command.effects));
    const auto open = answer(store.loadOpen());
    REQUIRE(open);
    for (const auto& incident : open->of<Incident>())
        held.incidents.append(incident.number + u' ' + incident.call.whatHappened);
    for (const auto& draft : open->of<Draft>())
        held.drafts.append(draft.id.toString() + u' ' + draft.call.whereWords);
    held.incidents.sort();
    return held;
}

/// The desk's file as the first version of the program would have it, with all that @p desk holds.
void writeOld(const DeskFile& desk, const QString& path)
{
    const QString first = u":/sql/schema/workstation/0001_desk.sql"_s;
    sqlite3* old = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &old) == SQLITE_OK);
    const QByteArray key = "x'" + QByteArray(reinterpret_cast<const char*>(desk.key.bytes()), DataKey::size).toHex() + '\'';
    REQUIRE(sqlite3_key_v2(old, "main", key.constData(), static_cast<int>(key.size())) == SQLITE_OK);
    const auto run = [&](const QByteArray& sql) {
        char* complaint = nullptr;
        sqlite3_exec(old, sql.constData(), nullptr, nullptr, &complaint);
        INFO(sql.left(200).toStdString() << "\n" << (complaint ? complaint : ""));
        REQUIRE_FALSE(complaint);
    };
    run(bytesOf(first));
    run("attach '" + desk.path().toUtf8() + "' as now key \"" + key + '"');
    run("begin");
    for (const QByteArray table : {"meta", "staff", "person", "team", "incident", "log_entry", "outbox", "shadow", "draft"}) {
        sqlite3_stmt* columns = nullptr;
        const QByteArray ask = "select group_concat('\"' || name || '\"') from pragma_table_info('" + table + "', 'main')";
        REQUIRE(sqlite3_prepare_v2(old, ask.constData(), -1, &columns, nullptr) == SQLITE_OK);
        REQUIRE(sqlite3_step(columns) == SQLITE_ROW);
        const QByteArray names(reinterpret_cast<const char*>(sqlite3_column_text(columns, 0)));
        sqlite3_finalize(columns);
        run("insert or replace into main." + table + " (" + names + ") select " + names + " from now." + table);
    }
    run("commit");
    REQUIRE(sqlite3_close(old) == SQLITE_OK);
}

} // namespace

TEST_CASE("a new version takes over a file with a full outbox and a half-typed call, however often the disk fails on the way")
{
    DeskFile desk;
    Held before;
    {
        const auto store = desk.openWithShift();
        for (int i = 0; i < 150; ++i) {
            auto incident = desk.incident(QString::number(100 + i));
            incident.call.whatHappened = u"words of %1"_s.arg(i);
            REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(incident), insertOf(desk.note(incident, u"a note of %1"_s.arg(i)))}))));
        }
        Draft draft;
        draft.id = desk.ids.next<DraftId>();
        draft.startedAt = draft.touchedAt = desk.clock.now();
        draft.call.whereWords = u"behind the tire shop"_s;
        REQUIRE(answer(store->beginDraft(draft)));
        before = heldBy(*store);
    }
    REQUIRE(before.commands.size() == 151);
    const auto old = desk.folder.filePath(u"old.db"_s);
    writeOld(desk, old);
    // The newest file goes; what is upgraded is the old one, in its place.
    for (const auto& name : {u"desk.db"_s, u"desk.db-wal"_s, u"desk.db-shm"_s})
        QFile::remove(desk.folder.filePath(name));
    REQUIRE(QFile::rename(old, desk.path()));

    int refused = 0;
    {
        FaultyDisk disk(SQLITE_FULL);
        for (int failAfter = 0; failAfter < 4000; failAfter += 1 + failAfter / 8) {
            disk.failAfter(failAfter);
            Store store(desk.clock);
            const auto opened = answer(store.open(desk.file()));
            disk.mend();
            if (opened)
                break;
            CHECK_FALSE(opened.error().summary.isEmpty());
            ++refused;
        }
    }
    CHECK(refused > 3);
    CHECK(heldBy(*desk.open()) == before);
    const RawFile raw(desk);
    CHECK(raw.ask(u"pragma integrity_check"_s).first().value(u"integrity_check"_s) == u"ok");
    CHECK(raw.ask(u"pragma foreign_key_check"_s).isEmpty());
    CHECK(raw.ask(u"select sql from sqlite_schema where instr(sql, '_before') > 0"_s).isEmpty());
    CHECK(raw.ask(u"pragma user_version"_s).first().value(u"user_version"_s).toInt() > 1);
}
