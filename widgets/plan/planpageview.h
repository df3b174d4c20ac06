#pragma once

#include "planprint.h"

#include <QScrollArea>

namespace dispatch {

class Looks;
class PlanSheets;

/// The pages of a plan as they will be printed, side by side where there is room, each as large as the view lets it be read.
class PlanPageView : public QScrollArea {
    Q_OBJECT
public:
    explicit PlanPageView(const Looks* looks, QWidget* parent = nullptr);

    void show(std::shared_ptr<const PlanDocument> document, const QPageLayout& paper);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    PlanSheets* m_sheets;
};

} // namespace dispatch
