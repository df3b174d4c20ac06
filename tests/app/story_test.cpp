#include "conflictmodel.h"
#include "intakepane.h"
#include "mappane.h"
#include "narrativemodel.h"
#include "storydesk.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QPlainTextEdit>

using namespace dispatch;
using namespace dispatch::test;

namespace {

/// An hour alone, in a few seconds.
QJsonObject secondsAlone()
{
    auto scenario = scenarioJson(u"an-hour-alone"_s);
    QJsonArray events;
    for (const auto& each : scenario.value("events"_L1).toArray()) {
        auto event = each.toObject();
        if (event.value("id"_L1) == "link-lost"_L1) {
            event.insert(u"at"_s, 4);
            event.insert(u"lasts"_s, 25);
        } else if (event.value("id"_L1) == "misheard"_L1) {
            event.insert(u"at"_s, 10);
        }
        events.append(event);
    }
    scenario.insert(u"events"_s, events);
    return scenario;
}

qsizetype openConflicts(StoryProgram& program)
{
    auto* list = program.find<QAbstractItemView>(u"conflictList"_s);
    REQUIRE(list);
    return static_cast<ConflictModel*>(list->model())->open().size();
}

bool isAtRest(StoryProgram& program) { return program.link().startsWith("Linked"_L1) && !program.link().contains("on the way"_L1); }

} // namespace

TEST_CASE("a story's outage really cuts the link: the desk is alone, keeps what is done, and has a clash to decide when it is back")
{
    StoryProgram program(secondsAlone());
    REQUIRE(StoryProgram::comes([&] { return program.link().startsWith("Linked"_L1); }));
    program.command(u"note 252 before the link went"_s);
    REQUIRE(StoryProgram::comes([&] { return isAtRest(program); }));

    REQUIRE(StoryProgram::comes([&] { return program.link().startsWith("Working alone"_L1); }));
    CHECK(openConflicts(program) == 0);
    // Two changes: they wait here, and are counted.
    program.command(u"note 252 while nobody hears us"_s);
    program.command(u"clear t3"_s);
    REQUIRE(StoryProgram::comes([&] { return program.link().contains("2 change"_L1); }));

    REQUIRE(StoryProgram::comes([&] { return program.link().startsWith("Linked"_L1); }));
    REQUIRE(StoryProgram::comes([&] { return program.link().contains("conflict"_L1); }, 10'000));
    CHECK(openConflicts(program) == 1);
    program.keys(u"Ctrl+K"_s);
    REQUIRE(StoryProgram::comes([] { return StoryProgram::focus() == "conflictList"_L1; }));
    program.keys(u"Return"_s);
    REQUIRE(StoryProgram::comes([] { return StoryProgram::focus() == "conflict_recorded"_L1; }));
    program.keys(u"Space"_s);
    program.keys(u"Ctrl+Return"_s);
    REQUIRE(StoryProgram::comes([&] { return openConflicts(program) == 0; }, 10'000));
    REQUIRE(StoryProgram::comes([&] { return !program.link().contains("conflict"_L1); }, 10'000));
}

TEST_CASE("a story's map outage leaves the desk no map, and gives it back")
{
    auto scenario = scenarioJson(u"blue-apartments"_s);
    auto events = scenario.value("events"_L1).toArray();
    events.append(QJsonObject{{u"id"_s, u"no-map"_s}, {u"kind"_s, u"fault"_s}, {u"at"_s, 15}, {u"which"_s, u"map"_s}, {u"lasts"_s, 15}});
    scenario.insert(u"events"_s, events);
    StoryProgram program(scenario);
    auto* empty = program.find(u"mapEmpty"_s);
    REQUIRE(empty);
    REQUIRE(StoryProgram::comes([&] { return !empty->isVisible(); }));
    REQUIRE(StoryProgram::comes([&] { return empty->isVisible(); }));
    REQUIRE(StoryProgram::comes([&] { return !empty->isVisible(); }));
}

TEST_CASE("back to a bookmark: drafts, clock, choice, map and panes are as they were, and the centre with them")
{
    StoryProgram program(scenarioJson(u"an-hour-alone"_s));
    REQUIRE(StoryProgram::comes([&] { return isAtRest(program); }));
    const auto wrote = [&](const QString& words) {
        for (const auto* each : program.window().findChildren<QAbstractItemView*>())
            if (const auto* lines = qobject_cast<const NarrativeModel*>(each->model()))
                for (int row = 0; row < lines->rowCount(); ++row)
                    if (lines->entryAt(row).words.contains(words))
                        return true;
        return false;
    };
    program.command(u"note 252 before the bookmark"_s);
    program.keys(u"F2"_s);
    REQUIRE(StoryProgram::comes([] { return StoryProgram::focus() == "intakeWhereWords"_L1; }));
    program.type(u"blue door by the creek"_s);
    auto* map = program.window().findChild<MapPane*>();
    REQUIRE(map);
    REQUIRE(StoryProgram::comes([&] { return isAtRest(program) && !program.find(u"mapEmpty"_s)->isVisible(); }));
    // A hand has moved the map, and a pane is closed.
    QTest::keyClick(program.find(u"mapScene"_s), Qt::Key_Plus);
    QTest::keyClick(program.find(u"mapScene"_s), Qt::Key_Right);
    REQUIRE(map->isLocked());
    const auto camera = map->camera();
    program.window().findChild<QDockWidget*>(u"teamsDock"_s)->hide();
    program.find(u"intakeWhereWords"_s)->setFocus();
    const auto incident = program.window().currentIncident();
    const auto draft = program.window().intake().currentDraft();
    REQUIRE(draft);
    const auto seconds = [&] { return QTime::fromString(program.window().strip().words(LinkStrip::Part::Clock).section(u", "_s, -1), u"HH:mm:ss"_s); };
    program.keys(u"Ctrl+F5"_s);
    REQUIRE(StoryProgram::comes([&] { return program.window().actions().backToBookmark->isVisible(); }));
    const auto marked = seconds();

    program.type(u" and much more"_s);
    program.command(u"note 252 what will be undone"_s);
    program.window().findChild<QDockWidget*>(u"teamsDock"_s)->show();
    QTest::keyClick(program.find(u"mapScene"_s), Qt::Key_Minus);
    QTest::keyClick(program.find(u"mapScene"_s), Qt::Key_Left);
    REQUIRE(StoryProgram::comes([&] { return isAtRest(program) && marked.secsTo(seconds()) >= 5; }));

    QPointer<DispatcherWindow> before = &program.window();
    program.keys(u"Shift+F5"_s);
    REQUIRE(StoryProgram::comes([&] { return !before && program.isOpen(); }));
    CHECK(marked.secsTo(seconds()) < 4);
    REQUIRE(StoryProgram::comes([&] { return isAtRest(program); }));
    const auto after = program.window().intake().currentDraft();
    REQUIRE(after);
    CHECK(after->id == draft->id);
    CHECK(after->call.whereWords == "blue door by the creek"_L1);
    CHECK(program.window().currentIncident() == incident);
    CHECK(StoryProgram::focus() == "intakeWhereWords"_L1);
    CHECK(program.window().findChild<QDockWidget*>(u"teamsDock"_s)->isHidden());
    auto* mapAfter = program.window().findChild<MapPane*>();
    CHECK(mapAfter->isLocked());
    CHECK(mapAfter->camera().zoom() == camera.zoom());
    CHECK(metresBetween(mapAfter->camera().centre(), camera.centre()) < 1);
    // The desk and its centre agree on what was, and the story goes on.
    program.command(u"open 252"_s);
    REQUIRE(StoryProgram::comes([&] { return wrote(u"before the bookmark"_s); }));
    CHECK_FALSE(wrote(u"what will be undone"_s));
    program.command(u"note 252 another way"_s);
    REQUIRE(StoryProgram::comes([&] { return wrote(u"another way"_s) && isAtRest(program); }));
    CHECK(openConflicts(program) == 0);
    REQUIRE(StoryProgram::comes([&] { return marked.secsTo(seconds()) >= 5; }));
}

TEST_CASE("a bookmark has every word of every form, also of the last moment")
{
    StoryProgram program(scenarioJson(u"an-hour-alone"_s));
    REQUIRE(StoryProgram::comes([&] { return isAtRest(program); }));
    program.command(u"open 252"_s);
    const auto note = [&] { return program.find<QPlainTextEdit>(u"noteField"_s); };
    REQUIRE(StoryProgram::comes([&] { return note() && note()->isVisible(); }));
    program.keys(u"F2"_s);
    REQUIRE(StoryProgram::comes([] { return StoryProgram::focus() == "intakeWhereWords"_L1; }));
    program.type(u"by the creek"_s);
    note()->setFocus();
    program.type(u"the door is blue"_s);
    program.keys(u"Ctrl+F5"_s);
    REQUIRE(StoryProgram::comes([&] { return program.window().actions().backToBookmark->isVisible(); }));
    program.type(u" and it is locked"_s);

    QPointer<DispatcherWindow> before = &program.window();
    program.keys(u"Shift+F5"_s);
    REQUIRE(StoryProgram::comes([&] { return !before && program.isOpen(); }));
    program.command(u"open 252"_s);
    REQUIRE(StoryProgram::comes([&] { return note() && !note()->toPlainText().isEmpty(); }));
    CHECK(note()->toPlainText() == "the door is blue"_L1);
    CHECK(program.window().intake().currentDraft()->call.whereWords == "by the creek"_L1);
}

/// STORY_PICTURES: where they go; STORY_THEME, STORY_TEXT_SIZE, STORY_LANGUAGE: how they look.
TEST_CASE("Pictures of a story that is played, with an instructor and the clinician's window", "[.pictures]")
{
    Options options;
    options.theme = qEnvironmentVariable("STORY_THEME", u"dark"_s);
    options.textSize = qEnvironmentVariableIntValue("STORY_TEXT_SIZE");
    options.language = qEnvironmentVariable("STORY_LANGUAGE", u"en"_s);
    StoryProgram program(scenarioJson(u"an-hour-alone"_s), options);
    const auto take = [&](const QString& name) {
        QTest::qWait(1500);
        for (auto* each : QApplication::topLevelWidgets())
            if (each->isVisible() && each->isWindow() && !each->objectName().isEmpty())
                each->grab().save(u"%1/%2-%3.png"_s.arg(qEnvironmentVariable("STORY_PICTURES", QDir::tempPath()), name, each->objectName()));
    };
    program.window().resize(1920, 1080);
    program.window().actions().instructor->trigger();
    take(u"instructor"_s);
    program.window().activateWindow();
    REQUIRE(StoryProgram::comes([&] { return program.window().isActiveWindow(); }));
    program.command(u"transfer 252 911"_s);
    take(u"transfer"_s);
    program.keys(u"Escape"_s);
    program.command(u"252"_s);
    program.keys(u"F6"_s);
    take(u"incident"_s);
    program.window().actions().oversight->trigger();
    take(u"oversight"_s);
}
