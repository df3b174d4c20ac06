#include "conflictmodel.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto solvedStandFor = 12 * hour;

} // namespace

ConflictModel::ConflictModel(const LivePicture* picture, const CodeBook* codes, const Protocol* protocol, QTimeZone zone,
    std::function<StaffId()> own, QObject* parent)
    : QAbstractItemModel(parent), m_picture(picture), m_codes(codes), m_protocol(protocol), m_zone(std::move(zone)), m_own(std::move(own))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Conflict>().isEmpty() || !changes.of<Incident>().isEmpty() || !changes.of<Assignment>().isEmpty()
            || !changes.of<Staff>().isEmpty() || !changes.gone.isEmpty())
            reload();
    });
    reload();
}

ConflictWords ConflictModel::words() const
{
    return {m_picture->now(), *m_codes, *m_protocol, m_zone, m_own(), m_now};
}

void ConflictModel::reload()
{
    QList<Rows> sections{{Section::NeedYou, {}}, {Section::Clinician, {}}, {Section::Solved, {}}};
    const auto& picture = m_picture->now();
    for (const auto& each : picture.openConflicts())
        if (leads(each, picture))
            sections[isForClinician(each) ? 1 : 0].conflicts.append(each.id);
    // A team sent twice is a person without one: first.
    std::ranges::stable_partition(sections[0].conflicts, [&](const ConflictId& id) { return isTeamSentTwice(*picture.find(id)); });
    QList<Conflict> solved;
    for (const auto& each : picture.all<Conflict>())
        if (each.state == ConflictState::Solved && leads(each, picture) && (m_now == Instant{} || m_now - each.solvedAt.value_or(each.recordedAt) < solvedStandFor))
            solved.append(each);
    std::ranges::sort(solved, [](const Conflict& a, const Conflict& b) {
        return std::tuple(b.solvedAt.value_or(b.recordedAt), b.id) < std::tuple(a.solvedAt.value_or(a.recordedAt), a.id);
    });
    for (const auto& each : std::as_const(solved))
        sections[2].conflicts.append(each.id);
    sections.removeIf([](const Rows& rows) { return rows.conflicts.isEmpty(); });
    if (sections == m_sections) {
        for (int section = 0; section < rowCount(); ++section) {
            const auto top = index(section, 0);
            Q_EMIT dataChanged(top, index(section, ColumnCount - 1));
            Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, ColumnCount - 1, top));
        }
        return;
    }
    beginResetModel();
    m_sections = sections;
    m_shown.clear();
    endResetModel();
}

QModelIndex ConflictModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : sectionId);
}

QModelIndex ConflictModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == sectionId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, sectionId);
}

int ConflictModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != sectionId || parent.column() > 0)
        return 0;
    return static_cast<int>(m_sections.at(parent.row()).conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What clashes");
    case Made: return tr("Made");
    case By: return tr("By");
    default: return {};
    }
}

QString ConflictModel::oldest(const Rows& rows) const
{
    if (rows.section == Section::Solved)
        return tr("seen everywhere");
    auto at = Instant::max();
    for (const auto& id : rows.conflicts)
        if (const auto* conflict = m_picture->now().find(id))
            at = std::min(at, conflict->at);
    return m_now == Instant{} || at == Instant::max() ? QString() : tr("oldest %1").arg(spanWords(std::max(Span{0}, m_now - at)));
}

QVariant ConflictModel::sectionData(const Rows& rows, int column, int role) const
{
    if (role == KindRole)
        return static_cast<int>(RowKind::Shelf);
    if (column != 0)
        return {};
    const auto count = static_cast<int>(rows.conflicts.size());
    const auto title = rows.section == Section::NeedYou ? tr("Need you %1").arg(count)
        : rows.section == Section::Clinician            ? tr("For the clinician %1").arg(count)
                                                        : tr("Solved %1").arg(count);
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::AccessibleTextRole: return QString(title % u", "_s % oldest(rows));
    case DetailRole: return oldest(rows);
    case EmphasisRole: return true;
    default: return {};
    }
}

QString ConflictModel::cell(const Conflict& conflict, int column) const
{
    switch (column) {
    case What: return words().title(conflict);
    case Made: return clockWords(conflict.at, m_zone);
    case By: return conflict.state == ConflictState::Solved ? resolutionWords(conflict.resolution) : words().by(conflict.by);
    default: return {};
    }
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == sectionId)
        return sectionData(m_sections.at(index.row()), index.column(), role);
    const auto* conflict = m_picture->now().find(conflictAt(index));
    if (!conflict)
        return {};
    const int column = index.column();
    const bool open = conflict->state == ConflictState::Open;
    switch (role) {
    case Qt::DisplayRole: return cell(*conflict, column);
    case Qt::ToolTipRole:
        return column == Made ? whenWords(conflict->at, m_now, m_zone) : column == By && !open ? words().decided(*conflict) : cell(*conflict, column);
    case Qt::AccessibleTextRole:
        if (column != What)
            return cell(*conflict, column);
        return open ? tr("%1, made %2 by %3").arg(cell(*conflict, What), cell(*conflict, Made), cell(*conflict, By))
                    : tr("%1, solved: %2").arg(cell(*conflict, What), cell(*conflict, By));
    case KindRole: return static_cast<int>(open ? RowKind::Conflict : RowKind::Refused);
    case IdRole: return conflict->id.toString();
    case IconRole: return column == What ? ConflictWords::icon(*conflict) : QString();
    case EmphasisRole: return column == What && open && !isForClinician(*conflict);
    default: return {};
    }
}

void ConflictModel::tick(Instant now)
{
    m_now = now;
    m_shown.resize(m_sections.size());
    for (int section = 0; section < rowCount(); ++section) {
        const auto age = oldest(m_sections.at(section));
        if (m_shown.at(section) == age)
            continue;
        m_shown[section] = age;
        Q_EMIT dataChanged(index(section, 0), index(section, 0));
    }
}

void ConflictModel::retranslate()
{
    m_shown.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    reload();
}

ConflictId ConflictModel::conflictAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == sectionId)
        return {};
    return m_sections.at(static_cast<qsizetype>(index.internalId() - 1)).conflicts.at(index.row());
}

QModelIndex ConflictModel::indexOf(const ConflictId& conflict) const
{
    for (int section = 0; section < rowCount(); ++section)
        if (const auto row = m_sections.at(section).conflicts.indexOf(conflict); row >= 0)
            return index(static_cast<int>(row), 0, index(section, 0));
    return {};
}

QList<ConflictId> ConflictModel::open() const
{
    QList<ConflictId> open;
    for (const auto& rows : m_sections)
        if (rows.section != Section::Solved)
            open += rows.conflicts;
    return open;
}

ConflictId ConflictModel::after(const ConflictId& conflict) const
{
    const auto open = this->open();
    const auto next = open.isEmpty() ? ConflictId{} : open.at((open.indexOf(conflict) + 1) % open.size());
    return next == conflict ? ConflictId{} : next;
}

} // namespace dispatch
