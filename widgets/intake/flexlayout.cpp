#include "flexlayout.h"

#include "looks.h"

#include <QStyle>
#include <QWidget>

namespace dispatch {

FlexLayout::FlexLayout(const Looks* looks, QWidget* parent) : QLayout(parent), m_looks(looks)
{
    setContentsMargins({});
    connect(looks, &Looks::changed, this, &FlexLayout::invalidate);
}

FlexLayout::~FlexLayout()
{
    for (const auto& part : m_parts)
        delete part.item;
}

void FlexLayout::add(QWidget* widget, int basis, int grow)
{
    addChildWidget(widget);
    m_parts.append({new QWidgetItemV2(widget), basis, grow});
    invalidate();
}

void FlexLayout::setBasis(const QWidget* widget, int basis)
{
    for (auto& part : m_parts)
        if (part.item->widget() == widget)
            part.basis = basis;
    invalidate();
}

void FlexLayout::setGaps(int across, int down)
{
    m_across = across;
    m_down = down;
    invalidate();
}

QLayoutItem* FlexLayout::itemAt(int index) const
{
    return index >= 0 && index < m_parts.size() ? m_parts.at(index).item : nullptr;
}

QLayoutItem* FlexLayout::takeAt(int index)
{
    return index >= 0 && index < m_parts.size() ? m_parts.takeAt(index).item : nullptr;
}

QSize FlexLayout::minimumSize() const
{
    QSize size;
    for (const auto& part : m_parts)
        if (!part.item->isEmpty())
            size = size.expandedTo(part.item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlexLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& part : m_parts) {
        if (part.item->isEmpty())
            continue;
        width += wanted(part, QWIDGETSIZE_MAX) + m_looks->scaled(m_across);
        height = qMax(height, part.item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlexLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(rect.marginsRemoved(contentsMargins()), true));
}

int FlexLayout::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    const auto margins = contentsMargins();
    return *m_heights.insert(width, arrange({0, 0, width - margins.left() - margins.right(), 0}, false) + margins.top() + margins.bottom());
}

void FlexLayout::invalidate()
{
    m_heights.clear();
    QLayout::invalidate();
}

int FlexLayout::wanted(const Part& part, int available) const
{
    const int basis = part.basis > 0 ? m_looks->scaled(part.basis) : part.item->sizeHint().width();
    return qMax(qMin(basis, available), part.item->minimumSize().width());
}

int FlexLayout::arrange(const QRect& rect, bool place) const
{
    const int gap = m_looks->scaled(m_across);
    QList<const Part*> line;
    int used = 0;
    int y = rect.y();
    for (const auto& part : m_parts) {
        if (part.item->isEmpty())
            continue;
        const int width = wanted(part, rect.width());
        if (!line.isEmpty() && used + gap + width > rect.width()) {
            y += layLine(line, rect, y, place) + m_looks->scaled(m_down);
            line.clear();
            used = 0;
        }
        used += width + (line.isEmpty() ? 0 : gap);
        line.append(&part);
    }
    if (!line.isEmpty())
        y += layLine(line, rect, y, place);
    return y - rect.y();
}

int FlexLayout::heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int FlexLayout::layLine(const QList<const Part*>& line, const QRect& inner, int y, bool place) const
{
    const int gap = m_looks->scaled(m_across);
    int left = inner.width() - gap * static_cast<int>(line.size() - 1);
    int shares = 0;
    for (const auto* part : line) {
        left -= wanted(*part, inner.width());
        shares += part->grow;
    }
    int height = 0;
    QList<int> widths;
    for (const auto* part : line) {
        // The last to grow takes what rounding left over.
        const int extra = left > 0 && shares > 0 ? left * part->grow / shares : 0;
        left -= extra;
        shares -= part->grow;
        widths.append(wanted(*part, inner.width()) + extra);
        height = qMax(height, heightOf(*part->item, widths.last()));
    }
    if (!place)
        return height;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.x();
    for (qsizetype at = 0; at < line.size(); ++at) {
        const int own = heightOf(*line.at(at)->item, widths.at(at));
        const int top = m_centred ? y + (height - own) / 2 : y;
        line.at(at)->item->setGeometry(QStyle::visualRect(direction, inner, {x, top, widths.at(at), own}));
        x += widths.at(at) + gap;
    }
    return height;
}

} // namespace dispatch
