#include "gazetteer.h"

#include "placewords.h"

#include <algorithm>
#include <tuple>

namespace dispatch {

namespace {

/// Even-odd rule, on the flat: areas are a few dozen kilometres wide and their borders are drawn by hand.
bool holds(const QList<Point>& ring, const Point& point)
{
    bool inside = false;
    for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
        const auto& a = ring.at(i);
        const auto& b = ring.at(before);
        if ((a.latitude > point.latitude) == (b.latitude > point.latitude))
            continue;
        if (point.longitude < a.longitude + (b.longitude - a.longitude) * (point.latitude - a.latitude) / (b.latitude - a.latitude))
            inside = !inside;
    }
    return inside;
}

int kindOrder(const QString& kind)
{
    if (kind == u"address")
        return 0;
    if (kind == u"intersection")
        return 1;
    return kind == u"facility" ? 2 : 3;
}

} // namespace

QList<Place> Gazetteer::find(const QString& typed, int limit) const
{
    struct Hit {
        int fit = 0;
        Place place;
    };
    const auto words = placeWords(typed);
    if (words.isEmpty() || limit <= 0)
        return {};
    QList<Hit> hits;
    // A number among the words may be a house; the other words then name the street.
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool isNumber = false;
        const int number = words.at(i).toInt(&isNumber);
        auto rest = words;
        rest.removeAt(i);
        if (!isNumber || rest.isEmpty())
            continue;
        for (const auto& street : m_streets) {
            const auto point = houseOn(street, number);
            if (!point || !std::ranges::any_of(rest, [&street](const QString& word) { return fitOf({word}, street.words, {}) > 0; }))
                continue;
            // The town may be typed too; it is known only where the house stands.
            const auto* ring = ringAt(*point);
            if (const int fit = fitOf(rest, street.words, ring ? ring->town : QStringList{}))
                hits.append({fit + 4, placeAt(QString::number(number) + u' ' + street.name, QStringLiteral("address"), *point)});
        }
    }
    for (const auto& entry : m_entries)
        if (const int fit = fitOf(words, entry.name, entry.town))
            hits.append({fit, entry.place});

    const auto better = [](const Hit& a, const Hit& b) {
        return std::tuple(-a.fit, kindOrder(a.place.kind), a.place.address.size(), a.place.address) < std::tuple(-b.fit, kindOrder(b.place.kind), b.place.address.size(), b.place.address);
    };
    const auto wanted = std::min<qsizetype>(limit, hits.size());
    std::ranges::partial_sort(hits, hits.begin() + wanted, better);
    QList<Place> places;
    for (const auto& hit : hits.first(wanted))
        places.append(hit.place);
    return places;
}

const Gazetteer::Ring* Gazetteer::ringAt(const Point& point) const
{
    const auto it = std::ranges::find_if(m_rings, [&point](const Ring& ring) { return holds(ring.points, point); });
    return it == m_rings.cend() ? nullptr : &*it;
}

Place Gazetteer::placeAt(const QString& name, const QString& kind, const Point& point) const
{
    const auto* ring = ringAt(point);
    if (!ring)
        return {name, kind, point, {}};
    return {name == ring->city ? name : QString(name + QStringLiteral(", ") + ring->city), kind, point, area(ring->area).value_or(Area{})};
}

std::optional<Area> Gazetteer::areaAt(const Point& point) const
{
    const auto* ring = ringAt(point);
    return ring ? area(ring->area) : std::nullopt;
}

std::optional<Area> Gazetteer::area(const QString& id) const
{
    const auto it = std::ranges::find(m_areas, id, &Area::id);
    return it == m_areas.cend() ? std::nullopt : std::optional(*it);
}

} // namespace dispatch
