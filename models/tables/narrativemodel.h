#pragma once

#include "livepicture.h"
#include "roles.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace dispatch {

/// The timeline of one incident, newest first. DisplayRole is the words, DetailRole the subject in bold, IconRole the kind's icon,
/// SortRole the time, ToolTipRole who wrote it and when.
class NarrativeModel : public QAbstractListModel {
    Q_OBJECT
public:
    NarrativeModel(const LivePicture* picture, QTimeZone zone, QObject* parent = nullptr);

    /// Shows @p incident; its entries so far come with `fill`. Later ones follow the change feed.
    void show(const IncidentId& incident);
    /// Entries of an incident other than the shown one (a late answer) are dropped.
    void fill(const IncidentId& incident, QList<LogEntry> entries);
    [[nodiscard]] const IncidentId& incident() const { return m_incident; }
    [[nodiscard]] const LogEntry& entryAt(int row) const { return m_entries.at(row); }
    /// "02:46" of a row.
    [[nodiscard]] QString timeWords(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void take(const LogEntry& entry);
    void drop(const LogEntryId& entry);

    QTimeZone m_zone;
    IncidentId m_incident;
    QList<LogEntry> m_entries; ///< newest first
};

} // namespace dispatch
