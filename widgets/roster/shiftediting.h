#pragma once

#include "desk.h"
#include "shift.h"

#include <QModelIndex>

namespace dispatch {

class RosterDesk;
class RosterModel;
class RosterPanes;
class WeekGrid;

/// The shift that is thought of and not saved: what the grid's keys and the mouse make of one, shown in the grid and in the what-if until it
/// is kept there or forgotten.
class ShiftEditing : public QObject {
    Q_OBJECT
public:
    ShiftEditing(RosterDesk* desk, RosterModel* model, RosterPanes* panes, QObject* parent);

    [[nodiscard]] bool isThinking() const { return m_thought.has_value(); }
    /// Nothing is thought of any more; what stands in the roster is what is shown.
    void forget();
    /// Nothing is thought of for now; whoever opens the shift again goes on where she was.
    void putAside();
    /// As the others of its row or group are; in the cell's day.
    void newShift();
    /// The chosen one with its fields.
    void edit();
    /// Both ends of the chosen one, by so much.
    void change(Span startBy, Span endBy);
    void split();

Q_SIGNALS:
    void done(const dispatch::Proposal& proposal);
    /// Why nothing was done.
    void said(const QString& sentence);

private:
    /// What is thought of stands in the chosen cell.
    [[nodiscard]] bool isThoughtChosen() const;
    [[nodiscard]] const Shift* chosen() const;
    /// Thinks of a shift that stands, as whoever sits here left it.
    void take(const Shift& stands);
    void think(const Shift& shift, bool withFields);
    void open();
    void drag(const ShiftId& shift, Span startBy, Span endBy, const QModelIndex& row);
    void hand(const QModelIndex& row);
    void giveTo(Shift& shift, const QModelIndex& row) const;

    RosterDesk* m_desk;
    RosterModel* m_model;
    RosterPanes* m_panes;
    WeekGrid* m_grid;
    std::optional<Shift> m_thought;
};

} // namespace dispatch
