#pragma once

#include "postadvice.h"

#include <QAbstractTableModel>

namespace dispatch {

/// Today's waiting posts and the suggested ones in one list, those that stay first: how many of the calls each would be nearest to, and how far
/// they are.
class PostListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Post, Change, Today, Suggested, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PostAdvice& advice);
    void clear();
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    enum class Fate { Stays, New, NotSuggested };
    [[nodiscard]] Fate fateOf(qsizetype place) const;
    [[nodiscard]] QString duty(const SuggestedPosts& posts, qsizetype place) const;

    PostAdvice m_advice;
    QList<qsizetype> m_rows; ///< places
};

} // namespace dispatch
