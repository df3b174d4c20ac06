#pragma once

#include "coverage.h"

#include <QHash>

namespace dispatch {

/// What a roster is held to.
enum class RosterRule { Rest, DayHours, WeekHours, Nights, Licence, Leave, DoubleBooking, Overtime };
template <>
inline constexpr auto wordsOf<RosterRule> = std::to_array<std::pair<RosterRule, QLatin1StringView>>({
    {RosterRule::Rest, QLatin1StringView("rest")}, {RosterRule::DayHours, QLatin1StringView("day_hours")},
    {RosterRule::WeekHours, QLatin1StringView("week_hours")}, {RosterRule::Nights, QLatin1StringView("nights")},
    {RosterRule::Licence, QLatin1StringView("licence")}, {RosterRule::Leave, QLatin1StringView("leave")}, {RosterRule::DoubleBooking, QLatin1StringView("double_booking")},
    {RosterRule::Overtime, QLatin1StringView("overtime")}});

/// What a breach asks of the one who makes it.
enum class Weight {
    Told,    ///< nothing: it costs
    Reason,  ///< a reason, which is kept
    Stop,    ///< there is none
};

/// One limit: past it a reason is owed, past the end none is enough.
struct Limit {
    Span limit{};
    Span end{};

    bool operator==(const Limit&) const = default;
};

/// When one employer pays more. A span of 0 is not paid for.
struct OvertimeRule {
    Span dayAfter{};   ///< of the county's calendar day
    Span weekAfter{};

    bool operator==(const OvertimeRule&) const = default;
};

/// What a job asks of the one who does it.
struct JobRule {
    QList<Role> roles;
    QStringList licences;  ///< one of them is enough; empty: none is asked for

    bool operator==(const JobRule&) const = default;
};

/// The rules of work, read from a dated data file, each with its source there.
struct RosterRules {
    QString version;
    Limit rest;                 ///< at least so long between two stretches of work; the end is the shorter one
    Span joined{};              ///< shifts no further apart are one stretch of work
    Limit dayHours;             ///< at most so long in one stretch of work
    Limit weekHours;            ///< at most so long from weekday to weekday
    int weekStarts = 1;         ///< 1: Monday
    int nights = 0;             ///< at most so many one after the other
    int nightsEnd = 0;
    int nightFrom = 0;          ///< minute of the day
    int nightTo = 0;            ///< minute of the next day
    Span nightHours{};          ///< a night is one in which she works at least so long between them
    TeamRule team;
    QHash<QString, JobRule> jobs;
    QHash<QString, OvertimeRule> overtime; ///< by employer

    /// A file that lacks something, or whose limits stand the wrong way round, is refused with the place and the reason.
    [[nodiscard]] static Result<RosterRules> fromJson(const QByteArray& json);
};

/// One rule that shifts of one person break.
struct Breach {
    RosterRule rule = RosterRule::Rest;
    Weight weight = Weight::Reason;
    QList<ShiftId> shifts;
    Instant at{};               ///< where it begins to hold
    QString words;              ///< "S. Pham would have 8 h 30 of rest; the rule is 10 h."

    bool operator==(const Breach&) const = default;
};

/// Everything that the shifts of @p person among @p shifts break, by time. Hours are hours that pass, whatever the clock shows; being on
/// call is no work and needs no rest, but nobody can be on two shifts at once, nor on one while she is on leave.
[[nodiscard]] QList<Breach> breachesOf(const Staff& person, const QList<Shift>& shifts, const RosterRules& rules, const QList<Licence>& licences,
    const QList<Leave>& leaves, const QTimeZone& zone);
/// What the change from @p before to @p after would break that was not broken before.
[[nodiscard]] QList<Breach> newBreaches(const QList<Breach>& before, const QList<Breach>& after);

/// "S. Pham".
[[nodiscard]] QString rosterName(const Staff& person);
/// "8 h 30", "50 h", "45 min": hours are never said as days.
[[nodiscard]] QString hourWords(Span span);
/// "Sun 29 Nov, 03:00 to 07:00", "Sun 29 Nov, 23:00 to Mon 30 Nov, 07:00"; days that are @p now 's are left out.
[[nodiscard]] QString rangeWords(Instant from, Instant to, Instant now, const QTimeZone& zone);

} // namespace dispatch
