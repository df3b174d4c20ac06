#include "wraplayout.h"

#include <QStyle>
#include <QWidget>

namespace dispatch {

WrapLayout::WrapLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins({});
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::setLineGap(int gap)
{
    m_lineGap = gap;
    invalidate();
}

void WrapLayout::setStacked(bool stacked)
{
    m_isStacked = stacked;
    invalidate();
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto* item : m_items)
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + spacing();
            height = qMax(height, item->sizeHint().height());
        }
    const auto margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapLayout::arrange(const QRect& rect, bool place) const
{
    const auto margins = contentsMargins();
    const auto inner = rect.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    for (auto* item : m_items) {
        if (item->isEmpty())
            continue;
        // Nothing is wider than the line it stands in.
        auto hint = item->sizeHint().boundedTo({qMax(inner.width(), item->minimumSize().width()), QWIDGETSIZE_MAX});
        if (m_isStacked)
            hint.setWidth(inner.width());
        if (item->hasHeightForWidth())
            hint.setHeight(item->heightForWidth(hint.width()));
        if (x > inner.x() && (m_isStacked || x + hint.width() > inner.x() + inner.width())) {
            x = inner.x();
            y += lineHeight + m_lineGap.value_or(spacing());
            lineHeight = 0;
        }
        if (place)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect({x, y}, hint)));
        x += hint.width() + spacing();
        lineHeight = qMax(lineHeight, hint.height());
    }
    return y + lineHeight - rect.y() + margins.bottom();
}

} // namespace dispatch
