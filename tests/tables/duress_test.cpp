#include "alertlist.h"
#include "duressnotice.h"
#include "fleetmodel.h"
#include "mapmarks.h"

#include "modeltester.h"
#include "sampledesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

struct OneShift {
    SampleDesk desk;
    TeamBoardModel teams{&desk.picture, &desk.codes, desk.zone};
    IncidentBoardModel board{&desk.picture, &desk.codes, desk.zone};
    FleetModel fleet{&desk.picture, &teams};
    MapMarks marks{&desk.picture, &board, &fleet, &desk.codes};

    OneShift() { beat(); }
    void beat()
    {
        board.tick(desk.clock.now());
        teams.tick(desk.clock.now());
        fleet.tick(desk.clock.now());
        QTest::qWait(static_cast<int>(3 * FleetModel::quietest.count()));
    }
    Duress raise(const Team& team, const IncidentId& incident = {}, bool test = false)
    {
        Duress made;
        made.id = desk.ids.next<DuressId>();
        made.team = team.id;
        made.incident = incident;
        made.raisedAt = desk.clock.now();
        made.raisedBy = desk.rosa.id;
        made.test = test;
        put(made);
        return made;
    }
    Duress take(Duress duress)
    {
        duress.takenBy = desk.brandt.id;
        duress.takenAt = desk.clock.now();
        put(duress);
        return duress;
    }
    void end(Duress duress)
    {
        duress.endedBy = desk.brandt.id;
        duress.endedAt = desk.clock.now();
        duress.outcome = u"safe"_s;
        put(duress);
    }
    void put(const Duress& duress)
    {
        Changes changes;
        changes.of<Duress>() = {duress};
        desk.picture.apply(changes);
    }
    std::optional<DuressNotice> notice(const std::optional<LinkState>& link = {}) const { return duressNotice(desk.picture.now(), desk.clock.now(), desk.zone, link); }
    QModelIndex stateOf(const IncidentId& incident) const { return board.indexOf(incident).siblingAtColumn(IncidentBoardModel::State); }
    QModelIndex stateOf(const Team& team) const { return teams.indexOf(team.id).siblingAtColumn(TeamBoardModel::State); }
    const MapMark* markOf(const Team& team) const
    {
        const int row = marks.rowOf(MapMarks::keyOf(team.id));
        return row < 0 ? nullptr : &marks.marks().at(row);
    }
};

} // namespace

TEST_CASE("the band says which team, who, where, since when, where its car was heard last and who has it")
{
    OneShift shift;
    CHECK_FALSE(shift.notice());
    const auto duress = shift.raise(shift.desk.t1, shift.desk.i102.id);
    shift.desk.clock.advance(8 * second);
    auto said = shift.notice();
    REQUIRE(said);
    CHECK(said->team == shift.desk.t1.id);
    CHECK(said->isLoud);
    CHECK(said->title == u"DURESS, Team 1"_s);
    CHECK(said->where == u"A. Yusuf, C. Barrett · 102, 3620 4th Ave"_s);
    CHECK(said->since == u"Code phrase 02:47:12, 8 s ago · position 16 s ago"_s);
    CHECK(said->taken == u"Nobody has taken it yet."_s);
    CHECK(said->reach.isEmpty());
    CHECK(said->others.isEmpty());
    CHECK(loudDuresses(shift.desk.picture.now()) == 1);

    const auto taken = shift.take(duress);
    said = shift.notice();
    CHECK_FALSE(said->isLoud);
    CHECK(said->taken == u"Taken by K. Brandt, 02:47:20."_s);
    CHECK(loudDuresses(shift.desk.picture.now()) == 0);
    shift.end(taken);
    CHECK_FALSE(shift.notice());
}

TEST_CASE("a locked desk is told of the team, and of nobody and no place")
{
    OneShift shift;
    auto duress = shift.raise(shift.desk.t1, shift.desk.i102.id);
    duress.words = u"Mr. Okoro has a knife"_s;
    shift.put(duress);
    shift.take(shift.raise(shift.desk.t3));
    const auto said = shift.notice();
    REQUIRE(said);
    CHECK(said->where.contains(u"Mr. Okoro has a knife"));
    const auto locked = QStringList{said->title, said->lockedSince, said->lockedMore, said->others, said->reach}.join(u' ');
    CHECK(locked == u"DURESS, Team 1 Since 02:47:12, 0 s ago. Code phrase. Last check-in 02:35. Last position 8 s ago (shown after sign-in). Also in duress: Team 3. "_s);
    for (const auto& name : {u"Okoro"_s, u"Yusuf"_s, u"Barrett"_s, u"4th Ave"_s, u"102"_s, u"Delgado"_s})
        CHECK_FALSE(locked.contains(name));
}

TEST_CASE("while the desk is alone the band says that nobody knows who else has seen it")
{
    OneShift shift;
    shift.raise(shift.desk.t2);
    LinkState link;
    for (const auto kind : {LinkState::Kind::Alone, LinkState::Kind::Refused, LinkState::Kind::Joining}) {
        link.kind = kind;
        CHECK(shift.notice(link)->reach == u"This desk is alone: it is not known whether other desks have seen it. Tell them by phone."_s);
    }
    link.kind = LinkState::Kind::Linked;
    CHECK(shift.notice(link)->reach.isEmpty());
    CHECK(shift.notice(link)->where == u"L. Vang, D. Pruitt · on no incident"_s);
}

TEST_CASE("a team nobody hears of, and one this desk does not know, are said to be so")
{
    OneShift shift;
    auto stranger = shift.desk.t2;
    stranger.id = shift.desk.ids.next<TeamId>();
    shift.raise(stranger);
    const auto said = shift.notice();
    REQUIRE(said);
    CHECK(said->title == u"DURESS, a team this desk does not know"_s);
    CHECK(said->since.endsWith(u"position unknown"));
    CHECK(said->phone.isEmpty());
}

TEST_CASE("an exercise begins with the word, and stands behind a real one")
{
    OneShift shift;
    shift.raise(shift.desk.t2, {}, true);
    CHECK(shift.notice()->title == u"TEST: DURESS, Team 2"_s);
    CHECK(shift.stateOf(shift.desk.t2).data().toString() == u"Test duress"_s);
    shift.desk.clock.advance(minute);
    shift.raise(shift.desk.t3);
    CHECK(shift.notice()->title == u"DURESS, Team 3"_s);
    CHECK(shift.notice()->others == u"Also in duress: Team 2."_s);
    CHECK(loudDuresses(shift.desk.picture.now()) == 2);
}

TEST_CASE("board, teams, map and its list show a duress in the same words, at once, until it has ended")
{
    OneShift shift;
    QAbstractItemModelTester boardTester(&shift.board, fatal);
    QAbstractItemModelTester teamsTester(&shift.teams, fatal);
    QAbstractItemModelTester marksTester(&shift.marks, fatal);
    const auto before = shift.stateOf(shift.desk.i102.id).data().toString();
    const auto duress = shift.raise(shift.desk.t1, shift.desk.i102.id);
    for (const auto& state : {shift.stateOf(shift.desk.i102.id), shift.stateOf(shift.desk.t1)}) {
        CHECK(state.data().toString() == u"Duress"_s);
        CHECK(state.data(IconRole).toString() == u"duress"_s);
        CHECK(state.data(AlarmRole).toBool());
    }
    CHECK(shift.board.indexOf(shift.desk.i102.id).data(Qt::AccessibleTextRole).toString().startsWith(u"102, Duress, "));
    CHECK(shift.teams.indexOf(shift.desk.t1.id).data(Qt::AccessibleTextRole).toString().startsWith(u"Team T1, Duress, "));
    CHECK(shift.stateOf(shift.desk.i102.id).parent().data(DetailRole).toString().startsWith(u"1 in duress"));
    CHECK_FALSE(shift.stateOf(shift.desk.i104.id).data(AlarmRole).toBool());
    shift.beat();
    REQUIRE(shift.markOf(shift.desk.t1));
    CHECK(shift.markOf(shift.desk.t1)->alarm == u"DURESS"_s);
    CHECK(MarkList::spoken(*shift.markOf(shift.desk.t1)) == u"T1, DURESS, 8 s ago"_s);
    CHECK(shift.markOf(shift.desk.t2)->alarm.isEmpty());

    // Not even a layer that is switched off hides it.
    shift.marks.setLayers(MapMarks::Incidents);
    REQUIRE(shift.markOf(shift.desk.t1));
    CHECK_FALSE(shift.markOf(shift.desk.t2));

    shift.end(shift.take(duress));
    CHECK(shift.stateOf(shift.desk.i102.id).data().toString() == before);
    CHECK_FALSE(shift.stateOf(shift.desk.t1).data(AlarmRole).toBool());
    shift.beat();
    CHECK_FALSE(shift.markOf(shift.desk.t1));
}

TEST_CASE("a duress that the centre never had leaves the boards again")
{
    OneShift shift;
    const auto duress = shift.raise(shift.desk.t1, shift.desk.i102.id);
    Changes refused;
    refused.gone = {duress.id.uuid()};
    shift.desk.picture.apply(refused);
    CHECK_FALSE(shift.stateOf(shift.desk.i102.id).data(AlarmRole).toBool());
    CHECK_FALSE(shift.stateOf(shift.desk.t1).data(AlarmRole).toBool());
}

TEST_CASE("a team whose shift is over does not vanish while it calls for help")
{
    OneShift shift;
    const auto duress = shift.raise(shift.desk.t2);
    shift.desk.clock.advance(5 * hour);
    shift.beat();
    CHECK(shift.teams.rowCount() == 1);
    CHECK(shift.teams.teamAt(shift.teams.index(0, 0)) == shift.desk.t2.id);
    shift.end(shift.take(duress));
    shift.beat();
    CHECK(shift.teams.rowCount() == 0);
}
