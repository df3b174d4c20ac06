#pragma once

#include "row.h"

namespace dispatch {

enum class HandOverState { Offered, Accepted, Declined };
template <>
inline constexpr auto wordsOf<HandOverState> = std::to_array<std::pair<HandOverState, QLatin1StringView>>({
    {HandOverState::Offered, QLatin1StringView("offered")}, {HandOverState::Accepted, QLatin1StringView("accepted")},
    {HandOverState::Declined, QLatin1StringView("declined")}});

/// A desk changes hands at the change of shift: what is open goes to the one who comes, when she has said that she takes it. Until then it
/// is the leaving one's.
struct HandOver {
    HandOverId id;
    StaffId from;
    StaffId to;
    Instant offeredAt{};
    QList<IncidentId> incidents; ///< those open then
    QList<FollowUpId> followUps; ///< those she owned
    QString words;               ///< what the next one has to know
    HandOverState state = HandOverState::Offered;
    std::optional<Instant> answeredAt;
    QString reason;              ///< why it was declined

    bool operator==(const HandOver&) const = default;
};
template <>
struct RowOf<HandOver> {
    static constexpr auto entity = QLatin1StringView("hand_over");
    // "from" and "to" are words of SQL.
    static constexpr auto fields = fieldList(field("id", &HandOver::id), field("given_by", &HandOver::from), field("given_to", &HandOver::to),
        field("offered_at", &HandOver::offeredAt), field("incidents", &HandOver::incidents), field("follow_ups", &HandOver::followUps),
        field("words", &HandOver::words), field("state", &HandOver::state), field("answered_at", &HandOver::answeredAt),
        field("reason", &HandOver::reason));
};

} // namespace dispatch
