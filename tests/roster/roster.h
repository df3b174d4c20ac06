#pragma once

#include "county.h"
#include "coverage.h"

/// Small rosters, written as people would say them.
namespace dispatch::test {

template <typename AnyId>
AnyId numbered(int number)
{
    return AnyId{QUuid(static_cast<uint>(number), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)};
}

/// A roster that grows by what each test is about.
struct Roster : RosterView {
    Roster() { zone = pacific(); }

    Staff& person(int number, const QString& name = {}, const QStringList& languages = {QStringLiteral("en")}, const QString& employer = QStringLiteral("county"))
    {
        Staff made;
        made.id = numbered<StaffId>(number);
        made.name = name.isEmpty() ? QStringLiteral("Person %1").arg(number) : name;
        made.role = Role::Responder;
        made.employer = employer;
        made.languages = languages;
        staff.append(made);
        return staff.last();
    }
    Licence& licence(int number, const QString& kind, const QString& lastDay = {})
    {
        licences.append({numbered<LicenceId>(static_cast<int>(licences.size()) + 1), numbered<StaffId>(number), kind, {}, lastDay});
        return licences.last();
    }
    /// @p number 0 is nobody.
    Shift& shift(int number, const QString& callsign, const QString& start, const QString& end)
    {
        Shift made;
        made.id = numbered<ShiftId>(static_cast<int>(shifts.size()) + 1);
        if (number != 0)
            made.staff = numbered<StaffId>(number);
        made.job = QStringLiteral("responder");
        made.callsign = callsign;
        made.start = at(start);
        made.end = at(end);
        shifts.append(made);
        return shifts.last();
    }
    Requirement& requirement(const QString& name, Counted counted, int minimum)
    {
        Requirement made;
        made.id = numbered<RequirementId>(static_cast<int>(requirements.size()) + 1);
        made.name = name;
        made.counted = counted;
        made.minimum = QList<int>(Requirement::hoursOfWeek, minimum);
        requirements.append(made);
        return requirements.last();
    }
};

/// "2/1 03-14 00:00 PST to 03-14 03:00 PDT": have, need, when.
inline QStringList read(const Coverage& coverage)
{
    QStringList steps;
    for (const auto& step : coverage.steps)
        steps.append(QStringLiteral("%1/%2 %3 to %4").arg(step.have).arg(step.need).arg(shown(step.from).sliced(5), shown(step.to).sliced(5)));
    return steps;
}

} // namespace dispatch::test
