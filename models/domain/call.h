#pragma once

#include "place.h"
#include "row.h"

namespace dispatch {

/// "Is anyone in danger right now?"
enum class Danger { NotAsked, Yes, No, NotKnown };
template <>
inline constexpr auto wordsOf<Danger> = std::to_array<std::pair<Danger, QLatin1StringView>>({
    {Danger::NotAsked, QLatin1StringView("not_asked")}, {Danger::Yes, QLatin1StringView("yes")},
    {Danger::No, QLatin1StringView("no")}, {Danger::NotKnown, QLatin1StringView("not_known")}});

/// Everything the call-taker writes down. The caller's own words, the verified address and the pin are three fields:
/// nothing ever overwrites the words.
struct CallIntake {
    // The three things that cannot wait.
    QString whereWords;          ///< the caller's own words; only the caller's words
    QString address;             ///< verified address; empty until somebody verified one
    std::optional<Point> pin;
    QString area;                ///< Area::id of the pin, or empty
    QString callback;            ///< as typed
    QString callbackPhone;       ///< E.164 when the typed number is one, else empty
    bool callbackReadBack = false;
    Danger danger = Danger::NotAsked;
    QString dangerWords;

    // Where the call came from.
    QString source;              ///< code, list `sources`
    QString transferFrom;        ///< name of the person who handed over, or empty
    std::optional<Instant> transferAcceptedAt;
    QStringList alreadyAsked;    ///< question ids, list `questions`: never ask twice

    // Caller and person in crisis are two people.
    QString relation;            ///< code, list `relations`
    QString callerName;
    PersonId person;             ///< a known person, or null until filed
    QString personName;
    QString pronouns;
    QString ageWords;
    QString language;            ///< code, list `languages`
    bool interpreter = false;    ///< interpreter on the line
    QString accessNeeds;

    // What is going on.
    QString nature;              ///< code, list `natures`
    QString whatHappened;
    QString whatHelps;
    QStringList observed;        ///< codes, list `observations`: alone, children, animal, weapon_held …
    QJsonObject observedWords;   ///< observation code to a few words ("small dog")

    // Screen and criteria, as answered so far.
    QJsonObject screen;          ///< item id to "yes", "no", "unclear"; absent when not asked
    QJsonObject screenWords;     ///< item id to a few words ("pills")
    QStringList criteria;        ///< ids of the 911 criteria that are met
    bool criteriaAsked = false;  ///< true once someone looked at the list, so that "none met" can be told from "not asked"

    bool operator==(const CallIntake&) const = default;
};

inline constexpr auto callFields = fieldList(field("where_words", &CallIntake::whereWords), field("address", &CallIntake::address),
    field("pin", &CallIntake::pin), field("area", &CallIntake::area), field("callback", &CallIntake::callback),
    field("callback_phone", &CallIntake::callbackPhone), field("callback_read_back", &CallIntake::callbackReadBack),
    field("danger", &CallIntake::danger), field("danger_words", &CallIntake::dangerWords), field("source", &CallIntake::source),
    field("transfer_from", &CallIntake::transferFrom), field("transfer_accepted_at", &CallIntake::transferAcceptedAt),
    field("already_asked", &CallIntake::alreadyAsked), field("relation", &CallIntake::relation),
    field("caller_name", &CallIntake::callerName), field("person", &CallIntake::person), field("person_name", &CallIntake::personName),
    field("pronouns", &CallIntake::pronouns), field("age_words", &CallIntake::ageWords), field("language", &CallIntake::language),
    field("interpreter", &CallIntake::interpreter), field("access_needs", &CallIntake::accessNeeds), field("nature", &CallIntake::nature),
    field("what_happened", &CallIntake::whatHappened), field("what_helps", &CallIntake::whatHelps), field("observed", &CallIntake::observed),
    field("observed_words", &CallIntake::observedWords), field("screen", &CallIntake::screen),
    field("screen_words", &CallIntake::screenWords), field("criteria", &CallIntake::criteria),
    field("criteria_asked", &CallIntake::criteriaAsked));

/// A call that is being written down. Kept on this workstation keystroke by keystroke, sent nowhere until filed.
struct Draft {
    DraftId id;
    QString number;              ///< the number the incident will have
    StaffId owner;
    Instant startedAt{};
    Instant touchedAt{};         ///< last keystroke that was kept
    std::optional<Instant> heldSince; ///< set while another call is being taken
    QString caretField;          ///< object name of the field the caret was in
    int caretPosition = 0;
    QString unreadPin;           ///< what stands in the pin's field while it reads as no pin
    CallIntake call;

    /// Nothing was typed yet.
    [[nodiscard]] bool isBlank() const { return unreadPin.isEmpty() && call == CallIntake{}; }
    bool operator==(const Draft&) const = default;
};
template <>
struct RowOf<Draft> {
    static constexpr auto entity = QLatin1StringView("draft");
    static constexpr auto fields = together(fieldList(field("id", &Draft::id), field("number", &Draft::number), field("owner", &Draft::owner),
        field("started_at", &Draft::startedAt), field("touched_at", &Draft::touchedAt), field("held_since", &Draft::heldSince),
        field("caret_field", &Draft::caretField), field("caret_position", &Draft::caretPosition), field("unread_pin", &Draft::unreadPin)), within(&Draft::call, callFields));
};

/// Longest text each kind of field keeps, in characters. More is refused with a sentence, never cut silently.
inline constexpr int lineLimit = 400;
inline constexpr int noteLimit = 20'000;

} // namespace dispatch
