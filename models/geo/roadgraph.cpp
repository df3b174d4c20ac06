#include "roadgraph.h"

#include "mappack.h"
#include "packconnection.h"
#include "roadarrays.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>

namespace dispatch {

namespace {

constexpr double nowhere = std::numeric_limits<double>::infinity();
/// A part of the map's roads smaller than this share of its largest is a parking lot or a mistake of the map.
constexpr int leastShare = 50;
/// Nearer to the end of a road, or to a place on it, than this is at it.
constexpr double atEnd = 1; // metres

enum class Towards { There, Back };

/// The roads at each node, one array after the other: those that lead away from it, or those that lead to it.
struct Arcs {
    struct Arc {
        quint32 node = 0;
        quint32 edge = 0;
    };
    QList<quint32> first;
    QList<Arc> arcs;

    Arcs() = default;
    Arcs(const RoadParts& parts, Towards towards)
    {
        const auto each = [&parts, towards](auto visit) {
            for (qsizetype i = 0; i < parts.edges.size(); ++i) {
                const auto& edge = parts.edges.at(i);
                const bool there = (edge.ways & 1U) != 0;
                const bool back = (edge.ways & 2U) != 0;
                if (towards == Towards::There ? there : back)
                    visit(edge.from, edge.to, quint32(i));
                if (towards == Towards::There ? back : there)
                    visit(edge.to, edge.from, quint32(i));
            }
        };
        first.fill(0, parts.nodes.size() + 1);
        each([this](quint32 at, quint32, quint32) { ++first[qsizetype(at) + 1]; });
        std::partial_sum(first.cbegin(), first.cend(), first.begin());
        arcs.resize(first.last());
        auto next = first;
        each([&](quint32 at, quint32 node, quint32 edge) { arcs[next[at]++] = {node, edge}; });
    }
};

/// Which roads belong to a part of the map that is large enough to lead somewhere.
QList<bool> usefulEdges(const RoadParts& parts)
{
    QList<quint32> leader(parts.nodes.size());
    std::iota(leader.begin(), leader.end(), 0U);
    const auto find = [&leader](quint32 node) {
        while (leader.at(node) != node)
            node = leader[node] = leader.at(leader.at(node));
        return node;
    };
    for (const auto& edge : parts.edges)
        leader[find(edge.from)] = find(edge.to);
    QList<int> sizes(parts.nodes.size(), 0);
    for (quint32 node = 0; node < quint32(parts.nodes.size()); ++node)
        ++sizes[find(node)];
    const int largest = sizes.isEmpty() ? 0 : *std::ranges::max_element(sizes);
    QList<bool> useful;
    useful.reserve(parts.edges.size());
    for (const auto& edge : parts.edges)
        useful.append(sizes.at(find(edge.from)) * leastShare >= largest);
    return useful;
}

/// What it takes to a node, or from it.
struct Cost {
    double seconds = nowhere;
    double metres = 0;
};

} // namespace

struct RoadGraph::Graph {
    explicit Graph(RoadParts made)
        : parts(std::move(made)), out(parts, Towards::There), in(parts, Towards::Back), finder(&parts, usefulEdges(parts)) {}

    [[nodiscard]] double secondsOf(quint32 edge, const RoadFactors& factors) const
    {
        const auto& each = parts.edges.at(edge);
        return each.centiseconds / 100.0 * factors[each.roadClass];
    }
    /// The ends of its road that somebody at @p near gets to (Towards::There) or comes from, with the share of the road between.
    template <typename Visit>
    void ends(const EdgeFinder::Near& near, Towards towards, Visit visit) const
    {
        const auto& edge = parts.edges.at(near.edge);
        const double metres = metresOf(near.edge);
        const bool there = towards == Towards::There;
        if ((edge.ways & (there ? 1U : 2U)) || (1 - near.share) * metres < atEnd)
            visit(edge.to, 1 - near.share);
        if ((edge.ways & (there ? 2U : 1U)) || near.share * metres < atEnd)
            visit(edge.from, near.share);
    }
    /// The bends of a road that somebody who begins at @p from drives along, after its first point.
    void follow(quint32 edge, quint32 from, double begins, double seconds, Way& way) const
    {
        QList<Point> points;
        for (auto at = qsizetype(parts.edges.at(edge).firstShape); at < parts.shapeEnd(edge); ++at)
            points.append(RoadParts::point(parts.shapes.at(at)));
        if (parts.edges.at(edge).from != from)
            std::ranges::reverse(points);
        double whole = 0;
        for (qsizetype at = 1; at < points.size(); ++at)
            whole += metresBetween(points.at(at - 1), points.at(at));
        double driven = 0;
        for (qsizetype at = 1; at < points.size(); ++at) {
            driven += metresBetween(points.at(at - 1), points.at(at));
            way.marks.append({points.at(at), Span(std::llround((begins + (whole > 0 ? driven / whole : 1) * seconds) * 1000))});
        }
    }
    [[nodiscard]] double metresOf(quint32 edge) const { return parts.edges.at(edge).decimetres / 10.0; }

    RoadParts parts;
    Arcs out;
    Arcs in;
    EdgeFinder finder; ///< looks into parts
};

namespace {

/// Dijkstra's search, from some nodes outwards along the arcs.
template <typename Graph>
class Search {
public:
    Search(const Graph& graph, const Arcs& arcs, const RoadFactors& factors) : m_graph(graph), m_arcs(arcs), m_factors(factors), m_costs(graph.parts.nodes.size()) {}

    /// From now on it is known by which road each node was reached.
    void remember() { m_steps.fill(Step{}, m_costs.size()); }

    bool begin(quint32 node, const Cost& cost)
    {
        if (cost.seconds >= m_costs.at(node).seconds)
            return false;
        m_costs[node] = cost;
        m_open.push({cost.seconds, node});
        return true;
    }

    /// Until all of @p wanted are reached for good, and no farther than @p limit seconds. Tells each node with its cost.
    template <typename Visit>
    void run(QSet<quint32> wanted, double limit, Visit visit)
    {
        while (!m_open.empty()) {
            const auto [seconds, node] = m_open.top();
            m_open.pop();
            if (seconds > m_costs.at(node).seconds)
                continue;
            if (seconds > limit)
                return;
            visit(node, m_costs.at(node));
            if (wanted.remove(node) && wanted.isEmpty())
                return;
            const double metres = m_costs.at(node).metres;
            for (auto i = m_arcs.first.at(node); i < m_arcs.first.at(qsizetype(node) + 1); ++i) {
                const auto& arc = m_arcs.arcs.at(i);
                const Cost cost{seconds + m_graph.secondsOf(arc.edge, m_factors), metres + m_graph.metresOf(arc.edge)};
                if (begin(arc.node, cost) && !m_steps.isEmpty())
                    m_steps[arc.node] = {node, qint64(arc.edge)};
            }
        }
    }

    [[nodiscard]] const Cost& at(quint32 node) const { return m_costs.at(node); }

    struct Step {
        quint32 from = 0;
        qint64 edge = -1; ///< none at a node where the search began
    };
    /// The roads that lead to the node, the first one first. Only what was remembered.
    [[nodiscard]] QList<Step> stepsTo(quint32 node) const
    {
        QList<Step> steps;
        for (auto step = m_steps.at(node); step.edge >= 0; step = m_steps.at(step.from))
            steps.prepend(step);
        return steps;
    }

private:
    using Open = std::pair<double, quint32>;

    const Graph& m_graph;
    const Arcs& m_arcs;
    const RoadFactors& m_factors;
    QList<Cost> m_costs;
    QList<Step> m_steps;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> m_open;
};

Span spanOf(double seconds)
{
    return Span(std::llround(seconds * 1000));
}

} // namespace

RoadGraph::RoadGraph(RoadParts parts) : m_graph(std::make_shared<const Graph>(std::move(parts))) {}

Result<RoadGraph> RoadGraph::load(const MapPack& pack)
{
    return pack.connect()
        .and_then([](const PackConnection& connection) { return readRoadArrays(connection.database()); })
        .transform([](RoadParts parts) { return RoadGraph(std::move(parts)); });
}

qsizetype RoadGraph::nodes() const
{
    return m_graph->parts.nodes.size();
}

qsizetype RoadGraph::edges() const
{
    return m_graph->parts.edges.size();
}

Point RoadGraph::pointOf(qsizetype node) const
{
    return RoadParts::point(m_graph->parts.nodes.at(node));
}

QList<std::expected<Drive, NoDrive>> RoadGraph::drivesTo(const Point& to, const QList<Point>& from, const RoadFactors& factors) const
{
    const auto& graph = *m_graph;
    QList<std::expected<Drive, NoDrive>> drives(from.size(), std::unexpected(NoDrive::NoRoadNear));
    const auto end = graph.finder.nearest(to, farthestRoad);
    if (!end)
        return drives;
    QList<std::optional<EdgeFinder::Near>> starts;
    QSet<quint32> wanted;
    for (const auto& point : from) {
        starts.append(graph.finder.nearest(point, farthestRoad));
        if (starts.last())
            wanted << graph.parts.edges.at(starts.last()->edge).from << graph.parts.edges.at(starts.last()->edge).to;
    }
    // Backwards from the end: what a node costs is what it takes from there.
    Search search(graph, graph.in, factors);
    const double lastSeconds = graph.secondsOf(end->edge, factors);
    const double lastMetres = graph.metresOf(end->edge);
    graph.ends(*end, Towards::Back, [&](quint32 node, double share) { search.begin(node, {share * lastSeconds, share * lastMetres}); });
    search.run(std::move(wanted), nowhere, [](quint32, const Cost&) {});

    for (qsizetype i = 0; i < from.size(); ++i) {
        if (!starts.at(i))
            continue;
        const auto& start = *starts.at(i);
        const auto& edge = graph.parts.edges.at(start.edge);
        const double seconds = graph.secondsOf(start.edge, factors);
        const double metres = graph.metresOf(start.edge);
        Cost best;
        const auto consider = [&best](const Cost& cost) {
            if (cost.seconds < best.seconds)
                best = cost;
        };
        graph.ends(start, Towards::There,
            [&](quint32 node, double share) { consider({share * seconds + search.at(node).seconds, share * metres + search.at(node).metres}); });
        const double ahead = end->share - start.share;
        // Who stands at the place is there, whichever way the road goes.
        if (start.edge == end->edge && (std::abs(ahead) * metres < atEnd || (edge.ways & (ahead >= 0 ? 1U : 2U))))
            consider({std::abs(ahead) * seconds, std::abs(ahead) * metres});
        const double beside = start.metres / laneMetresASecond + end->metres / walkingMetresASecond;
        if (best.seconds < nowhere)
            drives[i] = Drive{spanOf(best.seconds + beside), best.metres, start.metres + end->metres};
        else
            drives[i] = std::unexpected(NoDrive::NoWay);
    }
    return drives;
}

std::expected<Drive, NoDrive> RoadGraph::drive(const Point& from, const Point& to, const RoadFactors& factors) const
{
    return drivesTo(to, {from}, factors).first();
}

std::expected<Way, NoDrive> RoadGraph::way(const Point& from, const Point& to, const RoadFactors& factors) const
{
    const auto& graph = *m_graph;
    const auto start = graph.finder.nearest(from, farthestRoad);
    const auto end = graph.finder.nearest(to, farthestRoad);
    if (!start || !end)
        return std::unexpected(NoDrive::NoRoadNear);
    const double lane = start->metres / laneMetresASecond;
    const double walk = end->metres / walkingMetresASecond;
    Search search(graph, graph.out, factors);
    search.remember();
    const double firstSeconds = graph.secondsOf(start->edge, factors);
    graph.ends(*start, Towards::There, [&](quint32 node, double share) { search.begin(node, {lane + share * firstSeconds, 0}); });
    QSet<quint32> wanted{graph.parts.edges.at(end->edge).from, graph.parts.edges.at(end->edge).to};
    search.run(std::move(wanted), nowhere, [](quint32, const Cost&) {});

    double best = nowhere;
    quint32 last = 0;
    graph.ends(*end, Towards::Back, [&](quint32 node, double share) {
        const double seconds = search.at(node).seconds + share * graph.secondsOf(end->edge, factors);
        if (seconds < best) {
            best = seconds;
            last = node;
        }
    });
    const double ahead = end->share - start->share;
    const double along = lane + std::abs(ahead) * firstSeconds;
    const bool isOnIt = start->edge == end->edge
        && (std::abs(ahead) * graph.metresOf(start->edge) < atEnd || (graph.parts.edges.at(start->edge).ways & (ahead >= 0 ? 1U : 2U)));
    Way way{{{from, Span{}}}};
    if (isOnIt && along <= best) {
        way.marks.append({to, spanOf(along + walk)});
        return way;
    }
    if (best == nowhere)
        return std::unexpected(NoDrive::NoWay);
    const auto steps = search.stepsTo(last);
    const auto first = steps.isEmpty() ? last : steps.constFirst().from;
    way.marks.append({pointOf(first), spanOf(search.at(first).seconds)});
    for (const auto& step : steps)
        graph.follow(quint32(step.edge), step.from, search.at(step.from).seconds, graph.secondsOf(quint32(step.edge), factors), way);
    way.marks.append({to, spanOf(best + walk)});
    return way;
}

QList<Reached> RoadGraph::cover(const QList<Point>& from, Span within, const RoadFactors& factors) const
{
    const auto& graph = *m_graph;
    Search search(graph, graph.out, factors);
    for (const auto& point : from) {
        const auto start = graph.finder.nearest(point, farthestRoad);
        if (!start)
            continue;
        const double seconds = graph.secondsOf(start->edge, factors);
        const double lane = start->metres / laneMetresASecond;
        graph.ends(*start, Towards::There, [&](quint32 node, double share) { search.begin(node, {lane + share * seconds, 0}); });
    }
    QList<Reached> reached;
    search.run({}, static_cast<double>(within.count()) / 1000, [&](quint32 node, const Cost& cost) {
        reached.append({qsizetype(node), RoadParts::point(graph.parts.nodes.at(node)), spanOf(cost.seconds)});
    });
    return reached;
}

} // namespace dispatch
