#include "phonereader.h"
#include "vehiclepositions.h"

#include "sentence.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("OsmAnd and Traccar Client speak by query")
{
    const auto said = readOsmand(QUrlQuery(u"id=car-3&key=s3cret&timestamp=1790000000&lat=38.5816&lon=-121.4944&speed=10&bearing=84.5&altitude=12&accuracy=5.5&batt=80"_s));
    REQUIRE(said);
    CHECK(said->login == DeviceLogin{u"car-3"_s, u"s3cret"_s});
    CHECK(said->fix.device == u"car-3"_s);
    CHECK(said->fix.point == Point{38.5816, -121.4944});
    CHECK(said->fix.fixedAt == fromMsecs(1'790'000'000'000));
    CHECK(said->fix.speed.value_or(0) == Catch::Approx(5.14444).epsilon(1e-4));
    CHECK(said->fix.heading == 84.5);
    CHECK(said->fix.accuracy == 5.5);
    const auto at = [](const QString& stamp) { return readOsmand(QUrlQuery(u"deviceid=a&lat=1&lon=2&timestamp="_s + stamp)).transform([](const auto& report) { return report.fix.fixedAt; }); };
    CHECK(at(u"1790000000123"_s) == fromMsecs(1'790'000'000'123));
    CHECK(at(u"2026-09-21T14:13:20Z"_s) == fromMsecs(1'790'000'000'000));
    CHECK(at(u"2026-09-21T07:13:20-07:00"_s) == fromMsecs(1'790'000'000'000));
    CHECK(at(u"2026-09-21T14:13:20"_s) == std::unexpected(Refused::Garbled));
    CHECK(at(u""_s) == std::unexpected(Refused::Incomplete));
    CHECK(at(u"-5"_s) == std::unexpected(Refused::Garbled));
    const auto no = [](const QString& text) { return readOsmand(QUrlQuery(text)).error(); };
    CHECK(no(u""_s) == Refused::Garbled);
    CHECK(no(u"id=a&lat=1&timestamp=1790000000"_s) == Refused::Incomplete);
    CHECK(no(u"id=a&lat=1&lon=nan&timestamp=1790000000"_s) == Refused::Garbled);
    CHECK(no(u"id=a&lat=1&lon=2&timestamp=1790000000&valid=false"_s) == Refused::NoFix);
}

TEST_CASE("Traccar Client speaks by JSON, too")
{
    const auto said = readTraccar(R"({"location": {"timestamp": "2026-09-21T14:13:20.500Z", "coords": {"latitude": 38.5816, "longitude": -121.4944, "accuracy": 4.2,
        "speed": -1, "heading": 90, "altitude": 3}, "is_moving": false, "battery": {"level": 0.5}}, "device_id": "phone-9"})");
    REQUIRE(said);
    CHECK(said->login.device == u"phone-9"_s);
    CHECK(said->fix.fixedAt == fromMsecs(1'790'000'000'500));
    CHECK(said->fix.heading == 90.0);
    CHECK_FALSE(said->fix.speed);
    CHECK(readTraccar("{}").error() == Refused::Garbled);
    CHECK(readTraccar(R"({"location": {"timestamp": "2026-09-21T14:13:20Z", "coords": {"latitude": "38"}}})").error() == Refused::Incomplete);
}

TEST_CASE("OwnTracks says locations, and other things")
{
    const auto said = readOwnTracks(R"({"_type": "location", "tid": "T3", "lat": 38.5816, "lon": -121.4944, "tst": 1790000000, "acc": 12, "vel": 36, "cog": 270, "batt": 9})");
    REQUIRE(said);
    REQUIRE(*said);
    CHECK((*said)->fix.point == Point{38.5816, -121.4944});
    CHECK((*said)->fix.fixedAt == fromMsecs(1'790'000'000'000));
    CHECK((*said)->fix.speed.value_or(0) == Catch::Approx(10));
    CHECK((*said)->fix.heading == 270.0);
    CHECK((*said)->fix.accuracy == 12.0);
    const auto other = readOwnTracks(R"({"_type": "transition", "event": "enter"})");
    REQUIRE(other);
    CHECK_FALSE(*other);
    CHECK(readOwnTracks("no JSON").error() == Refused::Garbled);
    CHECK(readOwnTracks(R"({"_type": "location", "lat": 38.5, "lon": -121.4})").error() == Refused::Incomplete);
    CHECK(readOwnTracks(R"({"_type": "location", "lat": 38.5, "lon": -121.4, "tst": 1e300})").error() == Refused::Garbled);
}

TEST_CASE("any bytes are read without harm")
{
    CHECK(rc::check([](const std::string& bytes) {
        const QByteArray text(bytes.data(), qsizetype(bytes.size()));
        const auto osmand = readOsmand(QUrlQuery(QString::fromUtf8(text)));
        const auto own = readOwnTracks(text);
        const auto traccar = readTraccar(text);
        RC_ASSERT(!osmand || osmand->fix.fixedAt.time_since_epoch().count() >= 0);
        RC_ASSERT(!own || !*own || (*own)->fix.fixedAt.time_since_epoch().count() >= 0);
        RC_ASSERT(!traccar || traccar->fix.fixedAt.time_since_epoch().count() >= 0);
    }));
}

TEST_CASE("a table of vehicle positions is read by its columns' names")
{
    const auto fixes = readVehiclePositions("route_id,timestamp,vehicle_id,longitude,latitude,bearing,speed\r\n"
                                            "1,1790000060,car-4,-121.4,38.6,,\r\n"
                                            "1,1790000000,car-3,-121.4944,38.5816,84.5,5.25\r\n\r\n");
    REQUIRE(fixes);
    REQUIRE(fixes->size() == 2);
    CHECK(fixes->at(0) == DeviceFix{u"car-3"_s, {38.5816, -121.4944}, fromMsecs(1'790'000'000'000), {}, 84.5, 5.25});
    CHECK(fixes->at(1) == DeviceFix{u"car-4"_s, {38.6, -121.4}, fromMsecs(1'790'000'060'000)});
    CHECK(readVehiclePositions("a,b\n1,2").error().summary.contains(u"vehicle_id"_s));
    CHECK(readVehiclePositions("vehicle_id,timestamp,latitude,longitude\ncar-3,1790000000,38.5").error().summary.contains(u"Line 2"_s));
}
