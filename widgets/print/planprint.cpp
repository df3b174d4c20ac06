#include "planprint.h"

#include "planpapers.h"

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr double checkingPoints = 10.5;

} // namespace

PlanDocument::PlanDocument(const QList<PlanPaper>& papers, const QPageLayout& paper, const PlanSheet& sheet, const PlanWords& words)
    : m_sheet(sheet), m_language(*words.language), m_english(*words.english)
{
    for (const auto each : papers)
        lay(each, paper, words);
}

void PlanDocument::lay(PlanPaper paper, const QPageLayout& layout, const PlanWords& words)
{
    const auto keep = [&](const PrintPages& pages, double points, const QString& missing) {
        m_papers.append({paper, pages, {static_cast<int>(pages.needed()), points, missing}});
    };
    if (paper == PlanPaper::CheckingCopy) {
        PrintPages pages(layout);
        CheckingCopy copy(pages, m_sheet, words);
        copy.lay(checkingPoints);
        keep(pages, checkingPoints, copy.lettersWithoutFont());
        return;
    }
    if (paper == PlanPaper::WalletCard) {
        PrintPages pages(layout);
        WalletCard card(pages, m_sheet, words);
        card.lay();
        keep(pages, 0, card.lettersWithoutFont());
        return;
    }
    for (double points = m_sheet.points;; points -= 0.5) {
        PrintPages pages(layout);
        PersonsPage page(pages, m_sheet, words);
        page.lay(points);
        if (pages.needed() > 1 && points > PlanPrint::smallest)
            continue;
        keep(pages, points, page.lettersWithoutFont());
        return;
    }
}

int PlanDocument::pages() const
{
    int pages = 0;
    for (const auto& each : m_papers)
        pages += each.printed.pages;
    return pages;
}

std::pair<const PlanDocument::Laid*, int> PlanDocument::at(int page) const
{
    for (const auto& each : m_papers) {
        if (page < each.printed.pages)
            return {&each, page};
        page -= each.printed.pages;
    }
    return {nullptr, 0};
}

PlanPaper PlanDocument::paperAt(int page) const
{
    const auto* laid = at(page).first;
    return laid ? laid->paper : PlanPaper::Page;
}

const PlanPrinted* PlanDocument::of(PlanPaper paper) const
{
    const auto found = std::ranges::find(m_papers, paper, &Laid::paper);
    return found == m_papers.cend() ? nullptr : &found->printed;
}

void PlanDocument::paint(QPainter& painter, int page) const
{
    const auto [laid, pageOfPaper] = at(page);
    if (laid)
        laid->pages.paintPage(painter, pageOfPaper, [this, paper = laid->paper](QPainter& top, const QRectF& room, int number, int count) { paintTop(top, room, paper, number, count); });
}

/// Above each page: what it is not, that its words are not yet reviewed, and which page it is.
void PlanDocument::paintTop(QPainter& painter, const QRectF& room, PlanPaper paper, int page, int pages) const
{
    constexpr auto unit = PrintPages::unitsOfMillimetre;
    const bool isForChecking = paper == PlanPaper::CheckingCopy;
    const auto& reader = isForChecking ? m_english : m_language;
    auto draft = m_language.draftMark();
    // Whoever checks may not read the language.
    if (isForChecking && !draft.isEmpty() && draft != m_language.draftMarkInEnglish())
        draft += u" · "_s + m_language.draftMarkInEnglish();
    const bool turned = reader.reading == ReadDirection::RightToLeft;
    double from = 0;
    for (const auto& mark : {m_sheet.mark, draft}) {
        if (mark.isEmpty())
            continue;
        painter.setFont(PrintPages::font(11, true, m_language.fonts));
        const double width = painter.fontMetrics().horizontalAdvance(mark) + 6 * unit;
        const QRectF frame(turned ? room.right() - from - width : room.left() + from, room.top(), width, 7 * unit);
        painter.setPen(QPen(Qt::black, 0.4 * unit, Qt::DashLine));
        painter.drawRect(frame);
        painter.drawText(frame, Qt::AlignCenter, mark);
        from += width + 3 * unit;
    }
    if (pages > 1) {
        painter.setPen(Qt::black);
        painter.setFont(PrintPages::font(10, false, m_language.fonts));
        painter.drawText(room, (turned ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop | Qt::AlignAbsolute, reader.pageWords(page, pages));
    }
}

Result<PlanDocument> PlanPrint::print(QPagedPaintDevice& device, const QList<PlanPaper>& papers, const PlanSheet& sheet, const PlanWords& words)
{
    PlanDocument document(papers, PrintPages::turned(device, QPageLayout::Portrait), sheet, words);
    const bool isPainted = PrintPages::paintAll(device, document.pages(), [&document](QPainter& painter, int page) { document.paint(painter, page); });
    if (!isPainted)
        return refuse(tr("The plan could not be printed. Is the printer on, and is there room on the disk?"), u"the device could not be painted on"_s);
    return document;
}

Result<PlanPrinted> PlanPrint::print(QPagedPaintDevice& device, PlanPaper paper, const PlanSheet& sheet, const PlanWords& words)
{
    return print(device, QList{paper}, sheet, words).transform([paper](const PlanDocument& document) { return *document.of(paper); });
}

} // namespace dispatch
