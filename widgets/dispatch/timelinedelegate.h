#pragma once

#include "looks.h"
#include "narrativemodel.h"

#include <QHash>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace dispatch {

/// Paints a timeline entry: time, icon, the subject in bold and the words, wrapped. Heights are kept per width.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TimelineDelegate(const NarrativeModel* model, const Looks* looks, QObject* parent = nullptr);

    /// The room a row has; a new width measures anew.
    void setWidth(int width);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QString wordsOf(const QModelIndex& index) const;
    qreal layOut(QTextLayout& layout, const QModelIndex& index) const;
    void forgetHeights();

    const NarrativeModel* m_model;
    const Looks* m_looks;
    int m_width = 0;
    QHash<LogEntryId, LogEntryId> m_corrected; ///< entry to the one that corrects it
    mutable QHash<LogEntryId, int> m_heights;
};

} // namespace dispatch
