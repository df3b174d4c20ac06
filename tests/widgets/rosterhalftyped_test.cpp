#include "codesbutton.h"
#include "hands.h"
#include "rosteractions.h"
#include "rosterform.h"
#include "rosterworld.h"
#include "typingdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A roster's window of its own on one store.
struct OpenRoster {
    OpenRoster(const DeskTools& tools, RosterWorld& world) : desk(tools, &world.rules, &world.holidays), window({&desk, &world.picture, &world.looks, nullptr})
    {
        window.showDay(QDate(2026, 11, 25));
        world.shown(window, {1920, 1080});
    }

    template <typename Widget = QWidget>
    Widget* part(const QString& name)
    {
        auto* found = window.findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void press(const QString& name) { part<QPushButton>(name)->click(); }
    QString line(const QString& name) { return part<QLineEdit>(name)->text(); }
    /// Types over what stands there.
    void type(const QString& name, const QString& words)
    {
        part<QLineEdit>(name)->selectAll();
        QTest::keyClicks(part(name), words);
    }
    void row(const QString& list, const QString& words)
    {
        auto* rows = part<QListWidget>(list);
        const auto found = rows->findItems(words, Qt::MatchStartsWith);
        INFO(words.toStdString());
        REQUIRE(found.size() == 1);
        rows->setCurrentItem(found.first());
    }
    void person(const QString& name)
    {
        auto* list = part<QTreeView>(u"staffList"_s);
        for (int at = 0; at < list->model()->rowCount(); ++at)
            if (list->model()->index(at, 0).data().toString().startsWith(name))
                list->setCurrentIndex(list->model()->index(at, 0));
        REQUIRE(line(u"staffName"_s) == name);
    }
    QString said(const QString& pane)
    {
        QStringList all;
        for (const auto* each : part(pane)->findChildren<QLabel*>())
            all.append(each->text());
        return all.join(u' ').simplified();
    }

    RosterDesk desk;
    RosterWindow window;
};

class HalfTypedRoster : public RosterWorld {
public:
    HalfTypedRoster()
    {
        brandt.role = Role::Supervisor;
        sits = rosa;
        window.reset();
        open();
    }
    [[nodiscard]] DeskTools toolsOn(Store* on)
    {
        auto made = tools(on);
        made.actor = [this] { return Actor{sits.id, sits.name, sits.role}; };
        return made;
    }
    void open() { at = std::make_unique<OpenRoster>(toolsOn(&store), *this); }
    void sitsDown(const Staff& who)
    {
        const auto from = std::exchange(sits, who).id;
        HandsChange::tell(&at->window, from, who.id);
    }
    [[nodiscard]] QHash<QString, HalfTyped> kept(const QString& place)
    {
        const auto begun = ended(TypingDesk(at->desk).begun(sits.id, place));
        REQUIRE(begun);
        return *begun;
    }
    bool isKept(const QString& place) { return comes([&] { return !kept(place).isEmpty(); }); }
    bool isGone(const QString& place) { return comes([&] { return kept(place).isEmpty(); }); }
    /// What is on the disk at this moment is all there is: no window and no store is asked to end anything.
    void plugIsPulled()
    {
        const auto path = dir.filePath(u"after%1.db"_s.arg(afters.size()));
        REQUIRE(ended((afters.empty() ? store : *afters.back()).copyTo(path)));
        afters.push_back(std::make_unique<Store>(clock));
        REQUIRE(ended(afters.back()->open({path, PaneDesk::key, {}})));
        auto before = std::move(at);
        at = std::make_unique<OpenRoster>(toolsOn(afters.back().get()), *this);
    }
    template <typename Noun>
    void fromElsewhere(const Noun& noun)
    {
        Changes made;
        made.of<Noun>() = {noun};
        picture.apply(made);
    }
    /// Somebody keeps a car by the form, and it stands in the list.
    Vehicle car(const QString& name)
    {
        at->press(u"vehicleNew"_s);
        at->type(u"vehicleName"_s, name);
        at->press(u"vehicleKeep"_s);
        const auto made = [&] {
            const auto cars = picture.now().all<Vehicle>().values();
            const auto found = std::ranges::find(cars, name, &Vehicle::name);
            return found == cars.end() ? Vehicle{} : *found;
        };
        REQUIRE(comes([&] { return !made().id.isNull() && !at->part<QListWidget>(u"vehicleList"_s)->findItems(name, Qt::MatchExactly).isEmpty(); }));
        REQUIRE(comes([&] { return at->part(u"vehicleKeep"_s)->isEnabled(); }));
        return made();
    }
    WeekGrid& grid() { return *at->part<WeekGrid>(u"rosterGrid"_s); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&grid(), key, modifiers); }

    Staff sits;
    std::vector<std::unique_ptr<Store>> afters;
    std::unique_ptr<OpenRoster> at;
};

/// One thing that is chosen in a form.
struct Choice {
    const char* name;
    std::function<void(QWidget*)> make;
    std::function<QVariant(QWidget*)> stands;
};

} // namespace

TEST_CASE_METHOD(HalfTypedRoster, "Every line of the roster's forms gives its words back to whoever typed them, and shows them to nobody else")
{
    auto& actions = at->window.actions();
    for (auto* action : {actions.people, actions.vehicles, actions.requirements, actions.patterns})
        action->trigger();
    at->person(picture.now().find(week.amari)->name);
    QList<QLineEdit*> lines;
    QSet<const RosterForm*> forms;
    const auto formOf = [](const QWidget* part) {
        while (part && !qobject_cast<const RosterForm*>(part))
            part = part->parentWidget();
        return qobject_cast<const RosterForm*>(part);
    };
    for (auto* line : at->window.findChildren<QLineEdit*>()) {
        // A box of numbers or days has a line of its own, which is no field.
        const auto* form = formOf(line);
        if (form && !line->isReadOnly() && line->isEnabled() && !line->objectName().startsWith(u"qt_")) {
            lines.append(line);
            forms.insert(form);
        }
    }
    for (const auto* form : at->window.findChildren<RosterForm*>()) {
        INFO(form->metaObject()->className());
        CHECK((forms.contains(form) || qobject_cast<const QSpinBox*>(form->findChild<QSpinBox*>())));
    }
    REQUIRE(lines.size() >= 17);
    QStringList found;
    for (const auto* line : std::as_const(lines))
        found.append(line->text());
    QStringList typed;
    for (auto* line : std::as_const(lines)) {
        INFO(line->objectName().toStdString());
        line->selectAll();
        QTest::keyClicks(line, u"7 half"_s);
        typed.append(line->text());
        CHECK(typed.last() == u"7 half");
    }
    sitsDown(brandt);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        INFO(lines.at(i)->objectName().toStdString());
        CHECK(lines.at(i)->text() == found.at(i));
    }
    sitsDown(rosa);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        INFO(lines.at(i)->objectName().toStdString());
        CHECK(lines.at(i)->text() == typed.at(i));
    }
}

TEST_CASE_METHOD(HalfTypedRoster, "The plug is pulled while somebody types about the roster: the words stand in their form again, until they are kept")
{
    car(u"Car 3"_s);
    car(u"Car 7"_s);
    at->row(u"vehicleList"_s, u"Car 7"_s);
    at->type(u"vehiclePlate"_s, u"8ABC"_s);
    at->press(u"vehicleNew"_s);
    at->type(u"vehicleName"_s, u"Car 1"_s);
    REQUIRE(comes([&] { return kept(u"roster vehicle"_s).size() == 2; }));
    plugIsPulled();
    // About another car nothing was typed.
    at->row(u"vehicleList"_s, u"Car 3"_s);
    CHECK(at->line(u"vehiclePlate"_s).isEmpty());
    CHECK_FALSE(at->said(u"vehiclePane"_s).contains(u"Found as you left it"));
    at->row(u"vehicleList"_s, u"Car 7"_s);
    CHECK(comes([&] { return at->line(u"vehiclePlate"_s) == u"8ABC"; }));
    CHECK(at->said(u"vehiclePane"_s).contains(u"Found as you left it. It is not kept yet."));
    at->press(u"vehicleNew"_s);
    CHECK(at->line(u"vehicleName"_s) == u"Car 1");
    // Emptied is as good as kept.
    at->type(u"vehicleName"_s, u" "_s);
    QTest::keyClick(at->part(u"vehicleName"_s), Qt::Key_Backspace);
    CHECK(comes([&] { return kept(u"roster vehicle"_s).size() == 1; }));
    at->row(u"vehicleList"_s, u"Car 7"_s);
    at->press(u"vehicleKeep"_s);
    CHECK(isGone(u"roster vehicle"_s));
    plugIsPulled();
    at->press(u"vehicleNew"_s);
    CHECK(at->line(u"vehicleName"_s).isEmpty());
}

TEST_CASE_METHOD(HalfTypedRoster, "What is chosen in the roster's forms comes back as it was chosen, whatever kind of field it is")
{
    at->window.actions().people->trigger();
    at->person(picture.now().find(week.amari)->name);
    at->window.actions().patterns->trigger();
    at->window.actions().requirements->trigger();
    at->press(u"requirementNew"_s);
    const auto choose = [](QWidget* box) {
        auto* choices = qobject_cast<QComboBox*>(box);
        choices->setFocus();
        QTest::keyClick(choices, choices->currentIndex() + 1 < choices->count() ? Qt::Key_Down : Qt::Key_Up);
    };
    const auto chosen = [](QWidget* box) { return qobject_cast<QComboBox*>(box)->currentData(); };
    const auto press = [](QWidget* box) { QTest::keyClick(box, Qt::Key_Space); };
    const auto isChecked = [](QWidget* box) { return QVariant(qobject_cast<QCheckBox*>(box)->isChecked()); };
    const auto tick = [](QWidget* button) { qobject_cast<QToolButton*>(button)->menu()->actions().at(2)->trigger(); };
    const auto ticked = [](QWidget* button) { return QVariant(qobject_cast<CodesButton*>(button)->chosen()); };
    const auto up = [](QWidget* spin) { QTest::keyClick(spin, Qt::Key_Up); };
    const auto time = [](QWidget* edit) { return QVariant(qobject_cast<QDateTimeEdit*>(edit)->dateTime()); };
    const auto mark = [](QWidget* table) {
        qobject_cast<QTableWidget*>(table)->setRangeSelected({2, 9, 2, 12}, true);
        QTest::keyClick(table, Qt::Key_1);
    };
    const auto hours = [](QWidget* table) {
        QStringList all;
        for (int hourOf = 8; hourOf < 14; ++hourOf)
            all.append(qobject_cast<QTableWidget*>(table)->item(2, hourOf)->text());
        return QVariant(all);
    };
    const QList<Choice> choices{{"staffEmployer", choose, chosen}, {"staffRole", choose, chosen}, {"staffLanguages", tick, ticked}, {"staffActive", press, isChecked},
        {"licenceKind", choose, chosen}, {"leaveKind", choose, chosen}, {"preferenceExtra", press, isChecked},
        {"preferenceWeekHours", up, [](QWidget* spin) { return QVariant(qobject_cast<QSpinBox*>(spin)->value()); }}, {"preferenceHours", mark, hours},
        {"patternFrom", up, time}, {"patternUntil", up, time}, {"patternJob", choose, chosen}, {"patternDuty", choose, chosen}, {"patternPerson1", choose, chosen},
        {"patternDay3", press, isChecked}, {"patternHolidays", press, isChecked}, {"requirementCounted", choose, chosen}, {"requirementLicences", tick, ticked},
        {"requirementOnCall", press, isChecked}, {"requirementHours", mark, hours}};
    QVariantList found;
    QVariantList left;
    for (const auto& each : choices) {
        INFO(each.name);
        auto* field = at->part(QLatin1StringView(each.name));
        found.append(each.stands(field));
        each.make(field);
        left.append(each.stands(field));
        CHECK(left.last() != found.last());
    }
    const auto isAsIn = [&](const QVariantList& wanted) {
        for (qsizetype i = 0; i < choices.size(); ++i) {
            INFO(choices.at(i).name);
            CHECK(comes([&] { return choices.at(i).stands(at->part(QLatin1StringView(choices.at(i).name))) == wanted.at(i); }));
        }
    };
    for (const auto* place : {"staff", "licence", "leave", "preference", "pattern", "requirement"})
        REQUIRE(isKept(u"roster "_s + QLatin1StringView(place)));
    sitsDown(brandt);
    isAsIn(found);
    sitsDown(rosa);
    isAsIn(left);
    plugIsPulled();
    at->window.actions().people->trigger();
    at->person(picture.now().find(week.amari)->name);
    at->press(u"requirementNew"_s);
    isAsIn(left);
}

TEST_CASE_METHOD(HalfTypedRoster, "Where another desk changes what somebody types about, only the fields in which she typed stand against it")
{
    const auto seven = car(u"Car 7"_s);
    auto* plate = at->part<QLineEdit>(u"vehiclePlate"_s);
    plate->setFocus();
    QTest::keyClicks(plate, u"8BC"_s);
    plate->setCursorPosition(1);
    auto moved = seven;
    moved.name = u"Car 70"_s;
    moved.plate = u"old"_s;
    fromElsewhere(moved);
    CHECK(at->line(u"vehicleName"_s) == u"Car 70");
    CHECK(plate->text() == u"8BC");
    QTest::keyClicks(plate, u"A"_s);
    CHECK(plate->text() == u"8ABC");

    at->window.actions().people->trigger();
    at->person(picture.now().find(week.amari)->name);
    auto* phone = at->part<QLineEdit>(u"staffPhone"_s);
    phone->setFocus();
    at->type(u"staffPhone"_s, u"916"_s);
    auto amari = *picture.now().find(week.amari);
    amari.credential = u"LCSW"_s;
    fromElsewhere(amari);
    CHECK(at->line(u"staffCredential"_s) == u"LCSW");
    CHECK(phone->text() == u"916");
}

TEST_CASE_METHOD(HalfTypedRoster, "What is typed while it is being kept stays, and what is kept of one stands in no other")
{
    car(u"Car 3"_s);
    car(u"Car 7"_s);
    at->row(u"vehicleList"_s, u"Car 7"_s);
    SECTION("in the same form")
    {
        at->type(u"vehiclePlate"_s, u"8ABC"_s);
        at->press(u"vehicleKeep"_s);
        QTest::keyClicks(at->part(u"vehiclePlate"_s), u"123"_s);
        REQUIRE(comes([&] { return std::ranges::any_of(picture.now().all<Vehicle>(), [](const Vehicle& each) { return each.plate == u"8ABC"; }); }));
        CHECK(comes([&] { return kept(u"roster vehicle"_s).size() == 1; }));
        CHECK(at->line(u"vehiclePlate"_s) == u"8ABC123");
    }
    SECTION("when another is looked at meanwhile")
    {
        at->type(u"vehiclePlate"_s, u"8ABC"_s);
        at->press(u"vehicleKeep"_s);
        at->row(u"vehicleList"_s, u"Car 3"_s);
        REQUIRE(comes([&] { return std::ranges::any_of(picture.now().all<Vehicle>(), [](const Vehicle& each) { return each.plate == u"8ABC"; }); }));
        REQUIRE(comes([&] { return at->part(u"vehicleKeep"_s)->isEnabled(); }));
        CHECK(at->line(u"vehicleName"_s) == u"Car 3");
        CHECK(at->line(u"vehiclePlate"_s).isEmpty());
    }
    SECTION("when it is somebody new")
    {
        at->window.actions().people->trigger();
        at->press(u"staffNew"_s);
        at->type(u"staffName"_s, u"N. Okafor"_s);
        auto* employer = at->part<QComboBox>(u"staffEmployer"_s);
        employer->setCurrentIndex(1);
        at->press(u"staffKeep"_s);
        const auto made = [&] { return std::ranges::count_if(picture.now().all<Staff>(), [](const Staff& each) { return each.name == u"N. Okafor"; }); };
        REQUIRE(comes([&] { return made() == 1 && at->part(u"staffKeep"_s)->isEnabled(); }));
        CHECK(isGone(u"roster staff"_s));
        // It is about her now, not about one more of the name.
        at->type(u"staffPhone"_s, u"916-555-0199"_s);
        at->press(u"staffKeep"_s);
        REQUIRE(comes([&] { return std::ranges::any_of(picture.now().all<Staff>(), [](const Staff& each) { return each.phone == u"916-555-0199"; }); }));
        CHECK(made() == 1);
    }
}

TEST_CASE_METHOD(HalfTypedRoster, "A shift that somebody thinks of is hers, waits for her, and is gone when it is kept or left")
{
    const auto before = shift(week.amariMonday);
    const auto think = [&] {
        grid().setFocus();
        grid().choose(week.amariMonday);
        key(Qt::Key_Return);
    };
    think();
    at->part<QComboBox>(u"shiftPerson"_s)->setFocus();
    at->type(u"shiftCallsign"_s, u"T4"_s);
    auto* to = at->part<QTimeEdit>(u"shiftTo"_s);
    to->setTime(to->time().addSecs(3 * 60 * 60));
    REQUIRE(at->part(u"whatIfReason"_s)->isVisible());
    at->type(u"whatIfReason"_s, u"storm, nobo"_s);
    const auto isAsLeft = [&] {
        return at->part(u"shiftEditor"_s)->isVisible() && at->line(u"shiftCallsign"_s) == u"T4" && at->line(u"whatIfReason"_s) == u"storm, nobo"
            && at->said(u"whatIfTitle"_s).contains(u"T4") && grid().roster()->indexOf(week.amariMonday).data(Qt::AccessibleTextRole).toString().endsWith(u"not saved");
    };
    const auto isAsFound = [&] {
        return at->said(u"whatIfTitle"_s) == u"Nothing is being changed." && at->line(u"whatIfReason"_s).isEmpty()
            && !grid().roster()->indexOf(week.amariMonday).data(Qt::AccessibleTextRole).toString().endsWith(u"not saved");
    };
    REQUIRE(isAsLeft());
    REQUIRE(comes([&] { return kept(u"what-if"_s).value(week.amariMonday.toString()).contains("reason"_L1) && kept(u"what-if"_s).value(week.amariMonday.toString()).contains("shift"_L1); }));

    SECTION("each her own, and after the program was killed")
    {
        sitsDown(brandt);
        CHECK(isAsFound());
        think();
        CHECK(at->line(u"shiftCallsign"_s) == u"T10");
        CHECK(at->line(u"whatIfReason"_s).isEmpty());
        sitsDown(rosa);
        CHECK(isAsFound());
        think();
        CHECK(isAsLeft());
        plugIsPulled();
        CHECK(isAsFound());
        think();
        CHECK(comes(isAsLeft));
    }
    SECTION("another week is looked at meanwhile")
    {
        at->window.actions().forward->trigger();
        CHECK(at->said(u"whatIfTitle"_s) == u"Nothing is being changed.");
        at->window.actions().back->trigger();
        think();
        CHECK(isAsLeft());
    }
    SECTION("another desk changes it meanwhile")
    {
        auto moved = before;
        moved.post = u"mather"_s;
        fromElsewhere(moved);
        CHECK(comes([&] { return at->part<QComboBox>(u"shiftPost"_s)->currentData() == u"mather"_s; }));
        CHECK(isAsLeft());
    }
    SECTION("left")
    {
        at->press(u"whatIfLeave"_s);
        CHECK(isAsFound());
        think();
        CHECK(at->line(u"shiftCallsign"_s) == u"T10");
        // Words are not thrown away with it: they are there when a reason is owed again.
        CHECK(at->line(u"whatIfReason"_s) == u"storm, nobo");
    }
    SECTION("kept")
    {
        at->press(u"whatIfKeep"_s);
        REQUIRE(comes([&] { return shift(week.amariMonday).end == before.end + 3 * hour; }));
        CHECK(isGone(u"what-if"_s));
        CHECK(comes([&] { return at->said(u"whatIfTitle"_s) == u"Nothing is being changed."; }));
    }
}

TEST_CASE_METHOD(HalfTypedRoster, "A shift that is being made waits in its cell for whoever makes it")
{
    const auto make = [&](int column) {
        grid().setFocus();
        grid().choose(grid().roster()->indexOf(week.amariMonday).siblingAtColumn(column));
        key(Qt::Key_Insert);
        REQUIRE(at->part(u"shiftEditor"_s)->isVisible());
    };
    make(5);
    at->type(u"shiftCallsign"_s, u"T4"_s);
    REQUIRE(isKept(u"what-if"_s));
    sitsDown(brandt);
    make(5);
    CHECK(at->line(u"shiftCallsign"_s) == u"T10");
    sitsDown(rosa);
    make(6);
    CHECK(at->line(u"shiftCallsign"_s) == u"T10");
    make(5);
    CHECK(at->line(u"shiftCallsign"_s) == u"T4");
    plugIsPulled();
    make(5);
    CHECK(comes([&] { return at->line(u"shiftCallsign"_s) == u"T4"; }));
}

TEST_CASE_METHOD(HalfTypedRoster, "Whom a trade is offered to, and for what, is chosen by one and waits for her")
{
    const auto offer = [&] {
        grid().setFocus();
        grid().choose(week.amariMonday);
        key(Qt::Key_R);
    };
    const auto choose = [&](const QString& name, const QVariant& what) {
        auto* box = at->part<QComboBox>(name);
        const int index = box->findData(what);
        REQUIRE(index > 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    const auto stands = [&](const QString& name) { return at->part<QComboBox>(name)->currentData(); };
    offer();
    const auto first = stands(u"tradeTo"_s);
    auto* to = at->part<QComboBox>(u"tradeTo"_s);
    const auto* theirs = at->part<QComboBox>(u"tradeBack"_s);
    for (int i = 1; i < to->count() && (i == 1 || theirs->count() < 2); ++i)
        choose(u"tradeTo"_s, to->itemData(i));
    REQUIRE(theirs->count() > 1);
    const auto whom = stands(u"tradeTo"_s);
    const auto back = theirs->itemData(1);
    choose(u"tradeBack"_s, back);
    REQUIRE(comes([&] { return kept(u"trade offers"_s).value(week.amariMonday.toString()).size() == 2; }));
    sitsDown(brandt);
    CHECK(stands(u"tradeTo"_s) == first);
    sitsDown(rosa);
    CHECK(stands(u"tradeTo"_s) == whom);
    CHECK(stands(u"tradeBack"_s) == back);
    plugIsPulled();
    offer();
    CHECK(comes([&] { return stands(u"tradeTo"_s) == whom && stands(u"tradeBack"_s) == back; }));
    at->press(u"tradeOffer"_s);
    CHECK(isGone(u"trade offers"_s));
}
