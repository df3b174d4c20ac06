#include "tilelayer.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTransformNode>

#include <cmath>

namespace dispatch {
namespace {

constexpr int deepestAncestor = 6;
constexpr int largestScale = 4;

} // namespace

/// The tiles that are on the screen now, each a node.
struct TileLayer::Ground : QSGTransformNode {
    struct Shown {
        QSGImageNode* node = nullptr;
        bool isExact = false;
    };
    QHash<TileWish, Shown> shown;
    int generation = -1;

    void drop(const TileWish& wish)
    {
        auto* node = shown.take(wish).node;
        removeChildNode(node);
        delete node;
    }
};

TileLayer::TileLayer(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true);
}

void TileLayer::setQueue(TileQueue* queue)
{
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    ++m_generation;
    if (queue)
        connect(queue, &TileQueue::arrived, this, &TileLayer::ask);
    ask();
}

void TileLayer::setCamera(const MapCamera& camera)
{
    if (std::exchange(m_camera, camera) != camera)
        ask();
}

void TileLayer::setLook(MapStyle style, double enlarged, const QColor& hatch, const QString& missingWords)
{
    m_style = style;
    m_enlarged = enlarged;
    m_hatch = hatch;
    m_missingWords = missingWords;
    m_missing.clear();
    ++m_generation;
    ask();
}

void TileLayer::itemChange(ItemChange change, const ItemChangeData& value)
{
    // Moved to a screen of another density.
    if (change == ItemDevicePixelRatioHasChanged)
        ask();
    QQuickItem::itemChange(change, value);
}

double TileLayer::dpr() const { return window() ? window()->effectiveDevicePixelRatio() : 1; }

QList<TileWish> TileLayer::inView() const
{
    if (!m_queue || m_camera.size().isEmpty())
        return {};
    const int z = std::clamp(static_cast<int>(std::lround(m_camera.zoom() - std::log2(m_enlarged))), 0, m_queue->source().deepest());
    const int across = 1 << z;
    const int scale = std::clamp(static_cast<int>(std::ceil(dpr() * m_enlarged - 0.01)), 1, largestScale);
    double left = 1;
    double top = 1;
    double right = 0;
    double bottom = 0;
    const auto size = m_camera.size();
    for (const auto& corner : {QPointF(0, 0), QPointF(size.width(), 0), QPointF(0, size.height()), QPointF(size.width(), size.height())}) {
        const auto unit = MapCamera::toUnit(m_camera.toPoint(corner));
        left = std::min(left, unit.x());
        right = std::max(right, unit.x());
        top = std::min(top, unit.y());
        bottom = std::max(bottom, unit.y());
    }
    const auto column = [across](double unit) { return std::clamp(static_cast<int>(std::floor(unit * across)), 0, across - 1); };
    QList<TileWish> wishes;
    for (int y = column(top); y <= column(bottom); ++y)
        for (int x = column(left); x <= column(right); ++x)
            wishes.append({{z, x, y}, m_style, scale});
    const auto middle = m_camera.middle() * across;
    const auto distance = [&middle](const TileWish& wish) { return std::hypot(wish.tile.x + 0.5 - middle.x(), wish.tile.y + 0.5 - middle.y()); };
    std::ranges::stable_sort(wishes, {}, distance);
    return wishes;
}

void TileLayer::ask()
{
    if (m_queue)
        m_queue->want(inView());
    update();
}

TileLayer::Piece TileLayer::pieceFor(const TileWish& wish) const
{
    if (const auto* image = m_queue->find(wish)) {
        const auto& found = image->isNull() ? missing(wish.scale) : *image;
        return {found, QRectF({0, 0}, QSizeF(found.size())), true};
    }
    for (int up = 1; up <= std::min(deepestAncestor, wish.tile.z); ++up) {
        const auto* image = m_queue->find({{wish.tile.z - up, wish.tile.x >> up, wish.tile.y >> up}, wish.style, wish.scale});
        if (!image || image->isNull())
            continue;
        const int mask = (1 << up) - 1;
        const double side = static_cast<double>(image->width()) / (1 << up);
        return {*image, QRectF((wish.tile.x & mask) * side, (wish.tile.y & mask) * side, side, side), false};
    }
    return {};
}

/// Lines and words: nobody shall take it for open land.
QImage TileLayer::missing(int scale) const
{
    auto& image = m_missing[scale];
    if (!image.isNull())
        return image;
    const int side = static_cast<int>(MapCamera::tileSide) * scale;
    image = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(QPen(m_hatch, scale));
    for (int at = -side; at < side; at += 16 * scale)
        painter.drawLine(at, side, at + side, 0);
    auto font = QGuiApplication::font();
    font.setPixelSize(12 * scale);
    painter.setFont(font);
    const QRect words = QFontMetrics(font).boundingRect(QRect(0, 0, side * 3 / 4, side), Qt::AlignCenter | Qt::TextWordWrap, m_missingWords).adjusted(-8 * scale, -4 * scale, 8 * scale, 4 * scale);
    painter.translate(side / 2 - words.center().x(), side / 2 - words.center().y());
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillRect(words, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, m_missingWords);
    return image;
}

QSGNode* TileLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* ground = static_cast<Ground*>(old);
    if (!ground)
        ground = new Ground;
    if (ground->generation != m_generation) {
        for (const auto& wish : ground->shown.keys())
            ground->drop(wish);
        ground->generation = m_generation;
    }
    const auto wishes = inView();
    const QSet<TileWish> wanted(wishes.begin(), wishes.end());
    for (const auto& wish : ground->shown.keys())
        if (!wanted.contains(wish))
            ground->drop(wish);

    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(width() / 2), static_cast<float>(height() / 2));
    matrix.rotate(static_cast<float>(-m_camera.bearing()), 0, 0, 1);
    ground->setMatrix(matrix);
    const bool isTurned = m_camera.bearing() > 0;
    // Edges on whole device pixels: neighbours share them, so nothing shines through between two tiles and letters stay sharp.
    const double ratio = dpr();
    const auto snapped = [&](double at, double half) { return isTurned ? at : std::round((at + half) * ratio) / ratio - half; };
    for (const auto& wish : wishes) {
        auto& shown = ground->shown[wish];
        if (!shown.isExact) {
            const auto piece = pieceFor(wish);
            if (!piece.image.isNull() && (piece.isExact || !shown.node)) {
                auto* node = shown.node ? shown.node : window()->createImageNode();
                node->setOwnsTexture(true);
                node->setFiltering(QSGTexture::Linear);
                node->setTexture(window()->createTextureFromImage(piece.image));
                node->setSourceRect(piece.part);
                // Only a node that has its picture may join: the software renderer looks at it at once.
                if (!shown.node)
                    ground->appendChildNode(node);
                shown = {node, piece.isExact};
            }
        }
        if (!shown.node) {
            ground->shown.remove(wish);
            continue;
        }
        const double side = MapCamera::tileSide * std::exp2(m_camera.zoom() - wish.tile.z);
        const auto middle = m_camera.middle() * std::exp2(wish.tile.z);
        const auto edge = [&](double tile, double centre, double half) { return snapped((tile - centre) * side, half); };
        QRectF place(QPointF(edge(wish.tile.x, middle.x(), width() / 2), edge(wish.tile.y, middle.y(), height() / 2)),
            QPointF(edge(wish.tile.x + 1, middle.x(), width() / 2), edge(wish.tile.y + 1, middle.y(), height() / 2)));
        // Turned edges fall between pixels: a hair of overlap hides them.
        if (isTurned)
            place.adjust(0, 0, 0.75, 0.75);
        shown.node->setRect(place);
    }
    return ground;
}

} // namespace dispatch
