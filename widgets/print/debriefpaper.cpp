#include "debriefpaper.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double debriefPoints = 9.5;
constexpr double betweenScores = 2;
const QList<double> judgedShares{0.10, 0.30, 0.32, 0.18, 0.10};
const QList<double> timeShares{0.30, 0.18, 0.18, 0.34};

void addScoreRow(PrintPages& pages, const QStringList& cells, const QList<double>& shares, const QString& more, bool isHead)
{
    const auto font = PrintPages::font(debriefPoints, isHead);
    const auto small = PrintPages::font(debriefPoints - 1);
    double height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i)
        height = std::max(height, pages.heightOf(cells.at(i), shares.at(i) * pages.width() - betweenScores, font));
    const double indent = shares.first() * pages.width();
    const double below = more.isEmpty() ? 0 : pages.heightOf(more, pages.width() - indent, small) + 0.6;
    pages.add({height + below + 2.4, [=](QPainter& painter, const QRectF& room) {
        constexpr auto unit = PrintPages::unitsOfMillimetre;
        painter.setFont(font);
        painter.setPen(Qt::black);
        double x = room.left();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double wide = shares.at(i) * room.width();
            painter.drawText(QRectF(x, room.top() + 0.6 * unit, wide - betweenScores * unit, room.height()), Qt::TextWordWrap, cells.at(i));
            x += wide;
        }
        painter.setFont(small);
        painter.drawText(room.adjusted(indent * unit, (height + 1.2) * unit, 0, 0), Qt::TextWordWrap, more);
        painter.setPen(QPen(Qt::black, (isHead ? 0.4 : 0.15) * unit));
        const double y = room.bottom() - 0.4 * unit;
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    }, isHead, isHead ? 1 : 0});
}

} // namespace

Paper DebriefPaper::lay(const QPageLayout& paper, const DebriefSheet& sheet)
{
    PrintPages pages(paper);
    pages.addText(sheet.title, PrintPages::font(18, true), 1, true);
    pages.addText(sheet.about, PrintPages::font(debriefPoints), 4, true);
    addScoreRow(pages, {tr("When"), tr("Point"), tr("What was done"), tr("Expected"), tr("Score")}, judgedShares, {}, true);
    for (const auto& group : sheet.groups) {
        pages.addText(group.title, PrintPages::font(11, true), 0.5, true);
        for (const auto& line : group.lines)
            addScoreRow(pages, line.cells, judgedShares, line.more, false);
        pages.addSpace(2);
    }
    pages.addSpace(3);
    addScoreRow(pages, {tr("Measure"), tr("This run"), tr("Goal"), tr("Last runs")}, timeShares, {}, true);
    for (const auto& time : sheet.times)
        addScoreRow(pages, QStringList(time.begin(), time.end()), timeShares, {}, false);
    if (!sheet.comments.isEmpty()) {
        pages.addText(tr("Comments on the run"), PrintPages::font(11, true), 1, true);
        for (const auto& each : sheet.comments)
            pages.addText(each, PrintPages::font(debriefPoints), 1);
    }
    pages.addText(tr("Kept on the machine of the training desk only. Not a personnel record."), PrintPages::font(debriefPoints), 0);
    return {pages, sheet.mark, tr("Debrief")};
}

} // namespace dispatch
