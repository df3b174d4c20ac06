#include "planfile.h"
#include "rawfile.h"

#include <QTimeZone>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A person's plan with one of everything.
struct WholePlan {
    explicit WholePlan(DeskFile& desk)
    {
        auto& ids = desk.ids;
        const auto now = desk.clock.now();
        approver.id = ids.next<StaffId>();
        approver.name = u"M. Osei"_s;
        approver.role = Role::Clinician;
        const auto person = desk.person.id;
        const auto plan = ids.next<PlanDraftId>();
        incident = desk.incident();
        draft = {plan, person, PlanState::AwaitingReview, now, u"“again”"_s, 2, u"adult"_s, u"2026-09"_s, u"es"_s, u"she and her sister"_s, desk.rosa.id,
            now - hour, u"on the fridge"_s, 7, u"2027-01-01"_s, desk.rosa.id};
        item = {ids.next<PlanItemId>(), plan, PlanPart::People, u"m"_s, u"Mi hermana"_s, u"My sister"_s, {u"Ana"_s, u"sister"_s, u"+19165550188"_s, u"916-555-0188"_s, MayCall::Yes}, true,
            PlanItemState::LeftOut, ItemMark::NotLately, now, incident.id, now - hour, desk.rosa.id};
        mark = {ids.next<PlanMarkId>(), item.id, ItemMark::WorksWell, u"she came"_s, incident.id, now, desk.rosa.id};
        former = {ids.next<PlanVersionId>(), plan, person, 1, u"es"_s, u"{}"_s, QString(64, u'0'), desk.rosa.id, desk.rosa.name, approver.id, u"M. Osei, LCSW"_s, now - day,
            VersionState::Superseded, now, u""_s};
        version = former;
        version.id = ids.next<PlanVersionId>();
        version.number = 2;
        version.state = VersionState::Signed;
        consent = {ids.next<ConsentId>(), person, {Shared::Card, Shared::Plan}, {u"mcst"_s}, u"care"_s, true, ConsentForm::Spoken, u"herself"_s, now, now + 90 * day, now, u"she said no"_s,
            desk.rosa.id, u"not the father"_s};
        disclosure = {ids.next<DisclosureId>(), person, now, desk.rosa.id, desk.rosa.name, u"mcst"_s, u"MCST"_s, u"care"_s, {Shared::Plan}, version.id, 5, u"2 lines"_s, consent.id, true,
            u"42 CFR part 2"_s};
        look = {ids.next<LookId>(), person, std::nullopt, now, desk.rosa.id, u"her mother asked"_s};
        triage = {ids.next<TriageId>(), incident.id, now, desk.rosa.id, u"2026-09"_s, {}, {}, RiskLevel::Low, {}};
        assessment = {ids.next<AssessmentId>(), person, incident.id, triage.id, now, desk.rosa.id, u"a bed"_s, u"alone at night"_s, u"her choir"_s, {u"food"_s}, u"county clinic"_s,
            {u"housing"_s}, u"calm"_s};
        entry = {ids.next<DirectoryEntryId>(), u"Loaves & Fishes"_s, u"housing"_s, u"+19165550100"_s, u"916-555-0100"_s, u"1351 N C St"_s, u"weekdays 8 to 17"_s, {u"es"_s}, DirectoryState::Full,
            u"2026-11-01"_s, u"called"_s, u"ask for Ben"_s};
        referral = {ids.next<ReferralId>(), person, incident.id, entry.id, entry.name, u"housing"_s, ReferralState::Received, now, desk.rosa.id, now, std::nullopt, std::nullopt, std::nullopt,
            u""_s, desk.rosa.id, consent.id, u"two nights"_s};
    }

    [[nodiscard]] QList<Effect> effects() const
    {
        return {insertOf(approver), insertOf(incident), insertOf(draft), insertOf(item), insertOf(mark), insertOf(former), insertOf(version), insertOf(consent), insertOf(disclosure),
            insertOf(look), insertOf(triage), insertOf(assessment), insertOf(entry), insertOf(referral)};
    }

    Staff approver;
    Incident incident;
    PlanDraft draft;
    PlanItem item;
    PlanMark mark;
    PlanVersion former;
    PlanVersion version;
    Consent consent;
    Disclosure disclosure;
    Look look;
    Triage triage;
    Assessment assessment;
    DirectoryEntry entry;
    Referral referral;
};

} // namespace

TEST_CASE("a person's plan is read back whole, as it was committed")
{
    DeskFile desk;
    const WholePlan plan(desk);
    {
        const auto store = desk.openWithShift();
        REQUIRE(answer(store->commit(desk.command(u"everything"_s, plan.effects()))));
    }
    const auto store = desk.open();
    const auto read = answer(store->planOf(desk.person.id));
    REQUIRE(read);
    CHECK(read->of<Person>() == QList{desk.person});
    CHECK(read->of<PlanDraft>() == QList{plan.draft});
    CHECK(read->of<PlanItem>() == QList{plan.item});
    CHECK(read->of<PlanMark>() == QList{plan.mark});
    CHECK(read->of<PlanVersion>() == QList{plan.former, plan.version});
    CHECK(read->of<Consent>() == QList{plan.consent});
    CHECK(read->of<Disclosure>() == QList{plan.disclosure});
    CHECK(read->of<Look>() == QList{plan.look});
    CHECK(read->of<Assessment>() == QList{plan.assessment});
    // The contact that she was screened and assessed in comes with them.
    CHECK(read->of<Triage>() == QList{plan.triage});
    REQUIRE(read->of<Incident>().size() == 1);
    CHECK(read->of<Incident>().first().id == plan.triage.incident);
    CHECK(read->of<Referral>() == QList{plan.referral});
    CHECK(answer(store->planOf(desk.ids.next<PersonId>()))->isEmpty());
}

TEST_CASE("what goes by an approval is read with the plan, and what is asked of somebody in no contact is there at the start with whose it is")
{
    DeskFile desk;
    const WholePlan plan(desk);
    Approval asked;
    asked.id = desk.ids.next<ApprovalId>();
    asked.kind = ApprovalKind::Release;
    asked.askedAt = desk.clock.now();
    asked.askedBy = desk.rosa.id;
    asked.why = u"he moved away"_s;
    asked.plan = plan.draft.id;
    asked.recipient = u"mcst"_s;
    asked.scope = {Shared::Plan, Shared::Card};
    auto given = plan.disclosure;
    given.id = desk.ids.next<DisclosureId>();
    given.consent = {};
    given.consentAttached = false;
    given.approval = asked.id;
    {
        const auto store = desk.openWithShift();
        REQUIRE(answer(store->commit(desk.command(u"everything"_s, plan.effects()))));
        REQUIRE(answer(store->commit(desk.command(u"ask_approval"_s, {insertOf(asked)}))));
        REQUIRE(answer(store->commit(desk.command(u"share_plan"_s, {insertOf(given)}))));
        auto aboutNothing = asked;
        aboutNothing.id = desk.ids.next<ApprovalId>();
        aboutNothing.plan = {};
        CHECK_FALSE(answer(store->commit(desk.command(u"ask_approval"_s, {insertOf(aboutNothing)}))));
    }
    const auto store = desk.open();
    const auto read = answer(store->planOf(desk.person.id));
    REQUIRE(read);
    CHECK(read->of<Approval>() == QList{asked});
    CHECK(read->of<Disclosure>() == QList{plan.disclosure, given});
    const PlanFile file(desk.person.id, *read);
    CHECK(file.all<Approval>() == QList{asked});
    const auto open = answer(store->loadOpen());
    REQUIRE(open);
    Picture picture;
    picture.apply(*open);
    CHECK(picture.waitingApprovals() == QList{asked});
    REQUIRE(picture.find(asked.plan));
    CHECK(picture.find(picture.find(asked.plan)->person));
}

TEST_CASE("at the start a desk has the plans of those who called, what waits for somebody, the directory and open referrals")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    const WholePlan called(desk);
    REQUIRE(answer(store->commit(desk.command(u"everything"_s, called.effects()))));
    // Somebody who did not call: her plans stay in the file, but for those that somebody waits for.
    auto other = desk.person;
    other.id = desk.ids.next<PersonId>();
    const auto another = [&](PlanState state, const QString& reviewBy) {
        auto draft = called.draft;
        draft.id = desk.ids.next<PlanDraftId>();
        draft.person = other.id;
        draft.state = state;
        draft.reviewBy = reviewBy;
        draft.reason.clear();
        return draft;
    };
    const auto awaiting = another(PlanState::AwaitingReview, {});
    auto sentBack = another(PlanState::Draft, {});
    sentBack.reason = u"say who she calls first"_s;
    const auto soon = toDateTime(desk.clock.now() + 13 * day, QTimeZone::utc()).date().toString(Qt::ISODate);
    const auto later = toDateTime(desk.clock.now() + 15 * day, QTimeZone::utc()).date().toString(Qt::ISODate);
    const auto due = another(PlanState::Signed, soon);
    auto item = called.item;
    item.id = desk.ids.next<PlanItemId>();
    item.plan = due.id;
    auto version = called.version;
    version.id = desk.ids.next<PlanVersionId>();
    version.plan = due.id;
    version.person = other.id;
    auto arrived = called.referral;
    arrived.id = desk.ids.next<ReferralId>();
    arrived.state = ReferralState::Kept;
    REQUIRE(answer(store->commit(desk.command(u"more"_s, {insertOf(other), insertOf(awaiting), insertOf(sentBack), insertOf(due), insertOf(another(PlanState::Draft, {})), insertOf(another(PlanState::Signed, later)),
        insertOf(another(PlanState::Withdrawn, soon)), insertOf(item), insertOf(version), insertOf(arrived)}))));

    const auto open = answer(store->loadOpen());
    REQUIRE(open);
    QSet<PlanDraftId> drafts;
    for (const auto& draft : open->of<PlanDraft>())
        drafts.insert(draft.id);
    CHECK(drafts == QSet{called.draft.id, awaiting.id, sentBack.id, due.id});
    CHECK(open->of<PlanItem>() == QList{called.item});
    CHECK(open->of<PlanVersion>() == QList{called.version});
    CHECK(open->of<DirectoryEntry>() == QList{called.entry});
    CHECK(open->of<Referral>() == QList{called.referral});

    Picture picture;
    picture.apply(*open);
    CHECK(picture.planDraftsOf(desk.person.id) == QList{called.draft});
    CHECK(picture.planItemsOf(called.draft.id) == QList{called.item});
    REQUIRE(picture.signedVersionOf(called.draft.id));
    CHECK(*picture.signedVersionOf(called.draft.id) == called.version);
    CHECK(picture.openReferrals() == QList{called.referral});
    Changes withdrawn;
    withdrawn.gone = {called.draft.id.uuid(), called.item.id.uuid(), called.version.id.uuid()};
    picture.apply(withdrawn);
    CHECK(picture.planDraftsOf(desk.person.id).isEmpty());
    CHECK(picture.planItemsOf(called.draft.id).isEmpty());
    CHECK_FALSE(picture.signedVersionOf(called.draft.id));
}

TEST_CASE("a plan comes into the picture with the call of its person")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    WholePlan plan(desk);
    plan.incident.status = IncidentStatus::Closed;
    REQUIRE(answer(store->commit(desk.command(u"everything"_s, plan.effects()))));
    QList<Changes> told;
    QObject::connect(store.get(), &Store::changed, store.get(), [&](const Changes& changes) { told.append(changes); });
    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(desk.incident(u"105"_s))}))));
    QCoreApplication::processEvents();
    REQUIRE(!told.isEmpty());
    CHECK(told.last().of<PlanDraft>() == QList{plan.draft});
    CHECK(told.last().of<PlanItem>() == QList{plan.item});
    CHECK(told.last().of<PlanVersion>() == QList{plan.version});
}

TEST_CASE("in the file, too, what was signed stays, and what was written down once")
{
    DeskFile desk;
    const WholePlan plan(desk);
    {
        const auto store = desk.openWithShift();
        REQUIRE(answer(store->commit(desk.command(u"everything"_s, plan.effects()))));
        // By a command, either.
        for (const auto& change : std::initializer_list<std::function<void(PlanVersion&)>>{[](PlanVersion& v) { v.content = u"{\"\":1}"_s; }, [](PlanVersion& v) { v.hash = QString(64, u'1'); },
                 [&](PlanVersion& v) { v.author = plan.approver.id; }, [&](PlanVersion& v) { v.approver = desk.rosa.id; }, [](PlanVersion& v) { v.signedAt += second; },
                 [](PlanVersion& v) { v.number = 3; }, [](PlanVersion& v) { v.approverName = u"nobody"_s; }}) {
            auto changed = plan.version;
            change(changed);
            CHECK_FALSE(answer(store->commit(desk.command(u"forge"_s, {patchOf(plan.version, changed)}))));
        }
        auto again = plan.former;
        again.state = VersionState::Signed;
        CHECK_FALSE(answer(store->commit(desk.command(u"forge"_s, {patchOf(plan.former, again)}))));
        auto alone = plan.version;
        alone.id = desk.ids.next<PlanVersionId>();
        alone.approver = alone.author;
        CHECK_FALSE(answer(store->commit(desk.command(u"forge"_s, {insertOf(alone)}))));
        CHECK(answer(store->planOf(desk.person.id))->of<PlanVersion>() == QList{plan.former, plan.version});

        auto withdrawn = plan.version;
        withdrawn.state = VersionState::Withdrawn;
        withdrawn.reason = u"she wants none"_s;
        REQUIRE(answer(store->commit(desk.command(u"withdraw"_s, {patchOf(plan.version, withdrawn)}))));
        CHECK(answer(store->planOf(desk.person.id))->of<PlanVersion>() == QList{plan.former, withdrawn});
    }
    const RawFile raw(desk);
    CHECK(raw.refusal("update plan_version set content = 'other'") == u"signed: plan_version"_s);
    CHECK(raw.refusal("update plan_version set state = 'signed' where number = 1") == u"signed once: plan_version"_s);
    for (const auto& table : {u"plan_mark"_s, u"disclosure"_s})
        CHECK(raw.refusal(u"update %1 set id = id"_s.arg(table).toUtf8().constData()) == u"append-only: "_s + table);
    for (const auto& table : {u"plan_draft"_s, u"plan_item"_s, u"plan_mark"_s, u"plan_version"_s, u"consent"_s, u"disclosure"_s, u"assessment"_s, u"directory_entry"_s, u"referral"_s})
        CHECK(raw.refusal(u"delete from %1"_s.arg(table).toUtf8().constData()) == u"never deleted: "_s + table);
}
