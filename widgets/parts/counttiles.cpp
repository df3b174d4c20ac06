#include "counttiles.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int inner = 12;
constexpr int iconSide = 20;
constexpr int gap = 10;
constexpr int narrowestTile = 150;

} // namespace

CountTiles::CountTiles(const Looks* looks, QWidget* parent) : QWidget(parent), m_looks(looks)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(looks, &Looks::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CountTiles::setTiles(const QList<Tile>& tiles)
{
    if (tiles == m_tiles)
        return;
    const QSize before = widest();
    const bool sameNumber = tiles.size() == m_tiles.size();
    m_tiles = tiles;
    if (!sameNumber || widest() != before)
        updateGeometry();
    QStringList said;
    for (const Tile& tile : tiles)
        said.append(tile.value % u' ' % tile.words);
    setAccessibleName(said.join(u", "_s));
    update();
}

/// The size that fits each of the tiles: they are all alike, so that a changing value moves nothing.
QSize CountTiles::widest() const
{
    const QFontMetrics value(m_looks->font(Looks::Number, true));
    const QFontMetrics words(m_looks->font(Looks::Body));
    int wide = m_looks->scaled(narrowestTile);
    for (const Tile& tile : m_tiles)
        wide = std::max({wide, value.horizontalAdvance(tile.value) + frame(), words.horizontalAdvance(tile.words) + frame()});
    return {wide, value.height() + words.height() + m_looks->scaled(2 * inner)};
}

int CountTiles::frame() const
{
    return m_looks->scaled(2 * inner + iconSide + gap);
}

int CountTiles::columnsIn(int width) const
{
    const int number = std::max(1, static_cast<int>(m_tiles.size()));
    const int fitting = std::clamp(width / widest().width(), 1, number);
    // Two even lines read better than a full one and a single tile below.
    const int lines = (number + fitting - 1) / fitting;
    return (number + lines - 1) / lines;
}

QSize CountTiles::sizeHint() const
{
    const int number = static_cast<int>(m_tiles.size());
    return number ? QSize(widest().width() * number, widest().height()) : QSize(0, 0);
}

QSize CountTiles::minimumSizeHint() const
{
    return m_tiles.isEmpty() ? QSize(0, 0) : widest();
}

int CountTiles::heightForWidth(int width) const
{
    if (m_tiles.isEmpty())
        return 0;
    const int columns = columnsIn(width);
    return widest().height() * ((static_cast<int>(m_tiles.size()) + columns - 1) / columns);
}

void CountTiles::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int columns = columnsIn(width());
    const int tall = widest().height();
    for (int at = 0; at < m_tiles.size(); ++at) {
        const int column = at % columns;
        const int left = width() * column / columns;
        const QRect cell(left, tall * (at / columns), width() * (column + 1) / columns - left, tall);
        paintTile(painter, QStyle::visualRect(layoutDirection(), rect(), cell), m_tiles.at(at));
    }
}

void CountTiles::paintTile(QPainter& painter, const QRect& cell, const Tile& tile) const
{
    painter.setPen(m_looks->color(Looks::Line));
    painter.drawRect(cell.adjusted(0, 0, cell.right() < width() - 1 ? 0 : -1, cell.bottom() < height() - 1 ? 0 : -1));

    const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), cell, part); };
    const int side = m_looks->scaled(iconSide);
    const int edge = m_looks->scaled(inner);
    const QRect sign = place({cell.left() + edge, cell.center().y() - side / 2, side, side});
    painter.drawPixmap(sign.topLeft(), m_looks->pixmap(tile.icon, tile.tone, devicePixelRatioF(), iconSide));

    QRect text = cell.adjusted(edge + side + m_looks->scaled(gap), edge, -edge, -edge);
    const auto write = [&](const QFont& font, Looks::Token token, const QString& words) {
        painter.setFont(font);
        painter.setPen(m_looks->color(token));
        const int line = painter.fontMetrics().height();
        painter.drawText(place({text.left(), text.top(), text.width(), line}), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), words);
        text.setTop(text.top() + line);
    };
    write(m_looks->font(Looks::Number, true), tile.tone, tile.value);
    write(m_looks->font(Looks::Body), Looks::Text2, tile.words);
}

} // namespace dispatch
