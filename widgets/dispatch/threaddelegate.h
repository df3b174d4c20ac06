#pragma once

#include "conversationmodel.h"
#include "looks.h"

#include <QHash>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace dispatch {

/// Paints what was said: who to whom and when, at the end who has read it, and the words below, wrapped. What is new has a bar and the word.
class ThreadDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ThreadDelegate(const ConversationModel* model, const Looks* looks, QObject* parent = nullptr);

    /// The room a row has; a new width measures anew.
    void setWidth(int width);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int margin() const { return m_looks->scaled(12); }
    [[nodiscard]] int headHeight() const;
    qreal layOut(QTextLayout& layout, const QModelIndex& index) const;
    void paintHead(QPainter* painter, const QRect& room, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const ConversationModel* m_model;
    const Looks* m_looks;
    int m_width = 0;
    mutable QHash<QString, int> m_heights;
};

} // namespace dispatch
