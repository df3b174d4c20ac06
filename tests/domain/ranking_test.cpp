#include "ranking.h"

#include "ground.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A night with teams at their places; each test moves what it is about.
struct Night {
    Changes changes;
    Incident incident;
    QHash<TeamId, RoadDrive> drives; ///< to the incident

    Night()
    {
        incident.id = id<IncidentId>(104);
        incident.number = u"104"_s;
        incident.outcome = u"mobile_team"_s;
        incident.determinedAt = now - 8 * minute;
        incident.promiseMinutes = 60;
        incident.call.language = u"es"_s;
        incident.call.pin = Point{38.5256, -121.4826};
    }

    Team& team(int number, double latitude, double longitude, QStringList languages = {u"en"_s})
    {
        changes.of<Team>().append({id<TeamId>(number), u"T"_s + QString::number(number), {id<StaffId>(1), id<StaffId>(2)}, std::move(languages), {u"naloxone"_s}, {}, {},
            now - 3 * hour, now + 4 * hour + 12 * minute});
        fix(number, latitude, longitude, 8 * second);
        return changes.of<Team>().last();
    }
    void fix(int number, double latitude, double longitude, Span age)
    {
        changes.of<Fix>().removeIf([number](const Fix& fix) { return fix.team == id<TeamId>(number); });
        changes.of<Fix>().append({id<TeamId>(number), {latitude, longitude}, now - age, now - age, {}, {}});
    }
    Assignment& assign(int team, int incidentNumber, AssignmentState state)
    {
        Incident other;
        other.id = id<IncidentId>(incidentNumber);
        other.number = QString::number(incidentNumber);
        if (incidentNumber != 104)
            changes.of<Incident>().append(other);
        Assignment made;
        made.id = id<AssignmentId>(1000 * team + incidentNumber);
        made.incident = other.id;
        made.team = id<TeamId>(team);
        made.state = state;
        made.madeAt = made.since = made.checkedAt = now - 5 * minute;
        changes.of<Assignment>().append(made);
        return changes.of<Assignment>().last();
    }
    [[nodiscard]] QList<Candidate> ranked() const
    {
        Picture picture;
        picture.apply(changes);
        picture.setDrives({{incident.call.pin.value_or(Point{}), drives}});
        return rankTeams(picture, incident, now, [](const QString& code) { return code == u"es" ? u"Spanish"_s : code; });
    }
    [[nodiscard]] QString order() const
    {
        QStringList names;
        for (const auto& candidate : ranked())
            names.append((candidate.rank > 0 ? u"T"_s : u"-T"_s) + QString::number(candidate.team.uuid().data1));
        return names.join(u' ');
    }
    [[nodiscard]] Candidate of(int team) const
    {
        for (const auto& candidate : ranked())
            if (candidate.team == id<TeamId>(team))
                return candidate;
        FAIL("team " << team << " is not listed");
        return {};
    }
};

} // namespace

TEST_CASE("the nearest team comes first among equals, then the next")
{
    Night night;
    night.team(1, 38.60, -121.40);
    night.team(2, 38.53, -121.48);
    night.team(3, 38.56, -121.45);
    CHECK(night.order() == u"T2 T3 T1");
    CHECK(night.of(2).rank == 1);
    CHECK(night.of(2).reasons.first().startsWith(u"Nearest: 540 m in a straight line"));
    CHECK(!night.of(3).reasons.first().startsWith(u"Nearest"));
}

TEST_CASE("a drive by road outweighs the straight line, and a team without a road keeps its line and says so")
{
    Night night;
    night.team(1, 38.60, -121.40);
    night.team(2, 38.53, -121.48);
    night.team(3, 38.56, -121.45);
    // The river lies between team 2 and the incident.
    night.drives = {{id<TeamId>(2), {21 * minute, 16'000, now - 3 * second}}, {id<TeamId>(1), {19 * minute, 14'000, now}}};
    CHECK(night.order() == u"T3 T1 T2");
    CHECK(night.of(2).byRoad);
    CHECK(night.of(2).metres == 16'000);
    CHECK(night.of(2).drivenAt == now - 3 * second);
    CHECK(night.of(2).driveTime == 21 * minute);
    CHECK(night.of(2).spare == *night.incident.determinedAt + 60 * minute - (now + 21 * minute));
    CHECK(night.of(2).reasons.first() == u"16.0 km away by road, about 21 min to drive.");
    CHECK_FALSE(night.of(3).byRoad);
    CHECK(night.of(3).reasons.first().contains(u"in a straight line"));
    // From where a team was last seen too long ago, no road tells its arrival either.
    night.fix(1, 38.60, -121.40, 2 * hour);
    CHECK_FALSE(night.of(1).driveTime);
    CHECK_FALSE(night.of(1).byRoad);
}

TEST_CASE("the language asked for outweighs the drive, the promise outweighs the language")
{
    Night night;
    night.team(2, 38.53, -121.48);
    night.team(3, 38.4960, -121.4410, {u"en"_s, u"es"_s});
    CHECK(night.order() == u"T3 T2");
    CHECK(night.of(3).speaksLanguage);
    CHECK(night.of(3).reasons.first() == u"Speaks Spanish, as asked for.");
    CHECK(!night.of(2).speaksLanguage);
    night.incident.determinedAt = now - 55 * minute;
    CHECK(night.order() == u"T2 T3");
    CHECK(night.of(3).cautions.contains(u"Would miss the promise by 5 min"_s));
}

TEST_CASE("the same drive: who has shift left, then who had fewer responses")
{
    Night night;
    night.team(1, 38.53, -121.48).shiftEnd = now + 13 * minute;
    night.team(2, 38.53, -121.48);
    night.team(3, 38.53, -121.48);
    night.assign(2, 90, AssignmentState::Clear);
    CHECK(night.order() == u"T3 T2 T1");
    CHECK(night.of(1).cautions == QStringList{u"Only 13 min of shift left"_s});
    CHECK(night.of(2).responsesThisShift == 1);
    CHECK(night.of(2).reasons.last() == u"Responses this shift: 1.");
    CHECK(night.of(3).reasons.last() == u"No response this shift yet.");
}

TEST_CASE("a team that is held cannot be sent, and says by what")
{
    Night night;
    for (int team = 1; team <= 8; ++team)
        night.team(team, 38.53, -121.48);
    auto& onScene = night.assign(1, 102, AssignmentState::OnScene);
    onScene.checkedAt = now - 12 * minute;
    night.assign(2, 100, AssignmentState::EnRoute);
    auto& late = night.assign(4, 99, AssignmentState::OnScene);
    late.checkedAt = now - 17 * minute;
    night.assign(5, 97, AssignmentState::Transporting);
    night.assign(6, 94, AssignmentState::AtFacility);
    night.assign(7, 98, AssignmentState::Offered);
    night.assign(8, 96, AssignmentState::PhonedAhead);
    CHECK(night.order() == u"T3 -T1 -T2 -T4 -T5 -T6 -T7 -T8");
    CHECK(night.of(1).refusal == u"On scene at 102, check-in due in 3 min");
    CHECK(night.of(2).refusal == u"En route to 100");
    CHECK(night.of(4).refusal == u"On scene at 99, check-in 2 min late");
    CHECK(night.of(5).refusal == u"Transporting for 97");
    CHECK(night.of(6).refusal == u"At a facility with 94");
    CHECK(night.of(7).refusal == u"Offered 98, has not answered yet");
    CHECK(night.of(8).refusal == u"En route to 96, phoned ahead");
    CHECK(night.of(3).refusal.isEmpty());
}

TEST_CASE("a reserved team may be sent, with a word about it; so may one whose assignments ended")
{
    Night night;
    night.team(1, 38.53, -121.48);
    night.team(2, 38.53, -121.48);
    night.assign(1, 96, AssignmentState::Reserved);
    auto& declined = night.assign(2, 104, AssignmentState::Declined);
    declined.reason = u"knows her"_s;
    CHECK(night.of(1).rank > 0);
    CHECK(night.of(1).cautions == QStringList{u"Reserved for 96"_s});
    CHECK(night.of(1).responsesThisShift == 0);
    CHECK(night.of(2).rank > 0);
    CHECK(night.of(2).cautions == QStringList{u"Declined this one 5 min ago: knows her"_s});
}

TEST_CASE("people who are off duty are not seen")
{
    Night night;
    night.team(1, 38.53, -121.48).shiftEnd = now;
    night.team(2, 38.53, -121.48).shiftStart = now + second;
    CHECK(night.order() == u"");
}

TEST_CASE("what is not known stands behind what is, and is named")
{
    Night night;
    night.team(1, 38.53, -121.48);
    night.team(2, 38.53, -121.48);
    night.team(3, 38.60, -121.40);
    night.fix(2, 38.53, -121.48, 21 * minute);
    night.changes.of<Fix>().removeIf([](const Fix& fix) { return fix.team == id<TeamId>(1); });
    CHECK(night.order() == u"T3 T1 T2");
    CHECK(night.of(1).cautions == QStringList{u"Position unknown"_s});
    CHECK(!night.of(1).driveTime);
    CHECK(night.of(2).cautions == QStringList{u"Position lost, 21 min ago"_s});
    CHECK(!night.of(2).driveTime);
    CHECK(night.of(2).metres);
    night.incident.call.pin = {};
    CHECK(night.order() == u"T1 T2 T3");
    for (const auto& candidate : night.ranked())
        CHECK(!candidate.spare);
}

TEST_CASE("too few people, no naloxone, an old position: cautions, not refusals")
{
    Night night;
    auto& team = night.team(1, 38.53, -121.48);
    team.crew = {id<StaffId>(1)};
    team.skills = {};
    night.fix(1, 38.53, -121.48, 4 * minute);
    CHECK(night.of(1).cautions == QStringList{u"Position stale, 4 min ago"_s, u"Fewer than two people"_s, u"Nobody carries naloxone"_s});
    CHECK(night.of(1).rank == 1);
}
