#include "bench.h"

#include "history.h"
#include "manualclock.h"
#include "store.h"
#include "typedwords.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

void run(const Report& report)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"desk.db"_s);
    const auto key = DataKey::random();
    const test::ManualClock clock;
    const int incidents = report.smoke() ? 2'000 : 200'000;
    if (const auto made = test::makeHistory(path, key, incidents, incidents / 2, clock.now()); !made)
        qFatal("find: %s", qPrintable(made.error().detail));

    // What somebody types, letter by letter: a name, two words, a street, a number, a telephone number, nothing that is there.
    QStringList typed;
    for (const auto& whole : {u"marisol quiñones"_s, u"abernathy"_s, u"oma far"_s, u"2417 fruitridge"_s, u"134217"_s, u"916-555-01"_s, u"9162004711"_s,
             u"talks walls"_s, u"a s"_s, u"pkie"_s})
        for (qsizetype length = 1; length <= whole.size(); ++length)
            typed.append(whole.first(length));

    QList<double> bare;
    {
        // The same words in the same index, counted by hand: the first 20 that fit, newest first.
        Connection connection;
        if (!connection.open(path, key))
            qFatal("find: the file does not open");
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(connection.handle(), "select rowid from incident_words where incident_words match ? order by rowid desc limit 20", -1, &statement,
            nullptr);
        for (const auto& each : std::as_const(typed)) {
            const auto words = wordsQuery(each).toUtf8();
            bare.append(millisecondsOf([&] {
                sqlite3_bind_text(statement, 1, words.constData(), static_cast<int>(words.size()), nullptr);
                while (!words.isEmpty() && sqlite3_step(statement) == SQLITE_ROW) {}
                sqlite3_reset(statement);
            }));
        }
        sqlite3_finalize(statement);
    }

    Store store(clock);
    auto opening = store.open({path, key, {}});
    opening.waitForFinished();
    QList<double> found;
    QList<double> known;
    for (const auto& each : std::as_const(typed)) {
        found.append(millisecondsOf([&] { store.find(each, 20).waitForFinished(); }));
        known.append(millisecondsOf([&] { store.known({{}, each, {}}).waitForFinished(); }));
    }
    for (const auto& [name, share] : {std::pair{u"p50"_s, 0.5}, {u"p99"_s, 0.99}})
        report.line(u"find"_s, name, quantile(found, share), u"ms"_s, quantile(bare, share));
    for (const auto& [name, share] : {std::pair{u"known_p50"_s, 0.5}, {u"known_p99"_s, 0.99}})
        report.line(u"find"_s, name, quantile(known, share), u"ms"_s, 0);
}

const Bench bench(QStringLiteral("find"), run);

} // namespace
} // namespace dispatch::bench
