#include "gatewayprocess.h"

#include "certificates.h"
#include "clock.h"
#include "filebytes.h"
#include "sentence.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
void must(const Result<T>& result)
{
    if (!result)
        FAIL(qPrintable(result.error().summary + u" / "_s + result.error().detail));
}

/// Who comes to a door: with a certificate, or none.
struct Visitor {
    QString certificate; ///< path of .crt and .key; empty for none
    QString authority;   ///< whose word for the door is taken
};

/// A gateway whose doors have TLS. car-1 has a secret, car-2 and car-3 show certificates.
class TlsGateway {
public:
    TlsGateway() : gateway(centre, {u"car-1"_s})
    {
        addTeam(centre, u"car-1"_s);
        for (const auto& name : {u"car-2"_s, u"car-3"_s})
            addTeam(centre, name);
        must(doorAuthority.make());
        must(stranger.make());
        must(doorAuthority.makeServer({u"gateway.example"_s}, gateway.folder() + u"/door"_s, {}));
        for (const auto& name : {u"car-2"_s, u"car-3"_s, u"car-9"_s})
            must(doorAuthority.makeClient(name, path(name), {}));
        must(doorAuthority.makeClient(u"car-2"_s, path(u"expired"_s), {0, u"20200101000000Z"_s, u"20210101000000Z"_s}));
        must(stranger.makeClient(u"car-2"_s, path(u"forged"_s), {}));
        allow({u"car-2"_s, u"car-3"_s});
    }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] Visitor with(const QString& certificate) const { return {certificate.isEmpty() ? QString() : path(certificate), doorAuthority.rootCertificate()}; }
    /// Of the devices with a certificate; car-1 stays.
    void allow(const QStringList& certified) const
    {
        auto registry = DeviceRegistry::fromJson(bytesOf(gateway.folder() + u"/devices.json"_s));
        must(registry);
        for (const auto& name : {u"car-2"_s, u"car-3"_s})
            registry->remove(name);
        for (const auto& name : certified)
            registry->add({name, {}, {}, true, 60'000});
        QFile file(gateway.folder() + u"/devices.json"_s);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(registry->toJson());
    }
    void open(bool certificates)
    {
        const QJsonObject door{{u"tls"_s, true}, {u"certificates"_s, certificates}};
        gateway.setDoors({{u"nmea_tcp"_s, door}, {u"http"_s, door},
            {u"tls"_s, QJsonObject{{u"certificate"_s, u"door.crt"_s}, {u"key"_s, u"door.key"_s}, {u"authority"_s, doorAuthority.rootCertificate()}}}});
        gateway.start();
    }

    /// What the door answers; empty when it closes without a word.
    [[nodiscard]] QByteArray says(const QString& door, const Visitor& visitor, const QByteArray& words) const
    {
        QSslSocket socket;
        auto configuration = socket.sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(visitor.authority));
        if (!visitor.certificate.isEmpty()) {
            configuration.setLocalCertificate(QSslCertificate(bytesOf(visitor.certificate + u".crt"_s)));
            configuration.setPrivateKey(QSslKey(bytesOf(visitor.certificate + u".key"_s), QSsl::Ec));
        }
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, gateway.port(door), u"gateway.example"_s);
        if (!socket.waitForEncrypted(10'000))
            return {};
        socket.write(words);
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(door == u"http"_s ? 10'000 : 500))
            answer += socket.readAll();
        return answer;
    }
    [[nodiscard]] QByteArray status(const Visitor& visitor, const QString& device, Instant at, const QByteArray& secret = {}) const
    {
        const auto query = u"id=%1&key=%2&lat=%3&lon=%4&timestamp=%5"_s.arg(device, QString::fromLatin1(secret)).arg(home.latitude, 0, 'f', 6).arg(home.longitude, 0, 'f', 6).arg(toMsecs(at));
        return says(u"http"_s, visitor, "GET /?" + query.toLatin1() + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n").mid(9, 3);
    }
    [[nodiscard]] QStringList stored() const
    {
        QStringList list;
        for (const auto& row : centre.owner.say(u"select device || ' ' || sync.milliseconds(fixed_at) as line from avl.fix order by fixed_at, device"_s).rows)
            list.append(row.value(u"line"_s).toString());
        return list;
    }

    Centre centre;
    GatewayProcess gateway;
    QTemporaryDir folder;
    CertificateAuthority doorAuthority{folder.filePath(u"ca"_s)};
    CertificateAuthority stranger{folder.filePath(u"stranger"_s)};
};

Instant aWhileAgo() { return fromMsecs(toMsecs(SystemClock().now()) / 1000 * 1000 - 30'000); }

} // namespace

TEST_CASE("a door with TLS takes a device with its secret, and is itself one that can be believed")
{
    TlsGateway world;
    world.open(false);
    const auto at = aWhileAgo();
    CHECK(world.status(world.with({}), u"car-1"_s, at, deviceSecret) == "200");
    CHECK(world.status(world.with({}), u"car-1"_s, at + second, "guessed") == "401");
    CHECK(world.status({{}, world.stranger.rootCertificate()}, u"car-1"_s, at + second, deviceSecret).isEmpty());
    (void)world.says(u"nmea_tcp"_s, world.with({}), "car-1:"_ba + deviceSecret + ' ' + rmc(home, at + 2 * second) + "\r\n");
    // Nobody is heard who does not encrypt.
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, world.gateway.port(u"nmea_tcp"_s));
    REQUIRE(plain.waitForConnected());
    plain.write("car-1:"_ba + deviceSecret + ' ' + rmc(home, at + 3 * second) + "\r\n");
    CHECK(within([&] { return plain.state() == QAbstractSocket::UnconnectedState; }));
    const QStringList all{u"car-1 %1"_s.arg(toMsecs(at)), u"car-1 %1"_s.arg(toMsecs(at + 2 * second))};
    CHECK(within([&] { return world.stored() == all; }));
    CHECK(world.gateway.end() == 0);
}

TEST_CASE("a door that asks for certificates takes the right one for its own device, and says in the log why it took no other")
{
    TlsGateway world;
    world.open(true);
    const auto at = aWhileAgo();
    CHECK(world.status(world.with(u"car-2"_s), u"car-2"_s, at) == "200");
    (void)world.says(u"nmea_tcp"_s, world.with(u"car-3"_s), rmc(home, at + second) + "\r\n");
    const QStringList good{u"car-2 %1"_s.arg(toMsecs(at)), u"car-3 %1"_s.arg(toMsecs(at + second))};
    CHECK(within([&] { return world.stored() == good; }));

    // A good certificate does not speak for another device, nor one with a secret; a name that is no device's is nobody's.
    CHECK(world.status(world.with(u"car-2"_s), u"car-3"_s, at + 2 * second) == "401");
    CHECK(world.status(world.with(u"car-2"_s), u"car-1"_s, at + 2 * second, deviceSecret) == "401");
    CHECK(world.status(world.with(u"car-9"_s), u"car-9"_s, at + 2 * second) == "401");
    for (const auto& certificate : {u"expired"_s, u"forged"_s, QString()}) {
        CHECK(world.status(world.with(certificate), u"car-2"_s, at + 2 * second).isEmpty());
        CHECK(world.says(u"nmea_tcp"_s, world.with(certificate), rmc(home, at + 2 * second) + "\r\n").isEmpty());
    }
    // Lost in a stolen car: taken off the list.
    world.gateway.kill();
    world.allow({u"car-3"_s});
    world.gateway.start();
    CHECK(world.status(world.with(u"car-2"_s), u"car-2"_s, at + 2 * second) == "401");
    CHECK(world.status(world.with(u"car-3"_s), u"car-3"_s, at + 3 * second) == "200");
    CHECK(within([&] { return world.stored().size() == 3; }));
    CHECK(world.stored() == good + QStringList{u"car-3 %1"_s.arg(toMsecs(at + 3 * second))});

    CHECK(world.gateway.end() == 0);
    const auto log = world.gateway.log();
    INFO(log.toStdString());
    const auto mark = DeviceRegistry::markOf(u"car-2"_s);
    CHECK(log.contains(u"refused at http: The certificate has expired; its name's mark is "_s + mark));
    CHECK(log.contains(u"refused at nmea_tcp: The certificate has expired; its name's mark is "_s + mark));
    CHECK(log.count(u"The peer did not present any certificate"_s) == 2);
    // The forged one.
    CHECK(log.count(QRegularExpression(u"refused at \\w+: The issuer certificate of a locally looked up certificate could not be found; its name's mark is "_s + mark)) == 2);
    CHECK(log.contains(u"refused at http: no device of ours, or not proven; its name's mark is "_s + DeviceRegistry::markOf(u"car-9"_s)));
    CHECK_FALSE(log.contains(u"car-"));
}
