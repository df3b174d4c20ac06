#include "filled.h"
#include "ownuser.h"
#include "pace.h"
#include "station.h"

#include "livedesk.h"

#include <QFile>
#include <QTcpServer>

#include <array>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const auto password = u"superuser of this test"_s;

QStringList freePorts(size_t many)
{
    // All at once, so that none is given twice.
    std::vector<std::unique_ptr<QTcpServer>> held(many);
    QStringList ports;
    for (auto& each : held) {
        each = std::make_unique<QTcpServer>();
        REQUIRE(each->listen(QHostAddress::LocalHost));
        ports.append(QString::number(each->serverPort()));
    }
    return ports;
}

/// One of the two servers: Patroni and the PostgreSQL that it keeps.
struct Member {
    Member(const OpenFolder& folder, const QString& its, QString itsPort) : name(its), port(std::move(itsPort)), cluster(folder.path(its)) {}

    void start() { startAsOwnUser(patroni, u"patroni"_s, {cluster.folder() + u"/patroni.yml"_s}, cluster.folder()); }
    /// The machine dies. Patroni first: it would start its server again.
    void kill()
    {
        patroni.kill();
        REQUIRE(patroni.waitForFinished());
        must(cluster.kill());
    }
    [[nodiscard]] CentrePlace place(const QString& database) const { return {cluster.host(), port, database, LocalCluster::superuser(), {}, {}, {}, password}; }
    [[nodiscard]] bool leads() const
    {
        CentreSession session(place(u"postgres"_s));
        return session.open() && said(session, u"select pg_is_in_recovery() as follows"_s).first().value(u"follows"_s) == false;
    }
    [[nodiscard]] bool isFollowed() const
    {
        CentreSession session(place(u"postgres"_s));
        return session.open() && said(session, u"select from pg_stat_replication where sync_state = 'sync' and state = 'streaming'"_s).size() == 1;
    }

    QString name;
    QString port;
    LocalCluster cluster;
    QProcess patroni;
};

/// Two servers and the three who agree on which of them leads, by the recipe's own files.
class Pair {
public:
    Pair()
    {
        const auto ca = folder.path(u"ca"_s);
        REQUIRE(admin({u"server"_s, u"init"_s, u"--make-ca"_s, ca, u"--server-name"_s, u"localhost"_s, u"--no-database"_s}).code == 0);
        const auto certificates = folder.path(u"certificates"_s);
        makeOwnFolder(certificates);
        for (const auto& name : {u"server.crt"_s, u"server.key"_s, u"root.crt"_s})
            writeOwnFile(certificates + u'/' + name, textOf(ca + u"/server/"_s + name).toUtf8());
        QStringList peers;
        QStringList clients;
        for (int i = 0; i < 3; ++i) {
            peers.append(names[size_t(i)] + u"=http://127.0.0.1:"_s + ports[2 + i]);
            clients.append(u"127.0.0.1:"_s + ports[5 + i]);
        }
        for (int i = 0; i < 3; ++i) {
            const auto own = folder.path(names[size_t(i)]);
            makeOwnFolder(own);
            const auto values = own + u"/values"_s;
            const auto member = i < 2 ? u"ADDRESS=127.0.0.1\nPORT=%1\nREST=127.0.0.1:%2\nDATA=%3/data\nSOCKET=%4\n"_s.arg(ports[i], ports[8 + i], own, members[size_t(i)].cluster.host()) : QString{};
            writeOwnFile(values, u"# %1\nNAME=%1\nETCD-DATA=%2/etcd\nETCD-CLIENT=%3\nETCD-PEER=127.0.0.1:%4\nETCD-PEERS=%5\nETCD-CLIENTS=%6\nSERVERS=127.0.0.1/32\nCERTIFICATES=%7\n"
                                 "REST-PASSWORD=patroni of this test\nSUPERUSER-PASSWORD=%8\nREPLICATOR-PASSWORD=replicator of this test\nREWINDER-PASSWORD=rewinder of this test\n"_s
                                     .arg(names[size_t(i)], own, clients[i], ports[2 + i], peers.join(u','), clients.join(u", "_s), certificates, password)
                                     .append(member)
                                     .toUtf8());
            QStringList environment;
            for (const auto& line : QString::fromUtf8(filled(u"etcd.conf"_s, values)).split(u'\n'))
                if (line.startsWith(u"ETCD_"))
                    environment.append(line);
            etcd[size_t(i)].setStandardErrorFile(folder.path(u"etcd.log"_s), QIODevice::Append);
            startAsOwnUser(etcd[size_t(i)], u"etcd"_s, {}, own, environment);
            if (i == 2)
                continue;
            writeOwnFile(own + u"/patroni.yml"_s, filled(u"patroni.yml"_s, values));
            members[size_t(i)].patroni.setProcessChannelMode(QProcess::MergedChannels);
            members[size_t(i)].patroni.setStandardOutputFile(folder.path(u"patroni.log"_s), QIODevice::Append);
        }
        for (auto& member : members)
            member.start();
        REQUIRE(soon([this] { return std::ranges::any_of(members, [](const Member& each) { return each.isFollowed(); }); }, 90'000));
        QFile file(folder.path(u"superuser.password"_s));
        REQUIRE((file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(password.toUtf8() + '\n') > 0));
        file.close();
        REQUIRE(run(leader(), {u"init"_s}).code == 0);
        for (int i = 1; i <= 5; ++i)
            REQUIRE(run(leader(), {u"add-workstation"_s, u"W%1"_s.arg(i), u"--out"_s, folder.path(u"W%1"_s.arg(i)), u"--ca"_s, ca, u"--server"_s, u"localhost,localhost"_s, u"--ports"_s,
                u"%1,%2"_s.arg(ports[0], ports[1])}).code == 0);
    }
    ~Pair()
    {
        for (auto& member : members)
            member.patroni.terminate();
        for (auto& member : members)
            if (member.patroni.state() != QProcess::NotRunning && !member.patroni.waitForFinished())
                member.patroni.kill();
        for (auto& each : etcd) {
            each.terminate();
            each.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Pair)

    [[nodiscard]] Member& leader()
    {
        const auto found = std::ranges::find_if(members, &Member::leads);
        REQUIRE(found != members.end());
        return *found;
    }
    Told run(const Member& member, const QStringList& words) const
    {
        return admin(QStringList{u"server"_s} + words + QStringList{u"--host"_s, member.cluster.host(), u"--port"_s, member.port, u"--database"_s, u"cwrt"_s, u"--user"_s, LocalCluster::superuser(),
            u"--password-file"_s, folder.path(u"superuser.password"_s)});
    }
    [[nodiscard]] CentreAddress address(int station) const
    {
        LiveDesk desk(folder.path(u"W%1"_s.arg(station)), u"test"_s);
        must(desk.read());
        return desk.address(desk.kitPassword());
    }

    OpenFolder folder;
    const std::array<QString, 3> names{u"first"_s, u"second"_s, u"third"_s};
    const QStringList ports = freePorts(10);
    std::array<Member, 2> members{Member{folder, names[0], ports[0]}, Member{folder, names[1], ports[1]}};
    std::array<QProcess, 3> etcd;
};

} // namespace

TEST_CASE("the machine that leads dies under load: Patroni makes the other the primary, nothing confirmed is lost, and nobody's verbs wait")
{
    Pair pair;
    INFO(textOf(pair.folder.path(u"patroni.log"_s)).right(20'000).toStdString());
    auto& leader = pair.leader();
    auto& other = &leader == &pair.members[0] ? pair.members[1] : pair.members[0];
    const auto giver = [&] {
        CentreSession session(leader.place(u"cwrt"_s));
        must(session.open());
        return Giver::enrolled(session);
    }();
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 1; i <= 4; ++i)
        writers.push_back(std::make_unique<Writer>(giver, pair.address(i), i));
    Station desk(pair.address(5), u"W5"_s, {giver.signer.staff.toString(), giver.signer.key, u"rosa"_s});
    REQUIRE(Station::comes([&] { return desk.isAtRest(); }));
    const auto filed = desk.files(u"before"_s);
    QStringList told;
    const auto note = [&](Pace& pace) {
        told.append(u"note %1"_s.arg(told.size(), 5, 10, QChar(u'0')));
        pace.time([&] { desk.does(u"note"_s, {dispatch::insertOf(desk.note(filed.id, told.last()))}); });
        QTest::qWait(20);
    };
    Pace before;
    while (before.count() < 100 || !std::ranges::all_of(writers, [](const auto& each) { return each->answered() >= 50; }))
        note(before);

    QElapsedTimer outage;
    outage.start();
    leader.kill();
    QList<int> had;
    for (const auto& writer : writers)
        had.append(writer->answered());
    Pace during;
    const auto allGoOn = [&] {
        for (size_t i = 0; i < writers.size(); ++i)
            if (writers[i]->answered() < had[qsizetype(i)] + 20)
                return false;
        return true;
    };
    while (!allGoOn() && outage.elapsed() < 60'000)
        note(during);
    const auto wentOn = outage.elapsed();
    CHECK(allGoOn());
    CHECK(other.leads());

    // The dead machine comes back, gives up what only it had, and follows.
    leader.start();
    CHECK(soon([&] { return other.isFollowed(); }, 60'000));
    QStringList promised;
    for (auto& writer : writers) {
        writer->stop();
        promised += writer->accepted();
        CHECK(writer->reopened() >= 2);
    }
    CentreSession session(other.place(u"cwrt"_s));
    must(session.open());
    CHECK(missingFrom(kept(session), promised) == 0);
    CHECK(said(session, u"select name from cad.person group by name having count(*) > 1"_s).isEmpty());
    REQUIRE(Station::comes([&] { return desk.isAtRest(); }));
    CHECK(desk.notesOf(filed.id) == told);
    CHECK(said(session, u"select from sync.command where station = 'W5' and state = 'accepted'"_s).size() == told.size() + 1);
    const auto checked = pair.run(other, {u"check"_s});
    CHECK(checked.code == 0);
    CHECK(checked.out.contains(u"feed of changes is whole"));
    CHECK(checked.out.contains(u"1 standbys follow, 1 of them synchronously"));
    // One that waited for the centre would take as long as the outage.
    CHECK(during.median() < 3 * before.median() + 5);
    CHECK(during.longest() < 2'000);
    WARN("confirmed " << promised.size() << ", lost 0; everybody went on after " << wentOn << " ms; a verb " << before.median() << " ms before, " << during.median()
                      << " ms meanwhile, at most " << during.longest() << " ms");
}
