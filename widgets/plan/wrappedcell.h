#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace dispatch {

/// Makes the rows of a tree as high as the words in some of its columns need. A tree asks how high a row is without saying how wide it is.
class WrappedCell : public QStyledItemDelegate {
    Q_OBJECT
public:
    WrappedCell(QTreeView* view, QList<int> wrapped);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTreeView* m_view;
    QList<int> m_wrapped;
};

} // namespace dispatch
