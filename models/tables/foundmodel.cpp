#include "foundmodel.h"

#include "instant.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString statusIcon(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Open: return u"scene"_s;
    case IncidentStatus::Closed: return u"clear"_s;
    case IncidentStatus::Cancelled: return u"cancelled"_s;
    }
    std::unreachable();
}

} // namespace

FoundModel::FoundModel(QTimeZone zone, QObject* parent) : QAbstractTableModel(parent), m_zone(std::move(zone)) {}

void FoundModel::show(int request, QList<Found> found)
{
    if (request != m_request)
        return;
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

const Found* FoundModel::foundAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_found.at(index.row()) : nullptr;
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int FoundModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Person: return tr("Person");
    case Where: return tr("Where");
    case Filed: return tr("Filed");
    case Status: return tr("Status");
    default: return {};
    }
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Found& found = m_found.at(index.row());
    const auto words = [&](int column) {
        switch (column) {
        case Number: return found.number;
        case Person: return found.personName.isEmpty() ? tr("not known") : found.personName;
        case Where: return found.where.isEmpty() ? u"–"_s : found.where;
        case Filed: return dateWords(found.filedAt, m_zone);
        case Status:
            switch (found.status) {
            case IncidentStatus::Open: return tr("Open");
            case IncidentStatus::Closed: return tr("Closed");
            case IncidentStatus::Cancelled: return tr("Cancelled");
            }
            std::unreachable();
        default: return QString();
        }
    };
    switch (role) {
    case Qt::DisplayRole: return words(index.column());
    case Qt::ToolTipRole: return index.column() == Person || index.column() == Where ? words(index.column()) : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Number ? QStringList{words(Number), words(Person), words(Where), words(Filed), words(Status)}.join(u", "_s)
                                        : words(index.column());
    case KindRole: return static_cast<int>(RowKind::Incident);
    case IdRole: return found.incident.toString();
    case IconRole: return index.column() == Status ? statusIcon(found.status) : QString();
    case EmphasisRole: return index.column() == Number;
    case SortRole: return index.column() == Filed ? QVariant(toMsecs(found.filedAt)) : QVariant(words(index.column()));
    default: return {};
    }
}

} // namespace dispatch
