#pragma once

#include "row.h"

namespace dispatch {

enum class TradeState { Offered, Accepted, Declined, Withdrawn };
template <>
inline constexpr auto wordsOf<TradeState> = std::to_array<std::pair<TradeState, QLatin1StringView>>({
    {TradeState::Offered, QLatin1StringView("offered")}, {TradeState::Accepted, QLatin1StringView("accepted")},
    {TradeState::Declined, QLatin1StringView("declined")}, {TradeState::Withdrawn, QLatin1StringView("withdrawn")}});

/// A shift that somebody gives away, alone or for one of the other's. Nothing changes hands before the other has accepted.
struct Trade {
    TradeId id;
    ShiftId shift;            ///< the one that is given away
    ShiftId back;             ///< what is taken for it; null: nothing
    StaffId offeredBy;        ///< whose shift it is
    StaffId offeredTo;
    Instant offeredAt{};
    TradeState state = TradeState::Offered;
    std::optional<Instant> answeredAt;
    QString reason;           ///< of an answer that owes one, or of an override of the rules

    bool operator==(const Trade&) const = default;
};
template <>
struct RowOf<Trade> {
    static constexpr auto entity = QLatin1StringView("trade");
    static constexpr auto fields = fieldList(field("id", &Trade::id), field("shift", &Trade::shift), field("back", &Trade::back),
        field("offered_by", &Trade::offeredBy), field("offered_to", &Trade::offeredTo), field("offered_at", &Trade::offeredAt),
        field("state", &Trade::state), field("answered_at", &Trade::answeredAt), field("reason", &Trade::reason));
};

} // namespace dispatch
