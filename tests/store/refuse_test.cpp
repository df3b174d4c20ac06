#include "rawfile.h"

#include <QCryptographicHash>
#include <QDir>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// All files of the folder, with a hash of their bytes.
QStringList contents(const DeskFile& desk)
{
    QStringList files;
    const QDir folder(desk.folder.path());
    for (const auto& name : folder.entryList(QDir::Files)) {
        const auto hash = QCryptographicHash::hash(bytesOf(folder.filePath(name)), QCryptographicHash::Sha256).toHex();
        files.append(name + u' ' + QString::fromLatin1(hash));
    }
    return files;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

Failure refusal(const DeskFile& desk, const StoreFile& file)
{
    const auto before = contents(desk);
    Store store(desk.clock);
    const auto opened = answer(store.open(file));
    REQUIRE_FALSE(opened);
    CHECK_FALSE(answer(store.loadOpen()));
    CHECK(contents(desk) == before);
    return opened.error();
}

} // namespace

TEST_CASE("a file that can not be opened is refused with its reason and left as it was")
{
    DeskFile desk;
    {
        const auto store = desk.openWithShift();
        for (int i = 0; i < 40; ++i)
            REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(desk.incident(QString::number(i)))}))));
    }
    const auto good = bytesOf(desk.path());
    REQUIRE(good.size() > 40 * 4096);
    auto file = desk.file();

    SECTION("another key")
    {
        file.key = DataKey::random();
        CHECK(refusal(desk, file).summary.startsWith(u"The data on this desk is here but this key does not open it."));
    }
    SECTION("no key")
    {
        file.key = {};
        CHECK(refusal(desk, file).summary.startsWith(u"The data on this desk is here but its key is not. Nothing was made new."));
    }
    SECTION("a damaged beginning")
    {
        write(desk.path(), good.first(16) + QByteArray(200, 'x') + good.sliced(216));
        CHECK(refusal(desk, file).summary.startsWith(u"This desk's file can't be read past a damaged place."));
    }
    SECTION("cut short")
    {
        write(desk.path(), good.first(good.size() / 2));
        CHECK(refusal(desk, file).summary.contains(u"Don't delete anything"));
    }
    SECTION("cut in the middle of the first page")
    {
        write(desk.path(), good.first(1000));
        CHECK(refusal(desk, file).summary.contains(u"Don't delete anything"));
    }
    SECTION("empty")
    {
        write(desk.path(), {});
        CHECK(refusal(desk, file).summary.contains(u"Don't delete anything"));
    }
    SECTION("not encrypted")
    {
        sqlite3* plain = nullptr;
        QFile::remove(desk.path());
        REQUIRE(sqlite3_open(qPrintable(desk.path()), &plain) == SQLITE_OK);
        REQUIRE(sqlite3_exec(plain, "create table t (a)", nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(plain);
        CHECK(refusal(desk, file).summary.startsWith(u"This program can't protect this desk's data"));
    }
    SECTION("newer")
    {
        {
            RawFile raw(desk);
            REQUIRE(raw.connection.change(u"set_written_by"_s, {{":version"_L1, u"3.2"_s}}));
            REQUIRE(raw.refusal("pragma user_version = 999").isEmpty());
        }
        CHECK(refusal(desk, file).summary == u"This desk's data was written by a newer version (3.2). Install 3.2 to open it. It was not changed.");
    }
    SECTION("open elsewhere")
    {
        const auto first = desk.open();
        Store other(desk.clock);
        const auto opened = answer(other.open(file));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().summary.startsWith(u"This desk's file is open in another window"));
        CHECK(answer(first->loadOpen()));
    }
    SECTION("only its log is left")
    {
        QFile::remove(desk.path());
        write(desk.path() + u"-wal"_s, QByteArray(5000, 'w'));
        CHECK(refusal(desk, file).summary.contains(u"Don't delete anything"));
    }
}

TEST_CASE("a damaged place inside the file is told where it is met, and nothing is written over it")
{
    DeskFile desk;
    const auto incident = desk.incident();
    {
        const auto store = desk.openWithShift();
        REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(incident), insertOf(desk.note(incident, u"here"_s))}))));
    }
    auto bytes = bytesOf(desk.path());
    for (qsizetype page = 4; page < bytes.size() / 4096; ++page)
        bytes[page * 4096 + 100] = static_cast<char>(bytes[page * 4096 + 100] ^ 1);
    write(desk.path(), bytes);
    Store store(desk.clock);
    const auto opened = answer(store.open(desk.file()));
    const auto loaded = answer(store.loadOpen());
    REQUIRE_FALSE(loaded);
    if (opened)
        CHECK(loaded.error().summary.startsWith(u"This desk's file can't be read past a damaged place."));
    else
        CHECK(opened.error().summary.startsWith(u"This desk's file can't be read past a damaged place."));
    CHECK_FALSE(answer(store.commit(desk.command(u"note"_s, {insertOf(desk.note(incident, u"there"_s))}))));
}

TEST_CASE("nothing that was typed stands in the file's bytes")
{
    DeskFile desk;
    const auto words = u"pink elephant on Fruitridge"_s;
    const auto incident = desk.incident();
    const auto store = desk.openWithShift();
    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(incident), insertOf(desk.note(incident, words))}))));
    QByteArray all;
    const QDir folder(desk.folder.path());
    for (const auto& name : folder.entryList(QDir::Files))
        all += bytesOf(folder.filePath(name));
    REQUIRE(all.size() > 8192);
    CHECK_FALSE(all.contains(words.toUtf8()));
    CHECK_FALSE(all.contains("Marisol"));
    CHECK_FALSE(all.contains("create table"));
    CHECK_FALSE(all.startsWith("SQLite format 3"));
    CHECK_FALSE(all.contains(QByteArray(reinterpret_cast<const char*>(desk.key.bytes()), DataKey::size)));
}
