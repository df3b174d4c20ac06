#include "countylattice.h"
#include "countysource.h"
#include "maprings.h"
#include "planar.h"
#include "print.h"
#include "testdata.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

const MapSource& drawnCounty()
{
    static const MapSource source = [] {
        auto read = readCounty(u":/map/county"_s);
        if (!read)
            UNSCOPED_INFO(read.error().detail.toStdString());
        REQUIRE(read);
        return *std::move(read);
    }();
    return source;
}

/// Where streets of these names share a node.
QList<Point> corners(const QString& one, const QString& other)
{
    QSet<qint64> nodes;
    for (const auto& road : drawnCounty().roads)
        if (road.name == one)
            nodes.unite(QSet<qint64>(road.nodes.cbegin(), road.nodes.cend()));
    QList<Point> found;
    for (const auto& road : drawnCounty().roads)
        if (road.name == other)
            for (qsizetype i = 0; i < road.nodes.size(); ++i)
                if (nodes.contains(road.nodes.at(i)))
                    found.append(road.points.at(i));
    return found;
}

bool hasNumber(const QString& street, int number)
{
    return std::ranges::any_of(drawnCounty().numberings, [&](const MapNumbering& each) {
        return each.street == street && each.at.first().number <= number && number <= each.at.last().number;
    });
}

/// A copy of the county with one text replaced by another in one file.
QString readRefusal(const QString& name, const QByteArray& from, const QByteArray& to)
{
    const QTemporaryDir folder;
    for (const auto files = QDir(u":/map/county"_s).entryInfoList(); const auto& file : files) {
        REQUIRE(QFile::copy(file.filePath(), folder.filePath(file.fileName())));
        QFile::setPermissions(folder.filePath(file.fileName()), QFile::ReadOwner | QFile::WriteOwner);
    }
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::ReadWrite));
    auto text = file.readAll();
    REQUIRE(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    REQUIRE(file.resize(0));
    REQUIRE(file.seek(0));
    REQUIRE(file.write(text) == text.size());
    file.close();
    const auto read = readCounty(folder.path());
    return read ? u"accepted"_s : read.error().detail;
}

} // namespace

TEST_CASE("the bundled county is whole and says that it is a schematic")
{
    CHECK(drawnCounty().county == u"Sacramento County");
    CHECK(drawnCounty().schematic);
    CHECK(!drawnCounty().attribution.isEmpty());
    CHECK(drawnCounty().figures.value(u"accuracy"_s).toObject().contains(u"arterials"_s));
    QStringList areas;
    for (const auto& area : drawnCounty().areas) {
        areas.append(area.area.id);
        CHECK(area.area.promiseMinutes == (area.area.rural ? 120 : 60));
    }
    areas.sort();
    CHECK(areas == QStringList{u"arden_arcade"_s, u"carmichael"_s, u"citrus_heights"_s, u"delta"_s, u"elk_grove"_s, u"florin"_s, u"folsom"_s, u"galt"_s,
                                u"north_highlands"_s, u"rancho_cordova"_s, u"sacramento"_s, u"southeast"_s});
    QHash<QString, int> kinds;
    for (const auto& place : drawnCounty().places)
        ++kinds[place.kind];
    CHECK(kinds.value(u"hospital"_s) >= 12);
    CHECK(kinds.value(u"light_rail"_s) >= 50);
    CHECK(kinds.value(u"exit"_s) >= 70);
    CHECK(kinds.value(u"library"_s) >= 15);
    CHECK(kinds.value(u"city"_s) == 6);
}

TEST_CASE("streets that cross share a corner, near where it is known to be")
{
    const struct {
        const char* one;
        const char* other;
        Point point;
        double within;
    } cases[] = {
        {"16th St", "J St", {38.5778, -121.4851}, 120}, {"10th St", "L St", {38.5778, -121.4942}, 120}, {"29th St", "S St", {38.5643, -121.4720}, 150},
        {"Watt Ave", "El Camino Ave", {38.6103, -121.3830}, 120}, {"Franklin Blvd", "Florin Rd", {38.4960, -121.4560}, 150},
        {"Howe Ave", "Arden Way", {38.5957, -121.4155}, 150}, {"Stockton Blvd", "Fruitridge Rd", {38.5253, -121.4395}, 150},
        {"Broadway", "21st St", {38.5600, -121.4850}, 150}, {"Valley Hi Dr", "Mack Rd", {38.4745, -121.4480}, 200},
        {"Sunrise Blvd", "Greenback Ln", {38.6790, -121.2715}, 150}, {"Elk Grove Blvd", "Bruceville Rd", {38.4090, -121.4175}, 150},
    };
    for (const auto& each : cases) {
        CAPTURE(each.one, each.other);
        const auto found = corners(QString::fromLatin1(each.one), QString::fromLatin1(each.other));
        REQUIRE(!found.isEmpty());
        CHECK(std::ranges::any_of(found, [&](const Point& point) { return metresBetween(point, each.point) < each.within; }));
    }
    CHECK(corners(u"Watt Ave"_s, u"Bruceville Rd"_s).isEmpty());
}

TEST_CASE("a freeway meets a street only by its ramps")
{
    QSet<qint64> freeway;
    QSet<qint64> street;
    for (const auto& road : drawnCounty().roads) {
        CHECK(road.nodes.size() == road.points.size());
        CHECK(road.kilometresAnHour > 0);
        if (road.kind == u"motorway")
            freeway.unite(QSet<qint64>(road.nodes.cbegin(), road.nodes.cend()));
        else if (road.kind != u"motorway_link")
            street.unite(QSet<qint64>(road.nodes.cbegin(), road.nodes.cend()));
    }
    CHECK(!freeway.isEmpty());
    CHECK(!freeway.intersects(street));
    qsizetype ramps = 0;
    for (const auto& road : drawnCounty().roads)
        if (road.kind == u"motorway_link") {
            ++ramps;
            CHECK(freeway.contains(road.nodes.first()));
            CHECK(street.contains(road.nodes.last()));
        }
    CHECK(ramps > 120);
}

TEST_CASE("every road can be driven to from every other, one-way streets kept")
{
    QHash<qint64, QList<qint64>> out;
    QHash<qint64, QList<qint64>> in;
    for (const auto& road : drawnCounty().roads)
        for (qsizetype i = 0; i + 1 < road.nodes.size(); ++i) {
            const auto a = road.nodes.at(i);
            const auto b = road.nodes.at(i + 1);
            if (road.ways != MapRoad::Ways::Backward) {
                out[a].append(b);
                in[b].append(a);
            }
            if (road.ways != MapRoad::Ways::Forward) {
                out[b].append(a);
                in[a].append(b);
            }
        }
    const auto reached = [](const QHash<qint64, QList<qint64>>& ways, qint64 from) {
        QSet<qint64> seen{from};
        QList<qint64> open{from};
        while (!open.isEmpty())
            for (const auto next : ways.value(open.takeLast()))
                if (!seen.contains(next)) {
                    seen.insert(next);
                    open.append(next);
                }
        return seen;
    };
    const auto start = drawnCounty().roads.first().nodes.first();
    const auto there = reached(out, start);
    const auto back = reached(in, start);
    QStringList lost;
    for (const auto& road : drawnCounty().roads)
        if (!std::ranges::any_of(road.nodes, [&](qint64 node) { return there.contains(node) && back.contains(node); }))
            lost.append(road.name);
    CAPTURE(lost.join(u", "_s).toStdString());
    CHECK(lost.isEmpty());
}

TEST_CASE("house numbers that people train with have a place")
{
    const std::pair<const char*, int> known[] = {{"R St", 1620}, {"Q St", 1600}, {"15th St", 912}, {"Fruitridge Rd", 2417}, {"4th Ave", 3620}, {"4th Ave", 3602},
        {"Elder Creek Rd", 5510}, {"Folsom Blvd", 8840}, {"Folsom Blvd", 8804}, {"Del Paso Blvd", 2100}, {"Twin Cities Rd", 12100}, {"Stockton Blvd", 2130},
        {"Broadway", 2900}, {"Coyle Ave", 6501}, {"47th Ave", 5800}, {"North A St", 1400}, {"Elm St", 9}, {"J St", 1201}, {"Capitol Ave", 2825}};
    for (const auto& [street, number] : known) {
        CAPTURE(street, number);
        CHECK(hasNumber(QString::fromLatin1(street), number));
    }
    for (const auto& numbering : drawnCounty().numberings) {
        CAPTURE(numbering.street);
        CHECK(numbering.at.size() >= 2);
        CHECK(std::ranges::is_sorted(numbering.at, std::ranges::less_equal{}, &MapNumbering::At::number));
    }
    CHECK(std::ranges::any_of(drawnCounty().addresses, [](const MapAddress& each) { return each.number == u"2130" && each.street == u"Stockton Blvd"; }));
}

TEST_CASE("every place lies in an area, unless it says that it lies outside")
{
    for (const auto& place : drawnCounty().places) {
        if (place.otherNames.join(u' ').contains(u"outside the county"))
            continue;
        CAPTURE(place.name, place.point.latitude, place.point.longitude);
        CHECK(areaHolding(drawnCounty().areas, place.point));
    }
}

TEST_CASE("a lattice puts its corners where they are given and everything else in between")
{
    const auto lattice = CountyLattice::through({{{3, 10, {38.5, -121.5}}, {13, 10, {38.4, -121.3}}, {3, 20, {38.3, -121.6}}}});
    REQUIRE(lattice);
    CHECK(metresBetween(lattice->at(13, 10), {38.4, -121.3}) < 0.01);
    CHECK(metresBetween(lattice->at(8, 15), {38.35, -121.45}) < 0.01);
    CHECK(!CountyLattice::through({{{3, 10, {}}, {13, 10, {}}, {23, 10, {}}}}));
}

TEST_CASE("the plane is right to a few in a thousand")
{
    for (const auto& [a, b] : {std::pair{Point{38.58, -121.49}, Point{38.25, -121.30}}, std::pair{Point{38.10, -121.65}, Point{38.70, -121.10}}})
        CHECK(planar::distance(planar::fromEarth(a), planar::fromEarth(b)) == Catch::Approx(metresBetween(a, b)).epsilon(0.004));
    const auto crossing = planar::crossing({0, 0}, {10, 10}, {0, 10}, {10, 0});
    REQUIRE(crossing);
    CHECK(crossing->at == QPointF(5, 5));
    CHECK(!planar::crossing({0, 0}, {4, 4}, {0, 10}, {10, 0}));
    CHECK(!planar::crossing({0, 0}, {10, 10}, {1, 1}, {5, 5}));
}

TEST_CASE("a file of the county that is not as it should be is refused with its name, the place and the reason")
{
    CHECK(readCounty(u":/nowhere"_s).error().detail.startsWith(u"county county.json: file:"));
    CHECK(readRefusal(u"streets-city.json"_s, "\"kind\": \"primary\"", "\"kind\": 3") == u"county streets-city.json: streets[2]: \"kind\" is missing or too long");
    CHECK(readRefusal(u"streets-city.json"_s, "[[38.5835", "[[138.5835").startsWith(u"county streets-city.json: streets[0].line[0]: not a point"));
    CHECK(readRefusal(u"streets-city.json"_s, ", 200]", ", 50]") == u"county streets-city.json: streets[0]: house numbers neither rise nor fall along the line");
    CHECK(readRefusal(u"streets-south.json"_s, "\"streets\": [", "\"streets\": [[],") == u"county streets-south.json: streets[0]: not an object");
    CHECK(readRefusal(u"grids.json"_s, "\"column\": 29", "\"column\": 3") == u"county grids.json: grids[0]: a grid needs three corners that are not on one line");
    CHECK(readRefusal(u"grids.json"_s, "\"oneway\": \"west\"", "\"oneway\": \"south\"").endsWith(u"\"oneway\" is neither east nor west"));
    CHECK(readRefusal(u"freeways.json"_s, "\"to\": \"Pocket Rd\"", "\"to\": \"Hazel Ave\"")
          == u"county freeways.json: freeways[0].exits[5]: I 5 does not meet Hazel Ave in one place; \"near\" says which");
    CHECK(readRefusal(u"rail.json"_s, "\"lines\": [\"Gold Line\"", "\"lines\": [\"Red Line\"") == u"county rail.json: stops[0]: there is no line \"Red Line\"");
    CHECK(readRefusal(u"areas.json"_s, "\"id\": \"delta\"", "\"id\": \"galt\"") == u"county areas.json: areas[10]: this id stands there twice");
    CHECK(readRefusal(u"places.json"_s, "{", "").startsWith(u"county places.json: byte"));
    CHECK(readRefusal(u"land.json"_s, "\"ring\": [[", "\"rung\": [[") == u"county land.json: lakes[0]: \"ring\" has fewer than 3 points");
    CHECK(readRefusal(u"county.json"_s, "2026", "2027") == u"accepted");
}

TEST_CASE("the accuracy that the county states is the accuracy that it has")
{
    const auto data = test::testData(u"sacramento"_s);
    const auto python = QStandardPaths::findExecutable(u"python3"_s);
    if (!data || python.isEmpty())
        SKIP("no reference data of the county on this machine, or no python3 to measure with");
    QProcess script;
    script.start(python, {QStringLiteral(SOURCE_FOLDER "/tests/geo/county_accuracy"), *data, QStringLiteral(SOURCE_FOLDER "/resources/map/county")});
    REQUIRE(script.waitForFinished(100'000));
    CAPTURE(script.readAllStandardError().toStdString());
    REQUIRE(script.exitCode() == 0);
    const auto stated = drawnCounty().figures.value(u"accuracy"_s).toObject();
    int totals = 0;
    for (const auto lines = script.readAllStandardOutput().split('\n'); const auto& line : lines) {
        auto measured = QJsonDocument::fromJson(line).object();
        const auto total = measured.take(u"total"_s).toString();
        if (total.isEmpty())
            continue;
        ++totals;
        CAPTURE(total);
        CHECK(stated.value(total).toObject() == measured);
    }
    CHECK(totals >= 6);
    CHECK(stated.value(u"grid"_s).toObject().value(u"median"_s).toInt() <= 60);
    CHECK(stated.value(u"arterials"_s).toObject().value(u"median"_s).toInt() <= 60);
}
