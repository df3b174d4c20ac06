#pragma once

#include <QTreeWidget>

namespace dispatch {

/// A tree or list that a screen reader can follow. Qt tells the reader of a new selection with the cell in its hand; asking that cell where
/// it is lays out what is still to be laid out, and a new layout throws every cell away, this one too. So all is laid out before.
template <typename Tree>
class Steady : public Tree {
public:
    using Tree::Tree;

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override
    {
        settle();
        Tree::selectionChanged(selected, deselected);
    }
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        settle();
        Tree::currentChanged(current, previous);
    }

private:
    /// A layout may fit the columns anew, and these ask for another; where nothing is asked for, nothing is done.
    void settle()
    {
        for (int round = 0; round < 4; ++round)
            this->executeDelayedItemsLayout();
    }
};

using SteadyTree = Steady<QTreeView>;
using SteadyTreeWidget = Steady<QTreeWidget>;

} // namespace dispatch
