#include "oversightwindow.h"

#include "approvalsheet.h"
#include "complaint.h"
#include "conversationpane.h"
#include "needspane.h"
#include "oversightactions.h"
#include "panedesk.h"
#include "responsespane.h"
#include "programroster.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample shift, and the supervising clinician's window on its picture.
class OversightWorld : public PaneDesk {
public:
    OversightWorld()
    {
        REQUIRE(comes([this] { return !picture.now().all<Incident>().isEmpty() && !picture.now().all<Team>().isEmpty(); }));
        gaps.tick(clock.now());
        window.resize(2048, 1152);
        window.show();
        window.arrange();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        tick();
    }
    void tick() { window.tick(clock.now(), u"M. Osei"_s); }
    QAbstractItemModel& open() { return *list().model(); }
    QTableView& list() { return *find<QTableView>(window, "openResponses"); }
    QTreeView& needs() { return window.needs().list(); }

    [[nodiscard]] DeskTools oseiTools()
    {
        auto made = tools(&store);
        made.actor = [this] { return Actor{signedIn->id, signedIn->name, signedIn->role}; };
        return made;
    }
    /// Somebody asks to give Okoro's plan away; no incident is about it.
    ApprovalId askRelease(const QString& recipient, const QString& why)
    {
        PlanDraft plan;
        plan.id = ids.next<PlanDraftId>();
        plan.person = okoro.id;
        plan.author = rosa.id;
        Approval asked;
        asked.id = ids.next<ApprovalId>();
        asked.kind = ApprovalKind::Release;
        asked.askedAt = clock.now();
        asked.askedBy = rosa.id;
        asked.why = why;
        asked.plan = plan.id;
        asked.recipient = recipient;
        asked.scope = {Shared::Plan};
        REQUIRE(ended(store.commit({ids.next<CommandId>(), u"ask_approval"_s, {rosa.id, rosa.name, rosa.role}, clock.now(), {insertOf(plan), insertOf(asked)}, {}})));
        REQUIRE(comes([this] { return picture.now().waitingApprovals().size() == 1; }));
        return asked.id;
    }
    /// The row of what waits for approval.
    void chooseNeed()
    {
        auto& model = *needs().model();
        for (int group = 0; group < model.rowCount(); ++group)
            for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row)
                if (const auto index = model.index(row, 0, model.index(group, 0)); index.data().toString().contains(u"104, "_s) && index.data(IconRole) != u"needteam"_s)
                    needs().setCurrentIndex(index);
    }

    bool oversees = true;
    const Staff* signedIn = &osei;
    ApprovalDesk rosaAsks{tools(&store)};
    ConversationDesk talk{oseiTools()};
    ApprovalDesk decides{oseiTools()};
    RosterRules rules = plainRules();
    GapWatch gaps{&picture, rules.team, zone};
    OversightWindow window{OversightParts{&picture, &codes, &rules, &gaps, &looks, zone, &talk, &decides, [this] { return oversees; }}};
};

} // namespace

TEST_CASE_METHOD(OversightWorld, "Every open response is in the oversight window, and Enter asks for the one that is chosen")
{
    REQUIRE(open().rowCount() > 0);
    QSignalSpy wanted(&window, &OversightWindow::incidentWanted);
    list().setFocus();
    list().setCurrentIndex(open().index(0, ResponseModel::Number));
    QTest::keyClick(&list(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<IncidentId>() == window.responses().current());
    for (const auto* each : {static_cast<QWidget*>(&list()), static_cast<QWidget*>(&needs())})
        CHECK_FALSE(each->accessibleName().isEmpty());
}

TEST_CASE_METHOD(OversightWorld, "A view that is held keeps its rows while incidents end, and lets go by the same key")
{
    list().setFocus();
    const int rows = open().rowCount();
    REQUIRE(rows > 1);
    QTest::keyClick(&list(), Qt::Key_Space);
    CHECK(window.actions().hold->isChecked());
    Changes changes;
    for (const auto& each : picture.now().all<Incident>())
        if (each.status == IncidentStatus::Open) {
            auto closed = each;
            closed.status = IncidentStatus::Closed;
            closed.endedAt = clock.now();
            changes.of<Incident>().append(closed);
        }
    picture.apply(changes);
    tick();
    CHECK(open().rowCount() == rows);
    QTest::keyClick(&list(), Qt::Key_Space);
    CHECK_FALSE(window.actions().hold->isChecked());
    CHECK(open().rowCount() == 0);
}

TEST_CASE_METHOD(OversightWorld, "What happens on the desk takes no key away from who types, whether or not the window is there")
{
    QLineEdit typed;
    typed.show();
    typed.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&typed));
    typed.setFocus();
    const auto words = u"by the laundromat on R"_s;
    for (const auto letter : words) {
        Changes changes;
        auto incident = *picture.now().all<Incident>().cbegin();
        incident.call.whatHappened += letter;
        changes.of<Incident>().append(incident);
        picture.apply(changes);
        clock.advance(second);
        tick();
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    CHECK(typed.text() == words);
}

TEST_CASE_METHOD(OversightWorld, "A transfer that waits leads to its sheet")
{
    Transfer transfer;
    transfer.id = ids.next<TransferId>();
    transfer.incident = i104.id;
    transfer.takerName = u"911"_s;
    transfer.askedAt = clock.now();
    transfer.askedBy = rosa.id;
    Changes changes;
    changes.of<Transfer>() = {transfer};
    picture.apply(changes);
    tick();
    QSignalSpy wanted(&window, &OversightWindow::transferWanted);
    auto* model = needs().model();
    const auto found = model->match(model->index(0, 0, model->index(0, 0)), Qt::DisplayRole, u"104, transfer"_s, 1, Qt::MatchStartsWith);
    REQUIRE(found.size() == 1);
    needs().setFocus();
    needs().setCurrentIndex(found.first());
    QTest::keyClick(&needs(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<IncidentId>() == i104.id);
}

TEST_CASE_METHOD(OversightWorld, "A locked desk shows no oversight, and it is back where it was after")
{
    window.setLocked(true);
    CHECK_FALSE(window.isVisible());
    window.setLocked(false);
    CHECK(window.isVisible());
}

TEST_CASE_METHOD(OversightWorld, "What is said about the chosen response is beside it, and is written by keys")
{
    list().setFocus();
    list().setCurrentIndex(window.responses().indexOf(i102.id));
    CHECK(window.conversation().incident() == i102.id);
    window.actions().talk->trigger();
    auto& line = *find<QPlainTextEdit>(window, "sayWords");
    CHECK(line.hasFocus());
    QTest::keyClicks(&line, u"Let him set the pace"_s);
    // The row goes while she types: her words stay with the incident they are about.
    auto closed = *picture.now().find(i102.id);
    closed.status = IncidentStatus::Closed;
    closed.endedAt = clock.now();
    Changes changes;
    changes.of<Incident>() = {closed};
    picture.apply(changes);
    tick();
    CHECK(window.conversation().incident() == i102.id);
    CHECK(line.toPlainText() == u"Let him set the pace"_s);
    closed.status = IncidentStatus::Open;
    closed.endedAt.reset();
    changes.of<Incident>() = {closed};
    picture.apply(changes);
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(comes([this] { return !picture.now().conversationOn(i102.id).isEmpty(); }));
    CHECK(picture.now().conversationOn(i102.id).first().stateWord == u"team"_s);
}

TEST_CASE_METHOD(OversightWorld, "What she has not read is said before the last word of its row")
{
    ConversationDesk rosaSays(tools(&store));
    REQUIRE(ended(rosaSays.commit(*rosaSays.say(i102.id, SaidTo::Clinician, u"he came to the porch"_s))));
    REQUIRE(comes([this] { return !picture.now().conversationOn(i102.id).isEmpty(); }));
    tick();
    const auto word = window.responses().indexOf(i102.id).siblingAtColumn(ResponseModel::LastWord);
    CHECK(word.data().toString().startsWith(u"1 new:"));
    CHECK(word.data().toString().contains(u"he came to the porch"));
    CHECK(word.data(EmphasisRole).toBool());
}

TEST_CASE_METHOD(OversightWorld, "A clinical note is offered where the workstation oversees and a clinician is signed in, and nowhere else")
{
    list().setCurrentIndex(window.responses().indexOf(i102.id));
    auto& to = *find<QComboBox>(window, "sayTo");
    CHECK(window.actions().clinicalNote->isVisible());
    window.actions().clinicalNote->trigger();
    auto& line = *find<QPlainTextEdit>(window, "sayWords");
    QTest::keyClicks(&line, u"third contact since August"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    auto& thread = *find<QAbstractItemView>(window, "thread");
    REQUIRE(comes([&] { return thread.model()->rowCount() == 1; }));
    CHECK(thread.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"dispatchers can't read it, Your clinical note"));
    CHECK(picture.now().conversationOn(i102.id).isEmpty());
    const auto offered = to.count();
    oversees = false;
    tick();
    CHECK(to.count() == offered - 1);
    CHECK_FALSE(window.actions().clinicalNote->isVisible());
    CHECK(thread.model()->rowCount() == 0);
}

TEST_CASE_METHOD(OversightWorld, "What is asked of her is decided from the keyboard, with what she needs to know beside it")
{
    const auto alone = GENERATE(false, true);
    const auto proposal = alone ? rosaAsks.actAlone(i104.id, ApprovalKind::Transfer911, u"he bleeds"_s) : rosaAsks.ask(i104.id, ApprovalKind::Transfer911, u"he has a knife"_s);
    REQUIRE(ended(rosaAsks.commit(*proposal)));
    REQUIRE(comes([this] { return picture.now().waitingApprovals().size() == 1; }));
    tick();
    CHECK_FALSE(window.sheet().isVisible());
    needs().setFocus();
    chooseNeed();
    REQUIRE(window.sheet().isVisible());
    CHECK(find<QLabel>(window, "approvalTitle")->text() == u"Transfer to 911 for 104");
    CHECK(find<QLabel>(window, "approvalState")->text().contains(alone ? u"he bleeds" : u"he has a knife"));
    CHECK(find<QLabel>(window, "approvalFacts")->text().contains(u"Marisol Quiñones"));
    CHECK(find<QLabel>(window, "approvalFacts")->text().contains(u"2417 Fruitridge Rd"));
    CHECK(window.conversation().incident() == i104.id);
    CHECK(find<QPushButton>(window, "approvalApprove")->isVisible() == !alone);
    CHECK(find<QPushButton>(window, "approvalReview")->isVisible() == alone);
    auto& reason = *find<QLineEdit>(window.sheet(), "reasonWords");
    const auto approval = [this] { return picture.now().approvalsOf(i104.id).first(); };

    if (alone) {
        QTest::keyClick(&needs(), Qt::Key_A);
        CHECK_FALSE(reason.isVisible());
        QTest::keyClick(&needs(), Qt::Key_R);
        QTest::keyClicks(&reason, u"nothing else was left"_s);
        QTest::keyClick(&reason, Qt::Key_Return);
        REQUIRE(comes([&] { return approval().reviewedAt.has_value(); }));
        CHECK(approval().reviewedBy == osei.id);
    } else {
        SECTION("declined, with a reason that is owed")
        {
            QTest::keyClick(&needs(), Qt::Key_D);
            REQUIRE(reason.hasFocus());
            QTest::keyClick(&reason, Qt::Key_Return);
            CHECK(window.sheet().findChild<Complaint*>()->sentence().startsWith(u"Say in a few words why not"));
            QTest::keyClicks(&reason, u"he put it down"_s);
            QTest::keyClick(&reason, Qt::Key_Return);
            REQUIRE(comes([&] { return approval().state == ApprovalState::Declined; }));
            CHECK(approval().reason == u"he put it down");
        }
        SECTION("approved, from Enter on its row")
        {
            QTest::keyClick(&needs(), Qt::Key_Return);
            auto& approve = *find<QPushButton>(window, "approvalApprove");
            REQUIRE(approve.hasFocus());
            QTest::keyClick(&approve, Qt::Key_Return);
            REQUIRE(reason.hasFocus());
            QTest::keyClick(&reason, Qt::Key_Return);
            REQUIRE(comes([&] { return approval().state == ApprovalState::Approved; }));
            CHECK(approval().decidedBy == osei.id);
        }
        SECTION("taken back while she types her reason: it stays with what it was about")
        {
            window.actions().decline->trigger();
            QTest::keyClicks(&reason, u"not yet"_s);
            REQUIRE(ended(rosaAsks.commit(*rosaAsks.withdraw(approval().id))));
            REQUIRE(comes([&] { return approval().state == ApprovalState::Withdrawn; }));
            tick();
            CHECK(reason.text() == u"not yet");
            QTest::keyClick(&reason, Qt::Key_Return);
            CHECK(window.sheet().findChild<Complaint*>()->sentence().contains(u"was decided before, by Rosa Delgado"));
            QTest::keyClick(&reason, Qt::Key_Escape);
            tick();
            CHECK_FALSE(window.sheet().isVisible());
            return;
        }
    }
    tick();
    CHECK(comes([this] {
        tick();
        return !window.sheet().isVisible();
    }));
}

TEST_CASE_METHOD(OversightWorld, "However much was written, the deed can be seen where letters are large, and so can what it is about")
{
    REQUIRE(ended(rosaAsks.commit(*rosaAsks.ask(i104.id, ApprovalKind::Transfer911, u"the hospital asks what helps, and he can't say it himself; "_s.repeated(4)))));
    REQUIRE(comes([this] { return picture.now().waitingApprovals().size() == 1; }));
    looks.setTextSize(200);
    window.resize(1920, 1080);
    tick();
    chooseNeed();
    const auto isWhole = [this](const char* name) {
        const auto& part = *find<QWidget>(window.sheet(), name);
        return part.isVisible() && part.visibleRegion().boundingRect() == part.rect();
    };
    REQUIRE(comes([&] { return isWhole("approvalApprove") && isWhole("approvalDecline"); }));
    window.sheet().decline();
    CHECK(comes([&] { return isWhole("reasonWords") && isWhole("reasonDeed") && isWhole("reasonLeave"); }));
    CHECK(isWhole("approvalTitle"));
    QTest::keyClick(find<QLineEdit>(window.sheet(), "reasonWords"), Qt::Key_Escape);
    CHECK(comes([&] { return isWhole("approvalApprove"); }));
}

TEST_CASE_METHOD(OversightWorld, "Whoever may not decide is shown what is asked, and offered nothing")
{
    REQUIRE(ended(rosaAsks.commit(*rosaAsks.ask(i104.id, ApprovalKind::Release, u"the hospital asks"_s))));
    REQUIRE(comes([this] { return picture.now().waitingApprovals().size() == 1; }));
    signedIn = &brandt;
    tick();
    chooseNeed();
    REQUIRE(window.sheet().isVisible());
    for (const auto* deed : {"approvalApprove", "approvalDecline", "approvalReview"})
        CHECK_FALSE(find<QPushButton>(window, deed)->isVisible());
    CHECK(find<QLabel>(window, "approvalState")->text().endsWith(u"A clinician decides that."));
    window.actions().approve->trigger();
    CHECK(picture.now().waitingApprovals().size() == 1);
}

TEST_CASE_METHOD(OversightWorld, "What is asked of somebody's plan is decided beside her list as well, though no response is about it")
{
    const auto asked = askRelease(u"mhucc"_s, u"the safety plan to MHUCC, for: his visit. he moved away"_s);
    tick();
    const auto before = window.conversation().incident();
    auto& model = *needs().model();
    for (int group = 0; group < model.rowCount(); ++group)
        for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row)
            if (const auto index = model.index(row, 0, model.index(group, 0)); index.data().toString().startsWith(u"Darnell Okoro, Release"_s))
                needs().setCurrentIndex(index);
    REQUIRE(window.sheet().isVisible());
    CHECK(find<QLabel>(window, "approvalTitle")->text() == u"Release of information for Darnell Okoro"_s);
    CHECK(find<QLabel>(window, "approvalState")->text().contains(u"his visit"_s));
    CHECK(find<QLabel>(window, "approvalFacts")->text().contains(u"none of the person's holds for this"_s));
    CHECK(window.conversation().incident() == before);
    needs().setFocus();
    QTest::keyClick(&needs(), Qt::Key_Return);
    auto& approve = *find<QPushButton>(window, "approvalApprove");
    REQUIRE(approve.hasFocus());
    QTest::keyClick(&approve, Qt::Key_Return);
    QTest::keyClick(find<QLineEdit>(window.sheet(), "reasonWords"), Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().find(asked)->state == ApprovalState::Approved; }));
}

TEST_CASE_METHOD(OversightWorld, "Where letters are large the last word stands under its row, and is there as soon as it is said")
{
    const auto isColumn = [this] { return !list().isColumnHidden(ResponseModel::LastWord); };
    CHECK(isColumn());
    const auto two = list().rowHeight(0);
    looks.setTextSize(200);
    window.resize(1920, 1080);
    tick();
    REQUIRE_FALSE(isColumn());
    const auto row = [this] {
        const auto cell = list().visualRect(window.responses().indexOf(i102.id));
        return QRect(0, cell.top(), list().viewport()->width(), cell.height());
    };
    CHECK(row().height() > 2 * two);
    list().setCurrentIndex(window.responses().indexOf(i104.id));
    const auto pictureOf = [&] { return list().viewport()->grab(row()).toImage(); };
    const auto before = pictureOf();
    REQUIRE(ended(talk.commit(*talk.say(i102.id, SaidTo::Team, u"let him set the pace"_s))));
    tick();
    CHECK(comes([&] { return pictureOf() != before; }));
    looks.setTextSize(100);
    window.resize(2048, 1152);
    CHECK(isColumn());
    CHECK(row().height() == two);
}

TEST_CASE_METHOD(OversightWorld, "Panes that somebody has moved or closed stay as they are when the room becomes another")
{
    auto* coverage = find<QDockWidget>(window, "oversightCoverageDock");
    const auto isNarrowed = [&] {
        window.resize(1366, 768);
        return comes([&] { return !window.tabifiedDockWidgets(coverage).isEmpty(); });
    };
    SECTION("moved")
    {
        coverage->setFloating(true);
        coverage->setFloating(false);
        CHECK_FALSE(isNarrowed());
    }
    SECTION("closed")
    {
        coverage->close();
        CHECK_FALSE(isNarrowed());
        CHECK(coverage->isHidden());
    }
    SECTION("as they stood at first")
    {
        CHECK(isNarrowed());
    }
    SECTION("moved, and put back")
    {
        coverage->close();
        window.arrange();
        CHECK(isNarrowed());
    }
}

TEST_CASE_METHOD(OversightWorld, "Shown on a small screen, the panes stand as after a reset")
{
    const auto places = [this] {
        QList<QRect> all;
        for (const auto* dock : window.findChildren<QDockWidget*>())
            all.append(dock->visibleRegion().isEmpty() ? QRect() : dock->geometry());
        return all;
    };
    window.resize(1366, 768);
    QCoreApplication::processEvents();
    const auto shown = places();
    window.actions().resetLayout->trigger();
    QCoreApplication::processEvents();
    CHECK(shown == places());
}

TEST_CASE_METHOD(OversightWorld, "oversight pictures", "[.pictures]")
{
    REQUIRE(ended(talk.commit(*talk.say(i102.id, SaidTo::Team, u"His plan says the dog calms him. Ask mother to bring Biscuit, and let him set the pace; there is no hurry."_s))));
    ConversationDesk rosaSays(tools(&store));
    REQUIRE(ended(rosaSays.commit(*rosaSays.say(i104.id, SaidTo::Clinician, u"her sister says she took nothing today"_s))));
    const auto take = [this](const QString& name, QSize size, int percent) {
        looks.setTextSize(percent);
        window.resize(size);
        tick();
        QTest::qWait(200);
        CHECK(window.grab().save(u"/tmp/oversight-%1.png"_s.arg(name)));
    };
    take(u"dark"_s, {2048, 1152}, 100);
    take(u"laptop"_s, {1366, 768}, 100);
    take(u"large"_s, {1920, 1080}, 200);
    take(u"wall"_s, {3840, 2160}, 200);
    // What is asked of somebody's plan, and an answer that is being typed.
    askRelease(u"ed"_s, u"the safety plan to UC Davis Medical Center ED, for: treatment tonight. He can't speak, and the hospital asks what helps"_s);
    tick();
    auto& model = *needs().model();
    for (int group = 0; group < model.rowCount(); ++group)
        for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row)
            if (const auto index = model.index(row, 0, model.index(group, 0)); index.data().toString().startsWith(u"Darnell Okoro, "_s))
                needs().setCurrentIndex(index);
    window.sheet().decline();
    take(u"release-dark"_s, {2048, 1152}, 100);
    take(u"release-large"_s, {1920, 1080}, 200);
    take(u"release-laptop"_s, {1366, 768}, 100);
    looks.setTheme(Looks::Theme::Light);
    take(u"light"_s, {2048, 1152}, 100);
    take(u"release-light-large"_s, {1920, 1080}, 200);
}
