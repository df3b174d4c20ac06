#include "centre.h"
#include "setting.h"

#include "centralbook.h"
#include "localauthority.h"

#include <QRandomGenerator>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("where the cars are and were is the same in PostgreSQL and in memory")
{
    const Centre centre;
    const SystemClock clock;
    LocalAuthority local(CentralBook().policy().toUtf8(), centre.history(), &clock);
    for (const auto& [name, audience] : {std::pair{u"W3"_s, u"dispatch"_s}, {u"OS"_s, u"oversight"_s}})
        local.addStation(name, audience);
    REQUIRE(local.addStaff(centre.image(u"staff"_s, centre.rosa.id)));
    local.setSignIn(centre.rosa.id, QByteArray(16, 's'), centre.rosa.key);
    CentreDesk roster(centre, u"OS"_s);
    const CentreDesk desk(centre, u"W3"_s);
    const auto begin = fromMsecs(toMsecs(clock.now()) / 1000 * 1000);
    QList<Team> teams;
    for (int i = 0; i < 4; ++i) {
        Team team;
        team.id = TeamId{QUuid::createUuid()};
        team.callsign = u"T%1"_s.arg(i);
        team.shiftStart = begin - 8 * hour;
        // The last one's shift is over.
        team.shiftEnd = i == 3 ? begin - hour : begin + hour;
        const auto command = roster.command(centre.rosa, {test::insertOf(u"team"_s, toRow(team))});
        REQUIRE(stateOf(roster.submit(command)) == u"accepted");
        REQUIRE(stateOf(local.submit(u"OS"_s, centre.history(), {command})->at(0).toObject()) == u"accepted");
        REQUIRE(centre.owner.step(u"add_device"_s, {{u"name"_s, team.callsign}, {u"callsign"_s, team.callsign}}).state.isEmpty());
        teams.append(team);
    }
    REQUIRE(centre.owner.say(u"update avl.duty set since = now() - interval '1 day'"_s).state.isEmpty());

    const auto seed = static_cast<quint32>(setting("CARS_SEED", 7));
    INFO("replay with CARS_SEED=" << seed);
    QRandomGenerator random(seed);
    qint64 centralUpTo = 0;
    qint64 localUpTo = 0;
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 15; ++i) {
            const auto& team = teams.at(random.bounded(4));
            // Also before the shift, out of order, and the same again.
            const auto at = begin - Span{random.bounded(10 * 60) * 60'000};
            const auto ms = toMsecs(at);
            REQUIRE(centre.owner.say(u"select * from avl.ingest(array['%1'], array[%2::bigint], array[%2::bigint], array[38.5::float8], array[-121.5::float8], array[null::real], array[null::real], array[null::real])"_s
                        .arg(team.callsign).arg(ms)).state.isEmpty());
            local.hear({team.id, {38.5, -121.5}, at, at, {}, {}});
        }
        const auto said = desk.session.step(u"fixes"_s, {{u"after"_s, centralUpTo}});
        const auto heard = local.fixes(u"W3"_s, localUpTo);
        REQUIRE(heard);
        QMap<QString, qint64> central;
        for (const auto& row : said.rows) {
            central.insert(row.value(u"team"_s).toUuid().toString(QUuid::WithoutBraces), row.value(u"fixed_at"_s).toLongLong());
            centralUpTo = std::max(centralUpTo, row.value(u"seq"_s).toLongLong());
        }
        QMap<QString, qint64> mine;
        for (const auto& fix : heard->fixes)
            mine.insert(fix.team.toString(), toMsecs(fix.fixedAt));
        localUpTo = heard->upTo;
        CHECK(mine == central);
        const auto& team = teams.at(round % 4);
        const auto after = begin - Span{random.bounded(10 * 60) * 60'000};
        QList<qint64> way;
        for (const auto& row : desk.session.step(u"trail"_s, {{u"team"_s, team.id.toString()}, {u"after"_s, toMsecs(after)}, {u"max"_s, 20}}).rows)
            way.append(row.value(u"fixed_at"_s).toLongLong());
        const auto trail = local.trail(u"W3"_s, team.id, after, 20);
        REQUIRE(trail);
        QList<qint64> mineOfIt;
        for (const auto& fix : *trail)
            mineOfIt.append(toMsecs(fix.fixedAt));
        CHECK(mineOfIt == way);
    }
    CHECK(localUpTo > 0);
    CHECK(local.fixes(u"W9"_s, 0).error().code == u"CA401");
}
