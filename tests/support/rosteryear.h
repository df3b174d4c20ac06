#pragma once

#include "coverage.h"
#include "countyclock.h"
#include "shiftcalendar.h"

/// The year 2027 of sixty people on eleven teams and at the clinicians' desk: patterns that rotate, called-off shifts, seats nobody took,
/// licences that end, needs that differ by hour, area and language.
namespace dispatch::test {

struct RosterYear {
    RosterView view;
    Instant from{};
    Instant to{};
};

namespace year {

template <typename AnyId>
AnyId id(int number)
{
    return AnyId{QUuid(static_cast<uint>(number), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)};
}

inline void hire(RosterView& view)
{
    using namespace Qt::StringLiterals;
    const QStringList languages{u"es"_s, u"vi"_s, u"hmn"_s, u"ru"_s};
    for (int i = 0; i < 60; ++i) {
        Staff staff;
        staff.id = id<StaffId>(i + 1);
        staff.name = u"Person %1"_s.arg(i + 1);
        staff.role = i < 50 ? Role::Responder : Role::Clinician;
        staff.employer = i % 5 < 3 ? u"county"_s : u"bacs"_s;
        staff.languages = {u"en"_s};
        if (i % 3 == 0)
            staff.languages.append(languages.at(i / 3 % languages.size()));
        view.staff.append(staff);
        const auto licence = [&](const QString& kind, const QString& lastDay) {
            view.licences.append({id<LicenceId>(static_cast<int>(view.licences.size()) + 1), staff.id, kind, {}, lastDay});
        };
        if (i % 2 == 0)
            licence(u"naloxone"_s, i % 8 == 0 ? QDate(2027, 1 + i % 12, 1 + i % 28).toString(Qt::ISODate) : QString());
        if (i >= 50)
            licence(i % 2 == 0 ? u"LCSW"_s : u"LMFT"_s, i == 55 ? u"2027-03-14"_s : i == 56 ? u"2027-11-06"_s : QString());
    }
}

inline void plan(RosterView& view, Instant from, Instant to)
{
    using namespace Qt::StringLiterals;
    for (int i = 0; i < 60; ++i) {
        ShiftPattern pattern;
        pattern.id = id<ShiftPatternId>(i + 1);
        pattern.name = u"pattern %1"_s.arg(i + 1);
        const bool clinician = i >= 50;
        const int team = i / 4 % 11;
        // Two crews of two share a team's callsign, each half of the week; the clinicians take turns.
        pattern.rule = clinician ? u"FREQ=DAILY;INTERVAL=5"_s : i / 2 % 2 == 0 ? u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH"_s : u"FREQ=WEEKLY;BYDAY=TH,FR,SA,SU"_s;
        pattern.firstDate = clinician ? QDate(2026, 12, 26).addDays(i % 5).toString(Qt::ISODate) : u"2026-12-28"_s;
        pattern.startMinute = clinician ? (i % 2 == 0 ? 6 * 60 : 18 * 60) : (7 * 60 + team * 130) % minutesOfDay;
        pattern.endMinute = clinician ? (i % 2 == 0 ? 18 * 60 : 6 * 60) : (pattern.startMinute + 600) % minutesOfDay;
        pattern.onHolidays = i % 7 != 3;
        pattern.job = clinician ? u"clinician"_s : u"responder"_s;
        pattern.callsign = clinician ? QString() : u"T%1"_s.arg(team + 1);
        pattern.area = i % 10 < 3 ? u"south"_s : i % 10 < 5 ? u"north"_s : QString();
        pattern.duty = clinician && i % 4 == 0 ? Duty::OnCall : Duty::Working;
        pattern.staff = {id<StaffId>(i + 1)};
        view.shifts += shiftsOf(pattern, from, to, view.zone, {{QDate(2027, 7, 5), u"Independence Day"_s}, {QDate(2027, 11, 25), u"Thanksgiving"_s}}).value_or(QList<Shift>{});
    }
    for (qsizetype i = 0; i < view.shifts.size(); ++i) {
        auto& shift = view.shifts[i];
        if (i % 37 == 5)
            shift.state = ShiftState::CalledOff;
        else if (i % 53 == 7)
            shift.staff = {};
        else if (i % 41 == 3) // hand-over that overlaps, by minutes that no hour ends with
            shift.end += 17 * minute;
    }
}

inline void need(RosterView& view)
{
    using namespace Qt::StringLiterals;
    const auto ask = [&](const QString& name, Counted counted, auto minimum) -> Requirement& {
        Requirement requirement;
        requirement.id = id<RequirementId>(static_cast<int>(view.requirements.size()) + 1);
        requirement.name = name;
        requirement.counted = counted;
        for (int hour = 0; hour < Requirement::hoursOfWeek; ++hour)
            requirement.minimum.append(minimum(hour));
        view.requirements.append(requirement);
        return view.requirements.last();
    };
    ask(u"Teams"_s, Counted::Teams, [](int hour) { return hour % 24 < 7 ? 2 : hour / 24 > 4 ? 4 : 3; });
    ask(u"Teams in the south"_s, Counted::Teams, [](int hour) { return hour % 24 < 12 ? 1 : 2; }).area = u"south"_s;
    auto& clinician = ask(u"Licensed clinician"_s, Counted::People, [](int) { return 1; });
    clinician.job = u"clinician"_s;
    clinician.licences = {u"LCSW"_s, u"LMFT"_s};
    clinician.onCallCounts = true;
    ask(u"Spanish"_s, Counted::People, [](int) { return 1; }).language = u"es"_s;
    auto& summer = ask(u"Heat"_s, Counted::Teams, [](int hour) { return hour % 24 >= 12 && hour % 24 < 20 ? 5 : 0; });
    summer.validFrom = u"2027-06-01"_s;
    summer.validTo = u"2027-09-30"_s;
}

} // namespace year

inline RosterYear rosterYear()
{
    RosterYear made;
    made.view.zone = QTimeZone("America/Los_Angeles");
    made.from = startOfDay({2027, 1, 1}, made.view.zone);
    made.to = startOfDay({2028, 1, 1}, made.view.zone);
    year::hire(made.view);
    year::plan(made.view, made.from, made.to);
    year::need(made.view);
    return made;
}

} // namespace dispatch::test
