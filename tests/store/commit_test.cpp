#include "rawfile.h"

#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("offering a command twice has the effect of offering it once")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    QSignalSpy changed(store.get(), &Store::changed);
    const auto incident = desk.incident();
    const auto file = desk.command(u"file"_s, {insertOf(incident), insertOf(desk.note(incident, u"once"_s))});
    const auto first = answer(store->commit(file));
    desk.clock.advance(minute);
    const auto second = answer(store->commit(file));
    REQUIRE(first);
    CHECK(second == first);
    QCoreApplication::processEvents();
    CHECK(changed.size() == 1);
    CHECK(answer(store->whole(incident.id))->of<LogEntry>().size() == 1);
    CHECK(answer(store->waiting()) == 2);

    auto other = file;
    other.effects = {insertOf(desk.note(incident, u"another deed under the same id"_s))};
    CHECK_FALSE(answer(store->commit(other)));
}

TEST_CASE("a refused command keeps nothing and the store goes on")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    QSignalSpy changed(store.get(), &Store::changed);
    const auto incident = desk.incident();
    auto broken = insertOf(incident);
    SECTION("a word the schema does not know") { broken.fields.insert(u"status"_s, u"melted"_s); }
    SECTION("a number where words belong") { broken.fields.insert(u"filed_at"_s, u"soon"_s); }
    SECTION("a person nobody knows") { broken.fields.insert(u"person"_s, desk.ids.next<PersonId>().toString()); }
    SECTION("no number at all") { broken.fields.remove(u"number"_s); }
    SECTION("another row's id") { broken.id = desk.ids.next<IncidentId>().toString(); }
    SECTION("a table of another kind") { broken.entity = u"outbox"_s; }
    SECTION("a table that is SQL") { broken.entity = u"incident; drop table incident; --"_s; }
    SECTION("a map that is not one") { broken.fields.insert(u"screen"_s, u"not a map"_s); }
    const auto refused = answer(store->commit(desk.command(u"file"_s, {insertOf(desk.note(incident, u"first effect"_s)), broken})));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().summary == u"This was not kept. What you typed is still here; try again, and tell the administrator if it stays.");
    CHECK_FALSE(refused.error().detail.isEmpty());
    QCoreApplication::processEvents();
    CHECK(changed.isEmpty());
    CHECK(answer(store->waiting()) == 1);
    CHECK(answer(store->loadOpen())->of<Incident>().isEmpty());

    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(incident)}))));
    CHECK(answer(store->loadOpen())->of<Incident>() == QList{incident});
}

TEST_CASE("a patch of a row that is not there is refused")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    const auto before = desk.incident();
    auto after = before;
    after.risk = RiskLevel::High;
    CHECK_FALSE(answer(store->commit(desk.command(u"amend"_s, {patchOf(before, after)}))));
}

TEST_CASE("a team is never sent to two places")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    const auto here = desk.incident(u"104"_s);
    const auto there = desk.incident(u"108"_s);
    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(here), insertOf(there)}))));
    REQUIRE(answer(store->commit(desk.command(u"offer"_s, {insertOf(desk.assignment(there, AssignmentState::EnRoute))}))));
    desk.clock.advance(4 * second);

    const auto second = desk.command(u"offer"_s, {insertOf(desk.assignment(here)), insertOf(desk.note(here, u"Offered"_s))});
    const auto refused = answer(store->commit(second));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().summary == u"Team 3 is already with 108, sent by Rosa Delgado 4 s ago. Nothing was changed; what you typed is kept.");
    CHECK(answer(store->whole(here.id))->of<Assignment>().isEmpty());
    CHECK(answer(store->whole(here.id))->of<LogEntry>().isEmpty());

    SECTION("reserved for later is allowed, and becomes an offer only when the team is free")
    {
        const auto reserved = desk.assignment(here, AssignmentState::Reserved);
        REQUIRE(answer(store->commit(desk.command(u"reserve"_s, {insertOf(reserved)}))));
        auto offered = reserved;
        offered.state = AssignmentState::Offered;
        const auto early = answer(store->commit(desk.command(u"offer"_s, {patchOf(reserved, offered)})));
        REQUIRE_FALSE(early);
        CHECK(early.error().summary.startsWith(u"Team 3 is already with 108"));
        CHECK(answer(store->whole(here.id))->of<Assignment>() == QList{reserved});
    }
}

TEST_CASE("a filed draft goes in the same transaction, and only then")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    const auto draft = answer(store->beginDraft({desk.ids.next<DraftId>(), {}, desk.rosa.id, desk.clock.now(), desk.clock.now(), {}, {}, 0, {}, {}}));
    REQUIRE(draft);
    QCoreApplication::processEvents();
    QSignalSpy changed(store.get(), &Store::changed);
    const auto incident = desk.incident(draft->number);

    auto broken = insertOf(incident);
    broken.fields.insert(u"risk"_s, u"purple"_s);
    CHECK_FALSE(answer(store->commit(desk.command(u"file"_s, {broken}), draft->id)));
    CHECK(answer(store->loadOpen())->of<Draft>() == QList{*draft});

    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(incident)}), draft->id)));
    CHECK(answer(store->loadOpen())->of<Draft>().isEmpty());
    QCoreApplication::processEvents();
    REQUIRE(changed.size() == 1);
    CHECK(changed.first().first().value<Changes>().droppedDrafts == QList{draft->id});

    // A keystroke that was still on its way does not bring it back.
    const auto late = answer(store->keepDraft(*draft));
    REQUIRE_FALSE(late);
    CHECK(late.error().summary.contains(u"already filed"));
    CHECK(answer(store->loadOpen())->of<Draft>().isEmpty());
}

TEST_CASE("numbers are given once")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    const auto begin = [&] {
        return answer(store->beginDraft({desk.ids.next<DraftId>(), {}, {}, desk.clock.now(), desk.clock.now(), {}, {}, 0, {}, {}})).value_or(Draft{});
    };
    const auto first = begin();
    CHECK(first.number == u"001");
    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(desk.incident(u"104"_s)), insertOf(desk.incident(u"W3-900"_s))}))));
    CHECK(begin().number == u"105");
    REQUIRE(answer(store->dropDraft(first.id)));
    CHECK(begin().number == u"106");
}

TEST_CASE("the outbox says what a command waits for, and the shadow what stood there before")
{
    DeskFile desk;
    const auto before = desk.incident();
    auto after = before;
    after.risk = RiskLevel::High;
    auto last = after;
    last.outcome = u"mobile_team"_s;
    const auto file = desk.command(u"file"_s, {insertOf(before)});
    const auto screen = desk.command(u"triage"_s, {patchOf(before, after), insertOf(desk.note(before, u"screened"_s))});
    const auto determine = desk.command(u"determine"_s, {patchOf(after, last)});
    {
        const auto store = desk.openWithShift();
        for (const auto& command : {file, screen, determine})
            REQUIRE(answer(store->commit(command)));
    }
    RawFile raw(desk);
    const auto outbox = raw.ask(u"select * from outbox order by n"_s);
    REQUIRE(outbox.size() == 4);
    const auto begin = outbox.at(0).value(u"cmd_id"_s);
    CHECK(outbox.at(0).value(u"deps"_s) == u"[]");
    CHECK(outbox.at(1).value(u"deps"_s) == u"[\"%1\"]"_s.arg(begin));
    CHECK(QJsonDocument::fromJson(outbox.at(2).value(u"deps"_s).toUtf8()).array().contains(file.id.toString()));
    CHECK(outbox.at(2).value(u"state"_s) == u"queued");
    CHECK(effectsFromJson(outbox.at(2).value(u"effects"_s).toUtf8()) == screen.effects);
    CHECK(raw.ask(u"select * from shadow where entity = 'incident' and body is null and inserted_by = '%1'"_s.arg(file.id.toString())).size() == 1);
}

TEST_CASE("the shadow holds a confirmed row as it was before the first change")
{
    DeskFile desk;
    const auto before = desk.incident();
    desk.openWithShift().reset();
    {
        // As the centre's feed would bring it: the row is there without any command of ours.
        RawFile raw(desk);
        REQUIRE(raw.connection.change(u"insert_incident"_s, {{":row"_L1, QString::fromUtf8(QJsonDocument(toRow(before)).toJson())}}));
    }
    {
        const auto store = desk.open();
        auto after = before;
        after.risk = RiskLevel::Low;
        REQUIRE(answer(store->commit(desk.command(u"triage"_s, {patchOf(before, after)}))));
        auto last = after;
        last.risk = RiskLevel::High;
        REQUIRE(answer(store->commit(desk.command(u"triage"_s, {patchOf(after, last)}))));
    }
    RawFile raw(desk);
    const auto shadow = raw.ask(u"select * from shadow where entity = 'incident'"_s);
    REQUIRE(shadow.size() == 1);
    CHECK(fromRow<Incident>(QJsonDocument::fromJson(shadow.first().value(u"body"_s).toUtf8()).object()) == before);
}

TEST_CASE("what was written down once is neither changed nor deleted")
{
    DeskFile desk;
    const auto incident = desk.incident();
    {
        const auto store = desk.openWithShift();
        REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(incident), insertOf(desk.note(incident, u"as said"_s)),
            insertOf(Linkage{desk.ids.next<LinkageId>(), incident.id, u"food"_s, u"x"_s, desk.clock.now(), desk.rosa.id})}))));
        auto forged = insertOf(desk.note(incident, u"forged"_s));
        forged.kind = Effect::Kind::Patch;
        CHECK_FALSE(answer(store->commit(desk.command(u"forge"_s, {forged}))));
    }
    RawFile raw(desk);
    CHECK(raw.refusal("update log_entry set words = 'other'").contains(u"append-only"));
    CHECK(raw.refusal("update linkage set partner = 'y'").contains(u"append-only"));
    CHECK(raw.refusal("delete from log_entry").contains(u"never deleted"));
    CHECK(raw.refusal("delete from incident").contains(u"never deleted"));
    CHECK(raw.refusal("delete from person").contains(u"never deleted"));
    CHECK(raw.refusal("delete from outbox").contains(u"never deleted"));
    CHECK(raw.refusal("insert or replace into log_entry select * from log_entry").contains(u"never deleted"));
    CHECK(raw.ask(u"select words from log_entry"_s).first().value(u"words"_s) == u"as said");
}

TEST_CASE("only a newer position of a team counts")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    const auto at = desk.clock.now();
    const Fix newer{desk.team.id, {38.5, -121.4}, at, at, {}, {}};
    const Fix older{desk.team.id, {38.6, -121.5}, at - minute, at, 10.0, 3.0};
    REQUIRE(answer(store->keepFixes({newer})));
    QCoreApplication::processEvents();
    QSignalSpy changed(store.get(), &Store::changed);
    REQUIRE(answer(store->keepFixes({older})));
    QCoreApplication::processEvents();
    CHECK(changed.isEmpty());
    CHECK(answer(store->loadOpen())->of<Fix>() == QList{newer});
}

TEST_CASE("every question is answered, also when the store goes away")
{
    DeskFile desk;
    QList<QFuture<Result<Receipt>>> kept;
    QFuture<Result<Changes>> unopened;
    {
        auto store = desk.openWithShift();
        for (int i = 0; i < 50; ++i)
            kept.append(store->commit(desk.command(u"file"_s, {insertOf(desk.incident(QString::number(i)))})));
        Store never(desk.clock);
        unopened = never.loadOpen();
    }
    for (const auto& each : kept) {
        REQUIRE(each.isFinished());
        CHECK(each.result());
    }
    REQUIRE(unopened.isFinished());
    CHECK_FALSE(unopened.result());
    CHECK(answer(desk.open()->loadOpen())->of<Incident>().size() == 50);
}

TEST_CASE("somebody who was known before comes into the picture with the call")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    const PersonFlag flag{desk.ids.next<PersonFlagId>(), desk.person.id, u"dog"_s, {}, desk.clock.now(), {}};
    REQUIRE(answer(store->commit(desk.command(u"flag"_s, {insertOf(flag)}))));
    QCoreApplication::processEvents();
    QSignalSpy changed(store.get(), &Store::changed);
    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(desk.incident())}))));
    QCoreApplication::processEvents();
    REQUIRE(changed.size() == 1);
    const auto told = changed.first().first().value<Changes>();
    CHECK(told.of<Person>() == QList{desk.person});
    CHECK(told.of<PersonFlag>() == QList{flag});
}

TEST_CASE("a copy opens with the same key and holds what was there then")
{
    DeskFile desk;
    const auto copy = desk.folder.filePath(u"copy.db"_s);
    const auto openIn = [](Store& store) {
        const auto open = answer(store.loadOpen());
        REQUIRE(open);
        return open->of<Incident>().size();
    };
    {
        const auto store = desk.openWithShift();
        const auto before = desk.incident(u"104"_s);
        const auto after = desk.incident(u"105"_s);
        REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(before)}))));
        CHECK(openIn(*store) == 1);
        REQUIRE(answer(store->copyTo(copy)));
        CHECK(openIn(*store) == 1);
        REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(after)}))));
        // Made again, it takes the place of the one before; the store goes on.
        REQUIRE(answer(store->copyTo(copy)));
        REQUIRE(answer(store->copyTo(desk.folder.filePath(u"none/copy.db"_s))).has_value() == false);
        CHECK(openIn(*store) == 2);
    }
    Store opened(desk.clock);
    CHECK_FALSE(answer(Store(desk.clock).open({copy, DataKey::random(), {}})));
    REQUIRE(answer(opened.open({copy, desk.key, {}})));
    CHECK(openIn(opened) == 2);
}
