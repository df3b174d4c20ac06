#include "marklayer.h"

#include "looks.h"
#include "markplacing.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

namespace dispatch {

namespace {

constexpr int side = 64; ///< of a square of the canvas, in its pixels

bool isEmpty(const QImage& image, const QRect& place)
{
    for (int y = place.top(); y <= place.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y)) + place.left();
        if (std::any_of(line, line + place.width(), [](QRgb pixel) { return pixel != 0; }))
            return false;
    }
    return true;
}

/// A team in duress that drives beyond the edge stands at the edge; a lead says where to.
QPointF heldInView(const QPointF& truly, const QRectF& touch, const QSizeF& view)
{
    const auto held = [](double at, double low, double high) { return low < high ? std::clamp(at, low, high) : (low + high) / 2; };
    return {held(truly.x(), -touch.left(), view.width() - touch.right()), held(truly.y(), -touch.top(), view.height() - touch.bottom())};
}

} // namespace

/// The canvas as squares, each a node: the scene draws anew what lies under, in and over a node that changed, and nothing else.
struct MarkLayer::Pieces : QSGNode {
    explicit Pieces(const QImage& canvas) : size(canvas.size()), dpr(canvas.devicePixelRatio()) {}
    QSize size;
    qreal dpr;
    QHash<QPoint, QSGImageNode*> nodes;
};

MarkLayer::MarkLayer(QQuickItem* parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

MarkLayer::~MarkLayer() = default;

void MarkLayer::setLooks(const Looks* looks)
{
    m_looks = looks;
    m_painter = std::make_unique<MarkPainter>(looks);
    m_painter->setBearing(m_camera.bearing());
    connect(looks, &Looks::changed, this, [this] {
        m_painter->forget();
        m_canvas = {};
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

/// The dashed leads of a typed command between what it would bring together, or the one in the hand; and the pin.
MarkLayer::Beside MarkLayer::besides() const
{
    Beside beside;
    if (m_pin)
        beside.pin = m_camera.toScreen(*m_pin);
    if (m_drag) {
        const auto team = std::ranges::find(m_marks, m_drag->team, &MapMark::key);
        if (team != m_marks.end() && team->point)
            beside.leads.append({m_camera.toScreen(*team->point), m_drag->to});
        return beside;
    }
    QList<QPointF> teams;
    QList<QPointF> calls;
    for (const auto& mark : m_marks)
        if (mark.isTarget && mark.point && (mark.kind == MapMark::Kind::Team || mark.kind == MapMark::Kind::Incident))
            (mark.kind == MapMark::Kind::Team ? teams : calls).append(m_camera.toScreen(*mark.point));
    for (const auto& team : std::as_const(teams))
        for (const auto& call : std::as_const(calls))
            beside.leads.append({team, call});
    return beside;
}

QList<QRect> MarkLayer::roomsOf(const Beside& beside) const
{
    QList<QRect> rooms;
    for (const auto& lead : beside.leads)
        rooms.append(QRectF(lead.p1(), lead.p2()).normalized().toAlignedRect().adjusted(-2, -2, 2, 2));
    if (beside.pin)
        rooms.append(m_painter->pinRoom().translated(beside.pin->toPoint()));
    return rooms;
}

MarkPainter::Emphasis MarkLayer::emphasisOf(const Shown& shown) const
{
    return {shown.mark->key == m_selected, m_drag && m_drag->incident == shown.mark->key, m_names && shown.hasName};
}

QList<MarkLayer::Drawn> MarkLayer::toDraw(qreal dpr) const
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
    return drawn;
}

/// Brings it up to what is shown, where it differs.
const QImage& MarkLayer::canvas(qreal dpr)
{
    if (!m_looks || m_camera.size().isEmpty())
        return m_canvas;
    const QRect whole({0, 0}, m_camera.size().toSize());
    const auto pixels = whole.size() * dpr;
    const auto before = std::exchange(m_drawn, toDraw(dpr));
    const auto beside = std::exchange(m_beside, besides());
    QList<QRect> stale;
    if (m_canvas.size() != pixels || m_canvas.devicePixelRatio() != dpr) {
        m_canvas = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_canvas.setDevicePixelRatio(dpr);
        stale = {whole};
    } else if (!std::ranges::equal(before, m_drawn, {}, &Drawn::key, &Drawn::key)) {
        // Another order is another picture.
        stale = {whole};
    } else {
        for (qsizetype i = 0; i < before.size(); ++i)
            if (before.at(i) != m_drawn.at(i))
                stale += before.at(i).room.intersects(m_drawn.at(i).room) ? QList{before.at(i).room | m_drawn.at(i).room} : QList{before.at(i).room, m_drawn.at(i).room};
        if (beside != m_beside)
            stale += roomsOf(beside) + roomsOf(m_beside);
        qsizetype area = 0;
        for (auto& room : stale) {
            room &= whole;
            area += qsizetype(room.width()) * room.height();
        }
        if (area > qsizetype(whole.width()) * whole.height())
            stale = {whole};
    }
    for (const auto& room : std::as_const(stale))
        if (!room.isEmpty())
            renew(room, dpr);
    return m_canvas;
}

void MarkLayer::renew(const QRect& room, qreal dpr)
{
    drawWithin(room, dpr);
    const QRect pixels = QRectF(QPointF(room.topLeft()) * dpr, QSizeF(room.size()) * dpr).toAlignedRect() & m_canvas.rect();
    for (int y = pixels.top() / side; y <= pixels.bottom() / side; ++y)
        for (int x = pixels.left() / side; x <= pixels.right() / side; ++x)
            m_renewed.insert({x, y});
}

void MarkLayer::drawWithin(const QRect& room, qreal dpr)
{
    QPainter painter(&m_canvas);
    painter.setClipRect(room);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(room, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(m_looks->color(Looks::Focus), 2);
    dashes.setDashPattern({5, 4});
    painter.setPen(dashes);
    painter.drawLines(m_beside.leads);
    for (const auto& each : std::as_const(m_drawn))
        if (each.at != each.truly && each.room.intersects(room))
            m_painter->paintLead(&painter, each.at, each.truly, dpr);
    for (qsizetype i = 0; i < m_drawn.size(); ++i)
        if (m_drawn.at(i).room.intersects(room))
            m_painter->paint(&painter, *m_shown.at(i).mark, m_drawn.at(i).at, emphasisOf(m_shown.at(i)), dpr);
    if (m_beside.pin)
        m_painter->paintPin(&painter, *m_beside.pin, dpr);
}

QSGNode* MarkLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    const auto& all = canvas(window()->effectiveDevicePixelRatio());
    auto* pieces = static_cast<Pieces*>(old);
    if (pieces && (pieces->size != all.size() || pieces->dpr != all.devicePixelRatio())) {
        delete pieces;
        pieces = nullptr;
    }
    if (all.isNull())
        return pieces;
    if (!pieces) {
        pieces = new Pieces(all);
        for (int y = 0; y * side < all.height(); ++y)
            for (int x = 0; x * side < all.width(); ++x)
                m_renewed.insert({x, y});
    }
    for (const auto& square : std::exchange(m_renewed, {})) {
        const QRect place = QRect(square * side, QSize(side, side)) & all.rect();
        // What has nothing in it is not to be laid over the ground.
        if (isEmpty(all, place)) {
            if (auto* node = pieces->nodes.take(square)) {
                pieces->removeChildNode(node);
                delete node;
            }
            continue;
        }
        auto& node = pieces->nodes[square];
        const bool isNew = !node;
        if (isNew) {
            node = window()->createImageNode();
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Nearest);
            node->setRect(QRectF(QPointF(place.topLeft()) / pieces->dpr, QSizeF(place.size()) / pieces->dpr));
            node->setSourceRect(QRectF({0, 0}, QSizeF(place.size())));
        }
        node->setTexture(window()->createTextureFromImage(all.copy(place)));
        // Only a node that has its picture may join: the software renderer looks at it at once.
        if (isNew)
            pieces->appendChildNode(node);
    }
    return pieces;
}

void MarkLayer::itemChange(ItemChange change, const ItemChangeData& value)
{
    // Moved to a screen of another density.
    if (change == ItemDevicePixelRatioHasChanged)
        update();
    QQuickItem::itemChange(change, value);
}

} // namespace dispatch
