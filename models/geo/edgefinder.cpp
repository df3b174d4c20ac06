#include "edgefinder.h"

#include "searchcell.h"

#include <algorithm>
#include <limits>
#include <numbers>

namespace dispatch {

namespace {

/// How much farther a road may be that leads on.
constexpr double worthWalking = 150; // metres
constexpr double metresADegree = 111'195;

struct Flat {
    double x = 0;
    double y = 0;
};

} // namespace

EdgeFinder::EdgeFinder(const RoadParts* parts, QList<bool> useful) : m_parts(parts), m_useful(std::move(useful))
{
    for (qsizetype i = 0; i < parts->edges.size(); ++i)
        for (auto at = qsizetype(parts->edges.at(i).firstShape) + 1; at < parts->shapeEnd(i); ++at) {
            const auto a = SearchCell::of(RoadParts::point(parts->shapes.at(at - 1)));
            const auto b = SearchCell::of(RoadParts::point(parts->shapes.at(at)));
            for (auto row = std::min(a.row, b.row); row <= std::max(a.row, b.row); ++row)
                for (auto column = std::min(a.column, b.column); column <= std::max(a.column, b.column); ++column)
                    if (auto& cell = m_cells[SearchCell{row, column}.number()]; cell.isEmpty() || cell.last() != quint32(i))
                        cell.append(quint32(i));
        }
}

EdgeFinder::Near EdgeFinder::on(quint32 edge, const Point& point) const
{
    const double narrow = std::cos(point.latitude * std::numbers::pi / 180);
    const auto flat = [&](qsizetype at) {
        const auto p = RoadParts::point(m_parts->shapes.at(at));
        return Flat{(p.longitude - point.longitude) * metresADegree * narrow, (p.latitude - point.latitude) * metresADegree};
    };
    Near near{edge, 0, std::numeric_limits<double>::max()};
    double before = 0;
    double along = 0;
    const auto first = qsizetype(m_parts->edges.at(edge).firstShape);
    auto a = flat(first);
    for (auto at = first + 1; at < m_parts->shapeEnd(edge); ++at) {
        const auto b = flat(at);
        const double dx = b.x - a.x, dy = b.y - a.y;
        const double length = std::hypot(dx, dy);
        const double share = length > 0 ? std::clamp(-(a.x * dx + a.y * dy) / (length * length), 0.0, 1.0) : 0;
        if (const double metres = std::hypot(a.x + dx * share, a.y + dy * share); metres < near.metres) {
            near.metres = metres;
            along = before + length * share;
        }
        before += length;
        a = b;
    }
    near.share = before > 0 ? along / before : 0;
    return near;
}

std::optional<EdgeFinder::Near> EdgeFinder::nearest(const Point& point, double metres) const
{
    const auto any = nearestWhere(point, metres, false);
    if (!any || m_useful.at(any->edge))
        return any;
    const auto useful = nearestWhere(point, std::min(metres, any->metres + worthWalking), true);
    return useful ? useful : any;
}

std::optional<EdgeFinder::Near> EdgeFinder::nearestWhere(const Point& point, double metres, bool usefulOnly) const
{
    if (!m_parts || !(std::abs(point.latitude) <= 89) || !(std::abs(point.longitude) <= 180))
        return {};
    const auto middle = SearchCell::of(point);
    const double cellMetres = SearchCell::degrees * metresADegree * std::cos(point.latitude * std::numbers::pi / 180);
    std::optional<Near> best;
    const auto look = [&](qint64 row, qint64 column) {
        const auto cell = m_cells.constFind(SearchCell{row, column}.number());
        if (cell == m_cells.cend())
            return;
        for (const auto edge : *cell)
            if (!usefulOnly || m_useful.at(edge))
                if (const auto here = on(edge, point); here.metres <= metres && (!best || here.metres < best->metres))
                    best = here;
    };
    // Ring by ring; what a farther ring holds is at least this far away.
    for (qint64 ring = 0; double(ring - 1) * cellMetres <= (best ? best->metres : metres); ++ring)
        for (auto row = middle.row - ring; row <= middle.row + ring; ++row) {
            const bool edgeRow = row == middle.row - ring || row == middle.row + ring;
            for (auto column = middle.column - ring; column <= middle.column + ring; column += edgeRow || ring == 0 ? 1 : 2 * ring)
                look(row, column);
        }
    return best;
}

} // namespace dispatch
