#include "mergewords.h"

#include "conflictfacts.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct NamedWords {
    QLatin1StringView name;
    const char* words;
};

constexpr auto columns = std::to_array<NamedWords>({
    {"risk"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Risk")},
    {"status"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "State")},
    {"state"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "State")},
    {"outcome"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Outcome")},
    {"determined_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Determined")},
    {"promise_minutes"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Promise, minutes")},
    {"arrived_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Arrival")},
    {"last_contact_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Last word with the caller")},
    {"seeking_place_since"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Looking for a place since")},
    {"ended_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "End")},
    {"cancel_reason"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Why cancelled")},
    {"since"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Since")},
    {"reason"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Reason")},
    {"checked_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Last check-in")},
    {"facility"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Facility")},
    {"consent"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Agreed to go")},
    {"facility_accepted_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Facility accepted")},
    {"name"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Name")},
    {"phone"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Phone")},
    {"words"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Words")},
    {"until"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Until")},
    {"due_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Due")},
    {"owner"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Owner")},
    {"offered_to"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Handed to")},
    {"attempts"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Tries")},
    {"taken_by"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Taken by")},
    {"taken_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Taken at")},
    {"ended_by"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Ended by")},
    {"active"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "In force")},
    {"staff"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Person")},
    {"job"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Work")},
    {"callsign"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Team")},
    {"post"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Post")},
    {"starts_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Begins")},
    {"ends_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Ends")},
    {"duty"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Duty")},
    {"signed_on_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Signed on")},
    {"signed_off_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Signed off")},
    {"crew"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Crew")},
    {"vehicle"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Car")},
    {"shift_end"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Shift ends")},
    {"last_day"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Last day")},
    {"answered_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Answered")},
    {"english"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "In English")},
    {"contact_name"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Who")},
    {"contact_relation"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Relation")},
    {"contact_phone"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Number to call")},
    {"contact_phone_typed"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Number, as typed")},
    {"may_call"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "May we call")},
    {"part2"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "About substance-use treatment")},
    {"position"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Place in the plan")},
    {"part"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Part of the plan")},
    {"mark"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "How it works")},
    {"written_with"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Written with")},
    {"author"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Written by")},
    {"kept_where"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Where it is kept")},
    {"likelihood"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "How likely to be used, 0 to 10")},
    {"review_by"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Review by")},
    {"review_owner"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Who sees to the review")},
    {"version"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Version")},
    {"needs"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Needs")},
    {"risks"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Risks")},
    {"strengths"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Strengths")},
    {"basic_needs"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Basic needs")},
    {"services_in_place"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Services in place")},
    {"linkages_wanted"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Services wanted")},
    {"withdrawn_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Taken back")},
    {"withdrawal"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "How it was taken back")},
    {"hours"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Hours")},
    {"as_of"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "As of")},
    {"kind"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Kind")},
    {"received_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Received")},
    {"accepted_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Accepted")},
    {"kept_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Kept")},
    {"decided_by"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Decided by")},
    {"decided_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Decided at")},
    {"reviewed_by"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Reviewed by")},
    {"reviewed_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Reviewed at")},
    {"review"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "What the review found")},
    {"answered_by"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Who took the answer")},
    {"answer"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Their answer")},
    {"came"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Whether they came")},
    {"minutes"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "How long it took, minutes")},
    {"force"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Use of force")},
    {"result"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "What became of it")},
    {"result_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Result recorded at")},
    {"result_by"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Result recorded by")},
    {"returned_at"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Given back at")},
    {"follow_up"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Follow-up given back")},
});

constexpr auto verbs = std::to_array<NamedWords>({
    {"file"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Incident filed")},
    {"file_and_determine"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Incident filed and determined")},
    {"determine"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Determined")},
    {"amend"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Facts changed")},
    {"offer"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Offered to a team")},
    {"offer_reserved"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Offered to the team that was kept")},
    {"reserve"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Team kept for later")},
    {"report"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "State of a team")},
    {"decline"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Declined")},
    {"call_off"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Team called off")},
    {"check_in"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Check-in")},
    {"transport"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Transport")},
    {"facility_accepted"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Facility accepted")},
    {"note"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Note")},
    {"correct"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Correction")},
    {"call_back"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Called back")},
    {"seek_place"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Looking for a place")},
    {"basic_need"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Need given")},
    {"look_at_plan"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Plan looked at")},
    {"print_plan"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Plan printed")},
    {"close"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Closed")},
    {"cancel"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Cancelled")},
    {"attempt"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Follow-up tried")},
    {"complete"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Follow-up done")},
    {"could_not_reach"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Follow-up: could not reach")},
    {"hand_over"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Follow-up handed over")},
    {"accept"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Follow-up taken over")},
    {"decline_hand_over"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Follow-up not taken over")},
    {"raise_duress"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Duress")},
    {"test_duress"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Test duress")},
    {"take_duress"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Duress taken")},
    {"end_duress"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Duress ended")},
    {"add_shift"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Shift added")},
    {"change_shift"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Shift changed")},
    {"add_shifts"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Shifts added")},
    {"call_off_shift"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Shift called off")},
    {"withdraw_shift"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Shift withdrawn")},
    {"split_shift"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Shift split")},
    {"keep_pattern"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Shifts made from a pattern")},
    {"offer_trade"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Trade offered")},
    {"accept_trade"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Trade accepted")},
    {"decline_trade"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Trade declined")},
    {"withdraw_trade"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Trade taken back")},
    {"sign_on"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Signed on")},
    {"sign_off"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Signed off")},
    {"change_crew"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Crew changed")},
    {"keep_staff"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Person of the roster changed")},
    {"keep_licence"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Licence changed")},
    {"keep_vehicle"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Car changed")},
    {"keep_requirement"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Requirement changed")},
    {"keep_leave"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Leave changed")},
    {"keep_preference"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Preference changed")},
    {"undo_roster"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Roster change undone")},
    {"offer_desk"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Desk offered")},
    {"take_desk"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Desk taken over")},
    {"decline_desk"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Desk not taken over")},
    {"begin_plan"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Safety plan begun")},
    {"write_on_plan"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Next version of a plan begun")},
    {"put_plan_item"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Line of a plan written")},
    {"move_plan_item"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Line of a plan moved")},
    {"leave_out_plan_item"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Line of a plan left out")},
    {"take_back_plan_item"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Line of a plan taken back")},
    {"decide_plan_item"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Two wordings of a line decided")},
    {"mark_plan_item"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Line of a plan marked")},
    {"describe_plan"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Facts of a plan changed")},
    {"ask_review"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Review of a plan asked for")},
    {"send_back_plan"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Plan sent back")},
    {"sign_plan"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Plan signed")},
    {"withdraw_plan"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Plan taken back by the person")},
    {"give_consent"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Consent given")},
    {"withdraw_consent"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Consent taken back")},
    {"share_plan"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Given to somebody")},
    {"assess"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Assessment written")},
    {"put_directory_entry"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Service in the directory changed")},
    {"refer"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Referred to a service")},
    {"step_referral"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "State of a referral")},
    {"hand_referral"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Referral handed over")},
    {"say"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Message")},
    {"mark_read"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Messages read")},
    {"listen_in"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Listens in")},
    {"stop_listening"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Listens no more")},
    {"note_clinically"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Clinical note")},
    {"ask_approval"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Approval asked")},
    {"approve"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Approved")},
    {"decline_approval"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Approval declined")},
    {"withdraw_approval"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Request for approval taken back")},
    {"act_alone"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Done without waiting for approval")},
    {"review_approval"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "What was done alone reviewed")},
    {"ask_transfer"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Transfer asked")},
    {"accept_transfer"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Transfer accepted")},
    {"decline_transfer"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Transfer declined")},
    {"withdraw_transfer"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Transfer taken back")},
    {"record_transfer"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "What became of a transfer")},
    {"take_back_transfer"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Follow-up given back")},
    {"record_as_happened"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Conflict decided: record as happened")},
    {"reassign"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Conflict decided: reassign")},
    {"discard"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Conflict decided: discard")},
    {"take_mine"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Conflict decided: take the change")},
    {"keep_theirs"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "Conflict decided: keep what the centre has")},
});

// What stands in a safety plan, and of a referral.
constexpr auto planWords = std::to_array<NamedWords>({
    {"standing"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "stands")},
    {"left_out"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "left out")},
    {"draft"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "draft")},
    {"awaiting_review"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "waits for review")},
    {"signed"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "signed")},
    {"superseded"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "superseded")},
    {"withdrawn"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "taken back")},
    {"sent"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "sent")},
    {"received"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "received")},
    {"kept"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "the person came")},
    {"lost"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "not known what became of it")},
    {"works_well"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "works well")},
    {"not_lately"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "not lately")},
    {"not_asked"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "not asked")},
    {"yes"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "yes")},
    {"no"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "no")},
    {"full"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "full")},
    {"closed"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "closed")},
    {"retired"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "not in the directory any more")},
    {"open"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "open")},
});

// How an approval and a transfer stand.
constexpr auto transferWords = std::to_array<NamedWords>({
    {"asked"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "asked")},
    {"approved"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "approved")},
    {"accepted"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "accepted")},
    {"declined"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "declined")},
    {"alone"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "done alone")},
    {"withdrawn"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "taken back")},
    {"not_known"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "not known")},
    {"came"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "they came")},
    {"did_not_come"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "they did not come")},
    {"none"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "none")},
    {"used"_L1, QT_TRANSLATE_NOOP("dispatch::MergeWords", "used")},
});

bool isOfPlan(const QString& entity)
{
    return entity == RowOf<PlanDraft>::entity || entity == RowOf<PlanItem>::entity || entity == RowOf<PlanVersion>::entity || entity == RowOf<Referral>::entity
        || entity == RowOf<DirectoryEntry>::entity;
}

} // namespace

QString MergeWords::label(const QString& entity, const QString& field)
{
    const auto found = std::ranges::find_if(columns, [&field](const NamedWords& each) { return field == each.name; });
    if (found != columns.end())
        return tr(found->words);
    Q_UNUSED(entity)
    return CallWords::label(field);
}

QString MergeWords::value(const QString& entity, const QString& field, const QJsonValue& value) const
{
    const auto none = [] { return tr("not given"); };
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return none();
    if (field == "risk"_L1) {
        switch (fromWord<RiskLevel>(value.toString()).value_or(RiskLevel::NotScreened)) {
        case RiskLevel::NotScreened: return tr("not screened");
        case RiskLevel::Low: return tr("low");
        case RiskLevel::Moderate: return tr("moderate");
        case RiskLevel::High: return tr("high");
        }
    }
    if (isOfPlan(entity) && (field == "state"_L1 || field == "may_call"_L1 || field == "mark"_L1))
        if (const auto found = std::ranges::find_if(planWords, [&](const NamedWords& each) { return value.toString() == each.name; }); found != planWords.end())
            return tr(found->words);
    if ((entity == RowOf<Approval>::entity || entity == RowOf<Transfer>::entity) && (field == "state"_L1 || field == "came"_L1 || field == "force"_L1))
        if (const auto found = std::ranges::find_if(transferWords, [&](const NamedWords& each) { return value.toString() == each.name; }); found != transferWords.end())
            return tr(found->words);
    if (field == "state"_L1)
        if (const auto state = fromWord<AssignmentState>(value.toString()))
            return stateWords(*state);
    if (field == "outcome"_L1 && entity == RowOf<Incident>::entity)
        return m_codes->words(u"outcomes"_s, value.toString());
    if (field == "facility"_L1)
        return m_codes->words(u"facilities"_s, value.toString());
    if (field == "owner"_L1 || field == "offered_to"_L1 || field == "taken_by"_L1 || field == "ended_by"_L1 || field == "staff"_L1
        || field == "author"_L1 || field == "review_owner"_L1 || field == "decided_by"_L1 || field == "reviewed_by"_L1 || field == "answered_by"_L1 || field == "result_by"_L1) {
        const auto name = m_picture->nameOf(StaffId::fromString(value.toString()));
        return name.isEmpty() ? tr("somebody this desk does not know") : name;
    }
    const bool isMoment = field.endsWith("_at"_L1) || field == "since"_L1 || field == "until"_L1 || field.endsWith("_since"_L1);
    if (isMoment && value.isDouble() && field != "transfer_accepted_at"_L1)
        return clockWords(fromMsecs(value.toInteger()), m_zone);
    if (value.isBool() && field == "consent"_L1)
        return value.toBool() ? tr("yes") : tr("no");
    if (entity == RowOf<Incident>::entity) {
        auto row = toRow(Incident{});
        row.insert(field, value);
        if (const auto incident = fromRow<Incident>(row))
            if (const auto said = m_call.value(incident->call, field); CallWords::label(field) != field)
                return said;
    }
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    return value.isString() ? value.toString() : QString::fromUtf8(QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson(QJsonDocument::Compact));
}

QString commandWords(const QString& verb)
{
    const auto found = std::ranges::find_if(verbs, [&verb](const NamedWords& each) { return verb == each.name; });
    return found == verbs.end() ? verb : MergeWords::tr(found->words);
}

QString changeWords(const QString& verb, const QList<Effect>& effects)
{
    for (const auto& effect : effects)
        if (effect.kind == Effect::Kind::Insert && effect.entity == RowOf<RosterEntry>::entity)
            return effect.fields.value(u"words"_s).toString();
    for (const auto& effect : effects)
        if (effect.kind == Effect::Kind::Insert && effect.entity == RowOf<LogEntry>::entity) {
            const auto subject = effect.fields.value(u"subject"_s).toString();
            const auto words = effect.fields.value(u"words"_s).toString().simplified();
            return words.isEmpty() ? subject : subject.isEmpty() ? words : MergeWords::tr("%1: %2", "what a timeline line is about, its words").arg(subject, words);
        }
    return commandWords(verb);
}

IncidentId incidentOf(const QList<Effect>& effects, const Picture& picture)
{
    for (const auto& effect : effects) {
        auto incident = effect.entity == RowOf<Incident>::entity ? IncidentId::fromString(effect.id) : IncidentId::fromString(effect.fields.value(u"incident"_s).toString());
        if (incident.isNull())
            incident = IncidentId::fromString(standingRow(picture, effect.entity, effect.id).value_or(QJsonObject{}).value(u"incident"_s).toString());
        if (!incident.isNull())
            return incident;
    }
    return {};
}

} // namespace dispatch
