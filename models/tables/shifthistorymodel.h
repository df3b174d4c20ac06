#pragma once

#include "instant.h"
#include "rosterentry.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace dispatch {

/// What happened to one shift, oldest first: when, who, what and why.
class ShiftHistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, Why, ColumnCount };

    ShiftHistoryModel(QTimeZone zone, QObject* parent = nullptr) : QAbstractTableModel(parent), m_zone(std::move(zone)) {}

    /// Days are left out of what was today, at @p now.
    void show(const QList<RosterEntry>& entries, Instant now);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QTimeZone m_zone;
    QList<RosterEntry> m_entries;
    Instant m_now{};
};

} // namespace dispatch
