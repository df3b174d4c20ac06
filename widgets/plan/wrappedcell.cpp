#include "wrappedcell.h"

#include <QHeaderView>
#include <QTreeView>

namespace dispatch {

WrappedCell::WrappedCell(QTreeView* view, QList<int> wrapped) : QStyledItemDelegate(view), m_view(view), m_wrapped(std::move(wrapped))
{
    view->setItemDelegate(this);
    view->setWordWrap(true);
    view->setUniformRowHeights(false);
    connect(view->header(), &QHeaderView::sectionResized, this, [this] { Q_EMIT sizeHintChanged({}); });
}

QSize WrappedCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_view->isFirstColumnSpanned(index.row(), index.parent()) || !m_wrapped.contains(index.column()))
        return QStyledItemDelegate::sizeHint(option, index);
    auto narrow = option;
    const int indented = index.column() == 0 && index.parent().isValid() ? m_view->indentation() : 0;
    narrow.rect = QRect(0, 0, std::max(m_view->columnWidth(index.column()) - indented, 1), 1);
    narrow.features |= QStyleOptionViewItem::WrapText;
    return QStyledItemDelegate::sizeHint(narrow, index);
}

} // namespace dispatch
