#include "centre.h"

#include "approval.h"
#include "assessment.h"
#include "assignment.h"
#include "closure.h"
#include "consent.h"
#include "conversation.h"
#include "duress.h"
#include "followup.h"
#include "incident.h"
#include "logentry.h"
#include "person.h"
#include "plandraft.h"
#include "planitem.h"
#include "planversion.h"
#include "referral.h"
#include "staff.h"
#include "team.h"
#include "transfer.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

using Nouns = std::tuple<Staff, Person, PersonFlag, SafetyPlan, Team, Incident, Triage, Determination, Assignment, LogEntry, Closure, Linkage, FollowUp, FollowUpAttempt, Look, Duress, Licence,
    Vehicle, ShiftPattern, Shift, Requirement, Leave, Preference, Trade, RosterEntry, HandOver,
    PlanDraft, PlanItem, PlanMark, PlanVersion, Consent, Disclosure, Assessment, DirectoryEntry, Referral,
    ReadMark, ClinicalNote, Approval, Transfer>;

template <typename E>
QStringList wordsOfEnum()
{
    QStringList words;
    for (const auto& [value, text] : wordsOf<E>)
        words.append(text);
    return words;
}

} // namespace

TEST_CASE("the centre's tables have the nouns' columns")
{
    const Centre centre;
    const auto check = [&]<typename Noun>(std::type_identity<Noun>) {
        INFO(RowOf<Noun>::entity.data());
        const auto said = centre.owner.say(u"select attname from pg_attribute where attrelid = 'cad.%1'::regclass and attnum > 0 and attname <> 'ver'"_s.arg(RowOf<Noun>::entity));
        QStringList columns;
        for (const auto& row : said.rows)
            columns.append(row.value(u"attname"_s).toString());
        auto wanted = columnsOf<Noun>();
        columns.sort();
        wanted.sort();
        CHECK(columns == wanted);
    };
    [&]<typename... Each>(std::type_identity<std::tuple<Each...>>) { (check(std::type_identity<Each>{}), ...); }(std::type_identity<Nouns>{});
}

TEST_CASE("the centre's words are the nouns' words")
{
    const Centre centre;
    for (const auto& [column, words] : {std::pair{u"staff_role"_s, wordsOfEnum<Role>()}, {u"incident_status"_s, wordsOfEnum<IncidentStatus>()}, {u"incident_risk"_s, wordsOfEnum<RiskLevel>()},
             {u"incident_danger"_s, wordsOfEnum<Danger>()}, {u"triage_risk"_s, wordsOfEnum<RiskLevel>()}, {u"assignment_state"_s, wordsOfEnum<AssignmentState>()},
             {u"log_entry_kind"_s, wordsOfEnum<LogKind>()}, {u"follow_up_state"_s, wordsOfEnum<FollowUpState>()}, {u"duress_how"_s, wordsOfEnum<DuressHow>()},
             {u"shift_duty"_s, wordsOfEnum<Duty>()}, {u"shift_pattern_duty"_s, wordsOfEnum<Duty>()}, {u"shift_state"_s, wordsOfEnum<ShiftState>()},
             {u"requirement_counted"_s, wordsOfEnum<Counted>()}, {u"trade_state"_s, wordsOfEnum<TradeState>()}, {u"hand_over_state"_s, wordsOfEnum<HandOverState>()},
             {u"plan_draft_state"_s, wordsOfEnum<PlanState>()}, {u"plan_item_part"_s, wordsOfEnum<PlanPart>()}, {u"plan_item_may_call"_s, wordsOfEnum<MayCall>()},
             {u"plan_item_state"_s, wordsOfEnum<PlanItemState>()}, {u"plan_item_mark"_s, wordsOfEnum<ItemMark>()}, {u"plan_mark_mark"_s, wordsOfEnum<ItemMark>()},
             {u"plan_version_state"_s, wordsOfEnum<VersionState>()}, {u"consent_form"_s, wordsOfEnum<ConsentForm>()}, {u"directory_entry_state"_s, wordsOfEnum<DirectoryState>()},
             {u"referral_state"_s, wordsOfEnum<ReferralState>()}, {u"approval_kind"_s, wordsOfEnum<ApprovalKind>()}, {u"approval_state"_s, wordsOfEnum<ApprovalState>()},
             {u"transfer_taker"_s, wordsOfEnum<Taker>()}, {u"transfer_state"_s, wordsOfEnum<TransferState>()}, {u"transfer_came"_s, wordsOfEnum<Came>()},
             {u"transfer_force"_s, wordsOfEnum<Force>()}}) {
        INFO(column.toStdString());
        const auto rule = centre.owner.say(u"select pg_get_constraintdef(oid) as rule from pg_constraint where conname = '%1_check'"_s.arg(column)).value(u"rule"_s).toString();
        for (const auto& word : words)
            CHECK(rule.contains(u"'%1'::text"_s.arg(word)));
        CHECK(rule.count(u'\'') == 2 * words.size());
    }
}

TEST_CASE("a noun comes back from the centre as it was sent")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    Person person{PersonId{QUuid::createUuid()}, u"Ana"_s, u"she"_s, u"41"_s, u"es"_s, u"+19165550100"_s, u"1620 R St"_s, u"music"_s};
    Team team{.id = TeamId{QUuid::createUuid()}, .callsign = u"T3"_s, .crew = {StaffId::fromString(centre.dana.id)}, .languages = {u"en"_s}, .skills = {u"naloxone"_s}, .post = u"Florin post"_s,
        .postPoint = Point{38.4963, -121.4089}, .shiftStart = fromMsecs(1789000000001), .shiftEnd = fromMsecs(1789000000999), .phone = u"916-555-0203"_s};
    Assignment assignment;
    assignment.id = AssignmentId{QUuid::createUuid()};
    Incident incident;
    incident.id = IncidentId{QUuid::createUuid()};
    incident.number = u"W3-001"_s;
    incident.call.person = person.id;
    incident.call.pin = Point{38.5816, -121.4944};
    incident.call.screen = {{u"q1"_s, u"yes"_s}};
    incident.promiseMinutes = 60;
    assignment.incident = incident.id;
    assignment.team = team.id;
    const auto effect = [](const auto& noun) { return insertOf(RowOf<std::remove_cvref_t<decltype(noun)>>::entity, toRow(noun)); };
    const auto answer = desk.give(centre.rosa, {effect(person), effect(team), effect(incident), effect(assignment)});
    INFO(QJsonDocument(answer).toJson().toStdString());
    REQUIRE(stateOf(answer) == u"accepted"_s);
    const auto back = [&]<typename Noun>(const Noun& noun) { return fromRow<Noun>(centre.image(RowOf<Noun>::entity, noun.id.toString())); };
    CHECK(back(person) == person);
    CHECK(back(team) == team);
    CHECK(back(assignment) == assignment);
    incident.number = u"001"_s;
    incident.localNumber = u"W3-001"_s;
    CHECK(back(incident) == incident);
}
