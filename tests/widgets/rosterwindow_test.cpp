#include "rosterwindow.h"

#include "codesbutton.h"
#include "fillermodel.h"
#include "fillerpane.h"
#include "gappane.h"
#include "linkstrip.h"
#include "panedesk.h"
#include "print.h"
#include "rosteractions.h"
#include "rosterdesk.h"
#include "rostermodel.h"
#include "weekgrid.h"
#include "weekroster.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The week's roster in a real store, and the window on it.
class RosterWorld : public PaneDesk {
public:
    RosterWorld()
    {
        rosa.role = Role::Supervisor;
        Command seed;
        seed.id = ids.next<CommandId>();
        seed.name = u"seed"_s;
        seed.actor = {rosa.id, rosa.name, rosa.role};
        seed.occurredAt = clock.now();
        insert<Staff>(seed);
        insert<Licence>(seed);
        insert<Requirement>(seed);
        insert<Shift>(seed);
        insert<Trade>(seed);
        REQUIRE(ended(store.commit(seed)));
        REQUIRE(comes([&] { return picture.now().all<Shift>().size() == week.changes.of<Shift>().size(); }));
        window = std::make_unique<RosterWindow>(RosterParts{&desk, &picture, &looks, nullptr});
        window->showDay(QDate(2026, 11, 25));
        shown(*window, {1920, 1080});
        grid().setFocus();
    }

    template <typename Widget = QWidget>
    Widget* part(const char* name) { return find<Widget>(*window, name); }
    WeekGrid& grid() { return *part<WeekGrid>("rosterGrid"); }
    QString words(const char* name)
    {
        auto* widget = part(name);
        auto* label = qobject_cast<QLabel*>(widget);
        QStringList all;
        for (auto* each : label ? QList<QLabel*>{label} : widget->findChildren<QLabel*>())
            if (!each->text().isEmpty())
                all.append(each->text());
        return all.join(u' ');
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    void choosePerson(const StaffId& staff)
    {
        auto* list = part<QTreeView>("staffList");
        const auto name = picture.now().find(staff)->name;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().startsWith(name))
                list->setCurrentIndex(list->model()->index(row, 0));
        REQUIRE(part<QLineEdit>("staffName")->text() == name);
    }
    /// Everybody who is offered for one of the gap's seats.
    QStringList couldFill()
    {
        const auto* offered = part<QTreeView>("fillerList")->model();
        QStringList names;
        for (int group = 0; group < offered->rowCount(); ++group)
            for (int row = 0; row < offered->rowCount(offered->index(group, 0)); ++row)
                if (static_cast<const FillerModel*>(offered)->fillerAt(offered->index(row, 0, offered->index(group, 0))))
                    names.append(offered->index(row, 0, offered->index(group, 0)).data().toString());
        return names;
    }
    [[nodiscard]] Shift shift(const ShiftId& id) const { return *picture.now().find(id); }
    [[nodiscard]] Shift onT7() const
    {
        for (const auto& each : picture.now().all<Shift>())
            if (each.callsign == u"T7" && !each.staff.isNull())
                return each;
        return {};
    }

    WeekRoster week;
    RosterRules rules = [] {
        auto made = plainRules();
        made.version = u"2026-09"_s;
        made.team = {2, {u"naloxone"_s}};
        return made;
    }();
    Holidays holidays{{QDate(2026, 11, 26), u"Thanksgiving Day"_s}};
    RosterDesk desk{tools(&store), &rules, &holidays};
    std::unique_ptr<RosterWindow> window;

private:
    template <typename Noun>
    void insert(Command& command)
    {
        for (const auto& row : week.changes.of<Noun>())
            command.effects.append(insertOf(row));
    }
};

} // namespace

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

TEST_CASE_METHOD(RosterWorld, "People are changed in place; a licence keeps its last day")
{
    window->actions().people->trigger();
    REQUIRE(part("staffPane")->isVisible());
    choosePerson(week.pham);
    auto* phone = part<QLineEdit>("staffPhone");
    phone->setText(u"916-555-0142"_s);
    QTest::keyClick(phone, Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().find(week.pham)->phone == u"916-555-0142"; }));
    auto* licence = part<QComboBox>("licenceKind");
    licence->setCurrentIndex(licence->findData(u"peer"_s));
    auto* ends = part<QLineEdit>("licenceEnds");
    ends->setText(u"2027-02-30"_s);
    QTest::keyClick(ends, Qt::Key_Return);
    CHECK(words("staffPane").contains(u"is no day"));
    CHECK(ends->text() == u"2027-02-30");
    ends->setText(u"2027-02-28"_s);
    QTest::keyClick(ends, Qt::Key_Return);
    REQUIRE(comes([&] {
        return std::ranges::any_of(picture.now().all<Licence>(), [&](const Licence& each) { return each.staff == week.pham && each.kind == u"peer" && each.lastDay == u"2027-02-28"; });
    }));
    part<QPushButton>("staffNew")->click();
    QTest::keyClick(part("staffName"), Qt::Key_Return);
    CHECK(words("staffPane").contains(u"A person needs a name."));
}

TEST_CASE_METHOD(RosterWorld, "A leave is typed in days; what is planned in it is said before it is kept, and who is away fills no gap")
{
    QTest::keyClick(&grid(), Qt::Key_G, Qt::ControlModifier);
    REQUIRE(comes([&] { return part<FillerPane>("fillerPane")->chosen().has_value(); }));
    const auto could = *part<FillerPane>("fillerPane")->chosen();
    const auto before = couldFill();
    CHECK(before.contains(rosterName(*picture.now().find(could.staff))));
    window->actions().people->trigger();
    choosePerson(could.staff);
    auto* from = part<QLineEdit>("leaveFrom");
    auto* until = part<QLineEdit>("leaveUntil");
    from->setFocus();
    QTest::keyClicks(from, u"2026-02-30"_s);
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(words("staffPane").contains(u"\"2026-02-30\" is no day. It is kept as typed"));
    CHECK(from->text() == u"2026-02-30");
    from->selectAll();
    QTest::keyClicks(from, u"2026-11-23"_s);
    QTest::keyClicks(until, u"2026-11-30"_s);
    auto* kind = part<QComboBox>("leaveKind");
    kind->setCurrentIndex(kind->findData(u"vacation"_s));
    const bool isPlanned = std::ranges::any_of(picture.now().all<Shift>(),
        [&](const Shift& each) { return each.staff == could.staff && each.counts() && each.start < week.at(8, 0) && each.end > week.at(0, 0); });
    CHECK(part("leavePlanned")->isVisible() == isPlanned);
    QTest::keyClick(until, Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().all<Leave>().size() == 1; }));
    const auto leave = *picture.now().all<Leave>().cbegin();
    CHECK(leave.staff == could.staff);
    CHECK(leave.start == week.at(0, 0));
    CHECK(leave.end == week.at(8, 0));
    auto* list = part<QListWidget>("leaveList");
    REQUIRE(comes([&] { return list->count() == 1; }));
    CHECK(list->item(0)->text() == u"Vacation, Mon 23 Nov 2026 to Mon 30 Nov 2026");
    REQUIRE(comes([&] {
        const auto now = part<FillerPane>("fillerPane")->chosen();
        return !now || now->staff != could.staff;
    }));
    CHECK_FALSE(couldFill().contains(rosterName(*picture.now().find(could.staff))));
    // She stays until noon, and then does not go at all.
    list->setCurrentRow(0);
    CHECK(until->text() == u"2026-11-30");
    until->setText(u"2026-11-30 12:00"_s);
    QTest::keyClick(until, Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().find(leave.id)->end == week.at(7, 12); }));
    REQUIRE(comes([&] { return part<QPushButton>("leaveKeep")->isEnabled(); }));
    list->setCurrentRow(0);
    CHECK(until->text() == u"2026-11-30 12:00");
    part<QPushButton>("leaveTakeBack")->click();
    REQUIRE(comes([&] { return !picture.now().find(leave.id)->active; }));
    CHECK(comes([&] { return list->item(0)->text().endsWith(u"taken back"); }));
    CHECK(comes([&] { return couldFill() == before; }));
}

TEST_CASE_METHOD(RosterWorld, "A leave over a shift says which, before anything is kept")
{
    window->actions().people->trigger();
    choosePerson(week.amari);
    auto* kind = part<QComboBox>("leaveKind");
    kind->setCurrentIndex(kind->findData(u"sick"_s));
    QTest::keyClicks(part("leaveFrom"), u"2026-11-23"_s);
    CHECK_FALSE(part("leavePlanned")->isVisible());
    QTest::keyClicks(part("leaveUntil"), u"2026-11-23"_s);
    CHECK(part("leavePlanned")->isVisible());
    CHECK(words("leavePlanned").contains(u"Still planned in that time: D. Amari, T10, Mon 23 Nov"));
    CHECK(picture.now().all<Leave>().isEmpty());
}

TEST_CASE_METHOD(RosterWorld, "What somebody said about extra work is kept, respected and ended")
{
    QTest::keyClick(&grid(), Qt::Key_G, Qt::ControlModifier);
    REQUIRE(comes([&] { return part<FillerPane>("fillerPane")->chosen().has_value(); }));
    const auto could = *part<FillerPane>("fillerPane")->chosen();
    window->actions().people->trigger();
    choosePerson(could.staff);
    auto* extra = part<QCheckBox>("preferenceExtra");
    REQUIRE(extra->isChecked());
    extra->setFocus();
    QTest::keyClick(extra, Qt::Key_Space);
    auto* hours = part<QTableWidget>("preferenceHours");
    hours->setRangeSelected({6, 0, 6, 5}, true);
    hours->setCurrentCell(6, 0, QItemSelectionModel::NoUpdate);
    QTest::keyClick(hours, Qt::Key_Space);
    CHECK(hours->item(6, 5)->text() == u"×");
    QTest::keyClick(hours, Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().all<Preference>().size() == 1; }));
    const auto said = *picture.now().all<Preference>().cbegin();
    CHECK(said.staff == could.staff);
    CHECK_FALSE(said.extraShifts);
    CHECK(said.unwilling == QList{144, 145, 146, 147, 148, 149});
    REQUIRE(comes([&] {
        const auto now = part<FillerPane>("fillerPane")->chosen();
        return !now || now->staff != could.staff;
    }));
    REQUIRE(comes([&] { return part<QPushButton>("preferenceKeep")->isEnabled(); }));
    part<QPushButton>("preferenceEnd")->click();
    REQUIRE(comes([&] { return picture.now().find(said.id)->extraShifts; }));
    CHECK(picture.now().find(said.id)->unwilling.isEmpty());
    CHECK(picture.now().all<Preference>().size() == 1);
    CHECK(extra->isChecked());
}

TEST_CASE_METHOD(RosterWorld, "Cars have a name of their own, show their plate in one place, and are never deleted")
{
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(part("vehiclePane")->isVisible());
    auto* name = part<QLineEdit>("vehicleName");
    auto* plate = part<QLineEdit>("vehiclePlate");
    name->setFocus();
    QTest::keyClicks(name, u"Car 7"_s);
    // Tab goes through the form as the eye does.
    for (const auto* next : {"vehiclePlate", "vehicleActive", "vehicleKeep", "vehicleNew"}) {
        key(Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == QLatin1StringView(next));
    }
    QTest::keyClicks(plate, u"8ABC123"_s);
    QTest::keyClick(plate, Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().all<Vehicle>().size() == 1; }));
    auto* list = part<QListWidget>("vehicleList");
    REQUIRE(comes([&] { return list->count() == 1 && part<QPushButton>("vehicleKeep")->isEnabled(); }));
    CHECK(list->item(0)->text() == u"Car 7");
    CHECK_FALSE(words("rosterSaid").contains(u"8ABC123"));
    part<QPushButton>("vehicleNew")->click();
    REQUIRE(name->hasFocus());
    QTest::keyClicks(name, u"car 7"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(words("vehiclePane").contains(u"There is a Car 7 already"));
    CHECK(name->text() == u"car 7");
    list->setCurrentRow(0);
    CHECK(plate->text() == u"8ABC123");
    part<QCheckBox>("vehicleActive")->setChecked(false);
    part<QPushButton>("vehicleKeep")->click();
    REQUIRE(comes([&] { return !picture.now().all<Vehicle>().cbegin()->active; }));
    CHECK(comes([&] { return list->item(0)->text() == u"Car 7, not driven any more"; }));
}

TEST_CASE_METHOD(RosterWorld, "Whoever may not change what the roster stands on reads it, and who may stands there; it follows who signs in")
{
    const auto offered = [this](const char* name) { return part(name)->isVisible(); };
    for (const auto role : {Role::Dispatcher, Role::Supervisor, Role::Clinician}) {
        const bool may = role == Role::Supervisor;
        rosa.role = role;
        window->setLocked(true);
        window->setLocked(false);
        CHECK(window->actions().newPerson->isVisible() == may);
        CHECK(window->actions().importPeople->isVisible() == may);
        CHECK(window->actions().newPattern->isVisible() == may);
        window->actions().requirements->trigger();
        CHECK(offered("requirementKeep") == may);
        CHECK(offered("requirementNew") == may);
        CHECK(offered("requirementReaders") != may);
        window->actions().vehicles->trigger();
        CHECK(offered("vehicleKeep") == may);
        CHECK(offered("vehicleNew") == may);
        window->actions().people->trigger();
        choosePerson(week.osei);
        CHECK(offered("staffKeep"));
        CHECK(offered("staffNew") == may);
        CHECK(offered("licenceKeep") == may);
        CHECK(offered("preferenceKeep"));
        CHECK(part("staffRole")->isEnabled() == may);
        CHECK(part("staffPhone")->isEnabled());
    }
    CHECK(words("requirementReaders") == u"Only a supervisor does this.");
}

TEST_CASE_METHOD(RosterWorld, "What each hour needs is typed over chosen hours, and a gap shows at once")
{
    window->actions().requirements->trigger();
    part<QPushButton>("requirementNew")->click();
    QTest::keyClicks(part("requirementName"), u"Vietnamese"_s);
    part<QComboBox>("requirementCounted")->setCurrentIndex(1);
    auto* language = part<QComboBox>("requirementLanguage");
    language->setCurrentIndex(language->findData(u"vi"_s));
    auto* hours = part<QTableWidget>("requirementHours");
    hours->setRangeSelected({2, 9, 2, 12}, true);
    QTest::keyClick(hours, Qt::Key_1);
    CHECK(hours->item(2, 9)->text() == u"1");
    CHECK(hours->item(2, 13)->text() == u"0");
    QTest::keyClick(hours, Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().all<Requirement>().size() == 3; }));
    CHECK(comes([&] { return part<QToolButton>("rosterGaps")->text().startsWith(u"2"); }));
    CHECK(words("gapWhen").contains(u"28 Nov"));
    window->actions().nextGap->trigger();
    auto* from = part<QLineEdit>("requirementFrom");
    from->setText(u"next week"_s);
    part<QPushButton>("requirementKeep")->click();
    CHECK(words("requirementPane").contains(u"is no day"));
    CHECK(from->text() == u"next week");
}

TEST_CASE_METHOD(RosterWorld, "Ctrl+U: teams suggested by hour beside what the week has, what that stands on, and the posts")
{
    QSignalSpy wanted(window.get(), &RosterWindow::postsWanted);
    QTest::keyClick(&grid(), Qt::Key_U, Qt::ControlModifier);
    auto* table = part<QTableView>("staffingTable");
    REQUIRE(table->isVisible());
    CHECK(table->hasFocus());
    CHECK(words("staffingWords").contains(u"not known yet"));
    CHECK(words("staffingAssumed").contains(u"four weeks of calls"));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().toStringList() == QStringList{u"del_paso"_s, u"downtown"_s, u"elk_grove"_s, u"mather"_s});
    CHECK(words("staffingPostWords").contains(u"being worked out"));

    AreaDemand demand;
    demand.calls = 2310;
    demand.busy = 74 * minute;
    demand.perHour.fill(Ranged{0.5, 0.4, 0.7}, 168);
    window->setDemand(demand, {});
    CHECK(words("staffingWords").contains(u"have fewer teams than their calls ask for"));
    CHECK(words("staffingAssumed").contains(u"2,310 calls"));
    CHECK(words("staffingAssumed").contains(u"1 h 14"));
    CHECK(words("staffingAssumed").contains(u"90 % of the calls"));
    const auto evening = table->model()->index(18, 0);
    CHECK(evening.data().toString().startsWith(u"1 of "));
    // Somebody calls off, and it is seen at once.
    for (const auto& each : picture.now().all<Shift>().values())
        if (each.callsign == u"T5" && each.start == week.at(0, 15)) {
            auto off = each;
            off.state = ShiftState::CalledOff;
            Changes made;
            made.of<Shift>() = {off};
            picture.apply(made);
            break;
        }
    CHECK(comes([&] { return evening.data().toString().startsWith(u"0 of "); }));

    window->setPosts(refuse(u"This desk has no map pack."_s));
    CHECK(words("staffingPostWords") == u"This desk has no map pack.");
    CHECK_FALSE(part("staffingPosts")->isVisible());
    PostAdvice advice;
    advice.places = {{u"Hall"_s, {}, true}, {u"Clinic"_s, {}, false}};
    advice.areas = {{u"North"_s, 6}};
    advice.question = {{{14.}, {5.}}, {6}, {}, 1};
    advice.today = *drivesFromPosts(advice.question, {0});
    advice.suggested = *suggestPosts(advice.question, 5 * second);
    advice.at = week.at(4, 17);
    window->setPosts(advice);
    CHECK(words("staffingPostWords").contains(u"14.0 min away on average, from as many suggested ones 5.0 min"));
    CHECK(words("staffingPostWords").contains(u"Friday 17:00"));
    CHECK(part<QTreeView>("staffingPosts")->model()->rowCount() == 2);
    // Another week is another question.
    window->actions().forward->trigger();
    CHECK(wanted.size() == 2);
    CHECK(words("staffingPostWords").contains(u"being worked out"));
}

TEST_CASE_METHOD(RosterWorld, "Ctrl+H: who changed the chosen shift, when, what and why, oldest first")
{
    grid().choose(week.seat1);
    QTest::keyClick(&grid(), Qt::Key_H, Qt::ControlModifier);
    auto* list = part<QTreeView>("historyList");
    REQUIRE(list->isVisible());
    CHECK(list->hasFocus());
    CHECK(comes([&] { return part<QLabel>("historyEmpty")->text().startsWith(u"Nothing was changed since it was planned."); }));
    grid().setFocus();
    grid().choose(week.amariMonday);
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Return);
    REQUIRE(comes([&] { return list->model()->rowCount() == 1; }));
    clock.advance(minute);
    grid().choose(week.amariMonday);
    key(Qt::Key_O);
    QTest::keyClicks(find<QLineEdit>(*part("weekPane"), "reasonWords"), u"fever"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([&] { return list->model()->rowCount() == 2; }));
    CHECK(words("historyTitle").contains(u"D. Amari"));
    CHECK(list->model()->index(0, 1).data().toString() == u"Rosa Delgado");
    CHECK(list->model()->index(0, 2).data().toString().contains(u"07:15"));
    CHECK(list->model()->index(0, 3).data().toString().isEmpty());
    CHECK(list->model()->index(1, 2).data().toString().contains(u"called off"));
    CHECK(list->model()->index(1, 3).data().toString() == u"fever");
    CHECK(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"Because: fever"));
    grid().choose(grid().currentIndex().siblingAtColumn(6));
    CHECK(words("historyTitle") == u"No shift is chosen.");
    CHECK(part<QLabel>("historyEmpty")->text().startsWith(u"Choose a shift in the week"));
}

TEST_CASE_METHOD(RosterWorld, "A requirement takes any of several licences; ticking one leaves the menu open for the next")
{
    window->actions().requirements->trigger();
    auto* list = part<QListWidget>("requirementList");
    const auto found = list->findItems(u"Licensed clinician"_s, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    list->setCurrentItem(found.first());
    auto* licences = part<CodesButton>("requirementLicences");
    CHECK(licences->chosen() == QStringList{u"LCSW"_s, u"LMFT"_s});
    CHECK(licences->text().contains(u" or "));
    CHECK(licences->accessibleDescription() == licences->text());
    const auto id = RequirementId::fromString(found.first()->data(Qt::UserRole).toString());
    licences->menu()->popup(licences->mapToGlobal(QPoint()));
    const auto actions = licences->menu()->actions();
    const auto third = std::ranges::find_if(actions, [](const QAction* action) { return !action->isChecked(); });
    licences->menu()->setActiveAction(*third);
    QTest::keyClick(licences->menu(), Qt::Key_Space);
    CHECK(licences->menu()->isVisible());
    licences->menu()->setActiveAction(*std::ranges::find_if(actions, [](const QAction* action) { return action->data() == u"LMFT"_s; }));
    QTest::keyClick(licences->menu(), Qt::Key_Return);
    CHECK(licences->menu()->isVisible());
    QTest::keyClick(licences->menu(), Qt::Key_Escape);
    CHECK_FALSE(licences->menu()->isVisible());
    QTest::keyClick(part("requirementName"), Qt::Key_Return);
    const auto added = (*third)->data().toString();
    REQUIRE(comes([&] { return picture.now().find(id)->licences.contains(added); }));
    CHECK_FALSE(picture.now().find(id)->licences.contains(u"LMFT"_s));
    // None ticked: everybody counts.
    licences->setChosen({});
    CHECK(licences->text() == u"any");
    QTest::keyClick(part("requirementName"), Qt::Key_Return);
    CHECK(comes([&] { return picture.now().find(id)->licences.isEmpty(); }));
    // A licence that has left the list stays with who asked for it.
    licences->setChosen({u"RETIRED"_s});
    CHECK(licences->chosen() == QStringList{u"RETIRED"_s});
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
