#pragma once

#include "found.h"
#include "roles.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace dispatch {

/// What find-as-you-type found over all history, best first.
class FoundModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {Number, Person, Where, Filed, Status, ColumnCount};

    explicit FoundModel(QTimeZone zone, QObject* parent = nullptr);

    /// @p request: answers older than the newest request are dropped.
    [[nodiscard]] int nextRequest() { return ++m_request; }
    void show(int request, QList<Found> found);
    [[nodiscard]] const Found* foundAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QTimeZone m_zone;
    int m_request = 0;
    QList<Found> m_found;
};

} // namespace dispatch
