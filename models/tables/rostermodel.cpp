#include "rostermodel.h"

#include "countyclock.h"
#include "roles.h"

#include <QLocale>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

/// The same people in the same places: only what is told of them differs.
bool standAlike(const QList<RosterGroup>& a, const QList<RosterGroup>& b)
{
    return std::ranges::equal(a, b, [](const RosterGroup& one, const RosterGroup& other) {
        return one.callsign == other.callsign && one.job == other.job
            && std::ranges::equal(one.rows, other.rows, [](const RosterRow& row, const RosterRow& same) { return row.staff == same.staff && row.seat == same.seat; });
    });
}

} // namespace

RosterModel::RosterModel(const LivePicture* picture, const RosterCover* cover, const CodeBook* codes, const Holidays* holidays, QObject* parent)
    : QAbstractItemModel(parent), m_picture(picture), m_cover(cover), m_codes(codes), m_holidays(holidays)
{
    connect(cover, &RosterCover::viewChanged, this, &RosterModel::renew);
}

// The place of a person's group stands in the index, plus one.
QModelIndex RosterModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex RosterModel::parent(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups.at(parent.row()).rows.size()) : 0;
}

int RosterModel::columnCount(const QModelIndex&) const { return 1 + m_span.days; }

const RosterGroup* RosterModel::groupAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_groups.at(index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1);
}

const RosterRow* RosterModel::rowAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0 ? &groupAt(index)->rows.at(index.row()) : nullptr;
}

Instant RosterModel::dayBegins(int column) const { return m_days.value(column - 1); }

QList<RosterBar> RosterModel::barsAt(const QModelIndex& index) const
{
    const auto* row = rowAt(index);
    if (!row || index.column() == 0)
        return {};
    const auto from = dayBegins(index.column());
    const auto to = dayBegins(index.column() + 1);
    QList<RosterBar> begin;
    QList<RosterBar> goOn;
    for (const auto& bar : row->bars) {
        if (bar.start >= from && bar.start < to)
            begin.append(bar);
        else if (bar.start < from && bar.end > from)
            goOn.append(bar);
    }
    return begin.isEmpty() ? goOn : begin;
}

QString RosterModel::spoken(const QModelIndex& index) const
{
    const auto* row = rowAt(index);
    if (!row) {
        const auto* group = groupAt(index);
        return group->detail.isEmpty() ? group->title : tr("%1, %2", "group, what it has in common").arg(group->title, group->detail);
    }
    if (index.column() == 0) {
        QStringList words{row->name};
        if (!row->detail.isEmpty())
            words.append(row->detail);
        for (const auto& badge : row->badges)
            words.append(badge == u"plus" ? tr("can give naloxone") : badge);
        return words.join(u", "_s);
    }
    QStringList shifts;
    for (const auto& bar : barsAt(index))
        shifts.append(bar.spoken);
    const auto what = shifts.isEmpty() ? tr("%1, no shift", "day").arg(headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString()) : shifts.join(u"; "_s);
    return tr("%1, %2", "name, shifts").arg(row->name, what);
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto* group = groupAt(index);
    const auto* row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0)
            return row ? row->name : group->title;
        if (row) {
            QStringList words;
            // What goes on from the day before tells only its end.
            for (const auto& bar : barsAt(index))
                words.append(bar.start < dayBegins(index.column()) ? u"–"_s + clockWords(bar.end, m_cover->zone()) : bar.words);
            return words.join(u", "_s);
        }
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return index.column() == 0 || row ? QVariant(spoken(index)) : QVariant();
    case DetailRole: return index.column() > 0 ? QString() : row ? row->detail : group->detail;
    case BadgesRole: return row && index.column() == 0 ? row->badges : QStringList();
    case KindRole: return static_cast<int>(row ? RowKind::Roster : RowKind::Shelf);
    case IdRole: return row ? row->staff.toString() : QString();
    default: return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return tr("Team and people");
    const auto date = dateOf(section);
    const auto holiday = m_holidays->value(date);
    const bool isBrief = role == Qt::DisplayRole;
    // Columns of a quarter have no room for words; the strip above says the months.
    if (isBrief && m_span.days > 31)
        return {};
    const auto format = !isBrief ? tr("ddd d MMM", "date without year, as QLocale formats it")
        : m_span.days > 7 ? u"d"_s : tr("ddd d", "weekday and day, as QLocale formats it");
    const auto words = QLocale().toString(date, format);
    return holiday.isEmpty() || (isBrief && m_span.days > 7) ? words : tr("%1 · %2", "day, holiday").arg(words, holiday);
}

void RosterModel::show(const RosterSpan& span, Instant now)
{
    m_now = now;
    beginResetModel();
    m_span = span;
    m_days.clear();
    for (int i = 0; i <= span.days; ++i)
        m_days.append(startOfDay(span.first.addDays(i), m_cover->zone()));
    m_groups = rosterGroups(m_cover->view(), m_picture->now().all<Trade>(), m_thought, m_span, *m_codes, m_now);
    endResetModel();
}

void RosterModel::setThought(const QList<Shift>& shifts)
{
    if (shifts == m_thought)
        return;
    m_thought = shifts;
    renew();
}

void RosterModel::renew()
{
    // Another span is on its way: `show` comes next.
    if (m_span.from != m_cover->from() || m_span.to != m_cover->to())
        return;
    auto groups = rosterGroups(m_cover->view(), m_picture->now().all<Trade>(), m_thought, m_span, *m_codes, m_now);
    if (!standAlike(groups, m_groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    groups.swap(m_groups);
    for (int at = 0; at < groups.size(); ++at) {
        const auto parent = index(at, 0);
        const auto& now = m_groups.at(at);
        const auto& before = groups.at(at);
        if (now.detail != before.detail || now.title != before.title)
            Q_EMIT dataChanged(parent, parent);
        for (int row = 0; row < now.rows.size(); ++row)
            if (now.rows.at(row) != before.rows.at(row))
                Q_EMIT dataChanged(index(row, 0, parent), index(row, m_span.days, parent));
    }
}

QModelIndex RosterModel::indexOf(const ShiftId& shift) const
{
    for (int at = 0; at < m_groups.size(); ++at)
        for (int row = 0; row < m_groups.at(at).rows.size(); ++row)
            for (const auto& bar : m_groups.at(at).rows.at(row).bars)
                if (bar.id == shift) {
                    const auto day = std::ranges::upper_bound(m_days, std::max(bar.start, m_span.from)) - m_days.begin();
                    return index(row, std::clamp(int(day), 1, m_span.days), index(at, 0));
                }
    return {};
}

QModelIndex RosterModel::indexOf(const StaffId& staff, const QString& callsign, int column) const
{
    for (int at = 0; at < m_groups.size(); ++at)
        for (int row = 0; row < m_groups.at(at).rows.size(); ++row)
            if (m_groups.at(at).rows.at(row).staff == staff && m_groups.at(at).callsign == callsign)
                return index(row, std::clamp(column, 0, m_span.days), index(at, 0));
    return {};
}

} // namespace dispatch
