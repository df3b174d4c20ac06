#include "looking.h"
#include "referralloop.h"
#include "reviewdue.h"

#include "planfiles.h"
#include "plans.h"
#include "print.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const StaffId rosa{QUuid(1, 7, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
const StaffId brandt{QUuid(2, 7, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
const LookId lookId{QUuid(3, 7, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
const Instant now = fromMsecs(1'790'000'000'000);

} // namespace

TEST_CASE("a plan is shown for a contact in progress with its person, for the asker's own follow-up, or for a reason")
{
    const auto rules = planRules();
    LookAsk ask;
    ask.person = darnell;
    Incident incident;
    incident.id = IncidentId{QUuid(4, 7, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
    incident.call.person = darnell;
    ask.contact = incident;
    const auto look = lookFor(ask, rosa, lookId, now, rules);
    REQUIRE(look);
    CHECK(*look == Look{lookId, darnell, incident.id, now, rosa, {}});
    CHECK(lookWords(*look, u"104"_s) == u"for 104");

    const auto refused = [&] {
        const auto said = lookFor(ask, rosa, lookId, now, rules);
        REQUIRE_FALSE(said);
        CHECK(said.error().summary == u"There is no contact with this person in progress. To see the plan, say why; the clinician reads it.");
    };
    ask.contact->status = IncidentStatus::Closed;
    refused();
    ask.contact->status = IncidentStatus::Open;
    ask.contact->call.person = {};
    refused();
    ask.contact.reset();
    ask.reason = u"  because  "_s;
    refused();

    FollowUp duty;
    duty.incident = incident.id;
    duty.person = darnell;
    duty.owner = rosa;
    ask.followUp = duty;
    CHECK(lookFor(ask, rosa, lookId, now, rules)->incident == incident.id);
    ask.followUp->owner = brandt;
    refused();
    ask.followUp->owner = rosa;
    ask.followUp->state = FollowUpState::Done;
    refused();

    ask.reason = u"Her mother calls on the other line."_s;
    const auto glass = lookFor(ask, rosa, lookId, now, rules);
    REQUIRE(glass);
    CHECK_FALSE(glass->incident);
    CHECK(lookWords(*glass, {}) == u"Her mother calls on the other line.");
    ask.person = {};
    CHECK_FALSE(lookFor(ask, rosa, lookId, now, rules));
}

TEST_CASE("reviews that are due, the longest overdue first, and none without anybody told")
{
    const QDate today(2026, 11, 23);
    QList<PlanDraft> plans;
    const auto plan = [&](uint number, const QString& by, PlanState state = PlanState::Signed, int version = 1) {
        auto made = draft();
        made.id = PlanDraftId{QUuid(number, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
        made.reviewBy = by;
        made.state = state;
        made.version = version;
        made.reviewOwner = rosa;
        plans.append(made);
    };
    plan(1, u"2026-12-07"_s);
    plan(2, u"2026-12-08"_s);                         // not yet
    plan(3, u"2026-11-23"_s);
    plan(4, u"2026-11-20"_s, PlanState::Draft, 2);    // the next version is being written: the old one is still due
    plan(5, u"2026-11-01"_s, PlanState::Draft);       // never signed
    plan(6, u"2026-11-01"_s, PlanState::Withdrawn, 3);
    plan(7, {});
    QStringList said;
    for (const auto& due : reviewsDue(plans, today, planRules().review)) {
        CHECK(due.owner == rosa);
        said.append(u"%1 %2"_s.arg(due.plan.uuid().data1).arg(due.words(today)));
    }
    CHECK(said == QStringList{u"7 no review date"_s, u"4 review 3 day(s) overdue"_s, u"3 review due today"_s, u"1 review due in 14 day(s)"_s});
    CHECK(usualReview(today, planRules().review) == QDate(2027, 2, 21));
}

TEST_CASE("a referral goes round its loop, forward only, and ends once")
{
    Referral referral;
    referral.sentAt = now;
    const auto received = stepped(referral, ReferralState::Received, {}, now + minute);
    REQUIRE(received);
    CHECK(received->receivedAt == now + minute);
    const auto kept = stepped(*received, ReferralState::Kept, {}, now + day);
    REQUIRE(kept);
    CHECK(kept->keptAt == now + day);
    CHECK_FALSE(kept->acceptedAt); // nobody said so, and it is not made up
    CHECK_FALSE(isOpen(*kept));
    CHECK(stepped(*kept, ReferralState::Lost, u"x"_s, now).error().summary == u"This referral has ended already. Make a new one.");
    CHECK(stepped(*received, ReferralState::Sent, {}, now).error().summary == u"This referral is further already. Look at it again.");
    CHECK(stepped(*received, ReferralState::Received, {}, now).error().summary == u"This referral is further already. Look at it again.");
    CHECK(stepped(*received, ReferralState::Declined, u" "_s, now).error().summary == u"Say why it came to nothing.");
    const auto lost = stepped(*received, ReferralState::Lost, u"Moved away"_s, now + day);
    CHECK(lost->endedAt == now + day);
    CHECK(lost->reason == u"Moved away");
}

TEST_CASE("an entry of the directory that nobody has made sure of is not offered as open")
{
    const auto rules = planRules();
    const QDate today(2026, 11, 23);
    DirectoryEntry entry;
    entry.asOf = u"2026-11-20"_s;
    CHECK(offerOf(entry, today, rules) == Offer::Open);
    CHECK(offerWords(entry, today, rules) == u"open, made sure of 3 day(s) ago");
    entry.asOf = today.addDays(-rules.directoryDays).toString(Qt::ISODate);
    CHECK(offerOf(entry, today, rules) == Offer::Open);
    entry.asOf = today.addDays(-rules.directoryDays - 1).toString(Qt::ISODate);
    CHECK(offerOf(entry, today, rules) == Offer::Stale);
    CHECK(offerWords(entry, today, rules) == u"not made sure of for 91 day(s)");
    for (const auto& never : {u""_s, u"last spring"_s, u"2027-01-01"_s}) {
        entry.asOf = never;
        CHECK(offerOf(entry, today, rules) == Offer::Stale);
        CHECK(offerWords(entry, today, rules) == u"nobody has made sure of it");
    }
    entry.asOf = u"2026-11-20"_s;
    entry.state = DirectoryState::Full;
    CHECK(offerOf(entry, today, rules) == Offer::Shut);
    CHECK(offerWords(entry, today, rules) == u"full");
}
