#include "fillermodel.h"
#include "gaplistmodel.h"
#include "proposalmodel.h"
#include "rostermodel.h"
#include "stafflistmodel.h"
#include "tradelistmodel.h"

#include "manualclock.h"
#include "modeltext.h"
#include "print.h"
#include "rosteryear.h"
#include "weekroster.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The week as a window would look at it.
struct RosterWorld : WeekRoster {
    RosterWorld()
    {
        QFile file(u":/codes/lists.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto added = codes.add(file.readAll()); INFO((added ? QString() : added.error().detail + added.error().summary).toStdString()); REQUIRE(added);
        rules.team = {2, {u"naloxone"_s}};
        picture.apply(changes);
        cover.look(span.from, span.to);
        model.show(span, clock.now());
        gaps.tick(clock.now());
    }

    [[nodiscard]] QString roster() const
    {
        QString text;
        QStringList days;
        for (int column = 0; column < model.columnCount(); ++column)
            days.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        text += days.join(u" | "_s) + u'\n';
        for (int group = 0; group < model.rowCount(); ++group) {
            const auto parent = model.index(group, 0);
            text += parent.data().toString() + u" · "_s + parent.data(DetailRole).toString() + u'\n';
            for (int row = 0; row < model.rowCount(parent); ++row) {
                QStringList cells;
                for (int column = 0; column < model.columnCount(); ++column)
                    cells.append(model.index(row, column, parent).data().toString());
                cells[0] += u" ("_s + model.index(row, 0, parent).data(DetailRole).toString() + u") "_s + model.index(row, 0, parent).data(BadgesRole).toStringList().join(u' ');
                text += u"  "_s + cells.join(u" | "_s) + u'\n';
            }
        }
        return text;
    }

    void change(ShiftId id, const std::function<void(Shift&)>& how)
    {
        auto shift = *picture.now().find(id);
        how(shift);
        Changes made;
        made.of<Shift>() = {shift};
        picture.apply(made);
    }

    ManualClock clock;
    CodeBook codes;
    RosterRules rules = plainRules();
    Holidays holidays{{QDate(2026, 11, 26), u"Thanksgiving Day"_s}};
    LivePicture picture;
    RosterSpan span = RosterSpan::around(QDate(2026, 11, 25), RosterScale::Week, 1, zone);
    RosterCover cover{&picture, &rules, zone};
    RosterModel model{&picture, &cover, &codes, &holidays};
    GapListModel gaps{&cover};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester gapTester{&gaps, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("the week stands as the picture has it: groups, people, free seats, who called off, who is alone, what is offered")
{
    RosterWorld world;
    checkGolden(u"roster"_s, world.roster());
    const auto cell = world.model.indexOf(world.haddadOff);
    CHECK(cell.data(Qt::AccessibleTextRole).toString() == u"R. Haddad, T6, Sat 28 Nov, 23:00 to Sun 29 Nov, 07:00, called off");
    CHECK(cell.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString() == u"R. Haddad, SMHC · Sacramento County, can give naloxone, FA");
    CHECK(cell.siblingAtColumn(1).data(Qt::AccessibleTextRole).toString() == u"R. Haddad, Mon 23 Nov, no shift");
}

TEST_CASE("the week's gaps are told in words, the grave ones with another face")
{
    RosterWorld world;
    checkGolden(u"rostergaps"_s, modelText(world.gaps));
    CHECK(world.gaps.nearest(world.clock.now()) == 0);
    CHECK(world.gaps.nearest(world.at(30, 0)) == -1);
}

TEST_CASE("an edited shift changes its row alone and is counted anew only where it was and is")
{
    RosterWorld world;
    QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    world.change(world.amariMonday, [](Shift& shift) { shift.end += 2 * hour; });
    CHECK(reset.isEmpty());
    // Her own row; the group does not have one time in common any more.
    CHECK(changed.size() == 2);
    CHECK(world.model.indexOf(world.amariMonday).data().toString() == u"07–19");
    CHECK(world.cover.coverage().size() == 2);
    const auto whole = coverageOf(world.cover.view(), world.span.from, world.span.to);
    for (const auto& each : world.cover.coverage())
        CHECK(each.steps == std::ranges::find(whole, each.requirement, &Coverage::requirement)->steps);

    world.change(world.seat1, [&](Shift& shift) { shift.staff = world.pham; });
    CHECK(reset.size() == 1);
    CHECK(world.model.indexOf(world.seat1).siblingAtColumn(0).data().toString() == u"S. Pham");
}

TEST_CASE("what is only thought of stands dashed in the place of what it would change")
{
    RosterWorld world;
    auto thought = *world.picture.now().find(world.amariMonday);
    thought.start += 2 * hour;
    world.model.setThought({thought});
    CHECK(world.model.indexOf(world.amariMonday).data().toString() == u"09–17?");
    CHECK(world.model.indexOf(world.amariMonday).data(Qt::AccessibleTextRole).toString().endsWith(u"not saved"));
    Shift extra = thought;
    extra.id = {};
    extra.staff = world.pham;
    extra.callsign = u"T7"_s;
    world.model.setThought({extra});
    CHECK(world.model.indexOf(world.amariMonday).data().toString() == u"07–17");
    CHECK(world.model.indexOf(world.pham, u"T7"_s, 1).data().toString() == u"09–17?");
    world.model.setThought({});
    CHECK_FALSE(world.model.indexOf(world.pham, u"T7"_s, 1).isValid());
}

TEST_CASE("at random, coverage spliced shift by shift is what a whole count says")
{
    RosterWorld world;
    std::mt19937_64 random(20261123);
    auto ids = world.picture.now().all<Shift>().keys();
    std::ranges::sort(ids, {}, &ShiftId::uuid);
    const auto pick = [&random](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
    for (int i = 0; i < 150; ++i) {
        world.change(ids.at(pick(int(ids.size()))), [&](Shift& shift) {
            switch (pick(4)) {
            case 0: shift.start += (pick(40) - 20) * 15 * minute; break;
            case 1: shift.end += (pick(40) - 20) * 15 * minute; break;
            case 2: shift.state = pick(2) ? ShiftState::Planned : ShiftState::CalledOff; break;
            default: shift.callsign = u"T%1"_s.arg(1 + pick(10)); break;
            }
        });
        const auto whole = coverageOf(world.cover.view(), world.span.from, world.span.to);
        for (const auto& each : world.cover.coverage())
            REQUIRE(each.steps == std::ranges::find(whole, each.requirement, &Coverage::requirement)->steps);
        REQUIRE(world.cover.gaps() == clustersOf(gapsIn(whole)));
    }
}

TEST_CASE("a quarter is counted beside the windows, and an answer that comes late is dropped")
{
    RosterWorld world;
    QSignalSpy counted(&world.cover, &RosterCover::coverageChanged);
    const auto quarter = RosterSpan::around(QDate(2026, 11, 25), RosterScale::Quarter, 1, world.zone);
    CHECK(quarter.words() == u"1 Oct–31 Dec 2026");
    world.cover.look(quarter.from, quarter.to);
    // A busy machine may have counted before anybody looks.
    const bool comesLate = world.cover.isCounting();
    CHECK(world.cover.coverage().isEmpty() == comesLate);
    const auto next = quarter.moved(1, 1, world.zone);
    world.cover.look(next.from, next.to);
    REQUIRE(QTest::qWaitFor([&] { return !world.cover.isCounting(); }));
    QTest::qWait(20);
    // Each is told when it begins and when it is counted.
    CHECK(counted.size() == (comesLate ? 3 : 4));
    CHECK(world.cover.coverage().first().steps.first().from == next.from);
}

TEST_CASE("spans are whole days of the county, in both nights of the clock too")
{
    const QTimeZone zone("America/Los_Angeles");
    const auto week = RosterSpan::around(QDate(2026, 11, 1), RosterScale::Week, 1, zone);
    CHECK(week.first == QDate(2026, 10, 26));
    CHECK(week.to - week.from == 7 * 24 * hour + hour);
    CHECK(week.words() == u"26 Oct–1 Nov 2026");
    CHECK(week.moved(1, 1, zone).first == QDate(2026, 11, 2));
    CHECK(week.moved(-2, 1, zone).first == QDate(2026, 10, 12));
    CHECK(RosterSpan::around(QDate(2026, 12, 30), RosterScale::Week, 1, zone).words() == u"28 Dec 2026–3 Jan 2027");
    CHECK(RosterSpan::around(QDate(2026, 3, 8), RosterScale::Day, 1, zone).to - RosterSpan::around(QDate(2026, 3, 8), RosterScale::Day, 1, zone).from == 23 * hour);
    CHECK(RosterSpan::around(QDate(2026, 1, 31), RosterScale::Month, 1, zone).moved(1, 1, zone).first == QDate(2026, 2, 1));
}

TEST_CASE("who could fill the night: the openings, the best first, and why the others can't")
{
    RosterWorld world;
    FillerModel fillers(&world.codes);
    QAbstractItemModelTester tester(&fillers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto* worst = world.gaps.gapAt(world.gaps.rowCount() - 1);
    REQUIRE(worst);
    QList<Filling> fillings;
    for (const auto& gap : worst->gaps)
        for (const auto& opening : openingsFor(world.cover.view(), gap))
            fillings.append(fillersFor(world.cover.view(), opening, world.rules));
    fillers.show(fillings, world.cover.view().staff);
    checkGolden(u"rosterfillers"_s, modelText(fillers));
    REQUIRE(fillers.best().isValid());
    CHECK(fillers.fillerAt(fillers.best()));
}

TEST_CASE("people with what they hold, and offered trades")
{
    RosterWorld world;
    StaffListModel staff(&world.picture, &world.codes, world.zone);
    QAbstractItemModelTester tester(&staff, QAbstractItemModelTester::FailureReportingMode::Fatal);
    staff.tick(world.clock.now());
    Changes ends;
    auto licence = *std::ranges::find(world.changes.of<Licence>(), world.feld, &Licence::staff);
    licence.lastDay = u"2026-12-01"_s;
    auto gone = *world.picture.now().find(world.frost);
    gone.active = false;
    ends.of<Licence>() = {licence};
    ends.of<Staff>() = {gone};
    world.picture.apply(ends);
    checkGolden(u"rosterstaff"_s, modelText(staff));
    TradeListModel trades(&world.picture, world.zone);
    QAbstractItemModelTester tradeTester(&trades, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(modelText(trades) == u"(swap) E. Frost: T5, Tue 24 Nov 2026, 15:00 to Wed 25 Nov 2026, 01:00 | J. Linden | nothing\n");
}

TEST_CASE("a proposal is taken whole, in part or not at all")
{
    RosterWorld world;
    FillQuestion question;
    question.view = world.cover.view();
    question.rules = world.rules;
    question.budget = {};
    for (const auto& shift : world.cover.view().shifts)
        if (shift.staff.isNull())
            question.open.append(shift);
    ProposalModel model(&world.codes);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.show(propose(question), world.cover.view(), world.clock.now());
    REQUIRE_FALSE(model.suggested().isEmpty());
    CHECK(model.ticked() == model.suggested());
    const auto first = model.index(0, 0, model.index(0, 0));
    CHECK(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.ticked().size() == model.suggested().size() - 1);
    model.tickAll(false);
    CHECK(model.ticked().isEmpty());
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(u"T7"));
}
