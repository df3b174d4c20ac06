#include "debriefactions.h"
#include "debrieftimeline.h"
#include "debriefwindow.h"
#include "hands.h"
#include "judgedmodel.h"
#include "looks.h"
#include "planfiles.h"
#include "runtimesmodel.h"
#include "storyground.h"
#include "trainingframe.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace dispatch;
using namespace dispatch::test;

namespace {

/// A run of the bundled scenario in which some things went well, with two earlier ones.
class DebriefDesk {
public:
    DebriefDesk()
    {
        looks.apply(*qApp);
        looks.setTheme(Looks::Theme::Light);
        const auto add = [this](int at, const QString& what, QMap<QString, QString> facts, const QString& words = {}) {
            facts.insert(u"caller"_s, u"kit"_s);
            record.add({at * second, what, facts, words});
        };
        const auto ask = [&](int at, const QString& question, const QString& words) { add(at, u"asked"_s, {{u"question"_s, question}, {u"how"_s, u"chosen"_s}}, words); };
        add(0, u"began"_s, {{u"seed"_s, u"4117"_s}, {u"trainee"_s, u"Kai Lindqvist"_s}});
        add(10, u"rings"_s, {});
        add(18, u"answered"_s, {});
        ask(30, u"where"_s, u"Where are you right now?"_s);
        add(31, u"said"_s, {{u"answer"_s, u"where-first"_s}}, u"By the blue apartments."_s);
        ask(40, u"name"_s, u"What would you like me to call you?"_s);
        add(41, u"said"_s, {{u"answer"_s, u"name"_s}}, u"Kit."_s);
        ask(50, u"danger"_s, u"Are you in danger right now?"_s);
        add(59, u"said"_s, {{u"answer"_s, u"danger"_s}}, u"I have it in the kitchen. I’m not going to. I think."_s);
        ask(129, u"kitchen"_s, u"What is in the kitchen?"_s);
        add(135, u"said"_s, {{u"answer"_s, u"kitchen"_s}}, u"My cousin’s medicine."_s);
        ask(150, u"name"_s, u"And your name?"_s);
        add(151, u"said"_s, {{u"answer"_s, u"name"_s}}, u"Kit."_s);
        ask(160, u"screen_1"_s, u"Have you wished you were dead?"_s);
        add(300, u"did"_s, {{u"verb"_s, u"file"_s}});
        add(300, u"did"_s, {{u"verb"_s, u"determine"_s}, {u"outcome"_s, u"mobile_team"_s}});
        add(330, u"did"_s, {{u"verb"_s, u"note"_s}}, u"clinician: medicine in reach"_s);
        add(360, u"clinician"_s, {{u"says"_s, u"advises"_s}}, u"Team now."_s);
        add(520, u"did"_s, {{u"verb"_s, u"offer"_s}, {u"team"_s, u"T7"_s}});
        add(580, u"radio"_s, {{u"team"_s, u"T7"_s}, {u"says"_s, u"leaves"_s}});
        add(900, u"radio"_s, {{u"team"_s, u"T7"_s}, {u"says"_s, u"arrives"_s}});
        add(1000, u"hung_up"_s, {{u"by"_s, u"battery"_s}});
        add(1320, u"ended"_s, {{u"why"_s, u"expected"_s}});
        scenario = bundledScenario(u"blue-apartments"_s);
        debrief = Debrief::of(*scenario, record, {&storyGround().codes, u"en"_s});
        run = KeptRun::of(debrief, record, clock.now());
        for (const auto score : {40, 55}) {
            auto earlier = run;
            earlier.values[Measure::Score] = score;
            before.append(earlier);
        }
        window.addRibbon(new TrainingRibbon(&looks));
        window.setTitleWord(u"TRAINING"_s);
        new TrainingFrame(&looks, &window);
        window.resize(1456, 819);
        window.show(debrief, run, before, scenario->beginsAt(county()));
        static_cast<QWidget&>(window).show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~DebriefDesk() { looks.setTextSize(100); }

    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QString why() { return find<QLabel>("debriefWhyTitle")->text(); }

    Looks looks;
    ManualClock clock;
    RunRecord record;
    std::shared_ptr<const Scenario> scenario;
    Debrief debrief;
    KeptRun run;
    QList<KeptRun> before;
    DebriefWindow window{{&looks, &clock, county(), u"I. Paredes"_s}};
};

} // namespace

TEST_CASE("the judged points stand under what came of them, and the lists are sound")
{
    DebriefDesk desk;
    auto* model = desk.find<QTreeView>("debriefPoints")->model();
    const QAbstractItemModelTester points(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester times(desk.find<QTreeView>("debriefTimes")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList groups;
    int rows = 0;
    for (int i = 0; i < model->rowCount(); ++i) {
        groups.append(model->index(i, 0).data().toString().section(u',', 0, 0));
        rows += model->rowCount(model->index(i, 0));
    }
    CHECK(groups == QStringList{u"To look at again"_s, u"Done well"_s, u"Not asked at all"_s, u"Asked twice"_s});
    CHECK(rows == desk.debrief.points.size() + desk.debrief.neverTold.size() + desk.debrief.again.size());
    // What is shown is renewed whole, under the watch of both testers.
    desk.window.show(Debrief{}, {}, {}, {});
    CHECK(model->rowCount() == 0);
    desk.window.show(desk.debrief, desk.run, desk.before, desk.scenario->beginsAt(county()));
    CHECK(model->rowCount() == 4);
}

TEST_CASE("with the keys one goes from judged point to judged point, in the picture and in the list")
{
    DebriefDesk desk;
    auto* timeline = desk.find<DebriefTimeline>("debriefTimeline");
    auto* list = desk.find<QTreeView>("debriefPoints");
    // The first thing to look at again is chosen when the window opens.
    CHECK(timeline->point() == 0);
    CHECK(desk.why() == desk.debrief.points.first().title);

    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Home);
    auto last = *desk.debrief.points.at(timeline->point()).at;
    QSet<int> seen{timeline->point()};
    for (int i = 1; i < desk.debrief.points.size(); ++i) {
        QTest::keyClick(timeline, Qt::Key_Right);
        const auto& point = desk.debrief.points.at(timeline->point());
        CHECK(*point.at >= last);
        last = *point.at;
        seen.insert(timeline->point());
        // All that is seen is said, too, and the list goes with it.
        CHECK(timeline->accessibleDescription().contains(point.title));
        CHECK(timeline->accessibleDescription().contains(point.did));
        CHECK(list->currentIndex().siblingAtColumn(JudgedModel::Point).data().toString() == point.title);
        CHECK(desk.why() == point.title);
    }
    CHECK(seen.size() == desk.debrief.points.size());
    QTest::keyClick(timeline, Qt::Key_Left);
    CHECK(*desk.debrief.points.at(timeline->point()).at <= last);

    // From the list, back to the picture.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(timeline->point() == 0);
    CHECK(desk.find<QLabel>("debriefRule")->text().contains(desk.debrief.points.first().rule));
    desk.window.actions().nextPoint->trigger();
    CHECK(timeline->point() == 1);
    desk.window.actions().wholeRun->trigger();
    CHECK(timeline->point() == -1);
}

TEST_CASE("a comment is kept with the run, by the keys alone")
{
    DebriefDesk desk;
    QSignalSpy changed(&desk.window, &DebriefWindow::changed);
    desk.window.actions().comment->trigger();
    auto* line = desk.find<QLineEdit>("debriefComment");
    CHECK(QApplication::focusWidget() == line);
    CHECK_FALSE(desk.find<QPushButton>("debriefKeepComment")->isEnabled());
    QTest::keyClicks(line, u"Ask first, the draft keeps itself."_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(changed.size() == 1);
    const auto kept = changed.first().first().value<KeptRun>();
    REQUIRE(kept.comments.size() == 1);
    CHECK(kept.comments.first() == RunComment{desk.clock.now(), u"I. Paredes"_s, desk.debrief.points.first().judged.point, u"Ask first, the draft keeps itself."_s});
    CHECK(line->text().isEmpty());
    CHECK(desk.find<QLabel>("debriefComments")->text() == "I. Paredes: Ask first, the draft keeps itself."_L1);
    // It belongs to its point, another has none.
    desk.window.actions().nextPoint->trigger();
    CHECK(desk.find<QLabel>("debriefComments")->text().isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(changed.size() == 1);
}

TEST_CASE("a comment that is half typed stays with its point and with whoever types it")
{
    DebriefDesk desk;
    const StaffId paredes{QUuid::createUuid()};
    const StaffId lindqvist{QUuid::createUuid()};
    auto* line = desk.find<QLineEdit>("debriefComment");
    const auto turn = [&](int by) { (by > 0 ? desk.window.actions().nextPoint : desk.window.actions().previousPoint)->trigger(); };
    QTest::keyClicks(line, u"Ask fir"_s);
    turn(1);
    CHECK(line->text().isEmpty());
    QTest::keyClicks(line, u"And her na"_s);
    HandsChange::tell(&desk.window, paredes, lindqvist);
    CHECK(line->text().isEmpty());
    turn(-1);
    CHECK(line->text().isEmpty());
    QTest::keyClicks(line, u"I did"_s);
    HandsChange::tell(&desk.window, lindqvist, paredes);
    CHECK(line->text() == "Ask fir"_L1);
    turn(1);
    CHECK(line->text() == "And her na"_L1);
    HandsChange::tell(&desk.window, paredes, lindqvist);
    turn(-1);
    CHECK(line->text() == "I did"_L1);
    HandsChange::tell(&desk.window, lindqvist, paredes);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(line->text().isEmpty());
    turn(1);
    turn(-1);
    CHECK(line->text().isEmpty());
}

TEST_CASE("times stand beside their goals and the last runs, in words as well")
{
    DebriefDesk desk;
    auto* model = desk.find<QTreeView>("debriefTimes")->model();
    const auto words = [&](int row, int column) { return model->index(row, column).data().toString(); };
    const auto row = [](Measure measure) { return static_cast<int>(std::ranges::find(measures, measure) - measures.begin()); };
    CHECK(words(row(Measure::DeterminationToOffer), RunTimesModel::ThisRun) == "3 min 40 s"_L1);
    CHECK(words(row(Measure::DeterminationToOffer), RunTimesModel::Goal) == "2 min"_L1);
    CHECK(words(row(Measure::CheckInToAnswer), RunTimesModel::ThisRun) == "not reached"_L1);
    const auto score = desk.debrief.score;
    REQUIRE(score > 40);
    CHECK_FALSE(desk.find<QTreeView>("debriefTimes")->isColumnHidden(RunTimesModel::Last));
    CHECK_FALSE(desk.find<QTreeView>("debriefTimes")->isColumnHidden(RunTimesModel::Goal));
    CHECK(words(row(Measure::Score), RunTimesModel::Last) == u"better, 3 run(s) from 40 of 100 to %1 of 100"_s.arg(score));
    CHECK(model->index(row(Measure::Score), 0).data(Qt::AccessibleTextRole).toString().contains("better"_L1));
    CHECK(model->index(row(Measure::Score), RunTimesModel::Last).data(RunTimesModel::LastRole).value<QList<qint64>>() == QList<qint64>{40, 55, score});
}

TEST_CASE("it is printed with the mark, the reasons and what was written about it")
{
    DebriefDesk desk;
    desk.window.actions().comment->trigger();
    auto* line = desk.find<QLineEdit>("debriefComment");
    QTest::keyClicks(line, u"Well held."_s);
    QTest::keyClick(line, Qt::Key_Return);
    const auto sheet = desk.window.sheet();
    CHECK(sheet.mark == "TRAINING"_L1);
    CHECK(sheet.title.contains("The blue apartments"_L1));
    CHECK(sheet.groups.size() == 4);
    CHECK(sheet.groups.first().lines.first().more.contains("I. Paredes: Well held."_L1));
    CHECK(sheet.groups.first().lines.first().more.contains(desk.debrief.points.first().reason));
    CHECK(sheet.times.size() == qsizetype(measures.size()));
    QTemporaryDir folder;
    QSignalSpy said(&desk.window.files(), &PlanFiles::said);
    desk.window.files().writePdf(folder.filePath(u"debrief.pdf"_s), {u"Debrief"_s, [&](QPagedPaintDevice& device) {
        return DebriefPaper::lay(PrintPages::turned(device, QPageLayout::Portrait), sheet).print(device);
    }, {}});
    REQUIRE(said.size() == 1);
    INFO(said.first().first().toString().toStdString());
    CHECK(QFileInfo(folder.filePath(u"debrief.pdf"_s)).size() > 2000);
}

TEST_CASE("the window wears the training frame, and shows all of itself at every text size and theme")
{
    DebriefDesk desk;
    CHECK(desk.window.windowTitle().startsWith(u"TRAINING · Debrief"_s));
    const auto pictures = qEnvironmentVariable("DEBRIEF_PICTURES");
    for (const auto theme : {Looks::Theme::Light, Looks::Theme::Dark})
        for (const auto percent : {100, 200}) {
            desk.looks.setTheme(theme);
            desk.looks.setTextSize(percent);
            if (percent == 200)
                desk.window.resize(1920, 1080);
            // Other letters are laid out a turn later.
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::processEvents();
            auto* timeline = desk.find<DebriefTimeline>("debriefTimeline");
            CHECK(timeline->height() >= timeline->sizeHint().height());
            const auto picture = desk.window.grab().toImage();
            // Violet at the edge, and something drawn inside.
            CHECK(picture.pixelColor(3, picture.height() / 2) != picture.pixelColor(picture.width() / 2, picture.height() / 2));
            if (!pictures.isEmpty())
                CHECK(picture.save(u"%1/debrief-%2-%3.png"_s.arg(pictures).arg(theme == Looks::Theme::Dark ? u"dark"_s : u"light"_s).arg(percent)));
        }
}

TEST_CASE("a point is tried again from before the moment at which it began to count, or the whole scenario from its beginning")
{
    DebriefDesk desk;
    QSignalSpy again(&desk.window, &DebriefWindow::againWanted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier);
    REQUIRE(again.size() == 1);
    const auto from = again.first().first().value<Span>();
    const auto& point = desk.debrief.points.first();
    REQUIRE_FALSE(point.quotes.isEmpty());
    CHECK(from == std::min(point.quotes.first().at, *point.at));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(again.size() == 2);
    CHECK(again.last().first().value<Span>() == Span{});
}

TEST_CASE("all kept runs go only when that is confirmed")
{
    DebriefDesk desk;
    QSignalSpy forget(&desk.window, &DebriefWindow::forgetWanted);
    const auto box = [&] { return desk.window.findChild<QMessageBox*>(u"debriefForget"_s); };
    desk.window.actions().forget->trigger();
    REQUIRE(QTest::qWaitFor([&] { return box() && box()->isActiveWindow(); }));
    // Enter keeps them: what can't be undone is not the default.
    QTest::keyClick(box(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !box(); }));
    CHECK(forget.isEmpty());
    desk.window.actions().forget->trigger();
    REQUIRE(QTest::qWaitFor([&] { return box() && box()->isActiveWindow(); }));
    QTest::keyClick(box(), Qt::Key_T, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return forget.size() == 1; }));
    desk.window.forgot();
    auto* times = desk.find<QTreeView>("debriefTimes")->model();
    CHECK(times->rowCount() > 0);
}
