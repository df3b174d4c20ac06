#include "gatewayprocess.h"

#include "clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The gateway's own words to the centre, for one device and many moments.
Said ingest(const Session& session, const QString& device, const QList<Instant>& at, const QString& latitude = u"38.5"_s)
{
    const auto list = [&](auto each) {
        QStringList words;
        for (const auto& moment : at)
            words.append(each(moment));
        return QString(u'{' + words.join(u',') + u'}');
    };
    const auto same = [&](const QString& text) { return list([&](Instant) { return text; }); };
    const auto moments = list([](Instant moment) { return QString::number(toMsecs(moment)); });
    return session.step(u"ingest"_s, {{u"devices"_s, same(device)}, {u"fixed"_s, moments}, {u"received"_s, moments}, {u"latitudes"_s, same(latitude)}, {u"longitudes"_s, same(u"-121.4"_s)},
        {u"headings"_s, same(u"NULL"_s)}, {u"speeds"_s, same(u"NULL"_s)}, {u"accuracies"_s, same(u"NULL"_s)}});
}

QList<qint64> counts(const Said& said)
{
    INFO(said.message.toStdString());
    REQUIRE(said.state.isEmpty());
    QList<qint64> all;
    for (const auto& name : {u"stored"_s, u"again"_s, u"off_shift"_s, u"unknown"_s, u"refused"_s})
        all.append(said.value(name).toLongLong());
    return all;
}

struct World {
    Centre centre;
    Session gateway;
    Instant now = SystemClock().now();

    World() : centre(), gateway(login(centre), u"gateway_test"_s, u"known to the tests"_s) {}
    static QString login(const Centre& centre)
    {
        makeGatewayLogin(centre);
        return centre.name;
    }
};

} // namespace

TEST_CASE("a fix is kept for the team that was on shift when it was measured, and for nobody else")
{
    World world;
    addTeam(world.centre, u"T3"_s);
    addTeam(world.centre, u"T4"_s, false);
    const auto now = world.now;
    CHECK(counts(ingest(world.gateway, u"T3"_s, {now, now - second, now - second})) == QList<qint64>{2, 1, 0, 0, 0});
    CHECK(counts(ingest(world.gateway, u"T3"_s, {now, now - 9 * hour})) == QList<qint64>{0, 1, 1, 0, 0});
    // T4's shift ended an hour ago.
    CHECK(counts(ingest(world.gateway, u"T4"_s, {now - 30 * minute, now - 61 * minute})) == QList<qint64>{1, 0, 1, 0, 0});
    CHECK(counts(ingest(world.gateway, u"T5"_s, {now})) == QList<qint64>{0, 0, 0, 1, 0});
    CHECK(counts(ingest(world.gateway, u"T3"_s, {now - 40 * day, now + hour})) == QList<qint64>{0, 0, 0, 0, 2});
    CHECK(counts(ingest(world.gateway, u"T3"_s, {now - 2 * second}, u"NaN"_s)) == QList<qint64>{0, 0, 0, 0, 1});
    const CentreDesk desk(world.centre, u"W3"_s);
    CHECK(desk.session.step(u"fixes"_s, {{u"after"_s, 0}}).rows.size() == 1);
}

TEST_CASE("a device that changes its team is, from that moment, the other team's; one that is revoked is nobody's")
{
    World world;
    const auto first = addTeam(world.centre, u"T3"_s);
    const auto second_ = addTeam(world.centre, u"T4"_s);
    REQUIRE(world.centre.owner.step(u"assign_device"_s, {{u"name"_s, u"T3"_s}, {u"callsign"_s, u"T4"_s}}).state.isEmpty());
    const auto later = SystemClock().now() + second;
    CHECK(counts(ingest(world.gateway, u"T3"_s, {world.now - minute, later})) == QList<qint64>{2, 0, 0, 0, 0});
    const auto rows = world.centre.owner.say(u"select team from avl.fix order by fixed_at"_s);
    CHECK(rows.value(u"team"_s, 0).toUuid() == QUuid(first));
    CHECK(rows.value(u"team"_s, 1).toUuid() == QUuid(second_));
    REQUIRE(world.centre.owner.step(u"revoke_device"_s, {{u"name"_s, u"T3"_s}}).state.isEmpty());
    CHECK(counts(ingest(world.gateway, u"T3"_s, {SystemClock().now() + 2 * second, world.now - 2 * minute})) == QList<qint64>{1, 0, 0, 1, 0});
    CHECK(world.centre.owner.step(u"revoke_device"_s, {{u"name"_s, u"T9"_s}}).state == u"CA404"_s);
    CHECK(world.centre.owner.step(u"assign_device"_s, {{u"name"_s, u"T3"_s}, {u"callsign"_s, u"T5"_s}}).state == u"CA404"_s);
}

TEST_CASE("days are kept for as long as they should be, and new ones are made by themselves")
{
    World world;
    addTeam(world.centre, u"T3"_s);
    const auto& owner = world.centre.owner;
    const auto days = [&] { return owner.say(u"select count(*) as days from pg_inherits where inhparent = 'avl.fix'::regclass"_s).value(u"days"_s).toInt(); };
    REQUIRE(owner.say(u"select avl.make_day((now() - interval '31 days')::date), avl.make_day((now() - interval '29 days')::date)"_s).state.isEmpty());
    const auto before = days();
    CHECK(owner.step(u"tend_fixes"_s).value(u"dropped"_s).toInt() == 1);
    CHECK(days() == before - 1);
    CHECK(owner.step(u"tend_fixes"_s).value(u"dropped"_s).toInt() == 0);
    // Tomorrow's is missing after a long silence: the next fix makes it.
    REQUIRE(owner.say(u"do $$ declare t text; begin for t in select relname from pg_inherits join pg_class on oid = inhrelid where inhparent = 'avl.fix'::regclass loop execute format('drop table avl.%I', t); end loop; end $$"_s).state.isEmpty());
    CHECK(counts(ingest(world.gateway, u"T3"_s, {world.now})) == QList<qint64>{1, 0, 0, 0, 0});
    CHECK(days() >= 3);
}

TEST_CASE("the gateway may say fixes and nothing else; workstations may ask and not say")
{
    World world;
    addTeam(world.centre, u"T3"_s);
    REQUIRE(counts(ingest(world.gateway, u"T3"_s, {world.now})).first() == 1);
    const CentreDesk desk(world.centre, u"W3"_s);
    const Session reports(world.centre.name, u"reports"_s, u"known to the tests"_s);
    const QStringList nobody{u"select * from avl.fix"_s, u"select * from avl.latest"_s, u"select * from avl.device"_s, u"select * from avl.duty"_s, u"delete from avl.fix"_s, u"select avl.tend()"_s,
        u"select avl.add_device('x', 'T3')"_s, u"select avl.revoke_device('T3')"_s, u"select * from avl.%1"_s.arg(u"fix_"_s + toDateTime(world.now, QTimeZone::UTC).toString(u"yyyyMMdd"_s))};
    for (const auto& sql : nobody)
        for (const Session* session : {&std::as_const(world.gateway), &desk.session, &reports}) {
            INFO(sql.toStdString());
            CHECK(session->say(sql).state == u"42501"_s);
        }
    CHECK(ingest(desk.session, u"T3"_s, {world.now}).state == u"42501"_s);
    for (const auto& sql : {u"select * from sync.fixes(0)"_s, u"select * from cad.team"_s, u"select sync.submit(null, '[]')"_s, u"create table public.x()"_s})
        CHECK(world.gateway.say(sql).state == u"42501"_s);
    CHECK(reports.say(u"select * from sync.fixes(0)"_s).state == u"42501"_s);
    // A login that is no station is told nothing.
    const Session nobodys(world.centre.name, u"ws_nobody"_s, u"known to the tests"_s);
    CHECK_FALSE(nobodys.say(u"select * from sync.fixes(0)"_s).state.isEmpty());
    CHECK(ingest(world.gateway, u"T3"_s, {}).state.isEmpty());
    CHECK(world.gateway.say(u"select * from avl.ingest('{a}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')"_s).state == u"CA400"_s);
}
