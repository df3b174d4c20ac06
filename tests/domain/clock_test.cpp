#include "clockreading.h"
#include "ground.h"
#include "print.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

Incident determined(Span ago, int promise = 60)
{
    Incident incident;
    incident.id = IncidentId::fromString(u"0192f0c0-0000-7000-8000-000000000001"_s);
    incident.outcome = u"mobile_team"_s;
    incident.filedAt = now - ago;
    incident.determinedAt = now - ago;
    incident.promiseMinutes = promise;
    incident.lastContactAt = now;
    return incident;
}

Assignment onScene(Span checkedAgo)
{
    Assignment made;
    made.id = AssignmentId::fromString(u"0192f0c0-0000-7000-8000-000000000002"_s);
    made.incident = determined({}).id;
    made.team = TeamId::fromString(u"0192f0c0-0000-7000-8000-000000000003"_s);
    made.state = AssignmentState::OnScene;
    made.checkedAt = now - checkedAgo;
    made.checkMinutes = 15;
    return made;
}

} // namespace

TEST_CASE("the response clock, from determination to arrival")
{
    const struct {
        Span ago;
        int promise;
        std::optional<Span> drive;
        ClockFace face;
        const char* words;
    } cases[] = {
        {7 * minute + 32 * second, 60, {}, ClockFace::InOrder, "52 min left"},
        {Span::zero(), 60, {}, ClockFace::InOrder, "1 h left"},
        {45 * minute, 60, {}, ClockFace::InOrder, "15 min left"},
        {45 * minute + second, 60, {}, ClockFace::Soon, "14 min left"},
        {49 * minute, 120, {}, ClockFace::InOrder, "1 h 11 left · rural"},
        {91 * minute, 120, {}, ClockFace::Soon, "29 min left · rural"},
        {59 * minute + 20 * second, 60, {}, ClockFace::Soon, "40 s left"},
        {60 * minute, 60, {}, ClockFace::Late, "0 s late"},
        {62 * minute, 60, {}, ClockFace::Late, "2 min late"},
        {62 * minute, 60, 5 * minute, ClockFace::Late, "2 min late"},
        {40 * minute, 60, 20 * minute, ClockFace::InOrder, "20 min left"},
        {40 * minute, 60, 23 * minute, ClockFace::WillMiss, "will miss by 3 min"},
        {40 * minute, 60, 20 * minute + second, ClockFace::WillMiss, "will miss by 1 min"},
        {-minute, 60, {}, ClockFace::InOrder, "1 h 01 left"},
        {-14 * minute, 60, {}, ClockFace::Unknown, "unknown, 14 min"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.words);
        const auto reading = responseClock(determined(each.ago, each.promise), each.drive, now);
        CHECK(reading.face == each.face);
        CHECK(reading.words == QString::fromUtf8(each.words));
    }
}

TEST_CASE("the response clock stops at arrival and tells the truth about it")
{
    auto incident = determined(69 * minute);
    incident.arrivedAt = now - 41 * minute;
    CHECK(responseClock(incident, {}, now) == ClockReading{ClockFace::Met, 32.0 / 60, u"met in 28 min"_s, {}});
    CHECK(responseClock(incident, {}, now + day).words == u"met in 28 min");
    incident.arrivedAt = *incident.determinedAt + 65 * minute;
    CHECK(responseClock(incident, {}, now + day).words == u"arrived 5 min late");
}

TEST_CASE("no promise, no clock")
{
    auto incident = determined(5 * minute);
    incident.promiseMinutes = 0;
    CHECK(responseClock(incident, {}, now).face == ClockFace::None);
    incident.promiseMinutes = {};
    CHECK(responseClock(incident, {}, now).face == ClockFace::None);
    incident = determined(5 * minute);
    incident.status = IncidentStatus::Cancelled;
    CHECK(responseClock(incident, {}, now).face == ClockFace::None);
}

TEST_CASE("the ring empties evenly")
{
    CHECK(responseClock(determined(Span::zero()), {}, now).left == 1);
    CHECK(responseClock(determined(30 * minute), {}, now).left == Catch::Approx(0.5));
    CHECK(responseClock(determined(90 * minute), {}, now).left == 0);
    CHECK(responseClock(determined(30 * minute), {}, now).due == now + 30 * minute);
}

TEST_CASE("the check-in clock")
{
    CHECK(checkInClock(onScene(4 * minute), now).words == u"11 min left");
    CHECK(checkInClock(onScene(4 * minute), now).face == ClockFace::InOrder);
    CHECK(checkInClock(onScene(10 * minute), now).face == ClockFace::InOrder);
    CHECK(checkInClock(onScene(12 * minute), now) == ClockReading{ClockFace::Soon, 0.2, u"3 min left"_s, now + 3 * minute});
    CHECK(checkInClock(onScene(17 * minute), now).words == u"2 min late");
    CHECK(checkInClock(onScene(17 * minute), now).face == ClockFace::Late);
    CHECK(checkInClock(onScene(-hour), now).face == ClockFace::Unknown);
    auto cleared = onScene(17 * minute);
    cleared.state = AssignmentState::Clear;
    CHECK(checkInClock(cleared, now).face == ClockFace::None);
    auto offered = onScene(17 * minute);
    offered.checkMinutes = 0;
    CHECK(checkInClock(offered, now).face == ClockFace::None);
}

TEST_CASE("a person who waits without a word is asked for after a quarter of an hour")
{
    auto incident = determined(20 * minute);
    incident.lastContactAt = now - 9 * minute;
    CHECK(waitingClock(incident, now).words == u"“Still there?” in 6 min");
    CHECK(waitingClock(incident, now).face == ClockFace::InOrder);
    incident.lastContactAt = now - 16 * minute;
    CHECK(waitingClock(incident, now).words == u"“Still there?” now");
    CHECK(waitingClock(incident, now).face == ClockFace::Soon);
    incident.lastContactAt = now - 21 * minute;
    CHECK(waitingClock(incident, now).words == u"“Still there?” 6 min late");
    CHECK(waitingClock(incident, now).face == ClockFace::Late);
    incident.lastContactAt = {};
    CHECK(waitingClock(incident, now).due == incident.filedAt + 15 * minute);
    incident.arrivedAt = now;
    CHECK(waitingClock(incident, now).face == ClockFace::None);
    incident.seekingPlaceSince = now - 3 * minute;
    CHECK(waitingClock(incident, now).face != ClockFace::None);
}

TEST_CASE("the follow-up clock is amber in its last hour only")
{
    FollowUp owed;
    owed.madeAt = now - 29 * day;
    owed.dueAt = now + day;
    CHECK(followUpClock(owed, now).face == ClockFace::InOrder);
    CHECK(followUpClock(owed, now).words == u"1 d left");
    CHECK(followUpClock(owed, now + 23 * hour + 17 * minute).face == ClockFace::Soon);
    CHECK(followUpClock(owed, now + 26 * hour).words == u"2 h late");
    owed.state = FollowUpState::Done;
    CHECK(followUpClock(owed, now + 26 * hour).face == ClockFace::Met);
    owed.state = FollowUpState::Cancelled;
    CHECK(followUpClock(owed, now).face == ClockFace::None);
}

TEST_CASE("a row shows the clock that matters next")
{
    const auto with = [](const Incident& incident, const QList<Assignment>& assignments, const QList<Fix>& fixes = {}) {
        Picture picture;
        Changes changes;
        changes.of<Incident>() = {incident};
        changes.of<Assignment>() = assignments;
        changes.of<Fix>() = fixes;
        picture.apply(changes);
        return nextDue(picture, incident, now);
    };
    auto met = determined(69 * minute);
    met.arrivedAt = now - 41 * minute;

    SECTION("the response while it runs") { CHECK(with(determined(8 * minute), {}).words == u"52 min left"); }
    SECTION("a person who waits, before a response that is in order")
    {
        auto waiting = determined(20 * minute);
        waiting.lastContactAt = now - 16 * minute;
        CHECK(with(waiting, {}).words == u"“Still there?” now");
    }
    SECTION("the response that was met, while the team's check-in is in order; sorted by that check-in")
    {
        const auto reading = with(met, {onScene(4 * minute)});
        CHECK(reading.words == u"met in 28 min");
        CHECK(reading.due == now + 11 * minute);
    }
    SECTION("the check-in once it is late") { CHECK(with(met, {onScene(17 * minute)}).words == u"2 min late"); }
    SECTION("a promise that the team on its way will break")
    {
        auto assignment = onScene(minute);
        assignment.state = AssignmentState::EnRoute;
        auto incident = determined(55 * minute);
        incident.call.pin = Point{38.5256, -121.4826};
        const Fix near{assignment.team, {38.5256, -121.4900}, now, now, {}, {}};
        const Fix far{assignment.team, {38.2546, -121.2999}, now, now, {}, {}};
        CHECK(with(incident, {assignment}, {near}).face == ClockFace::Soon);
        CHECK(with(incident, {assignment}, {far}).face == ClockFace::WillMiss);
        auto lost = far;
        lost.fixedAt = now - 21 * minute;
        CHECK(with(incident, {assignment}, {lost}).face == ClockFace::Soon);
        auto arrived = assignment;
        arrived.state = AssignmentState::OnScene;
        CHECK(with(incident, {arrived}, {far}).face == ClockFace::Soon);
        auto second = assignment;
        second.id = AssignmentId::fromString(u"0192f0c0-0000-7000-8000-000000000004"_s);
        second.team = TeamId::fromString(u"0192f0c0-0000-7000-8000-000000000005"_s);
        auto closer = near;
        closer.team = second.team;
        CHECK(with(incident, {assignment, second}, {far, closer}).face == ClockFace::Soon);
    }
    SECTION("nothing while somebody only talks")
    {
        auto talking = determined(5 * minute);
        talking.outcome.clear();
        talking.determinedAt = {};
        CHECK(with(talking, {}).face == ClockFace::None);
    }
}

TEST_CASE("clocks count through the nights when the county's clocks are changed")
{
    for (const auto at : {1'793'520'000'000, 1'772'960'400'000}) { // Sun 1 Nov 2026 and Sun 8 Mar 2026, an hour before the change
        auto incident = determined({});
        incident.determinedAt = fromMsecs(at) + 30 * minute;
        CHECK(responseClock(incident, {}, fromMsecs(at) + 60 * minute).words == u"30 min left");
        CHECK(responseClock(incident, {}, fromMsecs(at) + 92 * minute).words == u"2 min late");
    }
}

TEST_CASE("a clock counts what has passed, through the nights when the county's clocks are changed and wherever the machine's clock jumped")
{
    const auto rank = [](ClockFace face) { return face == ClockFace::InOrder ? 0 : face == ClockFace::Soon ? 1 : 2; };
    CHECK(rc::check("any clock, looked at in any order", [&] {
        // Around both nights, a plain day and the turn of the year.
        const auto day = *rc::gen::element(QDate(2026, 3, 8), QDate(2026, 11, 1), QDate(2026, 6, 1), QDate(2026, 12, 31));
        const auto from = toInstant(QDateTime(day, QTime(0, 0), QTimeZone("America/Los_Angeles"))) + *rc::gen::inRange(0, 6 * 3600) * second;
        const int minutes = *rc::gen::element(5, 15, 60, 120);
        Assignment assignment;
        assignment.state = AssignmentState::OnScene;
        assignment.checkedAt = from;
        assignment.checkMinutes = minutes;
        Incident incident;
        incident.determinedAt = from;
        incident.promiseMinutes = minutes;
        const auto due = from + minutes * minute;
        // Looked at again and again while the machine sleeps, its clock is set, and it goes on.
        const auto looks = *rc::gen::container<std::vector<int>>(12, rc::gen::inRange(0, 5 * 3600));
        const auto asSeen = [&](const ClockReading& reading, Instant now) {
            RC_ASSERT(reading.due == due);
            RC_ASSERT((reading.face == ClockFace::Late) == (now >= due));
            RC_ASSERT(reading.face != ClockFace::Unknown);
            if (reading.face != ClockFace::Late)
                RC_ASSERT(std::abs(reading.left - double((due - now).count()) / double((due - from).count())) < 1e-9);
        };
        QMap<int, std::pair<ClockReading, ClockReading>> seen;
        for (const int at : looks) {
            const auto now = from + at * second;
            const std::pair read{checkInClock(assignment, now), responseClock(incident, std::nullopt, now)};
            asSeen(read.first, now);
            asSeen(read.second, now);
            // The same moment reads the same, whatever was looked at before.
            if (seen.contains(at))
                RC_ASSERT(seen.value(at) == read);
            seen.insert(at, read);
        }
        // What is later is never less urgent.
        for (auto it = seen.begin(); std::next(it) != seen.end(); ++it) {
            RC_ASSERT(rank(it->first.face) <= rank(std::next(it)->first.face));
            RC_ASSERT(rank(it->second.face) <= rank(std::next(it)->second.face));
        }
    }));
}

TEST_CASE("a drive time needs a position and a place")
{
    const TeamId team{QUuid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)};
    const Point here{38.4960, -121.4410};
    const Point there{38.5256, -121.4826};
    Picture picture;
    CHECK(!driveTime(picture, team, there));
    Changes changes;
    changes.of<Fix>().append({team, here, now, now, {}, {}});
    picture.apply(changes);
    CHECK(!driveTime(picture, team, {}));
    CHECK(driveTime(picture, team, here) == Span::zero());
    const auto drive = driveTime(picture, team, there).value();
    CHECK(drive > 8 * minute);
    CHECK(drive < 10 * minute + 30 * second);
    // By road where that is known, to that very place.
    picture.setDrives({{there, {{team, {17 * minute, 9'000, now}}}}});
    CHECK(driveTime(picture, team, there) == 17 * minute);
    CHECK(driveTime(picture, team, Point{38.5257, -121.4826}) < 11 * minute);
    CHECK(driveTime(picture, TeamId{}, there) == std::nullopt);
}
