#pragma once

#include "plansheets.h"

#include <QScrollArea>

namespace dispatch {

class Looks;

/// The pages of a document as they will be printed, side by side where there is room, each as large as the view lets it be read.
class PlanPageView : public QScrollArea {
    Q_OBJECT
public:
    explicit PlanPageView(const Looks* looks, QWidget* parent = nullptr);

    void show(PaperPages pages, const QPageLayout& paper);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    PlanSheets* m_sheets;
};

} // namespace dispatch
