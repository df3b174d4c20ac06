#include "busynight.h"
#include "countypack.h"
#include "fleetreach.h"

#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("reach asks for the teams that are free, the next shift change, and who is there after it")
{
    BusyNight night;
    const auto now = night.clock.now();
    auto question = reachQuestion(night.picture.now(), now);
    const auto of = [&question](const Team& team) {
        const auto it = std::ranges::find(question.teams, team.id, &ReachTeam::team);
        return it == question.teams.end() ? std::optional<ReachTeam>() : *it;
    };
    REQUIRE(of(night.t3));
    CHECK(of(night.t3)->now == night.t3.postPoint);
    CHECK_FALSE(of(night.t1)); // on scene
    CHECK_FALSE(of(night.t5));
    CHECK(question.change == night.t3.shiftEnd);
    CHECK_FALSE(of(night.t3)->later);

    Team next = night.t3;
    next.id = night.ids.next<TeamId>();
    next.callsign = u"T11"_s;
    next.shiftStart = now + 2 * hour;
    next.shiftEnd = now + 10 * hour;
    Changes changes;
    changes.of<Team>().append(next);
    night.picture.apply(changes);
    question = reachQuestion(night.picture.now(), now);
    CHECK(question.change == next.shiftStart);
    CHECK(of(night.t3)->later == night.t3.postPoint);
    REQUIRE(of(next));
    CHECK_FALSE(of(next)->now);
    CHECK(of(next)->later == next.postPoint);
    // Where a team was ten minutes ago it may not be.
    CHECK(reachQuestion(night.picture.now(), now + 15 * minute).teams.size() == 1);
}

TEST_CASE("reach is worked out while somebody looks, once, and again when a team is gone")
{
    SampleDesk desk;
    FleetReach reach(&desk.picture.now(), &desk.clock);
    QSignalSpy worked(&reach, &FleetReach::worked);
    reach.setMap(countyRoads(), countyPack().areas());
    QTest::qWait(200);
    CHECK(worked.isEmpty());
    reach.setWanted(true);
    REQUIRE(QTest::qWaitFor([&] { return worked.size() == 1; }, 60'000));
    const auto book = worked.first().first().value<ReachBook>();
    CHECK(book.ifSent.contains(desk.t2.id));
    CHECK(book.ifSent.contains(desk.t3.id));
    CHECK_FALSE(book.ifSent.contains(desk.t1.id));
    CHECK_FALSE(book.now.isEmpty());
    for (int i = 0; i < 5; ++i)
        reach.follow();
    QTest::qWait(200);
    CHECK(worked.size() == 1);

    Assignment sent = desk.a102;
    sent.id = desk.ids.next<AssignmentId>();
    sent.incident = desk.i104.id;
    sent.team = desk.t3.id;
    sent.state = AssignmentState::Offered;
    Changes changes;
    changes.of<Assignment>().append(sent);
    desk.picture.apply(changes);
    REQUIRE(QTest::qWaitFor([&] { return worked.size() == 2; }, 60'000));
    CHECK_FALSE(worked.last().first().value<ReachBook>().ifSent.contains(desk.t3.id));
    reach.setWanted(false);
}
