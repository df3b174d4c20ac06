#include "instructoractions.h"
#include "instructorwindow.h"
#include "looks.h"
#include "possiblemodel.h"
#include "storyground.h"
#include "typedline.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace dispatch;
using namespace dispatch::test;

namespace {

/// The panel beside a story that is played on paper, by keys alone.
class Panel {
public:
    explicit Panel(const QString& scenario = u"blue-apartments"_s) : run(bundledScenario(scenario))
    {
        looks.apply(*qApp);
        window = std::make_unique<InstructorWindow>(&looks, county());
        QObject::connect(window.get(), &InstructorWindow::happenWanted, window.get(), [this](const StoryEvent& event) { run.player->inject(event); });
        QObject::connect(window.get(), &InstructorWindow::takeOverWanted, window.get(), [this](bool isTaken) { run.player->takeOver(isTaken, run.now()); });
        QObject::connect(window.get(), &InstructorWindow::spoken, window.get(), [this](const QString& words) { run.player->speak(words, run.now()); });
        QObject::connect(window.get(), &InstructorWindow::hangUpWanted, window.get(), [this] { run.player->hangUpCaller(run.now()); });
        QObject::connect(window.get(), &InstructorWindow::annotated, window.get(), [this](const QString& words) { run.player->note(u"annotated"_s, {}, words, run.now()); });
        show();
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    void show() { window->show(*run.player, run.picture, run.now()); }
    void pass(Span span)
    {
        run.pass(span);
        show();
    }
    void keys(const QString& sequence)
    {
        const QKeySequence keys(sequence, QKeySequence::PortableText);
        auto* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), keys[0].key(), keys[0].keyboardModifiers());
    }
    /// Down the list by its key until that is chosen.
    void choose(const QString& words)
    {
        auto* list = window->findChild<QTreeView*>(u"instructorPossible"_s);
        list->setFocus();
        keys(u"Home"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->currentIndex().siblingAtColumn(0).data().toString().contains(words))
                return;
            keys(u"Down"_s);
        }
        FAIL("not in the list: " << words.toStdString());
    }
    void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }

    Looks looks;
    PaperRun run;
    std::unique_ptr<InstructorWindow> window;
};

} // namespace

TEST_CASE("by keys alone an instructor lets things happen, and what went is no longer offered")
{
    Panel panel;
    auto* list = panel.window->findChild<QTreeView*>(u"instructorPossible"_s);
    REQUIRE(list->hasFocus());
    panel.choose(u"A call: "_s);
    const auto call = list->currentIndex().data().toString();
    panel.keys(u"Return"_s);
    panel.pass(second);
    CHECK(panel.run.player->ringing() == QStringList{u"kit"_s});
    for (int row = 0; row < list->model()->rowCount(); ++row)
        CHECK(list->model()->index(row, 0).data().toString() != call);

    panel.choose(u"T1 presses duress"_s);
    panel.keys(u"Ctrl+Return"_s);
    panel.pass(second);
    CHECK(panel.run.picture.openDuresses().size() == 1);

    // What needs words asks for them.
    panel.choose(u"Another weather"_s);
    panel.keys(u"Return"_s);
    REQUIRE(QApplication::focusWidget()->objectName() == "instructorWords"_L1);
    panel.type(u"Hail on the causeway."_s);
    panel.keys(u"Return"_s);
    panel.pass(second);
    CHECK(panel.run.player->weather() == "Hail on the causeway."_L1);

    panel.keys(u"Ctrl+N"_s);
    panel.type(u"Watch the tone here"_s);
    panel.keys(u"Return"_s);
    CHECK(panel.run.has(u"annotated"_s, {}, u"tone here"_s));
}

TEST_CASE("what can happen is read whole at twice the text")
{
    Panel panel(u"an-hour-alone"_s);
    panel.looks.setTextSize(200);
    panel.window->resize(960, 768);
    auto* list = panel.window->findChild<QTreeView*>(u"instructorPossible"_s);
    REQUIRE(list->model()->rowCount() > 0);
    const auto fits = [list](const QModelIndex& cell) {
        const auto margin = list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        const QRect room(0, 0, list->columnWidth(cell.column()) - 2 * margin, 10'000);
        return list->fontMetrics().boundingRect(room, Qt::TextWordWrap, cell.data().toString()).height() <= list->visualRect(cell).height();
    };
    bool isAnyWrapped = false;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        for (int column = 0; column < 2; ++column) {
            const auto cell = list->model()->index(row, column);
            list->scrollTo(cell);
            INFO(cell.data().toString().toStdString());
            CHECK(QTest::qWaitFor([&] { return fits(cell); }));
            isAnyWrapped = isAnyWrapped || list->visualRect(cell).height() >= 2 * list->fontMetrics().height();
        }
    CHECK(isAnyWrapped);
    panel.looks.setTextSize(100);
}

TEST_CASE("by keys alone an instructor speaks for the caller, and hands her back")
{
    Panel panel;
    CHECK_FALSE(panel.window->actions().takeOver->isEnabled());
    panel.pass(12 * second);
    panel.run.player->answer(u"kit"_s, panel.run.now());
    panel.show();
    panel.keys(u"Ctrl+E"_s);
    CHECK(QApplication::focusWidget()->objectName() != "instructorSaid"_L1);
    panel.keys(u"Ctrl+T"_s);
    panel.show();
    CHECK(panel.window->actions().takeOver->isChecked());
    panel.keys(u"Ctrl+E"_s);
    REQUIRE(QApplication::focusWidget()->objectName() == "instructorSaid"_L1);
    panel.run.player->say(u"where are you"_s, {}, panel.run.now());
    panel.type(u"Under the bridge."_s);
    panel.keys(u"Return"_s);
    panel.show();
    CHECK(panel.run.has(u"said"_s, {{u"answer"_s, {u"instructor"_s}}}, u"bridge"_s));
    auto* turns = panel.window->findChild<QTreeWidget*>(u"instructorTurns"_s);
    REQUIRE(turns->topLevelItemCount() > 1);
    CHECK(turns->topLevelItem(turns->topLevelItemCount() - 1)->text(1) == "Under the bridge."_L1);
    panel.keys(u"Ctrl+T"_s);
    panel.show();
    CHECK_FALSE(panel.run.player->onLine()->isTakenOver());
    panel.keys(u"Ctrl+H"_s);
    panel.show();
    CHECK(panel.run.player->onLine() == nullptr);
    CHECK_FALSE(panel.window->actions().takeOver->isEnabled());
}

TEST_CASE("a session is kept under the title that was typed")
{
    Panel panel;
    QSignalSpy kept(panel.window.get(), &InstructorWindow::storyWanted);
    panel.keys(u"Ctrl+S"_s);
    panel.keys(u"Return"_s);
    CHECK(kept.isEmpty());
    panel.type(u"Bridge at night"_s);
    panel.keys(u"Return"_s);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().first().toString() == "Bridge at night"_L1);
}
