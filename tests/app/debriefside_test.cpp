#include "debriefside.h"
#include "looks.h"
#include "storyground.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace dispatch;
using namespace dispatch::test;

namespace {

DebriefWindow* debriefWindow()
{
    for (auto* each : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<DebriefWindow*>(each); window && window->isVisible())
            return window;
    return nullptr;
}

} // namespace

TEST_CASE("a story that is over is kept in the training folder and looked back at")
{
    QTemporaryDir folder;
    Looks looks;
    looks.apply(*qApp);
    ManualClock wall;
    DebriefSide side(&looks, &wall, county(), folder.path());
    const RunShelf shelf(folder.filePath(u"runs"_s));
    for (const int runs : {1, 2}) {
        PaperRun story(bundledScenario(u"blue-apartments"_s));
        story.pass(12 * second);
        story.player->answer(u"kit"_s, story.now());
        story.player->stop(story.now());
        wall.advance(minute);
        if (auto* before = debriefWindow())
            before->close();
        side.open(*story.player, storyGround().codes, u"I. Paredes"_s);
        REQUIRE(QTest::qWaitFor([&] { return debriefWindow() && shelf.runs(u"blue-apartments"_s).size() == runs; }, 10'000));
    }
    auto* window = debriefWindow();
    CHECK(window->windowTitle().startsWith("TRAINING"_L1));
    auto* line = window->findChild<QLineEdit*>(u"debriefComment"_s);
    REQUIRE(line);
    QTest::keyClicks(line, u"Well begun."_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shelf.runs(u"blue-apartments"_s).last().comments.size() == 1; }, 10'000));
    CHECK(shelf.runs(u"blue-apartments"_s).size() == 2);
    CHECK(shelf.runs(u"blue-apartments"_s).first().comments.isEmpty());
}
