#include "marklayer.h"

#include "looks.h"
#include "markpainter.h"
#include "markplacing.h"

#include <QPainter>

namespace dispatch {

namespace {

/// A team in duress that drives beyond the edge stands at the edge; a lead says where to.
QPointF heldInView(const QPointF& truly, const QRectF& touch, const QSizeF& view)
{
    const auto held = [](double at, double low, double high) { return low < high ? std::clamp(at, low, high) : (low + high) / 2; };
    return {held(truly.x(), -touch.left(), view.width() - touch.right()), held(truly.y(), -touch.top(), view.height() - touch.bottom())};
}

} // namespace

MarkLayer::MarkLayer(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

MarkLayer::~MarkLayer() = default;

void MarkLayer::setLooks(const Looks* looks)
{
    m_looks = looks;
    m_painter = std::make_unique<MarkPainter>(looks);
    connect(looks, &Looks::changed, this, [this] {
        m_painter->forget();
        changed();
    });
    changed();
}

void MarkLayer::setCamera(const MapCamera& camera)
{
    if (std::exchange(m_camera, camera) != camera)
        changed();
}

void MarkLayer::setMarks(const QList<MapMark>& marks)
{
    m_marks = marks;
    changed();
}

void MarkLayer::setSelected(const QString& key)
{
    if (std::exchange(m_selected, key) != key)
        changed();
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

void MarkLayer::changed()
{
    m_isPlaced = false;
    update();
}

/// What matters less lies below and steps aside; what is selected lies above all, but for a team in duress.
const QList<MarkLayer::Shown>& MarkLayer::shown() const
{
    if (m_isPlaced || !m_looks)
        return m_shown;
    m_isPlaced = true;
    m_shown.clear();
    const QRectF room = QRectF({0, 0}, m_camera.size()).adjusted(-80, -80, 80, 80);
    for (const auto& mark : m_marks) {
        if (!mark.point)
            continue;
        const auto truly = m_camera.toScreen(*mark.point);
        if (!mark.alarm.isEmpty())
            m_shown.append({&mark, truly, heldInView(truly, m_painter->touch(mark), m_camera.size())});
        else if (room.contains(truly))
            m_shown.append({&mark, truly, truly});
    }
    const auto rank = [](const Shown& each) {
        if (!each.mark->alarm.isEmpty())
            return -1; // steps aside for nothing
        switch (each.mark->kind) {
        case MapMark::Kind::Draft:
        case MapMark::Kind::Incident: return 0;
        case MapMark::Kind::Team: return each.mark->freshness == Freshness::Live ? 1 : 2;
        case MapMark::Kind::Post:
        case MapMark::Kind::Facility: return 3;
        }
        std::unreachable();
    };
    std::ranges::stable_sort(m_shown, {}, rank);
    const auto& painter = *m_painter;
    QList<MarkBox> boxes;
    for (const auto& each : std::as_const(m_shown))
        boxes.append({each.at, painter.touch(*each.mark), rank(each) >= 0 && rank(each) < 3});
    const auto places = placedApart(boxes, QRectF({0, 0}, m_camera.size()));
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        auto& each = m_shown[i];
        each.at = places.at(i);
        // A name that another mark would cover is no name.
        const auto name = painter.name(*each.mark).translated(each.at);
        each.hasName = !name.isEmpty();
        for (qsizetype other = 0; other < i && each.hasName; ++other)
            each.hasName = !boxes.at(other).box.translated(places.at(other)).intersects(name) && !painter.name(*m_shown.at(other).mark).translated(places.at(other)).intersects(name);
    }
    std::ranges::reverse(m_shown);
    std::ranges::stable_partition(m_shown, [this](const Shown& each) { return each.mark->key != m_selected; });
    std::ranges::stable_partition(m_shown, [](const Shown& each) { return each.mark->alarm.isEmpty(); });
    return m_shown;
}

const MapMark* MarkLayer::at(const QPointF& point) const
{
    if (!m_looks)
        return nullptr;
    const auto& painter = *m_painter;
    const auto& all = shown();
    const auto hit = std::find_if(all.rbegin(), all.rend(), [&](const Shown& each) { return painter.touch(*each.mark).translated(each.at).contains(point); });
    return hit == all.rend() ? nullptr : hit->mark;
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
    QList<QPointF> teams;
    QList<QPointF> calls;
    for (const auto& mark : m_marks)
        if (mark.isTarget && mark.point && (mark.kind == MapMark::Kind::Team || mark.kind == MapMark::Kind::Incident))
            (mark.kind == MapMark::Kind::Team ? teams : calls).append(m_camera.toScreen(*mark.point));
    for (const auto& team : std::as_const(teams))
        for (const auto& call : std::as_const(calls))
            painter->drawLine(team, call);
}

void MarkLayer::paint(QPainter* painter)
{
    if (!m_looks)
        return;
    const auto& marks = *m_painter;
    const qreal dpr = painter->device()->devicePixelRatioF() * painter->transform().m11();
    paintLeads(painter, *m_looks);
    for (const auto& each : shown())
        if (each.at != each.truly)
            marks.paintLead(painter, each.at, each.truly);
    for (const auto& each : shown()) {
        // A heading is on the earth; the map may be turned.
        auto turned = *each.mark;
        if (turned.heading)
            turned.heading = *turned.heading - m_camera.bearing();
        marks.paint(painter, turned, each.at, {turned.key == m_selected, m_drag && m_drag->incident == turned.key, m_names && each.hasName}, dpr);
    }
    if (m_pin)
        marks.paintPin(painter, m_camera.toScreen(*m_pin), dpr);
}

} // namespace dispatch
