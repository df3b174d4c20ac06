#include "conversationmodel.h"

#include "stateicons.h"

namespace dispatch {

using namespace Qt::StringLiterals;

ConversationModel::ConversationModel(const LivePicture* picture, QTimeZone zone, QObject* parent) : QAbstractListModel(parent), m_picture(picture), m_zone(std::move(zone))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        for (const auto& gone : changes.gone)
            drop(gone);
        take(changes);
    });
}

void ConversationModel::show(const IncidentId& incident, const StaffId& reader, bool withNotes)
{
    if (incident == m_incident && reader == m_reader && withNotes == m_withNotes)
        return;
    beginResetModel();
    m_incident = incident;
    m_reader = reader;
    m_withNotes = withNotes;
    m_rows.clear();
    m_readers.clear();
    const auto& picture = m_picture->now();
    for (const auto& entry : picture.conversationOn(incident)) {
        m_readers.insert(entry.id.uuid(), picture.readersOf(entry.id));
        auto row = *rowOf(entry);
        row.isNew = isUnread(row);
        m_rows.append(std::move(row));
    }
    endResetModel();
    Q_EMIT changed();
}

void ConversationModel::fill(const IncidentId& incident, const Changes& whole)
{
    if (incident == m_incident)
        take(whole);
}

std::optional<ConversationModel::Row> ConversationModel::rowOf(const LogEntry& entry)
{
    const auto row = [&](Kind kind) {
        return Row{entry.id.uuid(), kind, entry.at, entry.recordedAt, entry.by, entry.byName, entry.subject, entry.words, entry.stateWord == word(SaidTo::FromTeam), entry.stateWord == "began"_L1};
    };
    if (entry.kind == LogKind::Message)
        return row(Kind::Message);
    if (entry.kind == LogKind::Listening)
        return row(Kind::Listening);
    return std::nullopt;
}

void ConversationModel::take(const Changes& changes)
{
    if (m_incident.isNull())
        return;
    bool isChanged = false;
    bool isRead = false;
    // Who has read it is known before it comes, so that what was read elsewhere is not new here.
    for (const auto& mark : changes.of<ReadMark>())
        if (mark.incident == m_incident)
            for (const auto& entry : mark.entries) {
                m_readers[entry.uuid()].insert(mark.by);
                isRead = true;
            }
    for (const auto& entry : changes.of<LogEntry>())
        if (auto row = entry.incident == m_incident ? rowOf(entry) : std::nullopt) {
            put(*std::move(row));
            isChanged = true;
        }
    if (m_withNotes)
        for (const auto& note : changes.of<ClinicalNote>())
            if (note.incident == m_incident) {
                put({note.id.uuid(), Kind::Note, note.at, note.at, note.by, note.byName, {}, note.words});
                isChanged = true;
            }
    if (isRead && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (isRead || isChanged)
        Q_EMIT changed();
}

void ConversationModel::put(Row row)
{
    if (std::ranges::contains(m_rows, row.id, &Row::id))
        return;
    row.isNew = isUnread(row);
    const auto order = [](const Row& each) { return std::tuple(each.at, each.recordedAt, each.id); };
    const int at = static_cast<int>(std::ranges::lower_bound(m_rows, order(row), {}, order) - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(at, std::move(row));
    endInsertRows();
}

/// What the centre refused was not said; the conflict keeps its words.
void ConversationModel::drop(const QUuid& id)
{
    const auto at = std::ranges::find(m_rows, id, &Row::id) - m_rows.begin();
    if (at == m_rows.size())
        return;
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
    m_rows.removeAt(at);
    endRemoveRows();
    Q_EMIT changed();
}

void ConversationModel::settle()
{
    for (auto& row : m_rows)
        row.isNew = isUnread(row);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool ConversationModel::isUnread(const Row& row) const { return row.kind == Kind::Message && row.by != m_reader && !m_readers.value(row.id).contains(m_reader); }

int ConversationModel::unread() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const Row& row) { return isUnread(row); }));
}

int ConversationModel::firstNew() const
{
    const auto at = std::ranges::find(m_rows, true, &Row::isNew);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

QStringList ConversationModel::listeners() const
{
    QList<const Row*> now;
    for (const auto& row : m_rows) {
        if (row.kind != Kind::Listening)
            continue;
        now.removeIf([&](const Row* each) { return each->by == row.by; });
        if (row.hasBegun)
            now.append(&row);
    }
    QStringList words;
    for (const auto* each : std::as_const(now))
        words.append(tr("%1 since %2", "who listens in, when it began").arg(nameOf(*each), clockWords(each->at, m_zone)));
    return words;
}

QString ConversationModel::timeWords(int row) const { return clockWords(m_rows.at(row).at, m_zone); }

QString ConversationModel::nameOf(const Row& row) const { return row.by == m_reader ? tr("You") : shortName(row.byName); }

QString ConversationModel::headWords(const Row& row) const
{
    switch (row.kind) {
    case Kind::Message:
        if (row.isFromTeam)
            return row.by == m_reader ? tr("%1, written down by you", "from the team").arg(row.subject) : tr("%1, written down by %2", "from the team, name").arg(row.subject, shortName(row.byName));
        return tr("%1 · %2", "who said it, to whom").arg(nameOf(row), row.subject);
    case Kind::Listening: return nameOf(row);
    case Kind::Note: return row.by == m_reader ? tr("Your clinical note") : tr("Clinical note of %1").arg(shortName(row.byName));
    }
    std::unreachable();
}

QString ConversationModel::statusWords(int at) const
{
    const auto& row = m_rows.at(at);
    if (row.kind == Kind::Note)
        return tr("dispatchers can't read it");
    if (row.kind == Kind::Listening)
        return {};
    if (row.isNew)
        return tr("new");
    const auto readers = m_readers.value(row.id);
    QStringList names;
    for (const auto& each : readers)
        if (each != row.by && each != m_reader)
            names.append(shortName(m_picture->now().nameOf(each)));
    names.removeAll(QString());
    names.sort();
    if (row.by != m_reader && readers.contains(m_reader))
        names.prepend(tr("you"));
    return names.isEmpty() ? tr("not read yet") : tr("read by %1").arg(names.join(u", "_s));
}

int ConversationModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows.at(index.row());
    const auto words = row.kind == Kind::Listening ? row.subject : row.words;
    switch (role) {
    case Qt::DisplayRole: return words;
    case DetailRole: return headWords(row);
    case EmphasisRole: return row.isNew;
    case KindRole: return static_cast<int>(RowKind::LogEntry);
    case IdRole: return row.id.toString(QUuid::WithoutBraces);
    case IconRole: return row.kind == Kind::Note ? u"lock"_s : row.kind == Kind::Listening ? u"mic"_s : QString();
    case SortRole: return toMsecs(row.at);
    case Qt::ToolTipRole: {
        const QString date = dateWords(row.at, m_zone) % u", "_s % clockWords(row.at, m_zone);
        return row.recordedAt - row.at >= minute ? tr("%1. Written down %2.").arg(date, clockWords(row.recordedAt, m_zone)) : date;
    }
    case Qt::AccessibleTextRole: {
        QStringList said{statusWords(index.row()), headWords(row), timeWords(index.row()), words};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace dispatch
