#pragma once

#include "candidatemodel.h"
#include "looks.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace dispatch {

class LookLabel;

/// A table as high as its rows, for a pane that scrolls as a whole. Enter, R and Esc are the pane's.
class RowsTable : public QTableView {
    Q_OBJECT
public:
    explicit RowsTable(const Looks* looks, QWidget* parent = nullptr);

    /// Columns that go first when the width is short, in this order.
    void setDispensable(QList<int> columns) { m_dispensable = std::move(columns); }
    void setStretched(int column) { m_stretched = column; }
    /// Columns that this table has no use for.
    void setUnused(QList<int> columns) { m_unused = std::move(columns); }
    /// Gives the columns the width there is; also called by itself when that changes.
    void fit();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

Q_SIGNALS:
    void entered();
    void letterPressed(const QString& letter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    const Looks* m_looks;
    QList<int> m_dispensable;
    QList<int> m_unused;
    int m_stretched = 0;
};

/// The teams that can go, ranked; below them the ones that can't, each with the reason.
class CandidateView : public QWidget {
    Q_OBJECT
public:
    CandidateView(CandidateModel* model, const Looks* looks, QWidget* parent = nullptr);

    [[nodiscard]] const Candidate* chosen() const;
    /// The first one when @p team is not among those that can go.
    void choose(const TeamId& team);
    [[nodiscard]] const Candidate* first() const;
    [[nodiscard]] QTableView* table() const { return m_table; }

Q_SIGNALS:
    void chosenChanged();
    void entered();
    void letterPressed(const QString& letter);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Kinds;

    void renew();
    void retranslate();

    CandidateModel* m_model;
    const Looks* m_looks;
    Kinds* m_able;
    Kinds* m_unable;
    RowsTable* m_table;
    LookLabel* m_none;
    LookLabel* m_unableTitle;
    RowsTable* m_unableTable;
    TeamId m_chosen;
};

} // namespace dispatch
