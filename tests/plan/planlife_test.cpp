#include "planlife.h"

#include "planfiles.h"
#include "plans.h"
#include "print.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

Staff staffNamed(uint number, const QString& name, Role role, const QString& credential = {})
{
    Staff staff;
    staff.id = StaffId{QUuid(number, 7, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
    staff.name = name;
    staff.role = role;
    staff.credential = credential;
    return staff;
}

struct Life {
    PlanRules rules = planRules();
    Staff wills = staffNamed(1, u"Tamsin Wills"_s, Role::Dispatcher);
    Staff osei = staffNamed(2, u"M. Osei"_s, Role::Clinician, u"LCSW"_s);
    Instant now = fromMsecs(1'790'000'000'000);
    QList<PlanItem> lines = darnellsLines();
    PlanDraft plan = [this] {
        auto plan = draft();
        plan.version = 1;
        plan.author = wills.id;
        plan.reviewOwner = osei.id;
        return plan;
    }();

    [[nodiscard]] Result<SignedPlan> sign(const Staff& who, const PlanDraft& what, const std::optional<PlanVersion>& newest = {}) const
    {
        return signedBy(who, wills, what, lines, newest, signatureTo(what), now, rules);
    }
    [[nodiscard]] Signature signatureTo(const PlanDraft& read) const
    {
        return {PlanVersionId{QUuid(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)}, SafetyPlanId{QUuid(4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)}, contentHash(canonicalText(contentOf(read, lines)))};
    }
};

} // namespace

TEST_CASE("from draft to review to a signature; the next version supersedes it")
{
    Life life;
    const auto asked = askedForReview(life.plan, life.lines, life.now);
    REQUIRE(asked);
    CHECK(asked->state == PlanState::AwaitingReview);
    const auto made = life.sign(life.osei, *asked);
    REQUIRE(made);
    CHECK(made->draft.state == PlanState::Signed);
    CHECK(made->version.number == 1);
    CHECK(made->version.approverName == u"M. Osei, LCSW");
    CHECK(made->version.authorName == u"Tamsin Wills");
    CHECK(isUntouched(made->version));
    CHECK(made->version.content == canonicalText(contentOf(*asked, life.lines)));
    CHECK_FALSE(made->superseded);

    const auto again = writtenOn(made->draft, life.wills, life.now + hour, life.rules);
    REQUIRE(again);
    CHECK(again->version == 2);
    CHECK(again->state == PlanState::Draft);
    const auto second = life.sign(life.osei, *askedForReview(*again, life.lines, life.now), made->version);
    REQUIRE(second);
    REQUIRE(second->superseded);
    CHECK(second->superseded->state == VersionState::Superseded);
    CHECK(second->superseded->content == made->version.content);
    CHECK(life.sign(life.osei, *asked, made->version).error().summary == u"Version 1 was signed in the meantime. Look at it again.");
}

TEST_CASE("only what was read is signed")
{
    Life life;
    const auto asked = *askedForReview(life.plan, life.lines, life.now);
    const auto read = life.signatureTo(asked);
    life.lines[0].words = u"I turn the phone off"_s; // another desk
    const auto refused = signedBy(life.osei, life.wills, asked, life.lines, {}, read, life.now, life.rules);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().summary == u"The plan was changed while you read it. Read it again, then sign.");
    CHECK(signedBy(life.osei, life.wills, asked, life.lines, {}, life.signatureTo(asked), life.now, life.rules));
}

TEST_CASE("who may not sign, and why")
{
    Life life;
    const auto why = [&](const Staff& who) { return maySign(life.plan, life.wills, who, life.rules).error().summary; };
    CHECK(maySign(life.plan, life.wills, life.osei, life.rules));
    CHECK(why(life.wills) == u"You can't sign a safety plan. A clinician does.");
    CHECK(why(staffNamed(3, u"A. Ng"_s, Role::Clinician)).startsWith(u"Only somebody with a licence signs a safety plan (LCSW"));
    auto gone = life.osei;
    gone.active = false;
    CHECK(why(gone) == u"You can't sign a safety plan. A clinician does.");
    life.plan.author = life.osei.id;
    CHECK(maySign(life.plan, life.osei, life.osei, life.rules).error().summary == u"M. Osei wrote it, so another licensed clinician signs.");
    life.rules.signing.authorMaySign = true;
    CHECK(maySign(life.plan, life.osei, life.osei, life.rules));
}

TEST_CASE("no step is taken from where it can't be")
{
    Life life;
    CHECK(life.sign(life.osei, life.plan).error().summary == u"This plan is not waiting for review any more. Look at it again.");
    CHECK(askedForReview(life.plan, {}, life.now).error().summary == u"There is nothing in the plan yet. Write at least one line with the person.");
    auto ownerless = life.plan;
    ownerless.reviewOwner = {};
    CHECK(askedForReview(ownerless, life.lines, life.now).error().summary == u"Say when the plan is looked at again, and who sees to it.");
    const auto asked = *askedForReview(life.plan, life.lines, life.now);
    CHECK_FALSE(askedForReview(asked, life.lines, life.now));
    CHECK(writtenOn(asked, life.wills, life.now, life.rules).error().summary == u"This plan is waiting for review. Ask the reviewer to send it back.");
    CHECK(sentBack(asked, u" "_s, life.now).error().summary == u"Say what is to be changed.");
    const auto back = sentBack(asked, u"Who holds the knives?"_s, life.now);
    REQUIRE(back);
    CHECK(back->state == PlanState::Draft);
    CHECK(back->reason == u"Who holds the knives?");
    CHECK(back->version == 1);
    CHECK_FALSE(sentBack(*back, u"x"_s, life.now));
    CHECK_FALSE(writtenOn(asked, staffNamed(9, u"T. Rainer"_s, Role::Trainer), life.now, life.rules));
}

TEST_CASE("the person takes the plan back: the version says so, stays whole, and its number is not used again")
{
    Life life;
    const auto made = *life.sign(life.osei, *askedForReview(life.plan, life.lines, life.now));
    CHECK_FALSE(withdrawn(made.draft, made.version, {}, life.now));
    const auto taken = withdrawn(made.draft, made.version, u"He said so on the phone."_s, life.now);
    REQUIRE(taken);
    CHECK(taken->draft.state == PlanState::Withdrawn);
    CHECK(taken->version->state == VersionState::Withdrawn);
    CHECK(taken->version->reason == u"He said so on the phone.");
    CHECK(isUntouched(*taken->version));
    CHECK_FALSE(withdrawn(taken->draft, taken->version, u"again"_s, life.now));
    const auto again = writtenOn(taken->draft, life.wills, life.now, life.rules);
    REQUIRE(again);
    CHECK(again->version == 2);
    // While version 2 is still being written: what was signed goes, and 2 stays 2.
    const auto second = withdrawn(*writtenOn(made.draft, life.wills, life.now, life.rules), made.version, u"x"_s, life.now);
    CHECK(second->draft.version == 2);
}

TEST_CASE("the card of a signed plan: what helps, what makes it worse, who to call, please don't")
{
    Life life;
    life.lines[4].mark = ItemMark::NotLately;
    life.lines.append(line(31, PlanPart::Worse, u"Bright light"_s));
    life.lines.append(line(41, PlanPart::PleaseDont, u"stand in the door"_s));
    life.lines.append(person(22, u"Adaeze"_s, u"sister"_s, u"+19165550139"_s, MayCall::No));
    life.lines.append(person(23, u"Coach Ferris"_s, {}, u"+19165550152"_s, MayCall::NotAsked));
    life.lines.append(line(51, PlanPart::Professionals, u"988, any hour"_s));
    const auto card = life.sign(life.osei, *askedForReview(life.plan, life.lines, life.now))->card;
    CHECK(card.person == darnell);
    CHECK(card.version == 1);
    CHECK(card.signedBy == u"M. Osei, LCSW");
    CHECK(card.active);
    CHECK(card.helps == u"Cold water on my face; Lie on the floor with Biscuit");
    CHECK(card.worse == u"Bright light");
    CHECK(card.call == u"Emeka, uncle, +19165550188; 988, any hour");
    CHECK(card.pleaseDont == u"stand in the door; call Adaeze");
}
