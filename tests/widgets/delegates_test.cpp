#include "busyshift.h"
#include "clockreading.h"
#include "incidentboard.h"
#include "looks.h"
#include "print.h"
#include "statedelegate.h"
#include "teamboard.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// One cell as the delegate paints it.
QImage painted(const Looks& looks, QStandardItem* item, QStyle::State state = QStyle::State_Enabled)
{
    const StateDelegate delegate(&looks);
    QImage image(200, 25, QImage::Format_ARGB32_Premultiplied);
    image.fill(looks.color(Looks::Base));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = state;
    option.viewItemPosition = QStyleOptionViewItem::Beginning;
    option.palette = looks.palette();
    delegate.paint(&painter, option, item->index());
    return image;
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    return found;
}

struct Cell {
    Cell()
    {
        looks.apply(*qApp);
        looks.setTheme(Looks::Theme::Dark);
        model.appendRow(item);
    }
    void clock(ClockFace face, double left) { item->setData(QVariant::fromValue(ClockReading{face, left, u"9 min"_s, {}}), ClockRole); }

    Looks looks;
    QStandardItemModel model;
    QStandardItem* item = new QStandardItem;
};

} // namespace

TEST_CASE("no state, clock, risk or number of the busy shift is cut, at either text size")
{
    Looks looks;
    looks.apply(*qApp);
    const int size = GENERATE(100, 150, 200);
    CAPTURE(size);
    looks.setTextSize(size);
    BusyShift shift;
    IncidentBoard board(&shift.board, &looks);
    board.resize(1190 * size / 100, 800 * size / 100);
    board.show();
    const auto* list = board.findChild<QTreeView*>();
    const StateDelegate delegate(&looks);
    CHECK(board.columnsWords().isEmpty());

    const QList<int> whole{IncidentBoardModel::Number, IncidentBoardModel::State, IncidentBoardModel::Risk, IncidentBoardModel::Team,
        IncidentBoardModel::InState, IncidentBoardModel::NextDue, IncidentBoardModel::CheckIn};
    const int textHeight = QFontMetrics(looks.font(Looks::Body, true)).height();
    for (int shelf = 0; shelf < shift.board.rowCount(); ++shelf) {
        const auto parent = shift.board.index(shelf, 0);
        CHECK(list->visualRect(parent).height() >= textHeight);
        for (int row = 0; row < shift.board.rowCount(parent); ++row) {
            for (const int column : whole) {
                const auto index = shift.board.index(row, column, parent);
                // A duty's name comes from the county's list, and a duty of another day tells date and owner: both may be long,
                // and the tool tip has all of it. What is due now is never cut.
                const bool isDuty = index.data(KindRole).toInt() == static_cast<int>(RowKind::FollowUp);
                const bool isForLater = index.data(ClockRole).value<ClockReading>().face == ClockFace::InOrder;
                if (isDuty && (column == IncidentBoardModel::State || isForLater))
                    continue;
                const auto cell = list->visualRect(index);
                INFO(index.data().toString().toStdString() << " in " << cell.width() << " x " << cell.height());
                CHECK(delegate.widthOf(index) <= cell.width());
                CHECK(textHeight <= cell.height());
            }
        }
    }
}

TEST_CASE("nothing of the teams is cut, at either text size")
{
    Looks looks;
    looks.apply(*qApp);
    const int size = GENERATE(100, 200);
    looks.setTextSize(size);
    BusyShift shift;
    TeamBoard board(&shift.teams, &looks);
    board.resize(1190 * size / 100, 400 * size / 100);
    board.show();
    const auto* list = board.findChild<QTableView*>();
    const StateDelegate delegate(&looks);
    for (int row = 0; row < shift.teams.rowCount(); ++row) {
        for (int column = 0; column < TeamBoardModel::ColumnCount; ++column) {
            const auto index = shift.teams.index(row, column);
            INFO(index.data().toString().toStdString());
            CHECK(delegate.widthOf(index) <= list->visualRect(index).width());
        }
    }
}

TEST_CASE("a clock's face keeps its shape in grey")
{
    Cell cell;
    QList<QImage> seen;
    for (const auto face : {ClockFace::InOrder, ClockFace::Soon, ClockFace::WillMiss, ClockFace::Late, ClockFace::Met, ClockFace::Unknown}) {
        cell.clock(face, 0.5);
        const auto sign = painted(cell.looks, cell.item).copy(0, 0, 26, 25).convertToFormat(QImage::Format_Grayscale8);
        for (const auto& other : std::as_const(seen)) {
            int apart = 0;
            for (int y = 0; y < sign.height(); ++y)
                for (int x = 0; x < sign.width(); ++x)
                    apart += qAbs(qGray(sign.pixel(x, y)) - qGray(other.pixel(x, y))) > 60 ? 1 : 0;
            CHECK(apart > 12);
        }
        seen.append(sign);
    }
}

TEST_CASE("words too long for their cell are said shorter before they are cut")
{
    Cell cell;
    cell.item->setText(u"a name far too long for any cell of this width whatever"_s);
    const auto cut = painted(cell.looks, cell.item);
    cell.item->setData(u"short"_s, ShortRole);
    const auto shorter = painted(cell.looks, cell.item);
    cell.item->setText(u"short"_s);
    cell.item->setData({}, ShortRole);
    CHECK(shorter == painted(cell.looks, cell.item));
    CHECK(shorter != cut);
}

TEST_CASE("the ring empties as time runs out")
{
    Cell cell;
    const auto ok = cell.looks.color(Looks::Ok);
    QList<int> filled;
    for (const double left : {1.0, 0.5, 0.1}) {
        cell.clock(ClockFace::InOrder, left);
        filled.append(pixelsOf(painted(cell.looks, cell.item), ok));
    }
    CHECK(filled.at(0) > filled.at(1));
    CHECK(filled.at(1) > filled.at(2));
}

TEST_CASE("a high risk is a filled red box with three bars, the others are not")
{
    Cell cell;
    const auto red = cell.looks.color(Looks::RedFill);
    for (const auto risk : {RiskLevel::NotScreened, RiskLevel::Low, RiskLevel::Moderate, RiskLevel::High}) {
        cell.item->setData(static_cast<int>(risk), RiskRole);
        cell.item->setText(u"High"_s);
        CHECK((pixelsOf(painted(cell.looks, cell.item), red) > 100) == (risk == RiskLevel::High));
    }
}

TEST_CASE("a target is outlined in dashes, a selected row has a bar at its start")
{
    Cell cell;
    cell.item->setText(u"104"_s);
    const auto focus = cell.looks.color(Looks::Focus);
    CHECK(pixelsOf(painted(cell.looks, cell.item), focus) == 0);
    cell.item->setData(true, IsTargetRole);
    const auto outlined = painted(cell.looks, cell.item);
    const int dashes = pixelsOf(outlined.copy(0, 0, 200, 2), focus);
    CHECK(dashes > 150);
    CHECK(dashes < 350);

    cell.item->setData(false, IsTargetRole);
    const auto selected = painted(cell.looks, cell.item, QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_Active);
    CHECK(selected.pixelColor(1, 12) == cell.looks.color(Looks::Accent));
    CHECK(selected.pixelColor(100, 12) == cell.looks.color(Looks::SelRow));
}
