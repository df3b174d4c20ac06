#pragma once

#include "row.h"

namespace dispatch {

/// A team's own way through an incident (domain: offered → accepted → en route → phone contact → on scene →
/// (transporting → at facility) → clear; or declined, cancelled with a reason; or reserved for later).
enum class AssignmentState { Reserved, Offered, Accepted, EnRoute, PhonedAhead, OnScene, Transporting, AtFacility, Clear, Declined, Cancelled };
template <>
inline constexpr auto wordsOf<AssignmentState> = std::to_array<std::pair<AssignmentState, QLatin1StringView>>({
    {AssignmentState::Reserved, QLatin1StringView("reserved")}, {AssignmentState::Offered, QLatin1StringView("offered")},
    {AssignmentState::Accepted, QLatin1StringView("accepted")}, {AssignmentState::EnRoute, QLatin1StringView("en_route")},
    {AssignmentState::PhonedAhead, QLatin1StringView("phoned_ahead")}, {AssignmentState::OnScene, QLatin1StringView("on_scene")},
    {AssignmentState::Transporting, QLatin1StringView("transporting")}, {AssignmentState::AtFacility, QLatin1StringView("at_facility")},
    {AssignmentState::Clear, QLatin1StringView("clear")}, {AssignmentState::Declined, QLatin1StringView("declined")},
    {AssignmentState::Cancelled, QLatin1StringView("cancelled")}});

/// A team on an incident. A second assignment of a team, or to an incident, never touches the first.
struct Assignment {
    AssignmentId id;
    IncidentId incident;
    TeamId team;
    AssignmentState state = AssignmentState::Offered;
    Instant since{};                        ///< when the present state began
    Instant madeAt{};
    StaffId madeBy;
    QString reason;                         ///< why declined or cancelled; why this team before the first-ranked one
    Instant checkedAt{};                    ///< last check-in or change of state: the check-in clock counts from here
    int checkMinutes = 15;                  ///< 0 while no check-in is owed
    QString facility;                       ///< code, list `facilities`, while transporting and after
    bool consent = false;                   ///< voluntary transport: the person agreed
    std::optional<Instant> facilityAcceptedAt;
    std::optional<Instant> endedAt;

    bool operator==(const Assignment&) const = default;
};
template <>
struct RowOf<Assignment> {
    static constexpr auto entity = QLatin1StringView("assignment");
    static constexpr auto fields = fieldList(field("id", &Assignment::id), field("incident", &Assignment::incident),
        field("team", &Assignment::team), field("state", &Assignment::state), field("since", &Assignment::since),
        field("made_at", &Assignment::madeAt), field("made_by", &Assignment::madeBy), field("reason", &Assignment::reason),
        field("checked_at", &Assignment::checkedAt), field("check_minutes", &Assignment::checkMinutes),
        field("facility", &Assignment::facility), field("consent", &Assignment::consent),
        field("facility_accepted_at", &Assignment::facilityAcceptedAt), field("ended_at", &Assignment::endedAt));
};

/// Holds the team: everything but reserved, clear, declined and cancelled.
[[nodiscard]] bool isActive(AssignmentState state);
/// Clear, declined or cancelled.
[[nodiscard]] bool isEnded(AssignmentState state);
/// Whether @p next may follow @p current. Skipping forward is allowed (a team may report late), going back is not.
[[nodiscard]] bool mayFollow(AssignmentState current, AssignmentState next);
/// "En route"
[[nodiscard]] QString stateWords(AssignmentState state);
/// Minutes until the team owes a check-in in this state, 0 for none. Default 15 (domain 2.9).
[[nodiscard]] int checkMinutesIn(AssignmentState state);
/// @p assignment after @p next at @p at, or why not.
[[nodiscard]] Result<Assignment> advanced(const Assignment& assignment, AssignmentState next, Instant at);

} // namespace dispatch
