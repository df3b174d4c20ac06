#pragma once

#include "looks.h"
#include "rosterrows.h"

#include <QStyledItemDelegate>

namespace dispatch {

class WeekGrid;

/// Paints the roster's grid: groups, names with what they bring, days, and the shifts over them. Every state has an outline and a word of its own.
class WeekDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    WeekDelegate(WeekGrid* grid, const Looks* looks);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The shifts of a whole row, over its cells.
    void paintBars(QPainter* painter, const QStyleOptionViewItem& row, const QModelIndex& index, const QModelIndex& current, const ShiftId& chosen) const;

private:
    void paintGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintName(QPainter* painter, const QStyleOptionViewItem& option, const RosterRow& row, bool isCurrent) const;
    void paintBar(QPainter* painter, const QRect& rect, const RosterBar& bar, bool isChosen) const;

    WeekGrid* m_grid;
    const Looks* m_looks;
};

} // namespace dispatch
