#include "fixjournal.h"

#include "print.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 roomy = 64 * 1024 * 1024;

DeviceFix fixOf(int n)
{
    return {u"car-%1"_s.arg(n % 40), {38.5 + n * 1e-5, -121.4}, fromMsecs(1'790'000'000'000 + n), fromMsecs(1'790'000'000'100 + n), n % 2 ? std::optional(84.5) : std::nullopt, 12.25, std::nullopt};
}

QList<DeviceFix> fixes(int from, int count)
{
    QList<DeviceFix> list;
    for (int n = from; n < from + count; ++n)
        list.append(fixOf(n));
    return list;
}

/// Everything that waits, delivered in pieces of @p most.
QList<DeviceFix> drained(FixJournal& journal, qsizetype most = 7)
{
    QList<DeviceFix> all;
    for (;;) {
        const auto batch = journal.next(most);
        REQUIRE(batch);
        if (batch->fixes.isEmpty())
            return all;
        all += batch->fixes;
        REQUIRE(journal.delivered(*batch));
    }
}

QStringList filesIn(const QString& folder) { return QDir(folder).entryList({u"*.fixes"_s}, QDir::Files, QDir::Name); }

} // namespace

TEST_CASE("what was written down comes out in order, and leaves nothing behind")
{
    QTemporaryDir folder;
    FixJournal journal(folder.path(), roomy);
    REQUIRE(journal.open());
    REQUIRE(journal.append(fixes(0, 10)));
    REQUIRE(journal.append(fixes(10, 15)));
    CHECK(journal.waiting() == 25);
    CHECK(drained(journal) == fixes(0, 25));
    CHECK(journal.waiting() == 0);
    CHECK(filesIn(folder.path()).size() == 1);
    CHECK(journal.bytes() == Segment::start());
}

TEST_CASE("what was not delivered is there after the process ended, whatever it was doing")
{
    QTemporaryDir folder;
    {
        FixJournal journal(folder.path(), roomy);
        REQUIRE(journal.open());
        REQUIRE(journal.append(fixes(0, 20)));
        const auto batch = journal.next(5);
        REQUIRE(batch);
        REQUIRE(journal.delivered(*batch));
    }
    FixJournal journal(folder.path(), roomy);
    REQUIRE(journal.open());
    // What of a file was delivered is not written down: the centre keeps once what it is given twice.
    CHECK(drained(journal) == fixes(0, 20));
}

TEST_CASE("a record that was half written, at any byte, is cut off and hides nothing")
{
    QTemporaryDir folder;
    {
        FixJournal journal(folder.path(), roomy);
        REQUIRE(journal.open());
        REQUIRE(journal.append(fixes(0, 3)));
    }
    const auto path = folder.filePath(filesIn(folder.path()).first());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto whole = file.readAll();
    file.close();
    const auto recordSize = (whole.size() - Segment::start()) / 3;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        INFO(length);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(whole.first(length)) == length);
        file.close();
        FixJournal journal(folder.path(), roomy);
        REQUIRE(journal.open());
        const auto kept = int(std::max<qsizetype>(0, length - Segment::start()) / recordSize);
        CHECK(journal.waiting() == kept);
        REQUIRE(journal.append(fixes(50, 2)));
        CHECK(drained(journal) == fixes(0, kept) + fixes(50, 2));
    }
}

TEST_CASE("one damaged byte never makes another fix")
{
    QTemporaryDir folder;
    {
        FixJournal journal(folder.path(), roomy);
        REQUIRE(journal.open());
        REQUIRE(journal.append(fixes(0, 4)));
    }
    const auto path = folder.filePath(filesIn(folder.path()).first());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto whole = file.readAll();
    file.close();
    CHECK(rc::check([&] {
        auto damaged = whole;
        auto& byte = damaged.data()[*rc::gen::inRange<qsizetype>(0, damaged.size())];
        byte = static_cast<char>(byte ^ *rc::gen::inRange(1, 256));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(damaged) == damaged.size());
        file.close();
        FixJournal journal(folder.path(), roomy);
        REQUIRE(journal.open());
        const auto got = drained(journal);
        RC_ASSERT(got.size() < 4);
        RC_ASSERT(got == fixes(0, int(got.size())));
    }));
}

TEST_CASE("a full buffer drops the oldest, and says how many")
{
    QTemporaryDir folder;
    FixJournal journal(folder.path(), 64 * 1024);
    REQUIRE(journal.open());
    for (int i = 0; i < 3000; ++i)
        REQUIRE(journal.append({fixOf(i)}));
    const auto dropped = journal.takeDropped();
    CHECK(dropped > 0);
    CHECK(journal.bytes() <= 64 * 1024);
    CHECK(journal.waiting() + dropped == 3000);
    CHECK(drained(journal, 1000) == fixes(int(dropped), 3000 - int(dropped)));
    CHECK(journal.takeDropped() == 0);
}

TEST_CASE("a batch that was dropped while it was on its way takes nothing newer with it")
{
    QTemporaryDir folder;
    FixJournal journal(folder.path(), 64 * 1024);
    REQUIRE(journal.open());
    REQUIRE(journal.append(fixes(0, 10)));
    const auto flying = journal.next(10);
    REQUIRE(flying);
    for (int i = 10; i < 3000; ++i)
        REQUIRE(journal.append({fixOf(i)}));
    const auto waiting = journal.waiting();
    REQUIRE(journal.delivered(*flying));
    CHECK(journal.waiting() == waiting);
}

TEST_CASE("a second gateway does not write into the same folder")
{
    QTemporaryDir folder;
    FixJournal first(folder.path(), roomy);
    REQUIRE(first.open());
    FixJournal second(folder.path(), roomy);
    CHECK_FALSE(second.open());
}

TEST_CASE("any order of writing, reading and dying loses nothing and changes no order")
{
    CHECK(rc::check([] {
        QTemporaryDir folder;
        auto journal = std::make_unique<FixJournal>(folder.path(), roomy);
        REQUIRE(journal->open());
        int written = 0;
        int newest = -1; ///< the largest that was delivered
        for (const auto step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8))) {
            if (step < 4) {
                const auto count = 1 + 300 * step;
                REQUIRE(journal->append(fixes(written, count)));
                written += count;
            } else if (step < 7) {
                const auto batch = journal->next(250);
                REQUIRE(batch);
                for (const auto& fix : batch->fixes) {
                    const auto n = int(toMsecs(fix.fixedAt) - 1'790'000'000'000);
                    RC_ASSERT(n <= newest + 1);
                    newest = std::max(newest, n);
                }
                REQUIRE(journal->delivered(*batch));
            } else {
                journal.reset();
                journal = std::make_unique<FixJournal>(folder.path(), roomy);
                REQUIRE(journal->open());
            }
        }
        for (const auto& fix : drained(*journal, 1000))
            newest = std::max(newest, int(toMsecs(fix.fixedAt) - 1'790'000'000'000));
        RC_ASSERT(newest == written - 1);
    }));
}
