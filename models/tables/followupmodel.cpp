#include "followupmodel.h"

#include "stateicons.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

FollowUpModel::FollowUpModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, std::function<StaffId()> own,
    QObject* parent)
    : QAbstractTableModel(parent), m_picture(picture), m_codes(codes), m_zone(std::move(zone)), m_own(std::move(own))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<FollowUp>().isEmpty() || !changes.of<Incident>().isEmpty() || !changes.of<dispatch::Person>().isEmpty()
            || !changes.of<Staff>().isEmpty())
            reload();
    });
    reload();
}

bool FollowUpModel::isOwn(const FollowUp& duty) const
{
    const auto own = m_own();
    return duty.owner == own || duty.offeredTo == own;
}

void FollowUpModel::reload()
{
    auto duties = m_picture->now().openFollowUps();
    std::ranges::stable_sort(duties, [this](const FollowUp& a, const FollowUp& b) {
        return std::pair(!isOwn(a), a.dueAt) < std::pair(!isOwn(b), b.dueAt);
    });
    QList<FollowUpId> order;
    for (const auto& duty : std::as_const(duties))
        order.append(duty.id);
    if (order == m_order) {
        if (!m_order.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_order = order;
    m_shown.clear();
    endResetModel();
}

int FollowUpModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FollowUpModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FollowUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due: return tr("Due");
    case Kind: return tr("What");
    case Person: return tr("Person");
    case From: return tr("From");
    case Owner: return tr("Owner");
    case Tries: return tr("Tries");
    default: return {};
    }
}

const FollowUp* FollowUpModel::dutyAt(const QModelIndex& index) const
{
    return index.isValid() ? m_picture->now().find(m_order.at(index.row())) : nullptr;
}

QString FollowUpModel::words(const FollowUp& duty, int column) const
{
    const auto& picture = m_picture->now();
    const auto* incident = picture.find(duty.incident);
    switch (column) {
    case Due: return followUpClock(duty, m_now).words;
    case Kind: return m_codes->words(u"followups"_s, duty.kind);
    case Person: {
        const auto* person = picture.find(duty.person);
        auto name = person ? person->name : QString();
        if (name.isEmpty() && incident)
            name = picture.personNameOf(incident->call);
        return name.isEmpty() ? tr("not known yet") : name;
    }
    case From: return incident ? incident->number : u"–"_s;
    case Owner:
        if (!duty.offeredTo)
            return shortName(picture.nameOf(duty.owner));
        return tr("%1, offered to %2").arg(shortName(picture.nameOf(duty.owner)), shortName(picture.nameOf(*duty.offeredTo)));
    case Tries: return QString::number(duty.attempts);
    default: return {};
    }
}

QVariant FollowUpModel::data(const QModelIndex& index, int role) const
{
    const auto* duty = dutyAt(index);
    if (!duty)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return words(*duty, column);
    case Qt::ToolTipRole: return column == Due ? whenWords(duty->dueAt, m_now, m_zone) : words(*duty, column);
    case Qt::AccessibleTextRole:
        if (column != Due)
            return words(*duty, column);
        return tr("%1, %2 of %3, %4, owed by %5, tries %6").arg(words(*duty, Kind), words(*duty, Person), words(*duty, From),
            words(*duty, Due),
            words(*duty, Owner), words(*duty, Tries));
    case KindRole: return static_cast<int>(RowKind::FollowUp);
    case IdRole: return duty->id.toString();
    case IconRole:
        if (column == Kind)
            return u"followup"_s;
        return column == Owner && duty->offeredTo ? u"swap"_s : QString();
    case ClockRole: return column == Due ? QVariant::fromValue(followUpClock(*duty, m_now)) : QVariant();
    case EmphasisRole: return isOwn(*duty) && column == Kind;
    case SortRole: return column == Due ? QVariant(toMsecs(duty->dueAt)) : QVariant(words(*duty, column));
    default: return {};
    }
}

void FollowUpModel::tick(Instant now)
{
    m_now = now;
    m_shown.resize(m_order.size());
    for (int row = 0; row < rowCount(); ++row) {
        const auto* duty = m_picture->now().find(m_order.at(row));
        const auto words = duty ? followUpClock(*duty, now).words : QString();
        if (m_shown.at(row) == words)
            continue;
        m_shown[row] = words;
        Q_EMIT dataChanged(index(row, Due), index(row, Due));
    }
}

void FollowUpModel::retranslate()
{
    m_shown.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

FollowUpId FollowUpModel::followUpAt(const QModelIndex& index) const
{
    return index.isValid() ? m_order.at(index.row()) : FollowUpId{};
}

QModelIndex FollowUpModel::indexOf(const FollowUpId& followUp) const
{
    const auto row = m_order.indexOf(followUp);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row), 0);
}

} // namespace dispatch
