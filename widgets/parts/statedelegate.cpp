#include "statedelegate.h"

#include "roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

bool isShelfRow(const QModelIndex& index)
{
    const QVariant kind = index.data(KindRole);
    return kind.isValid() && kind.toInt() == static_cast<int>(RowKind::Shelf);
}

} // namespace

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isShelf = isShelfRow(index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem panel = option;
    panel.index = index;
    panel.text.clear();
    panel.showDecorationSelected = true;
    if (isShelf && !isSelected)
        painter->fillRect(option.rect, m_looks->color(Looks::Header));
    else
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);

    QRect inside = option.rect.adjusted(m_painter.padding(), 0, -m_painter.padding(), 0);
    if (isShelf) {
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        const int side = m_looks->scaled(16);
        const bool isOpen = !tree || tree->isExpanded(index);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QString chevron = isOpen ? u"down"_s : mirrored ? u"left"_s : u"right"_s;
        const int x = mirrored ? inside.right() + 1 - side : inside.left();
        painter->drawPixmap(x, inside.top() + (inside.height() - side) / 2, m_looks->pixmap(chevron, Looks::Text2, painter->device()->devicePixelRatioF()));
        inside.adjust(mirrored ? 0 : side + m_looks->scaled(4), 0, mirrored ? -side - m_looks->scaled(4) : 0, 0);
    }
    const bool isTrailing = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testAnyFlags(Qt::AlignTrailing);
    m_painter.paint(painter, inside, m_painter.pieces(index, isSelected, m_hasRiskWords), option.direction, isTrailing);

    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(isShelf ? m_looks->color(Looks::Line) : m_looks->mixed(Looks::Base, Looks::Line, 0.45));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(IsTargetRole).toBool())
        paintTarget(painter, option);
    painter->restore();
}

void StateDelegate::paintTarget(QPainter* painter, const QStyleOptionViewItem& option) const
{
    // Dashes are counted from the window's edge, so that they run on from cell to cell.
    QPen pen(m_looks->color(Looks::Focus), 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    pen.setDashOffset(option.rect.left() / 2.0);
    painter->setPen(pen);
    const int left = option.rect.left();
    const int right = option.rect.right() + 1;
    painter->drawLine(left, option.rect.top() + 1, right, option.rect.top() + 1);
    painter->drawLine(left, option.rect.bottom(), right, option.rect.bottom());
}

int StateDelegate::widthOf(const QModelIndex& index) const
{
    return m_painter.width(m_painter.pieces(index, false, m_hasRiskWords)) + 2 * m_painter.padding();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int height = std::max(m_looks->scaled(25), QFontMetrics(m_looks->font(Looks::Body)).height() + 4);
    return {isShelfRow(index) ? 0 : widthOf(index), height};
}

bool StateDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = widthOf(index) > option.rect.width();
    QString words = index.data(Qt::ToolTipRole).toString();
    if (words.isEmpty() && isCut)
        words = index.data().toString();
    const bool saysMore = isCut || words != index.data().toString();
    // Plain text always: a name with < in it must not be read as markup.
    QToolTip::showText(event->globalPos(), saysMore && !words.isEmpty() ? u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s : QString(), view);
    return true;
}

} // namespace dispatch
