#pragma once

#include "mapsource.h"

namespace dispatch {

/// A town on a grid with what people ask for in it, for the tests of the search and of the roads. Lettered streets run east,
/// numbered ones north; a block is 0.001 degrees of latitude and 0.0012 of longitude.
inline MapSource searchCounty()
{
    using namespace Qt::StringLiterals;
    MapSource source;
    source.county = u"Grid County"_s;
    source.source = u"drawn for a test"_s;
    source.attribution = u"drawn for a test"_s;
    const auto at = [](double column, double row) { return Point{38.58 - row * 0.001, -121.50 + column * 0.0012}; };
    const auto node = [](int column, int row) { return qint64(column) * 1000 + row; };
    const auto road = [&](const QString& name, const QString& kind, QList<std::pair<int, int>> way) {
        MapRoad made{name, {}, kind, {}, {}, 50, MapRoad::Ways::Both};
        for (const auto& [column, row] : way) {
            made.nodes.append(node(column, row));
            made.points.append(at(column, row));
        }
        source.roads.append(made);
        source.features.append({u"road"_s, kind, name, {}, MapFeature::Shape::Line, {made.points}});
    };
    const QStringList rows{u"I Street"_s, u"J Street"_s, u"K Street"_s, u"Capitol Avenue"_s, u"N Street"_s, u"Capitol Mall"_s, u"R Street"_s, u"El Camino Avenue"_s,
        u"Fruitridge Road"_s, u"Auburn Boulevard"_s, u"X Street"_s};
    const QStringList columns{u"10th Street"_s, u"11th Street"_s, u"12th Street"_s, u"15th Street"_s, u"16th Street"_s, u"North 16th Street"_s, u"Watt Avenue"_s, u"4th Avenue"_s,
        u"La Riviera Drive"_s, u"Del Paso Boulevard"_s};
    for (int row = 0; row < int(rows.size()); ++row) {
        QList<std::pair<int, int>> way;
        for (int column = 0; column < int(columns.size()); ++column)
            way.append({column, row});
        road(rows.at(row), u"residential"_s, way);
    }
    for (int column = 0; column < int(columns.size()); ++column) {
        QList<std::pair<int, int>> way;
        for (int row = 0; row < int(rows.size()); ++row)
            way.append({column, row});
        road(columns.at(column), u"secondary"_s, way);
    }
    // A freeway passes over everything and meets nothing.
    MapRoad freeway{u"Lincoln Highway"_s, u"US 50;CA 99"_s, u"motorway"_s, {900'001, 900'002}, {at(-1, 4.5), at(11, 4.5)}, 100, MapRoad::Ways::Both};
    source.roads.append(freeway);
    const auto house = [&](const QString& number, const QString& street, Point point, const QString& city = u"Gridtown"_s) { source.addresses.append({number, street, city, point}); };
    for (int number = 1000; number <= 1900; number += 100) {
        house(QString::number(number), u"J Street"_s, at((number - 1000) / 100.0, 1.1));
        house(QString::number(number + 1), u"J Street"_s, at((number - 1000) / 100.0, 0.9));
        house(QString::number(number), u"Fruitridge Road"_s, at((number - 1000) / 100.0, 8.1));
        house(QString::number(number), u"16th Street"_s, at(4.1, (number - 1000) / 100.0));
        house(QString::number(number), u"Capitol Avenue"_s, at((number - 1000) / 100.0, 3.1));
    }
    house(u"12-B"_s, u"K St"_s, at(0.1, 2.1));
    house(u"12"_s, u"K St"_s, at(0.1, 2.1));
    house(u"2400-2410"_s, u"R St"_s, at(7, 6));
    house(u"1200"_s, u"Main Street"_s, {38.40, -121.40}, u"Farville"_s);
    house(u"1200"_s, u"Main Street"_s, {38.57, -121.495}, u"Gridtown"_s);
    source.numberings = {{u"X Street"_s, u"Gridtown"_s, {{100, at(0, 10)}, {900, at(8, 10)}}}};
    source.places = {{u"Mercy San Juan Medical Center"_s, {}, u"hospital"_s, u"6501 Coyle Avenue"_s, u"Gridtown"_s, at(3, 3)},
        {u"Mental Health Urgent Care"_s, {u"MHUCC"_s}, u"facility"_s, u"2130 Stockton Boulevard"_s, u"Gridtown"_s, at(5, 5)},
        {u"16th Street"_s, {}, u"light_rail"_s, {}, u"Gridtown"_s, at(4, 6.2)}, {u"State Capitol"_s, {}, u"landmark"_s, {}, u"Gridtown"_s, at(1, 4)},
        {u"US 50 Exit 12"_s, {}, u"exit"_s, u"Watt Avenue"_s, u"Gridtown"_s, at(6, 4.6)}, {u"US 50 Mile 14"_s, {}, u"milepost"_s, {}, u"Gridtown"_s, at(8, 4.5)},
        {u"Oak Park"_s, {}, u"neighbourhood"_s, {}, u"Gridtown"_s, at(7, 8)}, {u"Café Niño"_s, {}, u"cafe"_s, {}, u"Gridtown"_s, at(2, 2)},
        {u"Starbucks"_s, {}, u"cafe"_s, u"10th Street"_s, u"Gridtown"_s, at(0.1, 0.1)}, {u"Starbucks"_s, {}, u"cafe"_s, u"El Camino Avenue"_s, u"Gridtown"_s, at(6.1, 7.1)}};
    source.areas = {{{u"grid"_s, u"Grid"_s, false, 60, u"Grid police"_s}, u"Gridtown"_s, {{at(-2, -2), at(12, -2), at(12, 13), at(-2, 13), at(-2, -2)}}},
        {{u"far"_s, u"Far"_s, true, 120, u"Sheriff"_s}, u"Farville"_s, {{{38.35, -121.45}, {38.35, -121.35}, {38.45, -121.35}, {38.45, -121.45}, {38.35, -121.45}}}}};
    return source;
}

} // namespace dispatch
