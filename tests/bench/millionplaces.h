#pragma once

#include "mapsource.h"

namespace dispatch::bench {

/// Copies of a county side by side, until there are as many addresses as asked for: each copy is a town of its own, and a part of
/// its streets has names that no other has.
[[nodiscard]] inline MapSource manyOf(const MapSource& one, qsizetype addresses)
{
    using namespace Qt::StringLiterals;
    MapSource many = one;
    for (int copy = 1; many.addresses.size() < addresses && !one.addresses.isEmpty(); ++copy) {
        const auto moved = [copy](Point point) {
            point.latitude += 0.12 * (copy % 8);
            point.longitude += 0.16 * (copy / 8);
            return point;
        };
        const auto renamed = [copy](const QString& name) {
            if (name.isEmpty() || qHash(name, 7U) % 3 != 0)
                return name;
            // The letters of one word turned by the copy's number: a word that still looks like one.
            auto words = name.split(u' ');
            auto& word = words.first();
            for (auto i = 1; i < word.size(); i += 2)
                if (const auto at = QStringView(u"aeioulrnst").indexOf(word.at(i)); at >= 0)
                    word[i] = u"aeioulrnst"[(at + copy) % 10];
            return words.join(u' ');
        };
        const auto town = u"Town%1"_s.arg(copy);
        for (const auto& each : one.addresses)
            many.addresses.append({each.number, renamed(each.street), town, moved(each.point)});
        for (const auto& each : one.places) {
            auto place = each;
            place.city = town;
            place.name = renamed(each.name);
            place.point = moved(each.point);
            many.places.append(place);
        }
        for (const auto& each : one.roads) {
            auto road = each;
            road.name = renamed(each.name);
            for (auto& node : road.nodes)
                node += copy * 1'000'000'000'000;
            for (auto& point : road.points)
                point = moved(point);
            many.roads.append(road);
        }
    }
    return many;
}

} // namespace dispatch::bench
