#include "deskaddress.h"
#include "pace.h"
#include "station.h"

#include <QProcess>

#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;
using dispatch::insertOf;

namespace {

constexpr auto inside = "a link whose packets vanish";

/// A network of one's own: nothing of it leaves, and nothing else is in it.
QStringList inOwnNetwork(const QStringList& command)
{
    const auto options = geteuid() == 0 ? QStringList{u"--net"_s} : QStringList{u"--user"_s, u"--map-current-user"_s, u"--keep-caps"_s, u"--net"_s};
    return options + QStringList{u"--"_s} + command;
}

/// A new network has a loopback that is down.
void raiseLoopback()
{
    const int each = socket(AF_INET, SOCK_DGRAM, 0);
    ifreq loopback{};
    std::strcpy(loopback.ifr_name, "lo");
    loopback.ifr_flags = IFF_UP | IFF_RUNNING;
    REQUIRE(ioctl(each, SIOCSIFFLAGS, &loopback) == 0);
    close(each);
}

/// Packets to and from the server arrive nowhere, and nobody is told.
class BlackHole {
public:
    BlackHole() { filter("table inet hole { chain arriving { type filter hook input priority 0; tcp dport 5432 drop; tcp sport 5432 drop; }; }"); }
    ~BlackHole() { filter("delete table inet hole"); }
    Q_DISABLE_COPY_MOVE(BlackHole)

private:
    static void filter(const QByteArray& rules)
    {
        QProcess nft;
        nft.start(u"nft"_s, {u"-f"_s, u"-"_s});
        nft.write(rules + '\n');
        nft.closeWriteChannel();
        CHECK((nft.waitForFinished() && nft.exitCode() == 0));
        INFO(nft.readAllStandardError().toStdString());
    }
};

} // namespace

TEST_CASE("packets of the link vanish: verbs go on, the desk soon says that it is alone, and all is reconciled after")
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"unshare"_s, inOwnNetwork({u"true"_s}));
    if (!process.waitForFinished() || process.exitCode() != 0)
        SKIP("this machine lets nobody make a network of his own: " << process.readAll().toStdString());
    process.start(u"unshare"_s, inOwnNetwork({QCoreApplication::applicationFilePath(), QString::fromLatin1(inside)}));
    REQUIRE(process.waitForFinished(120'000));
    const auto told = process.readAll().toStdString();
    INFO(told);
    CHECK(process.exitCode() == 0);
    WARN(told);
}

TEST_CASE(inside, "[.]")
{
    raiseLoopback();
    auto& cluster = server().cluster();
    REQUIRE(cluster.set(u"listen_addresses"_s, u"127.0.0.1"_s));
    REQUIRE(cluster.stop());
    REQUIRE(cluster.start());
    const Centre centre;
    auto address = addressOf(centre, u"W3"_s);
    address.hosts = u"127.0.0.1"_s;
    address.ports = u"5432"_s;
    Station desk(address, u"W3"_s, centre.dana);
    // By the socket, which no packet crosses.
    Station other(addressOf(centre, u"W4"_s), u"W4"_s, centre.rosa);
    REQUIRE(Station::comes([&] { return desk.isAtRest() && other.isAtRest(); }));
    const auto filed = desk.files(u"before"_s);
    REQUIRE(Station::comes([&] { return other.sees(filed.id) && desk.isAtRest(); }));

    QStringList said;
    const auto note = [&](Pace& pace) {
        said.append(u"note %1"_s.arg(said.size(), 4, 10, QChar(u'0')));
        pace.time([&] { desk.does(u"note"_s, {insertOf(desk.note(filed.id, said.last()))}); });
    };
    Pace linked;
    for (int i = 0; i < 100; ++i)
        note(linked);
    REQUIRE(Station::comes([&] { return desk.isAtRest(); }));
    Pace lost;
    qint64 noticed = 0;
    {
        const BlackHole hole;
        QElapsedTimer timer;
        timer.start();
        while (desk.isLinked() && timer.elapsed() < 20'000) {
            note(lost);
            QTest::qWait(20);
        }
        noticed = timer.elapsed();
        CHECK(desk.state().kind == LinkState::Kind::Alone);
        for (int i = 0; i < 50; ++i)
            note(lost);
        CHECK(Station::comes([&] { return desk.state().waiting == lost.count(); }));
        CHECK(desk.state().since <= desk.clock.now());
        CHECK(other.isLinked());
        CHECK(other.notesOf(filed.id).size() == linked.count());
    }
    QElapsedTimer back;
    back.start();
    REQUIRE(Station::comes([&] { return desk.isAtRest() && other.notesOf(filed.id) == said; }, 30'000));
    CHECK(noticed < 8'000);
    // A verb that waits for the line would take seconds.
    CHECK(lost.median() < 3 * linked.median() + 5);
    CHECK(lost.longest() < 1'000);
    const auto there = centre.owner.say(u"select count(*) as n, count(distinct id) as ids from sync.command where station = 'W3'"_s);
    CHECK(there.value(u"n"_s).toInt() == said.size() + 1);
    CHECK(there.value(u"ids"_s).toInt() == said.size() + 1);
    WARN("alone after " << noticed << " ms; a verb " << linked.median() << " ms before, " << lost.median() << " ms in the hole, at most " << lost.longest() << " ms; reconciled "
                        << back.elapsed() << " ms after");
}
