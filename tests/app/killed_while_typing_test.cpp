#include "boardplan.h"
#include "intakepane.h"
#include "plandraftpane.h"
#include "print.h"
#include "typedline.h"
#include "workstation.h"

#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

/// Kills a program in which somebody types, after ninety letters; how many of them may not be lost.
int killedWhileTyping(const QStringList& arguments)
{
    QProcess typist;
    typist.start(QStringLiteral(TYPIST), arguments);
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
    return owed;
}

/// What was typed up to a letter.
QString typedUpTo(qsizetype letters)
{
    QString expected;
    for (qsizetype i = 0; i < letters; ++i)
        expected += QChar('a' + static_cast<int>(i % 26));
    return expected;
}

/// The program that is started again.
class Restarted {
public:
    explicit Restarted(const QString& folder) : workstation(optionsFor(folder))
    {
        bool ready = false;
        QObject::connect(&workstation, &Workstation::ready, &workstation, [&] { ready = true; });
        workstation.start();
        REQUIRE(QTest::qWaitFor([&] { return ready; }, 30'000));
    }

    Workstation workstation;

private:
    static Options optionsFor(const QString& folder)
    {
        Options options;
        options.dataFolder = folder;
        return options;
    }
};

} // namespace

TEST_CASE("killed with -9 while somebody types, the draft is there to the last half second")
{
    QTemporaryDir folder;
    const auto owed = killedWhileTyping({folder.path()});
    Restarted again(folder.path());
    REQUIRE(again.workstation.window()->intake().hasCall());
    const auto draft = again.workstation.window()->intake().currentDraft();
    REQUIRE(draft);
    INFO("owed " << owed << ", found " << draft->call.whereWords.toStdString());
    CHECK(draft->call.whereWords.size() >= owed);
    CHECK(draft->call.whereWords == typedUpTo(draft->call.whereWords.size()));
    CHECK(draft->caretField == "intakeWhereWords"_L1);
}

TEST_CASE("killed with -9 while a note is typed, its words stand at the same incident again")
{
    QTemporaryDir folder;
    const auto owed = killedWhileTyping({folder.path(), u"note"_s});
    Restarted again(folder.path());
    test::chooseIncident(*again.workstation.window());
    const auto* note = again.workstation.window()->findChild<QPlainTextEdit*>(u"noteField"_s);
    REQUIRE(note);
    CHECK(QTest::qWaitFor([&] { return !note->toPlainText().isEmpty(); }, 30'000));
    const auto words = note->toPlainText();
    INFO("owed " << owed << ", found " << words.toStdString());
    CHECK(words.size() >= owed);
    CHECK(words == typedUpTo(words.size()));
}

TEST_CASE("killed with -9 while a line of a safety plan is typed, the line is being typed again when the plan is opened")
{
    QTemporaryDir folder;
    const auto owed = killedWhileTyping({folder.path(), u"plan"_s});
    Restarted again(folder.path());
    test::askForPlan(*again.workstation.window());
    auto* plan = test::planWindow();
    REQUIRE(plan);
    REQUIRE(QTest::qWaitFor([&] { return plan->isVisible(); }, 30'000));
    const auto line = [plan] { return plan->findChild<TypedLine*>(u"planLineEditor"_s); };
    REQUIRE(QTest::qWaitFor([&] { return line() != nullptr; }, 30'000));
    const auto words = line()->text();
    INFO("owed " << owed << ", found " << words.toStdString());
    CHECK(words.size() >= owed);
    CHECK(words == typedUpTo(words.size()));
    // It is a line again as soon as it is left.
    auto& writing = plan->draft().writing();
    REQUIRE(writing.content().items.isEmpty());
    QTest::keyClick(line(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return writing.content().items.size() == 1 && writing.content().items.first().words == words; }, 30'000));
}
