#include "proposalmodel.h"

#include "roles.h"

namespace dispatch {

using namespace Qt::StringLiterals;

ProposalModel::ProposalModel(const CodeBook* codes, QObject* parent) : QAbstractItemModel(parent), m_codes(codes), m_zone(QTimeZone::UTC) {}

// The place of a shift's group stands in the index, plus one.
QModelIndex ProposalModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ProposalModel::parent(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int ProposalModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return m_proposal.filled.isEmpty() && m_proposal.open.isEmpty() ? 0 : 2;
    if (parent.internalId() > 0 || parent.column() > 0)
        return 0;
    return int(parent.row() == Filled ? m_proposal.filled.size() : m_proposal.open.size());
}

int ProposalModel::columnCount(const QModelIndex&) const { return ColumnCount; }

void ProposalModel::show(FillProposal proposal, const RosterView& view, Instant now)
{
    beginResetModel();
    m_proposal = std::move(proposal);
    m_ticked = QList<bool>(m_proposal.filled.size(), true);
    m_people.clear();
    for (const auto& person : view.staff)
        m_people.insert(person.id, person);
    m_zone = view.zone;
    m_now = now;
    endResetModel();
}

void ProposalModel::tickAll(bool ticked)
{
    m_ticked.fill(ticked);
    if (const auto filled = index(Filled, 0); rowCount(filled) > 0)
        Q_EMIT dataChanged(index(0, 0, filled), index(rowCount(filled) - 1, 0, filled), {Qt::CheckStateRole});
}

QList<Shift> ProposalModel::ticked() const
{
    QList<Shift> shifts;
    for (qsizetype i = 0; i < m_ticked.size(); ++i)
        if (m_ticked.at(i))
            shifts.append(m_proposal.filled.at(i).shift);
    return shifts;
}

QList<Shift> ProposalModel::suggested() const
{
    QList<Shift> shifts;
    for (const auto& each : m_proposal.filled)
        shifts.append(each.shift);
    return shifts;
}

void ProposalModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

QString ProposalModel::words(const Shift& shift, int column) const
{
    switch (column) {
    case Person: return shift.staff.isNull() ? tr("Nobody") : rosterName(m_people.value(shift.staff));
    case Where: return shift.callsign.isEmpty() ? m_codes->words(u"jobs"_s, shift.job) : shift.callsign;
    case When: return rangeWords(shift.start, shift.end, m_now, m_zone);
    default: return {};
    }
}

QString ProposalModel::whyOpen(const OpenShift& open)
{
    QStringList reasons;
    for (auto it = open.cannot.cbegin(); it != open.cannot.cend(); ++it)
        reasons.append(tr("%1 %2", "reason, how many people: rest 22").arg(obstacleWord(it.key())).arg(*it));
    if (open.could > 0)
        reasons.append(tr("%n could still take it", nullptr, open.could));
    return reasons.join(u", "_s);
}

QVariant ProposalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0) {
        if (role == KindRole)
            return static_cast<int>(RowKind::Shelf);
        if (index.column() > 0)
            return {};
        switch (role) {
        case Qt::DisplayRole: return index.row() == Filled ? tr("Suggested: %1").arg(m_proposal.filled.size()) : tr("Stays open: %1").arg(m_proposal.open.size());
        default: return {};
        }
    }
    const bool isFilled = index.internalId() - 1 == Filled;
    const auto& shift = isFilled ? m_proposal.filled.at(index.row()).shift : m_proposal.open.at(index.row()).shift;
    const auto why = isFilled ? m_proposal.filled.at(index.row()).why : whyOpen(m_proposal.open.at(index.row()));
    switch (role) {
    case Qt::DisplayRole: return index.column() == Why ? why : words(shift, index.column());
    case Qt::ToolTipRole: return index.column() == Why ? why : words(shift, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Person ? tr("%1, %2, %3: %4", "who, team, when, why").arg(words(shift, Person), words(shift, Where), words(shift, When), why)
            : index.column() == Why     ? why
                                        : words(shift, index.column());
    case Qt::CheckStateRole: return isFilled && index.column() == Person ? QVariant(m_ticked.at(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case KindRole: return static_cast<int>(isFilled ? RowKind::Roster : RowKind::Refused);
    default: return {};
    }
}

bool ProposalModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.internalId() - 1 != Filled || index.column() != Person)
        return false;
    m_ticked[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalId() > 0 && index.internalId() - 1 == Filled && index.column() == Person)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person: return tr("Person");
    case Where: return tr("Team");
    case When: return tr("When");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace dispatch
