#include "deskaddress.h"
#include "faultproxy.h"
#include "station.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;
using dispatch::insertOf;
using dispatch::patchOf;

namespace {

constexpr auto linked = LinkState::Kind::Linked;
constexpr auto alone = LinkState::Kind::Alone;

/// A centre with Team 3 in it, and two workstations.
class TwoDesks {
public:
    TwoDesks()
    {
        team.id = TeamId{QUuid::createUuid()};
        team.callsign = u"T3"_s;
        team.shiftStart = SystemClock().now() - hour;
        team.shiftEnd = SystemClock().now() + 8 * hour;
        // The roster's hand: a supervisor at the oversight desk.
        CentreDesk roster(centre, u"OS"_s);
        REQUIRE(stateOf(roster.give(centre.rosa, {test::insertOf(u"team"_s, toRow(team))})) == u"accepted");
        w3 = std::make_unique<Station>(addressOf(centre, u"W3"_s), u"W3"_s, centre.dana);
        w4 = std::make_unique<Station>(addressOf(centre, u"W4"_s), u"W4"_s, centre.rosa);
        REQUIRE(Station::comes([&] { return w3->isAtRest() && w4->isAtRest() && w3->picture->now().find(team.id) && w4->picture->now().find(team.id); }));
    }

    Centre centre;
    Team team;
    std::unique_ptr<Station> w3;
    std::unique_ptr<Station> w4;
};

/// Every row of the centre, and how often each accepted command of the desks is there.
void checkWhole(const TwoDesks& world, int commands)
{
    // The owner's own line may have died with the server.
    const Session owner(world.centre.name, LocalCluster::superuser(), server().password());
    const auto said = owner.say(u"select count(*) as n, count(distinct id) as ids from sync.command where station in ('W3', 'W4')"_s);
    CHECK(said.value(u"n"_s).toInt() == commands);
    CHECK(said.value(u"ids"_s).toInt() == commands);
}

/// The server is well again, however the case ended.
struct Healed {
    ~Healed()
    {
        auto& cluster = server().cluster();
        (void)cluster.thaw();
        if (!cluster.isRunning())
            (void)cluster.start();
    }
};

} // namespace

TEST_CASE("what one desk saves the other shows, under the centre's number")
{
    TwoDesks world;
    const auto filed = world.w3->files(u"sits in the cold"_s);
    REQUIRE(Station::comes([&] { return world.w4->sees(filed.id) != nullptr; }));
    REQUIRE(Station::comes([&] { return world.w3->sees(filed.id)->number == u"001"; }));
    CHECK(*world.w3->sees(filed.id) == *world.w4->sees(filed.id));
    CHECK(world.w4->sees(filed.id)->localNumber == u"W3-001");
    CHECK(world.w4->picture->now().incidentNumbered(u"w3-001")->id == filed.id);
    REQUIRE(Station::comes([&] { return world.w3->isAtRest(); }));
    checkWhole(world, 1);
}

TEST_CASE("two dispatchers send the same team: one wins, the other is told and nothing she typed is gone")
{
    TwoDesks world;
    const auto here = world.w3->files(u"here"_s);
    const auto there = world.w4->files(u"there"_s);
    REQUIRE(Station::comes([&] { return world.w3->sees(there.id) && world.w4->sees(here.id) && world.w3->isAtRest() && world.w4->isAtRest(); }));
    const auto mine = world.w3->assignment(here.id, world.team.id);
    const auto theirs = world.w4->assignment(there.id, world.team.id);
    world.w3->does(u"offer"_s, {insertOf(mine), insertOf(world.w3->note(here.id, u"Team 3 speaks Spanish"_s))});
    world.w4->does(u"offer"_s, {insertOf(theirs), insertOf(world.w4->note(there.id, u"Team 3 is nearest"_s))});
    REQUIRE(Station::comes([&] { return world.w3->isAtRest() && world.w4->isAtRest() && world.w3->picture->now().openConflicts().size() == 1 && world.w4->picture->now().openConflicts().size() == 1; }));

    const auto* first = world.w3->picture->now().activeAssignment(world.team.id);
    const auto* second = world.w4->picture->now().activeAssignment(world.team.id);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->id == second->id);
    const bool mineWon = first->id == mine.id;
    CHECK((mineWon || first->id == theirs.id));
    const auto conflict = world.w3->picture->now().openConflicts().first();
    CHECK(conflict == world.w4->picture->now().openConflicts().first());
    CHECK(conflict.kind == ConflictKind::Rejected);
    CHECK(conflict.code == u"23505");
    CHECK(conflict.incident == (mineWon ? there.id : here.id));
    CHECK(QString::fromUtf8(QJsonDocument(conflict.effects).toJson()).contains(mineWon ? u"Team 3 is nearest"_s : u"Team 3 speaks Spanish"_s));
    CHECK(world.w3->picture->now().all<Assignment>().size() == 1);
    CHECK(world.w4->picture->now().all<Assignment>().size() == 1);
    checkWhole(world, 4);
}

TEST_CASE("a duress raised on one desk is red on the other, taken there, and quiet on both")
{
    TwoDesks world;
    const auto& team = world.team.id;
    const auto heard = [&](Station& desk) { return desk.picture->now().duressOf(team); };
    Duress duress;
    duress.id = world.w3->ids.next<DuressId>();
    duress.team = team;
    duress.raisedAt = world.w3->clock.now();
    duress.raisedBy = StaffId::fromString(world.centre.dana.id);
    world.w3->does(u"raise_duress"_s, {insertOf(duress)});
    REQUIRE(Station::comes([&] { return heard(*world.w4).has_value(); }));
    CHECK(heard(*world.w4)->isLoud());
    CHECK(heard(*world.w3)->isLoud());

    auto taken = *heard(*world.w4);
    taken.takenBy = StaffId::fromString(world.centre.rosa.id);
    taken.takenAt = world.w4->clock.now();
    world.w4->does(u"take_duress"_s, {patchOf(duress, taken)});
    REQUIRE(Station::comes([&] { return !heard(*world.w3)->isLoud(); }));
    CHECK(heard(*world.w3) == taken);
    CHECK(heard(*world.w4) == taken);

    auto ended = taken;
    ended.endedBy = taken.takenBy;
    ended.endedAt = world.w4->clock.now();
    ended.outcome = u"both in the car"_s;
    world.w4->does(u"end_duress"_s, {patchOf(taken, ended)});
    REQUIRE(Station::comes([&] { return !heard(*world.w3) && !heard(*world.w4); }));
    CHECK(world.centre.image(u"duress"_s, duress.id.toString()).value(u"outcome"_s).toString() == u"both in the car");
}

TEST_CASE("both desks take a duress at once: one name stands on both, and the other is told")
{
    TwoDesks world;
    Duress duress;
    duress.id = world.w3->ids.next<DuressId>();
    duress.team = world.team.id;
    duress.raisedAt = world.w3->clock.now();
    world.w3->does(u"raise_duress"_s, {insertOf(duress)});
    REQUIRE(Station::comes([&] { return world.w4->picture->now().duressOf(world.team.id) && world.w3->isAtRest() && world.w4->isAtRest(); }));
    const auto take = [&](Station& desk, const Signer& who) {
        auto taken = duress;
        taken.takenBy = StaffId::fromString(who.id);
        taken.takenAt = desk.clock.now();
        desk.does(u"take_duress"_s, {patchOf(duress, taken)});
    };
    take(*world.w3, world.centre.dana);
    take(*world.w4, world.centre.rosa);
    REQUIRE(Station::comes([&] { return world.w3->isAtRest() && world.w4->isAtRest() && world.w3->picture->now().openConflicts().size() == 1 && world.w4->picture->now().openConflicts().size() == 1; }));
    const auto here = world.w3->picture->now().duressOf(world.team.id);
    REQUIRE(here);
    CHECK(here == world.w4->picture->now().duressOf(world.team.id));
    const auto conflict = world.w3->picture->now().openConflicts().first();
    CHECK(conflict.name == u"take_duress");
    CHECK(conflict.by != here->takenBy);
    CHECK(QSet<QString>{conflict.by.toString(), here->takenBy.toString()} == QSet<QString>{world.centre.dana.id, world.centre.rosa.id});
}

TEST_CASE("a duress raised while the desk is alone is red there at once, and on the other when the link is back")
{
    TwoDesks world;
    world.w3->close();
    {
        // The line is down: the program starts and the centre does not answer.
        Healed healed;
        REQUIRE(server().cluster().freeze());
        world.w3->open();
        Duress duress;
        duress.id = world.w3->ids.next<DuressId>();
        duress.team = world.team.id;
        duress.raisedAt = world.w3->clock.now();
        world.w3->does(u"raise_duress"_s, {insertOf(duress)});
        REQUIRE(Station::comes([&] { return world.w3->picture->now().duressOf(world.team.id).has_value(); }));
        CHECK_FALSE(world.w3->isLinked());
        CHECK_FALSE(world.w4->picture->now().duressOf(world.team.id));
    }
    world.w3->sync->tryNow();
    REQUIRE(Station::comes([&] { return world.w4->picture->now().duressOf(world.team.id).has_value(); }, 60'000));
}

TEST_CASE("two people change one incident: different fields join, the address waits for a person")
{
    TwoDesks world;
    const auto filed = world.w3->files(u"does not sleep"_s);
    REQUIRE(Station::comes([&] { return world.w4->sees(filed.id) && world.w3->isAtRest(); }));
    const auto base = *world.w4->sees(filed.id);
    REQUIRE(server().cluster().freeze());
    const Healed healed;
    auto mine = base;
    mine.call.address = u"8840 Folsom Blvd #12"_s;
    mine.call.nature = u"panic"_s;
    auto theirs = base;
    theirs.call.address = u"8804 Folsom Blvd #12"_s;
    theirs.call.language = u"es"_s;
    world.w3->does(u"amend"_s, {patchOf(base, mine)});
    world.w4->does(u"amend"_s, {patchOf(base, theirs)});
    CHECK(world.w3->sees(filed.id)->call.address == mine.call.address);
    REQUIRE(server().cluster().thaw());
    world.w3->sync->tryNow();
    world.w4->sync->tryNow();
    REQUIRE(Station::comes([&] { return world.w3->isAtRest() && world.w4->isAtRest() && world.w3->picture->now().openConflicts().size() == 1 && world.w4->picture->now().openConflicts().size() == 1; }));
    const auto both = *world.w3->sees(filed.id);
    CHECK(both == *world.w4->sees(filed.id));
    CHECK(both.call.nature == u"panic");
    CHECK(both.call.language == u"es");
    const auto conflict = world.w3->picture->now().openConflicts().first();
    CHECK(conflict.kind == ConflictKind::Merge);
    CHECK(conflict.field == u"address");
    QStringList values{conflict.mine.toString(), conflict.theirs.toString()};
    CHECK(conflict.theirs.toString() == both.call.address);
    values.sort();
    CHECK(values == QStringList{theirs.call.address, mine.call.address});
}

TEST_CASE("the server dies, hangs or is gone: verbs go on, and all is reconciled when it is back")
{
    TwoDesks world;
    const auto filed = world.w3->files(u"before"_s);
    REQUIRE(Station::comes([&] { return world.w4->sees(filed.id) && world.w3->isAtRest(); }));
    auto& cluster = server().cluster();
    const Healed healed;
    bool killed = false;
    SECTION("killed with -9")
    {
        killed = true;
        REQUIRE(cluster.kill());
    }
    SECTION("stopped with its line open") { REQUIRE(cluster.freeze()); }
    QStringList said;
    for (int i = 0; i < 40; ++i) {
        auto& desk = i % 2 ? *world.w3 : *world.w4;
        said.append(u"said alone %1"_s.arg(i, 2, 10, QChar(u'0')));
        desk.does(u"note"_s, {insertOf(desk.note(filed.id, said.last()))});
    }
    const auto own = world.w3->files(u"filed alone"_s);
    CHECK(world.w3->sees(own.id)->number == u"W3-002");
    REQUIRE(Station::comes([&] { return world.w3->state().kind == alone && world.w4->state().kind == alone && world.w3->state().waiting == 21; }, 40'000));
    CHECK(world.w3->state().retryAt);
    CHECK(world.w3->state().since <= world.w3->clock.now());
    const auto back = killed ? cluster.start() : cluster.thaw();
    REQUIRE(back);
    REQUIRE(Station::comes([&] { return world.w3->isAtRest() && world.w4->isAtRest() && world.w4->sees(own.id) && world.w3->sees(own.id)->number == u"002"; }, 30'000));
    REQUIRE(Station::comes([&] { return world.w3->notesOf(filed.id) == said && world.w4->notesOf(filed.id) == said; }));
    CHECK(world.w3->state().waiting == 0);
    checkWhole(world, 42);
}

TEST_CASE("the server's disk is full: verbs go on, and all is there when it has room again")
{
    auto& cluster = server().cluster();
    const Healed healed;
    // Where the server's own user may read.
    const auto library = cluster.folder() + u"/fulldisk.so"_s;
    const auto full = cluster.folder() + u"/full"_s;
    REQUIRE((QFile::exists(library) || QFile::copy(QStringLiteral(FULL_DISK), library)));
    REQUIRE(QFile::setPermissions(library, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    REQUIRE(cluster.stop());
    qputenv("LD_PRELOAD", library.toUtf8());
    qputenv("DISK_FULL_WHEN", full.toUtf8());
    const auto started = cluster.start();
    qunsetenv("LD_PRELOAD");
    qunsetenv("DISK_FULL_WHEN");
    REQUIRE(started);

    TwoDesks world;
    const auto filed = world.w3->files(u"before"_s);
    REQUIRE(Station::comes([&] { return world.w4->sees(filed.id) && world.w3->isAtRest(); }));
    {
        QFile flag(full);
        REQUIRE(flag.open(QIODevice::WriteOnly));
    }
    QStringList said;
    for (int i = 0; i < 10; ++i) {
        said.append(u"said to a full disk %1"_s.arg(i));
        world.w3->does(u"note"_s, {insertOf(world.w3->note(filed.id, said.last()))});
    }
    REQUIRE(Station::comes([&] { return world.w3->state().kind == alone && world.w3->state().waiting == 10; }, 40'000));
    REQUIRE(QFile::remove(full));
    // A server whose disk was full may have given up; whoever made room starts it.
    if (!cluster.isRunning() || !cluster.stop())
        (void)cluster.kill();
    REQUIRE(cluster.start());
    REQUIRE(Station::comes([&] { return world.w3->isAtRest() && world.w4->notesOf(filed.id) == said; }, 30'000));
    checkWhole(world, 11);
}

TEST_CASE("the program is closed alone and opened again: what waited goes up")
{
    TwoDesks world;
    const auto filed = world.w3->files(u"before"_s);
    REQUIRE(Station::comes([&] { return world.w4->sees(filed.id) && world.w3->isAtRest(); }));
    const Healed healed;
    REQUIRE(server().cluster().kill());
    world.w3->does(u"note"_s, {insertOf(world.w3->note(filed.id, u"kept on the disk"_s))});
    world.w3->close();
    world.w3->open();
    CHECK(world.w3->notesOf(filed.id) == QStringList{u"kept on the disk"_s});
    CHECK(world.w3->waiting() == 1);
    REQUIRE(server().cluster().start());
    REQUIRE(Station::comes([&] { return world.w3->isAtRest() && world.w4->notesOf(filed.id).size() == 1; }, 30'000));
}

TEST_CASE("a workstation that is revoked says so and keeps everything; let in again it sends it")
{
    TwoDesks world;
    const auto filed = world.w3->files(u"before"_s);
    REQUIRE(Station::comes([&] { return world.w4->sees(filed.id) && world.w3->isAtRest(); }));
    REQUIRE(world.centre.owner.say(u"update sync.station set revoked_at = now() where name = 'W3'"_s).state.isEmpty());
    world.w3->does(u"note"_s, {insertOf(world.w3->note(filed.id, u"said while revoked"_s))});
    REQUIRE(Station::comes([&] { return world.w3->state().kind == LinkState::Kind::Refused; }));
    CHECK(world.w3->state().words.startsWith(u"The centre does not know this workstation any more."));
    CHECK(world.w3->waiting() == 1);
    REQUIRE(world.centre.owner.say(u"update sync.station set revoked_at = null where name = 'W3'"_s).state.isEmpty());
    world.w3->sync->tryNow();
    REQUIRE(Station::comes([&] { return world.w3->isAtRest() && world.w4->notesOf(filed.id).size() == 1; }));
}

TEST_CASE("a command that nobody proves is refused; its words wait at every desk")
{
    TwoDesks world;
    const auto filed = world.w3->files(u"before"_s);
    REQUIRE(Station::comes([&] { return world.w4->sees(filed.id) && world.w3->isAtRest(); }));
    world.w3->store->setSigner({StaffId::fromString(world.centre.dana.id), QByteArray(32, 'x')});
    world.w3->does(u"note"_s, {insertOf(world.w3->note(filed.id, u"who says so?"_s))});
    REQUIRE(Station::comes([&] { return world.w3->waiting() == 0; }));
    CHECK(world.w3->notesOf(filed.id).isEmpty());
    CHECK(world.w4->notesOf(filed.id).isEmpty());
    CHECK(world.centre.owner.say(u"select code from sync.refusal where code = 'CA401'"_s).rows.size() == 1);
    CHECK(Station::comes([&] { return world.w4->picture->now().all<Conflict>().size() == 1; }));
}

TEST_CASE("a new workstation has what is open at once and history behind it")
{
    Centre centre;
    REQUIRE(centre.owner.say(u"insert into cad.incident (id, number, status, answered_at, filed_at, risk, outcome, cancel_reason, where_words, address, area, callback, callback_phone, callback_read_back, danger, "
                             "danger_words, source, transfer_from, already_asked, relation, caller_name, person_name, pronouns, age_words, language, interpreter, access_needs, nature, what_happened, what_helps, "
                             "observed, observed_words, screen, screen_words, criteria, criteria_asked, ended_at) "
                             "select gen_random_uuid(), 'W9-001', case when i = 1 then 'open' else 'closed' end, t, t, 'low', '', '', 'near the river', '', '', '', '', false, 'no', '', '', '', '[]', '', '', 'Ion Petrescu ' || i, '', '', "
                             "'', false, '', '', '', '', '[]', '{}', '{}', '{}', '[]', true, case when i = 1 then null else t end "
                             "from (select i, now() - i * interval '1 day' as t from generate_series(1, 300) i) n"_s).state.isEmpty());
    REQUIRE(centre.owner.say(u"insert into cad.log_entry (id, incident, kind, at, recorded_at, by_name, subject, words, state_word) "
                             "select gen_random_uuid(), id, 'note', filed_at, filed_at, 'Dana', '', 'said then', '' from cad.incident"_s).state.isEmpty());
    Station desk(addressOf(centre, u"W3"_s), u"W3"_s, centre.dana);
    REQUIRE(Station::comes([&] { return desk.picture->now().all<Incident>().size() >= 1; }));
    const auto openOne = std::ranges::find(desk.picture->now().all<Incident>(), IncidentStatus::Open, &Incident::status);
    REQUIRE(openOne != desk.picture->now().all<Incident>().end());
    REQUIRE(Station::comes([&] { return Station::ended(desk.store->historyCursor())->part.isEmpty(); }));
    const auto recent = *Station::ended(desk.store->find(u"petrescu 50"_s, 5));
    REQUIRE(recent.size() == 1);
    CHECK(desk.notesOf(recent.first().incident).size() == 1);
    const auto old = *Station::ended(desk.store->find(u"petrescu 250"_s, 5));
    REQUIRE(old.size() == 1);
    CHECK(*Station::ended(desk.store->isSummary(old.first().incident)));
    CHECK(desk.notesOf(old.first().incident).isEmpty());
    desk.sync->fetch(old.first().incident);
    REQUIRE(Station::comes([&] { return desk.notesOf(old.first().incident).size() == 1; }));
    CHECK_FALSE(*Station::ended(desk.store->isSummary(old.first().incident)));
    CHECK(Station::ended(desk.store->find(u"petrescu"_s, 400))->size() == 300);
}

TEST_CASE("a server that never says that it listens is given up, and the desk comes back by itself")
{
    const Centre centre;
    const QTemporaryDir folder(u"/tmp/line-XXXXXX"_s);
    FaultProxy line(folder.path(), server().cluster().host());
    auto address = addressOf(centre, u"W3"_s);
    address.hosts = line.folder();
    Station desk(address, u"W3"_s, centre.dana);
    REQUIRE(Station::comes([&] { return desk.isAtRest(); }));
    line.dropAnswersTo("LISTEN");
    line.cut();
    REQUIRE(Station::comes([&] { return line.mute() > 0; }, 30'000));
    const auto filed = desk.files(u"while nobody listens"_s);
    line.dropAnswersTo({});
    CHECK(Station::comes([&] { return desk.isAtRest(); }, 30'000));
    CHECK(centre.owner.say(u"select count(*) as n from cad.incident where id = '%1'"_s.arg(filed.id.toString())).value(u"n"_s).toInt() == 1);
}

TEST_CASE("a desk that begins anew and whose first page is lost on the way asks again, and does not wait for minutes")
{
    const Centre centre;
    const QTemporaryDir folder(u"/tmp/line-XXXXXX"_s);
    FaultProxy line(folder.path(), server().cluster().host());
    auto address = addressOf(centre, u"W3"_s);
    address.hosts = line.folder();
    Station desk(address, u"W3"_s, centre.dana);
    REQUIRE(Station::comes([&] { return desk.isAtRest(); }));
    line.dropAnswersTo("bootstrap");
    REQUIRE(centre.owner.say(u"update sync.head set history = gen_random_uuid()"_s).state.isEmpty());
    line.cut();
    REQUIRE(Station::comes([&] { return line.mute() > 0; }, 30'000));
    const auto filed = desk.files(u"while the first page is on its way"_s);
    line.dropAnswersTo({});
    CHECK(Station::comes([&] { return desk.isAtRest(); }, 60'000));
    CHECK(centre.owner.say(u"select count(*) as n from cad.incident where id = '%1'"_s.arg(filed.id.toString())).value(u"n"_s).toInt() == 1);
}
