#pragma once

#include "row.h"

#include <QDate>

namespace dispatch {

/// On the floor, or reachable by phone.
enum class Duty { Working, OnCall };
template <>
inline constexpr auto wordsOf<Duty> = std::to_array<std::pair<Duty, QLatin1StringView>>({
    {Duty::Working, QLatin1StringView("working")}, {Duty::OnCall, QLatin1StringView("on_call")}});

enum class ShiftState { Planned, CalledOff, Withdrawn };
template <>
inline constexpr auto wordsOf<ShiftState> = std::to_array<std::pair<ShiftState, QLatin1StringView>>({
    {ShiftState::Planned, QLatin1StringView("planned")}, {ShiftState::CalledOff, QLatin1StringView("called_off")},
    {ShiftState::Withdrawn, QLatin1StringView("withdrawn")}});

/// One stretch of work of one person, or one that nobody has taken yet. Never deleted: called off or withdrawn, with a reason.
struct Shift {
    ShiftId id;
    StaffId staff;            ///< null: nobody yet
    QString job;              ///< code, list `jobs` ("responder", "clinician", "dispatcher")
    QString callsign;         ///< the team it crews: "T3"; empty for work at the office
    QString post;             ///< code, list `posts`: where the team waits
    QString area;             ///< code of the area it covers; empty: the whole county
    Instant start{};
    Instant end{};            ///< the first moment that is not worked any more
    Duty duty = Duty::Working;
    ShiftState state = ShiftState::Planned;
    Instant since{};          ///< when it came into this state
    QString reason;           ///< of a call-off or a withdrawal, or of an override of the rules
    ShiftPatternId pattern;   ///< what it was made from; null for an extra shift
    std::optional<Instant> signedOnAt = {};  ///< when she said that she is there
    std::optional<Instant> signedOffAt = {}; ///< when she went

    /// Somebody works it or answers the phone during it.
    [[nodiscard]] bool counts() const { return state == ShiftState::Planned && !staff.isNull() && start < end; }
    [[nodiscard]] bool covers(Instant at) const { return start <= at && at < end; }
    bool operator==(const Shift&) const = default;
};
template <>
struct RowOf<Shift> {
    static constexpr auto entity = QLatin1StringView("shift");
    static constexpr auto fields = fieldList(field("id", &Shift::id), field("staff", &Shift::staff), field("job", &Shift::job),
        field("callsign", &Shift::callsign), field("post", &Shift::post), field("area", &Shift::area), field("starts_at", &Shift::start),
        field("ends_at", &Shift::end), field("duty", &Shift::duty), field("state", &Shift::state), field("since", &Shift::since), field("reason", &Shift::reason),
        field("pattern", &Shift::pattern), field("signed_on_at", &Shift::signedOnAt), field("signed_off_at", &Shift::signedOffAt));
};

/// A shift that comes again: a recurrence rule and the county's clock. Its length follows from the clock, so that it ends at the hour
/// it says on the nights when the clock is changed, too.
struct ShiftPattern {
    ShiftPatternId id;
    QString name;             ///< "T1 night"
    QString rule;             ///< RFC 5545, without the start: "FREQ=WEEKLY;BYDAY=MO,TU,WE"
    QString firstDate;        ///< ISO date from which the rule counts
    QString lastDate;         ///< ISO date of the last shift that may begin; empty: no end
    int startMinute = 0;      ///< of the day, by the county's clock: 22:00 is 1320
    int endMinute = 0;        ///< of the day; not after the start: of the next day
    bool onHolidays = true;   ///< false: the shift is not worked on public holidays
    QString job;
    QString callsign;
    QString post;             ///< code, list `posts`
    QString area;
    Duty duty = Duty::Working;
    QList<StaffId> staff;     ///< who works it: one shift each

    bool operator==(const ShiftPattern&) const = default;
};
template <>
struct RowOf<ShiftPattern> {
    static constexpr auto entity = QLatin1StringView("shift_pattern");
    static constexpr auto fields = fieldList(field("id", &ShiftPattern::id), field("name", &ShiftPattern::name), field("rule", &ShiftPattern::rule),
        field("first_date", &ShiftPattern::firstDate), field("last_date", &ShiftPattern::lastDate), field("start_minute", &ShiftPattern::startMinute),
        field("end_minute", &ShiftPattern::endMinute), field("on_holidays", &ShiftPattern::onHolidays), field("job", &ShiftPattern::job),
        field("callsign", &ShiftPattern::callsign), field("post", &ShiftPattern::post), field("area", &ShiftPattern::area),
        field("duty", &ShiftPattern::duty), field("staff", &ShiftPattern::staff));
};

/// A licence or certification of one person: counted up to the end of its last day.
struct Licence {
    LicenceId id;
    StaffId staff;
    QString kind;             ///< code, list `licences` ("LCSW", "LMFT", "naloxone" …)
    QString number;
    QString lastDay;          ///< ISO date; empty: does not expire

    bool operator==(const Licence&) const = default;
};
template <>
struct RowOf<Licence> {
    static constexpr auto entity = QLatin1StringView("licence");
    static constexpr auto fields = fieldList(field("id", &Licence::id), field("staff", &Licence::staff), field("kind", &Licence::kind),
        field("number", &Licence::number), field("last_day", &Licence::lastDay));
};

} // namespace dispatch
