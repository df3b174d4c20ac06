#include "northbutton.h"

#include "looks.h"

#include <QPainter>
#include <QPainterPath>

namespace dispatch {

using namespace Qt::StringLiterals;

NorthButton::NorthButton(const Looks* looks, QWidget* parent) : QAbstractButton(parent), m_looks(looks)
{
    setObjectName(u"mapNorth"_s);
    setFocusPolicy(Qt::TabFocus);
    connect(looks, &Looks::changed, this, &QWidget::updateGeometry);
}

void NorthButton::setBearing(double degrees)
{
    if (std::exchange(m_bearing, degrees) != degrees)
        update();
}

QSize NorthButton::sizeHint() const { return {m_looks->scaled(28), m_looks->scaled(40)}; }

void NorthButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? m_looks->color(Looks::Focus) : m_looks->color(Looks::Line), hasFocus() ? 2 : 1));
    painter.setBrush(m_looks->color(Looks::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
    const double unit = m_looks->scaled(100) / 100.0;
    painter.setPen(m_looks->color(Looks::Text));
    painter.setFont(m_looks->font(Looks::Small, true));
    painter.drawText(QRectF(0, 2 * unit, width(), 14 * unit), Qt::AlignCenter, u"N"_s);
    painter.translate(width() / 2.0, 27 * unit);
    painter.rotate(-m_bearing);
    QPainterPath arrow;
    arrow.moveTo(0, -9 * unit);
    arrow.lineTo(5 * unit, 8 * unit);
    arrow.lineTo(0, 4 * unit);
    arrow.lineTo(-5 * unit, 8 * unit);
    arrow.closeSubpath();
    painter.fillPath(arrow, m_looks->color(Looks::Text2));
}

} // namespace dispatch
