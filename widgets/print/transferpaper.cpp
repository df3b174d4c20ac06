#include "transferpaper.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double small = 10;
constexpr double large = 16;
constexpr double lineToWriteOn = 12;
constexpr double highest = 60; ///< of words that are not broken to the next page

/// A word, and a line to write on behind it.
void addBlank(PrintPages& pages, const QString& word)
{
    const auto font = PrintPages::font(small);
    pages.add({lineToWriteOn, [=](QPainter& painter, const QRectF& room) {
        constexpr auto unit = PrintPages::unitsOfMillimetre;
        painter.setFont(font);
        painter.setPen(QPen(Qt::black, 0.2 * unit));
        const double y = room.bottom() - 2 * unit;
        painter.drawText(QPointF(room.left(), y), word);
        painter.drawLine(QPointF(room.left() + painter.fontMetrics().horizontalAdvance(word) + 2 * unit, y), QPointF(room.right(), y));
    }});
}

/// Words of any length: what is too high for a page goes on in the next block.
void addWords(PrintPages& pages, const QString& words, const QFont& font, double after)
{
    QString part;
    for (const auto& word : words.split(u' ')) {
        const auto longer = part.isEmpty() ? word : QString(part + u' ' + word);
        if (!part.isEmpty() && pages.heightOf(longer, pages.width(), font) > highest) {
            pages.addText(part, font, 0);
            part = word;
        } else {
            part = longer;
        }
    }
    pages.addText(part, font, after);
}

} // namespace

Paper TransferPaper::lay(const QPageLayout& paper, const TransferPrint& sheet)
{
    PrintPages pages(paper);
    const auto heading = PrintPages::font(12, true);
    pages.addText(sheet.title, PrintPages::font(18, true), 1, true);
    pages.addText(sheet.about, PrintPages::font(small), 5, true);
    pages.addText(tr("Read this aloud"), heading, 2, true);
    for (const auto& line : sheet.page.split(u'\n', Qt::SkipEmptyParts))
        addWords(pages, line, PrintPages::font(large), 2.5);
    pages.addSpace(4);
    pages.addText(tr("For us, not to be read out"), heading, 2, true);
    pages.addText(sheet.standing, PrintPages::font(small), 2);
    if (!sheet.comes.isEmpty())
        pages.addText(sheet.comes, PrintPages::font(small), 2);
    addBlank(pages, tr("Who of them accepted, and when:"));
    addBlank(pages, tr("Who came, after how many minutes:"));
    addBlank(pages, tr("Force, as reported to us:"));
    return {pages, sheet.mark, tr("Transfer sheet")};
}

} // namespace dispatch
