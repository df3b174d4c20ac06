#include "paper.h"

namespace dispatch {

using namespace Qt::StringLiterals;

Paper::Paper(PrintPages pages, QString mark, QString title)
    : m_pages(std::move(pages)), m_count(static_cast<int>(m_pages.needed())), m_mark(std::move(mark)), m_title(std::move(title))
{
}

void Paper::paint(QPainter& painter, int page) const
{
    m_pages.paintPage(painter, page, [this](QPainter& top, const QRectF& room, int number, int count) { paintTop(top, room, number, count); });
}

Result<int> Paper::print(QPagedPaintDevice& device) const
{
    if (!PrintPages::paintAll(device, m_count, [this](QPainter& painter, int page) { paint(painter, page); }))
        return refuse(tr("It could not be printed. Is the printer on, and is there room on the disk?"), u"the device could not be painted on"_s);
    return m_count;
}

void Paper::paintTop(QPainter& painter, const QRectF& room, int page, int pages) const
{
    constexpr auto unit = PrintPages::unitsOfMillimetre;
    painter.setPen(Qt::black);
    auto left = room;
    if (!m_mark.isEmpty()) {
        painter.setFont(PrintPages::font(11, true));
        const double width = painter.fontMetrics().horizontalAdvance(m_mark) + 6 * unit;
        const QRectF frame(room.left(), room.top(), width, 7 * unit);
        painter.setPen(QPen(Qt::black, 0.4 * unit, Qt::DashLine));
        painter.drawRect(frame);
        painter.drawText(frame, Qt::AlignCenter, m_mark);
        left.setLeft(frame.right() + 3 * unit);
    }
    painter.setFont(PrintPages::font(9));
    painter.drawText(left, Qt::AlignLeft | Qt::AlignTop, m_title);
    painter.drawText(room, Qt::AlignRight | Qt::AlignTop, tr("Page %1 of %2").arg(page).arg(pages));
}

} // namespace dispatch
