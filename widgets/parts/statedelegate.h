#pragma once

#include "cellpainter.h"

#include <QStyledItemDelegate>

namespace dispatch {

/// Paints every table of the program by DispatchRole: icon and word, clock, risk, marks, shelves, the dashed outline of what a typed
/// command would touch. It computes nothing; the models tell.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit StateDelegate(const Looks* looks, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_looks(looks), m_painter(looks) {}

    /// Without words a risk is only its bars; the word stays in the tool tip and for screen readers.
    void setRiskWords(bool shown) { m_hasRiskWords = shown; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;
    /// Width this cell needs to show everything.
    [[nodiscard]] int widthOf(const QModelIndex& index) const;

private:
    void paintTarget(QPainter* painter, const QStyleOptionViewItem& option) const;

    const Looks* m_looks;
    CellPainter m_painter;
    bool m_hasRiskWords = true;
};

} // namespace dispatch
