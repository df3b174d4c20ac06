#include "gatewayprocess.h"

#include "clock.h"
#include "carphone.h"
#include "sentence.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

Instant nowish()
{
    const SystemClock clock;
    return clock.now() - 10 * second;
}

/// "T3 1790000000000" of every fix in the centre, as often as it stands there.
QStringList stored(const Session& owner)
{
    QStringList list;
    const auto said = owner.say(u"select device || ' ' || sync.milliseconds(fixed_at) as line from avl.fix order by fixed_at, device"_s);
    for (const auto& row : said.rows)
        list.append(row.value(u"line"_s).toString());
    return list;
}

QByteArray ownTracks(const QString& device, const Point& point, Instant at, const QByteArray& secret)
{
    const auto body = u"{\"_type\": \"location\", \"lat\": %1, \"lon\": %2, \"tst\": %3, \"vel\": 36}"_s.arg(point.latitude, 0, 'f', 6).arg(point.longitude, 0, 'f', 6).arg(toMsecs(at) / 1000).toLatin1();
    return "POST /owntracks HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nAuthorization: Basic " + QByteArray(device.toLatin1() + ':' + secret).toBase64()
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

TEST_CASE("what comes through any door is in the centre, and a workstation sees where the team is")
{
    const Centre centre;
    const auto team = addTeam(centre, u"T3"_s);
    GatewayProcess gateway(centre, {u"T3"_s});
    gateway.start();
    const auto at = fromMsecs(toMsecs(nowish()) / 1000 * 1000);

    QTcpSocket router;
    router.connectToHost(QHostAddress::LocalHost, gateway.port(u"nmea_tcp"_s));
    REQUIRE(router.waitForConnected());
    router.write("T3:"_ba + deviceSecret + "\r\n" + rmc(home, at) + "\r\n" + rmc(home, at) + "\r\n");
    REQUIRE(router.waitForBytesWritten());
    QUdpSocket modem;
    modem.writeDatagram("T3:"_ba + deviceSecret + ' ' + rmc(home, at + second), QHostAddress::LocalHost, gateway.port(u"nmea_udp"_s));
    CHECK(gateway.osmand(u"T3"_s, home, at + 2 * second) == 200);
    const auto answer = gateway.http(ownTracks(u"T3"_s, home, at + 3 * second, deviceSecret));
    CHECK(answer.left(3) == "200");

    const QStringList all{u"T3 %1"_s.arg(toMsecs(at)), u"T3 %1"_s.arg(toMsecs(at + second)), u"T3 %1"_s.arg(toMsecs(at + 2 * second)), u"T3 %1"_s.arg(toMsecs(at + 3 * second))};
    CHECK(within([&] { return stored(centre.owner) == all; }));
    INFO(gateway.log().toStdString());
    CHECK(stored(centre.owner) == all);

    const CentreDesk desk(centre, u"W3"_s);
    const auto fixes = desk.session.step(u"fixes"_s, {{u"after"_s, 0}});
    REQUIRE(fixes.rows.size() == 1);
    CHECK(fixes.value(u"team"_s).toUuid() == QUuid(team));
    CHECK(fixes.value(u"fixed_at"_s).toLongLong() == toMsecs(at + 3 * second));
    CHECK(fixes.value(u"received_at"_s).toLongLong() > toMsecs(at));
    CHECK(std::abs(fixes.value(u"speed"_s).toDouble() - 10) < 0.001);
    CHECK(desk.session.step(u"fixes"_s, {{u"after"_s, fixes.value(u"seq"_s)}}).rows.isEmpty());
    CHECK(desk.session.step(u"trail"_s, {{u"team"_s, team}, {u"after"_s, toMsecs(at)}, {u"max"_s, 100}}).rows.size() == 3);
    CHECK(desk.session.step(u"trail"_s, {{u"team"_s, team}, {u"after"_s, 0}, {u"max"_s, 2}}).rows.size() == 2);
    CHECK(gateway.end() == 0);
}

TEST_CASE("strangers, cars off shift and what can not be leave nothing in the centre, and the log says no name, secret or place")
{
    const Centre centre;
    addTeam(centre, u"T3"_s);
    addTeam(centre, u"T4"_s, false);
    GatewayProcess gateway(centre, {u"T3"_s, u"T4"_s, u"spare"_s});
    gateway.start();
    const auto at = nowish();
    CHECK(gateway.osmand(u"T3"_s, home, at, "wrong-secret") == 401);
    CHECK(gateway.osmand(u"stranger-in-town"_s, home, at) == 401);
    CHECK(gateway.http(ownTracks(u"T3"_s, home, at, "wrong-secret")).left(3) == "401");
    CHECK(gateway.osmand(u"T4"_s, home, at) == 200);
    CHECK(gateway.osmand(u"spare"_s, home, at) == 200);
    CHECK(gateway.osmand(u"T3"_s, {0, 0}, at) == 200);
    CHECK(gateway.osmand(u"T3"_s, home, at - 1024 * 7 * day) == 200);
    CHECK(gateway.osmand(u"T3"_s, home, at + hour) == 200);
    CHECK(gateway.http("POST /owntracks HTTP/1.1\r\nHost: g\r\nConnection: close\r\nContent-Length: 4\r\n\r\njunk").left(3) == "400");
    QTcpSocket router;
    router.connectToHost(QHostAddress::LocalHost, gateway.port(u"nmea_tcp"_s));
    REQUIRE(router.waitForConnected());
    router.write(rmc(home, at) + "\r\n");
    CHECK(within([&] { return router.state() == QAbstractSocket::UnconnectedState; }));
    CHECK(gateway.osmand(u"T3"_s, home, at) == 200);
    CHECK(within([&] { return !stored(centre.owner).isEmpty(); }));
    CHECK(stored(centre.owner) == QStringList{u"T3 %1"_s.arg(toMsecs(at))});
    CHECK(gateway.end() == 0);
    for (const auto& secret : {u"stranger-in-town"_s, u"s3cret"_s, u"wrong-secret"_s, u"38.58"_s, u"121.49"_s})
        CHECK_FALSE(gateway.log().contains(secret));
    CHECK(gateway.log().contains(DeviceRegistry::markOf(u"stranger-in-town"_s)));
    CHECK(gateway.log().contains(u"1 wrong_date"_s));
    // What went nowhere does not lie about, either.
    for (const auto& name : QDir(gateway.state()).entryList({u"*.fixes"_s}))
        CHECK(QFileInfo(gateway.state() + u'/' + name).size() < 50);
}

TEST_CASE("the gateway and the server are killed in the middle, again and again: no fix is lost and none is there twice")
{
    const Centre centre;
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        names.append(u"T%1"_s.arg(i));
        addTeam(centre, names.last());
    }
    GatewayProcess gateway(centre, names);
    gateway.start();
    const auto begin = nowish() - 600 * second;
    QStringList promised;
    int step = 0;
    const auto say = [&](int count) {
        for (int i = 0; i < count; ++i, ++step) {
            const auto at = begin + step * second;
            const auto& name = names.at(step % names.size());
            if (gateway.osmand(name, {home.latitude + step * 1e-5, home.longitude}, at) == 200)
                promised.append(u"%1 %2"_s.arg(name).arg(toMsecs(at)));
        }
    };
    say(30);
    gateway.kill();
    say(3);
    CHECK(promised.size() == 30);
    gateway.start();
    say(30);
    REQUIRE(server().cluster().kill());
    say(60);
    gateway.kill();
    gateway.start();
    say(30);
    CHECK(promised.size() == 150);
    REQUIRE(server().cluster().start());
    say(30);
    gateway.kill();
    gateway.start();
    say(20);
    CHECK(promised.size() == 200);
    const Session owner(centre.name, LocalCluster::superuser(), server().password());
    CHECK(within([&] { return stored(owner).size() >= promised.size(); }));
    INFO(gateway.log().toStdString());
    CHECK(stored(owner) == promised);
    const auto latest = owner.say(u"select count(*) filter (where l.fixed_at < (select max(fixed_at) from avl.fix f where f.team = l.team)) as stale, count(*) as teams from avl.latest l"_s);
    CHECK(latest.value(u"stale"_s).toInt() == 0);
    CHECK(latest.value(u"teams"_s).toInt() == 5);
}

TEST_CASE("phones that report in the same moment are all thanked")
{
    const Centre centre;
    QStringList names;
    for (int i = 0; i < 20; ++i) {
        names.append(u"T%1"_s.arg(i));
        addTeam(centre, names.last());
    }
    GatewayProcess gateway(centre, names);
    gateway.start();
    std::deque<CarPhone> phones;
    int thanked = 0;
    const auto at = nowish();
    for (const auto& name : names) {
        auto& phone = phones.emplace_back(name, deviceSecret, gateway.port(u"http"_s));
        phone.thanked = [&](Instant) { ++thanked; };
        for (int i = 0; i < 5; ++i)
            phone.measures({home.latitude + i * 1e-4, home.longitude}, at + i * second);
    }
    CHECK(within([&] { return thanked == 100; }));
    CHECK(std::ranges::all_of(phones, [](const CarPhone& phone) { return phone.again() == 0; }));
    CHECK(within([&] { return stored(centre.owner).size() == 100; }));
}

TEST_CASE("a table of vehicle positions is replayed as if it were said now")
{
    const Centre centre;
    addTeam(centre, u"T3"_s);
    GatewayProcess gateway(centre, {u"T3"_s});
    QFile file(gateway.folder() + u"/replay.csv"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("vehicle_id,timestamp,latitude,longitude\n");
    for (int i = 0; i < 50; ++i)
        file.write(u"T3,%1,%2,-121.4944\n"_s.arg(1'500'000'000 + i).arg(38.5816 + i * 1e-5).toLatin1());
    file.close();
    QProcess replay;
    replay.start(QStringLiteral(GATEWAY), {u"--folder"_s, gateway.folder(), u"--state"_s, gateway.state(), u"--replay"_s, file.fileName()});
    REQUIRE(replay.waitForFinished());
    INFO(replay.readAllStandardError().toStdString());
    CHECK(replay.exitCode() == 0);
    CHECK(stored(centre.owner).size() == 50);
}
