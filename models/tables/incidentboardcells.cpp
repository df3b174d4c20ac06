#include "incidentboardmodel.h"

// What each cell of the board says; how rows come and go is in incidentboardmodel.cpp.

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

const QString& textOf(const BoardRow& row, int column)
{
    static const QString none;
    switch (column) {
    case IncidentBoardModel::Number: return row.number;
    case IncidentBoardModel::State: return row.state;
    case IncidentBoardModel::Person: return row.person;
    case IncidentBoardModel::Where: return row.where;
    case IncidentBoardModel::What: return row.what;
    case IncidentBoardModel::Team: return row.team;
    case IncidentBoardModel::InState: return row.inState;
    case IncidentBoardModel::NextDue: return row.nextDue.words;
    case IncidentBoardModel::CheckIn: return row.checkIn.words;
    default: return none;
    }
}

} // namespace

Qt::ItemFlags IncidentBoardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalId() == shelfId ? flags : flags | Qt::ItemNeverHasChildren;
}

QVariant IncidentBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Number: return role == Qt::DisplayRole ? tr("No.") : tr("Number");
    case State: return tr("State");
    case Person: return tr("Person");
    case Where: return tr("Where");
    case What: return tr("What");
    case Risk: return tr("Risk");
    case Team: return tr("Team");
    case InState: return tr("In state");
    case NextDue: return tr("Next due");
    case CheckIn: return tr("Check-in");
    case Marks: return tr("Marks");
    default: return {};
    }
}

QVariant IncidentBoardModel::shelfData(int shelf, int column, int role) const
{
    if (column != 0)
        return role == KindRole ? QVariant::fromValue(static_cast<int>(RowKind::Shelf)) : QVariant();
    const ShelfRows& rows = m_shelves.at(static_cast<std::size_t>(shelf));
    const QString title = tr("%1 %2", "shelf and its count").arg(BoardRows::shelfName(static_cast<Shelf>(shelf))).arg(rows.rows.size());
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::AccessibleTextRole: return rows.summary.isEmpty() ? title : title % u", "_s % rows.summary;
    case KindRole: return static_cast<int>(RowKind::Shelf);
    case DetailRole: return rows.summary;
    case EmphasisRole: return true;
    default: return {};
    }
}

QVariant IncidentBoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == shelfId)
        return shelfData(index.row(), index.column(), role);
    const BoardRow& row = *rowAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Risk && row.risk ? BoardRows::riskWords(*row.risk) : textOf(row, column);
    case Qt::ToolTipRole:
        if (column == Marks)
            return row.badgeWords.join(u", "_s);
        if (column == State && waits(row))
            return tr("%1. A change here waits for the centre.").arg(row.state);
        return column == Where || column == What || column == Person ? textOf(row, column) : QString();
    case Qt::AccessibleTextRole:
        if (column == Marks)
            return row.badgeWords.join(u", "_s);
        if (column == Number && waits(row))
            return tr("%1, a change waits for the centre", "a row as a colleague would say it").arg(BoardRows::spoken(row));
        return column == Number ? BoardRows::spoken(row) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return column == InState ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case KindRole: return static_cast<int>(row.kind);
    case IdRole: return row.id.toString(QUuid::WithoutBraces);
    case IconRole: return column == State ? row.stateIcon : QString();
    case ClockRole:
        return column == NextDue ? QVariant::fromValue(row.nextDue) : column == CheckIn ? QVariant::fromValue(row.checkIn) : QVariant();
    case RiskRole: return column == Risk && row.risk ? QVariant(static_cast<int>(*row.risk)) : QVariant();
    case BadgesRole: return column == Marks ? row.badges : QStringList();
    case IsTargetRole: return isTarget(row);
    case AlarmRole: return column == State && row.inDuress;
    case WaitsRole: return column == State && waits(row);
    case EmphasisRole: return column == Number || column == Team || (column == State && row.needsTeam);
    case ShortRole:
        return column == Person ? row.family : column == Where ? row.street : column == NextDue ? row.nextDueShort : QString();
    case SortRole:
        if (const auto due = row.due(); column == NextDue && due)
            return toMsecs(*due);
        return column == InState ? QVariant(toMsecs(row.since)) : QVariant(textOf(row, column));
    default: return {};
    }
}

bool IncidentBoardModel::reads(const BoardRow& a, const BoardRow& b, int column)
{
    switch (column) {
    case Number: return a.number == b.number && a.kind == b.kind && a.id == b.id;
    case State: return a.state == b.state && a.stateIcon == b.stateIcon && a.needsTeam == b.needsTeam && a.inDuress == b.inDuress;
    case Risk: return a.risk == b.risk;
    case NextDue: return a.nextDue.words == b.nextDue.words && a.nextDue.face == b.nextDue.face;
    case CheckIn: return a.checkIn.words == b.checkIn.words && a.checkIn.face == b.checkIn.face;
    case Marks: return a.badges == b.badges && a.badgeWords == b.badgeWords;
    default: return textOf(a, column) == textOf(b, column);
    }
}

} // namespace dispatch
