#include "wrappedlist.h"

#include "wrappedcell.h"

#include <QHeaderView>

namespace dispatch {

WrappedList::WrappedList(int columns, const QList<int>& stretched, QWidget* parent) : SteadyTreeWidget(parent)
{
    setColumnCount(columns);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    new WrappedCell(this, stretched);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : stretched)
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void WrappedList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace dispatch
