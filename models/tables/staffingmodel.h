#pragma once

#include "rosterspan.h"
#include "staffing.h"
#include "whatif.h"

#include <QAbstractTableModel>

namespace dispatch {

/// One week of the roster, hour by day: how many teams are planned, and how many the calls of such an hour ask for. A row is an hour of the
/// clock, a column a day.
class StaffingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What an hour has of what is suggested.
    enum class Fit { Unknown, BelowRange, Short, Enough };

    using QAbstractTableModel::QAbstractTableModel;

    /// @p week: seven days; @p view holds them. What is not known of @p demand stays unknown here.
    void show(const RosterSpan& week, const RosterView& view, const AreaDemand& demand, const Promise& promise);
    [[nodiscard]] const RosterSpan& week() const { return m_week; }
    /// Hours that have fewer teams than suggested, and how many hours anything is known of.
    [[nodiscard]] int shortHours() const;
    [[nodiscard]] int knownHours() const;
    [[nodiscard]] Fit fitAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    struct Hour {
        std::optional<int> have;      ///< the fewest in it; none: the clock jumps over it
        std::optional<Teams> suggested;
        bool operator==(const Hour&) const = default;
    };
    [[nodiscard]] const Hour& hourAt(int row, int day) const { return m_hours.at(day * 24 + row); }
    [[nodiscard]] static Fit fitOf(const Hour& hour);
    [[nodiscard]] QString words(const Hour& hour) const;
    [[nodiscard]] QString whole(int row, int day) const;

    RosterSpan m_week;
    QList<Hour> m_hours;
};

} // namespace dispatch
