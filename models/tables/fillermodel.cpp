#include "fillermodel.h"

#include "clockreading.h"
#include "roles.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

FillerModel::FillerModel(const CodeBook* codes, QObject* parent) : QAbstractItemModel(parent), m_codes(codes) {}

// The place of a person's group stands in the index, plus one.
QModelIndex FillerModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FillerModel::parent(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int FillerModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_fillings.size()) + (m_unable.isEmpty() ? 0 : 1);
    if (parent.internalId() > 0 || parent.column() > 0)
        return 0;
    return int(isUnable(parent.row()) ? m_unable.size() : m_fillings.at(parent.row()).could.size());
}

int FillerModel::columnCount(const QModelIndex&) const { return ColumnCount; }

void FillerModel::show(QList<Filling> fillings, const QList<Staff>& people)
{
    beginResetModel();
    m_fillings = std::move(fillings);
    m_people.clear();
    for (const auto& person : people)
        m_people.insert(person.id, person);
    QSet<StaffId> could;
    for (const auto& filling : std::as_const(m_fillings))
        for (const auto& filler : filling.could)
            could.insert(filler.staff);
    Filling none;
    m_unable.clear();
    for (const auto& filling : std::as_const(m_fillings))
        for (auto it = filling.cannot.cbegin(); it != filling.cannot.cend(); ++it)
            for (const auto& staff : *it)
                if (!could.contains(staff)) {
                    could.insert(staff);
                    none.cannot[it.key()].append(staff);
                    m_unable.append({staff, it.key()});
                }
    std::ranges::stable_sort(m_unable, {}, &Unable::why);
    m_unableWords = none.cannotWords();
    endResetModel();
}

void FillerModel::retranslate()
{
    beginResetModel();
    Filling none;
    for (const auto& each : std::as_const(m_unable))
        none.cannot[each.why].append(each.staff);
    m_unableWords = none.cannotWords();
    endResetModel();
}

const Filler* FillerModel::fillerAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0 || isUnable(int(index.internalId()) - 1))
        return nullptr;
    return &m_fillings.at(qsizetype(index.internalId()) - 1).could.at(index.row());
}

const Opening* FillerModel::openingAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const int group = index.internalId() == 0 ? index.row() : int(index.internalId()) - 1;
    return isUnable(group) ? nullptr : &m_fillings.at(group).opening;
}

QModelIndex FillerModel::best() const
{
    for (int group = 0; group < m_fillings.size(); ++group)
        if (!m_fillings.at(group).could.isEmpty())
            return index(0, 0, index(group, 0));
    return {};
}

QString FillerModel::name(const StaffId& staff) const
{
    const auto person = m_people.value(staff);
    return rosterName(person) + (person.credential.isEmpty() ? QString() : u", "_s + person.credential);
}

QVariant FillerModel::groupData(int group, int role) const
{
    const auto title = isUnable(group) ? tr("Cannot %1", "how many people").arg(m_unable.size()) : m_fillings.at(group).opening.words;
    const auto detail = isUnable(group) ? tr("why each: %1", "rest 22, hours 9").arg(m_unableWords)
        : m_fillings.at(group).could.isEmpty() ? tr("nobody could") : QString::number(m_fillings.at(group).could.size());
    switch (role) {
    case Qt::DisplayRole: return title;
    case DetailRole: return detail;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return tr("%1, %2", "work, how many could").arg(title, detail);
    case KindRole: return static_cast<int>(RowKind::Shelf);
    case EmphasisRole: return true;
    default: return {};
    }
}

QString FillerModel::restWords(const Filler& filler) const
{
    const auto worst = std::ranges::max_element(filler.breaches, {}, &Breach::weight);
    if (worst != filler.breaches.end() && worst->weight != Weight::Told && worst->rule != RosterRule::Rest)
        switch (worst->rule) {
        case RosterRule::DayHours: return tr("long day");
        case RosterRule::WeekHours: return tr("full week");
        case RosterRule::Nights: return tr("many nights");
        case RosterRule::Licence: return tr("licence");
        case RosterRule::Leave: return tr("leave");
        default: return tr("twice at once");
        }
    if (!filler.rest)
        return tr("no other work");
    return *filler.rest >= 72 * hour ? tr("%n days", nullptr, int(*filler.rest / day)) : hourWords(*filler.rest);
}

QString FillerModel::words(const Filler& filler, int column) const
{
    const auto person = m_people.value(filler.staff);
    switch (column) {
    case Who: return name(filler.staff);
    case As:
        switch (filler.how) {
        case Coming::Extra: return person.title.isEmpty() ? tr("Extra shift") : person.title;
        case Coming::OnCall: return tr("On call");
        case Coming::StaysOn: return tr("Stays on");
        case Coming::ComesEarly: return tr("Comes early");
        }
        std::unreachable();
    case Rested: return restWords(filler);
    case WeekHours: return u"%1 → %2"_s.arg(filler.weekBefore / hour).arg(filler.weekAfter / hour);
    case Pay: {
        const auto employer = m_codes->words(u"employers"_s, person.employer);
        const bool costs = std::ranges::contains(filler.breaches, RosterRule::Overtime, &Breach::rule);
        return costs ? tr("%1, overtime", "employer").arg(employer) : employer;
    }
    default: return {};
    }
}

QVariant FillerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return index.column() == 0 || role == KindRole ? groupData(index.row(), role) : QVariant();
    const auto* filler = fillerAt(index);
    if (!filler) {
        const auto& unable = m_unable.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return index.column() == Who ? name(unable.staff) : index.column() == As ? obstacleWord(unable.why) : QString();
        case Qt::AccessibleTextRole: return tr("%1 cannot: %2", "name, why").arg(name(unable.staff), obstacleWord(unable.why));
        case KindRole: return static_cast<int>(RowKind::Refused);
        case IdRole: return unable.staff.toString();
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return words(*filler, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != Who)
            return words(*filler, index.column());
        return tr("%1, %2, rested %3, week hours %4, paid by %5")
            .arg(words(*filler, Who), words(*filler, As), words(*filler, Rested), words(*filler, WeekHours), words(*filler, Pay));
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const auto& breach : filler->breaches)
            lines.append(breach.words);
        return lines.isEmpty() ? words(*filler, index.column()) : lines.join(u'\n');
    }
    case KindRole: return static_cast<int>(RowKind::Candidate);
    case IdRole: return filler->staff.toString();
    case ClockRole:
        if (index.column() != Rested)
            return {};
        return QVariant::fromValue(ClockReading{filler->needsReason() ? ClockFace::Late : ClockFace::Met, 0, restWords(*filler), {}});
    case EmphasisRole: return index.column() == Who && index.row() == 0;
    default: return {};
    }
}

QVariant FillerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who: return tr("Could fill");
    case As: return tr("As");
    case Rested: return tr("Rested");
    case WeekHours: return tr("Week h");
    case Pay: return tr("Pay");
    default: return {};
    }
}

} // namespace dispatch
