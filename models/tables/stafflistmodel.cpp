#include "stafflistmodel.h"

#include "clockreading.h"
#include "countyclock.h"
#include "roles.h"

#include <QLocale>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// So long before its last day a licence is shown as ending.
constexpr int endsSoonDays = 30;

} // namespace

StaffListModel::StaffListModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent)
    : QAbstractTableModel(parent), m_picture(picture), m_codes(codes), m_zone(std::move(zone))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Staff>().isEmpty() || !changes.of<Licence>().isEmpty() || !changes.gone.isEmpty())
            follow();
    });
    follow();
}

void StaffListModel::follow()
{
    beginResetModel();
    m_staff = m_picture->now().all<Staff>().values();
    std::ranges::sort(m_staff, {}, [](const Staff& each) { return std::tuple(!each.active, each.name, each.id); });
    m_licences.clear();
    for (const auto& licence : m_picture->now().all<Licence>())
        m_licences[licence.staff].append(licence);
    for (auto& licences : m_licences)
        std::ranges::sort(licences, {}, &Licence::kind);
    endResetModel();
}

void StaffListModel::tick(Instant now)
{
    const auto today = dateAt(now, m_zone);
    if (today == m_today)
        return;
    m_today = today;
    retranslate();
}

void StaffListModel::retranslate()
{
    if (!m_staff.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int StaffListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_staff.size()); }

int StaffListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

StaffId StaffListModel::staffAt(const QModelIndex& index) const { return index.isValid() ? m_staff.at(index.row()).id : StaffId{}; }

QModelIndex StaffListModel::indexOf(const StaffId& staff) const
{
    const auto found = std::ranges::find(m_staff, staff, &Staff::id);
    return found == m_staff.end() ? QModelIndex() : index(int(found - m_staff.begin()), 0);
}

QDate StaffListModel::firstToEnd(const StaffId& staff) const
{
    QDate first;
    for (const auto& licence : m_licences.value(staff))
        if (const auto last = QDate::fromString(licence.lastDay, Qt::ISODate); last.isValid() && (!first.isValid() || last < first))
            first = last;
    return first;
}

QString StaffListModel::words(const Staff& staff, int column) const
{
    switch (column) {
    case Name: return staff.credential.isEmpty() ? staff.name : staff.name + u", "_s + staff.credential;
    case Title: return staff.title;
    case Employer: return m_codes->words(u"employers"_s, staff.employer);
    case Languages: {
        QStringList languages;
        for (const auto& language : staff.languages)
            languages.append(m_codes->words(u"languages"_s, language));
        return languages.join(u", "_s);
    }
    case Licences: {
        QStringList licences;
        for (const auto& licence : m_licences.value(staff.id)) {
            const auto kind = m_codes->words(u"licences"_s, licence.kind);
            const auto last = QDate::fromString(licence.lastDay, Qt::ISODate);
            if (licence.lastDay.isEmpty())
                licences.append(kind);
            else if (m_today.isValid() && last.isValid() && last < m_today)
                licences.append(tr("%1 ended %2", "licence, day").arg(kind, QLocale().toString(last, tr("d MMM yyyy", "date, as QLocale formats it"))));
            else
                licences.append(tr("%1 until %2", "licence, day").arg(kind, last.isValid() ? QLocale().toString(last, tr("d MMM yyyy", "date, as QLocale formats it")) : licence.lastDay));
        }
        return licences.join(u", "_s);
    }
    case Phone: return staff.phone;
    case Active: return staff.active ? tr("works here") : tr("has left");
    default: return {};
    }
}

QVariant StaffListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& staff = m_staff.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(staff, index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() != Name)
            return words(staff, index.column());
        QStringList all;
        for (int column = 0; column < ColumnCount; ++column)
            if (const auto each = words(staff, column); !each.isEmpty())
                all.append(each);
        return all.join(u", "_s);
    }
    case KindRole: return static_cast<int>(staff.active ? RowKind::Roster : RowKind::Refused);
    case IdRole: return staff.id.toString();
    case ClockRole: {
        const auto ends = firstToEnd(staff.id);
        if (index.column() != Licences || !staff.active || !ends.isValid() || !m_today.isValid() || ends > m_today.addDays(endsSoonDays))
            return {};
        return QVariant::fromValue(ClockReading{ends < m_today ? ClockFace::Late : ClockFace::Soon, 0, words(staff, Licences), {}});
    }
    default: return {};
    }
}

QVariant StaffListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Title: return tr("Title");
    case Employer: return tr("Employer");
    case Languages: return tr("Languages");
    case Licences: return tr("Licences");
    case Phone: return tr("Phone");
    case Active: return tr("State");
    default: return {};
    }
}

} // namespace dispatch
