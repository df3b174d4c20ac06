#pragma once

#include "looks.h"
#include "rostermodel.h"
#include "steadytree.h"

namespace dispatch {

class EmptyNote;

/// The roster as rows of people and columns of days, shifts as bars over the hours. Moves by cell; what changes a shift is only asked for.
class WeekGrid : public SteadyTree {
    Q_OBJECT
public:
    WeekGrid(RosterModel* model, const Looks* looks, QWidget* parent = nullptr);

    [[nodiscard]] RosterModel* roster() const { return m_model; }
    /// Where @p at lies, in the viewport's pixels.
    [[nodiscard]] int xOf(Instant at) const;
    [[nodiscard]] Instant timeAt(int x) const;
    /// Where the days begin, in the grid's own pixels: right of the names.
    [[nodiscard]] int namesWidth() const;
    /// The shift that stands in the current cell; of several the one that was walked to. Null: none.
    [[nodiscard]] ShiftId chosen() const;
    void choose(const ShiftId& shift);
    void choose(const QModelIndex& cell);
    /// A sentence in the middle while there is nothing to show.
    void sayEmpty(const QString& sentence);

Q_SIGNALS:
    void chosenChanged();
    void opened();            ///< Enter
    void left();              ///< Esc
    void stretched(dispatch::Span startBy, dispatch::Span endBy);
    /// The shift was dragged by the mouse, its ends by so much; onto another row when @p row is valid.
    void dragged(const dispatch::ShiftId& shift, dispatch::Span startBy, dispatch::Span endBy, const QModelIndex& row);
    /// To the row of somebody else in the same group.
    void handed(const QModelIndex& row);
    /// The columns were measured anew.
    void measured();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    enum class Grip { None, Whole, Start, End };
    struct Hit {
        ShiftId shift;
        Grip grip = Grip::None;
    };

    void measure();
    void spanGroups();
    [[nodiscard]] Hit hitAt(const QPoint& at) const;
    [[nodiscard]] int place() const;

    RosterModel* m_model;
    const Looks* m_looks;
    EmptyNote* m_empty;
    QSet<QString> m_closed;   ///< groups that were closed by hand, over a reset of the model
    int m_walked = 0;         ///< which of several shifts in the current cell
    Hit m_held;
    QPoint m_pressedAt;
    bool m_dragging = false;
    struct Place {            ///< of the current cell, over a reset of the model
        StaffId staff;
        QString callsign;
        int column = 1;
    } m_place;
};

} // namespace dispatch
