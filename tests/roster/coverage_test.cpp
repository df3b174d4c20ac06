#include "byminute.h"
#include "print.h"
#include "roster.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QStringList covered(const RosterView& view, const QString& from, const QString& to, int requirement = 0)
{
    return read(coverageOf(view, at(from), at(to)).at(requirement));
}

/// Two people of whom the first can give naloxone, on T3.
Roster pair()
{
    Roster roster;
    roster.person(1);
    roster.person(2, {}, {u"en"_s, u"es"_s});
    roster.licence(1, u"naloxone"_s);
    return roster;
}

} // namespace

TEST_CASE("a team is two people of whom one can give naloxone")
{
    auto roster = pair();
    roster.requirement(u"Teams"_s, Counted::Teams, 1);
    roster.shift(1, u"T3"_s, u"2027-02-01 22:00"_s, u"2027-02-02 08:00"_s);
    roster.shift(2, u"T3"_s, u"2027-02-01 23:00"_s, u"2027-02-02 07:30"_s);
    CHECK(covered(roster, u"2027-02-01 21:00"_s, u"2027-02-02 09:00"_s)
        == QStringList{u"0/1 02-01 21:00 PST to 02-01 23:00 PST"_s, u"1/1 02-01 23:00 PST to 02-02 07:30 PST"_s, u"0/1 02-02 07:30 PST to 02-02 09:00 PST"_s});

    SECTION("nobody is a team with a called-off partner") {
        roster.shifts.last().state = ShiftState::CalledOff;
        CHECK(covered(roster, u"2027-02-02 00:00"_s, u"2027-02-02 01:00"_s).first().startsWith(u"0/1"));
    }
    SECTION("nor with one who has left") {
        roster.staff.last().active = false;
        CHECK(covered(roster, u"2027-02-02 00:00"_s, u"2027-02-02 01:00"_s).first().startsWith(u"0/1"));
    }
    SECTION("nor without naloxone: it ends with its last day") {
        roster.licences.last().lastDay = u"2027-02-01"_s;
        CHECK(covered(roster, u"2027-02-01 23:00"_s, u"2027-02-02 01:00"_s)
            == QStringList{u"1/1 02-01 23:00 PST to 02-02 00:00 PST"_s, u"0/1 02-02 00:00 PST to 02-02 01:00 PST"_s});
    }
    SECTION("a last day that can't be read is no licence") {
        roster.licences.last().lastDay = u"spring"_s;
        CHECK(covered(roster, u"2027-02-02 00:00"_s, u"2027-02-02 01:00"_s).first().startsWith(u"0/1"));
    }
    SECTION("nor with somebody on another callsign") {
        roster.shifts.last().callsign = u"T4"_s;
        CHECK(covered(roster, u"2027-02-02 00:00"_s, u"2027-02-02 01:00"_s).first().startsWith(u"0/1"));
    }
    SECTION("on call is no team, unless it is enough") {
        roster.shifts.last().duty = Duty::OnCall;
        CHECK(covered(roster, u"2027-02-02 00:00"_s, u"2027-02-02 01:00"_s).first().startsWith(u"0/1"));
        roster.requirements.first().onCallCounts = true;
        CHECK(covered(roster, u"2027-02-02 00:00"_s, u"2027-02-02 01:00"_s).first().startsWith(u"1/1"));
    }
    SECTION("its language is that of one of its people") {
        roster.requirements.first().language = u"es"_s;
        CHECK(covered(roster, u"2027-02-02 00:00"_s, u"2027-02-02 01:00"_s).first().startsWith(u"1/1"));
        roster.requirements.first().language = u"hmn"_s;
        CHECK(covered(roster, u"2027-02-02 00:00"_s, u"2027-02-02 01:00"_s).first().startsWith(u"0/1"));
    }
    SECTION("its area is that of its shifts, and a shift of the whole county is everywhere") {
        roster.requirements.first().area = u"south"_s;
        CHECK(covered(roster, u"2027-02-02 00:00"_s, u"2027-02-02 01:00"_s).first().startsWith(u"1/1"));
        roster.shifts.last().area = u"north"_s;
        CHECK(covered(roster, u"2027-02-02 00:00"_s, u"2027-02-02 01:00"_s).first().startsWith(u"0/1"));
    }
}

TEST_CASE("one person counts once, on the shift that she works rather than the one on call")
{
    Roster roster;
    roster.person(1);
    roster.requirement(u"Anybody"_s, Counted::People, 1);
    roster.requirement(u"Anybody reachable"_s, Counted::People, 1).onCallCounts = true;
    roster.shift(1, {}, u"2027-02-01 00:00"_s, u"2027-02-02 00:00"_s).duty = Duty::OnCall;
    roster.shift(1, u"T3"_s, u"2027-02-01 08:00"_s, u"2027-02-01 16:00"_s);
    roster.shift(1, u"T4"_s, u"2027-02-01 10:00"_s, u"2027-02-01 18:00"_s);
    CHECK(covered(roster, u"2027-02-01 00:00"_s, u"2027-02-02 00:00"_s)
        == QStringList{u"0/1 02-01 00:00 PST to 02-01 08:00 PST"_s, u"1/1 02-01 08:00 PST to 02-01 18:00 PST"_s, u"0/1 02-01 18:00 PST to 02-02 00:00 PST"_s});
    CHECK(covered(roster, u"2027-02-01 00:00"_s, u"2027-02-02 00:00"_s, 1) == QStringList{u"1/1 02-01 00:00 PST to 02-02 00:00 PST"_s});
}

TEST_CASE("what is needed follows the county's clock")
{
    Roster roster;
    auto& night = roster.requirement(u"Clinician"_s, Counted::People, 0);
    // Sunday from 1 to 3.
    night.minimum[6 * 24 + 1] = 1;
    night.minimum[6 * 24 + 2] = 2;
    CHECK(covered(roster, u"2027-03-14 00:00"_s, u"2027-03-14 04:00"_s)
        == QStringList{u"0/0 03-14 00:00 PST to 03-14 01:00 PST"_s, u"0/1 03-14 01:00 PST to 03-14 03:00 PDT"_s, u"0/0 03-14 03:00 PDT to 03-14 04:00 PDT"_s});
    CHECK(covered(roster, u"2027-11-07 00:00"_s, u"2027-11-07 04:00"_s)
        == QStringList{u"0/0 11-07 00:00 PDT to 11-07 01:00 PDT"_s, u"0/1 11-07 01:00 PDT to 11-07 02:00 PST"_s, u"0/2 11-07 02:00 PST to 11-07 03:00 PST"_s,
            u"0/0 11-07 03:00 PST to 11-07 04:00 PST"_s});
    night.validFrom = u"2027-03-15"_s;
    night.validTo = u"2027-11-07"_s;
    CHECK(covered(roster, u"2027-03-14 00:00"_s, u"2027-03-14 04:00"_s).size() == 1);
    CHECK(covered(roster, u"2027-11-07 00:00"_s, u"2027-11-07 04:00"_s).size() == 4);
    CHECK(covered(roster, u"2027-11-14 00:00"_s, u"2027-11-14 04:00"_s).size() == 1);
    CHECK(covered(roster, u"2027-11-14 04:00"_s, u"2027-11-14 04:00"_s).isEmpty());
}

TEST_CASE("a gap is one stretch, as bad as its worst moment; the earliest first, then the larger")
{
    const auto when = [](int hours) { return at(u"2027-02-01 00:00"_s) + hours * hour; };
    const auto teams = numbered<RequirementId>(1);
    const auto people = numbered<RequirementId>(2);
    const QList<Coverage> coverage{{people, {{when(0), when(2), 1, 1}, {when(2), when(3), 0, 1}, {when(3), when(9), 1, 1}}},
        {teams, {{when(0), when(1), 2, 2}, {when(1), when(2), 1, 2}, {when(2), when(4), 0, 2}, {when(4), when(6), 5, 2}, {when(6), when(7), 0, 2}, {when(7), when(9), 0, 0}}}};
    const auto gaps = gapsIn(coverage);
    REQUIRE(gaps.size() == 3);
    CHECK(gaps.at(0).requirement == teams);
    CHECK(gaps.at(0).missing == 2);
    CHECK(gaps.at(0).from == when(1));
    CHECK(gaps.at(0).to == when(4));
    CHECK(gaps.at(0).steps.size() == 2);
    CHECK(gaps.at(1).requirement == people);
    CHECK(gaps.at(2).from == when(6));
    CHECK(gaps.at(2).to == when(7));
}

namespace {

/// A roster of some people over some days about a change of the clock, made to collide: few people, few callsigns, whole minutes.
RosterView anyRoster(Instant from, int hours)
{
    using rc::gen::inRange;
    const auto one = [](const QStringList& of) { return of.at(*inRange<qsizetype>(0, of.size())); };
    Roster roster;
    roster.team.people = *inRange(1, 4);
    const int people = *inRange(1, 7);
    for (int i = 1; i <= people; ++i) {
        roster.person(i, {}, *rc::gen::arbitrary<bool>() ? QStringList{u"en"_s} : QStringList{u"en"_s, u"es"_s}).active = *inRange(0, 8) > 0;
        for (int licences = *inRange(0, 3); licences > 0; --licences)
            roster.licence(i, one({u"naloxone"_s, u"LCSW"_s, u"LMFT"_s}), one({{}, u"2027-03-13"_s, u"2027-03-14"_s, u"2027-11-06"_s, u"2027-11-07"_s, u"soon"_s}));
    }
    for (int leaves = *inRange(0, 4); leaves > 0; --leaves) {
        const auto start = from + *inRange(-300, hours * 60) * minute;
        roster.leaves.append({numbered<LeaveId>(leaves), numbered<StaffId>(*inRange(1, people + 1)), u"vacation"_s, start, start + *inRange(-30, 600) * minute, *inRange(0, 4) > 0});
    }
    for (int shifts = *inRange(0, 20); shifts > 0; --shifts) {
        auto& shift = roster.shift(*inRange(0, people + 2), one({{}, u"T1"_s, u"T2"_s}), u"2027-01-01 00:00"_s, u"2027-01-01 00:00"_s);
        shift.start = from + *inRange(-600, hours * 60) * minute;
        shift.end = shift.start + *inRange(-30, 900) * minute;
        shift.job = one({u"responder"_s, u"clinician"_s});
        shift.area = one({{}, u"south"_s, u"north"_s});
        shift.duty = *inRange(0, 3) ? Duty::Working : Duty::OnCall;
        shift.state = *inRange(0, 5) ? ShiftState::Planned : ShiftState::CalledOff;
    }
    for (int requirements = *inRange(1, 4); requirements > 0; --requirements) {
        auto& requirement = roster.requirement({}, *rc::gen::arbitrary<bool>() ? Counted::Teams : Counted::People, 0);
        for (auto& each : requirement.minimum)
            each = *inRange(0, 3);
        requirement.job = one({{}, {}, u"clinician"_s});
        requirement.language = one({{}, {}, u"es"_s});
        requirement.area = one({{}, {}, u"south"_s});
        requirement.licences = *inRange(0, 2) ? QStringList{} : QStringList{u"LCSW"_s, u"LMFT"_s};
        requirement.onCallCounts = *rc::gen::arbitrary<bool>();
        requirement.validFrom = one({{}, {}, u"2027-03-14"_s});
        requirement.validTo = one({{}, {}, u"2027-11-07"_s});
    }
    return roster;
}

/// The steps follow each other from the first moment to the last, and neighbours differ.
bool isWhole(const Coverage& coverage, Instant from, Instant to)
{
    const auto& steps = coverage.steps;
    bool whole = !steps.isEmpty() && steps.first().from == from && steps.last().to == to;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        whole = whole && steps.at(i).from < steps.at(i).to;
        if (i > 0)
            whole = whole && steps.at(i - 1).to == steps.at(i).from && (steps.at(i - 1).have != steps.at(i).have || steps.at(i - 1).need != steps.at(i).need);
    }
    return whole;
}

/// The first minute for which the exact coverage says something else than the one asked minute by minute.
QString differenceOf(const QList<Coverage>& exact, const QList<Coverage>& byMinute)
{
    for (qsizetype r = 0; r < exact.size(); ++r) {
        auto step = exact.at(r).steps.cbegin();
        for (const auto& reference : byMinute.at(r).steps) {
            while (step->to <= reference.from)
                ++step;
            if (step->have != reference.have || step->need != reference.need)
                return u"%1: %2/%3, should be %4/%5"_s.arg(shown(reference.from)).arg(step->have).arg(step->need).arg(reference.have).arg(reference.need);
        }
    }
    return {};
}

const QStringList nights{u"2027-03-13 12:00"_s, u"2027-11-06 12:00"_s, u"2027-06-01 00:00"_s};

} // namespace

TEST_CASE("random rosters are covered as a plain count of each minute says")
{
    CHECK(rc::check([] {
        const auto from = at(nights.at(*rc::gen::inRange<qsizetype>(0, nights.size())));
        const int hours = *rc::gen::inRange(1, 40);
        const auto view = anyRoster(from, hours);
        const auto to = from + hours * hour;
        const auto coverage = coverageOf(view, from, to);
        for (const auto& each : coverage)
            RC_ASSERT(isWhole(each, from, to));
        const auto difference = differenceOf(coverage, coverageByMinute(view, from, to));
        RC_LOG() << difference.toStdString();
        RC_ASSERT(difference.isEmpty());
    }));
}

TEST_CASE("a gap is never shown as covered, and nothing else is shown as a gap")
{
    CHECK(rc::check([] {
        const auto from = at(nights.at(*rc::gen::inRange<qsizetype>(0, nights.size())));
        const auto view = anyRoster(from, 30);
        const auto to = from + 30 * hour;
        const auto gaps = gapsIn(coverageOf(view, from, to));
        for (const auto& requirement : view.requirements)
            for (auto moment = from; moment < to; moment += 7 * minute) {
                const bool missing = haveAt(view, requirement, moment) < needAt(view, requirement, moment);
                const bool said = std::ranges::any_of(gaps, [&](const CoverageGap& gap) { return gap.requirement == requirement.id && gap.from <= moment && moment < gap.to; });
                RC_ASSERT(missing == said);
            }
    }));
}

TEST_CASE("people's hours add up whatever the clock does, and nobody is in two of them")
{
    CHECK(rc::check([] {
        const auto from = at(nights.at(*rc::gen::inRange<qsizetype>(0, nights.size())));
        auto view = anyRoster(from, 30);
        view.leaves.clear();
        view.requirements = {Requirement{.id = numbered<RequirementId>(1), .name = {}, .counted = Counted::People, .job = {}, .licences = {}, .language = {}, .area = {},
            .onCallCounts = true, .minimum = QList<int>(Requirement::hoursOfWeek, 0), .validFrom = {}, .validTo = {}}};
        const auto to = from + 30 * hour;
        Span counted{};
        const auto coverage = coverageOf(view, from, to);
        for (const auto& step : coverage.first().steps)
            counted += step.have * (step.to - step.from);
        // The length of what each person's shifts make together.
        Span worked{};
        for (const auto& staff : view.staff) {
            auto own = view.shifts;
            own.removeIf([&](const Shift& shift) { return !staff.active || shift.staff != staff.id || !shift.counts(); });
            std::ranges::sort(own, {}, &Shift::start);
            auto reached = from;
            for (const auto& shift : own) {
                worked += std::max(Span{}, std::min(shift.end, to) - std::max(shift.start, reached));
                reached = std::max(reached, std::min(shift.end, to));
            }
        }
        RC_ASSERT(counted == worked);
    }));
}
