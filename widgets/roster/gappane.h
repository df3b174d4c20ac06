#pragma once

#include "desk.h"
#include "gaplistmodel.h"
#include "looks.h"
#include "uncovered.h"

#include <QWidget>

class QFrame;
class QTreeView;

namespace dispatch {

class IconLine;
class LookLabel;

/// One gap in words: when, what is missing, why, and what it would cost where demand is known; below it all gaps of the days shown.
class GapPane : public QWidget {
    Q_OBJECT
public:
    GapPane(const Desk* desk, const RosterCover* cover, GapListModel* gaps, const Looks* looks, QWidget* parent = nullptr);

    /// -1 when there is none.
    [[nodiscard]] int gap() const { return m_gap; }
    void show(int gap);
    using QWidget::show;
    /// The one after this; after the last the first that is not over.
    void next();
    void setDemand(const AreaDemand& demand, const Promise& promise);
    /// "1 of 4"
    [[nodiscard]] QString place() const;

Q_SIGNALS:
    void gapChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void tell();
    void tellCost(const GapCluster& gap);
    void retranslate();

    const Desk* m_desk;
    const RosterCover* m_cover;
    GapListModel* m_gaps;
    const Looks* m_looks;
    IconLine* m_when;
    LookLabel* m_missing;
    LookLabel* m_need;
    QFrame* m_whyBox;
    LookLabel* m_whyTitle;
    LookLabel* m_why;
    LookLabel* m_costTitle;
    LookLabel* m_cost;
    QTreeView* m_list;
    AreaDemand m_demand;
    Promise m_promise;
    int m_gap = -1;
    std::optional<GapCluster> m_shown;
    quint64 m_question = 0;
};

} // namespace dispatch
