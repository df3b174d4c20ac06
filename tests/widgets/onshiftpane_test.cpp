#include "onshiftpane.h"
#include "panedesk.h"
#include "print.h"
#include "typingdesk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// T7 should have begun 12 minutes ago; T8 begins in half an hour.
class OnShiftPaneDesk : public PaneDesk {
public:
    OnShiftPaneDesk()
    {
        QFile file(u":/roster/rules-2026-09.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        rules = RosterRules::fromJson(file.readAll()).value();
        Command made;
        made.id = ids.next<CommandId>();
        made.name = u"seed"_s;
        made.actor = {rosa.id, rosa.name, rosa.role};
        made.occurredAt = clock.now();
        for (const auto& [callsign, name, start] : {std::tuple{u"T7"_s, u"Grace Moua"_s, -12 * minute}, {u"T7"_s, u"Kim Sato"_s, -12 * minute}, {u"T8"_s, u"Nia Castro"_s, 30 * minute}}) {
            const Staff person{ids.next<StaffId>(), name, {}, {}, Role::Responder, u"bacs"_s, {u"en"_s}, true};
            Shift shift;
            shift.id = ids.next<ShiftId>();
            shift.staff = person.id;
            shift.job = u"responder"_s;
            shift.callsign = callsign;
            shift.post = u"florin"_s;
            shift.start = clock.now() + start;
            shift.end = shift.start + 8 * hour;
            shift.since = clock.now();
            made.effects.append(insertOf(person));
            made.effects.append(insertOf(Licence{ids.next<LicenceId>(), person.id, u"naloxone"_s, {}, {}}));
            made.effects.append(insertOf(shift));
        }
        REQUIRE(ended(store.commit(made)));
        REQUIRE(comes([&] { return picture.now().all<Shift>().size() == 3; }));
        pane = std::make_unique<OnShiftPane>(&roster, &handOver, &picture, &looks);
        QObject::connect(pane.get(), &OnShiftPane::lateChanged, &store, [this](const QString& words) { late = words; });
        shown(*pane, {720, 560});
        pane->tick(clock.now());
    }
    [[nodiscard]] QTreeView& table() { return *find<QTreeView>(*pane, "onShiftTable"); }
    [[nodiscard]] QStringList states()
    {
        QStringList words;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            words.append(table().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return words;
    }

    RosterRules rules;
    Holidays holidays;
    RosterDesk roster{tools(&store), &rules, &holidays};
    HandOverDesk handOver{tools(&store)};
    QString late;
    std::unique_ptr<OnShiftPane> pane;
};

} // namespace

TEST_CASE_METHOD(OnShiftPaneDesk, "A crew that has not come is late in minutes, and Enter signs it on: only then it can be sent")
{
    CHECK(late == u"T7 late 12 min"_s);
    REQUIRE(states().size() == 2);
    CHECK(states().first().contains(u"not signed on, 12 min late"_s));
    CHECK(states().last().contains(u"begins in 30 min"_s));
    CHECK_FALSE(picture.now().teamCalled(u"T7"_s));
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, 0));
    QTest::keyClick(&table(), Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().teamCalled(u"T7"_s) != nullptr; }));
    CHECK(picture.now().teamCalled(u"T7"_s)->crew.size() == 2);
    pane->tick(clock.now());
    CHECK(states().first().contains(u"there since "_s));
    CHECK(late.isEmpty());
    // Two hours early is another shift's business.
    QTest::keyClick(&table(), Qt::Key_Down);
    clock.advance(-20 * minute);
    QTest::keyClick(&table(), Qt::Key_Return);
    CHECK_FALSE(picture.now().teamCalled(u"T8"_s));
}

TEST_CASE_METHOD(OnShiftPaneDesk, "C changes who rides and in which car; a refusal stands beside the button, and what was done is told under the table")
{
    Command cars;
    cars.id = ids.next<CommandId>();
    cars.name = u"seed"_s;
    cars.actor = {rosa.id, rosa.name, rosa.role};
    cars.occurredAt = clock.now();
    const Vehicle seven{ids.next<VehicleId>(), u"Car 7"_s, u"8ABC123"_s, true};
    cars.effects.append(insertOf(seven));
    REQUIRE(ended(store.commit(cars)));
    REQUIRE(comes([&] { return picture.now().all<Vehicle>().size() == 1; }));
    auto* form = find<QWidget>(*pane, "crewForm");
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, 0));
    QTest::keyClick(&table(), Qt::Key_C);
    CHECK_FALSE(form->isVisible());
    QTest::keyClick(&table(), Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().teamCalled(u"T7"_s) != nullptr; }));
    REQUIRE(comes([&] { return find<QPushButton>(*pane, "signOn")->isEnabled(); }));
    pane->tick(clock.now());

    QTest::keyClick(&table(), Qt::Key_C);
    REQUIRE(form->isVisible());
    auto* people = find<QListWidget>(*pane, "crewPeople");
    REQUIRE(people->hasFocus());
    CHECK(people->item(0)->text() == u"Grace Moua · rides now"_s);
    CHECK(people->item(1)->checkState() == Qt::Checked);
    QTest::keyClick(people, Qt::Key_Down);
    QTest::keyClick(people, Qt::Key_Space);
    CHECK(people->item(1)->checkState() == Qt::Unchecked);
    const auto castro = people->findItems(u"Nia Castro · no shift now"_s, Qt::MatchExactly);
    REQUIRE(castro.size() == 1);
    people->setCurrentItem(castro.first());
    QTest::keyClick(people, Qt::Key_Space);
    auto* car = find<QComboBox>(*pane, "crewCar");
    car->setCurrentIndex(car->findText(u"Car 7"_s));
    auto* reason = find<QLineEdit>(*pane, "crewReason");
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(find<QWidget>(*pane, "crewForm")->isVisible());
    const auto complaints = form->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(complaints, [](const QLabel* each) { return each->isVisible() && each->text() == u"Say why the crew changes; it is kept."_s; }));
    CHECK(castro.first()->checkState() == Qt::Checked);
    QTest::keyClicks(reason, u"Sato is ill"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().teamCalled(u"T7"_s)->vehicle == seven.id; }));
    CHECK(picture.now().teamCalled(u"T7"_s)->crew.size() == 2);
    REQUIRE(comes([&] { return !form->isVisible(); }));
    CHECK(table().hasFocus());
    CHECK(comes([&] { return find<QLabel>(*pane, "teamHistory")->text().contains(u"Team 7 is Moua and Castro now, in Car 7. Why: "_s); }));
    CHECK(states().first().contains(u"Nia Castro"_s));
    // The plate is for who looks after the cars.
    CHECK(car->findText(u"8ABC123"_s, Qt::MatchContains) == -1);

    QTest::keyClick(&table(), Qt::Key_C);
    QTest::keyClick(people, Qt::Key_Escape);
    CHECK_FALSE(form->isVisible());
    CHECK(table().hasFocus());
}

TEST_CASE_METHOD(OnShiftPaneDesk, "The desk is offered with words, and stays until it is taken")
{
    auto* to = find<QComboBox>(*pane, "deskTo");
    const auto brandtAt = to->findData(brandt.id.toString());
    REQUIRE(brandtAt >= 0);
    CHECK(to->findText(u"Grace Moua"_s) == -1);
    to->setCurrentIndex(brandtAt);
    auto* words = find<QPlainTextEdit>(*pane, "deskWords");
    words->setFocus();
    QTest::keyClicks(words, u"T1 is tired"_s);
    QTest::mouseClick(find<QPushButton>(*pane, "deskOffer"), Qt::LeftButton);
    REQUIRE(comes([&] { return handOver.offeredByMe().has_value(); }));
    CHECK(handOver.offeredByMe()->words == u"T1 is tired"_s);
    CHECK_FALSE(find<QPushButton>(*pane, "deskOffer")->isVisible());
    CHECK_FALSE(find<QPushButton>(*pane, "deskAccept")->isVisible());
}

TEST_CASE_METHOD(OnShiftPaneDesk, "What the next one has to know, and why a crew changes, outlive the pane")
{
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().teamCalled(u"T7"_s, clock.now()); }));
    QTest::keyClicks(find<QPlainTextEdit>(*pane, "deskWords"), u"102 calls back"_s);
    QTest::keyClick(&table(), Qt::Key_C);
    QTest::keyClicks(find<QLineEdit>(*pane, "crewReason"), u"a flat tyre"_s);
    const auto kept = [&](const QString& place, QLatin1StringView field) {
        const auto begun = ended(TypingDesk(handOver).begun(rosa.id, place));
        return begun && !begun->isEmpty() ? begun->begin()->value(field).toString() : QString();
    };
    REQUIRE(comes([&] { return kept(u"hand-over"_s, "words"_L1) == u"102 calls back"_s; }));
    REQUIRE(comes([&] { return kept(u"crew changes"_s, "reason"_L1) == u"a flat tyre"_s; }));

    const auto before = std::exchange(pane, std::make_unique<OnShiftPane>(&roster, &handOver, &picture, &looks));
    shown(*pane, {720, 560});
    pane->tick(clock.now());
    CHECK(comes([&] { return find<QPlainTextEdit>(*pane, "deskWords")->toPlainText() == u"102 calls back"_s; }));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C);
    CHECK(comes([&] { return find<QLineEdit>(*pane, "crewReason")->text() == u"a flat tyre"_s; }));
}

TEST_CASE_METHOD(OnShiftPaneDesk, "Pictures of who is on shift", "[.pictures]")
{
    table().setCurrentIndex(table().model()->index(0, 0));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().teamCalled(u"T7"_s) != nullptr; }));
    pane->tick(clock.now());
    const auto take = [&](const QString& name) {
        QTest::qWait(300);
        REQUIRE(pane->grab().save(QDir::tempPath() + u"/onshift-"_s + name + u".png"));
    };
    take(u"dark"_s);
    QTest::keyClick(&table(), Qt::Key_C);
    take(u"crew-dark"_s);
    looks.setTheme(Looks::Theme::Light);
    QTest::keyClick(find<QLineEdit>(*pane, "crewReason"), Qt::Key_Return);
    take(u"crew-light"_s);
    looks.setTextSize(200);
    pane->resize(960, 1000);
    take(u"crew-200"_s);
}
