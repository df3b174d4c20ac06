#include "roadparts.h"

#include "drivefactors.h"
#include "searchcell.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace dispatch {

namespace {

/// A source that gives no speed or an absurd one is taken for a quiet street.
constexpr double usualSpeed = 40;
constexpr double slowest = 5;
constexpr double fastest = 130;

RoadParts::Packed packedPoint(const Point& point)
{
    return {static_cast<qint32>(packed(point.latitude)), static_cast<qint32>(packed(point.longitude))};
}

quint32 whole(double value)
{
    return static_cast<quint32>(std::clamp(std::round(value), 0.0, double(std::numeric_limits<quint32>::max())));
}

/// A stretch between two nodes that stay, on its way to become an edge.
struct Stretch {
    qint64 from = 0;
    qint64 to = 0;
    double metres = 0;
    double seconds = 0;
    RoadClass roadClass = RoadClass::Service;
    quint8 ways = 3;
    QList<Point> shape;
};

quint8 turned(quint8 ways)
{
    return ways == 3 ? ways : quint8(3 - ways);
}

Stretch reversed(Stretch stretch)
{
    std::swap(stretch.from, stretch.to);
    std::ranges::reverse(stretch.shape);
    stretch.ways = turned(stretch.ways);
    return stretch;
}

class Joiner {
public:
    explicit Joiner(const QList<MapRoad>& roads)
    {
        for (const auto& road : roads)
            for (qsizetype i = 0; i < road.nodes.size(); ++i)
                m_uses[road.nodes.at(i)] += i == 0 || i + 1 == road.nodes.size() ? 1 : 2;
        for (const auto& road : roads)
            cut(road);
    }

    [[nodiscard]] QList<Stretch> joined()
    {
        QHash<qint64, QList<qsizetype>> ends;
        for (qsizetype i = 0; i < m_stretches.size(); ++i) {
            ends[m_stretches.at(i).from].append(i);
            ends[m_stretches.at(i).to].append(i);
        }
        auto nodes = ends.keys();
        std::ranges::sort(nodes);
        for (const auto node : std::as_const(nodes)) {
            const auto here = ends.value(node);
            if (here.size() != 2 || here.at(0) == here.at(1))
                continue;
            auto a = m_stretches.at(here.at(0));
            auto b = m_stretches.at(here.at(1));
            if (a.to != node)
                a = reversed(std::move(a));
            if (b.from != node)
                b = reversed(std::move(b));
            // A loop would lose its only node; another speed would be spread over both.
            const bool sameSpeed = std::abs(a.seconds * b.metres - b.seconds * a.metres) <= 1e-6 * a.seconds * b.metres;
            if (a.from == b.to || a.from == node || b.to == node || a.ways != b.ways || a.roadClass != b.roadClass || !sameSpeed)
                continue;
            a.to = b.to;
            a.metres += b.metres;
            a.seconds += b.seconds;
            a.shape += b.shape.sliced(1);
            auto& far = ends[a.to];
            std::ranges::replace(far, here.at(1), here.at(0));
            ends.remove(node);
            m_stretches[here.at(0)] = std::move(a);
            m_stretches[here.at(1)].shape.clear();
        }
        m_stretches.removeIf([](const Stretch& stretch) { return stretch.shape.isEmpty(); });
        return std::move(m_stretches);
    }

private:
    void cut(const MapRoad& road)
    {
        const auto count = std::min(road.nodes.size(), road.points.size());
        const double speed = road.kilometresAnHour > 0 ? std::clamp(road.kilometresAnHour, slowest, fastest) : usualSpeed;
        const quint8 ways = road.ways == MapRoad::Ways::Both ? 3 : road.ways == MapRoad::Ways::Forward ? 1 : 2;
        if (count < 2)
            return;
        Stretch stretch{road.nodes.first(), 0, 0, 0, roadClassOf(road.kind), ways, {road.points.first()}};
        for (qsizetype i = 1; i < count; ++i) {
            stretch.metres += metresBetween(road.points.at(i - 1), road.points.at(i));
            stretch.shape.append(road.points.at(i));
            // In the middle of a road and of no other one.
            if (i + 1 < count && m_uses.value(road.nodes.at(i)) == 2)
                continue;
            stretch.to = road.nodes.at(i);
            stretch.seconds = stretch.metres / (speed / 3.6);
            if (stretch.metres > 0)
                m_stretches.append(stretch);
            stretch = {road.nodes.at(i), 0, 0, 0, stretch.roadClass, ways, {road.points.at(i)}};
        }
    }

    QHash<qint64, int> m_uses;
    QList<Stretch> m_stretches;
};

} // namespace

Point RoadParts::point(const Packed& packed)
{
    return {unpacked(packed.latitude), unpacked(packed.longitude)};
}

RoadParts roadParts(const QList<MapRoad>& roads)
{
    RoadParts parts;
    QHash<qint64, quint32> numbers;
    const auto nodeOf = [&](qint64 id, const Point& point) {
        const auto known = numbers.constFind(id);
        if (known != numbers.cend())
            return *known;
        const auto number = quint32(parts.nodes.size());
        numbers.insert(id, number);
        parts.nodes.append(packedPoint(point));
        return number;
    };
    for (const auto& each : Joiner(roads).joined()) {
        const auto from = nodeOf(each.from, each.shape.first());
        const auto to = nodeOf(each.to, each.shape.last());
        parts.edges.append({from, to, whole(each.metres * 10), std::max(1U, whole(each.seconds * 100)), quint32(parts.shapes.size()), quint8(each.roadClass), each.ways});
        for (const auto& point : each.shape)
            parts.shapes.append(packedPoint(point));
    }
    return parts;
}

} // namespace dispatch
