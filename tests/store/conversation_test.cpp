#include "rawfile.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// What is said, asked and handed on at one incident.
struct Said {
    explicit Said(DeskFile& desk) : incident(desk.incident())
    {
        auto& ids = desk.ids;
        const auto now = desk.clock.now();
        message = desk.note(incident, u"Two minutes out"_s);
        message.kind = LogKind::Message;
        message.stateWord = word(SaidTo::FromTeam);
        listening = desk.note(incident, u"listens in"_s);
        listening.kind = LogKind::Listening;
        listening.stateWord = u"began"_s;
        listening.at += second;
        mark = {ids.next<ReadMarkId>(), incident.id, desk.rosa.id, now, {message.id}};
        note = {ids.next<ClinicalNoteId>(), incident.id, now, desk.rosa.id, desk.rosa.name, u"for the debrief"_s};
        approval = {ids.next<ApprovalId>(), incident.id, ApprovalKind::Transfer911, ApprovalState::Alone, now, desk.rosa.id, u"he has a knife"_s, desk.rosa.id, now, u"no clinician answered"_s,
            StaffId{}, std::nullopt, {}};
        transfer = {ids.next<TransferId>(), incident.id, Taker::Service911, u"Sheriff"_s, TransferState::Accepted, now, desk.rosa.id, approval.id, {u"where_words"_s}, u"One page."_s,
            {u"phone_support"_s}, u"twice"_s, u"916-555-0100"_s, u"Sheriff: ask"_s, now, desk.rosa.id, u"Deputy Lee"_s, Came::Came, 14, Force::None, u"calm"_s, std::nullopt, StaffId{}, std::nullopt,
            FollowUpId{}};
    }
    [[nodiscard]] QList<Effect> effects() const
    {
        return {insertOf(incident), insertOf(message), insertOf(listening), insertOf(mark), insertOf(note), insertOf(approval), insertOf(transfer)};
    }

    Incident incident;
    LogEntry message;
    LogEntry listening;
    ReadMark mark;
    ClinicalNote note;
    Approval approval;
    Transfer transfer;
};

} // namespace

TEST_CASE("what was said and read, approvals and transfers come back as they were, at the start and with the incident")
{
    DeskFile desk;
    const Said said(desk);
    {
        const auto store = desk.open();
        REQUIRE(answer(store->commit(desk.command(u"say"_s, said.effects() + QList{insertOf(desk.rosa), insertOf(desk.person)}))));
    }
    const auto store = desk.open();
    const auto open = answer(store->loadOpen());
    REQUIRE(open);
    CHECK(open->of<ReadMark>() == QList{said.mark});
    CHECK(open->of<Approval>() == QList{said.approval});
    CHECK(open->of<Transfer>() == QList{said.transfer});
    Picture picture;
    picture.apply(*open);
    CHECK(picture.conversationOn(said.incident.id) == QList{said.message, said.listening});
    CHECK(picture.readersOf(said.message.id) == QSet{desk.rosa.id});
    CHECK(picture.listenersOn(said.incident.id) == QSet{desk.rosa.id});
    CHECK(picture.lastWordOn(said.incident.id)->id == said.message.id);

    const auto whole = answer(store->whole(said.incident.id));
    REQUIRE(whole);
    CHECK(whole->of<ReadMark>() == QList{said.mark});
    CHECK(whole->of<ClinicalNote>() == QList{said.note});
    CHECK(whole->of<Approval>() == QList{said.approval});
    CHECK(whole->of<Transfer>() == QList{said.transfer});
}

TEST_CASE("what waits for a clinician or for a result is there at the start, however long ago its incident ended")
{
    DeskFile desk;
    Said said(desk);
    said.incident.status = IncidentStatus::Closed;
    said.incident.endedAt = desk.clock.now();
    {
        const auto store = desk.open();
        REQUIRE(answer(store->commit(desk.command(u"say"_s, said.effects() + QList{insertOf(desk.rosa), insertOf(desk.person)}))));
    }
    desk.clock.advance(400 * day);
    const auto waiting = answer(desk.open()->loadOpen());
    REQUIRE(waiting);
    Picture picture;
    picture.apply(*waiting);
    CHECK(picture.waitingApprovals() == QList{said.approval});
    CHECK(picture.transfersOf(said.incident.id) == QList{said.transfer});
    CHECK(picture.everKnown(said.incident.id));
    CHECK_FALSE(picture.find(said.incident.id));
    CHECK(picture.conversationOn(said.incident.id).isEmpty());
}

TEST_CASE("what was said, read and noted is never changed, and none of it is deleted")
{
    DeskFile desk;
    const Said said(desk);
    {
        const auto store = desk.open();
        REQUIRE(answer(store->commit(desk.command(u"say"_s, said.effects() + QList{insertOf(desk.rosa), insertOf(desk.person)}))));
        auto unreasoned = said.approval;
        unreasoned.id = desk.ids.next<ApprovalId>();
        unreasoned.reason.clear();
        CHECK_FALSE(answer(store->commit(desk.command(u"act_alone"_s, {insertOf(unreasoned)}))));
    }
    const RawFile raw(desk);
    for (const auto& table : {u"log_entry"_s, u"read_mark"_s, u"clinical_note"_s})
        CHECK(raw.refusal(u"update %1 set id = id"_s.arg(table).toUtf8().constData()) == u"append-only: "_s + table);
    for (const auto& table : {u"log_entry"_s, u"read_mark"_s, u"clinical_note"_s, u"approval"_s, u"transfer"_s})
        CHECK(raw.refusal(u"delete from %1"_s.arg(table).toUtf8().constData()) == u"never deleted: "_s + table);
}
