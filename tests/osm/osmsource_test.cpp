#include "osmsource.h"

#include "mappack.h"
#include "mappackverbs.h"
#include "osmkinds.h"
#include "testdata.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 22}, {12, 0}, QTimeZone::UTC);

const auto smallExtract = R"(<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6">
  <bounds minlat="38.50" minlon="-121.50" maxlat="38.60" maxlon="-121.40"/>
  <node id="1" version="1" timestamp="2026-10-30T00:00:00Z" lat="38.55" lon="-121.46"/>
  <node id="2" version="1" lat="38.55" lon="-121.45"/>
  <node id="3" version="1" lat="38.55" lon="-121.44"><tag k="highway" v="motorway_junction"/><tag k="ref" v="518"/><tag k="name" v="J Street"/></node>
  <node id="4" version="1" lat="38.56" lon="-121.44"/>
  <node id="5" version="1" lat="38.561" lon="-121.451"><tag k="addr:housenumber" v="1200;1202"/><tag k="addr:street" v="J Street"/><tag k="addr:city" v="Smalltown"/></node>
  <node id="6" version="1" lat="38.562" lon="-121.452"><tag k="place" v="suburb"/><tag k="name" v="Midtown"/></node>
  <node id="7" version="1" lat="38.563" lon="-121.453"><tag k="railway" v="tram_stop"/><tag k="name" v="16th Street"/></node>
  <node id="11" version="1" lat="38.570" lon="-121.460"/><node id="12" version="1" lat="38.570" lon="-121.459"/>
  <node id="13" version="1" lat="38.571" lon="-121.459"/><node id="14" version="1" lat="38.571" lon="-121.460"/>
  <node id="21" version="1" lat="38.5703" lon="-121.4597"/><node id="22" version="1" lat="38.5703" lon="-121.4593"/><node id="23" version="1" lat="38.5707" lon="-121.4593"/>
  <way id="100" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="motorway"/><tag k="ref" v="I 80 Business;CA 51"/><tag k="maxspeed" v="65 mph"/></way>
  <way id="101" version="1"><nd ref="3"/><nd ref="4"/><tag k="highway" v="residential"/><tag k="name" v="Elm Street"/></way>
  <way id="102" version="1"><nd ref="4"/><nd ref="2"/><tag k="highway" v="service"/><tag k="access" v="private"/></way>
  <way id="103" version="1"><nd ref="4"/><nd ref="1"/><tag k="highway" v="secondary"/><tag k="oneway" v="-1"/><tag k="name" v="Oak Street"/></way>
  <way id="104" version="1"><nd ref="1"/><nd ref="4"/><tag k="highway" v="footway"/><tag k="footway" v="sidewalk"/></way>
  <way id="105" version="1"><nd ref="1"/><nd ref="4"/><tag k="waterway" v="river"/><tag k="name" v="Slow River"/></way>
  <way id="110" version="1"><nd ref="11"/><nd ref="12"/><nd ref="13"/><nd ref="14"/><nd ref="11"/></way>
  <way id="111" version="1"><nd ref="21"/><nd ref="22"/><nd ref="23"/><nd ref="21"/></way>
  <way id="112" version="1"><nd ref="11"/><nd ref="12"/><nd ref="13"/><nd ref="11"/><tag k="building" v="yes"/><tag k="addr:housenumber" v="9"/><tag k="addr:street" v="Elm Street"/><tag k="amenity" v="hospital"/><tag k="name" v="Small Hospital"/></way>
  <relation id="200" version="1"><member type="way" ref="110" role="outer"/><member type="way" ref="111" role="inner"/><tag k="type" v="multipolygon"/><tag k="leisure" v="park"/><tag k="name" v="Long Park"/></relation>
</osm>
)";

class Folder {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString with(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

MapSource small(const std::optional<MapBounds>& bounds = {})
{
    const Folder folder;
    auto source = OsmSource().read(folder.with(u"small.osm"_s, smallExtract), u"Small County"_s, bounds);
    if (!source)
        FAIL(qPrintable(source.error().summary + source.error().detail));
    return *source;
}

template <typename T>
const T* named(const QList<T>& all, const QString& name)
{
    const auto found = std::ranges::find(all, name, &T::name);
    return found == all.end() ? nullptr : &*found;
}

QList<MapFeature> ofKind(const MapSource& source, const QString& layer, const QString& kind)
{
    QList<MapFeature> found;
    std::ranges::copy_if(source.features, std::back_inserter(found), [&](const MapFeature& f) { return f.layer == layer && f.kind == kind; });
    return found;
}

} // namespace

TEST_CASE("an extract tells what it covers and how old it is")
{
    const auto source = small();
    CHECK(source.county == u"Small County");
    CHECK(source.sourceDate == u"2026-10-30");
    CHECK(source.attribution == u"© OpenStreetMap contributors");
    REQUIRE(source.bounds);
    CHECK(source.bounds->south == Catch::Approx(38.50));
    CHECK_FALSE(source.schematic);
}

TEST_CASE("roads have their nodes, speeds and directions, and only those a car may use")
{
    const auto source = small();
    REQUIRE(source.roads.size() == 3);
    const auto& motorway = source.roads.first();
    CHECK(motorway.nodes == QList<qint64>{1, 2, 3});
    CHECK(motorway.ref == u"I 80 Business");
    CHECK(motorway.kilometresAnHour == Catch::Approx(65 * 1.609344 * 0.85));
    CHECK(motorway.ways == MapRoad::Ways::Forward);
    const auto* oak = named(source.roads, u"Oak Street"_s);
    REQUIRE(oak);
    CHECK(oak->ways == MapRoad::Ways::Backward);
    CHECK(named(source.roads, u"Elm Street"_s)->ways == MapRoad::Ways::Both);
    CHECK(ofKind(source, u"road"_s, u"path"_s).isEmpty());
    CHECK(ofKind(source, u"road"_s, u"service"_s).size() == 1);
}

TEST_CASE("a park has its hole, a building its number, a hospital its mark")
{
    const auto source = small();
    const auto parks = ofKind(source, u"land"_s, u"park"_s);
    REQUIRE(parks.size() == 1);
    CHECK(parks.first().name == u"Long Park");
    CHECK(parks.first().parts.size() == 2);
    CHECK(ofKind(source, u"building"_s, u"building"_s).size() == 1);
    CHECK(ofKind(source, u"poi"_s, u"hospital"_s).size() == 1);
    CHECK(named(source.places, u"Small Hospital"_s)->street == u"9 Elm Street");
    CHECK(ofKind(source, u"water"_s, u"river"_s).size() == 1);
}

TEST_CASE("addresses, exits, stops and neighbourhoods are found")
{
    const auto source = small();
    QStringList numbers;
    for (const auto& each : source.addresses)
        numbers.append(each.number + u' ' + each.street);
    numbers.sort();
    CHECK(numbers == QStringList{u"1200 J Street"_s, u"1202 J Street"_s, u"9 Elm Street"_s});
    const auto* exit = named(source.places, u"Exit 518"_s);
    REQUIRE(exit);
    CHECK(exit->street == u"I 80 Business");
    CHECK(exit->otherNames.contains(u"J Street"_s));
    CHECK(named(source.places, u"16th Street"_s)->kind == u"light_rail");
    CHECK(named(source.places, u"Midtown"_s)->kind == u"suburb");
}

TEST_CASE("bounds leave out what lies beyond")
{
    const auto source = small(MapBounds{-121.4615, 38.5695, -121.4585, 38.5715});
    CHECK(source.roads.isEmpty());
    CHECK(ofKind(source, u"land"_s, u"park"_s).size() == 1);
    CHECK(boundsFrom(u"-121.5,38.5,-121.4,38.6"_s)->north == Catch::Approx(38.6));
    for (const auto& wrong : {u""_s, u"1,2,3"_s, u"a,b,c,d"_s, u"5,5,4,6"_s})
        CHECK_FALSE(boundsFrom(wrong));
}

TEST_CASE("limits are read with their units")
{
    CHECK(osm::limitOf(u"35 mph"_s) == Catch::Approx(56.327));
    CHECK(osm::limitOf(u"50"_s) == 50);
    CHECK(osm::limitOf(u"65 mph;55 mph"_s) == Catch::Approx(104.607));
    CHECK(osm::limitOf(u"signals"_s) == 0);
    CHECK(osm::limitOf({}) == 0);
}

TEST_CASE("what is no extract is refused with a sentence")
{
    const Folder folder;
    CHECK_FALSE(OsmSource().read(folder.path(u"none.osm"_s), {}, {}));
    for (const auto& [name, bytes] : {std::pair{u"a.osm.pbf"_s, QByteArray("this is no extract")}, {u"b.osm"_s, QByteArray(smallExtract).first(900)}, {u"c.osm"_s, QByteArray("<osm version=\"0.6\"></osm>")},
             {u"d.osm.pbf"_s, QByteArray()}}) {
        INFO(name.toStdString());
        const auto source = OsmSource().read(folder.with(name, bytes), u"X"_s, {});
        REQUIRE_FALSE(source);
        CHECK(source.error().summary.contains(name));
    }
    const auto built = buildMapPack({folder.path(u"letter.txt"_s), u"X"_s, folder.path(u"x.pack"_s), {}, false}, now, [](const QString&) {});
    REQUIRE_FALSE(built);
    CHECK(built.error().summary.contains(u"letter.txt"));
}

TEST_CASE("a real extract cut or damaged anywhere is refused or read, and nothing falls")
{
    const auto path = test::testData(u"osm/harrisburg.osm.pbf"_s);
    if (!path)
        SKIP("no extract on this machine");
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto whole = file.readAll();
    const Folder folder;
    for (const double share : {0.05, 0.4, 0.9, 0.999}) {
        const auto source = OsmSource().read(folder.with(u"cut.osm.pbf"_s, whole.first(qsizetype(double(whole.size()) * share))), u"X"_s, {});
        CHECK((!source || !source->features.isEmpty()));
    }
    quint32 random = 7;
    for (int i = 0; i < 12; ++i) {
        auto bytes = whole;
        for (int k = 0; k < 30; ++k) {
            random = random * 1664525 + 1013904223;
            bytes[qsizetype(random % quint32(bytes.size()))] = char(random >> 24);
        }
        const auto source = OsmSource().read(folder.with(u"damaged.osm.pbf"_s, bytes), u"X"_s, {});
        CHECK((source || !source.error().summary.isEmpty()));
    }
}

TEST_CASE("packs are built from real extracts")
{
    for (const auto& town : {u"baltimore"_s, u"harrisburg"_s}) {
        const auto path = test::testData(u"osm/%1.osm.pbf"_s.arg(town));
        if (!path) {
            WARN("no extract of this town on this machine");
            continue;
        }
        const Folder folder;
        QStringList lines;
        const auto info = buildMapPack({*path, town, folder.path(u"town.pack"_s), {}, false}, now, [&](const QString& line) { lines.append(line); });
        if (!info)
            FAIL(qPrintable(info.error().summary + info.error().detail));
        CHECK(info->value(u"features"_s).toObject().value(u"road"_s).toInt() > 500);
        CHECK(lines.size() > 3);
        CHECK(verifyMapPack(folder.path(u"town.pack"_s)));
        CHECK(mapPackInfo(folder.path(u"town.pack"_s)).value() == *info);
    }
}
