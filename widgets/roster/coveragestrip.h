#pragma once

#include "demand.h"
#include "looks.h"
#include "rostercover.h"

#include <QWidget>

namespace dispatch {

class WeekGrid;

/// What the roster has and needs over the days of the grid below it: teams as a fill under the line of need, gaps hatched with their sign and
/// count, the other requirements as thin rows, demand as a dashed line where it is known.
class CoverageStrip : public QWidget {
    Q_OBJECT
public:
    /// @p grid gives the days their places.
    CoverageStrip(const RosterCover* cover, const WeekGrid* grid, const Looks* looks, QWidget* parent = nullptr);

    void setDemand(const AreaDemand& demand);
    /// The gap that is looked at is framed; -1: none.
    void setGap(int gap);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void gapPressed(int gap);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void follow();
    void retranslate();
    [[nodiscard]] const Requirement* requirement(const RequirementId& id) const;
    [[nodiscard]] QRect across(Instant from, Instant to, int top, int height) const;
    [[nodiscard]] int chartTop() const { return m_looks->scaled(20); }
    [[nodiscard]] int chartHeight() const { return m_looks->scaled(92); }
    [[nodiscard]] int hoursHeight() const { return m_looks->scaled(18); }
    [[nodiscard]] int rowHeight() const { return m_looks->scaled(16); }
    void paintChart(QPainter& painter) const;
    void paintDemand(QPainter& painter, const QRect& chart) const;
    void paintHours(QPainter& painter) const;
    void paintRows(QPainter& painter) const;
    void paintGaps(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void hatch(QPainter& painter, const QRect& rect, bool grave) const;
    [[nodiscard]] int gapAt(const QPoint& at) const;

    const RosterCover* m_cover;
    const WeekGrid* m_grid;
    const Looks* m_looks;
    const Coverage* m_teams = nullptr; ///< the one that stands as a chart; null: nobody counts teams
    QList<const Coverage*> m_rows;
    AreaDemand m_demand;
    int m_gap = -1;
};

} // namespace dispatch
