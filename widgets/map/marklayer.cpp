#include "marklayer.h"

#include "looks.h"
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
    m_painter->setBearing(m_camera.bearing());
    connect(looks, &Looks::changed, this, [this] {
        m_painter->forget();
        m_drawn.clear();
        changed();
    });
    changed();
}

void MarkLayer::setCamera(const MapCamera& camera)
{
    if (std::exchange(m_camera, camera) == camera)
        return;
    if (m_painter)
        m_painter->setBearing(camera.bearing());
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

MarkPainter::Emphasis MarkLayer::emphasisOf(const Shown& shown) const
{
    return {shown.mark->key == m_selected, m_drag && m_drag->incident == shown.mark->key, m_names && shown.hasName};
}

/// Brings the canvas up to what is shown, where it differs.
void MarkLayer::draw(qreal dpr)
{
    const auto& marks = *m_painter;
    const auto& all = shown();
    QList<Drawn> drawn;
    drawn.reserve(all.size());
    // On whole pixels, or the letters blur.
    const auto onPixel = [dpr](const QPointF& point) { return QPointF((point * dpr).toPoint()) / dpr; };
    for (const auto& each : all) {
        const auto& mark = *each.mark;
        const auto emphasis = emphasisOf(each);
        const auto at = onPixel(each.at);
        const auto truly = each.at == each.truly ? at : onPixel(each.truly);
        auto room = marks.room(mark, emphasis).translated(at.toPoint());
        if (truly != at)
            room |= QRectF(at, truly).normalized().toAlignedRect().adjusted(-8, -8, 8, 8);
        drawn.append({mark.key, marks.shows(mark, emphasis, dpr), at, truly, room});
    }
    const QRect whole({0, 0}, m_camera.size().toSize());
    const auto pixels = whole.size() * dpr;
    const auto before = std::exchange(m_drawn, drawn);
    QList<QRect> stale;
    // Another order is another picture.
    if (m_canvas.size() == pixels && std::ranges::equal(before, m_drawn, {}, &Drawn::key, &Drawn::key)) {
        qsizetype area = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            if (before.at(i) != m_drawn.at(i))
                for (const auto& room : before.at(i).room.intersects(m_drawn.at(i).room) ? QList{before.at(i).room | m_drawn.at(i).room} : QList{before.at(i).room, m_drawn.at(i).room}) {
                    stale.append(room & whole);
                    area += qsizetype(stale.last().width()) * stale.last().height();
                }
        if (area > qsizetype(whole.width()) * whole.height())
            stale = {whole};
    } else {
        stale = {whole};
    }
    if (m_canvas.size() != pixels) {
        m_canvas = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_canvas.setDevicePixelRatio(dpr);
    }
    for (const auto& room : std::as_const(stale))
        if (!room.isEmpty())
            drawWithin(room, dpr);
}

void MarkLayer::drawWithin(const QRect& room, qreal dpr)
{
    QPainter painter(&m_canvas);
    painter.setClipRect(room);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(room, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& each : std::as_const(m_drawn))
        if (each.at != each.truly && each.room.intersects(room))
            m_painter->paintLead(&painter, each.at, each.truly, dpr);
    for (qsizetype i = 0; i < m_drawn.size(); ++i)
        if (m_drawn.at(i).room.intersects(room))
            m_painter->paint(&painter, *m_shown.at(i).mark, m_drawn.at(i).at, emphasisOf(m_shown.at(i)), dpr);
}

void MarkLayer::paint(QPainter* painter)
{
    if (!m_looks || m_camera.size().isEmpty())
        return;
    const qreal dpr = painter->device()->devicePixelRatioF() * painter->transform().m11();
    draw(dpr);
    paintLeads(painter, *m_looks);
    painter->drawImage(QPointF(), m_canvas);
    if (m_pin)
        m_painter->paintPin(painter, m_camera.toScreen(*m_pin), dpr);
}

} // namespace dispatch
