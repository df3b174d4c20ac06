#include "load.h"
#include "tool.h"

#include "migrator.h"

#include <QElapsedTimer>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A centre in a cluster, with the workstations W1 to W4, one dispatcher who commands, and a login for standbys.
class Site {
public:
    explicit Site(const QString& settings) : primary(folder.path(u"primary"_s))
    {
        must(primary.make());
        must(primary.put(u"postgresql.conf"_s, (textOf(primary.dataFolder() + u"/postgresql.conf"_s) + settings).toUtf8()));
        must(primary.start());
        must(Migrator(superuser(primary, u"postgres"_s)->database()).makeDatabase(u"cwrt"_s));
        const auto session = superuser(primary, u"cwrt"_s);
        must(Migrator(session->database()).init());
        must(Migrator(session->database()).migrate());
        const Enrolment enrolment(*session);
        giver = Giver::enrolled(*session);
        for (int i = 0; i < 4; ++i)
            passwords.append(must(enrolment.addWorkstation(u"W%1"_s.arg(i + 1), u"dispatch"_s)));
        said(*session, u"create role replicator login replication password 'known to this test'"_s);
        must(primary.put(u"../replication.pgpass"_s, "*:*:*:replicator:known to this test\n"));
    }

    [[nodiscard]] QString connection(const QString& name) const
    {
        return u"host='%1' user=replicator passfile='%2/replication.pgpass' application_name=%3"_s.arg(primary.host(), primary.folder(), name);
    }

    /// A superuser at a copy of this site's primary.
    [[nodiscard]] std::unique_ptr<CentreSession> chief(const LocalCluster& copy) const { return superuser(copy, u"cwrt"_s, {}, must(primary.password())); }

    [[nodiscard]] CentreAddress address(int station, const QStringList& hosts) const
    {
        return {hosts.join(u','), {}, u"cwrt"_s, u"ws_w%1"_s.arg(station), passwords.at(station - 1), {}, {}, {}, true};
    }

    OpenFolder folder;
    LocalCluster primary;
    Giver giver;
    QStringList passwords;
};

} // namespace

TEST_CASE("the primary dies under load, the standby is promoted, and nothing that was confirmed is lost")
{
    // The standby has to be there before its primary waits for it.
    Site site(textOf(recipe(u"primary.conf"_s)).replace(u"synchronous_standby_names = 'second'"_s, u"synchronous_standby_names = ''"_s));
    LocalCluster second(site.folder.path(u"second"_s));
    must(second.makeBy(recipe(u"standby"_s), {site.connection(u"second"_s)}));
    must(second.start());
    {
        const auto session = superuser(site.primary, u"postgres"_s);
        REQUIRE(soon([&] { return said(*session, u"select from pg_stat_replication where state = 'streaming'"_s).size() == 1; }));
        said(*session, u"alter system set synchronous_standby_names = 'second'"_s);
        said(*session, u"select pg_reload_conf()"_s);
        REQUIRE(soon([&] { return said(*session, u"select from pg_stat_replication where sync_state = 'sync'"_s).size() == 1; }));
    }
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 1; i <= 4; ++i)
        writers.push_back(std::make_unique<Writer>(site.giver, site.address(i, {site.primary.host(), second.host()}), i));
    const auto allAnswered = [&](int many) { return std::ranges::all_of(writers, [&](const auto& writer) { return writer->answered() >= many; }); };
    REQUIRE(soon([&] { return allAnswered(50); }));

    QElapsedTimer outage;
    outage.start();
    must(site.primary.kill());
    must(second.runScript(recipe(u"promote"_s), {}));
    const auto promoted = outage.elapsed();
    QList<int> before;
    for (const auto& writer : writers)
        before.append(writer->answered());
    // Each of them goes on by itself.
    CHECK(soon([&] {
        for (size_t i = 0; i < writers.size(); ++i)
            if (writers[i]->answered() < before[qsizetype(i)] + 20)
                return false;
        return true;
    }));
    QStringList promised;
    qint64 longest = 0;
    for (auto& writer : writers) {
        writer->stop();
        promised += writer->accepted();
        longest = std::max(longest, writer->longestWait());
        CHECK(writer->reopened() >= 2);
    }
    CHECK(missingFrom(kept(*site.chief(second)), promised) == 0);
    // No command became two rows.
    const auto session = site.chief(second);
    CHECK(said(*session, u"select name from cad.person group by name having count(*) > 1"_s).isEmpty());
    CHECK(said(*session, u"select from pg_is_in_recovery() as waiting where waiting"_s).isEmpty());
    const auto checked = admin({u"server"_s, u"check"_s, u"--host"_s, second.host(), u"--database"_s, u"cwrt"_s, u"--user"_s, LocalCluster::superuser(), u"--password-file"_s,
        site.primary.folder() + u"/superuser.password"_s});
    CHECK(checked.code == 0);
    CHECK(checked.out.contains(u"feed of changes is whole"));
    WARN("confirmed " << promised.size() << ", lost 0; promoted after " << promoted << " ms, longest wait of a desk " << longest << " ms");
    must(second.stop());
}

TEST_CASE("a server that hangs holds a desk's link no longer than its deadline")
{
    Site site({});
    CentralLink link(site.address(1, {site.primary.host()}), u"test"_s);
    REQUIRE(link.open());
    must(site.primary.freeze());
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(link.heartbeat(0, {}));
    // Its patience is four seconds; without the watchdog this would wait for ever.
    CHECK(timer.elapsed() < 8'000);
    CHECK_FALSE(link.isOpen());
    must(site.primary.thaw());
    CHECK(link.open());
}

TEST_CASE("a backup and the archive bring a centre back to the last moment that was archived")
{
    const OpenFolder other;
    LocalCluster keeper(other.path(u"keeper"_s)); // whose folder the server's user owns
    must(keeper.make());
    const auto archived = keeper.folder();
    Site site(textOf(recipe(u"archive.conf"_s)).replace(u"@ARCHIVE@"_s, archived));
    const auto write = [&](int many) {
        QStringList ids;
        CentralLink link(site.address(1, {site.primary.host()}), u"test"_s);
        const auto welcome = link.open();
        REQUIRE(welcome);
        for (int i = 0; i < many; ++i) {
            const auto command = site.giver.newCommand(i);
            const auto verdicts = link.submit(welcome->head.history, {command});
            REQUIRE(verdicts);
            REQUIRE(verdicts->first().state == Verdict::State::Accepted);
            ids.append(command.id.toString());
        }
        return ids;
    };
    auto promised = write(20);
    must(site.primary.runScript(recipe(u"backup"_s), {site.connection(u"backup"_s), archived + u"/base"_s}));
    promised += write(30);
    {
        const auto session = superuser(site.primary, u"postgres"_s);
        const auto segment = said(*session, u"select pg_walfile_name(pg_switch_wal()) as name"_s).first().value(u"name"_s).toString();
        REQUIRE(soon([&] { return said(*session, u"select from pg_stat_archiver where last_archived_wal >= '%1'"_s.arg(segment)).size() == 1; }));
    }
    const auto head = said(*superuser(site.primary, u"cwrt"_s), u"select seq from sync.head"_s).first().value(u"seq"_s).toLongLong();
    // These were confirmed to a desk and never reached the archive. The desk keeps them.
    const auto late = write(5);
    CentralLink desk(site.address(2, {site.primary.host()}), u"test"_s);
    const auto welcome = desk.open();
    REQUIRE(welcome);
    must(site.primary.kill());

    LocalCluster restored(site.folder.path(u"restored"_s));
    must(restored.makeBy(recipe(u"restore"_s), {archived + u"/base"_s, archived}));
    must(restored.set(u"archive_mode"_s, u"off"_s));
    must(restored.start());
    // It opens for writing when it has taken over the archive.
    REQUIRE(soon([&] {
        return CentreSession({restored.host(), {}, u"cwrt"_s, LocalCluster::superuser(), {}, {}, {}, must(site.primary.password())}).open().has_value();
    }));
    const auto ids = kept(*site.chief(restored));
    CHECK(missingFrom(ids, promised) == 0);
    CHECK(missingFrom(ids, late) == late.size());
    CHECK(said(*site.chief(restored), u"select seq from sync.head"_s).first().value(u"seq"_s).toLongLong() == head);

    // A desk that has seen more is told, and the centre waits for what the desks hold.
    CentralLink again(site.address(2, {restored.host()}), u"test"_s);
    REQUIRE(again.open());
    const auto pulled = again.pull(welcome->head, 100);
    REQUIRE(pulled);
    CHECK(pulled->anew);
    const auto recovering = again.open();
    REQUIRE(recovering);
    CHECK(recovering->recovering);
    must(restored.stop());
}
