#include "sharing.h"

#include "planfiles.h"
#include "plans.h"
#include "print.h"
#include "releaseterms.h"

#include <algorithm>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

struct Share {
    PlanRules rules = planRules();
    QTimeZone zone{"America/Los_Angeles"};
    Instant now = toInstant(QDateTime(QDate(2026, 11, 23), QTime(14, 20), zone));
    QList<PlanItem> lines = darnellsLines();
    ShareRequest request{darnell, u"mhucc"_s, Shared::Plan, u"warm hand-over"_s};
    QList<Consent> consents{consent(1)};

    [[nodiscard]] Consent consent(uint number) const
    {
        Consent consent;
        consent.id = ConsentId{QUuid(number, 8, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
        consent.person = darnell;
        consent.scope = {Shared::Plan, Shared::Card, Shared::Assessment};
        consent.recipients = {u"mhucc"_s, u"mcst"_s};
        consent.givenAt = now - 100 * day;
        return consent;
    }
    [[nodiscard]] ShareDecision decided() const { return decideShare(request, contentOf(draft(), lines), consents, rules, now, zone); }
};

} // namespace

TEST_CASE("a consent that holds lets the plan go, and the accounting says so")
{
    Share share;
    const auto decision = share.decided();
    CHECK(decision.goes());
    CHECK(std::ranges::all_of(decision.lines, &SharedLine::goes));
    CHECK(decision.notice.isEmpty());
    const Actor osei{StaffId{QUuid(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)}, u"M. Osei"_s, Role::Clinician};
    const DisclosureId id{QUuid(6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)};
    const PlanVersionId version{QUuid(7, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)};
    const auto line = accounted(decision, version, osei, id, share.now);
    REQUIRE(line);
    CHECK(line->items == 7);
    CHECK(line->consent == share.consents.first().id);
    CHECK(line->consentAttached);
    CHECK(line->recipientName == u"Mental Health Urgent Care (MHUCC)");
    CHECK(line->version == version);
    CHECK(line->withheld.isEmpty());
    share.consents.clear();
    CHECK_FALSE(accounted(share.decided(), version, osei, id, share.now));
}

TEST_CASE("why nothing goes, in words")
{
    Share share;
    const auto why = [&] {
        const auto decision = share.decided();
        CHECK_FALSE(decision.consent);
        CHECK(std::ranges::none_of(decision.lines, &SharedLine::goes));
        return decision.whyNot;
    };
    share.consents[0].expiresAt = share.now;
    CHECK(why() == u"The consent of Sat 15 Aug 2026 ended on Mon 23 Nov 2026.");
    share.consents[0].withdrawnAt = share.now - day;
    CHECK(why() == u"The person took the consent of Sat 15 Aug 2026 back on Sun 22 Nov 2026.");
    share.consents[0] = share.consent(1);
    share.consents[0].givenAt = share.now + 2 * day;
    CHECK(why() == u"The consent does not hold before Wed 25 Nov 2026.");
    share.consents[0] = share.consent(1);
    share.consents[0].scope = {Shared::Card};
    CHECK(why() == u"The person has not consented to give this to Mental Health Urgent Care (MHUCC).");
    share.consents[0] = share.consent(1);
    share.consents[0].person = PersonId{QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)};
    CHECK(why() == u"The person has not consented to give this to Mental Health Urgent Care (MHUCC).");
    share.consents[0] = share.consent(1);
    share.request.purpose = u" "_s;
    CHECK(why() == u"Say what it is given for.");
    share.request.purpose = u"x"_s;
    share.request.recipient = u"mcst"_s;
    CHECK(why() == u"Mobile Crisis Support Team (MCST) is not given this by the program.");
    share.request.recipient = u"police"_s;
    CHECK(why() == u"Nobody of that name is on the list of those whom the program gives something to.");
}

TEST_CASE("substance-use treatment goes only under a written consent that names it, and then with the notice")
{
    Share share;
    share.lines[3].part2 = true;
    const auto marked = [&] {
        const auto lines = share.decided().lines;
        return *std::ranges::find(lines, share.lines.at(3).id, [](const SharedLine& line) { return line.item.id; });
    };
    CHECK(marked().whyNot == u"It is about substance-use treatment, which the consent of Sat 15 Aug 2026 does not name (42 CFR Part 2).");
    CHECK(share.decided().goes());
    CHECK(share.decided().notice.isEmpty());
    CHECK(share.decided().withheld() == u"1 line(s): It is about substance-use treatment, which the consent of Sat 15 Aug 2026 does not name (42 CFR Part 2).");

    auto named = share.consent(2);
    named.part2 = true;
    named.form = ConsentForm::Spoken;
    share.consents = {named};
    CHECK(marked().whyNot == u"It is about substance-use treatment: a consent to that must be in writing (42 CFR 2.31).");

    // Of two that hold the one that covers more is taken, though the other is newer.
    named.form = ConsentForm::Written;
    named.givenAt -= day;
    share.consents = {share.consent(1), named};
    CHECK(marked().goes());
    const auto decision = share.decided();
    CHECK(decision.consent == named);
    CHECK(decision.notice == share.rules.sharing.notice);
    CHECK(decision.noticeSource.startsWith(u"42 CFR 2.32"));
}

TEST_CASE("a recipient gets the parts it needs; a card holds what a card holds")
{
    Share share;
    share.request.recipient = u"mcst"_s;
    share.request.what = Shared::Card;
    const auto decision = share.decided();
    CHECK(decision.goes());
    for (const auto& line : decision.lines)
        CHECK((line.item.part == PlanPart::Myself || line.item.part == PlanPart::People));
    CHECK(decision.lines.size() == 4);

    share.request = {darnell, u"ed"_s, Shared::Plan, u"transport"_s};
    share.consents[0].recipients = {u"ed"_s};
    share.lines.append(line(61, PlanPart::Reasons, u"Biscuit"_s));
    CHECK(share.decided().lines.last().whyNot == u"Emergency department does not need this part.");
    share.lines = {share.lines.last()};
    CHECK(share.decided().whyNot == u"No line of it may go.");

    share.request = {darnell, u"mhucc"_s, Shared::Assessment, u"hand-over"_s};
    share.consents[0] = share.consent(1);
    CHECK(share.decided().goes());
    CHECK(share.decided().lines.isEmpty());
}

TEST_CASE("nothing ever goes without a consent that holds, names the recipient and covers what is asked")
{
    CHECK(rc::check([] {
        Share share;
        share.consents.clear();
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            auto consent = share.consent(uint(i));
            consent.part2 = *rc::gen::arbitrary<bool>();
            consent.form = *rc::gen::element(ConsentForm::Written, ConsentForm::Electronic, ConsentForm::Spoken);
            consent.givenAt = share.now + *rc::gen::inRange(-3, 3) * day;
            if (*rc::gen::arbitrary<bool>())
                consent.expiresAt = share.now + *rc::gen::inRange(-3, 3) * day;
            if (*rc::gen::arbitrary<bool>())
                consent.withdrawnAt = share.now + *rc::gen::inRange(-3, 3) * day;
            consent.recipients = {*rc::gen::element(u"mhucc"_s, u"ed"_s)};
            consent.scope = {*rc::gen::element(Shared::Plan, Shared::Card)};
            share.consents.append(consent);
        }
        for (auto& item : share.lines)
            item.part2 = *rc::gen::arbitrary<bool>();
        share.request.recipient = *rc::gen::element(u"mhucc"_s, u"ed"_s);
        const auto decision = share.decided();
        const auto covers = [&](const Consent& consent) { return holds(consent, share.now) && consent.recipients.contains(share.request.recipient) && consent.scope.contains(Shared::Plan); };
        const auto named = [&](const Consent& consent) { return covers(consent) && consent.part2 && consent.form != ConsentForm::Spoken; };
        for (const auto& line : decision.lines)
            RC_ASSERT(line.goes() == (std::ranges::any_of(share.consents, covers) && share.rules.sharing.find(share.request.recipient)->parts.contains(line.item.part)
                                         && (!line.item.part2 || std::ranges::any_of(share.consents, named))));
        const bool sensitive = std::ranges::any_of(decision.lines, [](const SharedLine& line) { return line.goes() && line.item.part2; });
        RC_ASSERT(decision.notice.isEmpty() != sensitive);
        RC_ASSERT(!decision.goes() || covers(*decision.consent));
    }));
}

TEST_CASE("an approval opens what only a consent is missing for: once, for a day, not against the person's no, and nothing about treatment")
{
    Share share;
    share.lines[3].part2 = true;
    share.consents.clear();
    CHECK(share.decided().canBeReleased);
    CHECK(share.decided().whatToDo.endsWith(u"Where that can't be, a clinician decides."));

    Approval approval;
    approval.id = ApprovalId{QUuid(1, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7)};
    approval.kind = ApprovalKind::Release;
    approval.state = ApprovalState::Approved;
    approval.plan = draft().id;
    approval.recipient = u"mhucc"_s;
    approval.scope = {Shared::Plan};
    approval.decidedAt = share.now - hour;
    const auto withIt = [&](const Approval& by) {
        share.request.approval = by;
        return share.decided();
    };
    const auto decision = withIt(approval);
    REQUIRE(decision.goes());
    CHECK_FALSE(decision.canBeReleased);
    CHECK(decision.approval == approval);
    CHECK(std::ranges::count_if(decision.lines, &SharedLine::goes) == 6);
    CHECK(decision.withheld() == u"1 line(s): It is about substance-use treatment: that goes with the person's own consent in writing and no other way (42 CFR 2.31).");
    const Actor rosa{StaffId{QUuid(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)}, u"R. Delgado"_s, Role::Dispatcher};
    const auto line = accounted(decision, {}, rosa, DisclosureId{QUuid(6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)}, share.now);
    REQUIRE(line);
    CHECK(line->approval == approval.id);
    CHECK(line->consent.isNull());
    CHECK_FALSE(line->consentAttached);

    for (const auto state : {ApprovalState::Asked, ApprovalState::Declined, ApprovalState::Withdrawn}) {
        auto other = approval;
        other.state = state;
        CHECK(withIt(other).canBeReleased);
        CHECK_FALSE(withIt(other).goes());
    }
    auto old = approval;
    old.decidedAt = share.now - share.rules.sharing.releasedFor;
    CHECK_FALSE(withIt(old).goes());
    // The person said no after it.
    share.consents = {share.consent(1)};
    share.consents[0].withdrawnAt = share.now - minute;
    CHECK_FALSE(withIt(approval).goes());
    share.consents[0].withdrawnAt = share.now - 2 * hour;
    CHECK(withIt(approval).goes());
    // A consent that holds needs none; whom nothing is given is given nothing.
    share.consents[0] = share.consent(1);
    CHECK(withIt(approval).consent);
    CHECK_FALSE(withIt(approval).approval);
    share.consents.clear();
    share.request.recipient = u"partner"_s;
    CHECK_FALSE(withIt(approval).goes());
    CHECK_FALSE(withIt(approval).canBeReleased);
    share.request.recipient = u"mhucc"_s;
    share.request.purpose.clear();
    CHECK_FALSE(withIt(approval).goes());

    // What was given already was given by it, and what it was agreed to for binds.
    share.request.purpose = u"care"_s;
    auto bound = approval;
    bound.why = u"the safety plan, for: a study. why\na study"_s;
    CHECK(askedWords(bound) == u"the safety plan, for: a study. why"_s);
    CHECK_FALSE(releaseFor(share.request, {bound}, {}));
    share.request.purpose = u"A  study"_s;
    CHECK(releaseFor(share.request, {bound}, {}) == bound);
    CHECK(withIt(bound).request.purpose == u"a study"_s);
    share.request.purpose.clear();
    CHECK(releaseFor(share.request, {bound}, {}) == bound);
    share.request.purpose = u"care"_s;
    old.id = ApprovalId{QUuid(2, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7)};
    old.askedAt = approval.askedAt - day;
    CHECK(releaseFor(share.request, {approval, old}, {}) == approval);
    CHECK_FALSE(releaseFor(share.request, {approval}, {*line}));
    share.request.what = Shared::Card;
    CHECK_FALSE(releaseFor(share.request, {approval}, {}));
}
