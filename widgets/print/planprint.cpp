#include "planprint.h"

#include "planpapers.h"

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr double checkingPoints = 10.5;

/// Above each page, as @p of reads: what it is not, that its words are not yet reviewed, and which page it is.
void paintTop(QPainter& painter, const QRectF& room, const PlanSheet& sheet, const PlanLanguage& language, const PlanLanguage& of, int page, int pages)
{
    constexpr auto unit = PrintPages::unitsOfMillimetre;
    auto draft = language.draftMark();
    // Whoever checks may not read the language.
    if (&of != &language && !draft.isEmpty() && draft != language.draftMarkInEnglish())
        draft += u" · "_s + language.draftMarkInEnglish();
    const bool turned = of.reading == Reading::RightToLeft;
    double from = 0;
    for (const auto& mark : {sheet.mark, draft}) {
        if (mark.isEmpty())
            continue;
        painter.setFont(PrintPages::font(11, true, language.fonts));
        const double width = painter.fontMetrics().horizontalAdvance(mark) + 6 * unit;
        const QRectF frame(turned ? room.right() - from - width : room.left() + from, room.top(), width, 7 * unit);
        painter.setPen(QPen(Qt::black, 0.4 * unit, Qt::DashLine));
        painter.drawRect(frame);
        painter.drawText(frame, Qt::AlignCenter, mark);
        from += width + 3 * unit;
    }
    if (pages > 1) {
        painter.setPen(Qt::black);
        painter.setFont(PrintPages::font(10, false, language.fonts));
        painter.drawText(room, (turned ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop | Qt::AlignAbsolute, of.pageWords(page, pages));
    }
}

} // namespace

Result<PlanPrinted> PlanPrint::print(QPagedPaintDevice& device, PlanPaper paper, const PlanSheet& sheet, const PlanWords& words)
{
    const auto paint = [&](PrintPages& pages, const PlanPaperLayout& layout, double points) -> Result<PlanPrinted> {
        const bool isPainted = pages.paint([&](QPainter& painter, const QRectF& room, int page, int count) {
            paintTop(painter, room, sheet, *words.language, paper == PlanPaper::CheckingCopy ? *words.english : *words.language, page, count);
        });
        if (!isPainted)
            return refuse(tr("The plan could not be printed. Is the printer on, and is there room on the disk?"), u"the device could not be painted on"_s);
        return PlanPrinted{pages.pages(), points, layout.lettersWithoutFont()};
    };
    if (paper == PlanPaper::CheckingCopy) {
        PrintPages pages(device, QPageLayout::Portrait);
        CheckingCopy copy(pages, sheet, words);
        copy.lay(checkingPoints);
        return paint(pages, copy, checkingPoints);
    }
    if (paper == PlanPaper::WalletCard) {
        PrintPages pages(device, QPageLayout::Portrait);
        WalletCard card(pages, sheet, words);
        card.lay();
        return paint(pages, card, 0);
    }
    for (double points = sheet.points;; points -= 0.5) {
        PrintPages pages(device, QPageLayout::Portrait);
        PersonsPage page(pages, sheet, words);
        page.lay(points);
        if (pages.needed() == 1 || points <= smallest)
            return paint(pages, page, points);
    }
}

} // namespace dispatch
