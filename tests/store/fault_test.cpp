#include "faultydisk.h"
#include "rawfile.h"

#include <QProcess>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QStringList numbersIn(const Changes& changes)
{
    QStringList numbers;
    for (const auto& incident : changes.of<Incident>())
        numbers.append(incident.number);
    numbers.sort();
    return numbers;
}

} // namespace

TEST_CASE("a disk that fails after any number of writes costs nothing that was acknowledged")
{
    const int code = GENERATE(SQLITE_IOERR_WRITE, SQLITE_FULL);
    DeskFile desk;
    QStringList kept;
    int refused = 0;
    int failAfter = 0;
    {
        FaultyDisk disk(code);
        const auto store = desk.openWithShift();
        for (int unbroken = 0; unbroken < 3 && failAfter < 200; ++failAfter) {
            const auto number = QString::number(1000 + failAfter);
            const auto incident = desk.incident(number);
            const auto command = desk.command(u"file"_s, {insertOf(incident), insertOf(desk.note(incident, u"word "_s.repeated(800)))});
            disk.failAfter(failAfter);
            const auto receipt = answer(store->commit(command));
            disk.mend();
            if (receipt) {
                kept.append(number);
                ++unbroken;
                continue;
            }
            unbroken = 0;
            ++refused;
            if (code == SQLITE_FULL)
                CHECK(receipt.error().summary.startsWith(u"This was not kept: the disk is full."));
            else
                CHECK(receipt.error().summary.startsWith(u"This was not kept."));
            // The store is still usable, and the same command can be offered again.
            if (failAfter % 2 == 0) {
                REQUIRE(answer(store->commit(command)));
                kept.append(number);
            }
            REQUIRE(numbersIn(*answer(store->loadOpen())) == kept);
        }
    }
    CHECK(refused > 3);
    CHECK(failAfter < 200);
    CHECK(numbersIn(*answer(desk.open()->loadOpen())) == kept);
    const RawFile raw(desk);
    CHECK(raw.ask(u"select count(*) as n from outbox"_s).first().value(u"n"_s).toInt() == kept.size() + 1);
    CHECK(raw.ask(u"select count(*) as n from log_entry"_s).first().value(u"n"_s).toInt() == kept.size());
    CHECK(raw.ask(u"pragma integrity_check"_s).first().value(u"integrity_check"_s) == u"ok");
}

TEST_CASE("a desk that is killed while it commits has all that it acknowledged, and no half deed")
{
    DeskFile desk;
    desk.open().reset();
    QStringList acknowledged;
    QString draft;
    int keystrokes = 0;
    for (int round = 0; round < 5; ++round) {
        QProcess child;
        child.start(QStringLiteral(STORE_CHILD),
            {desk.path(), QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(desk.key.bytes()), DataKey::size).toHex())});
        REQUIRE(child.waitForStarted());
        for (int heard = 0; heard < 40 + 23 * round;) {
            REQUIRE(child.waitForReadyRead());
            while (child.canReadLine()) {
                const auto words = QString::fromLatin1(child.readLine()).trimmed().split(u' ');
                ++heard;
                if (words.first() == u"kept") {
                    acknowledged.append(words.value(1));
                } else {
                    draft = words.value(1);
                    keystrokes = words.value(2).toInt();
                }
            }
        }
        child.kill();
        REQUIRE(child.waitForFinished());
        REQUIRE(child.exitStatus() == QProcess::CrashExit);
        // What it said between our last look and its end counts, too.
        for (const auto& line : QString::fromLatin1(child.readAllStandardOutput()).split(u'\n')) {
            const auto words = line.split(u' ');
            if (words.first() == u"kept" && words.value(1).size() == 36)
                acknowledged.append(words.value(1));
        }

        const auto open = answer(desk.open()->loadOpen());
        REQUIRE(open);
        QStringList there;
        for (const auto& incident : open->of<Incident>())
            there.append(incident.id.toString());
        for (const auto& id : std::as_const(acknowledged))
            CHECK(there.contains(id));
        const auto found = std::ranges::find_if(open->of<Draft>(), [&](const Draft& each) { return each.id.toString() == draft; });
        REQUIRE(found != open->of<Draft>().end());
        CHECK(found->call.whereWords.toInt() >= keystrokes);
    }
    CHECK(acknowledged.size() > 100);
    const RawFile raw(desk);
    CHECK(raw.ask(u"select i.id from incident i left join log_entry l on l.incident = i.id group by i.id having count(l.id) <> 2"_s).isEmpty());
    CHECK(raw.ask(u"select count(*) as n from outbox"_s).first().value(u"n"_s) == raw.ask(u"select count(*) as n from incident"_s).first().value(u"n"_s));
    CHECK(raw.ask(u"pragma integrity_check"_s).first().value(u"integrity_check"_s) == u"ok");
}
