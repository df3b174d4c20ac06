#pragma once

#include "row.h"

namespace dispatch {

/// The person in crisis, as far as known. Unknown people have a row too, with `name` empty.
struct Person {
    PersonId id;
    QString name;        ///< in the person's own spelling; empty when not known yet
    QString pronouns;    ///< code, list `pronouns`, or own words
    QString ageWords;    ///< "41", "about 40"
    QString language;    ///< code, list `languages`
    QString phone;       ///< E.164, or empty
    QString address;     ///< last known, as verified; for finding a repeat caller by place
    QString whatHelps;

    bool operator==(const Person&) const = default;
};
template <>
struct RowOf<Person> {
    static constexpr auto entity = QLatin1StringView("person");
    static constexpr auto fields = fieldList(field("id", &Person::id), field("name", &Person::name), field("pronouns", &Person::pronouns),
        field("age_words", &Person::ageWords), field("language", &Person::language), field("phone", &Person::phone),
        field("address", &Person::address), field("what_helps", &Person::whatHelps));
};

/// Something responders must know before they meet the person: dated, and shown until it ends.
struct PersonFlag {
    PersonFlagId id;
    PersonId person;
    QString kind;  ///< code, list `flags`
    QString words;
    Instant since{};
    std::optional<Instant> until;

    bool operator==(const PersonFlag&) const = default;
};
template <>
struct RowOf<PersonFlag> {
    static constexpr auto entity = QLatin1StringView("person_flag");
    static constexpr auto fields = fieldList(field("id", &PersonFlag::id), field("person", &PersonFlag::person), field("kind", &PersonFlag::kind),
        field("words", &PersonFlag::words), field("since", &PersonFlag::since), field("until", &PersonFlag::until));
};

/// What a signed safety plan says to whoever meets the person next.
struct SafetyPlan {
    SafetyPlanId id;
    PersonId person;
    int version = 1;
    Instant signedAt{};
    QString signedBy;   ///< "M. Osei, LCSW"
    QString helps;
    QString worse;
    QString call;
    QString pleaseDont;
    bool active = true;

    bool operator==(const SafetyPlan&) const = default;
};
template <>
struct RowOf<SafetyPlan> {
    static constexpr auto entity = QLatin1StringView("safety_plan");
    static constexpr auto fields = fieldList(field("id", &SafetyPlan::id), field("person", &SafetyPlan::person), field("version", &SafetyPlan::version),
        field("signed_at", &SafetyPlan::signedAt), field("signed_by", &SafetyPlan::signedBy), field("helps", &SafetyPlan::helps),
        field("worse", &SafetyPlan::worse), field("call", &SafetyPlan::call), field("please_dont", &SafetyPlan::pleaseDont),
        field("active", &SafetyPlan::active));
};

/// A look at somebody's safety plan: HIPAA wants reads audited as well as writes.
struct Look {
    LookId id;
    PersonId person;
    std::optional<IncidentId> incident;
    Instant at{};
    StaffId by;
    QString reason;

    bool operator==(const Look&) const = default;
};
template <>
struct RowOf<Look> {
    static constexpr auto entity = QLatin1StringView("look");
    static constexpr auto fields = fieldList(field("id", &Look::id), field("person", &Look::person), field("incident", &Look::incident),
        field("at", &Look::at), field("by", &Look::by), field("reason", &Look::reason));
};

} // namespace dispatch
