#include "mapfoot.h"

#include "looks.h"
#include "place.h"

#include <QPainter>

#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

MapFoot::MapFoot(const Looks* looks, QWidget* parent) : QWidget(parent), m_looks(looks)
{
    setObjectName(u"mapFoot"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(looks, &Looks::changed, this, &MapFoot::renew);
    renew();
}

double MapFoot::barMetres(double metresPerPixel, double pixels)
{
    const double room = metresPerPixel * pixels;
    const double ten = std::pow(10, std::floor(std::log10(room)));
    for (const double step : {5.0, 2.0})
        if (step * ten <= room)
            return step * ten;
    return ten;
}

void MapFoot::setMetresPerPixel(double metres)
{
    if (std::exchange(m_metresPerPixel, metres) != metres)
        update();
}

void MapFoot::setHint(const QString& words)
{
    if (std::exchange(m_hint, words) != words)
        renew();
}

void MapFoot::setSource(const QString& words, bool isSchematic)
{
    m_source = words;
    m_isSchematic = isSchematic;
    renew();
}

int MapFoot::lineHeight() const { return QFontMetrics(m_looks->font(Looks::Small)).height() + m_looks->scaled(6); }

int MapFoot::barRoom() const { return m_looks->scaled(120); }

QFont MapFoot::sourceFont() const { return m_looks->font(Looks::Small, m_isSchematic); }

bool MapFoot::isOneLine() const
{
    const int hint = QFontMetrics(m_looks->font(Looks::Small)).horizontalAdvance(m_hint);
    return barRoom() + hint + QFontMetrics(sourceFont()).horizontalAdvance(m_source) + m_looks->scaled(32) <= width();
}

int MapFoot::sourceHeight() const
{
    const QRect room(0, 0, std::max(1, width() - m_looks->scaled(16)), QWIDGETSIZE_MAX);
    return QFontMetrics(sourceFont()).boundingRect(room, Qt::TextWordWrap, m_source).height() + m_looks->scaled(6);
}

void MapFoot::renew()
{
    setFixedHeight(isOneLine() ? lineHeight() : lineHeight() + sourceHeight());
    setAccessibleName(QStringList{m_source, m_hint}.join(u". "_s));
    update();
}

void MapFoot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    renew();
}

void MapFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::Window));
    painter.setFont(m_looks->font(Looks::Small));
    const int edge = m_looks->scaled(8);
    const int line = lineHeight();
    const double metres = barMetres(m_metresPerPixel, m_looks->scaled(72));
    const double bar = metres / m_metresPerPixel;
    const double low = line - m_looks->scaled(5);
    painter.setPen(QPen(m_looks->color(Looks::Text2), 1));
    painter.drawPolyline(QPolygonF({{edge + 0.5, low - m_looks->scaled(5)}, {edge + 0.5, low}, {edge + bar, low}, {edge + bar, low - m_looks->scaled(5)}}));
    painter.drawText(QRectF(edge + m_looks->scaled(4), 0, barRoom(), low - 1), Qt::AlignLeft | Qt::AlignBottom, distanceWords(metres));

    const QRect hint(barRoom(), 0, width() - barRoom() - edge, line);
    painter.setPen(m_looks->color(Looks::Text2));
    const auto elided = QFontMetrics(painter.font()).elidedText(m_hint, Qt::ElideRight, hint.width());
    painter.drawText(hint, Qt::AlignVCenter | Qt::AlignLeft, elided);
    painter.setFont(sourceFont());
    painter.setPen(m_looks->color(m_isSchematic ? Looks::Amber : Looks::Text2));
    const QRect below(edge, line, width() - 2 * edge, height() - line);
    painter.drawText(isOneLine() ? QRect(edge, 0, width() - 2 * edge, line) : below, Qt::AlignVCenter | Qt::AlignRight | Qt::TextWordWrap, m_source);
}

} // namespace dispatch
