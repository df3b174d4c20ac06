#include "packedcounty.h"
#include "packedtown.h"
#include "searchcounty.h"

#include <catch2/catch_approx.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

Hit first(const QString& typed)
{
    const auto found = packedTown().find(typed, 1);
    return found.isEmpty() ? Hit{{u"nothing"_s, {}, {}, {}}, 0, {}} : found.first();
}

} // namespace

TEST_CASE("what a dispatcher types is found first")
{
    const struct {
        const char* typed;
        const char* address;
        const char* kind;
    } cases[] = {{"1201 J st", "1201 J Street, Gridtown", "address"}, {"1201 j", "1201 J Street, Gridtown", "address"}, {"1201 J Street, Gridtown CA 95814", "1201 J Street, Gridtown", "address"},
        {"1200 16th", "1200 16th Street, Gridtown", "address"}, {"1200 sixteenth st", "1200 16th Street, Gridtown", "address"}, {"1300 fruitr", "1300 Fruitridge Road, Gridtown", "address"},
        {"1300 capitol", "1300 Capitol Avenue, Gridtown", "address"}, {"Fruitridge Rd 1300", "1300 Fruitridge Road, Gridtown", "address"}, {"12b k", "12B K Street, Gridtown", "address"},
        {"12 k street", "12 K Street, Gridtown", "address"}, {"2410 R", "2410 R Street, Gridtown", "address"}, {"1300 Fruitridge Road #4", "1300 Fruitridge Road, Gridtown", "address"},
        {"near 1300 Fruitridge", "1300 Fruitridge Road, Gridtown", "address"}, {"1200 main farville", "1200 Main Street, Farville", "address"},
        {"1200 main st, gridtown", "1200 Main Street, Gridtown", "address"},
        {"16th and J", "16th Street at J Street, Gridtown", "intersection"}, {"j/16", "J Street at 16th Street, Gridtown", "intersection"},
        {"J & 16th", "J Street at 16th Street, Gridtown", "intersection"}, {"Watt @ El Camino", "Watt Avenue at El Camino Avenue, Gridtown", "intersection"},
        {"EL CAMINO AT WATT", "El Camino Avenue at Watt Avenue, Gridtown", "intersection"}, {"capitol avenue / 10th", "Capitol Avenue at 10th Street, Gridtown", "intersection"},
        {"corner of watt and elcamino", "Watt Avenue at El Camino Avenue, Gridtown", "intersection"}, {"watt el camino", "Watt Avenue at El Camino Avenue, Gridtown", "intersection"},
        {"n 16th and j", "North 16th Street at J Street, Gridtown", "intersection"}, {"hwy 50 at watt", "US 50 at Watt Avenue, Gridtown", "intersection"},
        {"50 and watt ave", "US 50 at Watt Avenue, Gridtown", "intersection"}, {"99 & 12th", "CA 99 at 12th Street, Gridtown", "intersection"},
        {"mercy san juan", "Mercy San Juan Medical Center, 6501 Coyle Avenue, Gridtown", "hospital"}, {"mercy hospital", "Mercy San Juan Medical Center, 6501 Coyle Avenue, Gridtown", "hospital"},
        {"mhucc", "Mental Health Urgent Care, 2130 Stockton Boulevard, Gridtown", "facility"}, {"16th street light rail", "16th Street, Gridtown", "light_rail"},
        {"16th st station", "16th Street, Gridtown", "light_rail"}, {"US 50 exit 12", "US 50 Exit 12, Watt Avenue, Gridtown", "exit"}, {"hwy 50 mile 14", "US 50 Mile 14, Gridtown", "milepost"},
        {"oak park", "Oak Park, Gridtown", "neighbourhood"}, {"cafe nino", "Café Niño, Gridtown", "cafe"}, {"starbucks at el camino and watt", "Starbucks, El Camino Avenue, Gridtown", "cafe"},
        // Typing errors.
        {"1300 fruitrige rd", "1300 Fruitridge Road, Gridtown", "address"}, {"1300 friutridge", "1300 Fruitridge Road, Gridtown", "address"},
        {"1300 fruitridge raod", "1300 Fruitridge Road, Gridtown", "address"}, {"1300 Fruitridge St", "1300 Fruitridge Road, Gridtown", "address"},
        {"la rivera and x", "La Riviera Drive at X Street, Gridtown", "intersection"}, {"wat and el camno", "Watt Avenue at El Camino Avenue, Gridtown", "intersection"},
        {"delpaso & auburn", "Del Paso Boulevard at Auburn Boulevard, Gridtown", "intersection"}, {"capital ave and 10th", "Capitol Avenue at 10th Street, Gridtown", "intersection"},
        {"mercy san jaun", "Mercy San Juan Medical Center, 6501 Coyle Avenue, Gridtown", "hospital"}, {"N St and 12th", "N Street at 12th Street, Gridtown", "intersection"}};
    for (const auto& each : cases) {
        CAPTURE(each.typed);
        const auto hit = first(QString::fromUtf8(each.typed));
        CAPTURE(hit.why.toStdString(), hit.confidence);
        CHECK(hit.place.address.toStdString() == each.address);
        CHECK(hit.place.kind.toStdString() == each.kind);
        CHECK(hit.confidence > 0);
        CHECK(hit.confidence <= 1);
        CHECK_FALSE(hit.why.isEmpty());
    }
}

TEST_CASE("a hit says why it is one")
{
    CHECK(first(u"1201 J"_s).why == u"exact address");
    CHECK(first(u"1251 J"_s).why == u"interpolated between 1201 and 1301");
    CHECK(first(u"1300 fruitrige"_s).why == u"exact address, one letter different: Fruitridge Road");
    CHECK(first(u"1300 Fruitridge St"_s).why == u"exact address, another kind of street: Fruitridge Road");
    CHECK(first(u"16th & j"_s).why == u"intersection of two streets");
    CHECK(first(u"mhucc"_s).why == u"also called MHUCC");
    CHECK(first(u"450 x st"_s).why == u"interpolated between 100 and 900");
    CHECK(first(u"1950 j st"_s).why == u"near 1901, the last known number");
    CHECK(first(u"99 Fruitridge Rd"_s).why == u"street only, number 99 not known");
    CHECK(first(u"38.5816, -121.4944"_s).why == u"coordinates");
    CHECK(first(u"38.5816 121.4944"_s).why == u"coordinates, read as west");
}

TEST_CASE("a house that nobody wrote down lies between its neighbours, on its side of the street")
{
    const auto hit = first(u"1251 J St"_s);
    CHECK(hit.place.point.longitude == Catch::Approx(-121.50 + 2.5 * 0.0012).margin(1e-6));
    CHECK(hit.place.point.latitude == Catch::Approx(38.58 - 0.9 * 0.001).margin(1e-6));
    CHECK(hit.confidence < first(u"1201 J St"_s).confidence);
    double before = -180;
    for (int number = 100; number <= 900; number += 25) {
        const auto at = first(QString::number(number) + u" X St").place.point;
        CHECK(at.longitude > before);
        before = at.longitude;
    }
}

TEST_CASE("two places of one name are both told, and the town that was typed comes first")
{
    const auto both = packedTown().find(u"1200 main st"_s);
    REQUIRE(both.size() >= 2);
    CHECK(both.at(0).place.address != both.at(1).place.address);
    CHECK(both.at(0).confidence == both.at(1).confidence);
    const auto& box = packedTown().pack().meta().bounds;
    const Point centre{(box.south + box.north) / 2, (box.west + box.east) / 2};
    CHECK(metresBetween(both.at(0).place.point, centre) <= metresBetween(both.at(1).place.point, centre));
    CHECK(first(u"1200 main st farville"_s).place.area.id == u"far");
}

TEST_CASE("a known place beside a crossing is told with it")
{
    const auto found = packedTown().find(u"starbucks at el camino and watt"_s);
    REQUIRE(found.size() >= 2);
    CHECK(found.at(0).place.address == u"Starbucks, El Camino Avenue, Gridtown");
    CHECK(found.at(1).place.address == u"El Camino Avenue at Watt Avenue, Gridtown");
}

TEST_CASE("what is no place here is nothing, and nothing breaks it")
{
    for (const auto& typed : QStringList{u""_s, u"   "_s, u"1620"_s, u"at the"_s, u"🐕"_s, u"\n\t"_s, u"\"*^ OR NOT ("_s, u"zzqx kwvv"_s, QString(1'000'000, u'x')}) {
        CAPTURE(typed.left(40).toStdString());
        CHECK(packedTown().find(typed).isEmpty());
    }
    CHECK(packedTown().find(u"16th"_s, 0).isEmpty());
    CHECK(packedTown().find(u"16th"_s, -1).isEmpty());
    CHECK(rc::check("anything typed", [](const std::string& bytes, quint8 limit) {
        RC_ASSERT(packedTown().find(QString::fromStdString(bytes), limit).size() <= limit);
    }));
    const auto pieces = rc::gen::elementOf(std::vector<std::string>{"16th", "J", "st", "and", "/", "1201", "fruitridge", "rd", "&", "n", "hwy", "50", "exit", "near", "#3", "gridtown", ",", "é", "\"", "*"});
    CHECK(rc::check("pieces of places", [&] {
        QStringList words;
        for (const auto& each : *rc::gen::container<std::vector<std::string>>(pieces))
            words.append(QString::fromStdString(each));
        const auto found = packedTown().find(words.join(u' '));
        RC_ASSERT(std::ranges::is_sorted(found, std::ranges::greater{}, [](const Hit& hit) { return std::round(hit.confidence * 1000); }));
    }));
}

TEST_CASE("a pin has the nearest house as a suggestion, and its area")
{
    const auto near = packedTown().search().nearestAddress({38.5791, -121.4976});
    REQUIRE(near);
    REQUIRE(near->has_value());
    CHECK((*near)->place.address == u"1201 J Street, Gridtown");
    const auto nobody = packedTown().search().nearestAddress({38.30, -121.10});
    REQUIRE(nobody);
    CHECK_FALSE(nobody->has_value());
    CHECK(packedTown().search().areaAt({38.5791, -121.4976})->id == u"grid");
    CHECK_FALSE(packedTown().search().areaAt({38.30, -121.10}));
    CHECK_FALSE(packedTown().search().areaAt({qQNaN(), qQNaN()}));
}

TEST_CASE("every crossing and every house of the source finds itself")
{
    const auto source = searchCounty();
    for (const auto& each : source.addresses) {
        const auto number = each.number.section(u'-', 0, 0);
        const auto found = packedTown().find(number + u' ' + each.street + u", " + each.city, 3);
        CAPTURE(number.toStdString(), each.street.toStdString());
        CHECK(std::ranges::any_of(found, [&](const Hit& hit) { return metresBetween(hit.place.point, each.point) < 1; }));
    }
}
