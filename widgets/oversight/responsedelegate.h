#pragma once

#include "cellpainter.h"

#include <QStyledItemDelegate>

namespace dispatch {

/// Paints a row of the open responses on two lines, large enough to be read from across the room. Where its column has no room, the last word is
/// a third line under all of them.
class ResponseDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ResponseDelegate(const Looks* looks, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_looks(looks), m_painter(looks) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setWordBelow(bool below) { m_isWordBelow = below; }
    /// Two or three lines; every row is as high.
    [[nodiscard]] int rowHeight() const;

private:
    void paintLines(QPainter* painter, const QRect& room, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintWord(QPainter* painter, const QRect& below, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] int wordHeight() const;

    const Looks* m_looks;
    CellPainter m_painter;
    bool m_isWordBelow = false;
};

} // namespace dispatch
