#pragma once

#include "planids.h"
#include "row.h"

namespace dispatch {

/// The parts of a safety plan, in the order they are read. The first six are the plan, the next three what carries the person; the last
/// two are for whoever comes when it happens again.
enum class PlanPart { Signs, Myself, Distraction, People, Professionals, Surroundings, Strengths, Supports, Reasons, Worse, PleaseDont };
template <>
inline constexpr auto wordsOf<PlanPart> = std::to_array<std::pair<PlanPart, QLatin1StringView>>({
    {PlanPart::Signs, QLatin1StringView("signs")}, {PlanPart::Myself, QLatin1StringView("myself")},
    {PlanPart::Distraction, QLatin1StringView("distraction")}, {PlanPart::People, QLatin1StringView("people")},
    {PlanPart::Professionals, QLatin1StringView("professionals")}, {PlanPart::Surroundings, QLatin1StringView("surroundings")},
    {PlanPart::Strengths, QLatin1StringView("strengths")}, {PlanPart::Supports, QLatin1StringView("supports")},
    {PlanPart::Reasons, QLatin1StringView("reasons")}, {PlanPart::Worse, QLatin1StringView("worse")},
    {PlanPart::PleaseDont, QLatin1StringView("please_dont")}});

/// Nothing is deleted: what is left out can be taken back.
enum class PlanItemState { Standing, LeftOut };
template <>
inline constexpr auto wordsOf<PlanItemState> = std::to_array<std::pair<PlanItemState, QLatin1StringView>>({
    {PlanItemState::Standing, QLatin1StringView("standing")}, {PlanItemState::LeftOut, QLatin1StringView("left_out")}});

/// What later contacts said of an item.
enum class ItemMark { None, WorksWell, NotLately };
template <>
inline constexpr auto wordsOf<ItemMark> = std::to_array<std::pair<ItemMark, QLatin1StringView>>({
    {ItemMark::None, QLatin1StringView("")}, {ItemMark::WorksWell, QLatin1StringView("works_well")},
    {ItemMark::NotLately, QLatin1StringView("not_lately")}});

/// Whether we may call somebody whom the person named.
enum class MayCall { NotAsked, Yes, No };
template <>
inline constexpr auto wordsOf<MayCall> = std::to_array<std::pair<MayCall, QLatin1StringView>>({
    {MayCall::NotAsked, QLatin1StringView("not_asked")}, {MayCall::Yes, QLatin1StringView("yes")}, {MayCall::No, QLatin1StringView("no")}});

/// Somebody to turn to. An item that names nobody has it empty.
struct PlanContact {
    QString name;         ///< "Emeka"
    QString relation;     ///< "uncle"
    QString phone;        ///< E.164; empty when what was typed is no number
    QString phoneTyped;   ///< nothing ever overwrites it
    MayCall mayCall = MayCall::NotAsked;

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && relation.isEmpty() && phone.isEmpty() && phoneTyped.isEmpty(); }
    bool operator==(const PlanContact&) const = default;
};
inline constexpr auto planContactFields = fieldList(field("contact_name", &PlanContact::name), field("contact_relation", &PlanContact::relation),
    field("contact_phone", &PlanContact::phone), field("contact_phone_typed", &PlanContact::phoneTyped), field("may_call", &PlanContact::mayCall));

/// One line of a plan, in the person's words. It keeps its identity through all versions.
struct PlanItem {
    PlanItemId id;
    PlanDraftId plan;
    PlanPart part = PlanPart::Signs;
    QString position;     ///< order key: where it stands in its part; equal keys stand by identity (planorder.h)
    QString words;        ///< as the person says it, in the plan's language
    QString english;      ///< the same for the checking copy; empty where the plan is in English
    PlanContact contact;
    bool part2 = false;   ///< about substance-use treatment: 42 CFR Part 2 holds
    PlanItemState state = PlanItemState::Standing;
    ItemMark mark = ItemMark::None;
    std::optional<Instant> markedAt;
    IncidentId markedIn;  ///< the contact it was heard in; null: in none
    Instant madeAt{};
    StaffId madeBy;

    bool operator==(const PlanItem&) const = default;
};
template <>
struct RowOf<PlanItem> {
    static constexpr auto entity = QLatin1StringView("plan_item");
    static constexpr auto fields = together(
        fieldList(field("id", &PlanItem::id), field("plan", &PlanItem::plan), field("part", &PlanItem::part), field("position", &PlanItem::position),
            field("words", &PlanItem::words), field("english", &PlanItem::english)),
        within(&PlanItem::contact, planContactFields),
        fieldList(field("part2", &PlanItem::part2), field("state", &PlanItem::state), field("mark", &PlanItem::mark),
            field("marked_at", &PlanItem::markedAt), field("marked_in", &PlanItem::markedIn), field("made_at", &PlanItem::madeAt),
            field("made_by", &PlanItem::madeBy)));
};

/// What was said of an item in a later contact: append-only. Whoever writes the plan decides what of it becomes the item's mark.
struct PlanMark {
    PlanMarkId id;
    PlanItemId item;
    ItemMark mark = ItemMark::WorksWell;
    QString words;        ///< "Skate park: closed at 8"
    IncidentId incident;  ///< the contact; null: in none
    Instant at{};
    StaffId by;

    bool operator==(const PlanMark&) const = default;
};
template <>
struct RowOf<PlanMark> {
    static constexpr auto entity = QLatin1StringView("plan_mark");
    static constexpr auto fields = fieldList(field("id", &PlanMark::id), field("item", &PlanMark::item), field("mark", &PlanMark::mark),
        field("words", &PlanMark::words), field("incident", &PlanMark::incident), field("at", &PlanMark::at), field("by", &PlanMark::by));
};

} // namespace dispatch
