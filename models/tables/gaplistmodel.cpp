#include "gaplistmodel.h"

#include "clockreading.h"
#include "countyclock.h"
#include "roles.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

GapListModel::GapListModel(const RosterCover* cover, QObject* parent) : QAbstractTableModel(parent), m_cover(cover), m_gaps(cover->gaps())
{
    connect(cover, &RosterCover::coverageChanged, this, [this] {
        if (m_gaps == m_cover->gaps()) {
            // The same gaps may be told differently: somebody else called off.
            retranslate();
            return;
        }
        beginResetModel();
        m_words.clear();
        m_gaps = m_cover->gaps();
        endResetModel();
    });
}

int GapListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_gaps.size()); }

int GapListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void GapListModel::tick(Instant now)
{
    // What is said leaves the day out when it is today.
    const bool isOtherDay = dateAt(now, m_cover->zone()) != dateAt(m_now, m_cover->zone());
    m_now = now;
    if (isOtherDay)
        retranslate();
}

const GapWords& GapListModel::wordsAt(int row) const
{
    auto known = m_words.find(row);
    if (known == m_words.end())
        known = m_words.insert(row, gapWords(m_cover->view(), m_gaps.at(row), m_now));
    return *known;
}

void GapListModel::retranslate()
{
    m_words.clear();
    if (!m_gaps.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QVariant GapListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& gap = m_gaps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const auto& words = wordsAt(index.row());
        if (role == Qt::AccessibleTextRole && index.column() == When)
            return tr("%1: %2", "when, what is missing").arg(words.when, words.missing);
        return index.column() == When ? words.when : words.missing;
    }
    case ClockRole:
        if (index.column() != When)
            return {};
        return QVariant::fromValue(ClockReading{isGrave(gap) ? ClockFace::Late : ClockFace::Soon, 0, data(index, Qt::DisplayRole).toString(), {}});
    default: return {};
    }
}

QVariant GapListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == When ? tr("Gap") : tr("Missing");
}

const GapCluster* GapListModel::gapAt(int row) const { return row >= 0 && row < m_gaps.size() ? &m_gaps.at(row) : nullptr; }

int GapListModel::rowOf(const GapCluster& gap) const
{
    int best = -1;
    Span most{};
    for (int row = 0; row < m_gaps.size(); ++row)
        if (const auto both = std::min(m_gaps.at(row).to, gap.to) - std::max(m_gaps.at(row).from, gap.from); both > most) {
            most = both;
            best = row;
        }
    return best;
}

int GapListModel::nearest(Instant now) const
{
    const auto found = std::ranges::find_if(m_gaps, [now](const GapCluster& gap) { return gap.to > now; });
    return found == m_gaps.end() ? -1 : int(found - m_gaps.begin());
}

bool isGrave(const GapCluster& gap)
{
    return gap.gaps.size() > 1 || std::ranges::any_of(gap.gaps, [](const CoverageGap& each) { return each.missing > 1; });
}

} // namespace dispatch
