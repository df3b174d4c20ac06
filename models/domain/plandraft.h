#pragma once

#include "planids.h"
#include "row.h"

namespace dispatch {

/// Where the plan that is being written stands. Signed: it says what the newest version says, until somebody writes again.
enum class PlanState { Draft, AwaitingReview, Signed, Withdrawn };
template <>
inline constexpr auto wordsOf<PlanState> = std::to_array<std::pair<PlanState, QLatin1StringView>>({
    {PlanState::Draft, QLatin1StringView("draft")}, {PlanState::AwaitingReview, QLatin1StringView("awaiting_review")},
    {PlanState::Signed, QLatin1StringView("signed")}, {PlanState::Withdrawn, QLatin1StringView("withdrawn")}});

/// A person's plan as it is being written: what is about all of it. One row through all its versions. Its lines are `PlanItem`s, what was
/// signed are `PlanVersion`s, and of the newest of these the `SafetyPlan` is the card that the next contact sees.
struct PlanDraft {
    PlanDraftId id;                 ///< the plan's own identity, through all its versions
    PersonId person;
    PlanState state = PlanState::Draft;
    Instant since{};                ///< when it came into this state
    QString reason;                 ///< why it was sent back or withdrawn
    int version = 1;                ///< the number that it will have when it is signed
    QString kind;                   ///< code of the template ("adult")
    QString templateVersion;        ///< "2026-09": the headings and prompts it was written with
    QString language;               ///< the one it is written and printed in: code of a file in resources/plan/languages
    QString writtenWith;            ///< "Darnell and his mother"
    StaffId author;                 ///< who answers for the draft; does not sign it
    Instant startedAt{};
    QString keptWhere;              ///< "On the fridge; photo on phone"
    std::optional<int> likelihood;  ///< how likely the person is to use it, 0 to 10, her own answer
    QString reviewBy;               ///< ISO date
    StaffId reviewOwner;            ///< who sees to it that it is reviewed; never nobody once there is a date

    bool operator==(const PlanDraft&) const = default;
};
template <>
struct RowOf<PlanDraft> {
    static constexpr auto entity = QLatin1StringView("plan_draft");
    static constexpr auto fields = fieldList(field("id", &PlanDraft::id), field("person", &PlanDraft::person),
        field("state", &PlanDraft::state), field("since", &PlanDraft::since), field("reason", &PlanDraft::reason), field("version", &PlanDraft::version),
        field("kind", &PlanDraft::kind), field("template_version", &PlanDraft::templateVersion), field("language", &PlanDraft::language),
        field("written_with", &PlanDraft::writtenWith), field("author", &PlanDraft::author), field("started_at", &PlanDraft::startedAt),
        field("kept_where", &PlanDraft::keptWhere), field("likelihood", &PlanDraft::likelihood), field("review_by", &PlanDraft::reviewBy),
        field("review_owner", &PlanDraft::reviewOwner));
};

} // namespace dispatch
