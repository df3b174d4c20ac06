#include "rosterrules.h"

#include "print.h"
#include "roster.h"
#include "shippedrules.h"

#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// S. Pham's roster and what it breaks.
struct Pham : Roster {
    RosterRules rules = shippedRules();

    explicit Pham(const QString& employer = u"county"_s) { person(1, u"Sophia Pham"_s, {u"en"_s, u"vi"_s}, employer); }

    Shift& works(const QString& start, const QString& end) { return shift(1, u"T9"_s, start, end); }
    [[nodiscard]] QList<Breach> breaches() const { return breachesOf(staff.first(), shifts, rules, licences, leaves, zone); }
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (const auto& breach : breaches())
            words.append((breach.weight == Weight::Stop ? u"STOP "_s : breach.weight == Weight::Told ? u"told "_s : QString()) + breach.words);
        return words;
    }
};

} // namespace

TEST_CASE("nobody is planned while she is on leave, unless the leave is taken back")
{
    Pham pham;
    pham.leaves.append({numbered<LeaveId>(1), numbered<StaffId>(1), u"vacation"_s, at(u"2027-02-02 00:00"_s), at(u"2027-02-05 00:00"_s)});
    auto& night = pham.works(u"2027-02-01 15:00"_s, u"2027-02-02 00:30"_s);
    CHECK(pham.words() == QStringList{u"STOP S. Pham is on leave from Tue 2 Feb until Thu 4 Feb. If she works after all, take the leave back first."_s});
    night.end = at(u"2027-02-02 00:00"_s);
    CHECK(pham.words().isEmpty());
    night.end = at(u"2027-02-02 00:30"_s);
    pham.leaves.first().active = false;
    CHECK(pham.words().isEmpty());
    pham.leaves.first().active = true;
    pham.leaves.first().staff = numbered<StaffId>(2);
    CHECK(pham.words().isEmpty());
}

TEST_CASE("rest between two stretches of work, in hours that pass")
{
    Pham pham;
    pham.works(u"2027-02-01 15:00"_s, u"2027-02-02 00:30"_s);
    auto& next = pham.works(u"2027-02-02 09:00"_s, u"2027-02-02 17:00"_s);
    CHECK(pham.words().contains(u"S. Pham would have 8 h 30 of rest; the rule is 10 h."));
    next.start = at(u"2027-02-02 10:30"_s);
    CHECK(pham.words() == QStringList{});
    next.start = at(u"2027-02-02 10:29"_s);
    CHECK(pham.words() == QStringList{u"S. Pham would have 9 h 59 of rest; the rule is 10 h."_s});
    next.start = at(u"2027-02-02 06:29"_s);
    CHECK(pham.words().contains(u"STOP S. Pham would have 5 h 59 of rest; the rule is 10 h."));
    // A break of up to an hour is no rest; the two are one long stretch.
    next.start = at(u"2027-02-02 01:30"_s);
    next.end = at(u"2027-02-02 04:00"_s);
    CHECK(pham.words() == QStringList{});

    Pham spring;
    spring.works(u"2027-03-13 15:00"_s, u"2027-03-13 22:00"_s);
    spring.works(u"2027-03-14 08:00"_s, u"2027-03-14 16:00"_s);
    CHECK(spring.words() == QStringList{u"S. Pham would have 9 h of rest; the rule is 10 h."_s});
    Pham autumn;
    autumn.works(u"2027-11-06 15:00"_s, u"2027-11-06 23:00"_s);
    autumn.works(u"2027-11-07 08:00"_s, u"2027-11-07 16:00"_s);
    CHECK(autumn.words() == QStringList{});
}

TEST_CASE("hours without a rest")
{
    Pham pham;
    pham.works(u"2027-02-01 15:00"_s, u"2027-02-02 03:00"_s);
    CHECK(pham.words() == QStringList{});
    pham.works(u"2027-02-02 03:00"_s, u"2027-02-02 06:00"_s);
    CHECK(pham.words() == QStringList{u"S. Pham would work 15 h without a rest from 15:00 on Mon 1 Feb; the rule is 12 h."_s});
    pham.shifts.last().end = at(u"2027-02-02 07:30"_s);
    CHECK(pham.words() == QStringList{u"STOP S. Pham would work 16 h 30 without a rest from 15:00 on Mon 1 Feb; the rule is 12 h."_s});
    Pham autumn;
    autumn.works(u"2027-11-06 20:00"_s, u"2027-11-07 08:00"_s);
    CHECK(autumn.words() == QStringList{u"S. Pham would work 13 h without a rest from 20:00 on Sat 6 Nov; the rule is 12 h."_s});
}

TEST_CASE("hours of a week from Monday, and what each employer pays more for")
{
    Pham county;
    Pham bacs(u"bacs"_s);
    for (auto* pham : {&county, &bacs})
        for (int i = 1; i <= 5; ++i)
            pham->works(u"2027-02-0%1 08:00"_s.arg(i), u"2027-02-0%1 18:00"_s.arg(i));
    CHECK(county.words() == QStringList{u"S. Pham would work 50 h in the week of Mon 1 Feb; the rule is 48 h."_s,
        u"told S. Pham would have 10 h of overtime in the week of Mon 1 Feb: it is paid after 40 h a week."_s});
    CHECK(bacs.words().size() == 7);
    CHECK(bacs.words().contains(u"told S. Pham would have 2 h of overtime on Wed 3 Feb: it is paid after 8 h a day."));
    county.rules.weekStarts = 3;
    CHECK(county.words() == QStringList{});
    // A night that crosses from Sunday to Monday counts in both weeks for what lies in them.
    Pham crossing;
    for (const auto* date : {"01", "02", "03", "04"})
        crossing.works(u"2027-02-%1 08:00"_s.arg(QLatin1StringView(date)), u"2027-02-%1 19:30"_s.arg(QLatin1StringView(date)));
    crossing.works(u"2027-02-07 22:00"_s, u"2027-02-08 08:00"_s);
    CHECK(crossing.words().filter(u"48 h"_s).isEmpty());
    CHECK(crossing.words().filter(u"overtime"_s) == QStringList{u"told S. Pham would have 8 h of overtime in the week of Mon 1 Feb: it is paid after 40 h a week."_s});
}

TEST_CASE("nights one after the other")
{
    Pham pham;
    for (int i = 1; i <= 4; ++i)
        pham.works(u"2027-02-0%1 23:00"_s.arg(i), u"2027-02-0%1 07:00"_s.arg(i + 1));
    CHECK(pham.words() == QStringList{});
    pham.works(u"2027-02-06 02:59"_s, u"2027-02-06 06:00"_s);
    CHECK(pham.words().contains(u"S. Pham would work 5 night(s) one after the other from Mon 1 Feb; the rule is 4."));
    pham.shifts.last().start = at(u"2027-02-06 03:01"_s);
    CHECK(pham.words().filter(u"one after the other"_s).isEmpty());
    pham.shifts.removeLast();
    pham.works(u"2027-02-06 23:00"_s, u"2027-02-07 07:00"_s);
    CHECK(pham.words() == QStringList{});
}

TEST_CASE("licences that work needs")
{
    Pham pham;
    pham.works(u"2027-02-01 18:00"_s, u"2027-02-02 06:00"_s).job = u"clinician"_s;
    CHECK(pham.words() == QStringList{u"STOP S. Pham has none of the licences that this work needs: LCSW, LMFT, LPCC."_s});
    pham.licence(1, u"LMFT"_s, u"2027-02-01"_s);
    CHECK(pham.words() == QStringList{u"STOP The licence of S. Pham ends with Mon 1 Feb; the shift of Mon 1 Feb needs it."_s});
    pham.licence(1, u"LCSW"_s, u"2027-02-02"_s);
    CHECK(pham.words() == QStringList{});
}

TEST_CASE("nobody is on two shifts at once, on call neither; called-off ones break nothing")
{
    Pham pham;
    pham.works(u"2027-02-01 08:00"_s, u"2027-02-01 16:00"_s);
    auto& other = pham.works(u"2027-02-01 15:00"_s, u"2027-02-01 18:00"_s);
    CHECK(pham.words() == QStringList{u"STOP S. Pham would be on two shifts at once from 15:00 on Mon 1 Feb."_s});
    other.duty = Duty::OnCall;
    CHECK(pham.words().size() == 1);
    other.start = at(u"2027-02-01 16:00"_s);
    other.end = at(u"2027-02-02 06:00"_s);
    pham.works(u"2027-02-02 07:00"_s, u"2027-02-02 15:00"_s);
    // On call is no work: she has rested 15 hours.
    CHECK(pham.words() == QStringList{});
    pham.shifts[1].duty = Duty::Working;
    CHECK_FALSE(pham.words().isEmpty());
    pham.shifts[1].state = ShiftState::CalledOff;
    CHECK(pham.words() == QStringList{});
}

TEST_CASE("only what a change breaks anew is said")
{
    Pham pham;
    pham.works(u"2027-02-01 15:00"_s, u"2027-02-02 00:30"_s);
    pham.works(u"2027-02-02 09:00"_s, u"2027-02-02 17:00"_s);
    const auto before = pham.breaches();
    REQUIRE(before.size() == 1);
    pham.works(u"2027-02-03 00:00"_s, u"2027-02-03 08:00"_s);
    const auto made = newBreaches(before, pham.breaches());
    REQUIRE_FALSE(made.isEmpty());
    for (const auto& breach : made)
        CHECK_FALSE(before.contains(breach));
    CHECK(newBreaches(before, before).isEmpty());
}

TEST_CASE("the shipped rules, and files that are refused")
{
    const auto rules = shippedRules();
    CHECK(rules.rest == Limit{10 * hour, 6 * hour});
    CHECK(rules.team.licences == QStringList{u"naloxone"_s});
    CHECK(rules.jobs.value(u"clinician"_s).roles == QList<Role>{Role::Clinician});
    CHECK(rules.overtime.value(u"bacs"_s) == OvertimeRule{8 * hour, 40 * hour});
    CHECK(rules.overtime.value(u"nobody"_s) == OvertimeRule{});

    const auto whole = QJsonDocument::fromJson(rulesFile()).object();
    const auto refused = [](const QJsonObject& file) {
        const auto read = RosterRules::fromJson(QJsonDocument(file).toJson());
        return read ? QString() : read.error().detail;
    };
    CHECK(refused(whole).isEmpty());
    for (const auto& key : whole.keys()) {
        if (key == u"about")
            continue;
        auto lacking = whole;
        lacking.remove(key);
        CHECK(refused(lacking).startsWith(u"roster rules: "));
        // Each value of a rule is needed, and so is its source.
        const auto inner = whole.value(key).toObject();
        for (const auto& part : inner.keys()) {
            if (part == u"list" || part == u"employers")
                continue;
            auto half = inner;
            half.remove(part);
            lacking = whole;
            lacking.insert(key, half);
            INFO(key.toStdString() << '.' << part.toStdString());
            CHECK(refused(lacking).startsWith(u"roster rules: "));
        }
    }
    auto turned = whole;
    auto rest = whole.value(u"rest"_s).toObject();
    rest.insert(u"end_hours"_s, 11);
    turned.insert(u"rest"_s, rest);
    CHECK(refused(turned) == u"roster rules: limits: an end is nearer than its limit");
    CHECK_FALSE(RosterRules::fromJson("[]"));
    CHECK_FALSE(RosterRules::fromJson("{"));
}

TEST_CASE("the words never depend on the order of the shifts, and moving all by a week changes no rule")
{
    CHECK(rc::check([] {
        Pham pham(*rc::gen::element(u"county"_s, u"bacs"_s));
        for (int i = *rc::gen::inRange(1, 9); i > 0; --i) {
            auto& shift = pham.works(u"2027-06-01 00:00"_s, u"2027-06-01 00:00"_s);
            shift.start += *rc::gen::inRange(0, 8 * 24) * hour;
            shift.end = shift.start + *rc::gen::inRange(1, 14) * hour;
            shift.duty = *rc::gen::inRange(0, 5) ? Duty::Working : Duty::OnCall;
        }
        const auto breaches = pham.breaches();
        std::ranges::reverse(pham.shifts);
        RC_ASSERT(pham.breaches() == breaches);
        for (auto& shift : pham.shifts) {
            shift.start += 7 * day;
            shift.end += 7 * day;
        }
        const auto moved = pham.breaches();
        RC_ASSERT(moved.size() == breaches.size());
        for (qsizetype i = 0; i < moved.size(); ++i)
            RC_ASSERT(moved.at(i).rule == breaches.at(i).rule && moved.at(i).weight == breaches.at(i).weight && moved.at(i).at == breaches.at(i).at + 7 * day);
        // One shift fewer never breaks a limit of hours that more of them kept.
        if (!std::ranges::any_of(breaches, [](const Breach& breach) { return breach.rule == RosterRule::WeekHours || breach.rule == RosterRule::DayHours; })) {
            pham.shifts.removeLast();
            for (const auto& breach : pham.breaches())
                RC_ASSERT(breach.rule != RosterRule::WeekHours && breach.rule != RosterRule::DayHours);
        }
    }));
}
