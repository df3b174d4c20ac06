#pragma once

#include <QTreeView>

namespace dispatch {

/// A tree or list that a screen reader can follow. Qt tells the reader of a new selection with the cell in its hand; asking that cell where
/// it is lays out what is still to be laid out, and a new layout throws every cell away, this one too. So all is laid out before.
class SteadyTree : public QTreeView {
    Q_OBJECT
public:
    using QTreeView::QTreeView;

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override
    {
        settle();
        QTreeView::selectionChanged(selected, deselected);
    }
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        settle();
        QTreeView::currentChanged(current, previous);
    }

private:
    /// A layout may fit the columns anew, and these ask for another; where nothing is asked for, nothing is done.
    void settle()
    {
        for (int round = 0; round < 4; ++round)
            executeDelayedItemsLayout();
    }
};

} // namespace dispatch
