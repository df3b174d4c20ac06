#include "coastline.h"

#include "maprings.h"

#include <QBitArray>
#include <QHash>

#include <cmath>
#include <map>
#include <ranges>

namespace dispatch {
namespace {

using Ring = QList<Point>;

/// Coasts laid end to end. One that comes back to its beginning is an island, or a sea that land surrounds.
QList<Coast> joined(const QList<Coast>& coasts)
{
    const auto key = [](const Point& p) { return std::pair{std::llround(p.latitude * 1e7), std::llround(p.longitude * 1e7)}; };
    QHash<std::pair<long long, long long>, qsizetype> beginning;
    QList<bool> used(coasts.size(), false);
    for (qsizetype i = 0; i < coasts.size(); ++i)
        if (coasts.at(i).size() >= 2)
            beginning.insert(key(coasts.at(i).first()), i);
        else
            used[i] = true;
    // What follows nothing comes first; then only rings are left.
    QList<bool> follows(coasts.size(), false);
    for (qsizetype i = 0; i < coasts.size(); ++i)
        if (const auto next = used.at(i) ? beginning.cend() : beginning.constFind(key(coasts.at(i).last())); next != beginning.cend())
            follows[*next] = true;
    QList<Coast> whole;
    for (const bool wantRings : {false, true})
        for (qsizetype i = 0; i < coasts.size(); ++i) {
            if (used.at(i) || follows.at(i) != wantRings)
                continue;
            Coast line{coasts.at(i).first()};
            for (auto at = beginning.constFind(key(line.first())); at != beginning.cend() && !used.at(*at); at = beginning.constFind(key(line.last()))) {
                used[*at] = true;
                line.append(coasts.at(*at).sliced(1));
            }
            whole.append(std::move(line));
        }
    return whole;
}

/// Twice the surface; below zero where the ring runs with the clock.
double turned(const Ring& ring)
{
    double sum = 0;
    for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
        sum += ring.at(before).longitude * ring.at(i).latitude - ring.at(i).longitude * ring.at(before).latitude;
    return sum;
}

/// The part of a step that lies within the bounds, from 0 to 1 along it (Liang and Barsky).
std::optional<std::pair<double, double>> within(const MapBounds& bounds, const Point& from, const Point& to)
{
    const double east = to.longitude - from.longitude;
    const double north = to.latitude - from.latitude;
    double enters = 0;
    double leaves = 1;
    for (const auto& [way, room] : {std::pair{-east, from.longitude - bounds.west}, {east, bounds.east - from.longitude}, {-north, from.latitude - bounds.south}, {north, bounds.north - from.latitude}}) {
        if (way == 0 && room < 0)
            return std::nullopt;
        if (way < 0)
            enters = std::max(enters, room / way);
        else if (way > 0)
            leaves = std::min(leaves, room / way);
    }
    return enters < leaves ? std::optional(std::pair{enters, leaves}) : std::nullopt;
}

bool isOnEdge(const MapBounds& bounds, const Point& p)
{
    return p.latitude == bounds.north || p.latitude == bounds.south || p.longitude == bounds.west || p.longitude == bounds.east;
}

Point along(const Point& from, const Point& to, double share)
{
    return {from.latitude + (to.latitude - from.latitude) * share, from.longitude + (to.longitude - from.longitude) * share};
}

/// How far round the bounds a point on their edge is, with the clock from the north-west corner: 0 to 4.
double roundOf(const MapBounds& bounds, const Point& p)
{
    const double width = bounds.east - bounds.west;
    const double height = bounds.north - bounds.south;
    const double gaps[] = {std::abs(p.latitude - bounds.north), std::abs(p.longitude - bounds.east), std::abs(p.latitude - bounds.south), std::abs(p.longitude - bounds.west)};
    switch (std::ranges::min_element(gaps) - std::begin(gaps)) {
    case 0: return (p.longitude - bounds.west) / width;
    case 1: return 1 + (bounds.north - p.latitude) / height;
    case 2: return 2 + (bounds.east - p.longitude) / width;
    default: return 3 + (p.latitude - bounds.south) / height;
    }
}

Point corner(const MapBounds& bounds, int which)
{
    return {which == 0 || which == 1 ? bounds.north : bounds.south, which == 1 || which == 2 ? bounds.east : bounds.west};
}

/// The coasts as they cross the bounds, each from edge to edge, and the rings that lie whole within.
struct Cut {
    QList<Coast> crossing;
    QList<Ring> rings;
};

Cut cut(const MapBounds& bounds, QList<Coast> coasts)
{
    Cut all;
    for (auto& line : coasts) {
        const bool isRing = line.first() == line.last();
        const auto outside = std::ranges::find_if_not(line, [&](const Point& p) { return bounds.contains(p); });
        if (isRing && outside == line.end()) {
            line.removeLast();
            if (line.size() >= 3)
                all.rings.append(std::move(line));
            continue;
        }
        if (isRing) { // begins where it is outside, so that no crossing is torn
            line.removeLast();
            std::rotate(line.begin(), outside, line.end());
            line.append(line.first());
        }
        Coast piece;
        bool entered = false;
        const auto leave = [&] {
            if (entered)
                all.crossing.append(piece);
            entered = false;
            piece.clear();
        };
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            const auto part = within(bounds, line.at(i), line.at(i + 1));
            if (!part) {
                leave();
                continue;
            }
            if (piece.isEmpty()) {
                piece = {along(line.at(i), line.at(i + 1), part->first)};
                entered = part->first > 0 || isOnEdge(bounds, line.at(i));
            }
            piece.append(along(line.at(i), line.at(i + 1), part->second));
            if (part->second < 1)
                leave();
        }
        if (isOnEdge(bounds, line.last()))
            leave();
    }
    return all;
}

/// Follows each coast to the edge, then the edge with the clock to the next coast, until it is back: the water stays at the right hand.
QList<Ring> closed(const MapBounds& bounds, const QList<Coast>& crossing)
{
    std::multimap<double, qsizetype> entries;
    for (qsizetype i = 0; i < crossing.size(); ++i)
        entries.emplace(roundOf(bounds, crossing.at(i).first()), i);
    QBitArray used(crossing.size());
    QList<Ring> rings;
    for (qsizetype first = 0; first < crossing.size(); ++first) {
        if (used.testBit(first))
            continue;
        Ring ring;
        for (auto at = first; !used.testBit(at);) {
            used.setBit(at);
            ring.append(crossing.at(at));
            const double leaves = roundOf(bounds, crossing.at(at).last());
            const auto next = entries.lower_bound(leaves);
            const bool pastCorner = next == entries.end();
            const auto to = pastCorner ? entries.begin() : next;
            const double until = to->first + (pastCorner ? 4 : 0);
            for (int turn = int(std::floor(leaves)) + 1; turn <= int(std::floor(until)); ++turn)
                ring.append(corner(bounds, turn % 4));
            at = to->second;
        }
        rings.append(std::move(ring));
    }
    return rings;
}

} // namespace

QList<QList<QList<Point>>> seaWithin(const MapBounds& bounds, const QList<Coast>& coasts)
{
    const auto [crossing, whole] = cut(bounds, joined(coasts));
    if (crossing.isEmpty() && whole.isEmpty())
        return {};
    QList<QList<Ring>> seas;
    for (auto& ring : closed(bounds, crossing))
        seas.append({ring});
    for (const auto& ring : whole)
        if (turned(ring) < 0)
            seas.append({ring});
    if (seas.isEmpty())
        seas.append({Ring{corner(bounds, 0), corner(bounds, 1), corner(bounds, 2), corner(bounds, 3)}});
    for (const auto& ring : whole)
        if (turned(ring) > 0)
            if (const auto sea = std::ranges::find_if(seas, [&](const QList<Ring>& each) { return ringHolds(each.first(), ring.first()); }); sea != seas.end())
                sea->append(ring);
    for (auto& sea : seas)
        for (auto& ring : sea)
            ring.append(ring.first());
    return seas;
}

} // namespace dispatch
