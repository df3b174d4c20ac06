#include "candidatemodel.h"
#include "foundmodel.h"
#include "modeltester.h"
#include "narrativemodel.h"
#include "teamboardmodel.h"

#include "modeltext.h"
#include "print.h"
#include "sampledesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

LogEntry entry(SampleDesk& desk, Span ago, LogKind kind, const QString& subject, const QString& words)
{
    LogEntry made;
    made.id = desk.ids.next<LogEntryId>();
    made.incident = desk.i102.id;
    made.kind = kind;
    made.at = made.recordedAt = desk.clock.now() - ago;
    made.by = desk.rosa.id;
    made.byName = desk.rosa.name;
    made.subject = subject;
    made.words = words;
    return made;
}

} // namespace

TEST_CASE("the team board lists who is on shift, in order, with what holds them")
{
    SampleDesk desk;
    TeamBoardModel teams(&desk.picture, &desk.codes, desk.zone);
    QAbstractItemModelTester tester(&teams, fatal);
    CHECK(teams.rowCount() == 0);
    teams.tick(desk.clock.now());
    QSignalSpy changed(&teams, &QAbstractItemModel::dataChanged);
    teams.tick(desk.clock.now());
    CHECK(changed.isEmpty());

    Changes changes;
    auto t10 = desk.t3;
    t10.id = desk.ids.next<TeamId>();
    t10.callsign = u"T10"_s;
    t10.shiftEnd = desk.clock.now() + 13 * minute;
    auto off = desk.t3;
    off.id = desk.ids.next<TeamId>();
    off.callsign = u"T4"_s;
    off.shiftEnd = desk.clock.now();
    auto t5 = desk.t3;
    t5.id = desk.ids.next<TeamId>();
    t5.callsign = u"T5"_s;
    auto t7 = t5;
    t7.id = desk.ids.next<TeamId>();
    t7.callsign = u"T7"_s;
    changes.of<Team>() = {t10, off, t7, t5};
    changes.of<Fix>() = {Fix{t5.id, {38.5, -121.4}, desk.clock.now() - 4 * minute, desk.clock.now() - 4 * minute, {}, {}},
        Fix{t7.id, {38.5, -121.4}, desk.clock.now() - 21 * minute, desk.clock.now() - 21 * minute, {}, {}}};
    changes.of<Assignment>() = {Assignment{desk.ids.next<AssignmentId>(), desk.i104.id, desk.t1.id, AssignmentState::Reserved, desk.clock.now(), desk.clock.now(), desk.rosa.id, {}, {}, 0, {}, false, {}, {}}};
    desk.picture.apply(changes);
    teams.setTargets({desk.t3.id});
    checkGolden(u"teams"_s, modelText(teams));
    CHECK(teams.indexOf(desk.t1.id).data(Qt::AccessibleTextRole).toString()
        == u"Team T1, On scene, then 104, on 102, A. Yusuf, C. Barrett, English, Arabic, position 8 s ago, shift ends 06:59"_s);

    desk.clock.advance(14 * minute);
    teams.tick(desk.clock.now());
    CHECK_FALSE(teams.indexOf(t10.id).isValid());
}

TEST_CASE("the timeline takes entries once, newest first, and drops late answers")
{
    SampleDesk desk;
    NarrativeModel narrative(&desk.picture, desk.zone);
    QAbstractItemModelTester tester(&narrative, fatal);
    narrative.show(desk.i102.id);
    const auto seen = entry(desk, 41 * minute, LogKind::Assignment, u"On scene"_s, u"Team 1, 28 min from determination."_s);
    auto scene = seen;
    scene.stateWord = u"on_scene"_s;
    const auto note = entry(desk, minute, LogKind::Note, u"Team 1"_s, u"Mother came out to the porch."_s);

    Changes changes;
    changes.of<LogEntry>() = {note};
    desk.picture.apply(changes);
    narrative.fill(desk.i102.id, {scene, note});
    checkGolden(u"timeline"_s, modelText(narrative));
    CHECK(narrative.timeWords(0) == u"02:46"_s);

    auto late = entry(desk, 30 * minute, LogKind::CheckIn, u"Check-in"_s, u"by Team 1."_s);
    late.recordedAt = desk.clock.now();
    changes.of<LogEntry>() = {late};
    desk.picture.apply(changes);
    CHECK(narrative.entryAt(1).id == late.id);
    CHECK(narrative.index(1).data(Qt::ToolTipRole).toString() == u"Sun 22 Nov 2026, 02:17, by Rosa Delgado. Written down 02:47."_s);

    narrative.show(desk.i104.id);
    narrative.fill(desk.i102.id, {scene});
    CHECK(narrative.rowCount() == 0);
}

TEST_CASE("candidates show the reason, the refused ones why")
{
    SampleDesk desk;
    CandidateModel model(&desk.picture, &desk.codes, desk.zone);
    QAbstractItemModelTester tester(&model, fatal);
    QList<Candidate> ranked{{desk.t3.id, 1, {}, 5900.0, 11 * minute, false, {}, 41 * minute, true, 252 * minute, 2, {u"Speaks Spanish."_s}, {}},
        {desk.t2.id, 2, {}, 9000.0, 17 * minute, false, {}, -5 * minute, false, 13 * minute, 0, {}, {u"Shift ends soon."_s}},
        {desk.t1.id, 0, u"On scene at 102."_s, {}, {}, false, {}, {}, false, 252 * minute, 1, {}, {}}};
    model.show(ranked, desk.clock.now());
    checkGolden(u"candidates"_s, modelText(model));

    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ranked[0].driveTime = 12 * minute;
    model.show(ranked, desk.clock.now());
    CHECK(resets.isEmpty());
    std::swap(ranked[0], ranked[1]);
    model.show(ranked, desk.clock.now());
    CHECK(resets.size() == 1);
}

TEST_CASE("find shows only the newest answer")
{
    SampleDesk desk;
    FoundModel model(desk.zone);
    QAbstractItemModelTester tester(&model, fatal);
    const int first = model.nextRequest();
    const int second = model.nextRequest();
    model.show(second, {{desk.i104.id, u"104"_s, IncidentStatus::Open, u"Marisol Quiñones"_s, u"2417 Fruitridge Rd"_s, desk.clock.now()},
                           {desk.i103.id, u"4011"_s, IncidentStatus::Cancelled, {}, {}, desk.clock.now() - 90 * day}});
    model.show(first, {});
    checkGolden(u"found"_s, modelText(model));
    CHECK(model.foundAt(model.index(1, 0))->number == u"4011"_s);
}
