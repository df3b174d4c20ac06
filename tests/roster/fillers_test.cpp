#include "fillers.h"

#include "gapnotices.h"
#include "gapwords.h"
#include "print.h"
#include "roster.h"
#include "shippedrules.h"


#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The night of the picture: R. Haddad called off, so T6 is one person; T7 was never filled; nobody licensed from 03:00 to 06:00.
struct Night : Roster {
    RosterRules rules = shippedRules();
    Instant now = at(u"2026-11-22 02:47"_s);

    Night()
    {
        person(1, u"Ruth Haddad"_s);
        person(2, u"Tom Wills"_s, {u"en"_s, u"zh"_s}, u"bacs"_s);
        person(3, u"Dina Amari"_s, {u"en"_s, u"ar"_s}, u"bacs"_s);
        person(4, u"Jo Linden"_s);
        person(5, u"Ann Feld"_s, {u"en"_s}, u"bacs"_s).role = Role::Clinician;
        staff.last().credential = u"LMFT"_s;
        person(6, u"Mark Osei"_s).role = Role::Clinician;
        staff.last().credential = u"LCSW"_s;
        for (const int id : {1, 3, 4})
            licence(id, u"naloxone"_s);
        licence(5, u"LMFT"_s);
        licence(6, u"LCSW"_s);
        auto& off = shift(1, u"T6"_s, u"2026-11-28 23:00"_s, u"2026-11-29 07:00"_s);
        off.state = ShiftState::CalledOff;
        off.since = at(u"2026-11-22 02:05"_s);
        shift(2, u"T6"_s, u"2026-11-28 23:00"_s, u"2026-11-29 07:00"_s);
        shift(0, u"T7"_s, u"2026-11-28 23:00"_s, u"2026-11-29 07:00"_s);
        shift(0, u"T7"_s, u"2026-11-28 23:00"_s, u"2026-11-29 07:00"_s);
        shift(5, {}, u"2026-11-28 15:00"_s, u"2026-11-29 03:00"_s).job = u"clinician"_s;
        shift(6, {}, u"2026-11-29 06:00"_s, u"2026-11-29 18:00"_s).job = u"clinician"_s;
        requirement(u"Teams"_s, Counted::Teams, 0);
        auto& clinician = requirement(u"Licensed clinician"_s, Counted::People, 1);
        clinician.job = u"clinician"_s;
        clinician.licences = {u"LCSW"_s, u"LMFT"_s};
        clinician.onCallCounts = true;
        for (int hour = 3; hour < 7; ++hour)
            requirements.first().minimum[6 * 24 + hour] = 2;
    }
    [[nodiscard]] QList<CoverageGap> gaps() const { return gapsIn(coverageOf(*this, at(u"2026-11-29 00:00"_s), at(u"2026-11-29 12:00"_s))); }
    [[nodiscard]] QString named(const StaffId& id) const { return rosterName(*std::ranges::find(staff, id, &Staff::id)); }
    [[nodiscard]] QStringList could(const Opening& opening) const
    {
        QStringList names;
        for (const auto& filler : fillersFor(*this, opening, rules).could)
            names.append(named(filler.staff) + (filler.needsReason() ? u" !"_s : QString()));
        return names;
    }
};

} // namespace

TEST_CASE("a gap says what is missing and why")
{
    const Night night;
    const auto clusters = clustersOf(night.gaps());
    REQUIRE(clusters.size() == 1);
    const auto words = gapWords(night, clusters.first(), night.now);
    CHECK(words.when == u"Sun 29 Nov, 03:00 to 07:00");
    CHECK(words.missing == u"2 team(s) short and no licensed clinician from 03:00 to 06:00");
    CHECK(words.need == QStringList{u"Teams: need 2, have 0."_s, u"Licensed clinician: need 1, have 0."_s});
    CHECK(words.why == QStringList{u"R. Haddad called off today 02:05, so T6 has one person: no team."_s, u"T7 was never filled for Sat 28 Nov, 23:00."_s,
        u"A. Feld, LMFT ends at 03:00."_s, u"M. Osei, LCSW begins at 06:00."_s});

    Roster empty;
    empty.requirement(u"Teams"_s, Counted::Teams, 1);
    const auto gaps = clustersOf(gapsIn(coverageOf(empty, at(u"2026-11-29 00:00"_s), at(u"2026-11-29 01:00"_s))));
    CHECK(gapWords(empty, gaps.first(), night.now).why == QStringList{u"Nobody was planned for it."_s});
}

TEST_CASE("who hands over to a crew is no part of it: the seat that was called off is still the first that is asked for")
{
    Roster roster;
    for (int i = 1; i <= 4; ++i) {
        roster.person(i);
        roster.licence(i, u"naloxone"_s);
    }
    for (int i : {1, 2})
        roster.shift(i, u"T4"_s, u"2026-11-28 14:50"_s, u"2026-11-28 22:40"_s);
    roster.shift(3, u"T4"_s, u"2026-11-28 22:25"_s, u"2026-11-29 05:45"_s).state = ShiftState::CalledOff;
    roster.shift(4, u"T4"_s, u"2026-11-28 22:25"_s, u"2026-11-29 05:45"_s);
    roster.requirement(u"Teams"_s, Counted::Teams, 1);
    const auto gaps = gapsIn(coverageOf(roster, at(u"2026-11-28 15:00"_s), at(u"2026-11-29 05:45"_s)));
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.first().from == at(u"2026-11-28 22:40"_s));
    const auto openings = openingsFor(roster, gaps.first());
    REQUIRE(openings.size() == 1);
    CHECK(openings.first().words == u"Partner for P. 4, T4"_s);
    CHECK(openings.first().partner == numbered<StaffId>(4));
}

TEST_CASE("what a gap needs: called-off and untaken seats first")
{
    const Night night;
    const auto gaps = night.gaps();
    REQUIRE(gaps.size() == 2);
    const auto teams = openingsFor(night, gaps.at(0));
    QStringList words;
    for (const auto& opening : teams) {
        words.append(opening.words);
        for (const auto& kinds : opening.licences)
            words.last() += u" +"_s + kinds.join(u'/');
    }
    CHECK(words == QStringList{u"Partner for T. Wills, T6 +naloxone"_s, u"Seat on T7"_s, u"Seat on T7 +naloxone"_s});
    CHECK(teams.first().partner == numbered<StaffId>(2));
    CHECK(teams.first().shift.id.isNull());
    CHECK(teams.at(1).shift.id == night.shifts.at(2).id);
    CHECK(teams.first().shift.start == at(u"2026-11-28 23:00"_s));
    const auto clinician = openingsFor(night, gaps.at(1));
    REQUIRE(clinician.size() == 1);
    CHECK(clinician.first().shift.start == at(u"2026-11-29 03:00"_s));
    CHECK(clinician.first().shift.duty == Duty::OnCall);
    CHECK(clinician.first().licences == QList<QStringList>{{u"LCSW"_s, u"LMFT"_s}});

    // A team that is to speak a language, too: the last seat brings what the first lacks.
    auto spanish = night;
    spanish.requirements.first().language = u"es"_s;
    const auto speaking = openingsFor(spanish, spanish.gaps().at(0));
    REQUIRE(speaking.size() == 3);
    CHECK(speaking.at(0).language == u"es");
    CHECK(speaking.at(1).language.isEmpty());
    CHECK(speaking.at(2).language == u"es");
    spanish.staff[1].languages.append(u"es"_s);
    CHECK(openingsFor(spanish, spanish.gaps().at(0)).at(0).language.isEmpty());

    // One gap over two nights: each has its own seats.
    Roster nights;
    nights.requirement(u"Teams"_s, Counted::Teams, 1);
    for (const auto* date : {"28", "29"})
        for (int seat = 0; seat < 2; ++seat)
            nights.shift(0, u"T6"_s, u"2026-11-%1 12:00"_s.arg(QLatin1StringView(date)), u"2026-11-%1 20:00"_s.arg(QLatin1StringView(date)));
    CHECK(openingsFor(nights, gapsIn(coverageOf(nights, at(u"2026-11-28 00:00"_s), at(u"2026-11-30 00:00"_s))).first()).size() == 4);

    // More teams are needed than were ever planned: whole new ones, on callsigns that nobody uses then.
    auto more = night;
    for (int hour = 3; hour < 7; ++hour)
        more.requirements.first().minimum[6 * 24 + hour] = 3;
    const auto openings = openingsFor(more, more.gaps().at(0));
    REQUIRE(openings.size() == 5);
    CHECK(openings.at(3).words == u"One more team, T1");
    CHECK(openings.at(3).licences == QList<QStringList>{{u"naloxone"_s}});
    CHECK(openings.at(4).licences.isEmpty());
}

TEST_CASE("who could fill it, the best first, and who can't and why")
{
    Night night;
    const auto partner = openingsFor(night, night.gaps().at(0)).first();
    // R. Haddad, who called off, is away.
    CHECK(night.could(partner) == QStringList{u"D. Amari"_s, u"J. Linden"_s});
    CHECK(fillersFor(night, partner, night.rules).cannot.keys() == QList<Obstacle>{Obstacle::Licence, Obstacle::Leave});
    CHECK(fillersFor(night, partner, night.rules).cannotWords() == u"licence 3, leave 1");

    SECTION("leave") {
        night.leaves.append({numbered<LeaveId>(1), numbered<StaffId>(3), u"vacation"_s, at(u"2026-11-29 06:00"_s), at(u"2026-12-04 00:00"_s)});
        CHECK_FALSE(night.could(partner).contains(u"D. Amari"));
        CHECK(fillersFor(night, partner, night.rules).cannotWords() == u"licence 3, leave 2");
    }
    SECTION("another shift") {
        night.shift(3, u"T1"_s, u"2026-11-29 06:00"_s, u"2026-11-29 14:00"_s);
        CHECK(fillersFor(night, partner, night.rules).cannot.value(Obstacle::OtherShift) == QList<StaffId>{numbered<StaffId>(3)});
    }
    SECTION("rest: past the rule with a reason, past its end not at all") {
        auto& before = night.shift(4, u"T10"_s, u"2026-11-28 07:00"_s, u"2026-11-28 15:00"_s);
        CHECK(night.could(partner).last() == u"J. Linden !");
        before.end = at(u"2026-11-28 17:01"_s);
        CHECK(fillersFor(night, partner, night.rules).cannot.value(Obstacle::Rest) == QList<StaffId>{numbered<StaffId>(4)});
    }
    SECTION("hours of the week, before and after") {
        for (const auto* date : {"23", "24", "25", "26"})
            night.shift(3, u"T10"_s, u"2026-11-%1 07:00"_s.arg(QLatin1StringView(date)), u"2026-11-%1 12:00"_s.arg(QLatin1StringView(date)));
        const auto filling = fillersFor(night, partner, night.rules);
        const auto amari = std::ranges::find(filling.could, numbered<StaffId>(3), &Filler::staff);
        REQUIRE(amari != filling.could.cend());
        CHECK(amari->weekBefore == 20 * hour);
        CHECK(amari->weekAfter == 28 * hour);
        CHECK(amari->rest == 59 * hour);
        CHECK_FALSE(amari->needsReason());
        CHECK(fillerWords(night, *amari, night.rules, night.now) == u"D. Amari, Sat 28 Nov, 23:00 to Sun 29 Nov, 07:00: no rule broken. 28 h this week (limit 48 h).");
        night.preferences.append({numbered<PreferenceId>(1), numbered<StaffId>(3), true, {}, 24});
        CHECK(fillersFor(night, partner, night.rules).cannot.value(Obstacle::Hours) == QList<StaffId>{numbered<StaffId>(3)});
    }
    SECTION("not willing at all, or for the last two hours") {
        night.preferences.append({numbered<PreferenceId>(1), numbered<StaffId>(3), true, {6 * 24 + 5, 6 * 24 + 6}, 0});
        night.preferences.append({numbered<PreferenceId>(2), numbered<StaffId>(4), false, {}, 0});
        const auto filling = fillersFor(night, partner, night.rules);
        CHECK(filling.cannot.value(Obstacle::Unwilling) == QList<StaffId>{numbered<StaffId>(4)});
        const auto amari = filling.could.last();
        CHECK(amari.staff == numbered<StaffId>(3));
        CHECK(amari.unwilling == 2 * hour);
        CHECK(fillerWords(night, amari, night.rules, night.now).endsWith(u"Rather not for 2 h of it: ask."));
    }
    SECTION("a licensed one stays on, with a reason: 15 hours") {
        const auto clinician = openingsFor(night, night.gaps().at(1)).first();
        const auto filling = fillersFor(night, clinician, night.rules);
        REQUIRE(filling.could.size() == 2);
        // Both touch it; M. Osei comes three hours early, A. Feld stays on.
        for (const auto& filler : filling.could) {
            CHECK(filler.needsReason());
            CHECK(filler.shift.duty == Duty::Working);
            CHECK(filler.how == (filler.staff == numbered<StaffId>(5) ? Coming::StaysOn : Coming::ComesEarly));
            CHECK(std::ranges::any_of(filler.breaches, [](const Breach& breach) { return breach.rule == RosterRule::DayHours && breach.words.contains(u"15 h"); }));
        }
        CHECK(filling.cannotWords() == u"other work 4");
    }
}

TEST_CASE("whoever could fill an opening makes its team; everybody is asked once")
{
    CHECK(rc::check([] {
        Night night;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
            // T. Wills stands on one shift only: two at once would count on the other.
            auto& shift = night.shift(*rc::gen::element(1, 3, 4, 5, 6), u"T1"_s, u"2026-11-27 00:00"_s, u"2026-11-27 00:00"_s);
            shift.start += *rc::gen::inRange(0, 72) * hour;
            shift.end = shift.start + *rc::gen::inRange(1, 13) * hour;
        }
        if (*rc::gen::arbitrary<bool>())
            night.staff[*rc::gen::inRange(0, 6)].active = false;
        for (const auto& gap : night.gaps())
            for (const auto& opening : openingsFor(night, gap)) {
                const auto filling = fillersFor(night, opening, night.rules);
                qsizetype asked = filling.could.size();
                for (const auto& people : filling.cannot)
                    asked += people.size();
                RC_ASSERT(asked == std::ranges::count(night.staff, true, &Staff::active));
                for (const auto& filler : filling.could) {
                    auto after = night;
                    after.shifts.append(filler.shift);
                    after.shifts.last().id = numbered<ShiftId>(1000);
                    // Nobody who could is stopped by a rule.
                    for (const auto& breach : filler.breaches)
                        RC_ASSERT(breach.weight != Weight::Stop);
                    // A partner or a clinician closes what was missing of one, wherever the work lies.
                    if (opening.partner.isNull() && night.requirements.first().id == gap.requirement)
                        continue;
                    for (const auto& left : gapsIn(coverageOf(after, gap.from, gap.to)))
                        if (left.requirement == gap.requirement)
                            RC_ASSERT(left.missing < gap.missing || left.from >= filler.shift.end || left.to <= filler.shift.start || gap.steps.size() > 1);
                }
            }
    }));
}

TEST_CASE("notices ahead of time")
{
    const auto requirement = numbered<RequirementId>(1);
    const auto begins = at(u"2027-03-20 03:00"_s);
    const QList<CoverageGap> gaps{{requirement, begins, begins + 4 * hour, 2, {}}};
    const auto level = [&](Span before) {
        const auto notices = noticesAt(gaps, begins - before);
        return notices.isEmpty() ? QString(u"-"_s) : QString(word(notices.first().ahead));
    };
    CHECK(level(14 * day + minute) == u"-");
    CHECK(level(14 * day) == u"two_weeks");
    CHECK(level(72 * hour + minute) == u"two_weeks");
    CHECK(level(72 * hour) == u"three_days");
    CHECK(level(24 * hour) == u"one_day");
    CHECK(level(2 * hour) == u"two_hours");
    CHECK(level(Span{}) == u"two_hours");
    CHECK(level(-4 * hour + minute) == u"two_hours");
    CHECK(level(-4 * hour) == u"-");

    const auto told = noticesAt(gaps, begins - 24 * hour);
    CHECK(untold(told, {}) == told);
    CHECK(untold(told, told).isEmpty());
    auto moved = told;
    moved.first().from += hour;
    CHECK(untold(moved, told).isEmpty());
    moved.first().from = told.first().to;
    moved.first().to += 8 * hour;
    CHECK(untold(moved, told).size() == 1);
    auto worse = told;
    worse.first().missing = 3;
    CHECK(untold(worse, told).size() == 1);
    CHECK(untold(noticesAt(gaps, begins - 2 * hour), told).size() == 1);
    CHECK(nextNotice(gaps, begins - 24 * hour) == begins - 2 * hour);
    CHECK(nextNotice(gaps, begins - 2 * hour) == std::nullopt);
}

TEST_CASE("looking at each moment that `nextNotice` names tells each gap four times")
{
    CHECK(rc::check([] {
        QList<CoverageGap> gaps;
        const auto now = at(u"2027-03-01 00:00"_s);
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
            const auto from = now + *rc::gen::inRange(15 * 24, 40 * 24) * hour;
            gaps.append({numbered<RequirementId>(i), from, from + *rc::gen::inRange(1, 9) * hour, 1, {}});
        }
        QList<GapNotice> told;
        auto at = std::optional(now);
        while (at) {
            told += untold(noticesAt(gaps, *at), told);
            at = nextNotice(gaps, *at);
        }
        RC_ASSERT(told.size() == 4 * gaps.size());
    }));
}
