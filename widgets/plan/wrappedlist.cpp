#include "wrappedlist.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace dispatch {
namespace {

/// A tree asks how high a row is without saying how wide it is.
class WrappedCell : public QStyledItemDelegate {
public:
    explicit WrappedCell(QTreeView* view) : QStyledItemDelegate(view), m_view(view) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isSpanned = m_view->isFirstColumnSpanned(index.row(), index.parent());
        if (isSpanned || m_view->header()->sectionResizeMode(index.column()) != QHeaderView::Stretch)
            return QStyledItemDelegate::sizeHint(option, index);
        auto narrow = option;
        const int indented = index.column() == 0 && index.parent().isValid() ? m_view->indentation() : 0;
        narrow.rect = QRect(0, 0, std::max(m_view->columnWidth(index.column()) - indented, 1), 1);
        narrow.features |= QStyleOptionViewItem::WrapText;
        return QStyledItemDelegate::sizeHint(narrow, index);
    }

private:
    QTreeView* m_view;
};

} // namespace

WrappedList::WrappedList(int columns, const QList<int>& stretched, QWidget* parent) : SteadyTreeWidget(parent)
{
    setColumnCount(columns);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setWordWrap(true);
    setItemDelegate(new WrappedCell(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : stretched)
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void WrappedList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace dispatch
