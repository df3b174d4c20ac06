#include "approvaldesk.h"
#include "transferdesk.h"
#include "whocomes.h"
#include "conversationdesk.h"
#include "dispatcherwindow.h"

#include "alertlist.h"
#include "candidatemodel.h"
#include "commandline.h"
#include "dispatcheractions.h"
#include "foundmodel.h"
#include "gapnews.h"
#include "handoverdesk.h"
#include "incidentboardmodel.h"
#include "linkstrip.h"
#include "panedesk.h"
#include "print.h"
#include "rosterdesk.h"
#include "teamboardmodel.h"
#include "timerwatch.h"

#include <QMenu>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const QString longReason = u"He put the knife down and talks with his mother on the porch; the team is there in four minutes, so wait for them, keep her on the line, and ask again if he takes it up or if the "
                           u"little brother comes out of the house before they are there"_s;

/// The sample shift's window, and an hour of tonight whose requirement nobody meets.
class AlertDesk : public PaneDesk {
public:
    AlertDesk()
    {
        begins = clock.now() + 20 * hour;
        Requirement clinician;
        clinician.id = ids.next<RequirementId>();
        clinician.name = u"Licensed clinician & more"_s;
        clinician.minimum.fill(0, Requirement::hoursOfWeek);
        const auto from = toDateTime(begins, zone);
        clinician.minimum[(from.date().dayOfWeek() - 1) * 24 + from.time().hour()] = 1;
        clinician.validTo = from.date().toString(Qt::ISODate);
        Changes made;
        made.of<Requirement>() = {clinician};
        picture.apply(made);
        watch.tick(clock.now());
        REQUIRE(news.untold().size() == 1);
        shown(window, {1400, 900});
        window.begin();
    }

    QMenu& opened()
    {
        QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto* menu = window.findChild<QMenu*>(u"alertMenu"_s);
        REQUIRE(menu);
        REQUIRE(menu->isVisible());
        return *menu;
    }
    static QStringList lines(const QMenu& menu)
    {
        QStringList all;
        for (const auto* action : menu.actions())
            if (!action->isSeparator())
                all.append(action->text());
        return all;
    }

    Instant begins{};
    RosterRules rules;
    Holidays holidays;
    RosterDesk roster{tools(&store), &rules, &holidays};
    HandOverDesk handOver{tools(&store)};
    GapWatch watch{&picture, rules.team, zone};
    GapNews news{&watch, &picture};
    IncidentBoardModel board{&picture, &codes, zone};
    TeamBoardModel teams{&picture, &codes, zone};
    CandidateModel candidates{&picture, &codes, zone};
    FoundModel found{zone};
    CommandLine command{&dispatch, &intake};
    TimerWatch timers{clock};
    ConversationDesk conversation{tools(&store)};
    ApprovalDesk approvals{tools(&store)};
    TransferDesk transfers{tools(&store)};
    WhoComes whoComes;
    DispatcherWindow window{{&intake, &dispatch, &followUps, &conversation, &approvals, &transfers, &whoComes, &command, &picture, &board, &teams, &narrative, &candidates, &found, &timers, &looks, nullptr, &roster, &handOver, &news}};
};

} // namespace

TEST_CASE_METHOD(AlertDesk, "The bell's list says a gap ahead in words, leads to it in the roster, and says it once")
{
    QSignalSpy wanted(&window, &DispatcherWindow::gapWanted);
    auto& menu = opened();
    const auto all = lines(menu);
    const auto gap = std::ranges::find_if(all, [](const QString& line) { return line.startsWith(u"In "); });
    REQUIRE(gap != all.cend());
    CHECK(gap->contains(u"no licensed clinician && more"));
    CHECK(gap->startsWith(u"In "_s + spanWords(news.untold().first().from - clock.now())));
    REQUIRE(menu.activeAction());
    while (menu.activeAction()->text() != *gap)
        QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<Instant>() > clock.now());
    CHECK(news.untold().isEmpty());
    REQUIRE(comes([&] { return !window.findChild<QMenu*>(u"alertMenu"_s); }));
    window.actions().alerts->trigger();
    const auto* again = window.findChild<QMenu*>(u"alertMenu"_s);
    REQUIRE(again);
    CHECK_FALSE(lines(*again).join(u' ').contains(u"no licensed clinician"));
    CHECK_FALSE(lines(*again).isEmpty());
}

TEST_CASE_METHOD(AlertDesk, "What is due stands before the gaps and leads to its incident; all gaps are read at once")
{
    clock.advance(3 * hour);
    const auto alerts = alertsOf(picture.now(), clock.now());
    REQUIRE_FALSE(alerts.isEmpty());
    auto& menu = opened();
    const auto all = lines(menu);
    REQUIRE(all.size() == alerts.size() + 2);
    for (qsizetype i = 0; i < alerts.size(); ++i)
        CHECK(all.at(i) == alertWords(alerts.at(i)));
    const auto first = std::ranges::find_if(alerts, [](const Alert& alert) { return alert.kind != Alert::Kind::FollowUp && alert.kind != Alert::Kind::SignOn; });
    REQUIRE(first != alerts.cend());
    CHECK(alertWords(*first).startsWith(first->about + u", "));
    menu.actions().at(first - alerts.cbegin())->trigger();
    CHECK(window.currentIncident() == first->incident);
    menu.actions().last()->trigger();
    CHECK(news.untold().isEmpty());
}

TEST_CASE_METHOD(AlertDesk, "A referral past its time rings in the bell's list, and leads to the open referrals")
{
    Referral referral;
    referral.id = ids.next<ReferralId>();
    referral.person = okoro.id;
    referral.serviceName = u"Oak Park clinic"_s;
    referral.owner = rosa.id;
    referral.sentAt = clock.now() - 25 * hour;
    Changes made;
    made.of<Referral>() = {referral};
    picture.apply(made);
    QSignalSpy wanted(&window, &DispatcherWindow::referralsWanted);
    auto& menu = opened();
    const auto all = menu.actions();
    const auto line = std::ranges::find(all, u"Oak Park clinic, referral: 1 h late"_s, &QAction::text);
    REQUIRE(line != all.cend());
    (*line)->trigger();
    CHECK(wanted.size() == 1);
}

TEST_CASE_METHOD(AlertDesk, "What waits of a transfer rings in the bell's list and leads to its sheet; so does the approval to ask for it")
{
    Transfer transfer;
    transfer.id = ids.next<TransferId>();
    transfer.incident = i102.id;
    transfer.taker = Taker::Mcst;
    transfer.takerName = u"MCST"_s;
    transfer.askedAt = clock.now() - 7 * minute;
    transfer.askedBy = rosa.id;
    Changes made;
    made.of<Transfer>() = {transfer};
    picture.apply(made);
    auto* sheet = window.findChild<QWidget*>(u"transferDock"_s);
    REQUIRE(sheet);
    REQUIRE_FALSE(sheet->isVisible());
    auto& menu = opened();
    while (menu.activeAction() && menu.activeAction()->text() != u"102, transfer: MCST has not answered for 7 min"_s)
        QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    REQUIRE(comes([&] { return sheet->isVisible(); }));
    sheet->hide();

    Approval approval;
    approval.id = ids.next<ApprovalId>();
    approval.incident = i104.id;
    approval.kind = ApprovalKind::Transfer911;
    approval.state = ApprovalState::Approved;
    approval.askedBy = rosa.id;
    approval.decidedBy = osei.id;
    approval.decidedAt = clock.now();
    Changes answered;
    answered.of<Approval>() = {approval};
    picture.apply(answered);
    REQUIRE(comes([&] { return !window.findChild<QMenu*>(u"alertMenu"_s); }));
    window.actions().alerts->trigger();
    const auto* again = window.findChild<QMenu*>(u"alertMenu"_s);
    REQUIRE(again);
    const auto all = again->actions();
    const auto line = std::ranges::find(all, u"104, Transfer to 911: approved by M. Osei"_s, &QAction::text);
    REQUIRE(line != all.cend());
    (*line)->trigger();
    REQUIRE(comes([&] { return sheet->isVisible(); }));
}

TEST_CASE_METHOD(AlertDesk, "However much somebody wrote, the bell's list ends where the screen does and says so, and its tip says all of it")
{
    Approval approval;
    approval.id = ids.next<ApprovalId>();
    approval.incident = i104.id;
    approval.state = ApprovalState::Declined;
    approval.askedBy = rosa.id;
    approval.decidedBy = osei.id;
    approval.decidedAt = clock.now();
    approval.reason = longReason;
    Changes made;
    made.of<Approval>() = {approval};
    picture.apply(made);
    looks.setTextSize(GENERATE(100, 200));
    auto& menu = opened();
    const auto all = menu.actions();
    for (const auto* each : all)
        CHECK(menu.fontMetrics().horizontalAdvance(each->text()) < menu.width());
    CHECK(std::ranges::any_of(all, [](const QAction* each) { return each->toolTip().contains(longReason); }));
}

TEST_CASE_METHOD(AlertDesk, "The answer about a plan leads to the plan")
{
    PlanDraft plan;
    plan.id = ids.next<PlanDraftId>();
    plan.person = okoro.id;
    Approval approval;
    approval.id = ids.next<ApprovalId>();
    approval.kind = ApprovalKind::Release;
    approval.state = ApprovalState::Approved;
    approval.plan = plan.id;
    approval.recipient = u"ed"_s;
    approval.scope = {Shared::Plan};
    approval.askedBy = rosa.id;
    approval.decidedBy = osei.id;
    approval.decidedAt = clock.now();
    Changes made;
    made.of<PlanDraft>() = {plan};
    made.of<Approval>() = {approval};
    picture.apply(made);
    QSignalSpy wanted(&window, &DispatcherWindow::planWanted);
    const auto all = opened().actions();
    const auto line = std::ranges::find(all, u"Darnell Okoro, Release of information: approved by M. Osei"_s, &QAction::text);
    REQUIRE(line != all.cend());
    (*line)->trigger();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<PersonId>() == okoro.id);
}

TEST_CASE_METHOD(AlertDesk, "Pictures of the alerts", "[.pictures]")
{
    clock.advance(3 * hour);
    Transfer transfer;
    transfer.id = ids.next<TransferId>();
    transfer.incident = i102.id;
    transfer.taker = Taker::Mcst;
    transfer.takerName = u"MCST, Sacramento County Sheriff"_s;
    transfer.askedAt = clock.now() - 7 * minute;
    transfer.askedBy = rosa.id;
    Transfer taken = transfer;
    taken.id = ids.next<TransferId>();
    taken.incident = i104.id;
    taken.state = TransferState::Accepted;
    taken.answeredAt = clock.now() - 2 * hour;
    Approval approval;
    approval.id = ids.next<ApprovalId>();
    approval.incident = i104.id;
    approval.kind = ApprovalKind::Transfer911;
    approval.state = ApprovalState::Declined;
    approval.askedBy = rosa.id;
    approval.decidedBy = osei.id;
    approval.decidedAt = clock.now();
    approval.reason = longReason;
    Changes made;
    made.of<Transfer>() = {transfer, taken};
    made.of<Approval>() = {approval};
    picture.apply(made);
    const bool isLight = GENERATE(false, true);
    const int percent = GENERATE(100, 200);
    looks.setTheme(isLight ? Looks::Theme::Light : Looks::Theme::Dark);
    looks.setTextSize(percent);
    window.resize(1920, 1080);
    REQUIRE(opened().grab().save(u"%1/alerts-%2-%3.png"_s.arg(QDir::tempPath(), isLight ? u"light"_s : u"dark"_s).arg(percent)));
}

TEST_CASE_METHOD(AlertDesk, "The bell itself opens the list, and a locked desk shows none")
{
    Q_EMIT window.strip().pressed(LinkStrip::Part::Alerts);
    auto* menu = window.findChild<QMenu*>(u"alertMenu"_s);
    REQUIRE(menu);
    CHECK(menu->isVisible());
    window.setLocked(true);
    CHECK(comes([&] { return !window.findChild<QMenu*>(u"alertMenu"_s); }));
    Q_EMIT window.strip().pressed(LinkStrip::Part::Alerts);
    CHECK_FALSE(window.findChild<QMenu*>(u"alertMenu"_s));
}
