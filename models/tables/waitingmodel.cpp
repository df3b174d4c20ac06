#include "waitingmodel.h"

#include "clockreading.h"
#include "spoken.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

WaitingModel::WaitingModel(const LivePicture* picture, QTimeZone zone, QObject* parent)
    : QAbstractTableModel(parent), m_picture(picture), m_zone(std::move(zone))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        // A number came, or a name.
        if (!m_rows.isEmpty() && (!changes.of<Incident>().isEmpty() || !changes.of<Team>().isEmpty()))
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void WaitingModel::show(const QList<WaitingCommand>& commands)
{
    QList<Row> rows;
    for (const auto& command : commands) {
        Row row{command.id, command.occurredAt, command.name, effectsFromJson(command.effects.toUtf8()).value_or(QList<Effect>{}), {}, command.deps};
        row.incident = incidentOf(row.effects, m_picture->now());
        rows.append(row);
    }
    const auto same = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (same)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QSet<IncidentId> WaitingModel::incidents() const
{
    QSet<IncidentId> touched;
    for (const auto& row : m_rows)
        if (!row.incident.isNull())
            touched.insert(row.incident);
    return touched;
}

IncidentId WaitingModel::incidentAt(const QModelIndex& index) const { return index.isValid() ? m_rows.at(index.row()).incident : IncidentId{}; }

std::optional<Instant> WaitingModel::oldest() const
{
    return m_rows.isEmpty() ? std::nullopt : std::optional(std::ranges::min(m_rows, {}, &Row::at).at);
}

int WaitingModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int WaitingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant WaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made: return tr("Made");
    case Change: return tr("Change, in words");
    case For: return tr("For");
    case NeedsFirst: return tr("Needs first");
    case IfRefused: return tr("If it is refused");
    default: return {};
    }
}

QString WaitingModel::number(const IncidentId& incident) const
{
    const auto* known = m_picture->now().find(incident);
    return known ? known->number : u"–"_s;
}

QString WaitingModel::needsFirst(const Row& row) const
{
    QStringList needed;
    for (const auto& dep : row.deps) {
        const auto first = std::ranges::find(m_rows, dep, &Row::id);
        if (first == m_rows.end())
            continue;
        const auto words = first->incident.isNull() ? commandWords(first->name)
            : first->incident == row.incident       ? clockWords(first->at, m_zone)
                                                    : number(first->incident);
        if (!needed.contains(words))
            needed.append(words);
    }
    return needed.isEmpty() ? u"–"_s : needed.join(u", "_s);
}

bool WaitingModel::mayClash(const Row& row)
{
    return std::ranges::any_of(row.effects, [](const Effect& effect) {
        if (effect.entity != RowOf<Assignment>::entity || !effect.fields.contains(u"state"_s))
            return false;
        const auto state = fromWord<AssignmentState>(effect.fields.value(u"state"_s).toString());
        return state && (effect.kind == Effect::Kind::Insert ? isActive(*state) : *state == AssignmentState::Offered);
    });
}

QString WaitingModel::ifRefused(const Row& row) const
{
    if (mayClash(row)) {
        const auto sent = std::ranges::find(row.effects, QString(RowOf<Assignment>::entity), &Effect::entity);
        auto team = TeamId::fromString(sent->fields.value(u"team"_s).toString());
        if (const auto* kept = m_picture->now().find(AssignmentId::fromString(sent->id)))
            team = kept->team;
        const auto* known = m_picture->now().find(team);
        return known ? tr("Another desk may have sent %1: you send another").arg(Spoken::team(*known)) : tr("Another desk may have sent it: you send another");
    }
    const bool onlyAdds = !row.effects.isEmpty() && std::ranges::all_of(row.effects, [](const Effect& effect) {
        return effect.kind == Effect::Kind::Insert && effect.entity == RowOf<LogEntry>::entity;
    });
    if (onlyAdds)
        return tr("Never refused: it only adds");
    if (std::ranges::any_of(row.effects, [](const Effect& effect) { return effect.kind == Effect::Kind::Insert && effect.entity == RowOf<Incident>::entity; }))
        return tr("Kept here with its number; you decide");
    if (row.name == "amend"_L1)
        return tr("Both are kept; you choose");
    return tr("Record as happened, or discard");
}

QString WaitingModel::cell(const Row& row, int column) const
{
    switch (column) {
    case Made: return toDateTime(row.at, m_zone).toString(u"HH:mm:ss"_s);
    case Change: return changeWords(row.name, row.effects);
    case For: return number(row.incident);
    case NeedsFirst: return needsFirst(row);
    case IfRefused: return ifRefused(row);
    default: return {};
    }
}

QVariant WaitingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cell(row, column);
    case Qt::ToolTipRole: return column == Change || column == IfRefused ? cell(row, column) : QString();
    case Qt::AccessibleTextRole:
        if (column != Made)
            return cell(row, column);
        return tr("%1, %2, for %3. If it is refused: %4").arg(cell(row, Made), cell(row, Change), cell(row, For), cell(row, IfRefused));
    case KindRole: return static_cast<int>(RowKind::Waiting);
    case IdRole: return row.id.toString();
    case ClockRole:
        return column == IfRefused && mayClash(row) ? QVariant::fromValue(ClockReading{ClockFace::Soon, 0, cell(row, column), {}}) : QVariant();
    case EmphasisRole: return column == Change && mayClash(row);
    default: return {};
    }
}

void WaitingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace dispatch
