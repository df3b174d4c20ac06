#include "reachlayer.h"

#include "looks.h"

#include <QPainter>

namespace dispatch {

ReachLayer::ReachLayer(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

void ReachLayer::setLooks(const Looks* looks)
{
    m_looks = looks;
    connect(looks, &Looks::changed, this, [this] { update(); });
}

void ReachLayer::setCamera(const MapCamera& camera)
{
    if (std::exchange(m_camera, camera) != camera && !(m_reached.isEmpty() && m_before.isEmpty()))
        update();
}

void ReachLayer::setReach(const MapRings& reached, const MapRings& before)
{
    m_reached = reached;
    m_before = before;
    update();
}

QPainterPath ReachLayer::pathOf(const MapRings& rings) const
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const auto& ring : rings) {
        QPolygonF polygon;
        polygon.reserve(ring.size());
        for (const auto& point : ring)
            polygon.append(m_camera.toScreen(point));
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

void ReachLayer::paint(QPainter* painter)
{
    if (!m_looks || (m_reached.isEmpty() && m_before.isEmpty()))
        return;
    const auto reached = pathOf(m_reached);
    auto fill = m_looks->color(Looks::Accent);
    fill.setAlphaF(m_looks->isDark() ? 0.16F : 0.13F);
    painter->fillPath(reached, fill);
    if (!m_before.isEmpty()) {
        // Everything but what is still reached.
        auto rest = reached;
        rest.addRect(QRectF({0, 0}, m_camera.size()).adjusted(-1, -1, 1, 1));
        painter->save();
        painter->setClipPath(rest);
        const auto before = pathOf(m_before);
        auto ground = m_looks->color(Looks::Amber);
        ground.setAlphaF(0.10F);
        painter->fillPath(before, ground);
        QBrush hatch(m_looks->color(Looks::Amber), Qt::BDiagPattern);
        const double size = m_looks->scaled(100) / 100.0;
        hatch.setTransform(QTransform::fromScale(size, size));
        painter->fillPath(before, hatch);
        QPen dashes(m_looks->color(Looks::Amber), m_looks->scaled(100) / 60.0);
        dashes.setDashPattern({4, 3});
        painter->strokePath(before, dashes);
        painter->restore();
    }
    painter->strokePath(reached, QPen(m_looks->color(Looks::Accent), m_looks->scaled(100) / 80.0));
}

} // namespace dispatch
