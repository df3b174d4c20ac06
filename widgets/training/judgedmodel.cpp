#include "judgedmodel.h"

#include "clockreading.h"
#include "roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr quintptr top = 0;

ClockFace verdictFace(const JudgedPoint& point)
{
    switch (point.judged.verdict) {
    case Judged::Verdict::NotReached:
        return ClockFace::Unknown;
    case Judged::Verdict::Missed:
        return ClockFace::Late;
    case Judged::Verdict::Part:
        return ClockFace::Soon;
    case Judged::Verdict::Full:
        return ClockFace::Met;
    }
    return ClockFace::Unknown;
}

} // namespace

JudgedModel::JudgedModel(QTimeZone zone, QObject* parent) : QAbstractItemModel(parent), m_zone(std::move(zone)) {}

void JudgedModel::show(const Debrief& debrief, Instant begins)
{
    beginResetModel();
    m_debrief = debrief;
    m_begins = begins;
    m_groups.clear();
    const auto add = [this](Kind kind, qsizetype count, const auto& belongs) {
        Group group{kind, {}};
        for (int i = 0; i < count; ++i)
            if (belongs(i))
                group.rows.append(i);
        if (!group.rows.isEmpty())
            m_groups.append(group);
    };
    const auto is = [&](JudgedPoint::Group group) { return [this, group](int i) { return m_debrief.points.at(i).group == group; }; };
    const auto any = [](int) { return true; };
    add(Kind::Again, debrief.points.size(), is(JudgedPoint::Group::Again));
    add(Kind::Well, debrief.points.size(), is(JudgedPoint::Group::Well));
    add(Kind::NeverTold, debrief.neverTold.size(), any);
    add(Kind::AskedAgain, debrief.again.size(), any);
    add(Kind::NotReached, debrief.points.size(), is(JudgedPoint::Group::NotReached));
    endResetModel();
}

QModelIndex JudgedModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, static_cast<quintptr>(parent.row()) + 1) : createIndex(row, column, top);
}

QModelIndex JudgedModel::parent(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() != top ? createIndex(static_cast<int>(index.internalId()) - 1, 0, top) : QModelIndex();
}

int JudgedModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == top && parent.column() == 0 ? static_cast<int>(m_groups.at(parent.row()).rows.size()) : 0;
}

int JudgedModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QString JudgedModel::clock(Span at) const { return toDateTime(m_begins + at, m_zone).toString(u"HH:mm:ss"_s); }

QString JudgedModel::titleOf(const Group& group) const
{
    const auto count = static_cast<int>(group.rows.size());
    switch (group.kind) {
    case Kind::Again:
        return tr("To look at again, %n", nullptr, count);
    case Kind::Well:
        return tr("Done well, %n", nullptr, count);
    case Kind::NeverTold:
        return tr("Not asked at all, %n", nullptr, count);
    case Kind::AskedAgain:
        return tr("Asked twice, %n", nullptr, count);
    case Kind::NotReached:
        return tr("Did not come up, %n", nullptr, count);
    }
    return {};
}

QString JudgedModel::pointWords(const JudgedPoint& point, int column) const
{
    switch (column) {
    case When:
        return point.at ? clock(*point.at) : QString{};
    case Point:
        return point.title;
    case Did:
        return point.did;
    case Expected:
        return point.expected;
    case Score:
        return point.group == JudgedPoint::Group::NotReached ? QString{} : tr("%1 of %2", "points").arg(point.judged.earned).arg(point.full);
    default:
        return {};
    }
}

QString JudgedModel::words(const Group& group, int row, int column) const
{
    if (group.kind == Kind::NeverTold) {
        const auto& never = m_debrief.neverTold.at(row);
        return column == Point ? never.words : column == Did ? (never.isHidden ? tr("Would have been said when asked") : tr("Was not said")) : QString{};
    }
    if (group.kind == Kind::AskedAgain) {
        const auto& again = m_debrief.again.at(row);
        QStringList times;
        for (const auto& each : again.at)
            times.append(clock(each));
        switch (column) {
        case When:
            return times.last();
        case Point:
            return again.question;
        case Did:
            return again.by.isEmpty() ? tr("Asked at %1", "times").arg(times.join(u", "_s)) : tr("%1 had asked it before; asked at %2", "who, times").arg(again.by, times.join(u", "_s));
        case Expected:
            return tr("Once");
        default:
            return {};
        }
    }
    return pointWords(m_debrief.points.at(row), column);
}

QString JudgedModel::iconOf(const JudgedPoint& point)
{
    switch (point.judged.verdict) {
    case Judged::Verdict::NotReached:
        return u"unknown"_s;
    case Judged::Verdict::Missed:
        return u"late"_s;
    case Judged::Verdict::Part:
        return u"soon"_s;
    case Judged::Verdict::Full:
        return u"met"_s;
    }
    return {};
}

QVariant JudgedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == top) {
        const auto& group = m_groups.at(index.row());
        if (role == KindRole)
            return static_cast<int>(RowKind::Shelf);
        if (index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
            return titleOf(group);
        return {};
    }
    const auto& group = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1);
    const int row = group.rows.at(index.row());
    const int point = pointAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(group, row, index.column());
    case ClockRole:
        return index.column() == When && point >= 0 && m_debrief.points.at(point).at ? QVariant::fromValue(ClockReading{verdictFace(m_debrief.points.at(point)), {}, words(group, row, When), {}}) : QVariant();
    case EmphasisRole:
        return index.column() == Point && group.kind == Kind::Again;
    case Qt::AccessibleTextRole: {
        if (index.column() != When)
            return words(group, row, index.column());
        QStringList all;
        for (const auto column : {Point, When, Did, Expected, Score})
            all.append(words(group, row, column));
        all.removeAll(QString());
        return all.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant JudgedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Point:
        return tr("Point");
    case Did:
        return tr("What you did");
    case Expected:
        return tr("Expected");
    case Score:
        return tr("Score");
    default:
        return {};
    }
}

int JudgedModel::pointAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == top)
        return -1;
    const auto& group = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1);
    return group.kind == Kind::NeverTold || group.kind == Kind::AskedAgain ? -1 : group.rows.at(index.row());
}

QModelIndex JudgedModel::indexOf(int point) const
{
    for (int group = 0; group < m_groups.size(); ++group)
        for (int row = 0; row < rowCount(index(group, 0)); ++row)
            if (const auto found = index(row, 0, index(group, 0)); pointAt(found) == point)
                return found;
    return {};
}

void JudgedModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

} // namespace dispatch
