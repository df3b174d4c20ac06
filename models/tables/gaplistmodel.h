#pragma once

#include "rostercover.h"

#include <QAbstractTableModel>
#include <QHash>

namespace dispatch {

/// The gaps of the stretch that a `RosterCover` looks at, earliest first.
class GapListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Missing, ColumnCount };

    explicit GapListModel(const RosterCover* cover, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void tick(Instant now);
    void retranslate();
    [[nodiscard]] const GapCluster* gapAt(int row) const;
    /// As a colleague would say it; worked out once, until the roster changes.
    [[nodiscard]] const GapWords& wordsAt(int row) const;
    /// The gap that overlaps @p gap most plainly: the one it became when the roster changed; -1: it is closed.
    [[nodiscard]] int rowOf(const GapCluster& gap) const;
    /// The first one that is not over at @p now; -1: none.
    [[nodiscard]] int nearest(Instant now) const;

private:
    const RosterCover* m_cover;
    QList<GapCluster> m_gaps;
    mutable QHash<int, GapWords> m_words;
    Instant m_now{};
};

/// Several things are missing, or one more than once: it is red, the others amber.
[[nodiscard]] bool isGrave(const GapCluster& gap);

} // namespace dispatch
