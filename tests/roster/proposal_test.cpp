#include "programroster.h"
#include "roster.h"

#include <catch2/catch_test_macros.hpp>

#include <deque>
#include <map>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

RosterView withAll(const FillQuestion& question, const FillProposal& proposal)
{
    auto view = question.view;
    for (const auto& filled : proposal.filled)
        view.shifts.append(filled.shift);
    return view;
}

/// The rules once more, minute by minute and with nothing of the room's: what one person works on a raster of ten minutes.
QStringList brokenBy(const FillQuestion& question, const RosterView& view, const Staff& person)
{
    QStringList broken;
    const auto& rules = question.rules;
    constexpr qint64 raster = 600'000;
    std::map<qint64, int> busy; // raster place to how many shifts
    QList<Shift> own;
    for (const auto& shift : view.shifts)
        if (shift.staff == person.id && shift.duty == Duty::Working && shift.counts()) {
            own.append(shift);
            for (auto at = toMsecs(shift.start); at < toMsecs(shift.end); at += raster)
                ++busy[at / raster];
        }
    std::map<QString, qint64> weeks, nights;
    qint64 last = 0, worked = 0, row = 0;
    std::deque<qint64> inDay;
    for (const auto& [place, shifts] : busy) {
        if (shifts > 1)
            broken.append(u"twice at once"_s);
        if (last && place != last + 1 && (place - last - 1) * raster < rules.rest.limit.count())
            broken.append(u"rest"_s);
        last = place;
        inDay.push_back(place);
        while (inDay.front() <= place - day.count() / raster)
            inDay.pop_front();
        if (qint64(inDay.size()) * raster > rules.dayHours.limit.count())
            broken.append(u"day"_s);
        const auto local = QDateTime::fromMSecsSinceEpoch(place * raster, pacific());
        ++weeks[local.date().addDays(1 - local.date().dayOfWeek()).toString(Qt::ISODate)];
        if (local.time().hour() >= 23)
            ++nights[local.date().toString(Qt::ISODate)];
        if (local.time().hour() < 6)
            ++nights[local.date().addDays(-1).toString(Qt::ISODate)];
        ++worked;
    }
    for (const auto& [week, count] : weeks)
        if (count * raster > rules.weekHours.limit.count())
            broken.append(u"week "_s + week);
    QDate before;
    for (const auto& [night, count] : nights) {
        if (count * raster < rules.nightHours.count())
            continue;
        const auto date = QDate::fromString(night, Qt::ISODate);
        row = before.isValid() && before.addDays(1) == date ? row + 1 : 1;
        before = date;
        if (row > rules.nights)
            broken.append(u"nights "_s + night);
    }
    for (const auto& shift : std::as_const(own)) {
        for (const auto& leave : view.leaves)
            if (leave.staff == person.id && leave.start < shift.end && shift.start < leave.end)
                broken.append(u"leave"_s);
        if (shift.job == u"clinician") {
            bool licensed = false;
            for (const auto& licence : view.licences)
                if (licence.staff == person.id && licence.kind == u"LCSW"
                    && (licence.lastDay.isEmpty() || toInstant(QDate::fromString(licence.lastDay, Qt::ISODate).addDays(1).startOfDay(pacific())) >= shift.end))
                    licensed = true;
            if (!licensed)
                broken.append(u"licence"_s);
        }
        const bool fits = shift.job == u"dispatcher" ? person.role == Role::Dispatcher : shift.job == u"clinician" ? person.role == Role::Clinician
            : person.role == Role::Responder || person.role == Role::Clinician;
        if (!fits)
            broken.append(u"job"_s);
    }
    return broken;
}

void checkLawful(const FillQuestion& question, const FillProposal& proposal)
{
    const auto view = withAll(question, proposal);
    for (const auto& person : view.staff) {
        INFO(person.name.toStdString());
        CHECK(brokenBy(question, view, person) == QStringList{});
        for (const auto& breach : breachesOf(person, view.shifts, question.rules, view.licences, view.leaves, view.zone)) {
            INFO(breach.words.toStdString());
            CHECK(breach.weight == Weight::Told); // overtime costs and is no breach of a limit
        }
    }
    // Every shift that was asked for is in the answer once.
    QSet<ShiftId> answered;
    for (const auto& filled : proposal.filled)
        answered.insert(filled.shift.id);
    for (const auto& open : proposal.open)
        answered.insert(open.shift.id);
    CHECK(answered.size() == question.open.size());
    CHECK(proposal.filled.size() + proposal.open.size() == question.open.size());
}

Span missingIn(const QList<CoverageGap>& gaps)
{
    Span missing{};
    for (const auto& gap : gaps)
        for (const auto& step : gap.steps)
            missing += (step.to - step.from) * step.missing();
    return missing;
}

double hoursOpen(const FillProposal& proposal)
{
    Span open{};
    for (const auto& each : proposal.open)
        open += each.shift.end - each.shift.start;
    return double(open.count()) / double(hour.count());
}

/// Between who has the most of it and who has the fewest, of those with this role who may be asked for every hour.
int spread(const FillQuestion& question, const FillProposal& proposal, Role role, int Burden::* of)
{
    QList<int> each;
    for (const auto& person : question.view.staff) {
        const auto preference = std::ranges::find(question.view.preferences, person.id, &Preference::staff);
        if (person.role == role && preference->unwilling.isEmpty() && preference->weekHours == 0)
            each.append(proposal.burdens.value(person.id).*of);
    }
    return std::ranges::max(each) - std::ranges::min(each);
}

Shift openShift(int number, const QString& callsign, const QString& from, const QString& to)
{
    Roster roster;
    auto shift = roster.shift(0, callsign, from, to);
    shift.id = numbered<ShiftId>(1000 + number);
    return shift;
}

} // namespace

TEST_CASE("random rosters are filled within every rule, by two checkers that know nothing of the search")
{
    for (const int seed : {1, 2, 3, 4, 5, 6}) {
        INFO("seed " << seed);
        std::mt19937_64 random(static_cast<std::uint64_t>(seed));
        auto question = programQuestion(8 + seed * 3, 14, random, seed % 2 ? QDate(2027, 1, 4) : QDate(2027, 3, 8));
        question.budget = 6 * second;
        // Half of the seeds have people on some of the shifts already.
        if (seed % 2 == 0) {
            auto first = question;
            first.budget = {};
            const auto some = propose(first);
            for (qsizetype i = 0; i < some.filled.size(); i += 3) {
                question.view.shifts.append(some.filled.at(i).shift);
                question.open.removeIf([&](const Shift& shift) { return shift.id == some.filled.at(i).shift.id; });
            }
        }
        checkLawful(question, propose(question));
        question.budget = {};
        checkLawful(question, propose(question));
    }
}

TEST_CASE("the search leaves fewer gaps than filling one after the other, and shares nights more evenly")
{
    std::mt19937_64 random(21);
    auto question = programQuestion(24, 14, random);
    question.budget = 10 * second;
    const auto searched = propose(question);
    question.budget = {};
    const auto plain = propose(question);
    CHECK(missingIn(searched.gaps) <= missingIn(plain.gaps));
    CHECK_FALSE(plain.searched);
    // Nobody who may be asked for nights has more than two beyond her equals' average.
    double nights = 0;
    int people = 0, most = 0;
    for (const auto& person : question.view.staff)
        if (person.role == Role::Responder) {
            nights += searched.burdens.value(person.id).nights;
            most = std::max(most, searched.burdens.value(person.id).nights);
            ++people;
        }
    CHECK(most <= nights / people + 3);
}

TEST_CASE("a whole quarter of 60 people is filled within every rule, far better and fairer than one after the other")
{
    std::mt19937_64 random(1);
    auto question = programQuestion(60, 91, random);
    question.budget = 4 * 60 * second; // by the clock on the wall, which other programs take their part of
    const auto searched = propose(question);
    checkLawful(question, searched);
    question.budget = {};
    const auto plain = propose(question);
    CHECK(missingIn(searched.gaps) * 10 < missingIn(plain.gaps));
    CHECK(hoursOpen(searched) <= hoursOpen(plain) + 24);
    for (const auto role : {Role::Responder, Role::Clinician, Role::Dispatcher}) {
        INFO("role " << int(role));
        CHECK(spread(question, searched, role, &Burden::nights) <= 4);
        CHECK(spread(question, searched, role, &Burden::weekends) <= 4);
        CHECK(spread(question, searched, role, &Burden::holidays) <= 2);
    }
    CHECK(spread(question, searched, Role::Responder, &Burden::nights) < spread(question, plain, Role::Responder, &Burden::nights));
    CHECK(spread(question, searched, Role::Responder, &Burden::weekends) < spread(question, plain, Role::Responder, &Burden::weekends));
}

TEST_CASE("a partner is found for who would be alone, one who can give naloxone when she can't")
{
    FillQuestion question;
    question.rules = plainRules();
    Roster roster;
    roster.person(1);
    roster.person(2);
    roster.person(3);
    roster.licence(3, u"naloxone"_s);
    roster.shift(1, u"T6"_s, u"2027-01-09 23:00"_s, u"2027-01-10 07:00"_s);
    roster.requirement(u"Teams"_s, Counted::Teams, 1);
    question.view = roster;
    question.open = {openShift(1, u"T6"_s, u"2027-01-09 23:00"_s, u"2027-01-10 07:00"_s)};
    const auto proposal = propose(question);
    REQUIRE(proposal.filled.size() == 1);
    CHECK(proposal.filled.first().shift.staff == numbered<StaffId>(3));
    CHECK(proposal.filled.first().others == 1);
    CHECK(proposal.gaps.isEmpty());
    CHECK_FALSE(proposal.filled.first().why.isEmpty());
}

TEST_CASE("what can't be filled says why of everybody")
{
    FillQuestion question;
    question.rules = plainRules();
    Roster roster;
    roster.person(1).role = Role::Dispatcher;
    roster.person(2);
    roster.person(3);
    roster.person(4);
    roster.person(5);
    roster.staff.last().active = false;
    roster.shift(2, {}, u"2027-01-09 08:00"_s, u"2027-01-09 18:00"_s); // ends 5 h before
    roster.leaves.append({numbered<LeaveId>(1), numbered<StaffId>(3), u"vacation"_s, at(u"2027-01-09 00:00"_s), at(u"2027-01-11 00:00"_s)});
    roster.shift(4, {}, u"2027-01-10 06:00"_s, u"2027-01-10 12:00"_s);
    question.view = roster;
    question.open = {openShift(1, u"T6"_s, u"2027-01-09 23:00"_s, u"2027-01-10 07:00"_s)};
    const auto proposal = propose(question);
    CHECK(proposal.filled.isEmpty());
    REQUIRE(proposal.open.size() == 1);
    CHECK(proposal.open.first().cannot == QMap<Obstacle, int>{{Obstacle::Work, 1}, {Obstacle::Rest, 1}, {Obstacle::Leave, 1}, {Obstacle::OtherShift, 1}});
    CHECK(proposal.open.first().could == 0);
}

TEST_CASE("a holiday goes to who had none yet")
{
    FillQuestion question;
    question.rules = plainRules();
    Roster roster;
    roster.person(1);
    roster.person(2);
    roster.shift(1, {}, u"2027-01-01 08:00"_s, u"2027-01-01 16:00"_s);
    roster.shift(2, {}, u"2027-01-04 08:00"_s, u"2027-01-04 18:00"_s); // she has more hours, but no holiday
    question.view = roster;
    question.holidays = {{QDate(2027, 1, 1), u"New Year's Day"_s}, {QDate(2027, 1, 18), u"Martin Luther King Jr. Day"_s}};
    question.open = {openShift(1, {}, u"2027-01-18 08:00"_s, u"2027-01-18 16:00"_s)};
    const auto proposal = propose(question);
    REQUIRE(proposal.filled.size() == 1);
    CHECK(proposal.filled.first().shift.staff == numbered<StaffId>(2));
    CHECK(proposal.burdens.value(numbered<StaffId>(2)).holidays == 1);
}

TEST_CASE("progress is told and grows; whoever cancels keeps the best so far, within the rules")
{
    std::mt19937_64 random(4);
    auto question = programQuestion(20, 28, random);
    question.budget = 20 * second;
    QList<double> told;
    question.goOn = [&](double done) {
        told.append(done);
        return done < 0.5;
    };
    const auto proposal = propose(question);
    CHECK(proposal.stopped);
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.first() == 0);
    CHECK(proposal.filled.size() > question.open.size() / 2);
    checkLawful(question, proposal);

    question.goOn = [](double) { return false; };
    const auto atOnce = propose(question);
    CHECK(atOnce.stopped);
    checkLawful(question, atOnce);
}

TEST_CASE("nothing to fill, nobody to fill it with")
{
    FillQuestion question;
    question.rules = plainRules();
    question.view.zone = pacific();
    CHECK(propose(question).filled.isEmpty());
    question.open = {openShift(1, u"T1"_s, u"2027-03-14 00:00"_s, u"2027-03-14 08:00"_s)};
    CHECK(propose(question).open.size() == 1);
}
