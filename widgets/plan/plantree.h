#pragma once

#include "plandelegate.h"
#include "planmodel.h"
#include "steadytree.h"

namespace dispatch {

/// The parts and lines of one version of a plan.
class PlanTree : public SteadyTree {
    Q_OBJECT
public:
    PlanTree(PlanModel* model, const Looks* looks, QWidget* parent = nullptr);

    [[nodiscard]] PlanModel& lines() const { return *m_model; }
    [[nodiscard]] PlanDelegate& delegate() const { return *m_delegate; }
    /// Null: a heading, or nothing.
    [[nodiscard]] const PlanItem* currentItem() const { return m_model->itemAt(currentIndex()); }
    [[nodiscard]] std::optional<PlanPart> currentPart() const { return m_model->partAt(currentIndex()); }
    void setCurrent(const PlanItemId& item);
    /// Types in the line at @p index; the caret stands behind its words, which nothing replaces.
    void write(const QModelIndex& index, const QString& words = {});
    void doItemsLayout() override;

Q_SIGNALS:
    void currentMoved();
    /// A letter was pressed on a line that is not typed in its place.
    void letterPressed();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const Looks* m_looks;
    PlanModel* m_model;
    PlanDelegate* m_delegate;
    bool m_hasOtherRoom = false; ///< since the rows were laid out last
};

} // namespace dispatch
