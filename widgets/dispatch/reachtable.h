#pragma once

#include "looks.h"
#include "reach.h"

#include <QTimeZone>
#include <QWidget>

class QStandardItemModel;

namespace dispatch {

class LookLabel;
class RowsTable;

/// "If you send Team 3": how long the other free teams would need, by area, now and after the next shift change.
class ReachTable : public QWidget {
    Q_OBJECT
public:
    ReachTable(const QTimeZone& zone, const Looks* looks, QWidget* parent = nullptr);

    /// @p name: "Team 3", @p callsign: "T3". Without a reach the panel says that nobody has worked it out.
    void show(const QString& name, const QString& callsign, const ReachBook& book, const Reach* reach);
    using QWidget::show;

private:
    void addRow(const AreaReach& area, bool hasLater);

    QTimeZone m_zone;
    LookLabel* m_title;
    QStandardItemModel* m_model;
    RowsTable* m_table;
    LookLabel* m_words;
};

} // namespace dispatch
