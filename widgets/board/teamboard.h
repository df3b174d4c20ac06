#pragma once

#include "teamboardmodel.h"

#include <QWidget>

class QTableView;

namespace dispatch {

class ColumnFit;
class EmptyNote;
class Looks;

/// The teams on shift: what holds them, where they are and how old that is.
class TeamBoard : public QWidget {
    Q_OBJECT
public:
    TeamBoard(TeamBoardModel* model, const Looks* looks, QWidget* parent = nullptr);
    ~TeamBoard() override;

    void select(const TeamId& team);
    [[nodiscard]] TeamId currentTeam() const;
    void setNarrow(bool narrow);
    /// For the sentence of an empty list: "The next shift begins 07:00 (9 teams)."
    void setNextShift(const QString& time, int teams);
    void retranslate();

    /// "9 on shift · 3 free"
    [[nodiscard]] QString statusWords() const;
    [[nodiscard]] QString columnsWords() const;
    void openColumnChooser();
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

Q_SIGNALS:
    void teamChosen(const dispatch::TeamId& team);
    /// Enter or a double click.
    void teamOpened(const dispatch::TeamId& team);
    void left();
    void statusChanged(const QString& words);
    void columnsChanged(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showEmptiness();

    TeamBoardModel* m_model;
    const Looks* m_looks;
    QTableView* m_list;
    ColumnFit* m_columns;
    EmptyNote* m_note;
    QString m_nextShift;
    QString m_status;
};

} // namespace dispatch
