#include "dispatcherwindow.h"
#include "intakepane.h"
#include "print.h"
#include "workstation.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

TEST_CASE("killed with -9 while somebody types, the draft is there to the last half second")
{
    QTemporaryDir folder;
    QProcess typist;
    typist.start(QStringLiteral(TYPIST), {folder.path()});
    REQUIRE(typist.waitForStarted());
    QList<std::pair<int, qint64>> letters;
    while (letters.size() < 90) {
        REQUIRE(typist.waitForReadyRead(30'000));
        while (typist.canReadLine()) {
            const auto parts = typist.readLine().trimmed().split(' ');
            letters.append({parts.at(0).toInt(), parts.at(1).toLongLong()});
        }
    }
    const auto killedAt = QDateTime::currentMSecsSinceEpoch();
    typist.kill();
    REQUIRE(typist.waitForFinished());

    // A sanitizer makes the whole program several times slower than the one people use.
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 mayBeLost = 2'000;
#else
    constexpr qint64 mayBeLost = 500;
#endif
    int owed = 0;
    for (const auto& [count, at] : letters)
        if (at <= killedAt - mayBeLost)
            owed = count;
    REQUIRE(owed > 20);

    Options options;
    options.dataFolder = folder.path();
    Workstation workstation(options);
    bool ready = false;
    QObject::connect(&workstation, &Workstation::ready, &workstation, [&] { ready = true; });
    workstation.start();
    REQUIRE(QTest::qWaitFor([&] { return ready; }, 30'000));
    REQUIRE(workstation.window()->intake().hasCall());
    const auto draft = workstation.window()->intake().currentDraft();
    REQUIRE(draft);
    INFO("owed " << owed << ", found " << draft->call.whereWords.toStdString());
    CHECK(draft->call.whereWords.size() >= owed);
    QString expected;
    for (int i = 0; i < draft->call.whereWords.size(); ++i)
        expected += QChar('a' + i % 26);
    CHECK(draft->call.whereWords == expected);
    CHECK(draft->caretField == "intakeWhereWords"_L1);
}
