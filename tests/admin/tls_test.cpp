#include "tlscentre.h"

#include "centrallink.h"
#include "certificates.h"
#include "enrolment.h"
#include "livedesk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <arpa/inet.h>
#include <postgresql/libpq-fe.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Who the centre says this is, or why it lets nobody in.
QString opened(const CentreAddress& address)
{
    CentralLink link(address, u"test"_s);
    const auto welcome = link.open();
    if (welcome)
        return welcome->station;
    UNSCOPED_INFO(qPrintable(welcome.error().failure.summary + u" / "_s + welcome.error().failure.detail));
    return welcome.error().trouble == LinkFailure::Trouble::Refused ? u"refused"_s : u"lost"_s;
}

/// libpq's own words for why it came in or not.
QString refusalOf(const QString& words)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdb(qPrintable(words)), &PQfinish);
    return PQstatus(connection.get()) == CONNECTION_OK ? QString{} : QString::fromLocal8Bit(PQerrorMessage(connection.get()));
}

} // namespace

TEST_CASE("only an enrolled workstation with its own certificate comes in, and only to the right server")
{
    const TlsCentre centre;
    const auto w3 = centre.addressOf(u"W3"_s);
    const auto w4 = centre.addressOf(u"W4"_s);
    CHECK(opened(w3) == u"W3");
    CHECK(opened(w4) == u"W4");
    CHECK(QFile::permissions(centre.folder.path(u"W3/workstation.key"_s)) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(QFile::permissions(centre.folder.path(u"W3/centre.password"_s)) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));

    const auto asked = [&](auto change) {
        auto address = w3;
        change(address);
        return opened(address);
    };
    // The server is called by a name that is not in its certificate.
    CHECK(asked([](CentreAddress& each) { each.hosts = u"127.0.0.1"_s; }) == u"refused");
    // A server that another authority vouches for.
    const CertificateAuthority stranger(centre.folder.path(u"stranger"_s));
    must(stranger.make());
    CHECK(asked([&](CentreAddress& each) { each.rootCertificate = stranger.rootCertificate(); }) == u"refused");
    CHECK(asked([](CentreAddress& each) { each.certificate = each.key = u"/nowhere"_s; }) == u"refused");
    must(stranger.makeClient(w3.login, centre.folder.path(u"forged"_s), {}));
    CHECK(asked([&](CentreAddress& each) {
        each.certificate = centre.folder.path(u"forged.crt"_s);
        each.key = centre.folder.path(u"forged.key"_s);
    }) == u"refused");
    must(CertificateAuthority(centre.ca).makeClient(w3.login, centre.folder.path(u"old"_s), {0, u"20200101000000Z"_s, u"20210101000000Z"_s}));
    CHECK(asked([&](CentreAddress& each) {
        each.certificate = centre.folder.path(u"old.crt"_s);
        each.key = centre.folder.path(u"old.key"_s);
    }) == u"refused");
    // Another workstation's certificate, which is good for that one.
    CHECK(asked([&](CentreAddress& each) {
        each.certificate = w4.certificate;
        each.key = w4.key;
    }) == u"refused");
    CHECK(asked([](CentreAddress& each) { each.password = u"guessed"_s; }) == u"refused");

    // Renewed by the authority alone.
    REQUIRE(admin({u"server"_s, u"renew-certificate"_s, u"W3"_s, u"--ca"_s, centre.ca, u"--out"_s, centre.folder.path(u"renewed"_s)}).code == 0);
    CHECK(asked([&](CentreAddress& each) {
        each.certificate = centre.folder.path(u"renewed/workstation.crt"_s);
        each.key = centre.folder.path(u"renewed/workstation.key"_s);
    }) == u"W3");

    const auto plain = u"host=127.0.0.1 port=%1 dbname=cwrt user=%2 password='%3' "_s.arg(centre.port, w3.login, w3.password);
    CHECK(refusalOf(plain + u"sslmode=disable"_s).contains(u"pg_hba.conf rejects connection"));
    CHECK(refusalOf(plain + u"sslmode=require sslcert=/nowhere"_s).contains(u"requires a valid client certificate"));
    const auto chief = u"host=localhost port=%1 dbname=cwrt user=postgres password='%2' sslmode=verify-full sslrootcert='%3' sslcert='%4' sslkey='%5'"_s
                           .arg(centre.port, must(centre.cluster.password()), w3.rootCertificate, w3.certificate, w3.key);
    CHECK(refusalOf(chief).contains(u"pg_hba.conf rejects connection"));

    // Each of them is in the server's log.
    const auto log = bytesOf(centre.cluster.logFile());
    for (const auto* words : {"unknown ca", "certificate has expired", "requires a valid client certificate", "password authentication failed for user \"ws_w3\"", "no encryption", "user \"postgres\""})
        CHECK(log.contains(words));

    // A revoked one, also while it is connected.
    CentralLink link(w4, u"test"_s);
    REQUIRE(link.open());
    REQUIRE(centre.run({u"revoke-workstation"_s, u"W4"_s}).code == 0);
    CHECK_FALSE(link.heartbeat(0, {}));
    CHECK(opened(w4) == u"refused");
    CHECK(opened(w3) == u"W3");
    CHECK(centre.run({u"status"_s}).out.contains(u"W4        revoked"));
    CHECK(centre.run({u"check"_s}).code == 0);
}

TEST_CASE("a server whose certificate has expired is not believed")
{
    TlsCentre centre;
    const auto w3 = centre.addressOf(u"W3"_s);
    must(CertificateAuthority(centre.ca).makeServer({u"localhost"_s}, centre.folder.path(u"late"_s), {0, u"20200101000000Z"_s, u"20210101000000Z"_s}));
    must(centre.cluster.put(u"server.crt"_s, bytesOf(centre.folder.path(u"late.crt"_s))));
    must(centre.cluster.put(u"server.key"_s, bytesOf(centre.folder.path(u"late.key"_s))));
    said(*superuser(centre.cluster, u"postgres"_s, centre.port), u"select pg_reload_conf()"_s);
    // The new one holds from the next connection after the reload, which is a moment away.
    QString answer;
    for (int i = 0; i < 50 && answer != "refused"_L1; ++i) {
        answer = opened(w3);
        usleep(20'000);
    }
    CHECK(answer == u"refused");
}

TEST_CASE("the administrator's verbs say what they did and what they would not")
{
    const TlsCentre centre;
    const QStringList omar{u"add-user"_s, u"omar"_s, u"--name"_s, u"Omar Haddad"_s, u"--role"_s, u"clinician"_s, u"--credential"_s, u"LCSW"_s};
    CHECK(centre.run(omar, "short\n").code == 1);
    CHECK(centre.run(omar, "").code == 1);
    REQUIRE(centre.run(omar, "a long passphrase\n").code == 0);
    CHECK(centre.run(omar, "a long passphrase\n").err.contains(u"already"));
    CHECK(centre.run({u"add-user"_s, u"nobody"_s, u"--passphrase-only"_s}, "a long passphrase\n").code == 1);
    CHECK(centre.run({u"add-user"_s, u"x"_s, u"--name"_s, u"X"_s, u"--role"_s, u"king"_s}, "a long passphrase\n").code == 1);

    const auto signsIn = [&](const QString& passphrase) {
        CentralLink link(centre.addressOf(u"W3"_s), u"test"_s);
        REQUIRE(link.open());
        return must(LiveDesk::askCentre(link, u"Omar"_s, passphrase)).has_value();
    };
    CHECK(signsIn(u"a long passphrase"_s));
    CHECK_FALSE(signsIn(u"another passphrase"_s));
    REQUIRE(centre.run({u"add-user"_s, u"omar"_s, u"--passphrase-only"_s}, "another passphrase\n").code == 0);
    CHECK(signsIn(u"another passphrase"_s));
    REQUIRE(centre.run({u"revoke-user"_s, u"omar"_s}).code == 0);
    CHECK_FALSE(signsIn(u"another passphrase"_s));

    CHECK(centre.run({u"add-workstation"_s, u"w5"_s, u"--out"_s, centre.folder.path(u"w5"_s), u"--ca"_s, centre.ca, u"--server"_s, u"localhost"_s}).err.contains(u"no name"));
    CHECK(centre.run({u"add-workstation"_s, u"W3"_s, u"--out"_s, centre.folder.path(u"again"_s), u"--ca"_s, centre.ca, u"--server"_s, u"localhost"_s}).err.contains(u"already"));
    CHECK(centre.run({u"add-workstation"_s, u"W9"_s, u"--out"_s, centre.folder.path(u"W3"_s), u"--ca"_s, centre.ca, u"--server"_s, u"localhost"_s}).err.contains(u"not touched"));
    CHECK(centre.run({u"revoke-workstation"_s, u"W77"_s}).code == 1);
    CHECK(centre.run({u"init"_s}).code == 0);
    CHECK(centre.run({u"migrate"_s}).code == 0);

    // Nothing that was secret went into the server's log.
    const auto log = bytesOf(centre.cluster.logFile());
    CHECK_FALSE(log.contains("passphrase"));
    CHECK_FALSE(log.contains("SCRAM-SHA-256$"));
    CHECK_FALSE(log.contains(centre.addressOf(u"W3"_s).password.toUtf8()));
}

TEST_CASE("a desk's file opens by the recovery key, and to somebody new whom the centre knows")
{
    TlsCentre centre;
    const auto secret = centre.folder.path(u"safe"_s);
    const auto made = admin({u"desk"_s, u"recovery-key"_s, u"--out"_s, secret});
    REQUIRE(made.code == 0);
    const auto publicKey = made.out.section(u"--recovery-key "_s, 1).left(64);
    CHECK_FALSE(made.out.contains(QString::fromUtf8(bytesOf(secret)).trimmed()));
    CHECK(admin({u"desk"_s, u"recovery-key"_s, u"--out"_s, secret}).code == 1);
    const auto enrol = [&](const QString& key) {
        return centre.run({u"add-workstation"_s, u"W7"_s, u"--out"_s, centre.folder.path(u"W7"_s), u"--ca"_s, centre.ca, u"--server"_s, u"localhost"_s, u"--ports"_s, centre.port, u"--recovery-key"_s, key});
    };
    CHECK(enrol(u"abc"_s).code == 1);
    REQUIRE(enrol(publicKey).code == 0);
    for (const auto& name : {u"omar"_s, u"dana"_s})
        REQUIRE(centre.run({u"add-user"_s, name, u"--name"_s, name, u"--role"_s, u"dispatcher"_s}, name.toUtf8() + " has a long passphrase\n").code == 0);

    LiveDesk desk(centre.folder.path(u"W7"_s), u"test"_s);
    must(desk.read());
    const auto password = desk.kitPassword();
    const auto first = must(desk.enterNew(u"omar"_s, u"omar has a long passphrase"_s));
    CHECK_FALSE(desk.enter(u"dana"_s, u"dana has a long passphrase"_s, {}));

    SECTION("somebody new")
    {
        CHECK_FALSE(desk.enterKnown(first.key, password, u"dana"_s, u"another passphrase"_s));
        CHECK_FALSE(desk.enter(u"dana"_s, u"another passphrase"_s, {}));
        const auto dana = must(desk.enterKnown(first.key, password, u"dana"_s, u"dana has a long passphrase"_s));
        REQUIRE(dana.staff);
        CHECK(dana.staff->name == u"dana"_s);
        must(desk.enter(u"dana"_s, u"dana has a long passphrase"_s, dana.salt));
    }
    SECTION("the recovery key")
    {
        const auto recover = [&](const QString& key, const QByteArray& passphrase) {
            return admin({u"desk"_s, u"recover"_s, centre.folder.path(u"W7"_s), u"--recovery-key"_s, key, u"--sign-in"_s, u"omar"_s}, passphrase);
        };
        const auto other = centre.folder.path(u"other"_s);
        REQUIRE(admin({u"desk"_s, u"recovery-key"_s, u"--out"_s, other}).code == 0);
        CHECK(recover(other, "a new long passphrase\n").err.contains(u"does not open this desk"));
        CHECK(recover(secret, "short\n").code == 1);
        REQUIRE(recover(secret, "a new long passphrase\n").code == 0);
        CHECK_FALSE(desk.enter(u"omar"_s, u"omar has a long passphrase"_s, {}));
        const auto key = must(desk.enter(u"omar"_s, u"a new long passphrase"_s, {})).key;
        CHECK(std::equal(key.bytes(), key.bytes() + DataKey::size, first.key.bytes()));
    }
    SECTION("without the centre")
    {
        must(centre.cluster.stop());
        const auto refused = desk.enterKnown(first.key, password, u"dana"_s, u"dana has a long passphrase"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().summary.contains(u"the centre can't be reached"));
    }
}

TEST_CASE("who keeps the centre needs not be a superuser")
{
    const TlsCentre centre;
    // As packaging/central/README.md says it.
    const auto session = superuser(centre.cluster, u"cwrt"_s, centre.port);
    said(*session, u"create role keeper login createrole password 'known to this test' in role cad_administrator, pg_signal_backend"_s);
    said(*session, u"grant cad_workstation to keeper with admin true, inherit false, set false"_s);
    said(*session, u"create role looker login password 'known to this test' in role cad_owner, pg_monitor"_s);
    const auto runAs = [&](const QString& user, const QStringList& words, const QByteArray& input = {}) {
        return admin(QStringList{u"server"_s} + words + QStringList{u"--host"_s, centre.cluster.host(), u"--port"_s, centre.port, u"--database"_s, u"cwrt"_s, u"--user"_s, user, u"--ask-password"_s},
            "known to this test\n" + input);
    };
    const auto run = [&](const QStringList& words, const QByteArray& input = {}) { return runAs(u"keeper"_s, words, input); };
    // A new version and a look at everything are for somebody who owns it.
    for (const auto& words : {QStringList{u"migrate"_s}, {u"check"_s}, {u"status"_s}}) {
        CHECK(runAs(u"looker"_s, words).code == 0);
        CHECK(run(words).code == 1);
    }
    // Who works at no desk is told what is still to be made for her.
    CHECK(run({u"add-user"_s, u"ana"_s, u"--name"_s, u"Ana Silva"_s, u"--role"_s, u"analyst"_s}, "a long passphrase\n").out.contains(u"in role cad_reader"_s));
    CHECK(run({u"add-user"_s, u"ada"_s, u"--name"_s, u"Ada Okafor"_s, u"--role"_s, u"administrator"_s}, "a long passphrase\n").out.contains(u"in role cad_administrator"_s));
    CHECK(run({u"revoke-user"_s, u"ana"_s}).code == 0);
    CHECK(run({u"add-user"_s, u"omar"_s, u"--name"_s, u"Omar Haddad"_s, u"--role"_s, u"clinician"_s}, "a long passphrase\n").code == 0);
    REQUIRE(run({u"add-workstation"_s, u"W7"_s, u"--out"_s, centre.folder.path(u"W7"_s), u"--ca"_s, centre.ca, u"--server"_s, u"localhost"_s, u"--ports"_s, centre.port}).code == 0);
    CentralLink link(centre.addressOf(u"W7"_s), u"test"_s);
    REQUIRE(link.open());
    const auto checked = runAs(u"looker"_s, {u"check"_s});
    CHECK(checked.code == 0);
    CHECK(checked.out.contains(u"pg_hba.conf could not be looked at"));
    REQUIRE(run({u"revoke-workstation"_s, u"W7"_s}).code == 0);
    CHECK_FALSE(link.heartbeat(0, {}));
    CHECK(opened(centre.addressOf(u"W7"_s)) == u"refused");
    // A superuser still finds nothing bad about it.
    CHECK(centre.run({u"check"_s}).code == 0);
}

TEST_CASE("check sees what is wrong")
{
    TlsCentre centre;
    const auto good = centre.run({u"check"_s});
    REQUIRE(good.code == 0);
    CHECK_FALSE(good.out.contains(u"bad "));
    const auto session = superuser(centre.cluster, u"cwrt"_s, centre.port);
    const auto sees = [&](const QString& harm, const QString& sentence, const QString& repair) {
        said(*session, harm);
        const auto told = centre.run({u"check"_s});
        CHECK(told.code == 1);
        CHECK(told.out.contains(sentence));
        said(*session, repair);
    };
    sees(u"grant update on cad.person to cad_reader"_s, u"may do more than is documented"_s, u"revoke update on cad.person from cad_reader"_s);
    sees(u"revoke select on cad.linkage from cad_reader"_s, u"documented privilege is missing"_s, u"grant select on cad.linkage to cad_reader"_s);
    sees(u"alter table cad.person disable trigger z_capture"_s, u"cad.person is not watched"_s, u"alter table cad.person enable trigger z_capture"_s);
    sees(u"alter role ws_w3 superuser"_s, u"ws_w3 is a superuser"_s, u"alter role ws_w3 nosuperuser"_s);
    sees(u"alter role cad_owner login"_s, u"cad_owner can sign in"_s, u"alter role cad_owner nologin"_s);
    sees(u"update sync.head set seq = seq + 1"_s, u"does not end where"_s, u"update sync.head set seq = seq - 1"_s);
    sees(u"create role clerk login password 'md5c1ab1c8bb4ac8ca1bf4d58cd7a1c9c31'"_s, u"password of clerk is not kept"_s, u"drop role clerk"_s);
    must(Enrolment(*session).addUser({{}, u"Rosa Delgado"_s, {}, u"rosa"_s, Role::Dispatcher, {}, {}, true}, u"a long passphrase"_s));
    said(*session, u"update cad.staff set employer = 'county'"_s);
    CHECK(centre.run({u"check"_s}).out.contains(u"is whole: 2 changes"));
    sees(u"update sync.change set body = replace(body, 'Rosa', 'Mona') where seq = 1"_s, u"1 were altered"_s, u"update sync.change set body = replace(body, 'Mona', 'Rosa') where seq = 1"_s);
    sees(u"update sync.change set ver = 9 where seq = 2"_s, u"1 changes do not follow"_s, u"update sync.change set ver = 2 where seq = 2"_s);
    CHECK(centre.run({u"check"_s}).code == 0);
}

TEST_CASE("a desk one protocol away is served, one further is told; a newer database is left alone")
{
    const TlsCentre centre;
    const auto session = superuser(centre.cluster, u"cwrt"_s, centre.port);
    const auto w3 = centre.addressOf(u"W3"_s);
    const auto now = said(*session, u"select schema from sync.head"_s).first().value(u"schema"_s).toInt();
    for (const auto& [away, answer] : {std::pair{0, u"W3"_s}, {1, u"W3"_s}, {-1, u"W3"_s}, {2, u"refused"_s}}) {
        said(*session, u"create or replace function sync.protocol() returns integer language sql immutable return %1"_s.arg(CentralLink::protocol + away));
        CHECK(opened(w3) == answer);
    }
    CentralLink link(w3, u"test"_s);
    const auto told = link.open();
    REQUIRE_FALSE(told);
    CHECK(told.error().failure.detail.contains(u"CA426"));

    said(*session, u"update sync.head set schema = %1"_s.arg(now + 1));
    const auto refused = centre.run({u"migrate"_s});
    CHECK(refused.code == 1);
    CHECK(refused.err.contains(u"newer than this program"));
    CHECK(said(*session, u"select schema from sync.head"_s).first().value(u"schema"_s).toInt() == now + 1);
    CHECK(centre.run({u"check"_s}).out.contains(u"newer than this program"));
}

TEST_CASE("a line that makes no sense ends with 2, help with 0")
{
    CHECK(admin({}).code == 2);
    CHECK(admin({u"server"_s, u"explode"_s}).code == 2);
    CHECK(admin({u"server"_s, u"add-user"_s}).code == 2);
    CHECK(admin({u"server"_s, u"check"_s, u"--passphrase"_s, u"x"_s}).code == 2);
    CHECK(admin({u"--help"_s}).code == 0);
    for (const auto& verb : {u"init"_s, u"migrate"_s, u"check"_s, u"add-user"_s, u"revoke-user"_s, u"add-workstation"_s, u"renew-certificate"_s, u"revoke-workstation"_s, u"status"_s, u"local"_s}) {
        const auto told = admin({u"server"_s, verb, u"--help"_s});
        CHECK(told.code == 0);
        CHECK(told.out.startsWith(u"Usage: dispatch-admin server "_s + verb));
    }
    CHECK(admin({u"server"_s, u"status"_s, u"--host"_s, u"/nowhere"_s}).code == 1);
}
