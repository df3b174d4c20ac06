#include "clockreading.h"
#include "countypack.h"
#include "dispatchdesk.h"
#include "fleetdrives.h"
#include "sampledesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample shift in the bundled county, with somebody who works out the drives.
class DrivingDesk : public SampleDesk {
public:
    DrivingDesk()
    {
        QObject::connect(&picture, &LivePicture::applied, &drives, &FleetDrives::follow);
        QObject::connect(&drives, &FleetDrives::worked, &picture, &LivePicture::setDrives);
    }

    [[nodiscard]] const RoadDrive* driveTo104(const Team& team) const { return picture.now().driveOf(team.id, *picture.now().find(i104.id)->call.pin); }
    bool comes(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 20'000); }
    void see(const Team& team, Point at)
    {
        Changes changes;
        changes.of<Fix>().append(Fix{team.id, at, clock.now(), clock.now(), {}, {}});
        picture.apply(changes);
    }
    void pin(Point at)
    {
        i104.call.pin = at;
        Changes changes;
        changes.of<Incident>().append(i104);
        picture.apply(changes);
    }

    FleetDrives drives{&picture.now(), &codes, &clock};
    DispatchDesk dispatch{tools()};
};

} // namespace

TEST_CASE("once the map's roads are read, teams are ranked and foretold by road; before, by the straight line, and each says which")
{
    DrivingDesk desk;
    for (const auto& candidate : desk.dispatch.candidates(desk.i104.id))
        CHECK_FALSE(candidate.byRoad);
    CHECK(desk.dispatch.offer(desk.i104.id, desk.t3.id)->consequence.contains(u"in a straight line"_s));
    CHECK_FALSE(desk.driveTo104(desk.t3));

    desk.drives.setRoads(countyRoads());
    REQUIRE(desk.comes([&] { return desk.driveTo104(desk.t3) && desk.driveTo104(desk.t2); }));
    for (const auto& candidate : desk.dispatch.candidates(desk.i104.id)) {
        CHECK(candidate.byRoad);
        CHECK(candidate.drivenAt == desk.clock.now());
        // A road is longer than the straight line, and here never three times as long.
        const auto line = metresBetween(desk.picture.now().fixOf(candidate.team)->point, *desk.i104.call.pin);
        CHECK(*candidate.metres > line * 0.95);
        CHECK(*candidate.metres < line * 3);
    }
    const auto said = desk.dispatch.offer(desk.i104.id, desk.t3.id)->consequence;
    CHECK(said.contains(u"by road, as of "_s + clockWords(desk.clock.now(), desk.zone)));
    CHECK_FALSE(said.contains(u"straight"_s));
}

TEST_CASE("a pin that was moved is driven to anew, and nobody is told the drive to the old one meanwhile")
{
    DrivingDesk desk;
    desk.drives.setRoads(countyRoads());
    REQUIRE(desk.comes([&] { return desk.driveTo104(desk.t3) != nullptr; }));
    const auto before = desk.driveTo104(desk.t3)->time;
    desk.pin({38.6450, -121.3830});
    for (const auto& candidate : desk.dispatch.candidates(desk.i104.id))
        CHECK_FALSE(candidate.byRoad);
    REQUIRE(desk.comes([&] { return desk.driveTo104(desk.t3) != nullptr; }));
    CHECK(desk.driveTo104(desk.t3)->time > before);
}

TEST_CASE("however fast positions come, drives are worked out only when a car has moved, and never two rounds at once")
{
    DrivingDesk desk;
    QSignalSpy worked(&desk.drives, &FleetDrives::worked);
    desk.drives.setRoads(countyRoads());
    REQUIRE(desk.comes([&] { return worked.size() == 1; }));
    for (int i = 0; i < 500; ++i)
        desk.see(desk.t3, {desk.t3.postPoint->latitude + i * 1e-6, desk.t3.postPoint->longitude});
    QTest::qWait(200);
    CHECK(worked.size() == 1);
    // Now it drives: the next round is after the pause, and there is one.
    const auto before = *desk.driveTo104(desk.t3);
    for (int i = 0; i < 500; ++i)
        desk.see(desk.t3, {desk.t3.postPoint->latitude + 0.01 + i * 1e-6, desk.t3.postPoint->longitude});
    CHECK(worked.size() == 1);
    REQUIRE(desk.comes([&] { return worked.size() == 2; }));
    CHECK(desk.driveTo104(desk.t3)->time != before.time);
}

TEST_CASE("the promise of a team on its way is told by road, and a team whose position is lost is not driven")
{
    DrivingDesk desk;
    desk.drives.setRoads(countyRoads());
    REQUIRE(desk.comes([&] { return desk.driveTo104(desk.t3) != nullptr; }));
    auto changes = Changes{};
    Assignment sent = desk.a102;
    sent.id = desk.ids.next<AssignmentId>();
    sent.incident = desk.i104.id;
    sent.team = desk.t3.id;
    sent.state = AssignmentState::EnRoute;
    changes.of<Assignment>().append(sent);
    // So far on that the straight line would still keep the promise and the road does not.
    const auto road = desk.driveTo104(desk.t3)->time;
    const auto line = [&] {
        Picture alone = desk.picture.now();
        alone.setDrives({});
        return *driveTime(alone, desk.t3.id, desk.i104.call.pin);
    }();
    REQUIRE(road != line);
    desk.i104.determinedAt = desk.clock.now() - 60 * minute + (road + line) / 2;
    changes.of<Incident>().append(desk.i104);
    desk.picture.apply(changes);
    const auto reading = responseClock(desk.picture.now(), desk.i104, desk.clock.now());
    CHECK((reading.face == ClockFace::WillMiss) == (road > line));

    const auto needed = neededDrives(desk.picture.now(), desk.codes, desk.clock.now() + 15 * minute);
    CHECK(needed.isEmpty());
}
