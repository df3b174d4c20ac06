#pragma once

#include "countyclock.h"
#include "proposal.h"

#include <random>

/// Rosters of the program's planned size and smaller ones, at random.
namespace dispatch::test {

/// The rules as the program's file has them, put down plainly.
inline RosterRules plainRules()
{
    RosterRules rules;
    rules.rest = {10 * hour, 6 * hour};
    rules.joined = hour;
    rules.dayHours = {12 * hour, 16 * hour};
    rules.weekHours = {48 * hour, 60 * hour};
    rules.nights = 4;
    rules.nightsEnd = 6;
    rules.nightFrom = 23 * 60;
    rules.nightTo = 6 * 60;
    rules.nightHours = 3 * hour;
    rules.jobs.insert(QStringLiteral("responder"), {{Role::Responder, Role::Clinician}, {}});
    rules.jobs.insert(QStringLiteral("clinician"), {{Role::Clinician}, {QStringLiteral("LCSW")}});
    rules.jobs.insert(QStringLiteral("dispatcher"), {{Role::Dispatcher, Role::Supervisor}, {}});
    rules.overtime.insert(QStringLiteral("county"), {{}, 40 * hour});
    rules.overtime.insert(QStringLiteral("bacs"), {8 * hour, 40 * hour});
    return rules;
}

/// The program's planned size: 60 people, and the shifts of so many days, nobody on them yet.
inline FillQuestion programQuestion(int people, int days, std::mt19937_64& random, const QDate& first = QDate(2027, 1, 4))
{
    const QTimeZone zone("America/Los_Angeles");
    const auto id = []<typename AnyId>(AnyId, int number) { return AnyId{QUuid(static_cast<uint>(number), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)}; };
    FillQuestion question;
    question.rules = plainRules();
    RosterView roster;
    roster.zone = zone;
    const auto licensed = [&](const Staff& person, const QString& kind, const QString& lastDay) {
        roster.licences.append({id(LicenceId(), int(roster.licences.size()) + 1), person.id, kind, {}, lastDay});
    };
    const auto chance = [&](double share) { return std::uniform_real_distribution<double>(0, 1)(random) < share; };
    int dispatchers = 0, clinicians = 0, responders = 0;
    for (int i = 1; i <= people; ++i) {
        Staff person;
        person.id = id(StaffId(), i);
        person.name = QStringLiteral("Person %1").arg(i);
        person.employer = i % 5 < 3 ? QStringLiteral("county") : QStringLiteral("bacs");
        person.languages = {QStringLiteral("en")};
        person.role = i % 8 == 0 ? Role::Dispatcher : i % 8 == 1 ? Role::Clinician : Role::Responder;
        ++(person.role == Role::Dispatcher ? dispatchers : person.role == Role::Clinician ? clinicians : responders);
        if (chance(0.3))
            person.languages.append(QStringLiteral("es"));
        if (person.role == Role::Clinician)
            licensed(person, QStringLiteral("LCSW"), chance(0.1) ? first.addDays(days / 2).toString(Qt::ISODate) : QString{});
        if (chance(0.6))
            licensed(person, QStringLiteral("naloxone"), {});
        roster.staff.append(person);
        Preference preference;
        preference.staff = person.id;
        if (chance(0.1))
            preference.weekHours = 24;
        if (chance(0.2))
            for (int weekday = 0; weekday < 7; ++weekday)
                for (int hourOfDay = 0; hourOfDay < 6; ++hourOfDay)
                    preference.unwilling.append(weekday * 24 + hourOfDay);
        roster.preferences.append(preference);
        if (chance(0.4)) {
            const auto from = startOfDay(first.addDays(std::uniform_int_distribution<int>(0, days)(random)), zone);
            roster.leaves.append({id(LeaveId(), i), person.id, QStringLiteral("vacation"), from, from + 7 * day});
        }
    }
    int made = 0;
    const auto open = [&](const QDate& date, int from, int length, const QString& job, const QString& callsign) {
        Shift shift;
        shift.id = id(ShiftId(), 1'000'000 + ++made);
        shift.job = job;
        shift.callsign = callsign;
        shift.start = clockInstant(date, from * 60, zone);
        shift.end = clockInstant(date, (from + length) * 60, zone);
        question.open.append(shift);
    };
    // As many teams as the responders can crew at four tens a week.
    const int teamsADay = std::max(1, responders * 4 / 7 / 2);
    for (int d = 0; d < days; ++d) {
        const auto date = first.addDays(d);
        for (int team = 0; team < teamsADay; ++team)
            for (int one = 0; one < 2; ++one)
                open(date, std::array{7, 12, 15, 22}.at(std::size_t(team % 4)), 10, QStringLiteral("responder"), QStringLiteral("T%1").arg(team + 1));
        for (const int from : {6, 18}) {
            if (clinicians > 3)
                open(date, from, 12, QStringLiteral("clinician"), {});
            if (dispatchers > 3)
                open(date, from, 12, QStringLiteral("dispatcher"), {});
        }
    }
    const auto require = [&](const QString& name, Counted counted, int minimum) -> Requirement& {
        Requirement requirement;
        requirement.id = id(RequirementId(), int(roster.requirements.size()) + 1);
        requirement.name = name;
        requirement.counted = counted;
        requirement.minimum.fill(minimum, Requirement::hoursOfWeek);
        roster.requirements.append(requirement);
        return roster.requirements.last();
    };
    require(QStringLiteral("Teams"), Counted::Teams, std::max(1, teamsADay / 4));
    require(QStringLiteral("Spanish"), Counted::People, 1).language = QStringLiteral("es");
    if (clinicians > 3) {
        auto& reachable = require(QStringLiteral("Licensed clinician"), Counted::People, 1);
        reachable.licences = {QStringLiteral("LCSW")};
        reachable.onCallCounts = true;
    }
    question.view = roster;
    question.holidays.insert(QDate(2027, 1, 18), QStringLiteral("Martin Luther King Jr. Day"));
    question.holidays.insert(QDate(2027, 2, 15), QStringLiteral("Presidents' Day"));
    return question;
}

} // namespace dispatch::test
