#include "calltaker.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("Ctrl+D determines what is recommended; the form goes when it is stored")
{
    IntakeAtDesk desk;
    desk.takeCall();
    const auto id = desk.pane->currentDraft()->id;
    tellEnough(desk);
    CHECK(desk.part<QLabel>(u"recommendationHeadline"_s)->text() == u"Recommended: mobile team, within 60 min"_s);
    QSignalSpy filed(desk.pane.get(), &IntakePane::filed);
    QSignalSpy determined(desk.pane.get(), &IntakePane::determined);
    QSignalSpy emptied(desk.pane.get(), &IntakePane::emptied);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(PaneDesk::comes([&] { return emptied.size() == 1; }));
    REQUIRE(filed.size() == 1);
    REQUIRE(determined.size() == 1);
    const auto incident = determined.constFirst().constFirst().value<IncidentId>();
    const auto* kept = desk.picture.now().find(incident);
    REQUIRE(kept);
    CHECK(kept->outcome == u"mobile_team"_s);
    CHECK(kept->call.whereWords == u"1620 R St"_s);
    CHECK(kept->promiseMinutes == 60);
    CHECK_FALSE(desk.pane->hasCall());
    CHECK_FALSE(desk.isStored(id));
}

TEST_CASE("to decide otherwise owes a reason, asked in place; what was typed stays")
{
    IntakeAtDesk desk;
    desk.takeCall();
    tellEnough(desk);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    CHECK(desk.focused() == "overrideOutcome"_L1);
    auto* outcome = desk.part<QComboBox>(u"overrideOutcome"_s);
    outcome->setCurrentIndex(outcome->findData(u"phone"_s));
    desk.part(u"overrideReason"_s)->setFocus();
    desk.press(Qt::Key_Return);
    QTest::qWait(150);
    CHECK(desk.pane->hasCall());
    CHECK(desk.part(u"reasonRow"_s)->isVisible());
    CHECK(desk.focused() == "overrideReason"_L1);
    bool said = false;
    for (const auto* label : desk.part(u"reasonRow"_s)->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains("Nothing was determined"_L1));
    CHECK(said);

    QSignalSpy determined(desk.pane.get(), &IntakePane::determined);
    desk.type(u"overrideReason"_s, u"She wants to talk, no visit"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(PaneDesk::comes([&] { return determined.size() == 1; }));
    const auto stored = desk.whole(determined.constFirst().constFirst().value<IncidentId>());
    REQUIRE(stored.of<Determination>().size() == 1);
    CHECK(stored.of<Determination>().constFirst().outcome == u"phone"_s);
    CHECK(stored.of<Determination>().constFirst().recommended == u"mobile_team"_s);
    CHECK(stored.of<Determination>().constFirst().reason == u"She wants to talk, no visit"_s);
}

TEST_CASE("911 owes a reason even when it is recommended")
{
    IntakeAtDesk desk;
    desk.takeCall();
    tellEnough(desk);
    desk.press(u"criterion_risk_imminent"_s, Qt::Key_Space);
    desk.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.part(u"reasonRow"_s)->isVisible());
    CHECK(desk.part<QComboBox>(u"overrideOutcome"_s)->currentData() == u"emergency_911"_s);
    CHECK(desk.pane->hasCall());
}

TEST_CASE("a call is filed with whatever is known")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakeWhatHappened"_s, u"Line dropped."_s);
    QSignalSpy filed(desk.pane.get(), &IntakePane::filed);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(PaneDesk::comes([&] { return filed.size() == 1; }));
    const auto* incident = desk.picture.now().find(filed.constFirst().constFirst().value<IncidentId>());
    REQUIRE(incident);
    CHECK(incident->call.whatHappened == u"Line dropped."_s);
    CHECK(incident->outcome.isEmpty());
}

TEST_CASE("the call in front is talked on, the others are on hold")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakePersonName"_s, u"Rafael Montoya"_s);
    const auto first = desk.pane->currentDraft()->id;
    QTest::mouseClick(desk.part(u"holdButton"_s), Qt::LeftButton);
    REQUIRE(PaneDesk::comes([&] { return desk.tabs()->count() == 2; }));
    CHECK(desk.tabs()->currentIndex() == 1);
    CHECK(desk.focused() == "intakeWhereWords"_L1);
    CHECK(desk.tabs()->tabText(0).contains("Montoya"_L1));
    CHECK(desk.tabs()->tabText(0).contains("on hold"_L1));
    REQUIRE(PaneDesk::comes([&] { return desk.stored(first).heldSince.has_value(); }));
    desk.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(desk.tabs()->currentIndex() == 0);
    CHECK(desk.focused() == "intakePersonName"_L1);
    CHECK_FALSE(desk.tabs()->tabText(0).contains("on hold"_L1));
    CHECK(desk.tabs()->tabText(1).contains("on hold"_L1));
    REQUIRE(PaneDesk::comes([&] { return !desk.stored(first).heldSince; }));
}

TEST_CASE("a draft without a word goes at once, one with words owes a reason")
{
    IntakeAtDesk desk;
    desk.takeCall();
    QSignalSpy emptied(desk.pane.get(), &IntakePane::emptied);
    SECTION("empty")
    {
        QTest::mouseClick(desk.part(u"discardButton"_s), Qt::LeftButton);
        REQUIRE(PaneDesk::comes([&] { return emptied.size() == 1; }));
    }
    SECTION("with words")
    {
        desk.type(u"intakeWhereWords"_s, u"wrong number"_s);
        QTest::mouseClick(desk.part(u"discardButton"_s), Qt::LeftButton);
        CHECK(desk.focused() == "discardReason"_L1);
        desk.press(Qt::Key_Return);
        QTest::qWait(150);
        REQUIRE(desk.pane->hasCall());
        CHECK(desk.line(u"intakeWhereWords"_s) == u"wrong number"_s);
        desk.type(u"discardReason"_s, u"they dialled wrong"_s);
        desk.press(Qt::Key_Return);
        REQUIRE(PaneDesk::comes([&] { return emptied.size() == 1; }));
    }
}

TEST_CASE("a transfer says who handed over, what they asked, and goes back with a reason")
{
    IntakeAtDesk desk;
    desk.takeCall();
    CHECK_FALSE(desk.part(u"passBackButton"_s)->isVisible());
    auto* source = desk.part<QComboBox>(u"intakeSource"_s);
    source->setCurrentIndex(source->findData(u"lifeline_988"_s));
    CHECK(desk.part(u"passBackButton"_s)->isVisible());
    desk.type(u"intakeTransferFrom"_s, u"Leona"_s);
    desk.type(u"intakeTransferAccepted"_s, u"02:45"_s);
    desk.press(u"intakeAsked_screen_1"_s, Qt::Key_Space);
    const auto call = desk.call();
    CHECK(call.source == u"lifeline_988"_s);
    CHECK(call.transferFrom == u"Leona"_s);
    REQUIRE(call.transferAcceptedAt);
    CHECK(clockWords(*call.transferAcceptedAt, desk.zone) == u"02:45"_s);
    CHECK(call.alreadyAsked == QStringList{u"screen_1"_s});
    QTest::mouseClick(desk.part(u"passBackButton"_s), Qt::LeftButton);
    CHECK(desk.focused() == "passBackReason"_L1);
    desk.type(u"passBackReason"_s, u"outside the county"_s);
    QSignalSpy emptied(desk.pane.get(), &IntakePane::emptied);
    desk.press(Qt::Key_Return);
    REQUIRE(PaneDesk::comes([&] { return emptied.size() == 1; }));
}
