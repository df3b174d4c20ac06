#include "gatewayprocess.h"
#include "tlscentre.h"

#include "clock.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QStringList stored(const TlsCentre& centre)
{
    QStringList list;
    for (const auto& row : said(*superuser(centre.cluster, u"cwrt"_s, centre.port), u"select callsign || ' ' || device as line from avl.fix join cad.team on team.id = fix.team order by fixed_at"_s))
        list.append(row.value(u"line"_s).toString());
    return list;
}

} // namespace

TEST_CASE("an administrator brings a gateway and its devices into service, moves one to another team, and takes one out")
{
    const TlsCentre centre;
    for (const auto& callsign : {u"T3"_s, u"T4"_s})
        said(*superuser(centre.cluster, u"cwrt"_s, centre.port), u"insert into cad.team (id, callsign, crew, languages, skills, post, shift_start, shift_end) "
            "values (gen_random_uuid(), '%1', '[]', '[]', '[]', '', now() - interval '8 hours', now() + interval '4 hours')"_s.arg(callsign));
    const auto folder = centre.folder.path(u"gateway"_s);
    const auto devices = folder + u"/devices.json"_s;
    REQUIRE(centre.run({u"add-gateway"_s, u"main"_s, u"--out"_s, folder, u"--ca"_s, centre.ca, u"--server"_s, u"localhost"_s, u"--ports"_s, centre.port}).code == 0);
    CHECK(centre.run({u"add-gateway"_s, u"second"_s, u"--out"_s, folder, u"--ca"_s, centre.ca, u"--server"_s, u"localhost"_s, u"--ports"_s, centre.port}).err.contains(u"not touched"));
    CHECK(centre.run({u"devices"_s}).out == u"There are no devices.\n");
    const auto added = centre.run({u"add-device"_s, u"car-3"_s, u"--team"_s, u"T3"_s, u"--devices"_s, devices});
    REQUIRE(added.code == 0);
    const auto secret = added.out.section(u'\n', 1, 1).trimmed().toLatin1();
    CHECK(secret.size() >= 24);
    CHECK_FALSE(bytesOf(devices).contains(secret));
    CHECK(QFile::permissions(devices) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(centre.run({u"add-device"_s, u"car-3"_s, u"--team"_s, u"T3"_s, u"--devices"_s, devices}).code == 1);
    CHECK(centre.run({u"add-device"_s, u"a car"_s, u"--team"_s, u"T3"_s, u"--devices"_s, devices}).code == 1);
    CHECK(centre.run({u"add-device"_s, u"car-4"_s, u"--devices"_s, devices}).code == 1);
    CHECK(centre.run({u"add-device"_s, u"car-4"_s, u"--team"_s, u"T4"_s, u"--devices"_s, devices, u"--certificate"_s, u"--ca"_s, centre.ca}).err.contains(u"--out"));
    REQUIRE(centre.run({u"add-device"_s, u"car-4"_s, u"--team"_s, u"T4"_s, u"--devices"_s, devices, u"--certificate"_s, u"--ca"_s, centre.ca, u"--out"_s, centre.folder.path(u"car-4"_s)}).code == 0);
    CHECK(bytesOf(centre.folder.path(u"car-4.crt"_s)).contains("BEGIN CERTIFICATE"));
    CHECK(centre.run({u"devices"_s}).out.contains(QRegularExpression(u"^car-3 +with T3 since .*\ncar-4 +with T4 since .*\n$"_s)));

    // To the server over TLS, with the certificate and the password that add-gateway made.
    GatewayProcess gateway(folder);
    gateway.setDoors({{u"http"_s, QJsonObject{}}});
    gateway.start();
    const auto at = fromMsecs(toMsecs(SystemClock().now()) / 1000 * 1000 - 30'000);
    const auto reports = [&](int i) { return gateway.osmand(u"car-3"_s, {home.latitude + i * 1e-5, home.longitude}, fromMsecs(toMsecs(SystemClock().now())), secret); };
    CHECK(gateway.osmand(u"car-3"_s, home, at, "guessed") == 401);
    CHECK(gateway.osmand(u"car-4"_s, home, at, secret) == 401);
    CHECK(reports(0) == 200);
    INFO(gateway.log().toStdString());
    REQUIRE(within([&] { return stored(centre) == QStringList{u"T3 car-3"_s}; }));

    CHECK(centre.run({u"assign-device"_s, u"car-9"_s, u"--team"_s, u"T4"_s}).code == 1);
    REQUIRE(centre.run({u"assign-device"_s, u"car-3"_s, u"--team"_s, u"T4"_s}).code == 0);
    CHECK(centre.run({u"devices"_s}).out.contains(QRegularExpression(u"^car-3 +with T4 since"_s)));
    CHECK(reports(1) == 200);
    REQUIRE(within([&] { return stored(centre) == QStringList{u"T3 car-3"_s, u"T4 car-3"_s}; }));

    CHECK(centre.run({u"revoke-device"_s, u"car-9"_s, u"--devices"_s, devices}).code == 1);
    REQUIRE(centre.run({u"revoke-device"_s, u"car-3"_s, u"--devices"_s, devices}).code == 0);
    CHECK(centre.run({u"devices"_s}).out.contains(QRegularExpression(u"^car-3 +revoked "_s)));
    // Heard until the gateway begins anew, and never kept.
    CHECK(reports(2) == 200);
    REQUIRE(within([&] { return gateway.log().contains(u"the centre knows no team for 1 fixes"); }));
    CHECK(gateway.end() == 0);
    gateway.start();
    CHECK(reports(3) == 401);
    CHECK(gateway.end() == 0);
    CHECK(stored(centre).size() == 2);
    CHECK(centre.run({u"check"_s}).code == 0);
    // A revoked name is never given again.
    CHECK(centre.run({u"add-device"_s, u"car-3"_s, u"--team"_s, u"T3"_s, u"--devices"_s, devices}).code == 1);
}
