#pragma once

#include "row.h"

namespace dispatch {

/// By which way it became known that a team is in duress.
enum class DuressHow {
    Spoken,        ///< the code phrase, over the phone or the radio
    Silent,        ///< the silent button
    MissedCheckIns ///< nobody answered when their check-in was late
};
template <>
inline constexpr auto wordsOf<DuressHow> = std::to_array<std::pair<DuressHow, QLatin1StringView>>({
    {DuressHow::Spoken, QLatin1StringView("spoken")}, {DuressHow::Silent, QLatin1StringView("silent")},
    {DuressHow::MissedCheckIns, QLatin1StringView("missed_check_ins")}});

/// A team that called for help (domain 2.9). Red and loud on every workstation until a named person takes it; shown until it has ended,
/// with words on how. Nothing of it is ever deleted.
struct Duress {
    DuressId id;
    TeamId team;
    IncidentId incident;             ///< where the team was then; null when it was on none
    Instant raisedAt{};
    StaffId raisedBy;                ///< who entered it; null when the team's own device did
    DuressHow how = DuressHow::Spoken;
    bool test = false;               ///< an exercise, and marked as such everywhere
    QString words;                   ///< what was heard
    StaffId takenBy;
    std::optional<Instant> takenAt;
    StaffId endedBy;
    std::optional<Instant> endedAt;
    QString outcome;                 ///< how it ended; owed then

    [[nodiscard]] bool isOpen() const { return !endedAt; }
    /// Nobody has taken it yet: it sounds.
    [[nodiscard]] bool isLoud() const { return isOpen() && !takenAt; }
    bool operator==(const Duress&) const = default;
};
template <>
struct RowOf<Duress> {
    static constexpr auto entity = QLatin1StringView("duress");
    static constexpr auto fields = fieldList(field("id", &Duress::id), field("team", &Duress::team), field("incident", &Duress::incident),
        field("raised_at", &Duress::raisedAt), field("raised_by", &Duress::raisedBy), field("how", &Duress::how), field("test", &Duress::test),
        field("words", &Duress::words), field("taken_by", &Duress::takenBy), field("taken_at", &Duress::takenAt),
        field("ended_by", &Duress::endedBy), field("ended_at", &Duress::endedAt), field("outcome", &Duress::outcome));
};

/// "Code phrase", "Silent button", "Missed check-ins"
[[nodiscard]] QString howWords(DuressHow how);
/// What is answered first: what sounds before what is taken, real ones before exercises, the oldest first.
[[nodiscard]] bool isMoreUrgent(const Duress& a, const Duress& b);

} // namespace dispatch
