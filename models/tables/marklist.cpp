#include "marklist.h"

#include "boardrow.h"

namespace dispatch {

using namespace Qt::StringLiterals;

int MarkList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_marks.size()); }

QString MarkList::spoken(const MapMark& mark)
{
    QStringList parts{mark.label};
    if (!mark.alarm.isEmpty())
        parts.append(mark.alarm);
    else if (!mark.state.isEmpty())
        parts.append(mark.state);
    switch (mark.kind) {
    case MapMark::Kind::Incident:
        parts.append(tr("risk: %1").arg(BoardRows::riskWords(mark.risk)));
        break;
    case MapMark::Kind::Team:
        parts.append(mark.freshness ? mark.age : tr("position unknown"));
        break;
    case MapMark::Kind::Draft:
    case MapMark::Kind::Post:
    case MapMark::Kind::Facility: break;
    }
    if (!mark.clockWords.isEmpty())
        parts.append(mark.clockWords);
    return parts.join(u", "_s);
}

QVariant MarkList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& mark = m_marks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return spoken(mark);
    case IdRole: return mark.id.toString(QUuid::WithoutBraces);
    case IconRole: return mark.icon;
    case AlarmRole: return !mark.alarm.isEmpty();
    case IsTargetRole: return mark.isTarget;
    case FreshnessRole: return mark.freshness ? QVariant(static_cast<int>(*mark.freshness)) : QVariant();
    case RiskRole: return mark.kind == MapMark::Kind::Incident ? QVariant(static_cast<int>(mark.risk)) : QVariant();
    default: return {};
    }
}

QHash<int, QByteArray> MarkList::roleNames() const
{
    return {{Qt::DisplayRole, "words"}, {IdRole, "id"}, {IconRole, "icon"}, {IsTargetRole, "isTarget"}, {AlarmRole, "isAlarm"}, {FreshnessRole, "freshness"}, {RiskRole, "risk"}};
}

int MarkList::rowOf(const QString& key) const
{
    const auto at = std::ranges::find(m_marks, key, &MapMark::key);
    return at == m_marks.end() ? -1 : static_cast<int>(at - m_marks.begin());
}

void MarkList::setMarks(QList<MapMark> marks)
{
    if (marks == m_marks)
        return;
    // Nearly always the same things stand there as before.
    if (!std::ranges::equal(marks, m_marks, {}, &MapMark::key, &MapMark::key)) {
        QSet<QString> wanted;
        for (const auto& mark : std::as_const(marks))
            wanted.insert(mark.key);
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (wanted.contains(m_marks.at(row).key))
                continue;
            beginRemoveRows({}, row, row);
            m_marks.removeAt(row);
            endRemoveRows();
        }
    }
    int first = -1;
    const auto announce = [&](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first), index(end - 1));
        first = -1;
    };
    for (int row = 0; row < static_cast<int>(marks.size()); ++row) {
        auto& mark = marks[row];
        if (row < rowCount() && m_marks.at(row).key == mark.key) {
            const bool differs = m_marks.at(row) != mark;
            if (differs)
                m_marks[row] = std::move(mark);
            if (differs && first < 0)
                first = row;
            else if (!differs)
                announce(row);
            continue;
        }
        announce(row);
        // A mark that moved up is taken from where it stood; a new one is nowhere yet.
        if (const int before = rowOf(mark.key); before > row) {
            beginMoveRows({}, before, before, {}, row);
            m_marks.move(before, row);
            endMoveRows();
            first = row;
            m_marks[row] = std::move(mark);
        } else {
            beginInsertRows({}, row, row);
            m_marks.insert(row, std::move(mark));
            endInsertRows();
        }
    }
    announce(rowCount());
    Q_EMIT changed();
}

} // namespace dispatch
