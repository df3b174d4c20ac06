#include "countyreader.h"

#include "countylattice.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

QStringList words(const QJsonObject& object, QStringView key)
{
    QStringList words;
    for (const auto entries = object.value(key).toArray(); const auto& entry : entries)
        words.append(entry.toString());
    return words;
}

MapRoad::Ways roadWays(CountyFile& file, const QJsonObject& street, const QString& where)
{
    const auto word = street.value(u"oneway"_s).toString();
    // Columns are counted eastward and rows southward, so a line runs east or south.
    const auto forward = street.contains(u"row"_s) ? u"east"_s : u"south"_s;
    const auto backward = street.contains(u"row"_s) ? u"west"_s : u"north"_s;
    if (!word.isEmpty() && word != forward && word != backward)
        file.fail(where, QStringLiteral("\"oneway\" is neither %1 nor %2").arg(forward, backward));
    return word.isEmpty() ? MapRoad::Ways::Both : word == forward ? MapRoad::Ways::Forward : MapRoad::Ways::Backward;
}

} // namespace

Result<MapSource> CountyReader::read()
{
    const auto each = [this](const QString& name, auto part) -> std::optional<Failure> {
        CountyFile file(m_folder, name);
        if (!file.failure())
            (this->*part)(file);
        return file.failure();
    };
    const std::pair<QString, void (CountyReader::*)(CountyFile&)> parts[] = {{u"county.json"_s, &CountyReader::readAbout}, {u"grids.json"_s, &CountyReader::readGrids},
        {u"streets-city.json"_s, &CountyReader::readStreets}, {u"streets-north.json"_s, &CountyReader::readStreets}, {u"streets-south.json"_s, &CountyReader::readStreets},
        {u"freeways.json"_s, &CountyReader::readFreeways}, {u"freeways.json"_s, &CountyReader::readExits}, {u"land.json"_s, &CountyReader::readLand},
        {u"rail.json"_s, &CountyReader::readRail}, {u"areas.json"_s, &CountyReader::readAreas}, {u"places.json"_s, &CountyReader::readPlaces},
        {u"accuracy.json"_s, &CountyReader::readAccuracy}};
    for (const auto& [name, part] : parts)
        if (auto failure = each(name, part))
            return std::unexpected(*std::move(failure));
    m_made.roads = m_network.roads();
    drawRoads();
    m_made.schematic = true;
    return std::move(m_made);
}

void CountyReader::readAbout(CountyFile& file)
{
    m_made.county = file.text(file.object(), u"county", {});
    m_made.source = file.text(file.object(), u"source", {});
    m_made.sourceDate = file.text(file.object(), u"as_of", {});
    m_made.attribution = file.text(file.object(), u"attribution", {});
}

void CountyReader::addNumbers(CountyFile& file, const QString& street, QList<MapNumbering::At> at, const QString& where)
{
    if (at.size() < 2)
        return;
    if (at.first().number > at.last().number)
        std::ranges::reverse(at);
    if (std::ranges::adjacent_find(at, std::ranges::greater_equal{}, &MapNumbering::At::number) != at.cend())
        return file.fail(where, u"house numbers neither rise nor fall along the line"_s);
    m_made.numberings.append({street, {}, at});
}

void CountyReader::readStreets(CountyFile& file)
{
    file.each(file.object(), u"streets", {}, [&](const QJsonObject& street, const QString& where) {
        const auto name = file.text(street, u"name", where);
        const auto points = file.points(street, u"line", 2, where);
        const auto line = street.value(u"line"_s).toArray();
        QList<MapNumbering::At> numbers;
        for (qsizetype i = 0; i < points.size(); ++i)
            if (const auto number = line.at(i).toArray().at(2); number.isDouble())
                numbers.append({number.toInt(), points.at(i)});
        addNumbers(file, name, numbers, where);
        m_network.addStreet({name, street.value(u"ref"_s).toString(), file.text(street, u"kind", where), points});
    });
}

void CountyReader::readGrids(CountyFile& file)
{
    file.each(file.object(), u"grids", {}, [&](const QJsonObject& grid, const QString& where) {
        QList<CountyLattice::Corner> corners;
        file.each(grid, u"corners", where, [&](const QJsonObject& corner, const QString& at) {
            corners.append({file.number(corner, u"column", at), file.number(corner, u"row", at), file.point(corner.value(u"point"_s), at)});
        });
        const auto lattice = corners.size() == 3 ? CountyLattice::through({corners.at(0), corners.at(1), corners.at(2)}) : std::nullopt;
        if (!lattice)
            return file.fail(where, u"a grid needs three corners that are not on one line"_s);
        file.each(grid, u"streets", where, [&](const QJsonObject& street, const QString& at) {
            const bool isRow = street.contains(u"row"_s);
            const double stands = file.number(street, isRow ? u"row" : u"column", at);
            QList<Point> points;
            QList<MapNumbering::At> numbers;
            for (const auto* key : {u"from", u"to"}) {
                const double end = file.number(street, key, at);
                points.append(isRow ? lattice->at(end, stands) : lattice->at(stands, end));
                numbers.append({static_cast<int>(std::lround(end * 100)), points.last()});
            }
            const auto name = file.text(street, u"name", at);
            addNumbers(file, name, numbers, at);
            m_network.addStreet({name, {}, file.text(street, u"kind", at), points, roadWays(file, street, at)});
        });
    });
}

void CountyReader::readFreeways(CountyFile& file)
{
    file.each(file.object(), u"freeways", {}, [&](const QJsonObject& freeway, const QString& where) {
        m_freeways.append(m_network.addFreeway({file.text(freeway, u"name", where), file.text(freeway, u"ref", where), u"motorway"_s, file.points(freeway, u"line", 2, where)}));
    });
    m_network.joinStreets();
}

void CountyReader::readExits(CountyFile& file)
{
    qsizetype number = 0;
    file.each(file.object(), u"freeways", {}, [&](const QJsonObject& freeway, const QString& where) {
        const auto course = m_freeways.at(number++);
        const auto ref = freeway.value(u"ref"_s).toString();
        file.each(freeway, u"exits", where, [&](const QJsonObject& exit, const QString& at) {
            const auto exitNumber = file.text(exit, u"number", at);
            const auto to = file.text(exit, u"to", at);
            const auto near = exit.contains(u"near"_s) ? std::optional(file.point(exit.value(u"near"_s), at)) : std::nullopt;
            const auto point = m_network.addExit(course, to, near);
            if (!point)
                return file.fail(at, QStringLiteral("%1 does not meet %2 in one place; \"near\" says which").arg(ref, to));
            const auto names = QStringList{to} + words(exit, u"also");
            addPlace({QStringLiteral("%1 exit %2, %3").arg(ref, exitNumber, names.join(u" / "_s)), {QStringLiteral("%1 at %2").arg(ref, to)}, u"exit"_s, {}, {}, *point}, exitNumber);
        });
    });
}

void CountyReader::readLand(CountyFile& file)
{
    file.each(file.object(), u"rivers", {}, [&](const QJsonObject& river, const QString& where) {
        addLine(u"water"_s, file.text(river, u"kind", where), file.text(river, u"name", where), file.points(river, u"line", 2, where));
    });
    const auto rings = [&](QStringView key, const QString& layer) {
        file.each(file.object(), key, {}, [&](const QJsonObject& ground, const QString& where) {
            addRing(layer, file.text(ground, u"kind", where), file.text(ground, u"name", where), file.points(ground, u"ring", 3, where));
        });
    };
    rings(u"lakes", u"water"_s);
    rings(u"grounds", u"land"_s);
    rings(u"outlines", u"boundary"_s);
}

void CountyReader::readRail(CountyFile& file)
{
    QSet<QString> lines;
    file.each(file.object(), u"lines", {}, [&](const QJsonObject& line, const QString& where) {
        const auto name = file.text(line, u"name", where);
        lines.insert(name);
        addLine(u"rail"_s, file.text(line, u"kind", where), name, file.points(line, u"line", 2, where));
    });
    file.each(file.object(), u"stops", {}, [&](const QJsonObject& stop, const QString& where) {
        const auto name = file.text(stop, u"name", where);
        QStringList others{name + u" station"_s};
        for (const auto& line : words(stop, u"lines")) {
            if (!lines.contains(line))
                file.fail(where, QStringLiteral("there is no line \"%1\"").arg(line));
            others.append(name + u' ' + line);
        }
        if (const auto also = stop.value(u"also"_s).toString(); !also.isEmpty())
            others.append(also);
        addPlace({name + u" light rail"_s, others, u"light_rail"_s, {}, {}, file.point(stop.value(u"point"_s), where)}, name);
    });
}

void CountyReader::readAreas(CountyFile& file)
{
    file.each(file.object(), u"areas", {}, [&](const QJsonObject& object, const QString& where) {
        const Area area{file.text(object, u"id", where), file.text(object, u"name", where), object.value(u"rural"_s).toBool(),
            static_cast<int>(file.number(object, u"promise_minutes", where)), file.text(object, u"jurisdiction", where)};
        if (area.promiseMinutes <= 0)
            file.fail(where, u"\"promise_minutes\" is not above 0"_s);
        if (std::ranges::any_of(m_made.areas, [&area](const MapArea& other) { return other.area.id == area.id; }))
            file.fail(where, u"this id stands there twice"_s);
        m_made.areas.append({area, file.text(object, u"city", where), {file.points(object, u"ring", 3, where)}});
    });
}

void CountyReader::readPlaces(CountyFile& file)
{
    file.each(file.object(), u"places", {}, [&](const QJsonObject& object, const QString& where) {
        MapPlace place;
        place.name = file.text(object, u"name", where);
        place.kind = file.text(object, u"kind", where);
        place.point = file.point(object.value(u"point"_s), where);
        const auto also = object.value(u"also"_s).toString();
        if (!also.isEmpty())
            place.otherNames.append(also);
        const auto address = object.value(u"address"_s).toString();
        place.street = address.section(u',', 0, 0);
        place.city = address.section(u',', 1).trimmed();
        addPlace(place, place.name);
        const auto number = place.street.section(u' ', 0, 0);
        if (!number.isEmpty() && std::ranges::all_of(number, [](QChar c) { return c.isDigit(); }))
            m_made.addresses.append({number, place.street.section(u' ', 1), place.city, place.point});
    });
}

void CountyReader::readAccuracy(CountyFile& file)
{
    m_made.figures.insert(u"accuracy"_s, file.object());
}

void CountyReader::addLine(const QString& layer, const QString& kind, const QString& name, const QList<Point>& points)
{
    m_made.features.append({layer, kind, name, {}, MapFeature::Shape::Line, {points}});
}

void CountyReader::addRing(const QString& layer, const QString& kind, const QString& name, const QList<Point>& ring)
{
    auto closed = ring;
    if (!closed.isEmpty() && closed.first() != closed.last())
        closed.append(closed.first());
    m_made.features.append({layer, kind, name, {}, MapFeature::Shape::Polygon, {closed}});
}

void CountyReader::addPlace(const MapPlace& place, const QString& label)
{
    static const QSet<QString> communities{u"city"_s, u"town"_s, u"neighbourhood"_s};
    m_made.places.append(place);
    m_made.features.append({communities.contains(place.kind) ? u"place"_s : u"poi"_s, place.kind, label, {}, MapFeature::Shape::Point, {{place.point}}});
}

void CountyReader::drawRoads()
{
    for (const auto& road : std::as_const(m_made.roads))
        m_made.features.append({u"road"_s, road.kind, road.name, road.ref, MapFeature::Shape::Line, {road.points}});
}

} // namespace dispatch
