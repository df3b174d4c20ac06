#include "shifthistorymodel.h"

#include "roles.h"

using namespace Qt::StringLiterals;

namespace dispatch {

void ShiftHistoryModel::show(const QList<RosterEntry>& entries, Instant now)
{
    beginResetModel();
    m_entries = entries;
    m_now = now;
    endResetModel();
}

int ShiftHistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int ShiftHistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ShiftHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& entry = m_entries.at(index.row());
    const auto words = [&](int column) {
        switch (column) {
        case When: return whenWords(entry.at, m_now, m_zone);
        case Who: return entry.byName;
        case What: return entry.words;
        default: return entry.reason;
        }
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return words(index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() != When)
            return words(index.column());
        const auto said = tr("%1, %2: %3", "when, who, what was done").arg(words(When), words(Who), words(What));
        return entry.reason.isEmpty() ? said : tr("%1 Because: %2", "what was done, reason").arg(said, entry.reason);
    }
    case KindRole: return static_cast<int>(RowKind::Roster);
    case IdRole: return entry.id.toString();
    default: return {};
    }
}

QVariant ShiftHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Why: return tr("Why");
    default: return {};
    }
}

void ShiftHistoryModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace dispatch
