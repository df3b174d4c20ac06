#include "plansheets.h"

#include "looks.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace dispatch {
namespace {

constexpr int between = 26;
// Narrower than this nobody reads what stands on it.
constexpr int narrowestSheet = 400;

} // namespace

PlanSheets::PlanSheets(const Looks* looks, QWidget* parent) : QWidget(parent), m_looks(looks)
{
    connect(looks, &Looks::changed, this, qOverload<>(&QWidget::update));
}

void PlanSheets::show(PaperPages pages, const QPageLayout& paper)
{
    m_pages = std::move(pages);
    m_paper = paper;
    update();
}

void PlanSheets::fit(const QSize& room)
{
    if (m_pages.count == 0)
        return;
    const int pages = std::max(m_pages.count, 1);
    const auto whole = m_paper.fullRectPoints().size();
    m_columns = std::clamp(room.width() / (narrowestSheet + between), 1, pages);
    const int widest = (room.width() - between * (m_columns + 1)) / m_columns;
    const int byHeight = (room.height() - 2 * between) * whole.width() / whole.height();
    const int width = std::max(std::min(widest, std::max(byHeight, narrowestSheet)), 100);
    m_size = QSize(width, width * whole.height() / whole.width());
    const int rows = (pages + m_columns - 1) / m_columns;
    resize(room.width(), std::max(room.height(), rows * (m_size.height() + between) + between));
    update();
}

QRect PlanSheets::sheet(int page) const
{
    const int row = page / m_columns;
    const int column = page % m_columns;
    const int onRow = std::min(m_columns, m_pages.count - row * m_columns);
    const int rows = (m_pages.count + m_columns - 1) / m_columns;
    const int left = (width() - onRow * m_size.width() - (onRow - 1) * between) / 2;
    const int top = rows == 1 ? (height() - m_size.height()) / 2 : between + row * (m_size.height() + between);
    return {QPoint(left + column * (m_size.width() + between), top), m_size};
}

void PlanSheets::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_looks->mixed(Looks::Window, Looks::Ctl, 0.6));
    if (m_pages.count == 0)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < m_pages.count; ++page) {
        const auto room = sheet(page);
        if (!room.intersects(event->rect()))
            continue;
        painter.fillRect(room, Qt::white); // paper is white in the dark, too
        painter.save();
        const double points = double(room.width()) / m_paper.fullRectPoints().width();
        const auto printed = m_paper.paintRectPoints().topLeft();
        painter.translate(room.left() + printed.x() * points, room.top() + printed.y() * points);
        painter.scale(points / 10, points / 10);
        painter.setPen(Qt::black);
        m_pages.paint(painter, page);
        painter.restore();
    }
}

} // namespace dispatch
