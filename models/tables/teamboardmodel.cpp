#include "teamboardmodel.h"

#include "duressnotice.h"
#include "stateicons.h"

#include <QCollator>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto shiftEndIsNear = 30 * minute;

ClockReading positionReading(const Fix* fix, Instant now)
{
    if (!fix)
        return {ClockFace::Unknown, 0, {}, {}};
    switch (freshnessOf(*fix, now)) {
    case Freshness::Live: return {};
    case Freshness::Stale: return {ClockFace::Soon, 0, {}, {}};
    case Freshness::Lost: return {ClockFace::Unknown, 0, {}, {}};
    }
    std::unreachable();
}

} // namespace

TeamBoardModel::TeamBoardModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent)
    : QAbstractTableModel(parent), m_picture(picture), m_codes(codes), m_zone(std::move(zone))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        // Every car tells its position each second; the beat brings all of them at once.
        if (!changes.gone.isEmpty() || !changes.of<dispatch::Team>().isEmpty())
            m_sorted.clear();
        if (!changes.gone.isEmpty() || !changes.of<dispatch::Team>().isEmpty() || !changes.of<Assignment>().isEmpty() || !changes.of<Duress>().isEmpty() || !changes.of<Incident>().isEmpty() || !changes.of<Staff>().isEmpty())
            follow();
    });
}

int TeamBoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TeamBoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Callsign: return tr("Team");
    case State: return tr("State");
    case Crew: return tr("Crew");
    case Languages: return tr("Languages");
    case On: return tr("On");
    case Position: return tr("Position");
    case Post: return tr("Post");
    case ShiftEnds: return tr("Shift ends");
    case Load: return role == Qt::DisplayRole ? tr("Load") : tr("Responses this shift · time on shift");
    default: return {};
    }
}

QVariant TeamBoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    const Cell& cell = row.cells.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: return cell.words;
    case Qt::ToolTipRole: return index.column() == Crew || index.column() == Languages ? cell.words : QString();
    case Qt::AccessibleTextRole: return index.column() == Callsign ? spoken(row) : cell.words;
    case KindRole: return static_cast<int>(RowKind::Team);
    case IdRole: return row.team.toString();
    case IconRole: return cell.icon;
    case ClockRole: return cell.clock.face == ClockFace::None ? QVariant() : QVariant::fromValue(cell.clock);
    case BadgesRole: return index.column() == Languages ? row.languages : QStringList();
    case IsTargetRole: return m_targets.contains(row.team);
    case AlarmRole: return index.column() == State && row.inDuress;
    case EmphasisRole: return index.column() == Callsign;
    case FreshnessRole: return index.column() == Position && row.freshness ? QVariant(static_cast<int>(*row.freshness)) : QVariant();
    default: return {};
    }
}

QList<TeamId> TeamBoardModel::onShift()
{
    // Comparing words as people do is slow, and the order is the same every second.
    if (m_sorted.isEmpty()) {
        QList<const dispatch::Team*> teams;
        for (const dispatch::Team& team : m_picture->now().all<dispatch::Team>())
            teams.append(&team);
        QCollator collator;
        collator.setNumericMode(true);
        std::ranges::sort(teams, [&collator](const dispatch::Team* a, const dispatch::Team* b) {
            const int order = collator.compare(a->callsign, b->callsign);
            return order != 0 ? order < 0 : a->id < b->id;
        });
        for (const dispatch::Team* team : std::as_const(teams))
            m_sorted.append(team->id);
    }
    QList<TeamId> ids;
    for (const TeamId& id : std::as_const(m_sorted)) {
        // Whoever calls for help exists, also after the shift.
        if (const dispatch::Team* team = m_picture->now().find(id); team && (team->onShift(m_now) || m_picture->now().duressOf(id)))
            ids.append(id);
    }
    return ids;
}

TeamBoardModel::Cell TeamBoardModel::stateOf(const dispatch::Team& team) const
{
    if (const auto duress = m_picture->now().duressOf(team.id))
        return {duressState(*duress), u"duress"_s, {}};
    const QList<Assignment> reservations = m_picture->now().reservationsOf(team.id);
    const Incident* reserved = reservations.isEmpty() ? nullptr : m_picture->now().find(reservations.first().incident);
    const Assignment* active = m_picture->now().activeAssignment(team.id);
    if (!active)
        return reserved ? Cell{tr("Reserved for %1").arg(reserved->number), u"reserved"_s, {}} : Cell{tr("Available"), u"available"_s, {}};
    const QString words = stateWords(active->state);
    return {reserved ? tr("%1, then %2").arg(words, reserved->number) : words, iconOf(active->state), {}};
}

int TeamBoardModel::responses(const dispatch::Team& team) const
{
    const auto counts = [&team](const Assignment& assignment) {
        return assignment.team == team.id && assignment.madeAt >= team.shiftStart && assignment.state != AssignmentState::Reserved
            && assignment.state != AssignmentState::Declined && assignment.state != AssignmentState::Cancelled;
    };
    return static_cast<int>(std::ranges::count_if(m_picture->now().assignmentsOf(team.id), counts));
}

TeamBoardModel::Row TeamBoardModel::rowOf(const dispatch::Team& team) const
{
    Row row;
    row.team = team.id;
    row.inDuress = m_picture->now().duressOf(team.id).has_value();
    const auto cell = [&row](Column column) -> Cell& { return row.cells.at(static_cast<std::size_t>(column)); };
    cell(Callsign).words = team.callsign;
    cell(State) = stateOf(team);

    QStringList crew;
    for (const StaffId& staff : team.crew)
        crew.append(shortName(m_picture->now().nameOf(staff)));
    cell(Crew).words = crew.join(u", "_s);

    QStringList languages;
    for (const QString& language : team.languages) {
        const Code* code = m_codes->find(u"languages"_s, language);
        row.languages.append(code ? code->more.value("badge"_L1).toString(language.toUpper()) : language.toUpper());
        languages.append(m_codes->words(u"languages"_s, language));
    }
    cell(Languages).words = languages.join(u", "_s);

    if (const Assignment* active = m_picture->now().activeAssignment(team.id)) {
        const Incident* incident = m_picture->now().find(active->incident);
        cell(On).words = incident ? incident->number : QString();
    }
    const Fix* fix = m_picture->now().fixOf(team.id);
    row.freshness = fix ? std::optional(freshnessOf(*fix, m_now)) : std::nullopt;
    cell(Position).clock = positionReading(fix, m_now);
    cell(Position).words = fix ? freshnessWords(*fix, m_now) : tr("unknown");
    cell(Position).clock.words = cell(Position).clock.face == ClockFace::None ? QString() : cell(Position).words;
    cell(Post).words = team.post;

    const Span left = team.shiftEnd - m_now;
    Cell& ends = cell(ShiftEnds);
    ends.words = clockWords(team.shiftEnd, m_zone);
    if (left < shiftEndIsNear) {
        ends.words = tr("%1, %2 left").arg(ends.words, spanWords(left));
        ends.clock = {ClockFace::Soon, 0, ends.words, team.shiftEnd};
    }
    cell(Load).words = tr("%1 · %2", "responses this shift · time on shift").arg(responses(team)).arg(spanWords(m_now - team.shiftStart));
    return row;
}

QString TeamBoardModel::spoken(const Row& row) const
{
    const auto words = [&row](Column column) { return row.cells.at(static_cast<std::size_t>(column)).words; };
    QStringList parts{tr("Team %1").arg(words(Callsign)), words(State)};
    if (!words(On).isEmpty())
        parts.append(tr("on %1").arg(words(On)));
    parts.append({words(Crew), words(Languages), tr("position %1").arg(words(Position)), tr("shift ends %1").arg(words(ShiftEnds))});
    return parts.join(u", "_s);
}

void TeamBoardModel::follow()
{
    const QList<TeamId> wanted = onShift();
    const QSet<TeamId> stays(wanted.cbegin(), wanted.cend());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!stays.contains(m_rows.at(row).team)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const dispatch::Team* team = m_picture->now().find(wanted.at(row));
        Row made = rowOf(*team);
        if (row >= rowCount() || m_rows.at(row).team != team->id) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, std::move(made));
            endInsertRows();
            continue;
        }
        const Row before = std::exchange(m_rows[row], std::move(made));
        for (int column = 0; column < ColumnCount; ++column) {
            const auto at = static_cast<std::size_t>(column);
            if (before.cells.at(at) != m_rows.at(row).cells.at(at))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

void TeamBoardModel::tick(Instant now)
{
    m_now = now;
    follow();
}

void TeamBoardModel::announceTargets(const QList<TeamId>& teams)
{
    for (const TeamId& team : teams) {
        if (const QModelIndex first = indexOf(team); first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1), {IsTargetRole});
    }
}

void TeamBoardModel::setTargets(const QList<TeamId>& teams)
{
    const QList<TeamId> before = std::exchange(m_targets, teams);
    announceTargets(before);
    announceTargets(m_targets);
}

void TeamBoardModel::retranslate()
{
    follow();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

TeamId TeamBoardModel::teamAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows.at(index.row()).team : TeamId();
}

QModelIndex TeamBoardModel::indexOf(const TeamId& team) const
{
    const auto at = std::ranges::find(m_rows, team, &Row::team);
    return at == m_rows.end() ? QModelIndex() : index(static_cast<int>(at - m_rows.begin()), 0);
}

} // namespace dispatch
