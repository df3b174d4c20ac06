#include "servicemodel.h"

#include "clockreading.h"
#include "phone.h"
#include "referralloop.h"
#include "roles.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Small letters without accents, signs as spaces.
QString folded(const QString& words)
{
    QString plain;
    for (const auto letter : words.normalized(QString::NormalizationForm_D).toLower())
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter.isLetterOrNumber() ? letter : u' ');
    return plain.simplified();
}

QString digitsOf(const QString& words)
{
    QString digits;
    std::ranges::copy_if(words, std::back_inserter(digits), [](QChar letter) { return letter.isDigit(); });
    return digits;
}

QString serviceIcon(ServiceNow::Kind kind)
{
    switch (kind) {
    case ServiceNow::Kind::Open: return u"met"_s;
    case ServiceNow::Kind::Shut: return u"clock"_s;
    case ServiceNow::Kind::Takes: return u"available"_s;
    case ServiceNow::Kind::AskFirst: return u"unknown"_s;
    case ServiceNow::Kind::TakesNobody: return u"declined"_s;
    }
    std::unreachable();
}

} // namespace

ServiceModel::ServiceModel(const LivePicture* picture, const CodeBook* codes, const PlanRules* rules, QTimeZone zone, QObject* parent)
    : QAbstractTableModel(parent), m_picture(picture), m_codes(codes), m_rules(rules), m_zone(std::move(zone))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<DirectoryEntry>().isEmpty() || !changes.gone.isEmpty())
            follow();
    });
    follow();
}

void ServiceModel::follow()
{
    beginResetModel();
    m_entries = m_picture->now().all<DirectoryEntry>().values();
    m_entries.removeIf([this](const DirectoryEntry& each) { return !fits(each); });
    QCollator byName;
    byName.setNumericMode(true);
    const auto today = toDateTime(m_now, m_zone).date();
    const auto rank = [&](const DirectoryEntry& each) { return each.state == DirectoryState::Retired ? 3 : static_cast<int>(offerOf(each, today, *m_rules)); };
    std::ranges::sort(m_entries, [&](const DirectoryEntry& a, const DirectoryEntry& b) {
        const int ranks = rank(a) - rank(b);
        const int names = ranks == 0 ? byName.compare(a.name, b.name) : 0;
        return ranks != 0 ? ranks < 0 : names != 0 ? names < 0 : a.id < b.id;
    });
    m_told.clear();
    for (const auto& entry : std::as_const(m_entries))
        m_told.append(words(entry, Now));
    endResetModel();
}

/// The order is made anew only when another day begins; within a day just the words change.
void ServiceModel::tick(Instant now)
{
    const auto before = toDateTime(m_now, m_zone).date();
    m_now = now;
    if (toDateTime(now, m_zone).date() != before) {
        follow();
        return;
    }
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        const auto told = words(m_entries.at(row), Now);
        if (told == m_told.at(row))
            continue;
        m_told[row] = told;
        Q_EMIT dataChanged(index(int(row), Now), index(int(row), Now));
    }
}

void ServiceModel::retranslate()
{
    follow();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ServiceModel::lookFor(const QString& words)
{
    const auto wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    follow();
}

bool ServiceModel::fits(const DirectoryEntry& entry) const
{
    if (m_wanted.isEmpty())
        return true;
    const auto said = folded(QStringList{entry.name, m_codes->words(u"services"_s, entry.kind), entry.address, languagesOf(entry), entry.words, entry.source}.join(u' ')).split(u' ');
    const auto number = digitsOf(entry.phone.isEmpty() ? entry.phoneTyped : entry.phone);
    return std::ranges::all_of(m_wanted, [&](const QString& wanted) {
        const bool isNumber = !number.isEmpty() && wanted == digitsOf(wanted) && number.contains(wanted);
        return isNumber || std::ranges::any_of(said, [&](const QString& each) { return each.startsWith(wanted); });
    });
}

int ServiceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int ServiceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

DirectoryEntryId ServiceModel::entryAt(const QModelIndex& index) const { return index.isValid() ? m_entries.at(index.row()).id : DirectoryEntryId(); }

QModelIndex ServiceModel::indexOf(const DirectoryEntryId& entry) const
{
    const auto found = std::ranges::find(m_entries, entry, &DirectoryEntry::id);
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()), 0);
}

ServiceNow ServiceModel::nowOf(const DirectoryEntry& entry) const { return serviceNow(entry, toDateTime(m_now, m_zone), *m_rules); }

QString ServiceModel::languagesOf(const DirectoryEntry& entry) const
{
    QStringList languages;
    for (const auto& language : entry.languages)
        languages.append(m_codes->words(u"languages"_s, language));
    return languages.join(u", "_s);
}

QString ServiceModel::words(const DirectoryEntry& entry, int column) const
{
    switch (column) {
    case Name: return entry.name;
    case Kind: return m_codes->words(u"services"_s, entry.kind);
    case Now: return nowOf(entry).words;
    case Phone: {
        const auto shown = readPhone(entry.phoneTyped).shown;
        return shown.isEmpty() ? entry.phoneTyped : shown;
    }
    case Hours: return entry.hours;
    case Languages: return languagesOf(entry);
    case Takes: return entry.words;
    case AsOf: {
        const auto asOf = QDate::fromString(entry.asOf, Qt::ISODate);
        return asOf.isValid() ? QLocale().toString(asOf, tr("d MMM yyyy", "date, as QLocale formats it")) : tr("no day");
    }
    default: return {};
    }
}

QVariant ServiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(entry, index.column());
    case Qt::ToolTipRole: return index.column() == AsOf ? tr("%1, says %2", "day, who said so").arg(words(entry, AsOf), entry.source) : words(entry, index.column());
    case Qt::AccessibleTextRole: {
        if (index.column() != Name)
            return words(entry, index.column());
        QStringList all;
        for (int column = 0; column < ColumnCount; ++column)
            if (const auto each = words(entry, column); !each.isEmpty())
                all.append(each);
        return all.join(u", "_s);
    }
    case KindRole: return static_cast<int>(entry.state == DirectoryState::Open ? RowKind::Roster : RowKind::Refused);
    case IdRole: return entry.id.toString();
    case IconRole: return index.column() == Now ? serviceIcon(nowOf(entry).kind) : QString();
    case ClockRole: {
        const auto now = nowOf(entry);
        if (index.column() != Now || now.kind != ServiceNow::Kind::AskFirst)
            return {};
        // Not known is told as every clock tells it that can't be known.
        return QVariant::fromValue(ClockReading{ClockFace::Unknown, 0, now.words, {}});
    }
    case EmphasisRole: return index.column() == Name && entry.state != DirectoryState::Retired;
    default: return {};
    }
}

QVariant ServiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Service");
    case Kind: return tr("Kind");
    case Now: return tr("Now");
    case Phone: return tr("Phone");
    case Hours: return tr("Hours");
    case Languages: return tr("Languages");
    case Takes: return tr("What it takes");
    case AsOf: return tr("As of");
    default: return {};
    }
}

} // namespace dispatch
