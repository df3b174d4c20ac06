#include "incidentboardmodel.h"

namespace dispatch {

namespace {

bool isDueEarlier(const BoardRow& a, const BoardRow& b)
{
    const auto dueA = a.due();
    const auto dueB = b.due();
    if (dueA && dueB && *dueA != *dueB)
        return *dueA < *dueB;
    if (dueA.has_value() != dueB.has_value())
        return dueA.has_value();
    return std::tie(a.since, a.number) < std::tie(b.since, b.number);
}

/// Names and callsigns that any line may show.
bool mayRename(const Changes& changes)
{
    return !changes.of<Staff>().isEmpty() || !changes.of<Person>().isEmpty() || !changes.of<PersonFlag>().isEmpty()
        || !changes.of<SafetyPlan>().isEmpty() || !changes.of<Team>().isEmpty();
}

} // namespace

IncidentBoardModel::IncidentBoardModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent)
    : QAbstractItemModel(parent), m_picture(picture), m_words(picture->now(), *codes, std::move(zone))
{
    connect(picture, &LivePicture::applied, this, &IncidentBoardModel::follow);
    fill();
    m_isFilled = std::ranges::any_of(m_shelves, [](const ShelfRows& shelf) { return !shelf.rows.isEmpty(); });
}

IncidentBoardModel::~IncidentBoardModel() = default;

QModelIndex IncidentBoardModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : shelfId);
}

QModelIndex IncidentBoardModel::parent(const QModelIndex& child) const
{
    return child.internalId() == shelfId ? QModelIndex() : createIndex(static_cast<int>(child.internalId()) - 1, 0, shelfId);
}

int IncidentBoardModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shelves.size());
    const bool isShelf = parent.internalId() == shelfId && parent.column() == 0;
    return isShelf ? static_cast<int>(m_shelves.at(static_cast<std::size_t>(parent.row())).rows.size()) : 0;
}

int IncidentBoardModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

void IncidentBoardModel::fill()
{
    const Picture& picture = m_picture->now();
    const auto add = [this](Wanted wanted) { m_shelves.at(static_cast<std::size_t>(wanted.shelf)).rows.append(std::move(wanted.row)); };
    for (const Draft& draft : picture.all<Draft>())
        add({Shelf::Talking, m_words.of(draft, m_now)});
    for (const Incident& incident : picture.all<Incident>()) {
        if (incident.status == IncidentStatus::Open)
            add({picture.shelfOf(incident), m_words.of(incident, m_now)});
    }
    for (const FollowUp& followUp : picture.openFollowUps())
        add({Shelf::FollowUp, m_words.of(followUp, m_now)});
    for (std::size_t shelf = 0; shelf < m_shelves.size(); ++shelf) {
        ShelfRows& rows = m_shelves.at(shelf);
        std::ranges::sort(rows.rows, isDueEarlier);
        rows.summary = m_words.summary(static_cast<Shelf>(shelf), rows.rows, m_now);
    }
}

std::optional<IncidentBoardModel::Wanted> IncidentBoardModel::wanted(RowKind kind, const QUuid& id) const
{
    const Picture& picture = m_picture->now();
    if (kind == RowKind::Draft) {
        const Draft* draft = picture.find(DraftId(id));
        return draft ? std::optional(Wanted{Shelf::Talking, m_words.of(*draft, m_now)}) : std::nullopt;
    }
    if (kind == RowKind::FollowUp) {
        const FollowUp* followUp = picture.find(FollowUpId(id));
        const bool isOwed = followUp && followUp->state == FollowUpState::Open;
        return isOwed ? std::optional(Wanted{Shelf::FollowUp, m_words.of(*followUp, m_now)}) : std::nullopt;
    }
    const Incident* incident = picture.find(IncidentId(id));
    const bool isOpen = incident && incident->status == IncidentStatus::Open;
    return isOpen ? std::optional(Wanted{picture.shelfOf(*incident), m_words.of(*incident, m_now)}) : std::nullopt;
}

void IncidentBoardModel::follow(const Changes& changes)
{
    if (!std::exchange(m_isFilled, true)) {
        beginResetModel();
        fill();
        endResetModel();
        return;
    }
    QList<std::pair<RowKind, QUuid>> touched;
    const auto touch = [&touched](RowKind kind, const QUuid& id) {
        if (const auto each = std::pair(kind, id); !touched.contains(each))
            touched.append(each);
    };
    for (const Incident& incident : changes.of<Incident>()) {
        touch(RowKind::Incident, incident.id.uuid());
        for (const BoardRow& row : std::as_const(m_shelves.back().rows)) {
            if (row.incident == incident.id)
                touch(row.kind, row.id);
        }
    }
    for (const Assignment& assignment : changes.of<Assignment>())
        touch(RowKind::Incident, assignment.incident.uuid());
    for (const Duress& duress : changes.of<Duress>()) {
        touch(RowKind::Incident, duress.incident.uuid());
        if (const Assignment* active = m_picture->now().activeAssignment(duress.team))
            touch(RowKind::Incident, active->incident.uuid());
    }
    for (const LogEntry& entry : changes.of<LogEntry>()) {
        if (entry.kind == LogKind::Message)
            touch(RowKind::Incident, entry.incident.uuid());
    }
    for (const ReadMark& mark : changes.of<ReadMark>())
        touch(RowKind::Incident, mark.incident.uuid());
    for (const FollowUp& followUp : changes.of<FollowUp>())
        touch(RowKind::FollowUp, followUp.id.uuid());
    for (const QUuid& gone : changes.gone) {
        touch(RowKind::Incident, gone);
        touch(RowKind::FollowUp, gone);
    }
    for (const Draft& draft : changes.of<Draft>())
        touch(RowKind::Draft, draft.id.uuid());
    // A filed draft becomes its incident on the same line, so that whoever has it selected stays there.
    for (const DraftId& dropped : changes.droppedDrafts) {
        const Spot spot = spotOf(RowKind::Draft, dropped.uuid());
        if (spot.isNull())
            continue;
        const QString number = m_shelves.at(static_cast<std::size_t>(spot.shelf)).rows.at(spot.row).number;
        const auto filed = std::ranges::find(changes.of<Incident>(), number, &Incident::number);
        const auto becomes = filed == changes.of<Incident>().end() ? std::nullopt : wanted(RowKind::Incident, filed->id.uuid());
        if (becomes && spotOf(RowKind::Incident, filed->id.uuid()).isNull()) {
            renew(spot, becomes->row);
        } else {
            remove(spot);
        }
    }
    const bool renames = mayRename(changes);
    // Positions come many times a second, and none of them changes a row.
    if (touched.isEmpty() && changes.droppedDrafts.isEmpty() && !renames)
        return;
    for (const auto& [kind, id] : std::as_const(touched)) {
        const auto line = wanted(kind, id);
        if (line) {
            put(*line);
        } else if (const Spot spot = spotOf(kind, id); !spot.isNull()) {
            remove(spot);
        }
    }
    if (renames)
        recompose();
    refreshSummaries();
}

void IncidentBoardModel::put(const Wanted& wanted)
{
    const int shelf = static_cast<int>(wanted.shelf);
    ShelfRows& target = m_shelves.at(static_cast<std::size_t>(shelf));
    const Spot spot = spotOf(wanted.row.kind, wanted.row.id);
    const int end = static_cast<int>(target.rows.size());
    if (spot.isNull()) {
        beginInsertRows(index(shelf, 0), end, end);
        target.rows.append(wanted.row);
        endInsertRows();
        return;
    }
    if (spot.shelf != shelf) {
        ShelfRows& source = m_shelves.at(static_cast<std::size_t>(spot.shelf));
        beginMoveRows(index(spot.shelf, 0), spot.row, spot.row, index(shelf, 0), end);
        target.rows.append(source.rows.takeAt(spot.row));
        endMoveRows();
        renew({shelf, end}, wanted.row);
        return;
    }
    renew(spot, wanted.row);
}

void IncidentBoardModel::renew(Spot spot, BoardRow row)
{
    BoardRow& shown = m_shelves.at(static_cast<std::size_t>(spot.shelf)).rows[spot.row];
    const BoardRow before = std::exchange(shown, std::move(row));
    for (int column = 0; column < ColumnCount; ++column) {
        if (!reads(before, shown, column))
            Q_EMIT dataChanged(indexAt(spot, column), indexAt(spot, column));
    }
}

void IncidentBoardModel::remove(Spot spot)
{
    beginRemoveRows(index(spot.shelf, 0), spot.row, spot.row);
    m_shelves.at(static_cast<std::size_t>(spot.shelf)).rows.removeAt(spot.row);
    endRemoveRows();
}

void IncidentBoardModel::recompose()
{
    for (int shelf = 0; shelf < rowCount(); ++shelf) {
        const ShelfRows& rows = m_shelves.at(static_cast<std::size_t>(shelf));
        for (int row = 0; row < static_cast<int>(rows.rows.size()); ++row) {
            if (const auto line = wanted(rows.rows.at(row).kind, rows.rows.at(row).id))
                renew({shelf, row}, line->row);
        }
    }
}

void IncidentBoardModel::refreshSummaries()
{
    for (int shelf = 0; shelf < rowCount(); ++shelf) {
        ShelfRows& rows = m_shelves.at(static_cast<std::size_t>(shelf));
        rows.summary = m_words.summary(static_cast<Shelf>(shelf), rows.rows, m_now);
        const QModelIndex changed = index(shelf, 0);
        Q_EMIT dataChanged(changed, changed);
    }
}

void IncidentBoardModel::tick(Instant now)
{
    m_now = now;
    for (int shelf = 0; shelf < rowCount(); ++shelf) {
        ShelfRows& rows = m_shelves.at(static_cast<std::size_t>(shelf));
        for (int row = 0; row < static_cast<int>(rows.rows.size()); ++row) {
            BoardRow aged = rows.rows.at(row);
            m_words.age(aged, now);
            renew({shelf, row}, std::move(aged));
        }
        const QString summary = m_words.summary(static_cast<Shelf>(shelf), rows.rows, now);
        if (summary != std::exchange(rows.summary, summary))
            Q_EMIT dataChanged(index(shelf, 0), index(shelf, 0), {DetailRole, Qt::AccessibleTextRole});
    }
}

void IncidentBoardModel::resort()
{
    QList<QPersistentModelIndex> parents;
    for (int shelf = 0; shelf < rowCount(); ++shelf) {
        if (!std::ranges::is_sorted(m_shelves.at(static_cast<std::size_t>(shelf)).rows, isDueEarlier))
            parents.append(index(shelf, 0));
    }
    if (parents.isEmpty())
        return;
    Q_EMIT layoutAboutToBeChanged(parents, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<std::pair<RowKind, QUuid>> held;
    for (const QModelIndex& each : before) {
        const BoardRow* row = rowAt(each);
        held.append(row ? std::pair(row->kind, row->id) : std::pair(RowKind::Shelf, QUuid()));
    }
    for (const QPersistentModelIndex& parent : std::as_const(parents))
        std::ranges::stable_sort(m_shelves.at(static_cast<std::size_t>(parent.row())).rows, isDueEarlier);
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const auto& [kind, id] = held.at(at);
        after.append(kind == RowKind::Shelf ? before.at(at) : indexAt(spotOf(kind, id), before.at(at).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(parents, VerticalSortHint);
}

void IncidentBoardModel::setTargets(const QList<IncidentId>& incidents)
{
    const QList<IncidentId> before = std::exchange(m_targets, incidents);
    for (const QList<IncidentId>* list : {&before, &std::as_const(m_targets)}) {
        for (const IncidentId& incident : *list) {
            if (const Spot spot = spotOf(RowKind::Incident, incident.uuid()); !spot.isNull())
                Q_EMIT dataChanged(indexAt(spot), indexAt(spot, ColumnCount - 1), {IsTargetRole});
        }
    }
}

void IncidentBoardModel::setWaiting(const QSet<IncidentId>& incidents)
{
    const auto before = std::exchange(m_waiting, incidents);
    for (const auto& incident : before + m_waiting)
        if (before.contains(incident) != m_waiting.contains(incident))
            if (const Spot spot = spotOf(RowKind::Incident, incident.uuid()); !spot.isNull())
                Q_EMIT dataChanged(indexAt(spot), indexAt(spot, State), {WaitsRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

bool IncidentBoardModel::isTarget(const BoardRow& row) const
{
    return row.kind == RowKind::Incident && m_targets.contains(row.incident);
}

void IncidentBoardModel::setReader(const StaffId& reader)
{
    if (reader == m_words.reader())
        return;
    m_words.setReader(reader);
    recompose();
}

void IncidentBoardModel::retranslate()
{
    recompose();
    refreshSummaries();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

IncidentBoardModel::Spot IncidentBoardModel::spotOf(RowKind kind, const QUuid& id) const
{
    for (int shelf = 0; shelf < rowCount(); ++shelf) {
        const QList<BoardRow>& rows = m_shelves.at(static_cast<std::size_t>(shelf)).rows;
        const auto at = std::ranges::find_if(rows, [&](const BoardRow& row) { return row.id == id && row.kind == kind; });
        if (at != rows.end())
            return {shelf, static_cast<int>(at - rows.begin())};
    }
    return {};
}

QModelIndex IncidentBoardModel::indexAt(Spot spot, int column) const
{
    return spot.isNull() ? QModelIndex() : createIndex(spot.row, column, static_cast<quintptr>(spot.shelf) + 1);
}

const BoardRow* IncidentBoardModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == shelfId)
        return nullptr;
    return &m_shelves.at(index.internalId() - 1).rows.at(index.row());
}

QModelIndex IncidentBoardModel::indexOf(const IncidentId& incident) const
{
    return indexAt(spotOf(RowKind::Incident, incident.uuid()));
}

QModelIndex IncidentBoardModel::indexOf(const DraftId& draft) const
{
    return indexAt(spotOf(RowKind::Draft, draft.uuid()));
}

QModelIndex IncidentBoardModel::indexOf(const FollowUpId& followUp) const
{
    return indexAt(spotOf(RowKind::FollowUp, followUp.uuid()));
}

IncidentId IncidentBoardModel::incidentAt(const QModelIndex& index) const
{
    const BoardRow* row = rowAt(index);
    return row && row->kind == RowKind::Incident ? row->incident : IncidentId();
}

DraftId IncidentBoardModel::draftAt(const QModelIndex& index) const
{
    const BoardRow* row = rowAt(index);
    return row && row->kind == RowKind::Draft ? DraftId(row->id) : DraftId();
}

FollowUpId IncidentBoardModel::followUpAt(const QModelIndex& index) const
{
    const BoardRow* row = rowAt(index);
    return row && row->kind == RowKind::FollowUp ? FollowUpId(row->id) : FollowUpId();
}

QModelIndex IncidentBoardModel::shelf(Shelf shelf) const
{
    return index(static_cast<int>(shelf), 0);
}

QList<IncidentId> IncidentBoardModel::dueOrder() const
{
    QList<const BoardRow*> rows;
    for (const ShelfRows& shelf : m_shelves) {
        for (const BoardRow& row : shelf.rows) {
            if (row.kind == RowKind::Incident && row.due())
                rows.append(&row);
        }
    }
    std::ranges::stable_sort(rows, [](const BoardRow* a, const BoardRow* b) { return isDueEarlier(*a, *b); });
    QList<IncidentId> order;
    for (const BoardRow* row : std::as_const(rows))
        order.append(row->incident);
    return order;
}

} // namespace dispatch
