#include "busynight.h"

#include "followupdesk.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

Closing stays()
{
    return {{u"deescalated_stays"_s, u"services_linked"_s}, u"ed"_s, {u"water"_s, u"blanket"_s}, {Linkage{{}, {}, u"housing"_s, u"Hope Cooperative"_s, {}, {}}}, u"Walked with Biscuit."_s, {}};
}

/// A desk of somebody else's.
DeskTools toolsOf(SampleDesk& sample, const Staff& staff)
{
    auto tools = sample.tools();
    tools.actor = [staff] { return Actor{staff.id, staff.name, staff.role}; };
    return tools;
}

} // namespace

TEST_CASE("close asks for what it needs and says it in words")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    CHECK(desk.closingNeeds(sample.i102.id, {}) == QStringList{u"disposition"_s, u"diverted from what"_s, u"Team 1 is on scene at 102"_s});
    CHECK(refusal(desk.close(sample.i102.id, {})) == u"102 stays open. It still needs: disposition, diverted from what, Team 1 is on scene at 102."_s);
    done(sample, ledger, desk.report(sample.t1.id, AssignmentState::Clear));
    CHECK(desk.closingNeeds(sample.i102.id, stays()).isEmpty());
    auto unknown = stays();
    unknown.divertedFrom = u"taxes"_s;
    CHECK(refusal(desk.close(sample.i102.id, unknown)).startsWith(u"102 stays open. Choose from the lists"_s));
}

TEST_CASE("close keeps outcome, linkages and the ladder with one owner each")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    done(sample, ledger, desk.report(sample.t1.id, AssignmentState::Clear));
    const auto made = done(sample, ledger, desk.close(sample.i102.id, stays()));
    CHECK(made.sentence == u"Close 102: De-escalated on scene, stays, Services linked."_s);
    CHECK(made.consequence == u"Rosa Delgado owes: 72 h follow-up, due Wed 25 Nov, 02:47; 7 days, due Sun 29 Nov, 02:47; 30 days, due Tue 22 Dec, 02:47."_s);
    CHECK(linesOf(made.command)
        == QStringList{u"Note at close | Walked with Biscuit."_s,
            u"Closed | De-escalated on scene, stays, Services linked. Diverted from: Emergency department. Given: Water and Blanket."_s,
            u"Linked | Housing: Hope Cooperative"_s, u"72 h follow-up | Due Wed 25 Nov, 02:47, owed by Rosa Delgado."_s,
            u"7 days | Due Sun 29 Nov, 02:47, owed by Rosa Delgado."_s, u"30 days | Due Tue 22 Dec, 02:47, owed by Rosa Delgado."_s});
    CHECK(inserted<Closure>(made.command).size() == 1);
    CHECK(inserted<Linkage>(made.command).first().incident == sample.i102.id);
    CHECK(sample.picture.now().find(sample.i102.id)->status == IncidentStatus::Closed);
    const auto owed = sample.picture.now().openFollowUps();
    REQUIRE(owed.size() == 3);
    for (const auto& duty : owed) {
        CHECK(duty.owner == sample.rosa.id);
        CHECK(duty.person == sample.okoro.id);
    }
    CHECK(refusal(desk.close(sample.i102.id, stays())) == u"102 is closed. Nothing was changed."_s);
    // A word that comes in later still has its place.
    done(sample, ledger, desk.note(sample.i102.id, u"mother called to thank"_s));
}

TEST_CASE("the follow-ups can be owed by somebody else")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    done(sample, ledger, desk.report(sample.t1.id, AssignmentState::Clear));
    auto closing = stays();
    closing.followUpOwner = sample.brandt.id;
    CHECK(done(sample, ledger, desk.close(sample.i102.id, closing)).consequence.startsWith(u"K. Brandt owes: "_s));
    closing.followUpOwner = sample.ids.next<StaffId>();
    CHECK_FALSE(refusal(desk.close(sample.i104.id, closing)).isEmpty());
}

TEST_CASE("a call that was only talked about closes as resolved by phone, and only so")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    Closing closing{{u"refused"_s}, u"none"_s, {}, {}, {}, {}};
    CHECK(desk.closingNeeds(sample.i103.id, closing) == QStringList{u"a determination, or “Resolved by phone”"_s});
    closing.dispositions = {u"resolved_by_phone"_s};
    const auto made = done(sample, ledger, desk.close(sample.i103.id, closing));
    CHECK(inserted<Determination>(made.command).first().outcome == u"phone"_s);
    CHECK(made.consequence.contains(u"Same-day call"_s));
}

TEST_CASE("closing and cancelling let go of teams that are only kept")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    done(sample, ledger, desk.reserve(sample.i104.id, sample.t1.id));
    const auto kept = sample.picture.now().reservationsOf(sample.t1.id).first();
    SECTION("closing") { done(sample, ledger, desk.close(sample.i104.id, {{u"refused"_s}, u"none"_s, {}, {}, {}, {}})); }
    SECTION("cancelling") { done(sample, ledger, desk.cancel(sample.i104.id, u"duplicate of 102"_s)); }
    CHECK(sample.picture.now().reservationsOf(sample.t1.id).isEmpty());
    CHECK(sample.picture.now().find(kept.id)->reason == u"104 ended"_s);
}

TEST_CASE("cancel owes a reason and waits for the team")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    CHECK(refusal(desk.cancel(sample.i102.id, u"wrong"_s)) == u"102 stays open. Team 1 is on scene at 102. Call the team off first."_s);
    CHECK(refusal(desk.cancel(sample.i103.id, {})) == u"Say in a few words why 103 is cancelled. Nothing is deleted."_s);
    const auto made = done(sample, ledger, desk.cancel(sample.i103.id, u"taken twice"_s));
    CHECK(linesOf(made.command) == QStringList{u"Cancelled | taken twice"_s});
    CHECK(made.sentence == u"Cancel 103: taken twice."_s);
}

TEST_CASE("a follow-up is tried, and ends as done or as could not reach only after the owed tries")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk dispatch(sample.tools());
    FollowUpDesk desk(sample.tools());
    done(sample, ledger, dispatch.report(sample.t1.id, AssignmentState::Clear));
    done(sample, ledger, dispatch.close(sample.i102.id, stays()));
    const auto duties = sample.picture.now().openFollowUps();
    const auto first = duties[0].id;

    CHECK(refusal(desk.couldNotReach(first, {})) == u"0 of 3 tries were made. The follow-up stays open; try again."_s);
    auto made = done(sample, ledger, desk.attempt(first, false, u"mailbox full"_s));
    CHECK(made.sentence == u"Try 1 for 72 h follow-up, Darnell Okoro of 102: Not reached."_s);
    CHECK(linesOf(made.command) == QStringList{u"Try 1 | 72 h follow-up: Not reached. mailbox full"_s});
    CHECK(inserted<FollowUpAttempt>(made.command).first().words == u"mailbox full"_s);
    done(sample, ledger, desk.attempt(first, false, {}));
    CHECK(done(sample, ledger, desk.attempt(first, false, {})).consequence == u"It may end as “could not reach” now."_s);
    done(sample, ledger, desk.couldNotReach(first, {}));
    CHECK(sample.picture.now().find(first)->outcome == u"could not be reached, 3 tries"_s);
    CHECK_FALSE(refusal(desk.attempt(first, true, {})).isEmpty());

    CHECK(refusal(desk.complete(duties[1].id, u"  "_s)) == u"Say in a few words what came of it."_s);
    done(sample, ledger, desk.attempt(duties[1].id, true, {}));
    done(sample, ledger, desk.complete(duties[1].id, u"sleeps, sees his doctor Friday"_s));
    done(sample, ledger, desk.complete(duties[2].id, u"linkage kept"_s));
    CHECK(sample.picture.now().openFollowUps().isEmpty());
    CHECK(sample.picture.now().find(sample.i102.id) == nullptr);
}

TEST_CASE("a follow-up changes hands only by acceptance")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk dispatch(sample.tools());
    FollowUpDesk rosas(sample.tools());
    FollowUpDesk brandts(toolsOf(sample, sample.brandt));
    done(sample, ledger, dispatch.report(sample.t1.id, AssignmentState::Clear));
    done(sample, ledger, dispatch.close(sample.i102.id, stays()));
    const auto duty = sample.picture.now().openFollowUps().first().id;
    const auto owner = [&] { return sample.picture.now().find(duty)->owner; };

    CHECK(refusal(brandts.accept(duty)) == u"Nobody handed this over. Rosa Delgado owes it."_s);
    CHECK(refusal(rosas.handOver(duty, sample.rosa.id)) == u"Rosa Delgado owes it already. Nothing was changed."_s);
    CHECK_FALSE(refusal(rosas.handOver(duty, {})).isEmpty());
    CHECK(done(sample, ledger, rosas.handOver(duty, sample.brandt.id)).consequence == u"Rosa Delgado still owes it until K. Brandt accepts."_s);
    CHECK(owner() == sample.rosa.id);
    CHECK_FALSE(refusal(rosas.handOver(duty, sample.brandt.id)).isEmpty());
    CHECK(refusal(rosas.accept(duty)) == u"It was offered to K. Brandt, and only K. Brandt can accept it. Rosa Delgado still owes it."_s);

    SECTION("accepted")
    {
        const auto accepted = brandts.accept(duty);
        REQUIRE(accepted);
        CHECK(ledger.keep(accepted->command) == QStringList{});
        CHECK(owner() == sample.brandt.id);
        CHECK_FALSE(sample.picture.now().find(duty)->offeredTo);
    }
    SECTION("declined")
    {
        CHECK_FALSE(refusal(brandts.declineHandOver(duty, {})).isEmpty());
        const auto declined = brandts.declineHandOver(duty, u"on leave"_s);
        REQUIRE(declined);
        CHECK(ledger.keep(declined->command) == QStringList{});
        CHECK(owner() == sample.rosa.id);
    }
}
