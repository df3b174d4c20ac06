#include "calltaker.h"

#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>
#include <QEvent>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("without a call the pane says how to take one")
{
    IntakeAtDesk desk;
    CHECK_FALSE(desk.pane->hasCall());
    CHECK_FALSE(desk.pane->currentDraft());
    CHECK(PaneDesk::find(*desk.pane, "intakeGuidance")->isVisible());
    QTest::mouseClick(PaneDesk::find(*desk.pane, "newCallButton"), Qt::LeftButton);
    REQUIRE(PaneDesk::comes([&] { return desk.pane->hasCall(); }));
    CHECK(desk.focused() == "intakeWhereWords"_L1);
    CHECK(desk.pane->title().contains(desk.pane->currentDraft()->number));
}

TEST_CASE("what was typed is found again, with the caret, by a program that did not close it")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakeWhereWords"_s, u"outside the laundromat on R, by the big mural"_s);
    for (int i = 0; i < 9; ++i)
        desk.press(Qt::Key_Left);
    const auto id = desk.pane->currentDraft()->id;
    // No closing, no waiting: the pane goes as it stands.
    desk.pane.reset();
    desk.pane = std::make_unique<IntakePane>(&desk.intake, &desk.picture, &desk.looks);
    REQUIRE(PaneDesk::comes([&] { return desk.stored(id).call.whereWords.endsWith("mural"_L1); }));
    constexpr int caret = 45 - 9;
    REQUIRE(PaneDesk::comes([&] { const auto* left = desk.picture.now().find(id); return left && left->caretPosition == caret; }));
    desk.shown(*desk.pane, {1110, 760});
    desk.pane->restoreDrafts();
    REQUIRE(desk.pane->hasCall());
    CHECK(desk.line(u"intakeWhereWords"_s) == u"outside the laundromat on R, by the big mural"_s);
    CHECK(desk.focused() == "intakeWhereWords"_L1);
    CHECK(desk.part<QLineEdit>(u"intakeWhereWords"_s)->cursorPosition() == caret);
    CHECK(desk.part<QLabel>(u"formSentence"_s)->text() == u"Found as you left it at 02:47:12."_s);
}

TEST_CASE("a pin that is half typed is found again, and goes into the timeline when the call is filed so")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakePin"_s, u"38.57, "_s);
    const auto id = desk.pane->currentDraft()->id;
    desk.pane.reset();
    desk.pane = std::make_unique<IntakePane>(&desk.intake, &desk.picture, &desk.looks);
    REQUIRE(PaneDesk::comes([&] { const auto* left = desk.picture.now().find(id); return left && left->unreadPin == u"38.57, "_s; }));
    desk.shown(*desk.pane, {1110, 760});
    desk.pane->restoreDrafts();
    REQUIRE(desk.pane->hasCall());
    CHECK(desk.line(u"intakePin"_s) == u"38.57, "_s);
    QSignalSpy filed(desk.pane.get(), &IntakePane::filed);
    desk.press(u"intakeWhereWords"_s, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(PaneDesk::comes([&] { return filed.size() == 1; }));
    const auto whole = PaneDesk::ended(desk.store.whole(filed.constFirst().constFirst().value<IncidentId>()));
    REQUIRE(whole);
    QStringList timeline;
    for (const auto& entry : whole->of<LogEntry>())
        timeline.append(entry.subject + u": "_s + entry.words);
    INFO(timeline.join(u'\n').toStdString());
    CHECK(timeline.contains(u"Map pin, as typed: 38.57,"_s));
}

TEST_CASE("a hand that never rests is kept all the same")
{
    IntakeAtDesk desk;
    desk.takeCall();
    const auto id = desk.pane->currentDraft()->id;
    auto* where = desk.part(u"intakeWhereWords"_s);
    QElapsedTimer since;
    QSet<qsizetype> kept;
    since.start();
    while (since.elapsed() < 1'500) {
        QTest::keyClick(where, Qt::Key_A);
        QTest::qWait(30);
        if (const auto* draft = desk.picture.now().find(id))
            kept.insert(draft->call.whereWords.size());
    }
    // Every 300 ms, not when the hand rests; a busy machine writes some of them together.
    CHECK(kept.size() >= 3);
}

TEST_CASE("Alt+W, Alt+B and Alt+D go to the three things and type nothing")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakeWhatHappened"_s, u"He walks."_s);
    desk.press(Qt::Key_W, Qt::AltModifier);
    CHECK(desk.focused() == "intakeWhereWords"_L1);
    desk.press(Qt::Key_B, Qt::AltModifier);
    CHECK(desk.focused() == "intakeCallback"_L1);
    desk.press(Qt::Key_D, Qt::AltModifier);
    CHECK(desk.focused() == "intakeDangerYes"_L1);
    CHECK(desk.call().danger == Danger::NotAsked);
    desk.press(u"intakeNature"_s, Qt::Key_W, Qt::AltModifier);
    CHECK(desk.call() == [] { CallIntake only; only.whatHappened = u"He walks."_s; return only; }());
}

TEST_CASE("the keys of the form take nothing from the words in a field")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakeWhereWords"_s, u"by the mural"_s);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_D, Qt::ControlModifier); // would delete the first letter
    CHECK(desk.line(u"intakeWhereWords"_s) == u"by the mural"_s);
    CHECK(desk.part(u"reasonRow"_s)->isVisible());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.part(u"reasonRow"_s)->isVisible());
    CHECK(desk.focused() == "intakeWhereWords"_L1);
    CHECK(desk.part<QLineEdit>(u"intakeWhereWords"_s)->cursorPosition() == 0);
}

TEST_CASE("a place is taken by its key; the caller's words stay as they were said")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakeWhereWords"_s, u"1620 R St"_s);
    desk.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(desk.comes([&] { return !desk.line(u"intakeAddress"_s).isEmpty(); }));
    CHECK(desk.line(u"intakeWhereWords"_s) == u"1620 R St"_s);
    CHECK(desk.line(u"intakeAddress"_s).startsWith("1620 R St"_L1));
    const auto call = desk.call();
    REQUIRE(call.pin);
    CHECK(call.area == u"sacramento"_s);
    CHECK(desk.line(u"intakePin"_s) ==
        u"%1, %2%3"_s.arg(call.pin->latitude, 0, 'f', 4).arg(QChar(0x2212)).arg(-call.pin->longitude, 0, 'f', 4));

    SECTION("typing on in the words takes no place away")
    {
        desk.type(u"intakeWhereWords"_s, u" behind it"_s);
        QTest::qWait(250);
        CHECK(desk.call().address == call.address);
        CHECK(desk.call().pin == call.pin);
    }
    SECTION("an address typed over it is kept, and the pin stays where it was")
    {
        desk.press(u"intakeAddress"_s, Qt::Key_End);
        desk.type(u"intakeAddress"_s, u" rear"_s);
        CHECK(desk.call().address == call.address + " rear"_L1);
        CHECK(desk.call().pin == call.pin);
    }
    SECTION("another pin may be typed")
    {
        desk.part<QLineEdit>(u"intakePin"_s)->clear();
        desk.type(u"intakePin"_s, u"38.5706, -121.4895"_s);
        CHECK(desk.call().pin == Point{38.5706, -121.4895});
    }
}

TEST_CASE("a number that was read back and then changed was not read back")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakeCallback"_s, u"916-555-0163"_s);
    CHECK(desk.call().callbackPhone == u"+19165550163"_s);
    desk.press(u"intakeReadBack"_s, Qt::Key_Space);
    CHECK(desk.call().callbackReadBack);
    desk.press(u"intakeCallback"_s, Qt::Key_Backspace);
    CHECK_FALSE(desk.call().callbackReadBack);
    CHECK(desk.call().callbackPhone.isEmpty());
    CHECK(desk.call().callback == u"916-555-016"_s);
}

TEST_CASE("danger is answered by a letter, moved by arrows, taken out by Delete")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.press(Qt::Key_D, Qt::AltModifier);
    desk.press(Qt::Key_U);
    CHECK(desk.call().danger == Danger::NotKnown);
    CHECK(desk.isOn(u"intakeDangerNotKnown"_s));
    desk.press(Qt::Key_Left);
    CHECK(desk.call().danger == Danger::No);
    desk.press(Qt::Key_Y);
    CHECK(desk.call().danger == Danger::Yes);
    desk.press(Qt::Key_Delete);
    CHECK(desk.call().danger == Danger::NotAsked);
    CHECK_FALSE(desk.isOn(u"intakeDangerYes"_s));
}

TEST_CASE("the screen asks what the answers lead to, and says why it does not ask the rest")
{
    IntakeAtDesk desk;
    desk.takeCall();
    CHECK_FALSE(desk.part(u"screen_3_yes"_s)->isEnabled());
    CHECK(desk.part(u"screenRow_3"_s)->accessibleDescription() == u"if 2 is Yes or Unclear"_s);
    desk.press(u"screen_1_yes"_s, Qt::Key_Y);
    desk.press(Qt::Key_Down);
    CHECK(desk.focused() == "screen_2_yes"_L1);
    desk.press(Qt::Key_N);
    desk.press(Qt::Key_Down);
    CHECK(desk.focused().startsWith("screen_6"_L1));
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Y);
    CHECK(desk.part(u"screen_3_yes"_s)->isEnabled());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Y);
    desk.type(u"screenWords_3"_s, u"pills"_s);
    CHECK(desk.call().screen == QJsonObject{{u"1"_s, u"yes"_s}, {u"2"_s, u"yes"_s}, {u"3"_s, u"yes"_s}});
    CHECK(desk.call().screenWords == QJsonObject{{u"3"_s, u"pills"_s}});

    SECTION("an answer that is no longer asked for stays until somebody takes it out")
    {
        desk.press(u"screen_2_yes"_s, Qt::Key_N);
        CHECK(desk.call().screen.contains("3"_L1));
        CHECK(desk.part(u"screen_3_yes"_s)->isEnabled());
        desk.press(u"screen_3_yes"_s, Qt::Key_Delete);
        CHECK_FALSE(desk.call().screen.contains("3"_L1));
        CHECK_FALSE(desk.part(u"screen_3_yes"_s)->isEnabled());
    }
    SECTION("an act of long ago has its own letter")
    {
        desk.press(u"screen_6_yes_recent"_s, Qt::Key_L);
        CHECK(desk.call().screen.value("6"_L1).toString() == "yes_lifetime"_L1);
    }
}

TEST_CASE("no criterion met is said, not assumed")
{
    IntakeAtDesk desk;
    desk.takeCall();
    CHECK_FALSE(desk.call().criteriaAsked);
    desk.press(u"criterion_none"_s, Qt::Key_Space);
    CHECK(desk.call().criteriaAsked);
    CHECK(desk.call().criteria.isEmpty());
    desk.press(u"criterion_risk_imminent"_s, Qt::Key_Space);
    CHECK(desk.call().criteria == QStringList{u"risk_imminent"_s});
    CHECK_FALSE(desk.isOn(u"criterion_none"_s));
    desk.press(u"criterion_risk_imminent"_s, Qt::Key_Space);
    CHECK_FALSE(desk.call().criteriaAsked);
}

TEST_CASE("a repeat caller shows at once, with the plan; the look is recorded once")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakePersonName"_s, u"Darnell (he says)"_s);
    desk.type(u"intakeCallback"_s, u"916-555-0126"_s);
    REQUIRE(PaneDesk::comes([&] { return desk.looked.size() == 1; }));
    auto* words = desk.part<QLabel>(u"knownPlanWords"_s);
    CHECK(words->isVisible());
    CHECK(words->text().contains(desk.plan.pleaseDont));
    CHECK(desk.looked.constFirst().person == desk.okoro.id);

    desk.press(Qt::Key_Y, Qt::AltModifier);
    CHECK(desk.call().person == desk.okoro.id);
    CHECK(desk.call().personName == u"Darnell (he says)"_s);
    desk.type(u"intakeAge"_s, u"19"_s);
    desk.type(u"intakeCallback"_s, u" "_s);
    desk.press(Qt::Key_Backspace);
    QTest::qWait(400);
    CHECK(desk.looked.size() == 1);

    SECTION("and can be taken back")
    {
        QTest::mouseClick(desk.part(u"knownTake"_s), Qt::LeftButton);
        CHECK(desk.call().person.isNull());
        CHECK(desk.call().personName == u"Darnell (he says)"_s);
    }
}

TEST_CASE("a whole name that one person has opens the plan, too; the beginning of one does not")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakePersonName"_s, u"Darnell Oko"_s);
    REQUIRE(PaneDesk::comes([&] { return desk.tabs()->currentWidget()->findChild<QWidget*>(u"knownTake"_s) != nullptr; }));
    QTest::qWait(300);
    CHECK(desk.looked.isEmpty());
    desk.type(u"intakePersonName"_s, u"ro"_s);
    REQUIRE(PaneDesk::comes([&] { return desk.looked.size() == 1; }));
    REQUIRE(PaneDesk::comes([&] { return desk.part<QLabel>(u"knownPlanWords"_s)->isVisible(); }));
    CHECK(desk.looked.constFirst().reason == u"call "_s + desk.pane->currentDraft()->number);
}

TEST_CASE("taking a person fills only what nobody wrote down")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakeCallback"_s, u"916-555-0126"_s);
    REQUIRE(PaneDesk::comes([&] { return desk.pane->findChild<QWidget*>(u"knownTake"_s); }));
    desk.press(Qt::Key_Y, Qt::AltModifier);
    CHECK(desk.call().personName == desk.okoro.name);
    CHECK(desk.call().person == desk.okoro.id);
}

TEST_CASE("a number nobody knows says so")
{
    IntakeAtDesk desk;
    desk.takeCall();
    auto* nobody = desk.part<QLabel>(u"knownNobody"_s);
    CHECK_FALSE(nobody->text().isEmpty());
    desk.type(u"intakeCallback"_s, u"916-555-0199"_s);
    REQUIRE(PaneDesk::comes([&] { return nobody->text() == u"Not known here: no contact from this number in 10 years."_s; }));
}

TEST_CASE("Tab goes as the eye reads")
{
    IntakeAtDesk desk;
    desk.takeCall();
    auto* source = desk.part<QComboBox>(u"intakeSource"_s);
    source->setCurrentIndex(source->findData(u"lifeline_988"_s));
    desk.part(u"intakeWhereWords"_s)->setFocus();
    QStringList walked;
    for (int i = 0; i < 90 && !walked.contains(desk.focused()); ++i) {
        walked.append(desk.focused());
        desk.press(Qt::Key_Tab);
    }
    QStringList wanted{u"intakeWhereWords"_s, u"intakeAddress"_s, u"intakePin"_s, u"intakeCallback"_s, u"intakeReadBack"_s,
        u"intakeDangerYes"_s, u"intakeDangerWords"_s, u"intakeSource"_s, u"intakeTransferFrom"_s, u"intakeTransferAccepted"_s,
        u"intakeRelation"_s, u"intakeCallerName"_s, u"intakePersonName"_s, u"intakePronouns"_s, u"intakeAge"_s, u"intakeLanguage"_s,
        u"intakeInterpreter"_s, u"intakeAccess"_s, u"intakeNature"_s, u"intakeWhatHappened"_s, u"intakeObserved_alone"_s,
        u"intakeObserved_medical"_s, u"intakeWhatHelps"_s, u"screen_1_yes"_s, u"screen_2_yes"_s, u"criterion_criminal_component"_s,
        u"criterion_none"_s, u"determineButton"_s, u"decideOtherwiseButton"_s, u"fileButton"_s, u"holdButton"_s};
    QStringList met;
    for (const auto& name : walked)
        if (wanted.contains(name))
            met.append(name);
    CHECK(met == wanted);
}

TEST_CASE("everything that takes the keyboard has a name to be read out")
{
    IntakeAtDesk desk;
    desk.takeCall();
    for (const auto* widget : desk.tabs()->currentWidget()->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        INFO(widget->objectName().toStdString() << " " << widget->metaObject()->className());
        CHECK(!(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        CHECK_FALSE(widget->objectName().isEmpty());
    }
}

TEST_CASE("another language changes the program's words and none of the caller's")
{
    IntakeAtDesk desk;
    desk.takeCall();
    tellEnough(desk);
    desk.type(u"intakeWhatHappened"_s, u"Yes. No. Not known yet."_s);
    auto* source = desk.part<QComboBox>(u"intakeSource"_s);
    source->setCurrentIndex(source->findData(u"diversion_911"_s));
    const auto before = desk.call();
    desk.codes.speak(u"es"_s);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(desk.pane.get(), &changed);
    for (auto* widget : desk.pane->findChildren<QWidget*>())
        QCoreApplication::sendEvent(widget, &changed);
    CHECK(source->currentText() == u"Desvío del 911"_s);
    CHECK(desk.call() == before);
    CHECK(desk.part<QAbstractButton>(u"criterion_criminal_component"_s)->text() == u"Hay un delito"_s);
}

TEST_CASE("the three things and the deeds stay in sight in every window")
{
    const auto [size, text] = GENERATE(table<QSize, int>({{{1110, 760}, 100}, {{700, 500}, 100}, {{560, 380}, 100}, {{480, 420}, 100},
        {{1920, 760}, 200}, {{1110, 760}, 200}, {{1400, 900}, 150}}));
    IntakeAtDesk desk(size);
    desk.looks.setTextSize(text);
    desk.takeCall();
    tellEnough(desk);
    CAPTURE(size.width(), size.height(), text);
    const auto names = {u"intakeWhereWords"_s, u"intakeAddress"_s, u"intakeCallback"_s, u"intakeDangerYes"_s, u"intakeDangerNotKnown"_s,
        u"intakeDangerWords"_s, u"recommendationHeadline"_s, u"determineButton"_s, u"decideOtherwiseButton"_s, u"fileButton"_s, u"holdButton"_s};
    // What the map answers may come after the last key: the form settles once more.
    (void)desk.comes([&] { return std::ranges::all_of(names, [&](const QString& name) { return desk.part(name)->visibleRegion().boundingRect() == desk.part(name)->rect(); }); });
    CHECK(desk.pane->width() <= size.width());
    for (const auto& name : names) {
        const auto* widget = desk.part(name);
        INFO(name.toStdString());
        CHECK(widget->isVisible());
        const QRect at(widget->mapTo(desk.pane.get(), QPoint()), widget->size());
        CAPTURE(at.x(), at.y(), at.width(), at.height());
        CHECK(desk.pane->rect().contains(at));
        CHECK(widget->visibleRegion().boundingRect() == widget->rect());
    }
    // A few lines of what scrolls are left.
    CHECK(desk.part(u"intakeMiddle"_s)->height() >= desk.looks.scaled(70));
}
