#include "centraltables.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using Type = CentralColumn::Type;
using Policy = CentralColumn::Policy;

CentralColumn column(QLatin1StringView name, Type type)
{
    CentralColumn made;
    made.name = name;
    made.type = type;
    return made;
}

CentralColumn id() { return column("id"_L1, Type::Id); }
CentralColumn ref(QLatin1StringView name, QLatin1StringView table)
{
    auto made = column(name, Type::Id);
    made.refersTo = table;
    return made;
}
CentralColumn text(QLatin1StringView name) { return column(name, Type::Text); }
CentralColumn oneOf(QLatin1StringView name, const QStringList& words)
{
    auto made = text(name);
    made.words = words;
    return made;
}
CentralColumn optional(CentralColumn made)
{
    made.required = false;
    return made;
}
CentralColumn otherwise(CentralColumn made, const QJsonValue& value)
{
    made.otherwise = value;
    return made;
}
CentralColumn atMost(CentralColumn made, int longest)
{
    made.longest = longest;
    return made;
}
CentralColumn moment(QLatin1StringView name) { return column(name, Type::Moment); }
CentralColumn flag(QLatin1StringView name) { return column(name, Type::Flag); }
CentralColumn whole(QLatin1StringView name) { return column(name, Type::Whole); }
CentralColumn list(QLatin1StringView name) { return column(name, Type::List); }
CentralColumn map(QLatin1StringView name) { return column(name, Type::Map); }
CentralColumn any(QLatin1StringView name) { return column(name, Type::Any); }

QList<CentralTable> domain()
{
    const QStringList planParts{u"signs"_s, u"myself"_s, u"distraction"_s, u"people"_s, u"professionals"_s, u"surroundings"_s, u"strengths"_s, u"supports"_s, u"reasons"_s, u"worse"_s, u"please_dont"_s};
    const QStringList itemMarks{QString(), u"works_well"_s, u"not_lately"_s};
    const QStringList risks{u"not_screened"_s, u"low"_s, u"moderate"_s, u"high"_s};
    return {
        {u"staff"_s,
            {id(), text("name"_L1), text("credential"_L1), atMost(text("sign_in_name"_L1), 400),
                oneOf("role"_L1, {u"dispatcher"_s, u"clinician"_s, u"responder"_s, u"supervisor"_s, u"trainer"_s, u"analyst"_s, u"administrator"_s}), text("employer"_L1), list("languages"_L1), flag("active"_L1),
                otherwise(text("title"_L1), QString()), otherwise(text("phone"_L1), QString())}},
        {u"person"_s,
            {id(), text("name"_L1), text("pronouns"_L1), text("age_words"_L1), text("language"_L1), text("phone"_L1), text("address"_L1), text("what_helps"_L1)}},
        {u"person_flag"_s, {id(), ref("person"_L1, "person"_L1), text("kind"_L1), text("words"_L1), moment("since"_L1), optional(moment("until"_L1))}},
        {u"safety_plan"_s,
            {id(), ref("person"_L1, "person"_L1), whole("version"_L1), moment("signed_at"_L1), text("signed_by"_L1), text("helps"_L1), text("worse"_L1), text("call"_L1), text("please_dont"_L1),
                flag("active"_L1)}},
        {u"team"_s,
            {id(), text("callsign"_L1), list("crew"_L1), list("languages"_L1), list("skills"_L1), text("post"_L1), optional(list("post_point"_L1)), moment("shift_start"_L1),
                moment("shift_end"_L1), otherwise(text("phone"_L1), QString()), optional(ref("vehicle"_L1, "vehicle"_L1))}},
        {u"incident"_s,
            {id(), text("number"_L1), otherwise(text("local_number"_L1), QString()), oneOf("status"_L1, {u"open"_s, u"closed"_s, u"cancelled"_s}), moment("answered_at"_L1), moment("filed_at"_L1),
                optional(ref("filed_by"_L1, "staff"_L1)), oneOf("risk"_L1, risks), text("outcome"_L1), optional(moment("determined_at"_L1)), optional(whole("promise_minutes"_L1)),
                optional(moment("arrived_at"_L1)), optional(moment("last_contact_at"_L1)), optional(moment("seeking_place_since"_L1)), optional(moment("ended_at"_L1)), text("cancel_reason"_L1),
                text("where_words"_L1), text("address"_L1), optional(list("pin"_L1)), text("area"_L1), text("callback"_L1), text("callback_phone"_L1), flag("callback_read_back"_L1),
                oneOf("danger"_L1, {u"not_asked"_s, u"yes"_s, u"no"_s, u"not_known"_s}), text("danger_words"_L1), text("source"_L1), text("transfer_from"_L1),
                optional(moment("transfer_accepted_at"_L1)), list("already_asked"_L1), text("relation"_L1), text("caller_name"_L1), optional(ref("person"_L1, "person"_L1)), text("person_name"_L1),
                text("pronouns"_L1), text("age_words"_L1), text("language"_L1), flag("interpreter"_L1), text("access_needs"_L1), text("nature"_L1), text("what_happened"_L1), text("what_helps"_L1),
                list("observed"_L1), map("observed_words"_L1), map("screen"_L1), map("screen_words"_L1), list("criteria"_L1), flag("criteria_asked"_L1)}},
        {u"triage"_s,
            {id(), ref("incident"_L1, "incident"_L1), moment("at"_L1), optional(ref("by"_L1, "staff"_L1)), text("protocol"_L1), map("screen"_L1), list("criteria"_L1), oneOf("risk"_L1, risks),
                list("rationale"_L1)}},
        {u"determination"_s,
            {id(), ref("incident"_L1, "incident"_L1), moment("at"_L1), optional(ref("by"_L1, "staff"_L1)), text("outcome"_L1), text("recommended"_L1), text("reason"_L1), whole("promise_minutes"_L1)}},
        {u"assignment"_s,
            {id(), ref("incident"_L1, "incident"_L1), ref("team"_L1, "team"_L1),
                oneOf("state"_L1, {u"reserved"_s, u"offered"_s, u"accepted"_s, u"en_route"_s, u"phoned_ahead"_s, u"on_scene"_s, u"transporting"_s, u"at_facility"_s, u"clear"_s, u"declined"_s, u"cancelled"_s}),
                moment("since"_L1), moment("made_at"_L1), optional(ref("made_by"_L1, "staff"_L1)), text("reason"_L1), moment("checked_at"_L1), whole("check_minutes"_L1), text("facility"_L1),
                flag("consent"_L1), optional(moment("facility_accepted_at"_L1)), optional(moment("ended_at"_L1))}},
        {u"log_entry"_s,
            {id(), ref("incident"_L1, "incident"_L1),
                oneOf("kind"_L1, {u"filed"_s, u"triage"_s, u"determination"_s, u"assignment"_s, u"check_in"_s, u"note"_s, u"correction"_s, u"contact"_s, u"need"_s, u"linkage"_s, u"look"_s, u"place"_s, u"closed"_s,
                                     u"follow_up"_s, u"handoff"_s, u"edit"_s, u"cancelled"_s, u"message"_s, u"listening"_s, u"approval"_s, u"transfer"_s}),
                moment("at"_L1), moment("recorded_at"_L1), optional(ref("by"_L1, "staff"_L1)), text("by_name"_L1), text("subject"_L1), text("words"_L1), text("state_word"_L1),
                optional(ref("corrects"_L1, "log_entry"_L1))}},
        {u"closure"_s,
            {id(), ref("incident"_L1, "incident"_L1), moment("at"_L1), optional(ref("by"_L1, "staff"_L1)), list("dispositions"_L1), text("diverted_from"_L1), list("basic_needs"_L1), text("words"_L1)}},
        {u"linkage"_s, {id(), ref("incident"_L1, "incident"_L1), text("service"_L1), text("partner"_L1), moment("at"_L1), optional(ref("by"_L1, "staff"_L1))}},
        {u"follow_up"_s,
            {id(), ref("incident"_L1, "incident"_L1), optional(ref("person"_L1, "person"_L1)), text("kind"_L1), moment("made_at"_L1), moment("due_at"_L1), ref("owner"_L1, "staff"_L1),
                optional(ref("offered_to"_L1, "staff"_L1)), optional(moment("offered_at"_L1)), oneOf("state"_L1, {u"open"_s, u"done"_s, u"could_not_reach"_s, u"cancelled"_s}), whole("attempts"_L1),
                optional(moment("ended_at"_L1)), text("outcome"_L1)}},
        {u"follow_up_attempt"_s, {id(), ref("follow_up"_L1, "follow_up"_L1), moment("at"_L1), optional(ref("by"_L1, "staff"_L1)), flag("reached"_L1), text("words"_L1)}},
        {u"look"_s, {id(), ref("person"_L1, "person"_L1), optional(ref("incident"_L1, "incident"_L1)), moment("at"_L1), optional(ref("by"_L1, "staff"_L1)), text("reason"_L1)}},
        {u"conflict"_s,
            {id(), column("command"_L1, Type::Id), oneOf("kind"_L1, {u"rejected"_s, u"merge"_s, u"first"_s}), optional(column("incident"_L1, Type::Id)), otherwise(text("entity"_L1), QString()),
                optional(column("row"_L1, Type::Id)), otherwise(text("field"_L1), QString()), optional(any("base"_L1)), optional(any("mine"_L1)), optional(any("theirs"_L1)),
                otherwise(text("code"_L1), QString()), otherwise(text("detail"_L1), QString()), text("name"_L1), any("effects"_L1), text("station"_L1), optional(ref("by"_L1, "staff"_L1)), moment("at"_L1),
                moment("recorded_at"_L1), otherwise(oneOf("state"_L1, {u"open"_s, u"solved"_s}), u"open"_s),
                otherwise(oneOf("resolution"_L1, {u""_s, u"reassigned"_s, u"recorded"_s, u"discarded"_s, u"took_mine"_s, u"kept_theirs"_s, u"joined"_s, u"first_kept"_s}), QString()),
                otherwise(text("reason"_L1), QString()), optional(moment("solved_at"_L1)), optional(ref("solved_by"_L1, "staff"_L1)), column("audience"_L1, Type::Words)}},
        {u"duress"_s,
            {id(), ref("team"_L1, "team"_L1), optional(ref("incident"_L1, "incident"_L1)), moment("raised_at"_L1), optional(ref("raised_by"_L1, "staff"_L1)),
                oneOf("how"_L1, {u"spoken"_s, u"silent"_s, u"missed_check_ins"_s}), flag("test"_L1), text("words"_L1), optional(ref("taken_by"_L1, "staff"_L1)), optional(moment("taken_at"_L1)),
                optional(ref("ended_by"_L1, "staff"_L1)), optional(moment("ended_at"_L1)), text("outcome"_L1)}},
        {u"licence"_s,
            {id(), ref("staff"_L1, "staff"_L1), text("kind"_L1), text("number"_L1), text("last_day"_L1)}},
        {u"vehicle"_s,
            {id(), text("name"_L1), text("plate"_L1), flag("active"_L1)}},
        {u"shift_pattern"_s,
            {id(), text("name"_L1), text("rule"_L1), text("first_date"_L1), text("last_date"_L1), whole("start_minute"_L1), whole("end_minute"_L1),
                flag("on_holidays"_L1), text("job"_L1), text("callsign"_L1), text("post"_L1), text("area"_L1), oneOf("duty"_L1, {u"working"_s, u"on_call"_s}),
                list("staff"_L1)}},
        {u"shift"_s,
            {id(), optional(ref("staff"_L1, "staff"_L1)), text("job"_L1), text("callsign"_L1), text("post"_L1), text("area"_L1), moment("starts_at"_L1),
                moment("ends_at"_L1), oneOf("duty"_L1, {u"working"_s, u"on_call"_s}), oneOf("state"_L1, {u"planned"_s, u"called_off"_s, u"withdrawn"_s}),
                moment("since"_L1), text("reason"_L1), optional(ref("pattern"_L1, "shift_pattern"_L1)), optional(moment("signed_on_at"_L1)),
                optional(moment("signed_off_at"_L1))}},
        {u"requirement"_s,
            {id(), text("name"_L1), oneOf("counted"_L1, {u"teams"_s, u"people"_s}), text("job"_L1), list("licences"_L1), text("language"_L1), text("area"_L1),
                flag("on_call_counts"_L1), list("minimum"_L1), text("valid_from"_L1), text("valid_to"_L1)}},
        {u"leave"_s,
            {id(), ref("staff"_L1, "staff"_L1), text("kind"_L1), moment("starts_at"_L1), moment("ends_at"_L1), flag("active"_L1)}},
        {u"preference"_s,
            {id(), ref("staff"_L1, "staff"_L1), flag("extra_shifts"_L1), list("unwilling"_L1), whole("week_hours"_L1)}},
        {u"trade"_s,
            {id(), ref("shift"_L1, "shift"_L1), optional(ref("back"_L1, "shift"_L1)), ref("offered_by"_L1, "staff"_L1), ref("offered_to"_L1, "staff"_L1),
                moment("offered_at"_L1), oneOf("state"_L1, {u"offered"_s, u"accepted"_s, u"declined"_s, u"withdrawn"_s}), optional(moment("answered_at"_L1)),
                text("reason"_L1)}},
        {u"roster_entry"_s,
            {id(), optional(ref("shift"_L1, "shift"_L1)), optional(ref("team"_L1, "team"_L1)), optional(ref("staff"_L1, "staff"_L1)), moment("at"_L1),
                optional(ref("by"_L1, "staff"_L1)), text("by_name"_L1), text("words"_L1), text("reason"_L1)}},
        {u"hand_over"_s,
            {id(), ref("given_by"_L1, "staff"_L1), ref("given_to"_L1, "staff"_L1), moment("offered_at"_L1), list("incidents"_L1), list("follow_ups"_L1), text("words"_L1),
                oneOf("state"_L1, {u"offered"_s, u"accepted"_s, u"declined"_s}), optional(moment("answered_at"_L1)), text("reason"_L1)}},
        {u"plan_draft"_s,
            {id(), ref("person"_L1, "person"_L1), oneOf("state"_L1, {u"draft"_s, u"awaiting_review"_s, u"signed"_s, u"withdrawn"_s}),
                moment("since"_L1), text("reason"_L1), whole("version"_L1), text("kind"_L1), text("template_version"_L1), text("language"_L1),
                text("written_with"_L1), ref("author"_L1, "staff"_L1), moment("started_at"_L1), text("kept_where"_L1),
                optional(whole("likelihood"_L1)), text("review_by"_L1), optional(ref("review_owner"_L1, "staff"_L1))}},
        {u"plan_item"_s,
            {id(), ref("plan"_L1, "plan_draft"_L1), oneOf("part"_L1, planParts), text("position"_L1), text("words"_L1), text("english"_L1),
                text("contact_name"_L1), text("contact_relation"_L1), text("contact_phone"_L1), text("contact_phone_typed"_L1),
                oneOf("may_call"_L1, {u"not_asked"_s, u"yes"_s, u"no"_s}), flag("part2"_L1), oneOf("state"_L1, {u"standing"_s, u"left_out"_s}),
                oneOf("mark"_L1, itemMarks), optional(moment("marked_at"_L1)), optional(ref("marked_in"_L1, "incident"_L1)), moment("made_at"_L1),
                ref("made_by"_L1, "staff"_L1)}},
        {u"plan_mark"_s,
            {id(), ref("item"_L1, "plan_item"_L1), oneOf("mark"_L1, itemMarks), text("words"_L1), optional(ref("incident"_L1, "incident"_L1)),
                moment("at"_L1), ref("by"_L1, "staff"_L1)}},
        {u"plan_version"_s,
            {id(), ref("plan"_L1, "plan_draft"_L1), ref("person"_L1, "person"_L1), whole("number"_L1), text("language"_L1), text("content"_L1),
                text("hash"_L1), ref("author"_L1, "staff"_L1), text("author_name"_L1), ref("approver"_L1, "staff"_L1), text("approver_name"_L1),
                moment("signed_at"_L1), oneOf("state"_L1, {u"signed"_s, u"superseded"_s, u"withdrawn"_s}), moment("since"_L1), text("reason"_L1)}},
        {u"consent"_s,
            {id(), ref("person"_L1, "person"_L1), list("scope"_L1), list("recipients"_L1), text("purpose"_L1), flag("part2"_L1),
                oneOf("form"_L1, {u"written"_s, u"electronic"_s, u"spoken"_s}), text("given_by"_L1), moment("given_at"_L1),
                optional(moment("expires_at"_L1)), optional(moment("withdrawn_at"_L1)), text("withdrawal"_L1), ref("taken_by"_L1, "staff"_L1),
                text("words"_L1)}},
        {u"disclosure"_s,
            {id(), ref("person"_L1, "person"_L1), moment("at"_L1), ref("by"_L1, "staff"_L1), text("by_name"_L1), text("recipient"_L1),
                text("recipient_name"_L1), text("purpose"_L1), list("what"_L1), optional(ref("version"_L1, "plan_version"_L1)), whole("items"_L1),
                text("withheld"_L1), optional(ref("consent"_L1, "consent"_L1)), flag("consent_attached"_L1), text("notice"_L1),
                optional(ref("approval"_L1, "approval"_L1))}},
        {u"assessment"_s,
            {id(), ref("person"_L1, "person"_L1), optional(ref("incident"_L1, "incident"_L1)), optional(ref("triage"_L1, "triage"_L1)),
                moment("made_at"_L1), ref("made_by"_L1, "staff"_L1), text("needs"_L1), text("risks"_L1), text("strengths"_L1), list("basic_needs"_L1),
                text("services_in_place"_L1), list("linkages_wanted"_L1), text("words"_L1)}},
        {u"directory_entry"_s,
            {id(), text("name"_L1), text("kind"_L1), text("phone"_L1), text("phone_typed"_L1), text("address"_L1), text("hours"_L1),
                list("languages"_L1), oneOf("state"_L1, {u"open"_s, u"full"_s, u"closed"_s, u"retired"_s}), text("as_of"_L1), text("source"_L1),
                text("words"_L1)}},
        {u"referral"_s,
            {id(), ref("person"_L1, "person"_L1), optional(ref("incident"_L1, "incident"_L1)), optional(ref("service"_L1, "directory_entry"_L1)),
                text("service_name"_L1), text("kind"_L1),
                oneOf("state"_L1, {u"sent"_s, u"received"_s, u"accepted"_s, u"kept"_s, u"declined"_s, u"lost"_s}), moment("sent_at"_L1),
                ref("sent_by"_L1, "staff"_L1), optional(moment("received_at"_L1)), optional(moment("accepted_at"_L1)), optional(moment("kept_at"_L1)),
                optional(moment("ended_at"_L1)), text("reason"_L1), ref("owner"_L1, "staff"_L1), optional(ref("consent"_L1, "consent"_L1)),
                text("words"_L1)}},
        {u"read_mark"_s,
            {id(), ref("incident"_L1, "incident"_L1), ref("by"_L1, "staff"_L1), moment("at"_L1), list("entries"_L1)}},
        {u"clinical_note"_s,
            {id(), ref("incident"_L1, "incident"_L1), moment("at"_L1), ref("by"_L1, "staff"_L1), text("by_name"_L1), text("words"_L1)}},
        {u"approval"_s,
            {id(), optional(ref("incident"_L1, "incident"_L1)), oneOf("kind"_L1, {u"transfer_911"_s, u"override"_s, u"release"_s}),
                oneOf("state"_L1, {u"asked"_s, u"approved"_s, u"declined"_s, u"alone"_s, u"withdrawn"_s}), moment("asked_at"_L1),
                ref("asked_by"_L1, "staff"_L1), text("why"_L1), optional(ref("decided_by"_L1, "staff"_L1)), optional(moment("decided_at"_L1)),
                text("reason"_L1), optional(ref("reviewed_by"_L1, "staff"_L1)), optional(moment("reviewed_at"_L1)), text("review"_L1),
                optional(ref("plan"_L1, "plan_draft"_L1)), otherwise(text("recipient"_L1), QString()), otherwise(list("scope"_L1), QJsonArray{})}},
        {u"transfer"_s,
            {id(), ref("incident"_L1, "incident"_L1),
                oneOf("taker"_L1, {u"service_911"_s, u"mcst"_s, u"dcr"_s, u"mhucc"_s, u"ed"_s, u"partner"_s}), text("taker_name"_L1),
                oneOf("state"_L1, {u"asked"_s, u"accepted"_s, u"declined"_s, u"withdrawn"_s}), moment("asked_at"_L1), ref("asked_by"_L1, "staff"_L1),
                optional(ref("approval"_L1, "approval"_L1)), list("facts"_L1), text("sheet"_L1), list("tried"_L1), text("tried_words"_L1),
                text("callback"_L1), text("comes"_L1), optional(moment("answered_at"_L1)), optional(ref("answered_by"_L1, "staff"_L1)),
                text("answer"_L1), oneOf("came"_L1, {u"not_known"_s, u"came"_s, u"did_not_come"_s}), optional(whole("minutes"_L1)),
                oneOf("force"_L1, {u"not_known"_s, u"none"_s, u"used"_s}), text("result"_L1), optional(moment("result_at"_L1)),
                optional(ref("result_by"_L1, "staff"_L1)), optional(moment("returned_at"_L1)), optional(ref("follow_up"_L1, "follow_up"_L1))}},
    };
}

QStringList listOf(const QJsonValue& json)
{
    QStringList words;
    for (const auto& each : json.toArray())
        words.append(each.toString());
    return words;
}

Policy policyOf(const QString& word)
{
    static const QHash<QString, Policy> policies{{u"fixed"_s, Policy::Fixed}, {u"reject"_s, Policy::Reject}, {u"keep"_s, Policy::Keep}, {u"first"_s, Policy::First}, {u"last"_s, Policy::Last},
        {u"add"_s, Policy::Add}};
    return policies.value(word, Policy::Fixed);
}

} // namespace

bool isCentralId(const QJsonValue& value)
{
    static const QRegularExpression id(QRegularExpression::anchoredPattern(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    return value.isString() && id.match(value.toString()).hasMatch();
}

bool isCentralWhole(const QJsonValue& value, double low, double high)
{
    const auto number = value.toDouble();
    return value.isDouble() && number == std::trunc(number) && number >= low && number <= high;
}

bool isCentralMoment(const QJsonValue& value) { return isCentralWhole(value, -62135596800000., 253402300799999.); }

QStringList keysInOrder(const QJsonObject& object)
{
    auto keys = object.keys();
    std::ranges::sort(keys, {}, [](const QString& key) {
        const auto bytes = key.toUtf8();
        return std::pair{bytes.size(), bytes};
    });
    return keys;
}

bool CentralColumn::fits(const QJsonValue& value, bool evenIfOptional) const
{
    if (value.isUndefined())
        return false;
    if (value.isNull())
        return !required && !evenIfOptional;
    switch (type) {
    case Type::Id: return isCentralId(value);
    case Type::Moment: return isCentralMoment(value);
    case Type::Flag: return value.isBool();
    case Type::Whole: return isCentralWhole(value, -2147483648., 2147483647.);
    case Type::Text: return value.isString();
    case Type::List:
    case Type::Map:
    case Type::Any: return value.isArray() || value.isObject();
    case Type::Words: return false;
    }
    return false;
}

bool CentralColumn::isAllowed(const QJsonValue& value) const
{
    if (value.isNull())
        return true;
    if (type == Type::List)
        return value.isArray();
    if (type == Type::Map)
        return value.isObject();
    if (longest > 0 && value.toString().toUcs4().size() > longest)
        return false;
    return words.isEmpty() || words.contains(value.toString());
}

const CentralColumn* CentralTable::column(QStringView wanted) const
{
    const auto found = std::ranges::find(columns, wanted, &CentralColumn::name);
    return found == columns.end() ? nullptr : &*found;
}

QJsonObject CentralTable::wholeRow(const QJsonObject& fields) const
{
    QJsonObject row;
    for (const auto& each : columns)
        row.insert(each.name, fields.contains(each.name) ? fields.value(each.name) : each.otherwise.isUndefined() ? QJsonValue(QJsonValue::Null) : each.otherwise);
    return row;
}

CentralTables::CentralTables(const QByteArray& policy)
{
    const auto rules = QJsonDocument::fromJson(policy).object();
    for (auto& table : domain()) {
        const auto rule = rules.value(table.name).toObject();
        table.audience = listOf(rule.value("audience"_L1));
        table.insertRoles = listOf(rule.value("insert"_L1));
        table.appendOnly = rule.value("append_only"_L1).toBool();
        const auto fields = rule.value("fields"_L1).toObject();
        for (auto& each : table.columns) {
            const auto field = fields.value(each.name).toObject();
            each.policy = policyOf(field.value("policy"_L1).toString());
            each.roles = listOf(field.value("roles"_L1));
        }
        m_tables.insert(table.name, table);
    }
}

const CentralTable* CentralTables::find(const QString& name) const
{
    const auto found = m_tables.constFind(name);
    return found == m_tables.cend() ? nullptr : &*found;
}

} // namespace dispatch
