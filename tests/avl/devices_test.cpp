#include "deviceregistry.h"
#include "ratelimit.h"

#include "print.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

TEST_CASE("a device proves itself by its secret or by its certificate, and by nothing else")
{
    const Device withSecret{u"car-3"_s, "12345678", DeviceRegistry::hashOf(u"s3cret"_s, "12345678")};
    const Device withCertificate{u"car-4"_s, {}, {}, true, 30};
    const auto registry = DeviceRegistry::fromJson(DeviceRegistry({withSecret, withCertificate}).toJson());
    REQUIRE(registry);
    CHECK(registry->devices() == QList{withSecret, withCertificate});
    CHECK(registry->proven({u"car-3"_s, u"s3cret"_s}) == withSecret);
    CHECK_FALSE(registry->proven({u"car-3"_s, u"secret"_s}));
    CHECK_FALSE(registry->proven({u"car-3"_s, {}}));
    CHECK_FALSE(registry->proven({u"car-4"_s, {}}));
    CHECK_FALSE(registry->proven({u"car-5"_s, u"s3cret"_s}));
    CHECK(registry->certified(u"car-4"_s) == withCertificate);
    CHECK_FALSE(registry->certified(u"car-3"_s));
    CHECK_FALSE(DeviceRegistry({withSecret}).toJson().contains("s3cret"));
    CHECK_FALSE(DeviceRegistry::markOf(u"car-3"_s).contains(u"car"_s));
}

TEST_CASE("a file of devices that is not right is refused with the place")
{
    const auto refused = [](const QByteArray& json) {
        const auto read = DeviceRegistry::fromJson(json);
        REQUIRE_FALSE(read);
        return read.error().summary;
    };
    CHECK(refused("nonsense").contains(u"“devices”"_s));
    CHECK(refused(R"({"devices": [{"name": "car 3", "certificate": true}]})").contains(u"place 1"_s));
    CHECK(refused(R"({"devices": [{"name": "a", "certificate": true}, {"name": "a", "certificate": true}]})").contains(u"place 2"_s));
    CHECK(refused(R"({"devices": [{"name": "a"}]})").contains(u"neither"_s));
    CHECK(refused(R"({"devices": [{"name": "a", "secret": "plain text"}]})").contains(u"hash"_s));
    CHECK(refused(R"({"devices": [{"name": "a", "certificate": true, "per_minute": 0}]})").contains(u"per_minute"_s));
}

TEST_CASE("a device that says too much waits, and others do not")
{
    RateLimit limit(2);
    constexpr auto now = fromMsecs(1'790'000'000'000);
    int allowed = 0;
    for (int i = 0; i < 1000; ++i)
        allowed += limit.allows(u"car-3"_s, 60, now);
    CHECK(allowed == 120);
    CHECK(limit.allows(u"car-4"_s, 60, now));
    CHECK_FALSE(limit.allows(u"car-3"_s, 60, now + second / 2));
    CHECK(limit.allows(u"car-3"_s, 60, now + second));
    CHECK_FALSE(limit.allows(u"car-3"_s, 60, now + second));
    CHECK_FALSE(limit.allows(u"car-3"_s, 60, now - hour));
    CHECK(limit.allows(u"car-3"_s, 60, now + second));
}
