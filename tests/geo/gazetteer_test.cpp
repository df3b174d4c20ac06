#include "gazetteer.h"

#include "print.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

QByteArray countyFile()
{
    QFile file(u":/map/sample-county.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const Gazetteer& county()
{
    static const Gazetteer gazetteer = [] {
        Gazetteer made;
        REQUIRE(made.load(countyFile()));
        return made;
    }();
    return gazetteer;
}

Place first(const QString& typed)
{
    const auto found = county().find(typed, 1);
    return found.isEmpty() ? Place{u"nothing"_s, {}, {}, {}} : found.first();
}

} // namespace

TEST_CASE("places are found as people say them")
{
    const struct {
        const char* typed;
        const char* address;
        const char* kind;
    } cases[] = {
        {"1620 R St", "1620 R St, Sacramento", "address"},
        {"1620 r street", "1620 R St, Sacramento", "address"},
        {"1600 block of Q St", "1600 Q St, Sacramento", "address"},
        {"912 15th st", "912 15th St, Sacramento", "address"},
        {"912 15th", "912 15th St, Sacramento", "address"},
        {"16th and R", "R St at 16th St, Sacramento", "intersection"},
        {"R St at 16th", "R St at 16th St, Sacramento", "intersection"},
        {"R & 16", "R St at 16th St, Sacramento", "intersection"},
        {"broadway and 21st street", "Broadway at 21st St, Sacramento", "intersection"},
        {"2417 Fruitridge Rd", "2417 Fruitridge Rd, Sacramento", "address"},
        {"2417 Fruitridge Road, Sacramento", "2417 Fruitridge Rd, Sacramento", "address"},
        {"2417 fruitr", "2417 Fruitridge Rd, Sacramento", "address"},
        {"3620 4th Ave", "3620 4th Ave, Sacramento", "address"},
        {"5510 Elder Creek Rd", "5510 Elder Creek Rd, Sacramento", "address"},
        {"8840 Folsom Blvd #12", "8840 Folsom Blvd, Sacramento", "address"},
        {"8840 Folsom Boulevard apt 12", "8840 Folsom Blvd, Sacramento", "address"},
        {"Del Paso Blvd 2100", "2100 Del Paso Blvd, Sacramento", "address"},
        {"Watt Ave at El Camino", "Watt Ave at El Camino Ave, Sacramento", "intersection"},
        {"Howe and Arden", "Howe Ave at Arden Way, Sacramento", "intersection"},
        {"Florin Rd at Franklin", "Franklin Blvd at Florin Rd, Sacramento", "intersection"},
        {"franklin & florin", "Franklin Blvd at Florin Rd, Sacramento", "intersection"},
        {"Stockton and Fruitridge", "Stockton Blvd at Fruitridge Rd, Sacramento", "intersection"},
        {"12100 Twin Cities Rd", "12100 Twin Cities Rd, Sacramento County", "address"},
        {"mhucc", "Mental Health Urgent Care (MHUCC), 2130 Stockton Blvd, Sacramento", "facility"},
        {"2130 stockton", "2130 Stockton Blvd, Sacramento", "address"},
        {"mercy san juan", "Mercy San Juan Medical Center, 6501 Coyle Ave, Carmichael", "facility"},
        {"16th street light rail", "16th Street light rail, Sacramento", "landmark"},
        {"state capitol", "State Capitol, Sacramento", "landmark"},
        {"sutters fort", "Sutter's Fort, 2701 L St, Sacramento", "landmark"},
        {"north highlands", "North Highlands", "landmark"},
        {"Isleton", "Isleton, Sacramento County", "landmark"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.typed);
        const auto place = first(QString::fromUtf8(each.typed));
        CHECK(place.address == QString::fromUtf8(each.address));
        CHECK(place.kind == QLatin1StringView(each.kind));
        CHECK(!place.area.id.isEmpty());
    }
}

TEST_CASE("what is no place here is nothing")
{
    for (const auto& typed : QStringList{u""_s, u"   "_s, u"by the laundromat near the big mural"_s, u"99 Fruitridge Rd"_s, u"99999 Fruitridge Rd"_s, u"1620"_s, u"at the"_s, u"🐕"_s,
             u"\n\t\0"_s, QString(1'000'000, u'x'), u"1620 R St "_s.repeated(100'000)})
        CHECK(county().find(typed, 9).isEmpty());
    CHECK(county().find(u"16th"_s, 0).isEmpty());
    CHECK(county().find(u"16th"_s, -1).isEmpty());
}

TEST_CASE("the best fit comes first, whole words before beginnings, and no more than asked for")
{
    const auto found = county().find(u"16th"_s, 9);
    REQUIRE(found.size() == 9);
    for (const auto& place : found)
        CHECK(place.address.contains(u"16th"));
    QSet<QString> addresses;
    for (const auto& place : county().find(u"light rail"_s, 100))
        addresses.insert(place.address);
    CHECK(addresses.size() >= 30);
    CHECK(county().find(u"hospital emergency"_s, 20).size() >= 6);
}

TEST_CASE("points lie where they are known to lie")
{
    const struct {
        const char* typed;
        Point point;
        double within;
    } cases[] = {
        {"16th and J", {38.5778, -121.4851}, 120},
        {"10th and L", {38.5778, -121.4942}, 120},
        {"29th and S", {38.5643, -121.4720}, 150},
        {"2417 Fruitridge Rd", {38.5256, -121.4826}, 400},
        {"3620 4th Ave", {38.5478, -121.4651}, 150},
        {"Watt and El Camino", {38.6103, -121.3830}, 120},
        {"Florin and Franklin", {38.4960, -121.4560}, 150},
    };
    for (const auto& each : cases) {
        CAPTURE(each.typed);
        CHECK(metresBetween(first(QString::fromLatin1(each.typed)).point, each.point) < each.within);
    }
}

TEST_CASE("house numbers rise along a street and stay on it")
{
    double before = -200;
    for (int number = 2000; number < 9600; number += 50) {
        const auto found = county().find(QString::number(number) + u" Fruitridge Rd", 1);
        REQUIRE(!found.isEmpty());
        CHECK(found.first().point.latitude == Catch::Approx(38.5253).margin(0.0005));
        CHECK(found.first().point.longitude > before);
        before = found.first().point.longitude;
    }
}

TEST_CASE("every area has a promise, and the county has both kinds")
{
    const QStringList expected{u"arden_arcade"_s, u"carmichael"_s, u"citrus_heights"_s, u"delta"_s, u"elk_grove"_s, u"florin"_s, u"folsom"_s, u"galt"_s, u"north_highlands"_s,
        u"rancho_cordova"_s, u"sacramento"_s, u"southeast"_s};
    QStringList ids;
    for (const auto& area : county().areas()) {
        ids.append(area.id);
        CAPTURE(area.id);
        CHECK(area.promiseMinutes == (area.rural ? 120 : 60));
        CHECK(area.rural == (area.id == u"delta" || area.id == u"southeast"));
        CHECK(!area.jurisdiction.isEmpty());
        CHECK(county().area(area.id) == area);
    }
    ids.sort();
    CHECK(ids == expected);
    CHECK(!county().area(u"nowhere"_s));
}

TEST_CASE("a point is in the area where people live by that name")
{
    const struct {
        const char* area;
        Point point;
    } cases[] = {
        {"sacramento", {38.5766, -121.4934}}, {"sacramento", {38.6500, -121.5050}}, {"sacramento", {38.4890, -121.5330}}, {"sacramento", {38.5256, -121.4826}},
        {"sacramento", {38.6951, -121.5908}}, {"florin", {38.4960, -121.4090}}, {"arden_arcade", {38.6025, -121.3900}}, {"carmichael", {38.6205, -121.3280}},
        {"carmichael", {38.6445, -121.2720}}, {"citrus_heights", {38.7071, -121.2810}}, {"citrus_heights", {38.6787, -121.2258}}, {"folsom", {38.6775, -121.1750}},
        {"rancho_cordova", {38.5891, -121.3027}}, {"elk_grove", {38.4088, -121.3716}}, {"galt", {38.2546, -121.2999}}, {"north_highlands", {38.6857, -121.3722}},
        {"north_highlands", {38.6911, -121.4486}}, {"delta", {38.1619, -121.6116}}, {"delta", {38.2421, -121.5116}}, {"delta", {38.3305, -121.5680}},
        {"southeast", {38.2957, -121.2444}}, {"southeast", {38.4119, -121.2719}}, {"southeast", {38.5010, -121.0947}},
    };
    for (const auto& each : cases) {
        CAPTURE(each.area, each.point.latitude, each.point.longitude);
        const auto area = county().areaAt(each.point);
        REQUIRE(area);
        CHECK(area->id == QLatin1StringView(each.area));
    }
    for (const auto& outside : {Point{37.7749, -122.4194}, Point{38.5449, -121.7405}, Point{38.7521, -121.2880}, Point{0, 0}, Point{90, 180}, Point{qQNaN(), qQNaN()}})
        CHECK(!county().areaAt(outside));
}

TEST_CASE("between the towns there are no holes")
{
    // Well inside the county's border, every point has somebody who may promise to come.
    for (double latitude = 38.28; latitude < 38.70; latitude += 0.005)
        for (double longitude = -121.42; longitude < -121.08; longitude += 0.005) {
            if (latitude > 38.60 && longitude > -121.14)
                continue; // the border runs slanting past Folsom
            CAPTURE(latitude, longitude);
            CHECK(county().areaAt({latitude, longitude}));
        }
}

TEST_CASE("every place of the file finds itself again, and lies in its area")
{
    const auto file = QJsonDocument::fromJson(countyFile()).object();
    for (const auto& entry : file.value(u"places").toArray()) {
        const auto name = entry.toObject().value(u"name").toString();
        CAPTURE(name);
        const auto found = county().find(name, 3);
        const auto it = std::ranges::find_if(found, [&name](const Place& place) { return place.address.startsWith(name); });
        REQUIRE(it != found.end());
        CHECK(county().areaAt(it->point) == it->area);
    }
    CHECK(file.value(u"schematic").toBool());
}

TEST_CASE("whatever is typed, an answer keeps its limit")
{
    const bool held = rc::check("typed words", [](const std::string& bytes, quint8 limit) {
        RC_ASSERT(county().find(QString::fromStdString(bytes), limit).size() <= limit);
    });
    CHECK(held);
}

TEST_CASE("a county file that is not as it should be is refused with the place and the reason, and changes nothing")
{
    const auto whole = countyFile();
    Gazetteer gazetteer;
    REQUIRE(gazetteer.load(whole));
    const auto refusal = [&gazetteer](const QByteArray& json) {
        const auto loaded = gazetteer.load(json);
        CHECK(gazetteer.areas().size() == 12);
        CHECK(!gazetteer.find(u"16th and R"_s, 1).isEmpty());
        return loaded ? u"accepted"_s : loaded.error().detail;
    };
    const auto changed = [&](const char* from, const char* to) {
        const QByteArray before(from);
        REQUIRE(whole.contains(before));
        auto json = whole;
        return refusal(json.replace(whole.indexOf(before), before.size(), to));
    };
    CHECK(refusal("").startsWith(u"county map: byte"));
    CHECK(refusal("{}") == u"county map: areas: not a list");
    CHECK(refusal(QByteArray(1'000'000, '[')).startsWith(u"county map: byte"));
    CHECK(changed(R"("id": "delta")", R"("id": "galt")") == u"county map: areas[10]: this id stands there twice");
    CHECK(changed(R"("promise_minutes": 60)", R"("promise_minutes": "60")") == u"county map: areas[0]: promise_minutes is missing");
    CHECK(changed(R"([[38.5180, -121.4270])", R"([[138.5180, -121.4270])") == u"county map: areas[0].ring: not a point of latitude and longitude");
    CHECK(changed(R"("ring": [[38.5180)", R"("rung": [[38.5180)") == u"county map: areas[0]: ring has fewer than three points");
    CHECK(changed(R"("last_column": 31)", R"("last_column": 1000000)").startsWith(u"county map: grids[0]: a grid needs"));
    CHECK(changed(R"({"column": 29, "row": 10,)", R"({"column": 3, "row": 10,)") == u"county map: grids[0]: the three corners lie on one line");
    CHECK(changed(R"("anchors": [[200, )", R"("anchors": [[3000, )") == u"county map: streets[0]: a street needs two or more anchors whose numbers rise");
    CHECK(changed(R"("name": "State Capitol")", R"("name": 7)").endsWith(u"\"name\" is missing or too long"));
    for (qsizetype size = 0; size < whole.trimmed().size(); size += 509)
        CHECK(refusal(whole.first(size)) != u"accepted");
}
