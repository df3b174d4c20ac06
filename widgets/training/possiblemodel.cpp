#include "possiblemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

PossibleModel::PossibleModel(QTimeZone zone, QObject* parent) : QAbstractTableModel(parent), m_zone(std::move(zone)) {}

void PossibleModel::show(const Scenario& scenario, const QList<StoryEvent>& possible, Instant begins, const QString& language)
{
    m_scenario = &scenario;
    m_begins = begins;
    m_language = language;
    QList<Row> rows;
    for (const auto& each : possible)
        rows.append(rowOf(each));
    if (rows == m_rows)
        return;
    // What went is taken out and what came put in, so that the chosen one stays chosen.
    for (int at = static_cast<int>(m_rows.size()) - 1; at >= 0; --at)
        if (!rows.contains(m_rows.at(at))) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    for (int at = 0; at < rows.size(); ++at)
        if (at >= m_rows.size() || !(m_rows.at(at) == rows.at(at))) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, rows.at(at));
            endInsertRows();
        }
}

void PossibleModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

std::optional<StoryEvent> PossibleModel::eventAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? std::optional(m_rows.at(index.row()).event) : std::nullopt;
}

QString PossibleModel::words(const StoryEvent& event) const
{
    const auto told = event.words.value(m_language, event.words.value(u"en"_s));
    const auto minutes = static_cast<int>(event.lasts / minute);
    switch (event.kind) {
    case StoryEvent::Kind::Ring: {
        const auto* caller = m_scenario ? m_scenario->caller(event.callers.value(0)) : nullptr;
        return tr("A call: %1").arg(caller ? caller->name : event.callers.value(0));
    }
    case StoryEvent::Kind::Surge:
        return tr("%n call(s), one after another", nullptr, static_cast<int>(event.callers.size()));
    case StoryEvent::Kind::Fault:
        if (event.fault == "link"_L1)
            return event.lasts > Span{} ? tr("The link is lost for %n minute(s)", nullptr, minutes) : tr("The link comes back");
        if (event.fault == "power"_L1)
            return event.lasts > Span{} ? tr("The power is out for %n minute(s)", nullptr, minutes) : tr("The power comes back");
        return event.lasts > Span{} ? tr("The map is gone for %n minute(s)", nullptr, minutes) : tr("The map comes back");
    case StoryEvent::Kind::ShiftChange:
        return tr("The shift ends: %1").arg(event.off.join(u", "_s));
    case StoryEvent::Kind::Fact:
        return told;
    case StoryEvent::Kind::Weather:
        return told.isEmpty() ? tr("Another weather, in your words") : told;
    case StoryEvent::Kind::Traffic:
        return event.factor > 1 ? tr("Slow traffic: drives take %1 times as long").arg(event.factor) : tr("Traffic as usual");
    case StoryEvent::Kind::Rows:
        return told.isEmpty() ? tr("Another desk writes something") : told;
    case StoryEvent::Kind::Duress:
        return tr("%1 presses duress").arg(event.team);
    case StoryEvent::Kind::RadioOut:
        return tr("Nothing is heard of %1 for %n minute(s)", nullptr, minutes).arg(event.team);
    }
    return {};
}

PossibleModel::Row PossibleModel::rowOf(const StoryEvent& event) const
{
    const auto planned = event.at ? toDateTime(m_begins + *event.at + event.plus, m_zone).toString(u"HH:mm"_s) : event.after ? tr("when its cause comes") : QString{};
    return {event, words(event), planned};
}

void PossibleModel::retranslate()
{
    beginResetModel();
    for (auto& each : m_rows)
        each = rowOf(each.event);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PossibleModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int PossibleModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PossibleModel::data(const QModelIndex& index, int role) const
{
    const auto& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == What ? row.words : row.planned;
    if (role == Qt::AccessibleTextRole && index.column() == What)
        return row.planned.isEmpty() ? row.words : tr("%1, planned: %2").arg(row.words, row.planned);
    return {};
}

QVariant PossibleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What can happen") : tr("Planned");
}

} // namespace dispatch
