#include "callbanner.h"
#include "callerpane.h"
#include "goalspane.h"
#include "heardpane.h"
#include "looks.h"
#include "storycontrols.h"
#include "storyground.h"
#include "trainingframe.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace dispatch;
using namespace dispatch::test;

namespace {

/// The panes of a story side by side, with a player behind them that answers what they ask.
struct StoryPanes {
    StoryPanes() : run(bundledScenario(u"blue-apartments"_s))
    {
        looks.apply(*qApp);
        looks.setTheme(Looks::Theme::Dark);
        caller = new CallerPane(&looks);
        goals = new GoalsPane(&looks);
        heard = new HeardPane(&looks);
        banner = new CallBanner(&looks);
        auto* column = new QVBoxLayout(&window);
        for (QWidget* each : {static_cast<QWidget*>(banner), static_cast<QWidget*>(caller), static_cast<QWidget*>(heard), static_cast<QWidget*>(goals)})
            column->addWidget(each);
        window.resize(520, 1300);
        window.show();
        window.activateWindow();
        QObject::connect(caller, &CallerPane::asked, caller, [this](const QString& question, const QString& words) {
            run.player->ask(question, Caller::How::Chosen, words, run.now());
            refresh();
        });
        QObject::connect(caller, &CallerPane::said, caller, [this](const QString& words, const QString& question) {
            run.player->say(words, question, run.now());
            refresh();
        });
        QObject::connect(caller, &CallerPane::stayedSilent, caller, [this] {
            run.player->ask(u"silence"_s, Caller::How::Silent, {}, run.now());
            refresh();
        });
        refresh();
    }

    void refresh()
    {
        caller->show(&*run.player, run.now(), county());
        goals->show(&*run.player);
        heard->show(&*run.player, county());
        isRinging = banner->show(&*run.player);
    }

    void pass(Span span)
    {
        run.pass(span);
        refresh();
    }

    void answer()
    {
        pass(12 * second);
        run.player->answer(u"kit"_s, run.now());
        refresh();
        caller->setFocus();
    }

    void type(const QString& words)
    {
        for (const auto letter : words)
            QTest::sendKeyEvent(QTest::Click, line(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    [[nodiscard]] QLineEdit* line() const { return caller->findChild<QLineEdit*>(u"callerLine"_s); }
    [[nodiscard]] QString understood() const { return caller->findChild<QLabel*>(u"callerUnderstood"_s)->text(); }
    [[nodiscard]] QString choice(int number) const
    {
        const auto* button = caller->findChild<QAbstractButton*>(u"callerChoice_%1"_s.arg(number));
        return button->isVisible() ? button->text() : QString{};
    }
    [[nodiscard]] QString turns() const
    {
        QStringList rows;
        const auto* list = caller->findChild<QTreeWidget*>(u"callerTurns"_s);
        for (int at = 0; at < list->topLevelItemCount(); ++at)
            rows.append(list->topLevelItem(at)->text(1) + u": "_s + list->topLevelItem(at)->text(2));
        return rows.join(u'\n');
    }

    PaperRun run;
    Looks looks;
    QWidget window;
    CallerPane* caller = nullptr;
    GoalsPane* goals = nullptr;
    HeardPane* heard = nullptr;
    CallBanner* banner = nullptr;
    bool isRinging = false;
};

} // namespace

TEST_CASE("a call that rings is told with its sender, and answered from the banner")
{
    StoryPanes panes;
    CHECK_FALSE(panes.isRinging);
    panes.pass(12 * second);
    CHECK(panes.isRinging);
    CHECK(panes.banner->accessibleName().contains("Joan, 988"_L1));
    CHECK(panes.banner->accessibleName().contains("(916) 555-0144"_L1));
    const QSignalSpy answered(panes.banner, &CallBanner::answerAsked);
    panes.banner->findChild<QAbstractButton*>(u"callBannerAnswer"_s)->click();
    REQUIRE(answered.count() == 1);
    CHECK(answered.first().first().toString() == "kit"_L1);
    CHECK_FALSE(panes.line()->isEnabled());
}

TEST_CASE("questions are chosen by their number, and silence too")
{
    StoryPanes panes;
    panes.answer();
    CHECK(panes.choice(1) == "Where are you right now?"_L1);
    CHECK(panes.choice(4) == "Stay silent"_L1);
    QTest::keyClick(panes.line(), Qt::Key_1);
    panes.pass(2 * second);
    CHECK(panes.turns().contains("You: asked: where it is\nWhere are you right now?"_L1));
    CHECK(panes.turns().contains("By the blue apartments."_L1));
    CHECK(panes.choice(1) == "What number can I call you back on?"_L1);
    QTest::keyClick(panes.line(), Qt::Key_4);
    CHECK(panes.turns().contains("You: stayed silent"_L1));
    // A digit in a sentence is a digit.
    panes.type(u"is it at "_s);
    QTest::keyClick(panes.line(), Qt::Key_1);
    CHECK(panes.line()->text() == "is it at 1"_L1);
}

TEST_CASE("where there is little room what was said has it: silence stands beside the line, and its number stays")
{
    StoryPanes panes;
    panes.answer();
    panes.caller->setFixedHeight(280);
    panes.refresh();
    auto* quiet = panes.caller->findChild<QAbstractButton*>(u"callerQuiet"_s);
    CHECK(panes.choice(4).isEmpty());
    CHECK(quiet->isVisible());
    QTest::keyClick(panes.line(), Qt::Key_4);
    CHECK(panes.run.has(u"asked"_s, {{u"how"_s, {u"silent"_s}}}));
    panes.caller->setFixedHeight(500);
    panes.refresh();
    CHECK(panes.choice(4) == "Stay silent"_L1);
    CHECK_FALSE(quiet->isVisible());
}

TEST_CASE("a typed question says how it is understood, and Tab shows other readings")
{
    StoryPanes panes;
    panes.answer();
    panes.type(u"can you move away from the kitchen while we talk"_s);
    CHECK(panes.understood().startsWith("Understood as: make the place safer (words: move away)."_L1));
    QTest::keyClick(panes.line(), Qt::Key_Return);
    CHECK(panes.line()->text().isEmpty());
    CHECK(panes.run.has(u"asked"_s, {{u"question"_s, {u"safer"_s}}, {u"how"_s, {u"typed"_s}}}, u"move away"_s));

    panes.type(u"is anyone in danger, and what is your name"_s);
    const auto first = panes.understood();
    CHECK(first.contains("Tab shows"_L1));
    QTest::keyClick(panes.line(), Qt::Key_Tab);
    CHECK(panes.understood() != first);
    QTest::keyClick(panes.line(), Qt::Key_Return);
    CHECK(panes.run.has(u"asked"_s, {{u"question"_s, {u"name"_s}}}));

    panes.type(u"hmm"_s);
    CHECK(panes.understood().startsWith("Not understood"_L1));
    QTest::keyClick(panes.line(), Qt::Key_Return);
    CHECK(panes.run.has(u"not_understood"_s, {}, u"hmm"_s));
}

TEST_CASE("F1 hides the hints of both panes and shows them again")
{
    StoryPanes panes;
    QObject::connect(panes.caller, &CallerPane::hintsChanged, panes.goals, &GoalsPane::setHints);
    panes.answer();
    const auto* goals = panes.goals->findChild<QTreeWidget*>(u"goalsList"_s);
    CHECK(goals->topLevelItemCount() == 4);
    QTest::keyClick(panes.line(), Qt::Key_F1);
    CHECK(panes.choice(1).isEmpty());
    CHECK(panes.choice(4) == "Stay silent"_L1);
    CHECK(goals->topLevelItemCount() == 0);
    // What is not offered can't be chosen either.
    QTest::keyClick(panes.line(), Qt::Key_1);
    CHECK_FALSE(panes.run.has(u"asked"_s, {}));
    QTest::keyClick(panes.line(), Qt::Key_F1);
    CHECK(panes.choice(1) == "Where are you right now?"_L1);
    CHECK(goals->topLevelItemCount() == 4);
}

TEST_CASE("a goal is ticked when what was judged of it is done")
{
    StoryPanes panes;
    panes.answer();
    const auto goal = [&](int at) { return panes.goals->findChild<QTreeWidget*>(u"goalsList"_s)->topLevelItem(at)->data(0, Qt::AccessibleTextRole).toString(); };
    CHECK(goal(3).endsWith("not yet"_L1));
    panes.run.player->ask(u"stay"_s, Caller::How::Chosen, {}, panes.run.now());
    panes.pass(2 * second);
    CHECK(goal(3).endsWith("reached"_L1));
}

TEST_CASE("what is heard is written out, and a line that goes dead says so")
{
    StoryPanes panes;
    panes.answer();
    panes.pass(5 * second);
    const auto* lines = panes.heard->findChild<QTreeWidget*>(u"heardLines"_s);
    REQUIRE(lines->topLevelItemCount() == 1);
    CHECK(lines->topLevelItem(0)->text(1) == "Background"_L1);
    CHECK(lines->topLevelItem(0)->text(2) == "Traffic, close."_L1);
    CHECK(panes.heard->findChild<QLabel*>(u"heardWeather"_s)->text().startsWith("Smoke day"_L1));
    panes.pass(minute);
    CHECK(panes.turns().contains("hung up"_L1));
    CHECK_FALSE(panes.line()->isEnabled());
}

TEST_CASE("the ribbon pauses and sets the pace")
{
    Looks looks;
    looks.apply(*qApp);
    TrainingRibbon ribbon(&looks);
    auto* controls = new StoryControls(&looks);
    ribbon.addControls(controls);
    ribbon.setStory(u"Scenario 7, “The blue apartments” · story time Thu 14:06:40, 2×"_s);
    ribbon.resize(1920, ribbon.sizeHint().height());
    ribbon.show();
    controls->setState(false, 2, false);
    CHECK(controls->findChild<QAbstractButton*>(u"storyBack"_s)->isHidden());
    const auto button = [&](const QString& name) { return controls->findChild<QAbstractButton*>(name); };
    CHECK(button(u"storyPace_2"_s)->isChecked());
    CHECK_FALSE(button(u"storyPace_20"_s)->isChecked());
    const QSignalSpy paused(controls, &StoryControls::pauseToggled);
    const QSignalSpy pace(controls, &StoryControls::paceChosen);
    button(u"storyPause"_s)->click();
    button(u"storyPace_20"_s)->click();
    CHECK(paused.count() == 1);
    REQUIRE(pace.count() == 1);
    CHECK(pace.first().first().toInt() == 20);
    controls->setState(true, 20, true);
    CHECK_FALSE(controls->findChild<QAbstractButton*>(u"storyBack"_s)->isHidden());
    CHECK(button(u"storyPause"_s)->text() == "Go on"_L1);
    // Nothing on the ribbon takes the keyboard from the call.
    for (const auto* each : controls->findChildren<QAbstractButton*>())
        CHECK(each->focusPolicy() == Qt::NoFocus);
}
