#include "approvaldesk.h"
#include "transferdesk.h"
#include "whocomes.h"
#include "conversationdesk.h"
#include "alonepane.h"
#include "candidatemodel.h"
#include "commandline.h"
#include "conflictdetail.h"
#include "conflictpreview.h"
#include "conflictside.h"
#include "conflictspane.h"
#include "conflictstoryview.h"
#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "foundmodel.h"
#include "iconline.h"
#include "incidentboardmodel.h"
#include "linkstrip.h"
#include "panedesk.h"
#include "print.h"
#include "typingdesk.h"
#include "teamboardmodel.h"
#include "timerwatch.h"
#include "twodesks.h"
#include "waitingmodel.h"

#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Rosa is back from working alone; the conflicts stand in a real file.
class CentrePanesDesk : public PaneDesk {
public:
    CentrePanesDesk()
    {
        Command seed;
        seed.id = ids.next<CommandId>();
        seed.name = u"seed"_s;
        seed.actor = {rosa.id, rosa.name, rosa.role};
        seed.occurredAt = clock.now();
        seed.effects = desks.rows();
        for (const auto& each : {desks.twice, desks.address, desks.pin, desks.callback})
            seed.effects.append(insertOf(each));
        REQUIRE(ended(store.commit(seed)));
        REQUIRE(comes([&] { return picture.now().openConflicts().size() == 4; }));
    }

    [[nodiscard]] const Conflict& now(const Conflict& conflict) const { return *picture.now().find(conflict.id); }
    static QRadioButton& way(ConflictsPane& pane, const char* name) { return *find<QRadioButton>(pane, name); }
    static QLineEdit& reason(ConflictsPane& pane) { return *find<QLineEdit>(pane, "conflictReason"); }

    TwoDesks<PaneDesk> desks{*this};
    ConflictDesk conflicts{tools(&store)};
};

} // namespace

TEST_CASE_METHOD(CentrePanesDesk, "A conflict is decided by keys alone: list, choice, reason, Ctrl+Enter")
{
    ConflictsPane pane(&conflicts, &picture, &looks);
    shown(pane, {1200, 800});
    pane.setFocus();
    auto* list = find<QTreeView>(pane, "conflictList");
    CHECK(list->hasFocus());
    CHECK(pane.conflict() == desks.twice.id);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(way(pane, "conflict_recorded").hasFocus());
    // Nothing is chosen beforehand.
    auto* deed = find<QPushButton>(pane, "conflictDecide");
    CHECK_FALSE(deed->isEnabled());
    QTest::keyClick(&way(pane, "conflict_recorded"), Qt::Key_Space);
    CHECK(deed->isEnabled());
    CHECK(way(pane, "conflict_recorded").accessibleDescription().contains(u"108 needs a team again."_s));
    // The reason that is owed is asked for, and nothing is decided.
    QTest::keyClick(&way(pane, "conflict_recorded"), Qt::Key_Return, Qt::ControlModifier);
    CHECK(reason(pane).hasFocus());
    CHECK(now(desks.twice).state == ConflictState::Open);
    QTest::keyClicks(&reason(pane), u"accepted by voice"_s);
    QTest::keyClick(&reason(pane), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([&] { return now(desks.twice).state == ConflictState::Solved; }));
    CHECK(now(desks.twice).reason == u"accepted by voice"_s);
    CHECK(picture.now().activeAssignment(t3.id)->incident == i104.id);
}

TEST_CASE_METHOD(CentrePanesDesk, "Alt+Down goes to the next conflict; what was begun stays with its own")
{
    ConflictsPane pane(&conflicts, &picture, &looks);
    shown(pane, {1200, 800});
    pane.setFocus();
    way(pane, "conflict_discarded").click();
    QTest::keyClicks(&reason(pane), u"hers waits longer"_s);
    QTest::keyClick(&reason(pane), Qt::Key_Down, Qt::AltModifier);
    CHECK(pane.conflict() != desks.twice.id);
    CHECK(reason(pane).text().isEmpty());
    CHECK(way(pane, "conflict_took_mine").isHidden() == false);
    pane.show(desks.twice.id);
    CHECK(reason(pane).text() == u"hers waits longer"_s);
    CHECK(way(pane, "conflict_discarded").isChecked());

    // It is on the disk before anybody says goodbye.
    const auto kept = [&] { return ended(TypingDesk(conflicts).begun(rosa.id, u"conflicts"_s))->value(desks.twice.id.toString()).value("reason"_L1).toString(); };
    REQUIRE(comes([&] { return kept() == u"hers waits longer"_s; }));
    ConflictsPane again(&conflicts, &picture, &looks);
    again.show(desks.twice.id);
    CHECK(comes([&] { return reason(again).text() == u"hers waits longer"_s; }));
    CHECK(way(again, "conflict_discarded").isChecked());
}

TEST_CASE_METHOD(CentrePanesDesk, "What comes next stands below, field by field, and Alt+Down goes there")
{
    ConflictsPane pane(&conflicts, &picture, &looks);
    shown(pane, {1200, 1000});
    pane.setFocus();
    auto* preview = find<ConflictPreview>(pane, "conflictPreview");
    REQUIRE(preview->isVisible());
    const auto foretold = preview->accessibleName();
    const auto lines = preview->lines();
    CHECK(lines.first() == u"Field | What you did | What the centre has"_s);
    CHECK(std::ranges::all_of(lines, [](const QString& line) { return line.count(u" | "_s) == 2; }));
    QTest::keyClick(pane.focusWidget(), Qt::Key_Down, Qt::AltModifier);
    CHECK(foretold == u"Next: "_s + find<LookLabel>(pane, "conflictTitle")->text());
    // The same fields in the same order as the sides of the conflict that it was.
    QStringList fields;
    for (const auto& line : find<ConflictSideView>(pane, "conflictMine")->lines())
        fields.append(line.section(u": "_s, 0, 0));
    for (const auto& line : lines.sliced(1))
        CHECK(fields.contains(line.section(u" | "_s, 0, 0)));
    // Round and round: the first is the next of the last.
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(pane.focusWidget(), Qt::Key_Down, Qt::AltModifier);
    CHECK(pane.conflict() == desks.twice.id);
}

TEST_CASE_METHOD(CentrePanesDesk, "Both desks stand in one order, with the outage of this one")
{
    ConflictsPane pane(&conflicts, &picture, &looks);
    shown(pane, {1200, 1000});
    LinkState link;
    link.station = u"W3"_s;
    link.kind = LinkState::Kind::Linked;
    link.since = clock.now() - hour;
    pane.setLink(link);
    link.kind = LinkState::Kind::Alone;
    link.since = clock.now() - 14 * minute;
    pane.setLink(link);
    link.kind = LinkState::Kind::Linked;
    link.since = clock.now() - 2 * minute;
    pane.setLink(link);
    auto* story = find<ConflictStoryView>(pane, "conflictStory");
    CHECK(story->accessibleName() == u"Team 3, both desks in one order"_s);
    CHECK(story->said() == QStringList{u"02:33 W3 lost the centre."_s, u"02:42 K. Brandt offered 108 to Team 3."_s, u"02:44 W3 Rosa Delgado offered 104 to Team 3."_s,
        u"02:45 W3 is back with the centre."_s, u"02:46 The centre refused what Rosa Delgado did: another desk had sent the team."_s});
}

TEST_CASE_METHOD(CentrePanesDesk, "What is below is reached by Page Down, also where text is large")
{
    looks.setTextSize(200);
    ConflictsPane pane(&conflicts, &picture, &looks);
    shown(pane, {1200, 900});
    find<ConflictDetail>(pane, "conflictDetail")->takeFocus();
    const auto isInSight = [&](const QWidget* part) { return !part->visibleRegion().isEmpty(); };
    auto* preview = find<ConflictPreview>(pane, "conflictPreview");
    auto* story = find<ConflictStoryView>(pane, "conflictStory");
    CHECK_FALSE(isInSight(preview));
    bool storySeen = false;
    for (int i = 0; i < 20 && !isInSight(preview); ++i) {
        QTest::keyClick(pane.focusWidget(), Qt::Key_PageDown);
        storySeen = storySeen || isInSight(story);
    }
    CHECK(storySeen);
    CHECK(isInSight(preview));
    QTest::keyClick(&reason(pane), Qt::Key_PageUp);
    CHECK_FALSE(isInSight(preview));
}

TEST_CASE_METHOD(CentrePanesDesk, "Solved elsewhere while it is open here: who, how, and what was typed stays")
{
    ConflictsPane pane(&conflicts, &picture, &looks);
    shown(pane, {1200, 800});
    way(pane, "conflict_recorded").click();
    QTest::keyClicks(&reason(pane), u"accepted by voice"_s);
    auto solved = now(desks.twice);
    solved.state = ConflictState::Solved;
    solved.resolution = Resolution::Discarded;
    solved.reason = u"she never left"_s;
    solved.solvedBy = brandt.id;
    solved.solvedAt = clock.now();
    Changes changes;
    changes.of<Conflict>() = {solved};
    picture.apply(changes);
    CHECK(pane.conflict() == solved.id);
    CHECK(find<IconLine>(pane, "conflictVerdict")->label()->text() == u"K. Brandt decided at 02:47: not carried out. Why: she never left"_s);
    CHECK(reason(pane).text() == u"accepted by voice"_s);
    CHECK(reason(pane).isReadOnly());
    CHECK(find<QPushButton>(pane, "conflictDecide")->isHidden());
}

TEST_CASE_METHOD(CentrePanesDesk, "Another team goes, from the list of those that can")
{
    ConflictsPane pane(&conflicts, &picture, &looks);
    shown(pane, {1200, 800});
    way(pane, "conflict_reassigned").click();
    auto* teams = find<QComboBox>(pane, "conflictTeam");
    REQUIRE(teams->count() == 2);
    CHECK(teams->itemText(0).startsWith(u"Team 2"_s));
    CHECK(teams->itemText(1) == u"Nobody yet: 104 needs a team"_s);
    find<QPushButton>(pane, "conflictDecide")->click();
    REQUIRE(comes([&] { return now(desks.twice).state == ConflictState::Solved; }));
    CHECK(picture.now().activeAssignment(t2.id)->incident == i104.id);
}

TEST_CASE_METHOD(PaneDesk, "No conflicts says so, and how much was taken")
{
    ConflictDesk conflicts(tools(&store));
    ConflictsPane pane(&conflicts, &picture, &looks);
    pane.setTakenToday(212);
    shown(pane);
    CHECK(find<LookLabel>(pane, "conflictsEmpty")->isVisible());
    CHECK(find<LookLabel>(pane, "conflictsEmpty")->text().startsWith(u"No conflicts. 212 change"_s));
}

TEST_CASE_METHOD(CentrePanesDesk, "Working alone: since when, what waits in words, the link is tried by a button")
{
    AlonePane pane(&picture, zone, &looks);
    shown(pane, {900, 700});
    LinkState link;
    link.kind = LinkState::Kind::Alone;
    link.since = clock.now() - 14 * minute;
    link.heardAt = link.since;
    link.retryAt = clock.now() + 6 * second;
    pane.setLink(link);
    const auto waiting = ended(store.waitingCommands(200));
    REQUIRE(waiting);
    pane.setWaiting(*waiting);
    pane.tick(clock.now());
    CHECK(find<IconLine>(pane, "aloneState")->label()->text() == u"Working alone since 02:33, 14 min. What you do is safe on this disk. Trying again in 6 s."_s);
    auto* tabs = find<QTabWidget>(pane, "aloneTabs");
    CHECK(tabs->tabText(0) == u"Waiting %1"_s.arg(waiting->size()));
    CHECK(tabs->tabText(1) == u"Refused 1"_s);
    CHECK(find<QTreeView>(pane, "refusedTable")->model()->index(0, WaitingModel::Change).data().toString() == u"Offered: To Team 3."_s);
    QSignalSpy tried(&pane, &AlonePane::linkTried);
    auto* button = find<QPushButton>(pane, "tryLink");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(tried.size() == 1);
}

TEST_CASE_METHOD(CentrePanesDesk, "Only a desk that has a centre has the panes about it and their keys")
{
    const bool linked = GENERATE(true, false);
    CAPTURE(linked);
    const CommandLine commandLine(&dispatch, &intake);
    IncidentBoardModel board(&picture, &codes, zone);
    TeamBoardModel teams(&picture, &codes, zone);
    CandidateModel candidates(&picture, &codes, zone);
    FoundModel found(zone);
    TimerWatch timers(clock);
    ConversationDesk conversation{tools(&store)};
    ApprovalDesk approvals{tools(&store)};
    TransferDesk transfers{tools(&store)};
    WhoComes whoComes;
    DispatcherWindow window({&intake, &dispatch, &followUps, &conversation, &approvals, &transfers, &whoComes, &commandLine, &picture, &board, &teams, &narrative, &candidates, &found, &timers,
        &looks, linked ? &conflicts : nullptr});
    shown(window, {1400, 900});
    QSignalSpy wanted(&window, &DispatcherWindow::waitingWanted);
    QSignalSpy tried(&window, &DispatcherWindow::tryLinkNow);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_F5);
    CHECK(tried.size() == (linked ? 1 : 0));
    auto* dock = window.findChild<QDockWidget*>(u"conflictsDock"_s);
    REQUIRE((dock != nullptr) == linked);
    CHECK(window.actions().conflicts->isVisible() == linked);
    window.setWaiting(*ended(store.waitingCommands(200)), 3);
    if (!linked)
        return;
    CHECK(dock->isVisible());
    CHECK(window.focusWidget() == find<QTreeView>(window, "conflictList"));
    // Esc gives the room back.
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    CHECK(dock->isHidden());
    wanted.clear();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.findChild<QDockWidget*>(u"aloneDock"_s)->isVisible());
    CHECK_FALSE(wanted.isEmpty());
    // The strip leads to what is owed.
    Q_EMIT window.strip().pressed(LinkStrip::Part::Link);
    CHECK(dock->isVisible());
}

TEST_CASE_METHOD(CentrePanesDesk, "Pictures of conflicts at twice the text", "[.pictures]")
{
    ConflictsPane pane(&conflicts, &picture, &looks);
    looks.setTextSize(200);
    shown(pane, {1180, 860});
    for (const auto theme : {Looks::Theme::Dark, Looks::Theme::Light}) {
        looks.setTheme(theme);
        QTest::qWait(300);
        REQUIRE(pane.grab().save(QDir::tempPath() + (theme == Looks::Theme::Dark ? u"/conflicts-dark-200.png"_s : u"/conflicts-light-200.png"_s)));
    }
}
