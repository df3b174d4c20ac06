#pragma once

#include "incidentboardmodel.h"

#include <QWidget>

class QLineEdit;
class QTimer;
class QTreeView;

namespace dispatch {

class ColumnFit;
class EmptyNote;
class Looks;
class StateDelegate;

/// All open work in four shelves. Keeps still under the hand: lines move only when nobody has worked in it for 3 s.
class IncidentBoard : public QWidget {
    Q_OBJECT
public:
    IncidentBoard(IncidentBoardModel* model, const Looks* looks, QWidget* parent = nullptr);
    ~IncidentBoard() override;

    void select(const IncidentId& incident);
    [[nodiscard]] IncidentId currentIncident() const;
    /// Goes to the first line of @p shelf, or to the shelf itself while it is empty.
    void goToShelf(Shelf shelf);
    /// Opens the filter line, as `/` does.
    void focusFilter();
    void setNarrow(bool narrow);
    /// For the sentence of an empty board: "Last one closed 01:12 (097)."
    void setLastClosed(const QString& number, const QString& time);
    void retranslate();

    /// "6 of 11 columns" for the pane's title; empty while all are shown.
    [[nodiscard]] QString columnsWords() const;
    void openColumnChooser();
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

Q_SIGNALS:
    void incidentChosen(const dispatch::IncidentId& incident);
    void incidentOpened(const dispatch::IncidentId& incident);
    void draftOpened(const dispatch::DraftId& draft);
    void followUpOpened(const dispatch::FollowUpId& followUp);
    void noteRequested(const dispatch::IncidentId& incident);
    /// Enter in a filter that fits nothing open: look in all history.
    void historyWanted(const QString& words);
    /// Esc with nothing left to undo here.
    void left();
    void rowMenuRequested(const dispatch::IncidentId& incident, const QPoint& globalPosition);
    void columnsChanged(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void spanShelves();
    void refilter();
    void showEmptiness();
    void open(const QModelIndex& index);
    void typeDigit(QChar digit);
    void stillHand();
    [[nodiscard]] bool listKey(int key, const QString& text);
    [[nodiscard]] bool filterKey(int key);
    [[nodiscard]] bool fits(const QModelIndex& row, const QString& words) const;
    void goTo(const QModelIndex& index);
    void closeFilter();
    [[nodiscard]] QModelIndex firstShown() const;

    IncidentBoardModel* m_model;
    const Looks* m_looks;
    QTreeView* m_list;
    QLineEdit* m_filter;
    StateDelegate* m_delegate;
    ColumnFit* m_columns;
    EmptyNote* m_note;
    QTimer* m_calm;   ///< runs while nobody works in the list and something wants to move
    QTimer* m_digits; ///< ends a typed number
    QString m_typed;
    QString m_lastClosed;
};

} // namespace dispatch
