#include "approvaldesk.h"
#include "plansample.h"
#include "releaseterms.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

Consent consentTo(const QString& recipient, QList<Shared> scope, bool part2 = false)
{
    Consent consent;
    consent.scope = std::move(scope);
    consent.recipients = {recipient};
    consent.purpose = u"care"_s;
    consent.part2 = part2;
    consent.givenBy = u"himself"_s;
    return consent;
}

} // namespace

TEST_CASE("each look is one row, and outside a contact it has a reason")
{
    PlanSample sample;
    auto made = sample.does(sample.desk().look(sample.okoro.id));
    REQUIRE(inserted<Look>(made.command).size() == 1);
    CHECK(inserted<Look>(made.command).first().incident == sample.i102.id);
    CHECK(linesOf(made.command) == QStringList{u"Safety plan v3 | Opened for this contact. Look recorded."_s});
    auto ended = sample.i102;
    ended.status = IncidentStatus::Closed;
    Changes changes;
    changes.of<Incident>() = {ended};
    sample.picture.apply(changes);
    CHECK_FALSE(refusal(sample.desk().look(sample.okoro.id)).isEmpty());
    made = sample.does(sample.desk().look(sample.okoro.id, u"his mother called the office"_s));
    REQUIRE(inserted<Look>(made.command).size() == 1);
    CHECK_FALSE(inserted<Look>(made.command).first().incident);
    CHECK(made.command.effects.size() == 1);
    CHECK(sample.file().all<Look>().size() == 2);

    // For a follow-up that is owed to her by whoever looks, without a reason.
    FollowUp duty;
    duty.id = sample.ids.next<FollowUpId>();
    duty.incident = ended.id;
    duty.person = sample.okoro.id;
    duty.kind = u"same_day"_s;
    duty.madeAt = duty.dueAt = sample.clock.now();
    duty.owner = sample.osei.id;
    changes = {};
    changes.of<FollowUp>() = {duty};
    sample.picture.apply(changes);
    CHECK_FALSE(refusal(sample.desk().look(sample.okoro.id)).isEmpty());
    duty.owner = sample.rosa.id;
    changes.of<FollowUp>() = {duty};
    sample.picture.apply(changes);
    made = sample.does(sample.desk().look(sample.okoro.id));
    REQUIRE(inserted<Look>(made.command).size() == 1);
    CHECK(inserted<Look>(made.command).first().incident == ended.id);
    CHECK(inserted<Look>(made.command).first().reason.isEmpty());
    CHECK(made.command.effects.size() == 1);
    CHECK(sample.file().all<Look>().size() == 3);
}

TEST_CASE("a plan that is printed is one row among the looks and none of the accounting")
{
    PlanSample sample;
    auto made = sample.does(sample.desk().print(sample.okoro.id, u"the person's page"_s));
    REQUIRE(inserted<Look>(made.command).size() == 1);
    CHECK(inserted<Look>(made.command).first().incident == sample.i102.id);
    CHECK(inserted<Look>(made.command).first().reason == u"Printed: the person's page"_s);
    CHECK(linesOf(made.command) == QStringList{u"Safety plan | Printed: the person's page"_s});
    CHECK(sample.file().all<Disclosure>().isEmpty());
    CHECK_FALSE(refusal(sample.desk().print({}, u"the person's page"_s)).isEmpty());
    CHECK_FALSE(refusal(sample.desk().print(sample.okoro.id, u" "_s)).isEmpty());
}

TEST_CASE("nothing is given without a consent that holds, and what is given is accounted for")
{
    PlanSample sample;
    sample.begin();
    auto secret = sample.add(PlanPart::Signs, u"goes to the clinic late"_s);
    secret.part2 = true;
    sample.does(sample.desk().put(sample.file(), secret));
    sample.add(PlanPart::Myself, u"walk"_s);
    const ShareRequest request{{}, u"mhucc"_s, Shared::Plan, u"care tonight"_s};
    CHECK(refusal(sample.desk().share(sample.file(), request)).contains(u"not signed"_s));
    sample.askReview();
    sample.signsOff();
    CHECK(refusal(sample.desk().share(sample.file(), request)).contains(u"has not consented"_s));

    const auto refused = [&](auto change) {
        auto wrong = consentTo(u"mhucc"_s, {Shared::Plan});
        change(wrong);
        return !refusal(sample.desk().giveConsent(sample.file(), wrong)).isEmpty();
    };
    CHECK(refused([](Consent& c) { c.scope.clear(); }));
    CHECK(refused([](Consent& c) { c.recipients = {u"police"_s}; }));
    CHECK(refused([](Consent& c) { c.purpose = u" "_s; }));
    CHECK(refused([](Consent& c) { c.givenBy.clear(); }));
    CHECK(refused([](Consent& c) { c.part2 = true; c.form = ConsentForm::Spoken; }));
    CHECK(refused([&](Consent& c) { c.expiresAt = sample.clock.now(); }));
    const auto consent = inserted<Consent>(sample.does(sample.desk().giveConsent(sample.file(), consentTo(u"mhucc"_s, {Shared::Plan}))).command).first();
    CHECK(consent.takenBy == sample.rosa.id);

    auto made = sample.does(sample.desk().share(sample.file(), request));
    auto given = inserted<Disclosure>(made.command).first();
    CHECK(given.items == 1);
    CHECK(given.consent == consent.id);
    CHECK(given.version == sample.file().signedVersion()->id);
    CHECK(given.notice.isEmpty());
    CHECK(given.withheld.contains(u"substance-use"_s));
    CHECK(made.consequence.startsWith(u"Withheld: "_s));
    // One that names it: then the notice goes, too.
    sample.does(sample.desk().giveConsent(sample.file(), consentTo(u"mhucc"_s, {Shared::Plan}, true)));
    made = sample.does(sample.desk().share(sample.file(), request));
    given = inserted<Disclosure>(made.command).first();
    CHECK(given.items == 2);
    CHECK_FALSE(given.notice.isEmpty());
    const auto agreed = sample.file();
    for (const auto& each : agreed.all<Consent>())
        sample.does(sample.desk().withdrawConsent(sample.file(), each.id, u"he called"_s));
    CHECK_FALSE(refusal(sample.desk().withdrawConsent(sample.file(), consent.id, u"again"_s)).isEmpty());
    CHECK(refusal(sample.desk().share(sample.file(), request)).contains(u"Nothing was given."_s));
    CHECK(sample.file().all<Disclosure>().size() == 2);
}

TEST_CASE("what no consent covers is asked of a clinician, goes once when she agrees, and waits for nobody who can't wait")
{
    PlanSample night;
    night.begin();
    night.add(PlanPart::Myself, u"Cold water on my face"_s);
    night.askReview();
    night.signsOff();
    const ShareRequest request{night.okoro.id, u"ed"_s, Shared::Plan, u"treatment tonight"_s};
    const auto decided = [&] { return night.desk().decide(night.file(), request); };
    const auto approvals = [&] {
        auto tools = night.SampleDesk::tools();
        tools.actor = [&night] { return Actor{night.who->id, night.who->name, night.who->role}; };
        return ApprovalDesk(tools);
    };
    REQUIRE(decided().canBeReleased);
    CHECK(refusal(night.desk().askRelease(night.file(), request, u" "_s)) == u"Say in a few words why without the person's consent. The clinician decides on it."_s);
    CHECK(refusal(night.desk().askRelease(night.file(), {night.okoro.id, u"ed"_s, Shared::Plan, {}}, u"why"_s)) == u"Say what it is given for."_s);
    CHECK_FALSE(refusal(night.desk().withdrawRelease(night.file(), request)).isEmpty());
    const auto asking = night.does(night.desk().askRelease(night.file(), request, u"he can't speak"_s));
    CHECK(asking.incidents == QList{night.i102.id});
    CHECK(inserted<LogEntry>(asking.command).first().kind == LogKind::Approval);
    const auto asked = inserted<Approval>(asking.command).first();
    CHECK(asked.incident == night.i102.id);
    CHECK(asked.plan == night.draft().id);
    CHECK(askedWords(asked) == u"the safety plan to Emergency department, for: treatment tonight. he can't speak"_s);
    CHECK(agreedPurpose(asked) == u"treatment tonight"_s);
    CHECK(inserted<LogEntry>(asking.command).first().words.endsWith(u"he can't speak"_s));
    CHECK(refusal(night.desk().askRelease(night.file(), request, u"again"_s)).startsWith(u"That is asked already"_s));
    CHECK_FALSE(decided().goes());
    // The card, or somebody else, is another thing.
    CHECK(refusal(night.desk().askRelease(night.file(), {night.okoro.id, u"ed"_s, Shared::Card, u"care"_s}, u"why"_s)).isEmpty());

    night.who = &night.osei;
    night.does(approvals().approve(asked.id, u"only tonight"_s));
    night.who = &night.rosa;
    REQUIRE(decided().goes());
    CHECK(decided().approval->id == asked.id);
    // What she agreed to it for binds, and is not worded anew.
    auto other = request;
    other.purpose = u"his insurance"_s;
    CHECK_FALSE(night.desk().decide(night.file(), other).goes());
    CHECK(night.desk().decide(night.file(), other).whatToDo.startsWith(u"It may be given for “treatment tonight” and for nothing else"_s));
    CHECK_FALSE(refusal(night.desk().share(night.file(), other)).isEmpty());
    CHECK(refusal(night.desk().askRelease(night.file(), other, u"they ask"_s)).isEmpty());
    auto unsaid = request;
    unsaid.purpose.clear();
    CHECK(night.desk().decide(night.file(), unsaid).request.purpose == request.purpose);
    auto shouted = request;
    shouted.purpose = u" Treatment  TONIGHT"_s;
    CHECK(inserted<Disclosure>(night.desk().share(night.file(), shouted)->command).first().purpose == request.purpose);
    const auto given = inserted<Disclosure>(night.does(night.desk().share(night.file(), unsaid)).command).first();
    CHECK(given.approval == asked.id);
    CHECK(given.purpose == request.purpose);
    CHECK(given.consent.isNull());
    CHECK_FALSE(decided().goes());
    CHECK(decided().canBeReleased);

    // Asked, and it can't wait.
    const auto again = inserted<Approval>(night.does(night.desk().askRelease(night.file(), request, u"he bleeds"_s)).command).first();
    const auto alone = inserted<Approval>(night.does(night.desk().release(night.file(), request, u"he bleeds"_s)).command).first();
    CHECK(alone.state == ApprovalState::Alone);
    CHECK(decided().approval->id == alone.id);
    const auto waiting = night.picture.now().waitingApprovals();
    CHECK(std::ranges::contains(waiting, alone.id, &Approval::id));
    CHECK_FALSE(std::ranges::contains(waiting, again.id, &Approval::id));
    night.does(night.desk().share(night.file(), request));
    CHECK_FALSE(night.desk().releaseOf(night.file(), request));
    night.who = &night.osei;
    night.does(approvals().review(alone.id, u"right so"_s));

    // A clinician needs nobody, and says why.
    CHECK(night.desk().decidesReleases());
    CHECK(refusal(night.desk().release(night.file(), request, {})) == u"Say in a few words why without the person's consent."_s);
    const ShareRequest card{night.okoro.id, u"mcst"_s, Shared::Card, u"they go there"_s};
    const auto own = inserted<Approval>(night.does(night.desk().release(night.file(), card, u"his life"_s)).command).first();
    CHECK(own.state == ApprovalState::Approved);
    CHECK(own.decidedBy == night.osei.id);
    CHECK(night.desk().decide(night.file(), card).goes());
    CHECK_FALSE(own.waits());

    // What somebody waits for she decides with it.
    night.who = &night.rosa;
    const auto third = inserted<Approval>(night.does(night.desk().askRelease(night.file(), request, u"they ask again"_s)).command).first();
    night.who = &night.osei;
    CHECK(inserted<Approval>(night.does(night.desk().release(night.file(), request, u"yes"_s)).command).isEmpty());
    CHECK(night.desk().decide(night.file(), request).approval->id == third.id);
}

TEST_CASE("somebody who is in no contact is asked about by name, and no incident is told")
{
    PlanSample night;
    night.begin();
    night.add(PlanPart::Myself, u"Cold water on my face"_s);
    night.askReview();
    night.signsOff();
    auto over = night.i102;
    over.status = IncidentStatus::Closed;
    Changes ended;
    ended.of<Incident>() = {over};
    night.picture.apply(ended);
    const ShareRequest request{night.okoro.id, u"provider"_s, Shared::Plan, u"his visit on Monday"_s};
    const auto asking = night.does(night.desk().askRelease(night.file(), request, u"he moved away"_s));
    CHECK(asking.incidents.isEmpty());
    CHECK(inserted<LogEntry>(asking.command).isEmpty());
    const auto asked = inserted<Approval>(asking.command).first();
    CHECK(asked.incident.isNull());
    auto tools = night.SampleDesk::tools();
    tools.actor = [&night] { return Actor{night.osei.id, night.osei.name, night.osei.role}; };
    const ApprovalDesk osei(tools);
    CHECK(osei.aboutWords(asked) == u"Darnell Okoro"_s);
    night.who = &night.osei;
    const auto declined = night.does(osei.decline(asked.id, u"call him first"_s));
    CHECK(declined.incidents.isEmpty());
    CHECK(declined.sentence == u"Darnell Okoro, Release of information: declined."_s);
    night.who = &night.rosa;
    CHECK_FALSE(night.desk().decide(night.file(), request).goes());
    CHECK(night.desk().releaseOf(night.file(), request)->reason == u"call him first"_s);
    // He may be asked again for another reason.
    CHECK(refusal(night.desk().askRelease(night.file(), request, u"he can't be reached"_s)).isEmpty());
}

TEST_CASE("a referral's loop is closed when the person came; a service that takes nobody is not offered")
{
    PlanSample sample;
    Referral wanted;
    wanted.service = sample.cedar.id;
    CHECK(refusal(sample.desk().refer(sample.file(), wanted)).startsWith(u"Cedar House takes nobody: full."_s));
    wanted.service = sample.wellspring.id;
    CHECK(sample.desk().refer(sample.file(), wanted)->consequence.startsWith(u"Call first: not made sure of for 300 day"_s));
    wanted.service = sample.loaves.id;
    CHECK(refusal(sample.desk().refer(sample.file(), wanted, u"partner"_s)).contains(u"has not consented"_s));
    sample.does(sample.desk().giveConsent(sample.file(), consentTo(u"partner"_s, {Shared::Referral})));
    const auto made = sample.does(sample.desk().refer(sample.file(), wanted, u"partner"_s));
    const auto sent = inserted<Referral>(made.command).first();
    CHECK(sent.owner == sample.rosa.id);
    CHECK(sent.incident == sample.i102.id);
    CHECK(sent.consent == sample.file().all<Consent>().first().id);
    CHECK(sample.file().all<Disclosure>().size() == 1);
    CHECK(linesOf(made.command) == QStringList{u"Safety plan | Referred to Loaves & Fishes."_s});
    CHECK(sample.picture.now().openReferrals().size() == 1);
    sample.does(sample.desk().step(sent.id, ReferralState::Received));
    CHECK_FALSE(refusal(sample.desk().step(sent.id, ReferralState::Declined)).isEmpty());
    sample.does(sample.desk().handReferral(sent.id, sample.brandt.id));
    CHECK_FALSE(refusal(sample.desk().handReferral(sent.id, sample.brandt.id)).isEmpty());
    sample.does(sample.desk().step(sent.id, ReferralState::Accepted));
    sample.does(sample.desk().step(sent.id, ReferralState::Kept));
    const auto kept = *sample.file().find(sent.id);
    CHECK(kept.owner == sample.brandt.id);
    CHECK((kept.receivedAt && kept.acceptedAt && kept.keptAt && !kept.endedAt));
    CHECK(sample.picture.now().openReferrals().isEmpty());
    CHECK_FALSE(refusal(sample.desk().step(sent.id, ReferralState::Lost, u"x"_s)).isEmpty());
}

TEST_CASE("the directory says who made sure of what on which day; an assessment is kept field by field")
{
    PlanSample sample;
    auto entry = sample.loaves;
    CHECK_FALSE(refusal(sample.desk().putEntry(entry)).isEmpty());
    entry.id = {};
    entry.phoneTyped = u"916-555-0100"_s;
    const auto refused = [&](auto change) {
        auto wrong = entry;
        change(wrong);
        return !refusal(sample.desk().putEntry(wrong)).isEmpty();
    };
    CHECK(refused([](DirectoryEntry& e) { e.name.clear(); }));
    CHECK(refused([](DirectoryEntry& e) { e.kind = u"nothing"_s; }));
    CHECK(refused([](DirectoryEntry& e) { e.asOf.clear(); }));
    CHECK(refused([](DirectoryEntry& e) { e.asOf = u"2999-01-01"_s; }));
    CHECK(refused([](DirectoryEntry& e) { e.source.clear(); }));
    const auto put = inserted<DirectoryEntry>(sample.does(sample.desk().putEntry(entry)).command).first();
    CHECK(put.phone == u"+19165550100"_s);
    auto retired = put;
    retired.state = DirectoryState::Retired;
    CHECK(patchIn(sample.does(sample.desk().putEntry(retired))).fields.keys() == QStringList{u"state"_s});

    Assessment assessment;
    assessment.needs = u"a bed"_s;
    assessment.basicNeeds = {u"food"_s};
    auto kept = inserted<Assessment>(sample.does(sample.desk().assess(sample.file(), assessment)).command).first();
    CHECK(kept.incident == sample.i102.id);
    CHECK(kept.person == sample.okoro.id);
    kept.strengths = u"his choir"_s;
    CHECK(patchIn(sample.does(sample.desk().assess(sample.file(), kept))).fields.keys() == QStringList{u"strengths"_s});
    CHECK_FALSE(refusal(sample.desk().assess(sample.file(), *sample.file().find(kept.id))).isEmpty());
    CHECK(kept.triage.isNull());
    Assessment empty;
    empty.needs = u" \n"_s;
    CHECK(refusal(sample.desk().assess(sample.file(), empty)) == u"Nothing is written in it yet."_s);
    // Lines stay lines.
    assessment.needs = u"a bed\na coat"_s;
    CHECK(inserted<Assessment>(sample.does(sample.desk().assess(sample.file(), assessment)).command).first().needs == u"a bed\na coat"_s);
    assessment.needs = QString(noteLimit + 1, u'x');
    CHECK_FALSE(refusal(sample.desk().assess(sample.file(), assessment)).isEmpty());

    // The newest screen of her contacts is carried over, whatever was asked for; the assessment keeps the one that it was made with.
    assessment.needs = u"a bed"_s;
    Changes screens;
    Triage older;
    older.id = sample.ids.next<TriageId>();
    older.incident = sample.i102.id;
    older.at = sample.clock.now() - hour;
    auto newer = older;
    newer.id = sample.ids.next<TriageId>();
    newer.at = sample.clock.now() - minute;
    auto elsewhere = newer;
    elsewhere.id = sample.ids.next<TriageId>();
    elsewhere.incident = sample.i104.id;
    elsewhere.at = sample.clock.now();
    screens.of<Incident>() = {sample.i102, sample.i104};
    screens.of<Triage>() = {newer, older, elsewhere};
    auto file = sample.file();
    REQUIRE(file.apply(screens));
    CHECK(file.all<Triage>().size() == 2);
    assessment.triage = older.id;
    CHECK(inserted<Assessment>(sample.does(sample.desk().assess(file, assessment)).command).first().triage == newer.id);

    // Another's, or one of a contact that is over, stays as it is.
    auto said = *sample.file().find(kept.id);
    said.needs = u"nothing"_s;
    sample.who = &sample.osei;
    CHECK_FALSE(sample.desk().mayAssess(said));
    CHECK(refusal(sample.desk().assess(sample.file(), said)).contains(u"Write a new one"_s));
    sample.who = &sample.rosa;
    CHECK(sample.desk().mayAssess(said));
    Changes closed;
    auto over = sample.i102;
    over.status = IncidentStatus::Closed;
    closed.of<Incident>() = {over};
    sample.picture.apply(closed);
    CHECK(refusal(sample.desk().assess(sample.file(), said)).contains(u"Write a new one"_s));
}
