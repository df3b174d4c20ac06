#include "roadcrossings.h"

#include <QHash>
#include <QMultiHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace dispatch {

namespace {

/// Meetings nearer to each other than this are one crossing.
constexpr double oneCrossing = 90; // metres
/// Squares in which lines that may cross are looked for.
constexpr double gridDegrees = 0.01;

using Pair = std::pair<qsizetype, qsizetype>;

class Meetings {
public:
    void add(qsizetype a, qsizetype b, const Point& point)
    {
        if (a == b)
            return;
        auto& groups = m_groups[std::minmax(a, b)];
        const auto near = std::ranges::find_if(groups, [&point](const Group& group) { return metresBetween(group.mean(), point) < oneCrossing; });
        auto& group = near == groups.end() ? groups.emplace_back() : *near;
        group.latitude += point.latitude;
        group.longitude += point.longitude;
        ++group.count;
    }

    [[nodiscard]] bool has(qsizetype a, qsizetype b, const Point& point) const
    {
        const auto it = m_groups.find(std::minmax(a, b));
        return it != m_groups.end() && std::ranges::any_of(it->second, [&point](const Group& group) { return metresBetween(group.mean(), point) < 3 * oneCrossing; });
    }

    [[nodiscard]] QList<RoadCrossing> all() const
    {
        QList<RoadCrossing> crossings;
        for (const auto& [pair, groups] : m_groups)
            for (const auto& group : groups)
                crossings.append({pair.first, pair.second, group.mean()});
        return crossings;
    }

private:
    struct Group {
        double latitude = 0;
        double longitude = 0;
        int count = 0;

        [[nodiscard]] Point mean() const { return {latitude / count, longitude / count}; }
    };
    std::map<Pair, std::vector<Group>> m_groups;
};

bool isFreeway(const MapRoad& road)
{
    return road.kind == u"motorway" || road.kind == u"trunk";
}

std::optional<Point> meeting(const Point& a, const Point& b, const Point& c, const Point& d)
{
    const double rLat = b.latitude - a.latitude, rLon = b.longitude - a.longitude;
    const double sLat = d.latitude - c.latitude, sLon = d.longitude - c.longitude;
    const double cross = rLon * sLat - rLat * sLon;
    if (cross == 0)
        return {};
    const double along = ((c.longitude - a.longitude) * sLat - (c.latitude - a.latitude) * sLon) / cross;
    const double across = ((c.longitude - a.longitude) * rLat - (c.latitude - a.latitude) * rLon) / cross;
    if (along < 0 || along > 1 || across < 0 || across > 1)
        return {};
    return Point{a.latitude + rLat * along, a.longitude + rLon * along};
}

template <typename Visit>
void cellsOf(const Point& a, const Point& b, Visit visit)
{
    const auto cell = [](double degrees) { return static_cast<int>(std::floor(degrees / gridDegrees)); };
    for (int y = cell(std::min(a.latitude, b.latitude)); y <= cell(std::max(a.latitude, b.latitude)); ++y)
        for (int x = cell(std::min(a.longitude, b.longitude)); x <= cell(std::max(a.longitude, b.longitude)); ++x)
            visit(std::pair(y, x));
}

/// Streets pass over and under freeways without a node in common; people name these places all the same.
void addBridges(const QList<NamedRoad>& roads, Meetings& meetings)
{
    struct Piece {
        qsizetype road = 0;
        qsizetype at = 0;
    };
    QMultiHash<std::pair<int, int>, Piece> freeways;
    for (qsizetype i = 0; i < roads.size(); ++i)
        if (isFreeway(*roads.at(i).road))
            for (qsizetype k = 1; k < roads.at(i).road->points.size(); ++k)
                cellsOf(roads.at(i).road->points.at(k - 1), roads.at(i).road->points.at(k), [&](const auto& cell) { freeways.insert(cell, {i, k}); });
    if (freeways.isEmpty())
        return;
    QList<std::tuple<qsizetype, qsizetype, Point>> found;
    for (const auto& other : roads)
        for (qsizetype k = 1; k < other.road->points.size(); ++k) {
            const auto& from = other.road->points.at(k - 1);
            const auto& to = other.road->points.at(k);
            cellsOf(from, to, [&](const auto& cell) {
                for (auto [it, end] = freeways.equal_range(cell); it != end; ++it) {
                    const auto& freeway = roads.at(it->road);
                    if (freeway.road == other.road)
                        continue;
                    const auto point = meeting(from, to, freeway.road->points.at(it->at - 1), freeway.road->points.at(it->at));
                    if (!point)
                        continue;
                    for (const auto a : freeway.streets)
                        for (const auto b : other.streets)
                            if (a != b && !freeway.streets.contains(b) && !meetings.has(a, b, *point))
                                found.append({a, b, *point});
                }
            });
        }
    for (const auto& [a, b, point] : std::as_const(found))
        meetings.add(a, b, point);
}

} // namespace

QList<RoadCrossing> roadCrossings(const QList<NamedRoad>& roads)
{
    struct At {
        qsizetype street = 0;
        const NamedRoad* named = nullptr;
        Point point;
    };
    QHash<qint64, qint32> uses;
    for (const auto& each : roads)
        for (const auto node : each.road->nodes)
            ++uses[node];
    QHash<qint64, QList<At>> nodes;
    for (const auto& each : roads)
        for (qsizetype i = 0; i < std::min(each.road->nodes.size(), each.road->points.size()); ++i)
            if (uses.value(each.road->nodes.at(i)) > 1)
                for (const auto street : each.streets)
                    nodes[each.road->nodes.at(i)].append({street, &each, each.road->points.at(i)});
    Meetings meetings;
    auto ids = nodes.keys();
    std::ranges::sort(ids); // the same source gives the same pack
    for (const auto id : std::as_const(ids)) {
        const auto& here = nodes[id];
        for (qsizetype i = 0; i < here.size(); ++i)
            for (qsizetype k = i + 1; k < here.size(); ++k) {
                // The name and the number of one road do not cross each other, nor where the next piece of it begins.
                const auto& a = here.at(i);
                const auto& b = here.at(k);
                const bool isOne = std::ranges::any_of(here, [&](const At& at) { return at.named->streets.contains(a.street) && at.named->streets.contains(b.street); });
                if (!isOne)
                    meetings.add(a.street, b.street, a.point);
            }
    }
    addBridges(roads, meetings);
    return meetings.all();
}

} // namespace dispatch
