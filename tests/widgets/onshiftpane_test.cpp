#include "onshiftpane.h"
#include "panedesk.h"
#include "print.h"

#include <QComboBox>
#include <QLabel>
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
class Fixture : public PaneDesk {
public:
    Fixture()
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

TEST_CASE_METHOD(Fixture, "A crew that has not come is late in minutes, and Enter signs it on: only then it can be sent")
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

TEST_CASE_METHOD(Fixture, "The desk is offered with words, and stays until it is taken")
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
