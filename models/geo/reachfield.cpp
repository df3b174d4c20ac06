#include "reachfield.h"

#include "contour.h"
#include "mapbounds.h"
#include "maprings.h"
#include "planar.h"

#include <cmath>
#include <limits>

namespace dispatch {

namespace {

constexpr float never = std::numeric_limits<float>::infinity();
constexpr Span farthest = 2 * hour;
constexpr double smallestSide = 350;  ///< metres: about a quarter of a mile, finer than arterials lie apart
constexpr double mostCells = 240;     ///< along the longer side
constexpr double offRoad = 5.5;       ///< metres a second between the roads of the graph: along lanes that it has not
constexpr int lanesReach = 2;         ///< cells

float secondsOf(Span span) { return float(double(span.count()) / 1000); }

} // namespace

/// The soonest and the second soonest at each node, so that any one of the teams can be thought away.
class ReachField::Soonest {
public:
    explicit Soonest(qsizetype nodes) : m_first(nodes, never), m_second(nodes, never), m_who(nodes, -1) {}

    void add(qsizetype team, const Seconds& seconds)
    {
        for (qsizetype node = 0; node < seconds.size(); ++node) {
            if (seconds.at(node) < m_first.at(node)) {
                m_second[node] = m_first.at(node);
                m_first[node] = seconds.at(node);
                m_who[node] = team;
            } else if (seconds.at(node) < m_second.at(node)) {
                m_second[node] = seconds.at(node);
            }
        }
    }

    [[nodiscard]] const Seconds& all() const { return m_first; }
    [[nodiscard]] Seconds without(qsizetype team) const
    {
        auto seconds = m_first;
        for (qsizetype node = 0; node < seconds.size(); ++node)
            if (m_who.at(node) == team)
                seconds[node] = m_second.at(node);
        return seconds;
    }

private:
    Seconds m_first;
    Seconds m_second;
    QList<qsizetype> m_who;
};

ReachField::ReachField(DriveTimes roads, const QList<MapArea>& areas) : m_roads(std::move(roads))
{
    const auto& graph = m_roads.roads();
    for (const auto& area : areas)
        m_areas.append(area.area);
    m_nodesIn.resize(areas.size());
    // An area's rings may have thousands of corners: only what is near enough is asked.
    QList<MapBounds> bounds(areas.size());
    for (qsizetype i = 0; i < areas.size(); ++i)
        for (const auto& ring : areas.at(i).rings)
            bounds[i].include(ring);
    QPointF least(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
    QPointF most = -least;
    for (qsizetype node = 0; node < graph.nodes(); ++node) {
        const auto point = graph.pointOf(node);
        const auto at = planar::fromEarth(point);
        least = {std::min(least.x(), at.x()), std::min(least.y(), at.y())};
        most = {std::max(most.x(), at.x()), std::max(most.y(), at.y())};
        for (qsizetype i = 0; i < areas.size(); ++i)
            if (bounds.at(i).contains(point) && areaHolding({areas.at(i)}, point)) {
                m_nodesIn[i].append(quint32(node));
                break;
            }
    }
    if (graph.nodes() == 0)
        return;
    m_side = std::max({smallestSide, (most.x() - least.x()) / mostCells, (most.y() - least.y()) / mostCells});
    // Room for lanes beyond the outermost roads.
    m_west = least.x() - lanesReach * m_side;
    m_south = least.y() - lanesReach * m_side;
    m_columns = qsizetype((most.x() - m_west) / m_side) + lanesReach + 1;
    m_rows = qsizetype((most.y() - m_south) / m_side) + lanesReach + 1;
    m_cellOf.reserve(graph.nodes());
    for (qsizetype node = 0; node < graph.nodes(); ++node) {
        const auto at = planar::fromEarth(graph.pointOf(node));
        m_cellOf.append(quint32(std::llround((at.y() - m_south) / m_side) * m_columns + std::llround((at.x() - m_west) / m_side)));
    }
}

ReachField::Seconds ReachField::from(const Point& team, Instant at) const
{
    Seconds seconds(m_roads.roads().nodes(), never);
    for (const auto& reached : m_roads.cover({team}, farthest, at))
        seconds[reached.node] = secondsOf(reached.time);
    return seconds;
}

MapRings ReachField::rings(const Seconds& seconds) const
{
    QList<float> grid(m_columns * m_rows, never);
    for (qsizetype node = 0; node < seconds.size(); ++node)
        grid[m_cellOf.at(node)] = std::min(grid.at(m_cellOf.at(node)), seconds.at(node));
    const auto step = float(m_side / offRoad);
    for (int round = 0; round < lanesReach; ++round) {
        const auto before = grid;
        for (qsizetype row = 0; row < m_rows; ++row)
            for (qsizetype column = 0; column < m_columns; ++column)
                for (const auto& [x, y] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}})
                    if (column + x >= 0 && column + x < m_columns && row + y >= 0 && row + y < m_rows) {
                        auto& here = grid[row * m_columns + column];
                        here = std::min(here, before.at((row + y) * m_columns + column + x) + step);
                    }
    }
    MapRings rings;
    for (const auto& contour : contours(grid, m_columns, secondsOf(ReachBook::within))) {
        QList<Point> ring;
        ring.reserve(contour.size());
        for (const auto& at : contour)
            ring.append(planar::toEarth({m_west + at.x() * m_side, m_south + at.y() * m_side}));
        rings.append(std::move(ring));
    }
    return rings;
}

std::optional<Span> ReachField::nineOfTen(const Seconds& seconds, qsizetype area) const
{
    QList<float> here;
    here.reserve(m_nodesIn.at(area).size());
    for (const auto node : m_nodesIn.at(area))
        here.append(seconds.at(node));
    const auto last = here.begin() + (here.size() * 9 + 9) / 10 - 1;
    std::ranges::nth_element(here, last);
    return *last < never ? std::optional(Span(std::llround(double(*last) * 1000))) : std::nullopt;
}

ReachBook ReachField::answer(const ReachQuestion& question) const
{
    ReachBook book{question.at, question.change, {}, {}};
    const auto nodes = m_roads.roads().nodes();
    if (nodes == 0)
        return book;
    Soonest now(nodes);
    Soonest later(nodes);
    for (qsizetype i = 0; i < question.teams.size(); ++i) {
        const auto& team = question.teams.at(i);
        if (team.now)
            now.add(i, from(*team.now, question.at));
        if (team.later && question.change)
            later.add(i, from(*team.later, *question.change));
    }
    book.now = rings(now.all());
    for (qsizetype i = 0; i < question.teams.size(); ++i) {
        if (!question.teams.at(i).now)
            continue;
        const auto without = now.without(i);
        const auto after = later.without(i);
        Reach reach;
        for (qsizetype area = 0; area < m_areas.size(); ++area)
            if (!m_nodesIn.at(area).isEmpty())
                reach.areas.append({m_areas.at(area), nineOfTen(now.all(), area), nineOfTen(without, area), nineOfTen(after, area)});
        reach.without = rings(without);
        if (question.change)
            reach.later = rings(after);
        book.ifSent.insert(question.teams.at(i).team, std::move(reach));
    }
    return book;
}

} // namespace dispatch
