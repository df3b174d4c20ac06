#include "contour.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace dispatch {

namespace {

/// The sides of a square between four neighbours.
enum Side { Top, Right, Bottom, Left };
using Way = std::pair<Side, Side>;

/// By which corners are inside (1 upper left, 2 upper right, 4 lower right, 8 lower left): how the ring runs through the square, with
/// the inside on its left.
const std::array<QList<Way>, 16>& ways()
{
    static const std::array<QList<Way>, 16> all{{{}, {{Left, Top}}, {{Top, Right}}, {{Left, Right}}, {{Right, Bottom}}, {{Left, Top}, {Right, Bottom}}, {{Top, Bottom}},
        {{Left, Bottom}}, {{Bottom, Left}}, {{Bottom, Top}}, {{Top, Right}, {Bottom, Left}}, {{Bottom, Right}}, {{Right, Left}}, {{Right, Top}}, {{Top, Left}}, {}}};
    return all;
}

} // namespace

QList<QList<QPointF>> contours(const QList<float>& values, qsizetype columns, float level)
{
    if (columns <= 0)
        return {};
    const qsizetype rows = values.size() / columns;
    const auto value = [&](qsizetype x, qsizetype y) {
        const bool isIn = x >= 0 && y >= 0 && x < columns && y < rows;
        // Of what can't be reached at all only that it is far matters.
        return isIn ? std::min(values.at(y * columns + x), 2 * level) : 2 * level;
    };
    // Every side between two neighbours has a number: the one to the right of a corner, or the one below it.
    const qsizetype wide = columns + 2;
    const auto number = [&](qsizetype x, qsizetype y, Side side) {
        const auto corner = [&](qsizetype column, qsizetype row) { return 2 * ((row + 1) * wide + column + 1); };
        switch (side) {
        case Top: return corner(x, y);
        case Right: return corner(x + 1, y) + 1;
        case Bottom: return corner(x, y + 1);
        case Left: return corner(x, y) + 1;
        }
        std::unreachable();
    };
    QHash<qsizetype, qsizetype> next;
    for (qsizetype y = -1; y < rows; ++y)
        for (qsizetype x = -1; x < columns; ++x) {
            const auto inside = [&](qsizetype column, qsizetype row) { return value(column, row) < level; };
            const auto corners = (inside(x, y) ? 1U : 0U) | (inside(x + 1, y) ? 2U : 0U) | (inside(x + 1, y + 1) ? 4U : 0U) | (inside(x, y + 1) ? 8U : 0U);
            for (const auto& [from, to] : ways().at(corners))
                next.insert(number(x, y, from), number(x, y, to));
        }
    const auto point = [&](qsizetype side) {
        const qsizetype x = (side / 2) % wide - 1;
        const qsizetype y = (side / 2) / wide - 1;
        const bool isBelow = side % 2 == 1;
        const double a = value(x, y);
        const double b = isBelow ? value(x, y + 1) : value(x + 1, y);
        const double share = (double(level) - a) / (b - a);
        return isBelow ? QPointF(double(x), double(y) + share) : QPointF(double(x) + share, double(y));
    };
    QList<QList<QPointF>> rings;
    while (!next.isEmpty()) {
        QList<QPointF> ring;
        for (auto it = next.constBegin(); it != next.constEnd();) {
            ring.append(point(it.key()));
            const auto to = it.value();
            next.erase(it);
            it = next.constFind(to);
        }
        rings.append(std::move(ring));
    }
    return rings;
}

} // namespace dispatch
