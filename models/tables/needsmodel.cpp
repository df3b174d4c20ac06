#include "needsmodel.h"

#include "clockreading.h"
#include "roles.h"

using namespace Qt::StringLiterals;

namespace dispatch {

NeedsModel::NeedsModel(const LivePicture* picture, const CodeBook* codes, QObject* parent) : QAbstractItemModel(parent), m_picture(picture), m_codes(codes)
{
    connect(picture, &LivePicture::applied, this, [this] { follow(m_now); });
}

void NeedsModel::tick(Instant now) { follow(std::exchange(m_now, now)); }

void NeedsModel::retranslate()
{
    beginResetModel();
    for (auto& group : m_groups)
        group.clear();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    follow(m_now);
}

/// @p before: the time that was told until now.
void NeedsModel::follow(Instant before)
{
    std::array<QList<Need>, 3> wanted;
    for (const auto& need : needsOf(m_picture->now(), *m_codes, m_now))
        wanted.at(static_cast<std::size_t>(need.urgency)).append(need);
    for (int group = 0; group < 3; ++group)
        place(group, wanted.at(static_cast<std::size_t>(group)), before);
    const int pressing = static_cast<int>(m_groups[0].size() + m_groups[1].size());
    if (std::exchange(m_pressing, pressing) != pressing)
        Q_EMIT pressingChanged();
}

/// What ended goes, what is new comes to its place, what stays is told when it reads otherwise.
void NeedsModel::place(int group, const QList<Need>& wanted, Instant before)
{
    auto& rows = m_groups.at(static_cast<std::size_t>(group));
    const auto heading = index(group, 0);
    const auto count = rows.size();
    for (auto row = rows.size() - 1; row >= 0; --row)
        if (!std::ranges::contains(wanted, rows.at(row).key, &Need::key)) {
            beginRemoveRows(heading, static_cast<int>(row), static_cast<int>(row));
            rows.removeAt(row);
            endRemoveRows();
        }
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const auto& need = wanted.at(at);
        const auto known = std::ranges::find(rows, need.key, &Need::key) - rows.begin();
        if (known == rows.size()) {
            beginInsertRows(heading, static_cast<int>(at), static_cast<int>(at));
            rows.insert(at, need);
            endInsertRows();
        } else if (known != at) {
            beginMoveRows(heading, static_cast<int>(known), static_cast<int>(known), heading, static_cast<int>(at));
            rows.move(known, at);
            endMoveRows();
        }
        const bool isSame = rows.at(at) == need;
        rows[at] = need;
        const auto waits = index(static_cast<int>(at), Waits, heading);
        if (!isSame)
            Q_EMIT dataChanged(index(static_cast<int>(at), 0, heading), index(static_cast<int>(at), ColumnCount - 1, heading));
        else if (waitWords(need, before) != waitWords(need, m_now))
            Q_EMIT dataChanged(waits, waits);
    }
    if (rows.size() != count)
        Q_EMIT dataChanged(heading, heading.siblingAtColumn(ColumnCount - 1));
}

const Need* NeedsModel::needAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(index.internalId() - 1).at(index.row());
}

QModelIndex NeedsModel::indexOf(const QString& key) const
{
    for (int group = 0; group < 3; ++group) {
        const auto& rows = m_groups.at(static_cast<std::size_t>(group));
        if (const auto it = std::ranges::find(rows, key, &Need::key); it != rows.cend())
            return index(static_cast<int>(it - rows.cbegin()), 0, index(group, 0));
    }
    return {};
}

int NeedsModel::pressing() const { return m_pressing; }

// An index' internal id is 0 for a heading and 1 + its group for a row below one.

QModelIndex NeedsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex NeedsModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int NeedsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).size()) : 0;
}

int NeedsModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QString NeedsModel::waitWords(const Need& need, Instant now) { return need.since ? spanWords(std::max(Span{0}, now - *need.since)) : QString(); }

QString NeedsModel::cell(const Need& need, int column) const
{
    switch (column) {
    case What: return need.what;
    case From: return need.from;
    case Waits: return waitWords(need, m_now);
    default: return {};
    }
}

QVariant NeedsModel::groupData(int group, int column, int role) const
{
    const auto count = m_groups.at(static_cast<std::size_t>(group)).size();
    const auto name = urgencyWords(static_cast<Need::Urgency>(group));
    switch (role) {
    case KindRole: return static_cast<int>(RowKind::Shelf);
    case Qt::DisplayRole: return column == 0 ? name : QVariant();
    case DetailRole: return column == 0 ? QString::number(count) : QVariant();
    case Qt::AccessibleTextRole: return tr("%1: %2", "how soon, how many").arg(name).arg(count);
    default: return {};
    }
}

QVariant NeedsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto* need = needAt(index);
    if (!need)
        return groupData(index.row(), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell(*need, index.column());
    case IconRole: return index.column() == What ? need->icon : QVariant();
    case IdRole: return need->key;
    case AlarmRole: return need->kind == Need::Kind::Duress && index.column() == What;
    case EmphasisRole: return need->urgency == Need::Urgency::Now && index.column() == What;
    case ToneRole: return need->urgency == Need::Urgency::Now && index.column() == What ? QVariant(static_cast<int>(ClockFace::Late)) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList words{need->what, need->from, cell(*need, Waits)};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    default: return {};
    }
}

QVariant NeedsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case From: return tr("From");
    case Waits: return tr("Waits");
    default: return {};
    }
}

} // namespace dispatch
