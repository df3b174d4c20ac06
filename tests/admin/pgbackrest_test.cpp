#include "filled.h"
#include "ownuser.h"
#include "station.h"

#include "migrator.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A centre whose backups pgBackRest keeps, by the recipe's own files.
class KeptCentre {
public:
    KeptCentre() : cluster(folder.path(u"primary"_s))
    {
        must(cluster.make());
        const auto own = cluster.folder();
        for (const auto& name : {u"repository"_s, u"log"_s, u"lock"_s})
            makeOwnFolder(own + u'/' + name);
        const auto values = own + u"/values"_s;
        writeOwnFile(values, u"DATA=%1/data\nSOCKET=%2\nPORT=5432\nREPOSITORY=%1/repository\nREPOSITORY-PASSWORD=repository of this test\nLOG=%1/log\nLOCK=%1/lock\nBACKREST=%1/pgbackrest.conf\n"_s
                                 .arg(own, cluster.host())
                                 .toUtf8());
        writeOwnFile(own + u"/pgbackrest.conf"_s, filled(u"pgbackrest.conf"_s, values));
        writeOwnFile(own + u"/.pgpass"_s, "*:*:*:postgres:" + must(cluster.password()).toUtf8() + '\n');
        must(cluster.put(u"postgresql.conf"_s, textOf(cluster.dataFolder() + u"/postgresql.conf"_s).toUtf8() + filled(u"pgbackrest-archive.conf"_s, values)));
        must(cluster.start());
        must(Migrator(superuser(cluster, u"postgres"_s)->database()).makeDatabase(u"cwrt"_s));
        const auto session = superuser(cluster, u"cwrt"_s);
        must(Migrator(session->database()).init());
        must(Migrator(session->database()).migrate());
        giver = Giver::enrolled(*session);
        for (int i = 0; i < 2; ++i)
            passwords.append(must(Enrolment(*session).addWorkstation(u"W%1"_s.arg(i + 1), u"dispatch"_s)));
    }

    void backrest(const QStringList& words) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        startAsOwnUser(process, u"pgbackrest"_s, QStringList{u"--config="_s + cluster.folder() + u"/pgbackrest.conf"_s, u"--stanza=cwrt"_s} + words, cluster.folder());
        REQUIRE(process.waitForFinished(120'000));
        INFO(words.join(u' ').toStdString() << "\n" << process.readAll().toStdString());
        REQUIRE(process.exitCode() == 0);
    }
    [[nodiscard]] std::unique_ptr<Station> desk(int n) const
    {
        const CentreAddress address{cluster.host(), {}, u"cwrt"_s, u"ws_w%1"_s.arg(n), passwords.at(n - 1), {}, {}, {}, true};
        return std::make_unique<Station>(address, u"W%1"_s.arg(n), Signer{giver.signer.staff.toString(), giver.signer.key, u"rosa"_s});
    }

    OpenFolder folder;
    LocalCluster cluster;
    Giver giver;
    QStringList passwords;
};

} // namespace

TEST_CASE("pgBackRest brings a centre back, the desks bring what it had not archived, and history is whole")
{
    KeptCentre centre;
    centre.backrest({u"stanza-create"_s});
    centre.backrest({u"check"_s});
    const auto first = centre.desk(1);
    const auto second = centre.desk(2);
    REQUIRE(Station::comes([&] { return first->isAtRest() && second->isAtRest(); }));
    const auto filed = first->files(u"before"_s);
    REQUIRE(Station::comes([&] { return first->isAtRest() && second->sees(filed.id); }));
    QStringList told;
    const auto tell = [&](int many) {
        for (int i = 0; i < many; ++i) {
            auto& desk = i % 2 == 0 ? *first : *second;
            told.append(u"note %1"_s.arg(told.size(), 4, 10, QChar(u'0')));
            desk.does(u"note"_s, {dispatch::insertOf(desk.note(filed.id, told.last()))});
        }
        REQUIRE(Station::comes([&] { return first->isAtRest() && second->isAtRest() && first->notesOf(filed.id) == told && second->notesOf(filed.id) == told; }));
    };
    tell(20);
    centre.backrest({u"--type=full"_s, u"backup"_s});
    tell(20);
    {
        const auto session = superuser(centre.cluster, u"postgres"_s);
        const auto segment = said(*session, u"select pg_walfile_name(pg_switch_wal()) as name"_s).first().value(u"name"_s).toString();
        REQUIRE(soon([&] { return said(*session, u"select from pg_stat_archiver where last_archived_wal >= '%1'"_s.arg(segment)).size() == 1; }));
    }
    // Confirmed, and never archived: with the server they are gone.
    const auto archived = told.size();
    tell(20);
    const auto late = first->files(u"filed after the last archived change"_s);
    REQUIRE(Station::comes([&] { return first->isAtRest() && second->sees(late.id); }));
    // The other desk knows it by the centre's number alone.
    const auto number = second->sees(late.id)->number;
    must(centre.cluster.kill());
    // As the recipe says: a server that died left the mark of one that runs.
    REQUIRE(QFile::remove(centre.cluster.dataFolder() + u"/postmaster.pid"_s));
    centre.backrest({u"--delta"_s, u"restore"_s});
    must(centre.cluster.start());
    qint64 restored = -1;
    REQUIRE(soon([&] {
        CentreSession session({centre.cluster.host(), {}, u"cwrt"_s, LocalCluster::superuser(), {}, {}, {}, must(centre.cluster.password())});
        if (!session.open() || said(session, u"select pg_is_in_recovery() as waits"_s).first().value(u"waits"_s).toBool())
            return false;
        if (restored < 0)
            restored = said(session, u"select count(*) as n from cad.log_entry"_s).first().value(u"n"_s).toLongLong();
        return true;
    }));
    CHECK(restored >= archived);
    for (auto* desk : {first.get(), second.get()})
        desk->sync->tryNow();
    const auto session = superuser(centre.cluster, u"cwrt"_s);
    CHECK(Station::comes([&] { return said(*session, u"select from cad.log_entry"_s).size() == told.size() && said(*session, u"select from cad.incident"_s).size() == 2; }, 60'000));
    CHECK(Station::comes([&] { return first->isAtRest() && second->isAtRest() && first->notesOf(filed.id) == told && second->notesOf(filed.id) == told && second->sees(late.id); }));
    CHECK(Station::comes([&] { return first->sees(late.id)->number == number && second->sees(late.id)->number == number; }));
    CHECK(said(*session, u"select from sync.command where state = 'accepted'"_s).size() == told.size() + 2);
    CHECK(said(*session, u"select from cad.conflict"_s).isEmpty());
    const auto checked = admin({u"server"_s, u"check"_s, u"--host"_s, centre.cluster.host(), u"--database"_s, u"cwrt"_s, u"--user"_s, LocalCluster::superuser(), u"--password-file"_s,
        centre.cluster.folder() + u"/superuser.password"_s});
    CHECK(checked.code == 0);
    CHECK(checked.out.contains(u"feed of changes is whole"));
    // And it keeps on being kept.
    centre.backrest({u"check"_s});
    WARN("of " << told.size() << " notes the backup and the archive had " << restored << "; the desks brought the rest");
}
