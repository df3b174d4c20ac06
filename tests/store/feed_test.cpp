#include "rawfile.h"

#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A centre that says what a test wants it to say.
class Centre {
    DeskFile& m_desk;

public:
    explicit Centre(DeskFile& desk) : m_desk(desk) {}

    template <Stored Noun>
    FeedChange change(const Noun& noun, const Command& by = {})
    {
        ++at.seq;
        return {at.seq, RowOf<Noun>::entity, noun.id.toString(), toRow(noun), by.id};
    }
    template <Stored Noun>
    static FeedChange row(const Noun& noun) { return {0, RowOf<Noun>::entity, noun.id.toString(), toRow(noun), {}}; }

    void feeds(Store& store, const QList<FeedChange>& changes) { REQUIRE(answer(store.take(changes, at))); }
    void says(Store& store, const Command& command, Verdict::State state, const QString& code = {})
    {
        REQUIRE(answer(store.settle({{command.id, state, code, {}, at.seq}}, minute)));
    }
    /// Opened and bootstrapped with Rosa, Team 3, the person and two incidents.
    std::unique_ptr<Store> join()
    {
        auto store = m_desk.open();
        at = {u"11111111-1111-4111-8111-111111111111"_s, 100, "hash"};
        REQUIRE(answer(store->beginAnew({row(m_desk.rosa), row(m_desk.team), row(m_desk.person), row(here), row(there)}, at)));
        QCoreApplication::processEvents();
        return store;
    }

    FeedPosition at;
    Incident here = m_desk.incident(u"104"_s);
    Incident there = m_desk.incident(u"108"_s);
};

Incident shown(Store& store, const Incident& incident)
{
    const auto whole = answer(store.whole(incident.id));
    REQUIRE(whole);
    REQUIRE(whole->of<Incident>().size() == 1);
    return whole->of<Incident>().first();
}

/// Nothing of this desk lies on top of what the centre has.
void checkNothingPending(const DeskFile& desk)
{
    const RawFile raw(desk);
    CHECK(raw.ask(u"select * from shadow"_s).isEmpty());
    CHECK(raw.ask(u"select * from meta where k = 'feeding'"_s).isEmpty());
    CHECK(raw.ask(u"pragma foreign_keys"_s).first().value(u"foreign_keys"_s) == u"1");
}

} // namespace

TEST_CASE("what the centre tells is what the desk shows, and it is told once")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    QSignalSpy changed(store.get(), &Store::changed);
    auto moved = centre.here;
    moved.call.address = u"8840 Folsom Blvd"_s;
    const auto note = desk.note(moved, u"said at another desk"_s);
    centre.feeds(*store, {centre.change(moved), centre.change(note)});
    CHECK(shown(*store, moved) == moved);
    CHECK(answer(store->whole(moved.id))->of<LogEntry>() == QList{note});
    QCoreApplication::processEvents();
    REQUIRE(changed.size() == 1);
    const auto told = changed.first().first().value<Changes>();
    CHECK(told.of<Incident>() == QList{moved});
    CHECK(told.of<LogEntry>() == QList{note});
    // The person of a call that comes from elsewhere comes into the picture with it.
    CHECK(told.of<Person>() == QList{desk.person});
    CHECK(answer(store->feedPosition()) == centre.at);
    store.reset();
    checkNothingPending(desk);
}

TEST_CASE("calls that come together each bring their person, once, with her flags and her plan")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    auto other = desk.person;
    other.id = desk.ids.next<PersonId>();
    other.name = u"Ion Petrescu"_s;
    const PersonFlag flag{desk.ids.next<PersonFlagId>(), other.id, u"dog"_s, {}, desk.clock.now(), {}};
    const SafetyPlan plan{desk.ids.next<SafetyPlanId>(), desk.person.id, 1, desk.clock.now(), u"Ana Osei, LCSW"_s, u"her sister"_s, {}, {}, {}, true};
    centre.feeds(*store, {centre.change(other), centre.change(flag), centre.change(plan)});
    QCoreApplication::processEvents();
    QSignalSpy changed(store.get(), &Store::changed);
    auto first = centre.here;
    auto second = centre.there;
    auto third = desk.incident(u"109"_s);
    first.call.person = third.call.person = desk.person.id;
    second.call.person = other.id;
    centre.feeds(*store, {centre.change(first), centre.change(second), centre.change(third)});
    QCoreApplication::processEvents();
    REQUIRE(changed.size() == 1);
    const auto told = changed.first().first().value<Changes>();
    REQUIRE(told.of<Person>().size() == 2);
    CHECK(told.of<Person>().contains(desk.person));
    CHECK(told.of<Person>().contains(other));
    CHECK(told.of<PersonFlag>() == QList{flag});
    CHECK(told.of<SafetyPlan>() == QList{plan});
}

TEST_CASE("two people change different fields: both stand, before and after the centre has answered")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    auto mine = centre.here;
    mine.call.whatHappened = u"does not sleep"_s;
    const auto amend = desk.command(u"amend"_s, {patchOf(centre.here, mine)});
    REQUIRE(answer(store->commit(amend)));
    auto theirs = centre.here;
    theirs.call.address = u"2417 Fruitridge Rd"_s;
    centre.feeds(*store, {centre.change(theirs)});
    auto both = theirs;
    both.call.whatHappened = mine.call.whatHappened;
    CHECK(shown(*store, both) == both);

    centre.feeds(*store, {centre.change(both)});
    centre.says(*store, amend, Verdict::State::Accepted);
    CHECK(shown(*store, both) == both);
    CHECK(answer(store->waiting()) == 0);
    store.reset();
    checkNothingPending(desk);
}

TEST_CASE("what the centre refuses goes from sight and stays in the outbox; what hung on it goes too, the rest stays")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    const auto mine = desk.assignment(centre.here);
    const auto offer = desk.command(u"offer"_s, {insertOf(mine), insertOf(desk.note(centre.here, u"Offered to Team 3"_s))});
    REQUIRE(answer(store->commit(offer)));
    auto accepted = mine;
    accepted.state = AssignmentState::Accepted;
    const auto report = desk.command(u"report"_s, {patchOf(mine, accepted)});
    REQUIRE(answer(store->commit(report)));
    const auto said = desk.note(centre.here, u"mother asks for the side gate"_s);
    const auto note = desk.command(u"note"_s, {insertOf(said)});
    REQUIRE(answer(store->commit(note)));
    CHECK(answer(store->waitingCommands(9))->at(1).deps == QList{offer.id});
    QCoreApplication::processEvents();
    QSignalSpy changed(store.get(), &Store::changed);

    centre.says(*store, offer, Verdict::State::Rejected, u"23505"_s);
    QCoreApplication::processEvents();
    REQUIRE(changed.size() == 1);
    CHECK(changed.first().first().value<Changes>().gone.contains(mine.id.uuid()));
    centre.says(*store, report, Verdict::State::Rejected, u"CA424"_s);
    const auto whole = answer(store->whole(centre.here.id));
    CHECK(whole->of<Assignment>().isEmpty());
    CHECK(whole->of<LogEntry>() == QList{said});
    centre.feeds(*store, {centre.change(said)});
    centre.says(*store, note, Verdict::State::Accepted);
    store.reset();
    checkNothingPending(desk);
    const RawFile raw(desk);
    CHECK(raw.ask(u"select state from outbox order by n"_s).size() == 3);
    CHECK(raw.ask(u"select * from outbox where state = 'rejected' and effects like '%Offered to Team 3%'"_s).size() == 1);
}

TEST_CASE("another desk was first with the team: its offer shows at once, mine steps back and is not lost")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    const auto mine = desk.assignment(centre.here);
    const auto offer = desk.command(u"offer"_s, {insertOf(mine), insertOf(desk.note(centre.here, u"Offered"_s))});
    REQUIRE(answer(store->commit(offer)));
    const auto theirs = desk.assignment(centre.there);
    centre.feeds(*store, {centre.change(theirs)});
    CHECK(answer(store->whole(centre.there.id))->of<Assignment>() == QList{theirs});
    CHECK(answer(store->whole(centre.here.id))->of<Assignment>().isEmpty());
    CHECK(answer(store->waiting()) == 1);

    SECTION("the centre refuses mine")
    {
        centre.says(*store, offer, Verdict::State::Rejected, u"23505"_s);
        CHECK(answer(store->waiting()) == 0);
        store.reset();
        checkNothingPending(desk);
    }
    SECTION("theirs is withdrawn before mine was decided: mine shows again")
    {
        auto withdrawn = theirs;
        withdrawn.state = AssignmentState::Cancelled;
        centre.feeds(*store, {centre.change(withdrawn)});
        CHECK(answer(store->whole(centre.here.id))->of<Assignment>() == QList{mine});
    }
}

TEST_CASE("a number from the centre takes the local one's place, which stays beside it")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    auto mine = desk.incident(u"W3-017"_s);
    const auto file = desk.command(u"file"_s, {insertOf(mine)});
    REQUIRE(answer(store->commit(file)));
    auto numbered = mine;
    numbered.number = u"109"_s;
    numbered.localNumber = u"W3-017"_s;
    centre.feeds(*store, {centre.change(numbered)});
    // Still on top of it lies nothing but what was filed: the number is the centre's.
    CHECK(shown(*store, mine).number == u"109");
    centre.says(*store, file, Verdict::State::Accepted);
    CHECK(shown(*store, mine) == numbered);
    CHECK(answer(store->find(u"w3-017"_s, 5))->size() == 1);
    CHECK(answer(store->find(u"109"_s, 5))->size() == 1);
    store.reset();
    checkNothingPending(desk);
}

TEST_CASE("an answer may come after the echo of its command, or before")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    auto risen = centre.here;
    risen.risk = RiskLevel::High;
    const auto amend = desk.command(u"amend"_s, {patchOf(centre.here, risen)});
    REQUIRE(answer(store->commit(amend)));
    const auto echo = centre.change(risen, amend);
    SECTION("before")
    {
        centre.says(*store, amend, Verdict::State::Accepted);
        CHECK(shown(*store, risen) == risen);
        centre.feeds(*store, {echo});
    }
    SECTION("after")
    {
        centre.feeds(*store, {echo});
        centre.says(*store, amend, Verdict::State::Accepted);
    }
    SECTION("twice")
    {
        centre.feeds(*store, {echo});
        centre.says(*store, amend, Verdict::State::Accepted);
        centre.says(*store, amend, Verdict::State::Accepted);
    }
    CHECK(shown(*store, risen) == risen);
    store.reset();
    checkNothingPending(desk);
}

TEST_CASE("a command that changed nothing at the centre is confirmed when the feed has passed it")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    auto risen = centre.here;
    risen.risk = RiskLevel::High;
    const auto amend = desk.command(u"amend"_s, {patchOf(centre.here, risen)});
    REQUIRE(answer(store->commit(amend)));
    centre.feeds(*store, {centre.change(risen)}); // another desk did the same
    const auto other = desk.note(centre.there, u"and went on"_s);
    const auto later = centre.change(other);
    centre.says(*store, amend, Verdict::State::Accepted);
    centre.feeds(*store, {later});
    CHECK(answer(store->waiting()) == 1);
    centre.says(*store, amend, Verdict::State::Accepted);
    CHECK(answer(store->waiting()) == 0);
    store.reset();
    checkNothingPending(desk);
}

TEST_CASE("accepted in a history that was lost before this desk saw it: the feed passes without it, and it is offered again")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    const auto said = desk.note(centre.here, u"accepted, and then the backup came back"_s);
    const auto note = desk.command(u"note"_s, {insertOf(said)});
    REQUIRE(answer(store->commit(note)));
    REQUIRE(answer(store->settle({{note.id, Verdict::State::Accepted, {}, {}, centre.at.seq + 1}}, minute)));
    CHECK(answer(store->waiting()) == 0);
    centre.feeds(*store, {centre.change(desk.note(centre.there, u"another desk's"_s))});
    const auto due = answer(store->dueCommands(9));
    REQUIRE(due->size() == 1);
    CHECK(due->first().id == note.id);
    CHECK(due->first().prior->state == Verdict::State::Accepted);
    centre.feeds(*store, {centre.change(said, note)});
    centre.says(*store, note, Verdict::State::Accepted);
    CHECK(answer(store->whole(centre.here.id))->of<LogEntry>() == QList{said});
    store.reset();
    checkNothingPending(desk);
}

TEST_CASE("refused in a history that was lost before this desk saw it: the feed passes without its conflict, and it is offered again")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    const auto note = desk.command(u"note"_s, {insertOf(desk.note(centre.here, u"refused, and then the backup came back"_s))});
    REQUIRE(answer(store->commit(note)));
    REQUIRE(answer(store->settle({{note.id, Verdict::State::Rejected, u"CA403"_s, {}, centre.at.seq + 1}}, minute)));
    SECTION("another desk's change stands in its place")
    {
        centre.feeds(*store, {centre.change(desk.note(centre.there, u"another desk's"_s))});
    }
    SECTION("nothing stands there")
    {
        CHECK(answer(store->offerLost()) == 1);
        CHECK(answer(store->offerLost()) == 0);
    }
    SECTION("its conflict stands there: nothing was lost")
    {
        centre.feeds(*store, {centre.change(desk.note(centre.there, u"stands for the conflict"_s), note)});
        CHECK(answer(store->offerLost()) == 0);
        CHECK(answer(store->waiting()) == 0);
        return;
    }
    const auto due = answer(store->dueCommands(9));
    REQUIRE(due->size() == 1);
    CHECK(due->first().prior->state == Verdict::State::Rejected);
    CHECK(due->first().prior->code == u"CA403");
    // What a person was told stays so: it does not come into sight again.
    CHECK(answer(store->whole(centre.here.id))->of<LogEntry>().isEmpty());
    store.reset();
    checkNothingPending(desk);
}

TEST_CASE("accepted beyond the end of the feed: it is offered again and stays in sight")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    const auto said = desk.note(centre.here, u"accepted, and then the backup came back"_s);
    const auto note = desk.command(u"note"_s, {insertOf(said)});
    REQUIRE(answer(store->commit(note)));
    REQUIRE(answer(store->settle({{note.id, Verdict::State::Accepted, {}, {}, centre.at.seq + 1}}, minute)));
    CHECK(answer(store->offerLost()) == 1);
    CHECK(answer(store->dueCommands(9))->first().prior->state == Verdict::State::Accepted);
    CHECK(answer(store->whole(centre.here.id))->of<LogEntry>() == QList{said});
}

TEST_CASE("the history was cut back: what only this desk still has is shown and offered again, old news is not")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    const auto early = desk.note(centre.here, u"before the backup"_s);
    const auto late = desk.note(centre.here, u"after the backup"_s);
    const auto noteEarly = desk.command(u"note"_s, {insertOf(early)});
    const auto noteLate = desk.command(u"note"_s, {insertOf(late)});
    const auto refused = desk.command(u"offer"_s, {insertOf(desk.assignment(centre.here))});
    for (const auto& command : {noteEarly, noteLate, refused})
        REQUIRE(answer(store->commit(command)));
    centre.feeds(*store, {centre.change(early)});
    centre.says(*store, noteEarly, Verdict::State::Accepted);
    const auto backup = centre.at;
    centre.feeds(*store, {centre.change(late)});
    centre.says(*store, noteLate, Verdict::State::Accepted);
    centre.says(*store, refused, Verdict::State::Rejected, u"23505"_s);

    QSignalSpy anew(store.get(), &Store::beganAnew);
    REQUIRE(answer(store->beginAnew({Centre::row(desk.rosa), Centre::row(desk.team), Centre::row(desk.person), Centre::row(centre.here), Centre::row(early)}, backup)));
    QCoreApplication::processEvents();
    CHECK(anew.size() == 1);
    const auto whole = answer(store->whole(centre.here.id));
    CHECK(whole->of<LogEntry>().size() == 2);
    CHECK(whole->of<Assignment>().isEmpty());
    // 108 was never in the backup and nobody on this desk touched it.
    CHECK(answer(store->whole(centre.there.id))->of<Incident>().isEmpty());
    const auto due = answer(store->dueCommands(9));
    REQUIRE(due->size() == 3);
    CHECK(due->at(0).prior->state == Verdict::State::Accepted);
    CHECK(due->at(2).prior->state == Verdict::State::Rejected);
    CHECK(due->at(2).prior->code == u"23505");
}

TEST_CASE("history comes behind the feed and never over it")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    auto old = centre.here;
    old.call.address = u"as it was when the page was read"_s;
    auto past = desk.incident(u"017"_s);
    past.status = IncidentStatus::Closed;
    past.call.personName = u"Ion Petrescu"_s;
    const HistoryCursor next{u"older"_s, u"somewhere"_s};
    REQUIRE(answer(store->fillHistory({Centre::row(old), Centre::row(past)}, true, next)));
    CHECK(shown(*store, centre.here) == centre.here);
    CHECK(answer(store->historyCursor()) == next);
    CHECK(answer(store->find(u"petres"_s, 5))->size() == 1);
    CHECK(answer(store->isSummary(past.id)) == true);
    CHECK(answer(store->isSummary(centre.here.id)) == false);
    const auto entry = desk.note(past, u"what was said then"_s);
    REQUIRE(answer(store->complete(past.id, {Centre::row(past), Centre::row(entry)})));
    CHECK(answer(store->isSummary(past.id)) == false);
    CHECK(answer(store->whole(past.id))->of<LogEntry>() == QList{entry});
}

TEST_CASE("what the centre put off goes up again after its pause, or at once when asked")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    const auto note = desk.command(u"note"_s, {insertOf(desk.note(centre.here, u"first"_s))});
    const auto other = desk.command(u"note"_s, {insertOf(desk.note(centre.here, u"second"_s))});
    REQUIRE(answer(store->commit(note)));
    REQUIRE(answer(store->commit(other)));
    centre.says(*store, note, Verdict::State::Deferred, u"CA424"_s);
    REQUIRE(answer(store->dueCommands(9))->size() == 1);
    CHECK(answer(store->dueCommands(9))->first().id == other.id);
    CHECK(answer(store->waitingCommands(9))->size() == 2);
    SECTION("asked") { CHECK(answer(store->dueCommands(9, true))->size() == 2); }
    SECTION("waited")
    {
        desk.clock.advance(minute + second);
        CHECK(answer(store->dueCommands(9))->size() == 2);
    }
}

TEST_CASE("a command is proven with the key of who gave it, and only hers")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    const SigningKey key{desk.rosa.id, QByteArray(32, 'k')};
    store->setSigner(key);
    const auto hers = desk.command(u"note"_s, {insertOf(desk.note(centre.here, u"hers"_s))});
    auto anothers = desk.command(u"note"_s, {insertOf(desk.note(centre.here, u"not hers"_s))});
    anothers.actor.id = desk.ids.next<StaffId>();
    REQUIRE(answer(store->commit(hers)));
    REQUIRE(answer(store->commit(anothers)));
    const auto due = answer(store->dueCommands(9));
    CHECK(due->at(0).proof.size() == 64);
    CHECK(due->at(0).proof == proofOf(hers, due->at(0).effects, key));
    CHECK(due->at(1).proof.isEmpty());
}

TEST_CASE("old commands go only when the centre has accepted them")
{
    DeskFile desk;
    Centre centre(desk);
    auto store = centre.join();
    const auto said = desk.note(centre.here, u"accepted"_s);
    const auto accepted = desk.command(u"note"_s, {insertOf(said)});
    const auto rejected = desk.command(u"offer"_s, {insertOf(desk.assignment(centre.here))});
    const auto waits = desk.command(u"note"_s, {insertOf(desk.note(centre.here, u"waits"_s))});
    for (const auto& each : {accepted, rejected, waits})
        REQUIRE(answer(store->commit(each)));
    centre.feeds(*store, {centre.change(said)});
    centre.says(*store, accepted, Verdict::State::Accepted);
    centre.says(*store, rejected, Verdict::State::Rejected, u"CA409"_s);
    desk.clock.advance(40 * day);
    REQUIRE(answer(store->forgetOld(30 * day)));
    store.reset();
    const RawFile raw(desk);
    QStringList left;
    for (const auto& row : raw.ask(u"select state from outbox order by n"_s))
        left.append(row.value(u"state"_s));
    CHECK(left == QStringList{u"rejected"_s, u"queued"_s});
}
