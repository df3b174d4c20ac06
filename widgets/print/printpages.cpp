#include "printpages.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr double margin = 11;
constexpr double lineAtTop = 11;

} // namespace

PrintPages::PrintPages(const QPageLayout& paper)
{
    const auto page = paper.paintRect(QPageLayout::Millimeter);
    m_area = QRectF(0, lineAtTop, page.width(), page.height() - lineAtTop);
}

QPageLayout PrintPages::paper(const QPageSize& size, QPageLayout::Orientation orientation)
{
    return {size, orientation, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter};
}

QPageLayout PrintPages::turned(QPagedPaintDevice& device, QPageLayout::Orientation orientation)
{
    device.setPageOrientation(orientation);
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    return device.pageLayout();
}

QFont PrintPages::font(double points, bool strong, const QStringList& families)
{
    static const QStringList own{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans CJK TC"_s, u"Noto Sans CJK SC"_s};
    QFont font(families.isEmpty() ? own : families);
    font.setPixelSize(qRound(points * 10));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setFeature("tnum", 1);
    // A reader of the file finds "off" only in letters of its own.
    font.setFeature("liga", 0);
    return font;
}

double PrintPages::heightOf(const QString& text, double width, const QFont& font) const
{
    const QRectF room(0, 0, width * unitsOfMillimetre, 1e6);
    return QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text).height() / unitsOfMillimetre;
}

void PrintPages::addText(const QString& text, const QFont& font, double after, bool withNext)
{
    add({heightOf(text, width(), font) + after,
        [text, font](QPainter& painter, const QRectF& room) {
            painter.setFont(font);
            painter.drawText(room, Qt::TextWordWrap, text);
        },
        withNext});
}

QList<QList<qsizetype>> PrintPages::laid() const
{
    QList<QList<qsizetype>> pages{{}};
    double used = 0;
    QList<qsizetype> heads; // those in force, the first level first
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const auto& block = m_blocks.at(i);
        // A heading goes with what follows it.
        double needed = block.height;
        for (qsizetype next = i; next + 1 < m_blocks.size() && m_blocks.at(next).withNext; ++next)
            needed += m_blocks.at(next + 1).height;
        if (block.head > 0)
            heads.removeIf([&](qsizetype head) { return m_blocks.at(head).head >= block.head; });
        if (!pages.last().isEmpty() && used + needed > m_area.height()) {
            pages.append(heads);
            used = 0;
            for (const auto head : std::as_const(heads))
                used += m_blocks.at(head).height;
        }
        if (block.head > 0)
            heads.append(i);
        pages.last().append(i);
        used += block.height;
    }
    return pages;
}

double PrintPages::left() const
{
    const auto pages = laid();
    double used = 0;
    for (const auto block : pages.last())
        used += m_blocks.at(block).height;
    return m_area.height() - used;
}

bool PrintPages::paintAll(QPagedPaintDevice& device, int pages, const std::function<void(QPainter&, int)>& paint)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const auto units = device.logicalDpiX() / 720.0;
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.resetTransform();
        painter.scale(units, units);
        paint(painter, page);
    }
    return painter.end();
}

bool PrintPages::paint(QPagedPaintDevice& device, const Top& top) const
{
    return paintAll(device, static_cast<int>(needed()), [&](QPainter& painter, int page) { paintPage(painter, page, top); });
}

void PrintPages::paintPage(QPainter& painter, qsizetype page, const Top& top) const
{
    const auto pages = laid();
    const auto scaled = [](const QRectF& room) { return QRectF(room.topLeft() * unitsOfMillimetre, room.size() * unitsOfMillimetre); };
    top(painter, scaled({0, 0, m_area.width(), lineAtTop}), static_cast<int>(page) + 1, static_cast<int>(pages.size()));
    double y = m_area.top();
    for (const auto i : pages.at(page)) {
        const auto& block = m_blocks.at(i);
        painter.save();
        if (block.paint)
            block.paint(painter, scaled({0, y, m_area.width(), block.height}));
        painter.restore();
        y += block.height;
    }
}

} // namespace dispatch
