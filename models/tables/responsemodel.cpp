#include "responsemodel.h"

#include "spoken.h"
#include "stateicons.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// The smaller, the worse.
auto badness(const BoardRow& row, const ClockReading& promise)
{
    const auto rank = [&](ClockFace face) { return row.checkIn.face == face || promise.face == face || row.nextDue.face == face; };
    const int clock = rank(ClockFace::Late) ? 1 : rank(ClockFace::WillMiss) ? 2 : rank(ClockFace::Soon) ? 3 : row.needsTeam ? 4 : 5;
    return std::tuple(row.inDuress ? 0 : clock, -static_cast<int>(row.risk.value_or(RiskLevel::NotScreened)), row.due().value_or(Instant::max()), row.number);
}

} // namespace

ResponseModel::ResponseModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent)
    : QAbstractTableModel(parent), m_picture(picture), m_codes(codes), m_zone(std::move(zone)), m_words(picture->now(), *codes, m_zone)
{
    connect(picture, &LivePicture::applied, this, &ResponseModel::follow);
    connect(picture, &LivePicture::drivesChanged, this, &ResponseModel::follow);
}

/// What was placed before anybody knew the time is placed anew once it is known.
void ResponseModel::tick(Instant now)
{
    const bool isFirst = std::exchange(m_now, now) == Instant{};
    follow();
    if (isFirst)
        resort();
}

void ResponseModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    follow();
}

/// Open incidents that are no talk any more: with a team, in want of one, or looking for a place.
QList<IncidentId> ResponseModel::open() const
{
    QList<IncidentId> open;
    const auto& picture = m_picture->now();
    for (const auto& incident : picture.all<Incident>())
        if (incident.status == IncidentStatus::Open && (picture.leadingAssignment(incident.id) || incident.outcome == "mobile_team"_L1 || incident.seekingPlaceSince))
            open.append(incident.id);
    return open;
}

int ResponseModel::talking() const
{
    const auto& picture = m_picture->now();
    const auto calls = std::ranges::count_if(picture.all<Draft>(), [](const Draft& draft) { return !draft.heldSince; });
    return static_cast<int>(calls + std::ranges::count_if(picture.all<Incident>(), [](const Incident& incident) { return incident.status == IncidentStatus::Open && incident.outcome.isEmpty(); }));
}

ResponseModel::Row ResponseModel::rowOf(const IncidentId& id) const
{
    const auto& picture = m_picture->now();
    const auto* incident = picture.everKnown(id);
    Row row;
    if (!incident)
        return row;
    row.words = m_words.of(*incident, m_now);
    row.isOver = incident->status != IncidentStatus::Open;
    if (row.isOver)
        row.words.state = incident->status == IncidentStatus::Closed ? tr("Closed") : tr("Cancelled");
    row.promise = responseClock(picture, *incident, m_now);
    // What nobody has said yet is left out.
    QStringList place{row.words.street.isEmpty() ? row.words.where : row.words.street, row.words.what};
    place.removeAll(u"–"_s);
    place.removeAll(QString());
    row.place = place.join(u" · "_s);
    row.position = positionOf(*incident);
    if (const auto* word = picture.lastWordOn(id))
        row.lastWord = tr("%1 “%2”", "time, words").arg(clockWords(word->at, m_zone), word->words.simplified());
    if (row.words.unread > 0)
        row.lastWord = tr("%n new:", "messages", row.words.unread) + u' ' + row.lastWord;
    return row;
}

QString ResponseModel::positionOf(const Incident& incident) const
{
    const auto& picture = m_picture->now();
    const auto* leading = picture.leadingAssignment(incident.id);
    if (!leading || !isActive(leading->state))
        return {};
    const auto* fix = picture.fixOf(leading->team);
    if (!fix)
        return tr("position unknown");
    return freshnessOf(*fix, m_now) == Freshness::Live ? QString() : tr("position %1", "%1: stale, 4 min ago").arg(freshnessWords(*fix, m_now));
}

void ResponseModel::follow()
{
    const auto wanted = open();
    if (m_heldSince) {
        const auto before = m_arrived;
        m_arrived.clear();
        for (const auto& incident : wanted)
            if (!indexOf(incident).isValid()) {
                const auto row = m_words.of(*m_picture->now().find(incident), m_now);
                m_arrived.append(QStringList{row.number, row.person, row.street.isEmpty() ? row.where : row.street}.join(u' '));
            }
        if (before != m_arrived)
            Q_EMIT heldChanged();
    } else {
        place(wanted);
    }
    for (int at = 0; at < static_cast<int>(m_rows.size()); ++at) {
        auto& row = m_rows[at];
        auto now = rowOf(row.words.incident);
        // A row that was refused and taken away keeps what it said until the view is let go.
        if (now.words.incident.isNull() || now == row)
            continue;
        const auto before = std::exchange(row, std::move(now));
        for (int column = 0; column < ColumnCount; ++column)
            if (!reads(before, row, column))
                Q_EMIT dataChanged(index(at, column), index(at, column));
    }
}

/// Whether both look and sound the same in this column.
bool ResponseModel::reads(const Row& one, const Row& other, int column)
{
    const auto same = [](const ClockReading& a, const ClockReading& b) { return a.face == b.face && a.words == b.words; };
    if (first(one, column) != first(other, column) || second(one, column) != second(other, column))
        return false;
    switch (column) {
    case Number: return spoken(one) == spoken(other);
    case Team: return one.words.stateIcon == other.words.stateIcon && one.words.inDuress == other.words.inDuress;
    case Promise: return same(one.promise, other.promise);
    case CheckIn: return same(one.words.checkIn, other.words.checkIn);
    default: return true;
    }
}

/// What is over goes; what is new comes where it belongs; nothing else moves.
void ResponseModel::place(const QList<IncidentId>& wanted)
{
    for (auto at = static_cast<int>(m_rows.size()) - 1; at >= 0; --at)
        if (!wanted.contains(m_rows.at(at).words.incident)) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    for (const auto& incident : wanted) {
        if (indexOf(incident).isValid())
            continue;
        const auto row = rowOf(incident);
        const auto mine = badness(row.words, row.promise);
        const auto before = std::ranges::find_if(m_rows, [&](const Row& each) { return mine < badness(each.words, each.promise); });
        const auto at = static_cast<int>(before - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
    }
}

void ResponseModel::resort()
{
    if (m_heldSince)
        return;
    const auto isWorse = [](const Row& a, const Row& b) { return badness(a.words, a.promise) < badness(b.words, b.promise); };
    if (std::ranges::is_sorted(m_rows, isWorse))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    QList<IncidentId> stood;
    for (const auto& each : before)
        stood.append(incidentAt(each));
    std::ranges::stable_sort(m_rows, isWorse);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(indexOf(stood.at(i)).siblingAtColumn(before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ResponseModel::setHeld(bool held)
{
    if (held == m_heldSince.has_value())
        return;
    m_heldSince = held ? std::optional(m_now) : std::nullopt;
    m_arrived.clear();
    if (!held) {
        follow();
        resort();
    }
    Q_EMIT heldChanged();
}

QStringList ResponseModel::arrived() const { return m_arrived; }

IncidentId ResponseModel::incidentAt(const QModelIndex& index) const { return index.isValid() ? m_rows.at(index.row()).words.incident : IncidentId(); }

QModelIndex ResponseModel::indexOf(const IncidentId& incident) const
{
    const auto it = std::ranges::find(m_rows, incident, [](const Row& row) { return row.words.incident; });
    return it == m_rows.cend() ? QModelIndex() : index(static_cast<int>(it - m_rows.cbegin()), 0);
}

int ResponseModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ResponseModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ResponseModel::first(const Row& row, int column)
{
    switch (column) {
    case Number: return row.words.number;
    case Person: return row.words.person;
    case Risk: return BoardRows::riskWords(row.words.risk.value_or(RiskLevel::NotScreened));
    case Team: return row.words.team.isEmpty() ? tr("no team yet") : row.words.team;
    case InState: return row.words.inState;
    case Promise: return row.promise.words;
    case CheckIn: return row.words.checkIn.words;
    case LastWord: return row.lastWord;
    default: return {};
    }
}

QString ResponseModel::second(const Row& row, int column)
{
    switch (column) {
    case Person: return row.place;
    case Team: return row.words.state;
    case LastWord: return row.position;
    default: return {};
    }
}

QString ResponseModel::spoken(const Row& row)
{
    QStringList words{BoardRows::spoken(row.words), row.lastWord, row.position};
    words.removeAll(QString());
    return words.join(u", "_s);
}

QVariant ResponseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return first(row, column);
    case DetailRole: return second(row, column);
    case Qt::ToolTipRole: {
        const auto more = second(row, column);
        return more.isEmpty() ? first(row, column) : first(row, column) + u'\n' + more;
    }
    case KindRole: return static_cast<int>(RowKind::Incident);
    case IdRole: return row.words.incident.toString();
    case RiskRole: return column == Risk && row.words.risk ? QVariant(static_cast<int>(*row.words.risk)) : QVariant();
    case ClockRole:
        if (column == Promise && row.promise.face != ClockFace::None)
            return QVariant::fromValue(row.promise);
        if (column == CheckIn && row.words.checkIn.face != ClockFace::None)
            return QVariant::fromValue(row.words.checkIn);
        return {};
    case IconRole: return column == Team ? QVariant(row.words.stateIcon) : QVariant();
    case AlarmRole: return column == Team && row.words.inDuress;
    case ToneRole: return column == LastWord && !row.position.isEmpty() ? QVariant(static_cast<int>(ClockFace::Soon)) : QVariant();
    case EmphasisRole: return column == Number || column == Person || column == Team || (column == LastWord && row.words.unread > 0);
    case Qt::AccessibleTextRole: return spoken(row);
    case Qt::TextAlignmentRole: return QVariant(column == InState ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ResponseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Person: return tr("Person and place");
    case Risk: return tr("Risk");
    case Team: return tr("Team and state");
    case InState: return tr("In state");
    case Promise: return tr("Promise");
    case CheckIn: return tr("Check-in");
    case LastWord: return tr("Last word");
    default: return {};
    }
}

} // namespace dispatch
