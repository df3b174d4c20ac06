#include "approvaldesk.h"
#include "conversationdesk.h"
#include "dispatchdesk.h"
#include "ledger.h"
#include "sampledesk.h"
#include "transferdesk.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A dispatcher, Rosa, and a clinician, M. Osei, at their workstations, with one picture.
struct Talk : SampleDesk {
    [[nodiscard]] DeskTools toolsOf(const Staff& staff)
    {
        auto made = tools();
        made.actor = [staff] { return Actor{staff.id, staff.name, staff.role}; };
        return made;
    }
    Proposal done(const Result<Proposal>& proposal)
    {
        INFO((proposal ? QString{} : proposal.error().summary).toStdString());
        REQUIRE(proposal);
        CHECK(ledger.keep(proposal->command).isEmpty());
        clock.advance(second);
        return *proposal;
    }
    [[nodiscard]] Approval approval() const { return picture.now().approvalsOf(i104.id).last(); }
    [[nodiscard]] Transfer transfer() const { return picture.now().transfersOf(i104.id).last(); }

    Ledger ledger{picture};
    ConversationDesk rosaSays{tools()};
    ConversationDesk oseiSays{toolsOf(osei)};
    ApprovalDesk rosaAsks{tools()};
    ApprovalDesk oseiDecides{toolsOf(osei)};
    TransferDesk transfers{tools()};
};

QString refusalOf(const Result<Proposal>& proposal)
{
    REQUIRE_FALSE(proposal);
    return proposal.error().summary;
}

} // namespace

TEST_CASE("what is said stands on the timeline, and others read it until they say so")
{
    Talk talk;
    const auto made = talk.done(talk.rosaSays.say(talk.i104.id, SaidTo::FromTeam, u" Two minutes out. "_s));
    CHECK(linesOf(made.command) == QStringList{u"From the team | Two minutes out."_s});
    CHECK(made.sentence == u"From the team on 104:");
    CHECK(made.consequence == u"“Two minutes out.”");
    const auto& picture = talk.picture.now();
    CHECK(picture.unreadOn(talk.i104.id, talk.rosa.id).isEmpty());
    CHECK(picture.unreadOn(talk.i104.id, talk.osei.id).size() == 1);
    CHECK(picture.lastWordOn(talk.i104.id)->words == u"Two minutes out.");
    talk.done(talk.oseiSays.markRead(talk.i104.id));
    CHECK(picture.unreadOn(talk.i104.id, talk.osei.id).isEmpty());
    CHECK(picture.readersOf(picture.conversationOn(talk.i104.id).first().id) == QSet{talk.osei.id});
    CHECK(refusalOf(talk.oseiSays.markRead(talk.i104.id)) == u"All that was said on 104 is read.");
    CHECK(refusalOf(talk.rosaSays.say(talk.i104.id, SaidTo::Team, u" \n"_s)) == u"The message on 104 has no words yet.");
    CHECK(refusalOf(talk.rosaSays.say(talk.i104.id, SaidTo::Team, QString(noteLimit + 1, u'x'))).startsWith(u"A message holds 20000 letters."));
}

TEST_CASE("what another desk said earlier and sent later is not read with what was read before it came")
{
    Talk talk;
    talk.done(talk.rosaSays.say(talk.i104.id, SaidTo::Clinician, u"She is calm"_s));
    talk.done(talk.oseiSays.markRead(talk.i104.id));
    auto late = talk.picture.now().conversationOn(talk.i104.id).first();
    late.id = talk.ids.next<LogEntryId>();
    late.at -= hour;
    late.recordedAt -= hour;
    Changes changes;
    changes.of<LogEntry>() = {late};
    talk.picture.apply(changes);
    CHECK(talk.picture.now().unreadOn(talk.i104.id, talk.osei.id) == QList{late.id});
}

TEST_CASE("who listens in is seen by everybody until she stops")
{
    Talk talk;
    talk.done(talk.oseiSays.listenIn(talk.i104.id));
    CHECK(talk.picture.now().listenersOn(talk.i104.id) == QSet{talk.osei.id});
    CHECK(refusalOf(talk.oseiSays.listenIn(talk.i104.id)) == u"You listen in on 104 already. Nothing was changed.");
    CHECK(refusalOf(talk.rosaSays.stopListening(talk.i104.id)) == u"You do not listen in on 104. Nothing was changed.");
    const auto made = talk.done(talk.oseiSays.stopListening(talk.i104.id));
    CHECK(linesOf(made.command) == QStringList{u"Listens no more | M. Osei"_s});
    CHECK(talk.picture.now().listenersOn(talk.i104.id).isEmpty());
    // A voice on the line is no message to read.
    CHECK(talk.picture.now().unreadOn(talk.i104.id, talk.rosa.id).isEmpty());
}

TEST_CASE("a clinical note is a clinician's, from a workstation that oversees, alone in its command, and on no timeline")
{
    Talk talk;
    CHECK(refusalOf(talk.oseiSays.noteClinically(talk.i104.id, u"x"_s, false)).startsWith(u"A clinical note is written at a workstation that oversees."));
    CHECK(refusalOf(talk.rosaSays.noteClinically(talk.i104.id, u"x"_s, true)).startsWith(u"A clinical note is a clinician's."));
    CHECK(refusalOf(talk.oseiSays.noteClinically(talk.i104.id, u" "_s, true)) == u"The clinical note on 104 has no words yet.");
    const auto made = talk.done(talk.oseiSays.noteClinically(talk.i104.id, u"for the debrief"_s, true));
    REQUIRE(made.command.effects.size() == 1);
    CHECK(inserted<ClinicalNote>(made.command).first().words == u"for the debrief");
    CHECK(linesOf(made.command).isEmpty());
}

TEST_CASE("an approval is asked with a reason, decided by a clinician, and told on the timeline")
{
    Talk talk;
    const auto id = talk.i104.id;
    CHECK(refusalOf(talk.rosaAsks.ask(id, ApprovalKind::Transfer911, u""_s)).startsWith(u"Say in a few words what is asked"));
    auto made = talk.done(talk.rosaAsks.ask(id, ApprovalKind::Transfer911, u"he has a knife"_s));
    CHECK(linesOf(made.command) == QStringList{u"Approval asked | Transfer to 911: he has a knife"_s});
    CHECK(refusalOf(talk.rosaAsks.ask(id, ApprovalKind::Transfer911, u"again"_s)).startsWith(u"Transfer to 911 for 104 is asked already"));
    CHECK(refusalOf(talk.rosaAsks.approve(talk.approval().id)) == u"A clinician decides that. Nothing was changed.");
    CHECK(refusalOf(talk.rosaAsks.decline(talk.approval().id, u"no"_s)) == u"A clinician decides that. Nothing was changed.");
    CHECK(talk.picture.now().waitingApprovals().size() == 1);
    SECTION("approved")
    {
        made = talk.done(talk.oseiDecides.approve(talk.approval().id));
        CHECK(made.sentence == u"104, Transfer to 911: approved.");
        CHECK(made.consequence == u"Rosa Delgado may go on now.");
        CHECK(talk.approval().decidedBy == talk.osei.id);
        CHECK(talk.rosaAsks.allowing(id, ApprovalKind::Transfer911));
        CHECK(refusalOf(talk.oseiDecides.decline(talk.approval().id, u"no"_s)) == u"Transfer to 911 was decided before, by M. Osei: approved. Nothing was changed.");
    }
    SECTION("declined")
    {
        CHECK(refusalOf(talk.oseiDecides.decline(talk.approval().id, u" "_s)) == u"Say in a few words why not, and what to do instead.");
        made = talk.done(talk.oseiDecides.decline(talk.approval().id, u"he put it down; MCST"_s));
        CHECK(linesOf(made.command) == QStringList{u"Declined | Transfer to 911: he put it down; MCST"_s});
        CHECK_FALSE(talk.rosaAsks.allowing(id, ApprovalKind::Transfer911));
    }
    SECTION("taken back")
    {
        talk.done(talk.rosaAsks.withdraw(talk.approval().id));
        CHECK(talk.approval().state == ApprovalState::Withdrawn);
    }
    CHECK(talk.picture.now().waitingApprovals().isEmpty());
}

TEST_CASE("who can not wait acts alone with a reason; a clinician who did not do it reviews it")
{
    Talk talk;
    const auto id = talk.i104.id;
    talk.done(talk.rosaAsks.ask(id, ApprovalKind::Transfer911, u"he has a knife"_s));
    CHECK(refusalOf(talk.rosaAsks.actAlone(id, ApprovalKind::Transfer911, u""_s)) == u"Say in a few words why it can not wait for a clinician.");
    talk.done(talk.rosaAsks.actAlone(id, ApprovalKind::Transfer911, u"he bleeds"_s));
    const auto waiting = talk.picture.now().waitingApprovals();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().state == ApprovalState::Alone);
    CHECK(refusalOf(talk.rosaAsks.review(waiting.first().id, u"fine"_s)) == u"A clinician reviews that. Nothing was changed.");
    CHECK(refusalOf(talk.oseiDecides.review(waiting.first().id, u" "_s)) == u"Say in a few words what you found.");
    const auto made = talk.done(talk.oseiDecides.review(waiting.first().id, u"right, nothing else was left"_s));
    CHECK(linesOf(made.command) == QStringList{u"Reviewed | Transfer to 911: right, nothing else was left"_s});
    CHECK(talk.picture.now().waitingApprovals().isEmpty());
    talk.done(talk.oseiDecides.actAlone(id, ApprovalKind::Override, u"no team is free"_s));
    CHECK(refusalOf(talk.oseiDecides.review(talk.approval().id, u"fine"_s)) == u"What you did alone is reviewed by somebody else. Nothing was changed.");
}

TEST_CASE("911 is asked only with an approval, is told the minimum, and has the person when it has accepted")
{
    Talk talk;
    const auto id = talk.i104.id;
    TransferSheet sheet;
    sheet.facts = talk.transfers.minimumFacts(id, Taker::Service911);
    sheet.callback = u"916-555-0100"_s;
    Closing closing{{u"transferred_911"_s}, u"none"_s, {}, {}, {}, {}};
    CHECK(DispatchDesk(talk.tools()).closingNeeds(id, closing) == QStringList{u"a transfer to 911 that was accepted"_s});
    CHECK(sheet.facts == QStringList{u"address"_s, u"where_words"_s, u"language"_s});
    CHECK(refusalOf(talk.transfers.ask(id, sheet)).startsWith(u"911 is not asked for 104 yet."));
    talk.done(talk.rosaAsks.ask(id, ApprovalKind::Transfer911, u"he has a knife"_s));
    CHECK(refusalOf(talk.transfers.ask(id, sheet)).startsWith(u"911 is not asked for 104 yet."));
    talk.done(talk.oseiDecides.approve(talk.approval().id));
    CHECK(refusalOf(talk.transfers.ask(id, sheet)) == u"Tick what was tried before 911, or say why nothing could be.");
    sheet.tried = {u"phone_support"_s};
    auto noCallback = sheet;
    noCallback.callback.clear();
    CHECK(refusalOf(talk.transfers.ask(id, noCallback)) == u"Say where 911 reaches you.");
    CHECK(talk.transfers.pageOf(id, noCallback).contains(u"\nCall us back: no number yet.\n"_s));

    auto made = talk.done(talk.transfers.ask(id, sheet));
    CHECK(made.sentence == u"Ask 911 to take over Marisol Quiñones of 104.");
    CHECK(made.consequence == u"Stay with it: the person is ours until they accept. It takes: the call-taker, with name or number; she is on the line.");
    CHECK(linesOf(made.command) == QStringList{u"Transfer asked | 911, not accepted yet."_s});
    CHECK(talk.transfer().sheet == u"CWRT, Sacramento County, incident 104. For: 911.\nAddress: 2417 Fruitridge Rd, Sacramento\nWhere, in the caller's words: the duplex behind the tire shop\n"
                                    "Call us back: 916-555-0100\nLanguage: Spanish\nTried before: Support by phone."_s);
    // What was not ticked does not go.
    CHECK_FALSE(talk.transfer().sheet.contains(u"Marisol"));
    CHECK_FALSE(talk.transfer().isTheirs());
    CHECK(refusalOf(talk.transfers.ask(id, sheet)).startsWith(u"911 was asked at"));

    CHECK(DispatchDesk(talk.tools()).closingNeeds(id, closing) == QStringList{u"the answer of 911 to the transfer"_s, u"a transfer to 911 that was accepted"_s});
    CHECK(refusalOf(DispatchDesk(talk.tools()).cancel(id, u"over"_s)).startsWith(u"104 stays open. 911 has not answered"));
    CHECK(refusalOf(talk.transfers.accepted(talk.transfer().id, u""_s)).startsWith(u"Say who of them accepted."));
    CHECK(refusalOf(talk.transfers.recordResult(talk.transfer().id, {Came::Came, 9, Force::None, {}})) == u"The transfer to 911 is asked, not accepted yet. Nothing was changed.");
    made = talk.done(talk.transfers.accepted(talk.transfer().id, u"call-taker 14"_s));
    CHECK(linesOf(made.command) == QStringList{u"Transfer accepted | 911: call-taker 14"_s});
    CHECK(talk.transfer().isTheirs());
    CHECK(DispatchDesk(talk.tools()).closingNeeds(id, closing).isEmpty());
    talk.done(DispatchDesk(talk.tools()).close(id, closing));

    // Afterwards, though the incident is closed.
    CHECK(refusalOf(talk.transfers.recordResult(talk.transfer().id, {})).startsWith(u"Say whether they came"));
    made = talk.done(talk.transfers.recordResult(talk.transfer().id, {Came::Came, 14, Force::Used, u"handcuffed"_s}));
    CHECK(linesOf(made.command) == QStringList{u"What became of it | 911: they came, after 14 min, force was used, handcuffed"_s});
    CHECK_FALSE(talk.transfer().waits());
}

TEST_CASE("a transfer that is declined or taken back leaves the person with us, and another may be asked")
{
    Talk talk;
    TransferSheet sheet{Taker::Mcst, {}, {u"address"_s}, {}, {}, u"916-555-0100"_s, {}};
    talk.done(talk.transfers.ask(talk.i104.id, sheet));
    CHECK(refusalOf(talk.transfers.declined(talk.transfer().id, u""_s)) == u"Say in a few words why they declined.");
    CHECK(talk.done(talk.transfers.declined(talk.transfer().id, u"no team before six"_s)).consequence == u"The person stays ours.");
    sheet.taker = Taker::Mhucc;
    talk.done(talk.transfers.ask(talk.i104.id, sheet));
    talk.done(talk.transfers.withdraw(talk.transfer().id, u"she goes home"_s));
    CHECK(refusalOf(talk.transfers.accepted(talk.transfer().id, u"Ben"_s)) == u"The transfer to Mental Health Urgent Care (MHUCC) is taken back. Nothing was changed.");
    CHECK_FALSE(talk.transfer().isTheirs());
}

TEST_CASE("MCST gives a follow-up back, and it is owed by whoever took it")
{
    Talk talk;
    const TransferSheet sheet{Taker::Mcst, {}, {u"address"_s}, {}, {}, u"916-555-0100"_s, {}};
    talk.done(talk.transfers.ask(talk.i104.id, sheet));
    talk.done(talk.transfers.accepted(talk.transfer().id, u"Ben of MCST"_s));
    CHECK(refusalOf(talk.transfers.takeBack(talk.transfer().id, u"never"_s)) == u"Choose which follow-up is owed.");
    const auto made = talk.done(talk.transfers.takeBack(talk.transfer().id, u"hours_72"_s));
    const auto owed = inserted<FollowUp>(made.command).first();
    CHECK(owed.owner == talk.rosa.id);
    CHECK(owed.dueAt == owed.madeAt + 72 * hour);
    CHECK(talk.transfer().followUp == owed.id);
    CHECK_FALSE(talk.transfer().isTheirs());
    CHECK(refusalOf(talk.transfers.takeBack(talk.transfer().id, u"hours_72"_s)).startsWith(u"Mobile Crisis Support Team (MCST) gave the follow-up back"));
}
