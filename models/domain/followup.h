#pragma once

#include "row.h"

namespace dispatch {

enum class FollowUpState { Open, Done, CouldNotReach, Cancelled };
template <>
inline constexpr auto wordsOf<FollowUpState> = std::to_array<std::pair<FollowUpState, QLatin1StringView>>({
    {FollowUpState::Open, QLatin1StringView("open")}, {FollowUpState::Done, QLatin1StringView("done")},
    {FollowUpState::CouldNotReach, QLatin1StringView("could_not_reach")}, {FollowUpState::Cancelled, QLatin1StringView("cancelled")}});

/// One duty owed to a person after an incident. It always has exactly one owner; passing it on needs acceptance.
struct FollowUp {
    FollowUpId id;
    IncidentId incident;
    PersonId person;
    QString kind;                   ///< code, list `followups` (same_day, overdose_72h, days_30 …)
    Instant madeAt{};
    Instant dueAt{};
    StaffId owner;
    std::optional<StaffId> offeredTo; ///< handed over, not accepted yet: the owner still owes it
    std::optional<Instant> offeredAt;
    FollowUpState state = FollowUpState::Open;
    int attempts = 0;
    std::optional<Instant> endedAt;
    QString outcome;                ///< words at the end

    bool operator==(const FollowUp&) const = default;
};
template <>
struct RowOf<FollowUp> {
    static constexpr auto entity = QLatin1StringView("follow_up");
    static constexpr auto fields = fieldList(field("id", &FollowUp::id), field("incident", &FollowUp::incident), field("person", &FollowUp::person),
        field("kind", &FollowUp::kind), field("made_at", &FollowUp::madeAt), field("due_at", &FollowUp::dueAt), field("owner", &FollowUp::owner),
        field("offered_to", &FollowUp::offeredTo), field("offered_at", &FollowUp::offeredAt), field("state", &FollowUp::state),
        field("attempts", &FollowUp::attempts), field("ended_at", &FollowUp::endedAt), field("outcome", &FollowUp::outcome));
};

/// One try to keep a follow-up: append-only.
struct FollowUpAttempt {
    FollowUpAttemptId id;
    FollowUpId followUp;
    Instant at{};
    StaffId by;
    bool reached = false;
    QString words;

    bool operator==(const FollowUpAttempt&) const = default;
};
template <>
struct RowOf<FollowUpAttempt> {
    static constexpr auto entity = QLatin1StringView("follow_up_attempt");
    static constexpr auto fields = fieldList(field("id", &FollowUpAttempt::id), field("follow_up", &FollowUpAttempt::followUp),
        field("at", &FollowUpAttempt::at), field("by", &FollowUpAttempt::by), field("reached", &FollowUpAttempt::reached),
        field("words", &FollowUpAttempt::words));
};

} // namespace dispatch
