#include "narrativemodel.h"

#include "stateicons.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

bool isNewer(const LogEntry& a, const LogEntry& b)
{
    return std::tie(a.at, a.recordedAt, a.id) > std::tie(b.at, b.recordedAt, b.id);
}

} // namespace

NarrativeModel::NarrativeModel(const LivePicture* picture, QTimeZone zone, QObject* parent)
    : QAbstractListModel(parent), m_zone(std::move(zone))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        for (const QUuid& gone : changes.gone)
            drop(LogEntryId{gone});
        for (const LogEntry& entry : changes.of<LogEntry>()) {
            if (entry.incident == m_incident)
                take(entry);
        }
    });
}

void NarrativeModel::show(const IncidentId& incident)
{
    if (incident == m_incident)
        return;
    beginResetModel();
    m_incident = incident;
    m_entries.clear();
    endResetModel();
}

void NarrativeModel::fill(const IncidentId& incident, QList<LogEntry> entries)
{
    if (incident != m_incident)
        return;
    if (!m_entries.isEmpty()) {
        // Some came by the feed while the others were being read.
        for (const LogEntry& entry : std::as_const(entries))
            take(entry);
        return;
    }
    std::ranges::sort(entries, isNewer);
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void NarrativeModel::take(const LogEntry& entry)
{
    if (std::ranges::contains(m_entries, entry.id, &LogEntry::id))
        return;
    const auto at = std::ranges::lower_bound(m_entries, entry, isNewer);
    const int row = static_cast<int>(at - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    endInsertRows();
}

/// What the centre refused was not done; the conflict keeps its words.
void NarrativeModel::drop(const LogEntryId& entry)
{
    const auto at = std::ranges::find(m_entries, entry, &LogEntry::id);
    if (at == m_entries.end())
        return;
    const int row = static_cast<int>(at - m_entries.begin());
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

QString NarrativeModel::timeWords(int row) const
{
    return clockWords(m_entries.at(row).at, m_zone);
}

int NarrativeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant NarrativeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LogEntry& entry = m_entries.at(index.row());
    const QString said = entry.subject.isEmpty() ? entry.words : entry.words.isEmpty() ? entry.subject : entry.subject % u' ' % entry.words;
    const QString date = dateWords(entry.at, m_zone) % u", "_s % clockWords(entry.at, m_zone);
    switch (role) {
    case Qt::DisplayRole: return entry.words;
    case DetailRole: return entry.subject;
    case Qt::ToolTipRole: {
        const QString who = entry.byName.isEmpty() ? date : tr("%1, by %2").arg(date, entry.byName);
        const bool isLate = entry.recordedAt - entry.at >= minute;
        return isLate ? tr("%1. Written down %2.").arg(who, clockWords(entry.recordedAt, m_zone)) : who;
    }
    case Qt::AccessibleTextRole: return QString(clockWords(entry.at, m_zone) % u", "_s % said);
    case KindRole: return static_cast<int>(RowKind::LogEntry);
    case IdRole: return entry.id.toString();
    case IconRole: return iconOf(entry);
    case SortRole: return toMsecs(entry.at);
    default: return {};
    }
}

} // namespace dispatch
