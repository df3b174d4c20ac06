#include "tool.h"

#include "livedesk.h"
#include "signingkey.h"

#include <QFile>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("a private centre is made once, keeps what it has, and begins a new shift when the old one has ended")
{
    const OpenFolder folder;
    const auto home = folder.path(u"local"_s);
    const auto open = [&](QStringList words) { return admin(QStringList{u"server"_s, u"local"_s, u"--folder"_s, home, u"--no-desks"_s} + words); };
    LocalCluster cluster(home + u"/server"_s);
    // What the private centre has, while the program is not running.
    const auto counts = [&](const QString& sql = {}) {
        must(cluster.start());
        QVariantMap row;
        {
            const auto session = superuser(cluster, u"cwrt"_s);
            if (!sql.isEmpty())
                said(*session, sql);
            row = said(*session, u"select (select count(*) from cad.staff) as staff, (select count(*) from cad.team) as teams, (select count(*) from cad.incident) as incidents, "
                                 "(select count(*) from cad.team where shift_end > clock_timestamp()) as on_shift, (select max(number) from cad.incident) as newest, "
                                 "(select count(*) from cad.team, jsonb_array_elements_text(crew) member left join cad.staff on staff.id = member::uuid where staff.id is null) as strangers, "
                                 "(select count(*) from cad.shift) as shifts, (select count(*) from cad.requirement) as requirements, (select count(*) from cad.licence) as licences, "
                                 "(select count(*) from cad.shift left join cad.staff on staff.id = shift.staff where shift.staff is not null and staff.id is null) as unknown_on_shift, "
                                 "(select count(*) from cad.shift where starts_at <= clock_timestamp() and ends_at > clock_timestamp() and signed_on_at is not null) as signed_on, "
                                 "(select count(*) from sync.sign_in where revoked_at is null) as sign_ins, (select string_agg(name, ' ' order by name) from sync.station) as stations"_s)
                      .first();
        }
        must(cluster.stop());
        return row;
    };

    const auto first = open({});
    REQUIRE(first.code == 0);
    CHECK(first.out.contains(u"for trying"));
    CHECK_FALSE(cluster.isRunning());
    auto now = counts();
    CHECK(now.value(u"staff"_s) == 3);
    CHECK(now.value(u"sign_ins"_s) == 3);
    CHECK(now.value(u"stations"_s) == u"OFFICE W1 W2"_s);
    CHECK(now.value(u"incidents"_s) == 0);
    CHECK(now.value(u"shifts"_s) == 0);
    LiveDesk desk(home + u"/W1"_s, u"test"_s);
    must(desk.read());
    CHECK(desk.station() == u"W1");
    const auto password = desk.kitPassword();
    CHECK_FALSE(password.isEmpty());

    REQUIRE(open({u"--sample"_s}).code == 0);
    now = counts();
    CHECK(now.value(u"incidents"_s) == 18);
    CHECK(now.value(u"newest"_s) == u"104"_s);
    CHECK(now.value(u"teams"_s) == 9);
    CHECK(now.value(u"strangers"_s) == 0);
    CHECK(now.value(u"staff"_s) == 53); // the sample's and the roster's, and the office that sends them
    // The roster around it: weeks of shifts of known people, what is needed, and those who are on have come.
    CHECK(now.value(u"shifts"_s).toInt() > 500);
    CHECK(now.value(u"requirements"_s).toInt() > 0);
    CHECK(now.value(u"licences"_s).toInt() > 0);
    CHECK(now.value(u"unknown_on_shift"_s) == 0);
    CHECK(now.value(u"signed_on"_s).toInt() > 0);
    // Who plans the roster came with it, and signs in with the same passphrase as the others.
    CHECK(now.value(u"sign_ins"_s) == 4);
    {
        must(cluster.start());
        const auto planner = said(*superuser(cluster, u"cwrt"_s), u"select role, encode(salt, 'hex') as salt, encode(key, 'hex') as key from sync.sign_in join cad.staff on staff.id = sign_in.staff "
                                                                  "where sign_in_name = 'achterberg' and revoked_at is null"_s);
        REQUIRE(planner.size() == 1);
        CHECK(planner.first().value(u"role"_s) == u"supervisor"_s);
        CHECK(signingKeyFrom(u"training"_s, QByteArray::fromHex(planner.first().value(u"salt"_s).toByteArray())) == QByteArray::fromHex(planner.first().value(u"key"_s).toByteArray()));
        must(cluster.stop());
    }
    // The desk's login is still the same.
    CHECK(desk.kitPassword() == password);

    REQUIRE(open({u"--sample"_s}).code == 0);
    CHECK(counts() == now);

    CHECK(counts(u"update cad.team set shift_end = clock_timestamp() - interval '1 minute'"_s).value(u"on_shift"_s) == 0);
    REQUIRE(open({u"--sample"_s}).code == 0);
    const auto later = counts();
    CHECK(later.value(u"on_shift"_s) == 9);
    CHECK(later.value(u"teams"_s) == 18);
    CHECK(later.value(u"strangers"_s) == 0);
    CHECK(later.value(u"incidents"_s) == 18);
    CHECK(later.value(u"shifts"_s) == now.value(u"shifts"_s));
    CHECK(later.value(u"staff"_s) == 53);
}

TEST_CASE("a private centre that was cut off opens again")
{
    const OpenFolder folder;
    const QStringList line{u"server"_s, u"local"_s, u"--folder"_s, folder.path(u"local"_s), u"--no-desks"_s};
    REQUIRE(admin(line).code == 0);
    LocalCluster cluster(folder.path(u"local/server"_s));
    must(cluster.start());
    // The server runs on, as when only the program was killed; then it dies as well.
    REQUIRE(admin(line).code == 0);
    must(cluster.start());
    must(cluster.kill());
    CHECK(admin(line).code == 0);
}
