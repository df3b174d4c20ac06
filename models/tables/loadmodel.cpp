#include "loadmodel.h"

#include "clockreading.h"
#include "roles.h"
#include "stateicons.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// So many in a row, or so many hard ones, are worth a look (the program's proposal).
constexpr int manyInARow = 4;
constexpr int manyHard = 2;

constexpr auto teamOf = [](const auto& row) { return row.load.team; };

} // namespace

LoadModel::LoadModel(const LivePicture* picture, QObject* parent) : QAbstractTableModel(parent), m_picture(picture)
{
    connect(picture, &LivePicture::applied, this, &LoadModel::follow);
}

void LoadModel::tick(Instant now)
{
    m_now = now;
    follow();
}

void LoadModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    follow();
}

/// Teams come and go one by one, and change places without losing who was chosen; only words that changed are told.
void LoadModel::follow()
{
    QList<Row> wanted;
    for (const auto& team : m_picture->now().all<Team>())
        if (team.onShift(m_now))
            wanted.append(told({team.callsign, loadOf(m_picture->now(), team, m_now), {}}));
    std::ranges::sort(wanted, {}, [](const Row& row) { return std::tuple(!row.load.owesBreak(), -row.load.backToBack, -row.load.on.count(), row.callsign); });
    for (auto at = static_cast<int>(m_rows.size()) - 1; at >= 0; --at)
        if (!std::ranges::contains(wanted, m_rows.at(at).load.team, teamOf)) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    for (int at = 0; at < static_cast<int>(wanted.size()); ++at) {
        const auto known = static_cast<int>(std::ranges::find(m_rows, wanted.at(at).load.team, teamOf) - m_rows.begin());
        if (known == static_cast<int>(m_rows.size())) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, wanted.at(at));
            endInsertRows();
        } else if (known != at) {
            beginMoveRows({}, known, known, {}, at);
            m_rows.move(known, at);
            endMoveRows();
        }
        const bool isSame = m_rows.at(at).words == wanted.at(at).words;
        m_rows[at] = wanted.at(at);
        if (!isSame)
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

LoadModel::Row LoadModel::told(Row row) const
{
    for (int column = 0; column < ColumnCount; ++column)
        row.words.append(cell(row, column));
    return row;
}

TeamId LoadModel::teamAt(const QModelIndex& index) const { return index.isValid() ? m_rows.at(index.row()).load.team : TeamId(); }

int LoadModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int LoadModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString LoadModel::cell(const Row& row, int column) const
{
    switch (column) {
    case Callsign: return row.callsign;
    case On: return spanWords(row.load.on);
    case BackToBack: return QString::number(row.load.backToBack);
    case Hard: return QString::number(row.load.hard);
    case LastBreak: return row.load.isResting ? tr("free now") : row.load.sinceBreak ? tr("%1 ago", "%1: 2 h 10").arg(spanWords(*row.load.sinceBreak)) : tr("none yet");
    default: return {};
    }
}

ClockFace LoadModel::face(const Row& row, int column) const
{
    const auto soon = [](bool isMuch) { return isMuch ? ClockFace::Soon : ClockFace::None; };
    switch (column) {
    case BackToBack: return soon(row.load.backToBack >= manyInARow);
    case Hard: return soon(row.load.hard >= manyHard);
    case LastBreak: return row.load.owesBreak() ? ClockFace::Late : ClockFace::None;
    default: return ClockFace::None;
    }
}

QVariant LoadModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows.at(index.row());
    const auto much = face(row, index.column());
    switch (role) {
    case Qt::DisplayRole: return cell(row, index.column());
    case IconRole: return much == ClockFace::None ? QVariant() : QVariant(iconOf(much));
    case ToneRole: return much == ClockFace::None ? QVariant() : QVariant(static_cast<int>(much));
    case EmphasisRole: return index.column() == Callsign || much != ClockFace::None;
    case Qt::AccessibleTextRole:
        return tr("%1: on shift for %2, responses in a row: %3, hard ones: %4, last break: %5")
            .arg(row.callsign, cell(row, On), cell(row, BackToBack), cell(row, Hard), cell(row, LastBreak));
    default: return {};
    }
}

QVariant LoadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Callsign: return tr("Team");
    case On: return tr("On shift");
    case BackToBack: return tr("In a row");
    case Hard: return tr("Hard ones");
    case LastBreak: return tr("Last break");
    default: return {};
    }
}

} // namespace dispatch
