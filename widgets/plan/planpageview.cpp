#include "planpageview.h"

#include "looks.h"

#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanPageView::PlanPageView(const Looks* looks, QWidget* parent) : QScrollArea(parent), m_sheets(new PlanSheets(looks, this))
{
    setObjectName(u"planPages"_s);
    setWidget(m_sheets);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Arrows and Page Down turn the pages.
    setFocusPolicy(Qt::StrongFocus);
}

void PlanPageView::show(PaperPages pages, const QPageLayout& paper)
{
    m_sheets->show(std::move(pages), paper);
    m_sheets->fit(viewport()->size());
}

void PlanPageView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_sheets->fit(viewport()->size());
}

} // namespace dispatch
