#include "busynight.h"

#include "clockreading.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const Assignment& assignmentOf(const SampleDesk& sample, const TeamId& team)
{
    const auto* active = sample.picture.now().activeAssignment(team);
    REQUIRE(active);
    return *active;
}

} // namespace

TEST_CASE("an incident goes from offer to clear, each step told on its timeline")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    const auto t3 = sample.t3.id;

    auto made = done(sample, ledger, desk.offer(sample.i104.id, t3));
    CHECK(made.incidents == QList{sample.i104.id});
    CHECK(made.teams == QList{t3});
    CHECK(linesOf(made.command) == QStringList{u"Offered | To Team 3."_s});
    CHECK(assignmentOf(sample, t3).state == AssignmentState::Offered);
    CHECK(sample.picture.now().shelfOf(*sample.picture.now().find(sample.i104.id)) == Shelf::Responding);

    struct Step {
        AssignmentState state;
        QString sentence;
        QString consequence;
        QString line;
    };
    const QList<Step> steps{
        {AssignmentState::Accepted, u"Team 3 has accepted 104."_s, u"Check-in every 15 min from now."_s, u"Accepted | Team 3."_s},
        {AssignmentState::EnRoute, u"Team 3 is en route to 104."_s, u"Check-in every 15 min from now."_s, u"En route | Team 3."_s},
        {AssignmentState::PhonedAhead, u"Team 3 has phoned ahead to 104."_s, u"Check-in every 15 min from now."_s, u"Phoned ahead | Team 3."_s},
        {AssignmentState::OnScene, u"Team 3 is on scene at 104, now."_s, u"Check-in every 15 min from now."_s,
            u"On scene | Team 3, 2417 Fruitridge Rd. 14 min from determination."_s},
        {AssignmentState::Clear, u"Team 3 is clear of 104."_s, u"Team 3 is free. 104 stays open until you close it: F9."_s, u"Clear | Team 3."_s},
    };
    for (const auto& step : steps) {
        sample.clock.advance(90 * second);
        made = done(sample, ledger, desk.report(t3, step.state));
        CHECK(made.sentence == step.sentence);
        CHECK(made.consequence == step.consequence);
        CHECK(linesOf(made.command) == QStringList{step.line});
    }
    CHECK(sample.picture.now().activeAssignment(t3) == nullptr);
    CHECK(sample.picture.now().find(sample.i104.id)->arrivedAt == sample.clock.now() - 90 * second);
}

TEST_CASE("a team that is held, off shift or not first is not sent without more")
{
    BusyNight night;
    Ledger ledger(night.picture);
    DispatchDesk desk(night.tools());

    SECTION("held elsewhere")
    {
        CHECK(refusal(desk.offer(night.i104.id, night.t5.id)) == u"Team 5 is on scene at 099, check-in 2 min late. Nothing is sent. Nearest free: T3."_s);
        CHECK(refusal(desk.offer(night.i104.id, night.t1.id)) == u"Team 1 is on scene at 102. Nothing is sent. Nearest free: T3."_s);
    }
    SECTION("another team is ranked first")
    {
        CHECK(refusal(desk.offer(night.i104.id, night.t2.id)) == u"Team 3 is ranked first for 104. Say in a few words why Team 2 goes instead."_s);
        CHECK(refusal(desk.offer(night.i104.id, night.t2.id, u" \t"_s)) == u"Team 3 is ranked first for 104. Say in a few words why Team 2 goes instead."_s);
        const auto made = done(night, ledger, desk.offer(night.i104.id, night.t2.id, u"L. Vang knows her"_s));
        CHECK(linesOf(made.command) == QStringList{u"Offered | To Team 2. Why this team: L. Vang knows her"_s});
        CHECK(inserted<Assignment>(made.command).first().reason == u"L. Vang knows her"_s);
        CHECK(made.sentence.endsWith(u"to Team 2, Vang and Pruitt, no Spanish: interpreter line."_s));
    }
    SECTION("off shift")
    {
        night.clock.advance(5 * hour);
        CHECK(refusal(desk.offer(night.i104.id, night.t3.id)) == u"Team 3 is not on shift. Nothing is sent."_s);
        CHECK(refusal(desk.reserve(night.i104.id, night.t3.id)) == u"Team 3 is not on shift. Nothing is kept."_s);
    }
    SECTION("not determined, or determined otherwise")
    {
        CHECK(refusal(desk.offer(night.i103.id, night.t3.id)) == u"103 has no determination yet. Nothing is sent. Determine first: Ctrl+D starts its clock."_s);
    }
    SECTION("unknown to this desk")
    {
        CHECK(refusal(desk.offer({}, night.t3.id)).startsWith(u"That incident is not open on this desk."_s));
        CHECK(refusal(desk.offer(night.i104.id, {})).startsWith(u"That team is not known on this desk."_s));
    }
    SECTION("a reason longer than a line is refused whole, not cut")
    {
        CHECK(refusal(desk.offer(night.i104.id, night.t2.id, QString(401, u'x'))).startsWith(u"That is longer than the 400 letters kept here."_s));
    }
}

TEST_CASE("a second team on an incident leaves the first as it was")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    const auto first = *sample.picture.now().find(sample.a102.id);
    const auto made = done(sample, ledger, desk.offer(sample.i102.id, sample.t2.id, u"two people needed"_s));
    CHECK(made.consequence.contains(u"Team 1 is on scene at 102 too; that is not touched."_s));
    CHECK(*sample.picture.now().find(sample.a102.id) == first);
    CHECK(sample.picture.now().assignmentsOf(sample.i102.id).size() == 2);
}

TEST_CASE("a kept team becomes the offer once it is free")
{
    BusyNight night;
    Ledger ledger(night.picture);
    DispatchDesk desk(night.tools());
    auto made = done(night, ledger, desk.reserve(night.i096.id, night.t6.id));
    CHECK(made.sentence == u"Keep Team 6 for 096 when 094 is accepted."_s);
    CHECK(made.consequence == u"096 still needs a team until then."_s);
    const auto reserved = night.picture.now().reservationsOf(night.t6.id).first();
    CHECK(refusal(desk.reserve(night.i096.id, night.t6.id)) == u"Team 6 is already kept for 096."_s);
    CHECK(refusal(desk.reserve(night.i094.id, night.t6.id)).startsWith(u"Team 6 is at Mercy San Juan ED"_s));
    CHECK(refusal(desk.offerReserved(reserved.id)).startsWith(u"Team 6 is at Mercy San Juan ED with the person of 094."_s));

    CHECK(done(night, ledger, desk.report(night.t6.id, AssignmentState::Clear)).consequence == u"Team 6 is free. Next: 096, kept for it. F4 offers it."_s);
    made = done(night, ledger, desk.offerReserved(reserved.id));
    CHECK(night.picture.now().find(reserved.id)->state == AssignmentState::Offered);
    CHECK(inserted<Assignment>(made.command).isEmpty());
    CHECK(refusal(desk.offerReserved(reserved.id)) == u"Nothing is kept there any more. Nothing is sent."_s);
}

TEST_CASE("offering an incident to the team that is kept for it uses the same assignment")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    CHECK(done(sample, ledger, desk.reserve(sample.i104.id, sample.t3.id)).consequence == u"Team 3 is free now. 104 still needs a team until you offer it."_s);
    const auto reserved = sample.picture.now().reservationsOf(sample.t3.id).first();
    done(sample, ledger, desk.offer(sample.i104.id, sample.t3.id));
    CHECK(assignmentOf(sample, sample.t3.id).id == reserved.id);
}

TEST_CASE("what happened earlier is told with its own time")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    const auto start = sample.clock.now();
    done(sample, ledger, desk.offer(sample.i104.id, sample.t3.id));
    sample.clock.advance(20 * minute);
    const auto at = start + 14 * minute;
    const auto made = done(sample, ledger, desk.report(sample.t3.id, AssignmentState::OnScene, at));
    CHECK(made.sentence == u"Team 3 was on scene at 104 at 03:01, entered 6 min later by you."_s);
    CHECK(made.consequence == u"Check-in due 03:16."_s);
    const auto entry = inserted<LogEntry>(made.command).first();
    CHECK(entry.at == at);
    CHECK(entry.recordedAt == sample.clock.now());
    CHECK(sample.picture.now().find(sample.i104.id)->arrivedAt == at);

    CHECK(refusal(desk.report(sample.t3.id, AssignmentState::Clear, start)).startsWith(u"Team 3 is on scene at 104 since 03:01; 02:47 is before that."_s));
    CHECK(refusal(desk.report(sample.t3.id, AssignmentState::Clear, sample.clock.now() + minute)).contains(u"still to come"_s));
    CHECK(refusal(desk.report(sample.t3.id, AssignmentState::OnScene)).startsWith(u"Team 3 is on scene at 104 already, since 03:01."_s));
    CHECK_FALSE(refusal(desk.report(sample.t3.id, AssignmentState::EnRoute)).isEmpty());
}

TEST_CASE("a report that needs more than a word is asked for it")
{
    SampleDesk sample;
    DispatchDesk desk(sample.tools());
    CHECK(refusal(desk.report(sample.t2.id, AssignmentState::OnScene)) == u"Team 2 is on no incident now. Nothing was changed."_s);
    CHECK(refusal(desk.report(sample.t1.id, AssignmentState::Declined)).startsWith(u"A reason is owed"_s));
    CHECK(refusal(desk.report(sample.t1.id, AssignmentState::Transporting)).startsWith(u"Say where to"_s));
    CHECK(refusal(desk.report(sample.t1.id, AssignmentState::AtFacility)).startsWith(u"Team 1 carries nobody."_s));
}

TEST_CASE("declined and called off owe a reason and free the team")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    done(sample, ledger, desk.offer(sample.i104.id, sample.t3.id));
    const auto offered = assignmentOf(sample, sample.t3.id).id;
    CHECK(refusal(desk.end(offered, AssignmentState::Declined, {})) == u"Say in a few words why Team 3 declines 104."_s);
    CHECK(refusal(desk.end(offered, AssignmentState::Clear, u"x"_s)).startsWith(u"An assignment ends before its time only"_s));
    const auto made = done(sample, ledger, desk.end(offered, AssignmentState::Declined, u"flat tire"_s));
    CHECK(made.sentence == u"Team 3 declined 104: flat tire."_s);
    CHECK(made.consequence == u"104 needs a team again. Team 3 is free."_s);
    CHECK(linesOf(made.command) == QStringList{u"Declined | Team 3. flat tire"_s});
    CHECK(sample.picture.now().find(offered)->endedAt == sample.clock.now());
    CHECK(refusal(desk.end(offered, AssignmentState::Cancelled, u"again"_s)) == u"That assignment has ended already. Nothing was changed."_s);

    done(sample, ledger, desk.end(sample.a102.id, AssignmentState::Cancelled, u"sent home"_s));
    CHECK(sample.picture.now().activeAssignment(sample.t1.id) == nullptr);
}

TEST_CASE("transport is voluntary and the place says when it accepts")
{
    BusyNight night;
    Ledger ledger(night.picture);
    DispatchDesk desk(night.tools());
    CHECK(refusal(desk.transport(night.t4.id, u"mhucc"_s, false)) == u"Transport is voluntary. Note that Oksana Hrynko agrees first. Nothing was changed."_s);
    CHECK(refusal(desk.transport(night.t4.id, u"moon"_s, true)) == u"Say where to: a place of the list. Nothing was changed."_s);
    done(night, ledger, desk.seekPlace(night.i097.id));
    auto made = done(night, ledger, desk.transport(night.t4.id, u"mhucc"_s, true));
    CHECK(linesOf(made.command) == QStringList{u"Transporting | Team 4 to MHUCC. Voluntary, consent noted."_s});
    CHECK_FALSE(night.picture.now().find(night.i097.id)->seekingPlaceSince);
    CHECK(assignmentOf(night, night.t4.id).consent);
    CHECK(done(night, ledger, desk.report(night.t4.id, AssignmentState::AtFacility)).consequence == u"MHUCC has not accepted yet."_s);
    made = done(night, ledger, desk.facilityAccepted(night.a097.id, u"nurse Ito"_s));
    CHECK(made.sentence == u"MHUCC accepts Oksana Hrynko, said by nurse Ito."_s);
    CHECK(refusal(desk.facilityAccepted(night.a097.id, {})) == u"MHUCC accepted at 02:47. Nothing was changed."_s);
    CHECK(refusal(desk.facilityAccepted(night.a099.id, {})).startsWith(u"Nobody is being taken to a place there."_s));
}

TEST_CASE("a check-in starts the check-in clock again")
{
    BusyNight night;
    Ledger ledger(night.picture);
    DispatchDesk desk(night.tools());
    CHECK(checkInClock(assignmentOf(night, night.t5.id), night.clock.now()).face == ClockFace::Late);
    const auto made = done(night, ledger, desk.checkIn(night.t5.id));
    CHECK(linesOf(made.command) == QStringList{u"Check-in | By Team 5. Next due 03:02."_s});
    CHECK(checkInClock(assignmentOf(night, night.t5.id), night.clock.now()).face == ClockFace::InOrder);
    CHECK(refusal(desk.checkIn(night.t2.id)) == u"Team 2 is on no incident now. Nothing was changed."_s);
}

TEST_CASE("the timeline takes notes of any length and loses no letter")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    CHECK(refusal(desk.note(sample.i102.id, u" \n "_s)) == u"The note on 102 has no words yet."_s);
    QString pasted;
    while (pasted.size() < 1'048'576)
        pasted += u"\u202Ela nuit 🌙 Ẑ "_s;
    const auto made = done(sample, ledger, desk.note(sample.i102.id, pasted));
    QString kept;
    for (const auto& entry : inserted<LogEntry>(made.command)) {
        CHECK(entry.words.size() <= noteLimit);
        kept += entry.words;
    }
    CHECK(kept == pasted.remove(u'\u202E').trimmed());
    CHECK(made.consequence.contains(u"letters pasted; the first"_s));
}

TEST_CASE("a correction is a new line beside the old one")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    const auto wrong = inserted<LogEntry>(done(sample, ledger, desk.note(sample.i102.id, u"two children"_s)).command).first();
    const auto made = done(sample, ledger, desk.correct(sample.i102.id, wrong.id, u"one child"_s));
    const auto entry = inserted<LogEntry>(made.command).first();
    CHECK(entry.kind == LogKind::Correction);
    CHECK(entry.corrects == wrong.id);
    CHECK(made.command.effects.size() == 1);
    CHECK_FALSE(refusal(desk.correct(sample.i102.id, {}, u"x"_s)).isEmpty());
}

TEST_CASE("a word with the waiting caller restarts the prompt")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    sample.clock.advance(10 * minute);
    CHECK(waitingClock(*sample.picture.now().find(sample.i104.id), sample.clock.now()).face != ClockFace::InOrder);
    const auto made = done(sample, ledger, desk.calledBack(sample.i104.id, {}));
    CHECK(made.consequence == u"The next “Still there?” is due 03:12."_s);
    CHECK(linesOf(made.command) == QStringList{u"Called back | Still there."_s});
    CHECK(waitingClock(*sample.picture.now().find(sample.i104.id), sample.clock.now()).face == ClockFace::InOrder);
}

TEST_CASE("needs given and places looked for stand on the timeline")
{
    SampleDesk sample;
    Ledger ledger(sample.picture);
    DispatchDesk desk(sample.tools());
    CHECK(linesOf(done(sample, ledger, desk.basicNeed(sample.i102.id, u"water"_s)).command) == QStringList{u"Given | Water"_s});
    CHECK(refusal(desk.basicNeed(sample.i102.id, u"gold"_s)) == u"Choose what was given from the list. Nothing was changed."_s);
    done(sample, ledger, desk.seekPlace(sample.i102.id));
    CHECK(sample.picture.now().shelfOf(*sample.picture.now().find(sample.i102.id)) == Shelf::SomewhereToGo);
    CHECK(refusal(desk.seekPlace(sample.i102.id)) == u"A place is being looked for since 02:47. Nothing was changed."_s);
}
