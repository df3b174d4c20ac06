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
    m_parts.append({new QWidgetItem(widget), basis, grow});
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
    const auto margins = contentsMargins();
    return arrange({0, 0, width - margins.left() - margins.right(), 0}, false) + margins.top() + margins.bottom();
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
    int x = inner.x();
    for (const auto* part : line) {
        // The last to grow takes what rounding left over.
        const int extra = left > 0 && shares > 0 ? left * part->grow / shares : 0;
        left -= extra;
        shares -= part->grow;
        const int width = wanted(*part, inner.width()) + extra;
        const int own = part->item->hasHeightForWidth() ? part->item->heightForWidth(width) : part->item->sizeHint().height();
        if (place)
            part->item->setGeometry(
                QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, inner, {x, y, width, own}));
        x += width + gap;
        height = qMax(height, own);
    }
    return height;
}

} // namespace dispatch
