#include "marklayer.h"

#include "looks.h"
#include "markpainter.h"

#include <QPainter>

namespace dispatch {

MarkLayer::MarkLayer(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

void MarkLayer::setLooks(const Looks* looks)
{
    m_looks = looks;
    connect(looks, &Looks::changed, this, [this] { update(); });
}

void MarkLayer::setCamera(const MapCamera& camera)
{
    if (std::exchange(m_camera, camera) != camera)
        update();
}

void MarkLayer::setMarks(const QList<MapMark>& marks)
{
    m_marks = marks;
    update();
}

void MarkLayer::setSelected(const QString& key)
{
    if (std::exchange(m_selected, key) != key)
        update();
}

void MarkLayer::setNames(bool shown)
{
    if (std::exchange(m_names, shown) != shown)
        update();
}

void MarkLayer::setDrag(const std::optional<Drag>& drag)
{
    if (std::exchange(m_drag, drag) != drag)
        update();
}

void MarkLayer::setPin(const std::optional<Point>& pin)
{
    if (std::exchange(m_pin, pin) != pin)
        update();
}

/// From the lowest to the uppermost: what matters less lies below, what is selected above all.
QList<const MapMark*> MarkLayer::drawn() const
{
    const QRectF room = QRectF({0, 0}, m_camera.size()).adjusted(-80, -80, 80, 80);
    QList<const MapMark*> order;
    for (const auto& mark : m_marks)
        if (mark.point && room.contains(m_camera.toScreen(*mark.point)))
            order.append(&mark);
    const auto height = [this](const MapMark* mark) {
        if (mark->key == m_selected)
            return 4;
        switch (mark->kind) {
        case MapMark::Kind::Post:
        case MapMark::Kind::Facility: return 0;
        case MapMark::Kind::Team: return mark->freshness == Freshness::Live ? 2 : 1;
        case MapMark::Kind::Draft:
        case MapMark::Kind::Incident: return 3;
        }
        std::unreachable();
    };
    std::ranges::stable_sort(order, {}, height);
    return order;
}

const MapMark* MarkLayer::at(const QPointF& point) const
{
    if (!m_looks)
        return nullptr;
    const MarkPainter painter(m_looks);
    const auto order = drawn();
    const auto hit = std::find_if(order.rbegin(), order.rend(), [&](const MapMark* mark) { return painter.touch(*mark).translated(m_camera.toScreen(*mark->point)).contains(point); });
    return hit == order.rend() ? nullptr : *hit;
}

/// The dashed lead of a typed command between what it would bring together, and the one in the hand.
void MarkLayer::paintLeads(QPainter* painter, const Looks& looks) const
{
    QPen dashes(looks.color(Looks::Focus), 2);
    dashes.setDashPattern({5, 4});
    painter->setPen(dashes);
    if (m_drag) {
        const auto team = std::ranges::find(m_marks, m_drag->team, &MapMark::key);
        if (team != m_marks.end() && team->point)
            painter->drawLine(m_camera.toScreen(*team->point), m_drag->to);
        return;
    }
    for (const auto& team : m_marks)
        for (const auto& call : m_marks)
            if (team.isTarget && call.isTarget && team.kind == MapMark::Kind::Team && call.kind == MapMark::Kind::Incident && team.point && call.point)
                painter->drawLine(m_camera.toScreen(*team.point), m_camera.toScreen(*call.point));
}

void MarkLayer::paint(QPainter* painter)
{
    if (!m_looks)
        return;
    const MarkPainter marks(m_looks);
    const qreal dpr = painter->device()->devicePixelRatioF() * painter->transform().m11();
    paintLeads(painter, *m_looks);
    for (const auto* mark : drawn()) {
        // A heading is on the earth; the map may be turned.
        auto turned = *mark;
        if (turned.heading)
            turned.heading = *turned.heading - m_camera.bearing();
        marks.paint(painter, turned, m_camera.toScreen(*mark->point), {mark->key == m_selected, m_drag && m_drag->incident == mark->key, m_names}, dpr);
    }
    if (m_pin)
        marks.paintPin(painter, m_camera.toScreen(*m_pin), dpr);
}

} // namespace dispatch
