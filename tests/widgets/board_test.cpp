#include "busyshift.h"
#include "incidentboard.h"
#include "looks.h"
#include "print.h"
#include "teamboard.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The real board on the busy shift, in a window that has the keyboard.
struct BoardDesk {
    BoardDesk()
    {
        looks.apply(*qApp);
        board.resize(1190, 700);
        board.show();
        board.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&board));
        list->setFocus();
    }
    void type(const QString& keys, QWidget* into = nullptr) { QTest::keyClicks(into ? into : list, keys); }
    void press(Qt::Key key, QWidget* into = nullptr) { QTest::keyClick(into ? into : list, key); }
    [[nodiscard]] QStringList shownNumbers() const
    {
        QStringList numbers;
        for (int shelf = 0; shelf < shift.board.rowCount(); ++shelf) {
            const auto parent = shift.board.index(shelf, 0);
            for (int row = 0; row < shift.board.rowCount(parent); ++row) {
                if (!list->isRowHidden(row, parent))
                    numbers.append(shift.board.index(row, 0, parent).data().toString());
            }
        }
        return numbers;
    }
    [[nodiscard]] QStringList shownColumns() const
    {
        QStringList names;
        for (int column = 0; column < IncidentBoardModel::ColumnCount; ++column) {
            if (!list->isColumnHidden(column))
                names.append(shift.board.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        return names;
    }
    [[nodiscard]] QString number() const { return list->currentIndex().siblingAtColumn(0).data().toString(); }

    Looks looks;
    BusyShift shift;
    IncidentBoard board{&shift.board, &looks};
    QTreeView* list = board.findChild<QTreeView*>();
    QLineEdit* filter = board.findChild<QLineEdit*>();
};

} // namespace

TEST_CASE("digits go to a number, Enter opens, N writes a note")
{
    BoardDesk desk;
    QSignalSpy opened(&desk.board, &IncidentBoard::incidentOpened);
    QSignalSpy noted(&desk.board, &IncidentBoard::noteRequested);
    QSignalSpy chosen(&desk.board, &IncidentBoard::incidentChosen);
    desk.type(u"102"_s);
    CHECK(desk.board.currentIncident() == desk.shift.numbered(u"102"_s));
    CHECK(chosen.last().first().value<IncidentId>() == desk.shift.numbered(u"102"_s));
    desk.press(Qt::Key_Return);
    CHECK(opened.size() == 1);
    desk.type(u"n"_s);
    REQUIRE(noted.size() == 1);
    CHECK(noted.first().first().value<IncidentId>() == desk.shift.numbered(u"102"_s));
    // Letters alone never move the selection.
    desk.type(u"w"_s);
    CHECK(desk.number() == u"102"_s);
}

TEST_CASE("Enter opens drafts and follow-ups too")
{
    BoardDesk desk;
    QSignalSpy drafts(&desk.board, &IncidentBoard::draftOpened);
    QSignalSpy followUps(&desk.board, &IncidentBoard::followUpOpened);
    desk.type(u"105"_s);
    desk.press(Qt::Key_Return);
    CHECK(drafts.size() == 1);
    desk.board.goToShelf(Shelf::FollowUp);
    desk.press(Qt::Key_Return);
    CHECK(followUps.size() == 1);
}

TEST_CASE("a shelf folds with the keyboard and keeps its count")
{
    BoardDesk desk;
    const auto shelf = desk.shift.board.shelf(Shelf::Responding);
    desk.list->setCurrentIndex(shelf);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.list->isExpanded(shelf));
    CHECK(shelf.data().toString() == u"Responding 8"_s);
    desk.press(Qt::Key_Right);
    CHECK(desk.list->isExpanded(shelf));
    // Going to an incident opens the shelf it stands in.
    desk.press(Qt::Key_Left);
    desk.board.select(desk.shift.numbered(u"104"_s));
    CHECK(desk.list->isExpanded(shelf));
}

TEST_CASE("the filter shows what fits and gives everything back")
{
    BoardDesk desk;
    QSignalSpy left(&desk.board, &IncidentBoard::left);
    const auto all = desk.shownNumbers();
    CHECK_FALSE(desk.filter->isVisible());
    desk.type(u"/"_s);
    REQUIRE(desk.filter->hasFocus());
    desk.type(u"okoro scene"_s, desk.filter);
    CHECK(desk.shownNumbers() == QStringList{u"102"_s});
    desk.press(Qt::Key_Return, desk.filter);
    CHECK(desk.list->hasFocus());
    CHECK(desk.number() == u"102"_s);
    desk.press(Qt::Key_Escape);
    CHECK(desk.shownNumbers() == all);
    CHECK_FALSE(desk.filter->isVisible());
    CHECK(left.isEmpty());
    desk.press(Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("a filter that fits nothing says so and offers the history")
{
    BoardDesk desk;
    QSignalSpy wanted(&desk.board, &IncidentBoard::historyWanted);
    desk.board.focusFilter();
    desk.type(u"zebra"_s, desk.filter);
    const auto* note = desk.list->viewport()->findChild<QLabel*>();
    CHECK(note->isVisible());
    CHECK(note->text() == u"Nothing open fits “zebra”. Enter looks in all history."_s);
    desk.press(Qt::Key_Return, desk.filter);
    CHECK(wanted.size() == 1);
    // What comes in while the filter is set obeys it.
    auto incident = *desk.shift.picture.now().find(desk.shift.numbered(u"104"_s));
    incident.id = desk.shift.ids.next<IncidentId>();
    incident.number = u"108"_s;
    incident.call.personName = u"Zebra Street"_s;
    incident.call.person = {};
    Changes changes;
    changes.of<Incident>() = {incident};
    desk.shift.picture.apply(changes);
    CHECK(desk.shownNumbers() == QStringList{u"108"_s});
    CHECK_FALSE(note->isVisible());
}

TEST_CASE("an empty board says what to do")
{
    Looks looks;
    LivePicture picture;
    CodeBook codes;
    IncidentBoardModel model(&picture, &codes, QTimeZone::utc());
    IncidentBoard board(&model, &looks);
    board.resize(800, 400);
    board.show();
    const auto* note = board.findChild<QTreeView*>()->viewport()->findChild<QLabel*>();
    CHECK(note->text() == u"No open incidents. F2 takes a call."_s);
    board.setLastClosed(u"097"_s, u"01:12"_s);
    CHECK(note->text() == u"No open incidents. F2 takes a call. Last one closed 01:12 (097)."_s);
    CHECK(note->isVisible());
    CHECK(model.shelf(Shelf::Talking).data().toString() == u"Talking 0"_s);
}

TEST_CASE("nothing moves while somebody works in the list")
{
    BoardDesk desk;
    auto* calm = desk.board.findChild<QTimer*>(u"incidentBoardCalm"_s);
    CHECK(calm->interval() == 3000);
    calm->setInterval(0);
    const auto late = [&desk] {
        auto incident = *desk.shift.picture.now().find(desk.shift.numbered(u"104"_s));
        incident.determinedAt = desk.shift.clock.now() - 70 * minute;
        Changes changes;
        changes.of<Incident>() = {incident};
        desk.shift.picture.apply(changes);
    };
    QSignalSpy sorted(&desk.shift.board, &QAbstractItemModel::layoutChanged);
    desk.board.select(desk.shift.numbered(u"104"_s));
    late();
    QCoreApplication::processEvents();
    CHECK(sorted.isEmpty());
    CHECK_FALSE(calm->isActive());

    QLineEdit elsewhere(&desk.board);
    elsewhere.show();
    elsewhere.setFocus();
    REQUIRE(QTest::qWaitFor([&sorted] { return !sorted.isEmpty(); }));
    // The selection follows its incident to the new place.
    CHECK(desk.board.currentIncident() == desk.shift.numbered(u"104"_s));
    CHECK(desk.list->currentIndex().row() == 0);
}

TEST_CASE("columns go in the agreed order and five never go")
{
    BoardDesk desk;
    CHECK(desk.shownColumns().size() == 11);
    const QStringList always{u"No."_s, u"State"_s, u"Person"_s, u"Team"_s, u"Next due"_s};
    const QStringList order{u"What"_s, u"In state"_s, u"Marks"_s, u"Where"_s};
    QStringList gone;
    for (int width = 1190; width > 460; width -= 5) {
        desk.board.resize(width, 700);
        const auto shown = desk.shownColumns();
        for (const auto& each : always)
            CHECK(shown.contains(each));
        int whole = 0;
        for (int column = 0; column < IncidentBoardModel::ColumnCount; ++column)
            whole += desk.list->columnWidth(column);
        CHECK(whole <= desk.list->viewport()->width());
        for (const auto& each : order) {
            if (!shown.contains(each) && !gone.contains(each))
                gone.append(each);
        }
    }
    CHECK(gone == order);
    CHECK_FALSE(desk.board.columnsWords().isEmpty());
    desk.board.resize(1190, 700);
    CHECK(desk.shownColumns().size() == 11);
    desk.board.setNarrow(true);
    CHECK(desk.shownColumns() == always);
    CHECK(desk.board.columnsWords() == u"narrow: 5 of 11 columns"_s);
}

TEST_CASE("chosen columns are kept for the next start")
{
    BoardDesk desk;
    desk.board.openColumnChooser();
    auto* menu = desk.list->findChild<QMenu*>();
    REQUIRE(menu);
    const auto actions = menu->actions();
    CHECK_FALSE(actions.at(IncidentBoardModel::NextDue)->isEnabled());
    actions.at(IncidentBoardModel::Marks)->setChecked(false);
    menu->close();
    CHECK_FALSE(desk.shownColumns().contains(u"Marks"_s));
    const auto state = desk.board.saveState();

    IncidentBoard next(&desk.shift.board, &desk.looks);
    next.resize(1190, 700);
    next.show();
    CHECK(next.restoreState(state));
    CHECK(next.findChild<QTreeView*>()->isColumnHidden(IncidentBoardModel::Marks));
    CHECK_FALSE(next.restoreState("not a state"));
    CHECK_FALSE(next.restoreState({}));
}

TEST_CASE("the team board chooses, opens, and says how many are free")
{
    Looks looks;
    looks.apply(*qApp);
    BusyShift shift;
    TeamBoard board(&shift.teams, &looks);
    board.resize(900, 400);
    board.show();
    auto* list = board.findChild<QTableView*>();
    QSignalSpy chosen(&board, &TeamBoard::teamChosen);
    QSignalSpy opened(&board, &TeamBoard::teamOpened);
    board.select(shift.called(u"T5"_s));
    CHECK(chosen.last().first().value<TeamId>() == shift.called(u"T5"_s));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened.size() == 1);
    CHECK(board.statusWords() == u"9 on shift · 1 free"_s);

    shift.clock.advance(24 * hour);
    shift.teams.tick(shift.clock.now());
    CHECK(list->viewport()->findChild<QLabel*>()->text() == u"Nobody is on shift now."_s);
    board.setNextShift(u"07:00"_s, 9);
    CHECK(list->viewport()->findChild<QLabel*>()->text() == u"Nobody is on shift now. The next shift begins 07:00 (teams: 9)."_s);
}

TEST_CASE("a screen reader hears the line as a colleague would say it")
{
    BoardDesk desk;
    const auto index = desk.shift.board.indexOf(desk.shift.numbered(u"104"_s));
    CHECK(index.data(Qt::AccessibleTextRole).toString()
        == u"104, Needs a team, Marisol Quiñones, 2417 Fruitridge Rd, Sacramento, risk moderate, 52 min left, Spanish, Children near"_s);
    CHECK(desk.list->accessibleName() == u"Board"_s);
    CHECK(desk.filter->accessibleName() == u"Filter of the board"_s);
}
