#include "codesbutton.h"
#include "fillerpane.h"
#include "print.h"
#include "rosteractions.h"
#include "rosterworld.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

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
