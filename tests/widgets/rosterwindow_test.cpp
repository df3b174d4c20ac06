#include "fillerpane.h"
#include "hands.h"
#include "print.h"
#include "rosteractions.h"
#include "rosterworld.h"

#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeEdit>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(RosterWorld, "The roster's window shows the week, its gap in words and who could fill it")
{
    CHECK(window->windowTitle() == u"Roster · CWRT Dispatch");
    CHECK(words("rosterSpan").trimmed() == u"23–29 Nov 2026");
    CHECK(words("gapWhen").contains(u"Sat 28 Nov, 23:00 to Sun 29 Nov, 07:00"));
    CHECK(words("gapWhy").contains(u"R. Haddad called off today 02:05, so T6 has one person: no team."));
    CHECK(words("gapWhy").contains(u"T7 was never filled"));
    CHECK(part<QToolButton>("rosterGaps")->text().contains(u"gap"));
    CHECK(words("rosterPeople").contains(u"BACS"));
    CHECK(words("rosterRules").contains(u"Rules of 2026-09"));
    REQUIRE(comes([&] { return part<FillerPane>("fillerPane")->chosen().has_value(); }));
    CHECK(part("fillerPut")->isVisible());
}

TEST_CASE_METHOD(RosterWorld, "By keyboard: the arrows walk by cell, Alt moves, the what-if tells the breach, Enter keeps, Ctrl+Z undoes")
{
    grid().choose(week.amariMonday);
    CHECK(grid().chosen() == week.amariMonday);
    const auto before = shift(week.amariMonday);
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    CHECK(words("whatIfTitle").contains(u"08:15"));
    CHECK(words("whatIfBreaks").contains(u"Breaks no rule."));
    CHECK(shift(week.amariMonday) == before);
    CHECK(grid().currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(u"not saved"));
    CHECK(grid().hasFocus());
    key(Qt::Key_Return);
    REQUIRE(comes([&] { return shift(week.amariMonday).start == before.start + 75 * minute; }));
    CHECK(shift(week.amariMonday).end == before.end + 75 * minute);
    REQUIRE(comes([&] { return words("rosterSaid").contains(u"08:15"); }));
    key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(comes([&] { return shift(week.amariMonday).start == before.start; }));
    CHECK(comes([&] { return words("rosterSaid").startsWith(u"Undone"); }));
}

TEST_CASE_METHOD(RosterWorld, "Nobody undoes what was changed before she sat down")
{
    grid().choose(week.amariMonday);
    const auto before = shift(week.amariMonday);
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    REQUIRE(words("whatIfBreaks").contains(u"Breaks no rule."));
    key(Qt::Key_Return);
    REQUIRE(comes([&] { return shift(week.amariMonday).start == before.start + 75 * minute; }));
    REQUIRE(comes([&] { return words("rosterSaid").contains(u"08:15"); }));
    HandsChange::tell(window.get(), StaffId{QUuid::createUuid()}, StaffId{QUuid::createUuid()});
    key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(comes([&] { return words("rosterSaid").startsWith(u"Nothing was changed here yet"); }));
    CHECK(shift(week.amariMonday).start == before.start + 75 * minute);
}

TEST_CASE_METHOD(RosterWorld, "A breach owes a reason before it is kept, and Esc leaves everything as it was")
{
    grid().choose(week.amariMonday);
    const auto before = shift(week.amariMonday);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(words("whatIfBreaks").contains(u"would work 13 h"));
    CHECK(part("whatIfReason")->isVisible());
    key(Qt::Key_Escape);
    CHECK(words("whatIfTitle") == u"Nothing is being changed.");
    CHECK_FALSE(part("whatIfReason")->isVisible());
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    key(Qt::Key_Return);
    REQUIRE(part("whatIfReason")->hasFocus());
    key(Qt::Key_Return);
    CHECK(words("whatIfPane").contains(u"Say why"));
    CHECK(shift(week.amariMonday) == before);
    QTest::keyClicks(QApplication::focusWidget(), u"storm, nobody else could come"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([&] { return shift(week.amariMonday).end == before.end + 3 * hour; }));
    CHECK(shift(week.amariMonday).reason == u"storm, nobody else could come");
}

TEST_CASE_METHOD(RosterWorld, "Ins makes a shift as its group's are, with the fields open; it is kept with Enter")
{
    grid().choose(week.amariMonday);
    const auto cell = grid().currentIndex();
    grid().choose(cell.siblingAtColumn(5));
    key(Qt::Key_Insert);
    CHECK(part("shiftEditor")->isVisible());
    CHECK(part<QComboBox>("shiftPerson")->currentData().toString() == week.amari.toString());
    CHECK(part<QLineEdit>("shiftCallsign")->text() == u"T10");
    CHECK(part<QTimeEdit>("shiftFrom")->time() == QTime(7, 0));
    part<QTimeEdit>("shiftTo")->setTime(QTime(16, 30));
    CHECK(words("whatIfTitle").contains(u"16:30"));
    CHECK(grid().roster()->indexOf(week.amari, u"T10"_s, 5).data().toString() == u"07–16:30?");
    part("whatIfKeep")->setFocus();
    key(Qt::Key_Return);
    const auto made = [&]() -> std::optional<Shift> {
        for (const auto& each : picture.now().all<Shift>())
            if (each.staff == week.amari && each.start == week.at(4, 7))
                return each;
        return std::nullopt;
    };
    REQUIRE(comes([&] { return made().has_value(); }));
    CHECK(made()->end == week.at(4, 16) + 30 * minute);
    CHECK(made()->post == u"elk_grove");
}

TEST_CASE_METHOD(RosterWorld, "A call-off asks why and opens a gap; Del on a seat that nobody has withdraws it")
{
    grid().choose(week.amariMonday);
    key(Qt::Key_O);
    auto* reason = find<QLineEdit>(*part("weekPane"), "reasonWords");
    REQUIRE(reason->hasFocus());
    key(Qt::Key_Return);
    CHECK(shift(week.amariMonday).state == ShiftState::Planned);
    QTest::keyClicks(reason, u"fever"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([&] { return shift(week.amariMonday).state == ShiftState::CalledOff; }));
    CHECK(shift(week.amariMonday).reason == u"fever");
    REQUIRE(comes([&] { return grid().hasFocus(); }));
    grid().choose(week.seat1);
    key(Qt::Key_Delete);
    REQUIRE(comes([&] { return reason->hasFocus(); }));
    QTest::keyClicks(reason, u"one team less"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([&] { return shift(week.seat1).state == ShiftState::Withdrawn; }));
}

TEST_CASE_METHOD(RosterWorld, "From the gap to who could fill it: Ctrl+G, Enter, and the seat has a person")
{
    QTest::keyClick(&grid(), Qt::Key_G, Qt::ControlModifier);
    REQUIRE(comes([&] { return part<FillerPane>("fillerPane")->chosen().has_value(); }));
    REQUIRE(part("fillerList")->hasFocus());
    const auto chosen = *part<FillerPane>("fillerPane")->chosen();
    REQUIRE_FALSE(chosen.needsReason());
    CHECK(part<QPushButton>("fillerPut")->text().startsWith(u"Put "));
    const auto had = picture.now().all<Shift>().size();
    key(Qt::Key_Return);
    REQUIRE(comes([&] {
        return std::ranges::any_of(picture.now().all<Shift>(), [&](const Shift& each) { return each.staff == chosen.staff && each.start == chosen.shift.start && each.counts(); });
    }));
    CHECK(picture.now().all<Shift>().size() <= had + 1);
    CHECK(comes([&] { return words("rosterSaid").contains(u"T"); }));
}

TEST_CASE_METHOD(RosterWorld, "Propose searches beside the window, and what is ticked is kept")
{
    QTest::keyClick(&grid(), Qt::Key_P, Qt::ControlModifier);
    REQUIRE(part("proposePane")->isVisible());
    CHECK(words("proposeWords").contains(u"seats"));
    key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return part("proposeList")->isVisible(); }, 30'000));
    CHECK(onT7().id.isNull());
    CHECK(words("proposeWords").contains(u"Nothing is saved before you keep it."));
    QTest::keyClick(part("proposeList"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return !onT7().id.isNull(); }));
    CHECK(comes([&] { return words("rosterSaid").contains(u"as proposed"); }));
}

TEST_CASE_METHOD(RosterWorld, "R offers the shift for a trade; the other's answer gives it over")
{
    grid().choose(week.amariMonday);
    key(Qt::Key_R);
    auto* to = part<QComboBox>("tradeTo");
    REQUIRE(to->isVisible());
    to->setCurrentIndex(to->findData(week.pham.toString()));
    Q_EMIT to->activated(to->currentIndex());
    part("tradeOffer")->setFocus();
    key(Qt::Key_Return);
    const auto offered = [&] {
        return std::ranges::any_of(picture.now().all<Trade>(), [&](const Trade& trade) { return trade.shift == week.amariMonday && trade.state == TradeState::Offered; });
    };
    REQUIRE(comes(offered));
    CHECK(comes([&] { return grid().roster()->indexOf(week.amariMonday).data().toString() == u"trade?"; }));
    grid().setFocus();
    grid().choose(week.amariMonday);
    key(Qt::Key_R);
    part<QPushButton>("tradeAccept")->click();
    REQUIRE(comes([&] { return shift(week.amariMonday).staff == week.pham; }));
}

TEST_CASE_METHOD(RosterWorld, "By mouse a shift is dragged and stretched in quarters of an hour, and stays thought of until Enter")
{
    grid().choose(week.amariMonday);
    grid().scrollTo(grid().currentIndex());
    const auto before = shift(week.amariMonday);
    const int y = grid().visualRect(grid().roster()->indexOf(week.amariMonday)).center().y();
    const int from = (grid().xOf(before.start) + grid().xOf(before.end)) / 2;
    const int to = from + grid().xOf(before.start + 2 * hour) - grid().xOf(before.start);
    auto* viewport = grid().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, {from, y});
    QTest::mouseMove(viewport, {from + 20, y});
    QTest::mouseMove(viewport, {to, y});
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, {to, y});
    CHECK(words("whatIfTitle").contains(u"Instead"));
    CHECK(shift(week.amariMonday) == before);
    grid().setFocus();
    key(Qt::Key_Return);
    REQUIRE(comes([&] { return shift(week.amariMonday).start > before.start; }));
    const auto after = shift(week.amariMonday);
    CHECK(after.end - after.start == before.end - before.start);
    CHECK((after.start - before.start) % (15 * minute) == Span{});
}

TEST_CASE_METHOD(RosterWorld, "Day, week, month and quarter, back and forward, and today")
{
    auto& actions = window->actions();
    actions.scales->actions().at(2)->trigger();
    CHECK(window->span().days == 30);
    actions.forward->trigger();
    CHECK(words("rosterSpan").trimmed() == u"1–31 Dec 2026");
    actions.scales->actions().at(3)->trigger();
    CHECK(window->span().days == 92);
    REQUIRE(comes([&] { return part<QToolButton>("rosterGaps")->text() != u"being counted"; }));
    actions.scales->actions().at(0)->trigger();
    grid().setFocus();
    key(Qt::Key_T);
    CHECK(window->span().first == QDate(2026, 11, 22));
    CHECK(window->span().days == 1);
}
TEST_CASE_METHOD(RosterWorld, "At twice the text and on a small screen the window holds, the side docks become tabs")
{
    looks.setTextSize(200);
    window->actions().layout->trigger();
    QCoreApplication::processEvents();
    CHECK(window->width() <= 1920);
    looks.setTextSize(100);
    window->resize(1000, 560);
    window->actions().layout->trigger();
    QCoreApplication::processEvents();
    CHECK(window->width() <= 1000);
    CHECK(window->tabifiedDockWidgets(part<QDockWidget>("gapDock")).size() >= 2);
    CHECK(part("coverageStrip")->isVisible());
}

TEST_CASE_METHOD(RosterWorld, "Everything that takes the keyboard says what it is")
{
    for (auto* action : {window->actions().people, window->actions().vehicles, window->actions().requirements, window->actions().trades, window->actions().propose, window->actions().staffing, window->actions().history})
        action->trigger();
    grid().choose(week.amariMonday);
    window->actions().edit->trigger();
    for (auto* widget : window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_") || widget->focusProxy())
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        if (accessible && accessible->isValid())
            CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE_METHOD(RosterWorld, "A locked desk shows nothing of the roster")
{
    window->setLocked(true);
    CHECK_FALSE(window->isVisible());
    window->setLocked(false);
    CHECK(window->isVisible());
}

TEST_CASE_METHOD(RosterWorld, "Pictures of the roster", "[.pictures]")
{
    QTest::keyClick(&grid(), Qt::Key_G, Qt::ControlModifier);
    REQUIRE(comes([&] { return part<FillerPane>("fillerPane")->chosen().has_value(); }));
    grid().setFocus();
    grid().choose(week.amariMonday);
    const auto take = [&](const QString& name) {
        QTest::qWait(300);
        REQUIRE(window->grab().save(QDir::tempPath() + u"/roster-"_s + name + u".png"));
    };
    take(u"dark"_s);
    looks.setTheme(Looks::Theme::Light);
    key(Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    take(u"light-whatif"_s);
    window->actions().edit->trigger();
    grid().setFocus();
    key(Qt::Key_Escape);
    window->actions().newShift->trigger();
    take(u"light-new"_s);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    window->actions().scales->actions().at(3)->trigger();
    REQUIRE(comes([&] { return part<QToolButton>("rosterGaps")->text() != u"being counted"; }));
    take(u"quarter"_s);
    window->actions().scales->actions().at(1)->trigger();
    window->actions().people->trigger();
    choosePerson(week.amari);
    part<QComboBox>("leaveKind")->setCurrentIndex(2);
    QTest::keyClicks(part("leaveFrom"), u"2026-11-23"_s);
    QTest::keyClicks(part("leaveUntil"), u"2026-11-24"_s);
    part<QTableWidget>("preferenceHours")->setRangeSelected({5, 18, 6, 23}, true);
    QTest::keyClick(part("preferenceHours"), Qt::Key_1);
    take(u"people"_s);
    window->actions().vehicles->trigger();
    take(u"cars"_s);
    window->actions().patterns->trigger();
    take(u"patterns"_s);
    window->showDay(QDate(2026, 11, 25));
    window->actions().requirements->trigger();
    take(u"needed"_s);
    AreaDemand demand;
    demand.calls = 2310;
    demand.busy = 74 * minute;
    for (int i = 0; i < 168; ++i) {
        const double calls = 0.3 + 0.7 * std::exp(-std::pow((i % 24 - 18) / 5., 2));
        demand.perHour.append(Ranged{calls, calls * 0.8, calls * 1.3});
    }
    window->setDemand(demand, {});
    window->actions().staffing->trigger();
    PostAdvice advice;
    advice.places = {{u"Elk Grove post"_s, {}, true}, {u"Mather post"_s, {}, true}, {u"Oak Park post"_s, {}, false}};
    advice.areas = {{u"North"_s, 6}, {u"South"_s, 5}};
    advice.question = {{{24., 9.}, {18., 30.}, {6., 14.}}, {6, 5}, {}, 2};
    advice.today = *drivesFromPosts(advice.question, {0, 1});
    advice.suggested = *suggestPosts(advice.question, 5 * second);
    advice.at = week.at(4, 17);
    window->setPosts(advice);
    take(u"staffing"_s);
    looks.setTheme(Looks::Theme::Dark);
    window->actions().history->trigger();
    take(u"staffing-dark"_s);
    looks.setTextSize(200);
    take(u"staffing-200"_s);
    looks.setTextSize(100);
    looks.setTheme(Looks::Theme::Light);
    window->actions().propose->trigger();
    key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return part("proposeList")->isVisible(); }, 30'000));
    grid().parentWidget()->parentWidget()->raise();
    take(u"propose"_s);
    looks.setTextSize(200);
    window->actions().layout->trigger();
    take(u"200"_s);
    window->actions().people->trigger();
    part("leaveFrom")->setFocus(Qt::TabFocusReason);
    take(u"people-200"_s);
    window->actions().layout->trigger();
    looks.setTextSize(100);
    window->resize(1366, 768);
    window->actions().layout->trigger();
    take(u"1366"_s);
}
