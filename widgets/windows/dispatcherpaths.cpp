// Where the keys, the menus and the panes lead.

#include "dispatcherwindow.h"

#include "alonepane.h"
#include "closepane.h"
#include "commandbar.h"
#include "commandline.h"
#include "conflictspane.h"
#include "dispatcheractions.h"
#include "docks.h"
#include "docktitle.h"
#include "findpane.h"
#include "followuppane.h"
#include "incidentboard.h"
#include "incidentboardmodel.h"
#include "incidentpane.h"
#include "intakepane.h"
#include "keyswindow.h"
#include "linkstrip.h"
#include "livepicture.h"
#include "planfiles.h"
#include "sendpane.h"
#include "teamboard.h"
#include "teamboardmodel.h"
#include "transferpane.h"

#include <QApplication>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace dispatch {

void DispatcherWindow::beginCall()
{
    showWork(m_intakeDock);
    m_intake->newCall();
}

void DispatcherWindow::connectGoing()
{
    auto& a = *m_actions;
    for (auto* dock : m_docks)
        a.panes->addAction(dock->toggleViewAction());
    for (auto* dock : std::as_const(m_work))
        connect(dock, &QDockWidget::visibilityChanged, this, [this, dock] {
            if (dock->isHidden())
                workDone();
        });

    connect(m_board, &IncidentBoard::incidentChosen, this, &DispatcherWindow::choose);
    connect(m_board, &IncidentBoard::incidentOpened, this, [this](const IncidentId& id) {
        choose(id);
        m_incidentDock->show();
        m_incidentDock->raise();
        m_incident->setFocus();
    });
    connect(m_board, &IncidentBoard::draftOpened, this, [this](const DraftId& id) {
        showWork(m_intakeDock);
        m_intake->open(id);
    });
    connect(m_board, &IncidentBoard::followUpOpened, this, [this](const FollowUpId& id) {
        showWork(m_followUpsDock);
        m_followUps->show(id);
    });
    connect(m_board, &IncidentBoard::noteRequested, this, [this](const IncidentId& id) {
        choose(id);
        m_incidentDock->show();
        m_incidentDock->raise();
        m_incident->startNote();
    });
    connect(m_board, &IncidentBoard::historyWanted, this, [this](const QString& words) {
        showWork(m_findDock);
        m_find->look(words);
        m_find->setFocus();
    });
    connect(m_board, &IncidentBoard::columnsChanged, this, [this](const QString& words) { titleOf(m_boardDock)->setWords(words); });
    connect(m_board, &IncidentBoard::rowMenuRequested, this, [this](const IncidentId& id, const QPoint& at) {
        choose(id);
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_actions->send, m_actions->note, m_actions->calledBack, m_actions->seekPlace, m_actions->transfer, m_actions->plan, m_actions->checkIn, m_actions->transport, m_actions->close, m_actions->cancel});
        menu->popup(at);
    });
    connect(m_followUps, &FollowUpPane::incidentOpened, this, [this](const IncidentId& id) {
        m_board->select(id);
        choose(id);
    });
    connect(m_teams, &TeamBoard::teamChosen, this, [this](const TeamId& id) {
        if (const auto* assignment = m_parts.picture->now().activeAssignment(id))
            choose(assignment->incident);
    });
    connect(a.newCall, &QAction::triggered, this, &DispatcherWindow::beginCall);
    connect(m_intake, &IntakePane::emptied, this, [this] { m_intakeDock->hide(); });
    for (auto signal : {&IntakePane::filed, &IntakePane::determined})
        connect(m_intake, signal, this, [this](const IncidentId& id) {
            m_board->select(id);
            choose(id);
        });
    connect(m_intake, &IntakePane::titleChanged, this, [this](const QString& title) { m_intakeDock->setWindowTitle(title); });
    connect(a.find, &QAction::triggered, this, [this] {
        showWork(m_findDock);
        m_find->setFocus();
    });
    connect(m_find, &FindPane::lookFor, this, &DispatcherWindow::lookFor);
    connect(m_find, &FindPane::opened, this, [this](const IncidentId& id) {
        m_findDock->hide();
        m_board->select(id);
        choose(id);
        m_incident->setFocus();
    });
    connect(a.filter, &QAction::triggered, this, [this] { m_board->focusFilter(); });
    connect(a.board, &QAction::triggered, this, [this] { m_boardDock->raise(); m_board->setFocus(); });
    connect(a.teams, &QAction::triggered, this, [this] { m_teamsDock->show(); m_teamsDock->raise(); m_teams->setFocus(); });
    connect(a.incident, &QAction::triggered, this, [this] { m_incidentDock->show(); m_incidentDock->raise(); m_incident->setFocus(); });
    connect(a.followUps, &QAction::triggered, this, [this] { showWork(m_followUpsDock); m_followUps->setFocus(); });
    connect(a.nextPane, &QAction::triggered, this, [this] { goToPane(1); });
    connect(a.previousPane, &QAction::triggered, this, [this] { goToPane(-1); });
    for (qsizetype i = 0; i < a.shelves.size(); ++i)
        connect(a.shelves.at(i), &QAction::triggered, this, [this, i] { m_board->goToShelf(static_cast<Shelf>(i)); });
    connect(a.nextDue, &QAction::triggered, this, [this] {
        const auto order = m_parts.incidents->dueOrder();
        if (!order.isEmpty())
            m_board->select(order.at((order.indexOf(m_current) + 1) % order.size()));
    });
    connect(a.commandBar, &QAction::triggered, this, [this] { m_command->toggle(); });
    connect(a.layoutCalls, &QAction::triggered, this, [this] { arrange(); showWork(m_intakeDock); });
    connect(a.layoutDispatch, &QAction::triggered, this, [this] { arrange(); });
    connect(a.keys, &QAction::triggered, this, [this] { (new KeysWindow(m_actions->all(), m_parts.looks, this))->show(); });
    connect(a.about, &QAction::triggered, this, [this] {
        auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About CWRT Dispatch"),
            tr("CWRT Dispatch %1\nThe dispatchers' workstation of a non-police mobile crisis team.\nFree software, GPL-3.0-or-later.").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
}

void DispatcherWindow::connectVerbs()
{
    auto& a = *m_actions;
    const auto& desk = *m_parts.dispatchDesk;
    const auto sending = [this] {
        showWork(m_sendDock);
        m_send->show(m_current);
        m_send->setFocus();
    };
    const auto closing = [this] {
        showWork(m_closeDock);
        m_close->show(m_current);
        m_close->setFocus();
    };
    connect(a.send, &QAction::triggered, this, sending);
    connect(a.close, &QAction::triggered, this, closing);
    connect(m_incident, &IncidentPane::sendRequested, this, sending);
    connect(m_incident, &IncidentPane::closeRequested, this, closing);
    connect(a.cancel, &QAction::triggered, this, [this, closing] { closing(); m_close->startCancel(); });
    connect(a.note, &QAction::triggered, this, [this] { m_incidentDock->show(); m_incidentDock->raise(); m_incident->startNote(); });
    connect(a.calledBack, &QAction::triggered, this, [this, &desk] { commit(desk, desk.calledBack(m_current, {})); });
    connect(a.seekPlace, &QAction::triggered, this, [this, &desk] { commit(desk, desk.seekPlace(m_current)); });
    connect(a.checkIn, &QAction::triggered, this, [this, &desk] {
        if (const auto team = currentTeam())
            commit(desk, desk.checkIn(*team));
        else
            say(tr("No team is chosen. Choose a team or an incident that has one."));
    });
    connect(a.accepted, &QAction::triggered, this, [this] { reportTeam(AssignmentState::Accepted); });
    connect(a.enRoute, &QAction::triggered, this, [this] { reportTeam(AssignmentState::EnRoute); });
    connect(a.phonedAhead, &QAction::triggered, this, [this] { reportTeam(AssignmentState::PhonedAhead); });
    connect(a.onScene, &QAction::triggered, this, [this] { reportTeam(AssignmentState::OnScene); });
    connect(a.clear, &QAction::triggered, this, [this] { reportTeam(AssignmentState::Clear); });
    connect(a.transport, &QAction::triggered, this, [this] { m_incidentDock->show(); m_incidentDock->raise(); m_incident->startTransport(); });

    connect(m_send, &SendPane::targetsChanged, this, &DispatcherWindow::outline);
    connect(m_send, &SendPane::reachWanted, this, &DispatcherWindow::reachWanted);
    connect(m_send, &SendPane::reachChosen, this, &DispatcherWindow::showReach);
    connect(m_send, &SendPane::statusChanged, this, [this](const QString& words) { titleOf(m_sendDock)->setWords(words); });
    connect(m_send, &SendPane::finished, this, [this](const IncidentId& id) { outline({}, {}); m_sendDock->hide(); m_board->select(id); });
    connect(m_close, &ClosePane::finished, this, [this](const IncidentId&) { m_closeDock->hide(); });
    connect(m_command, &CommandBar::targetsChanged, this, &DispatcherWindow::outline);
    connect(m_command, &CommandBar::openRequested, this, &DispatcherWindow::open);
    connect(m_command, &CommandBar::proposalAccepted, this, [this, &desk](const Proposal& proposal) { commit(desk, proposal); });
}

/// The keys, the menus and Close lead to the same sheet.
void DispatcherWindow::connectTransfer()
{
    connect(m_actions->transfer, &QAction::triggered, this, [this] { openTransfer(m_current); });
    connect(m_incident, &IncidentPane::transferRequested, this, &DispatcherWindow::openTransfer);
    connect(m_close, &ClosePane::transferWanted, this, [this](const IncidentId& incident, Taker taker) {
        m_transfer->show(incident, taker);
        openTransfer(incident);
    });
    connect(m_transfer, &TransferPane::finished, m_transferDock, &QWidget::hide);
    connect(&m_transfer->files(), &PlanFiles::said, this, [this](const QString& sentence) { say(sentence); });
    connect(m_transfer, &QWidget::windowTitleChanged, m_transferDock, &QWidget::setWindowTitle);
}

void DispatcherWindow::openTransfer(const IncidentId& incident)
{
    if (incident.isNull()) {
        say(tr("No incident is chosen. Choose the one whose person goes to somebody else."));
        return;
    }
    showWork(m_transferDock);
    m_transfer->show(incident);
    m_transfer->setFocus();
}

/// The panes about the centre; a desk without one has none of it, nor the keys.
void DispatcherWindow::connectCentre()
{
    auto& a = *m_actions;
    for (auto* action : {a.conflicts, a.workingAlone, a.tryLink})
        action->setVisible(m_conflicts != nullptr);
    if (!m_conflicts)
        return;
    connect(a.conflicts, &QAction::triggered, this, [this] {
        showWork(m_conflictsDock);
        m_conflicts->setFocus();
        Q_EMIT waitingWanted();
    });
    connect(a.workingAlone, &QAction::triggered, this, [this] {
        showWork(m_aloneDock);
        m_alone->setFocus();
        Q_EMIT waitingWanted();
    });
    connect(a.tryLink, &QAction::triggered, this, &DispatcherWindow::tryLinkNow);
    connect(m_alone, &AlonePane::linkTried, this, &DispatcherWindow::tryLinkNow);
    connect(m_aloneDock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible)
            Q_EMIT waitingWanted();
    });
    // The strip says that something is owed, or that we are alone: it leads there.
    connect(m_strip, &LinkStrip::pressed, this, [this](LinkStrip::Part part) {
        if (part == LinkStrip::Part::Link && !m_locked)
            (m_parts.picture->now().openConflicts().isEmpty() ? m_actions->workingAlone : m_actions->conflicts)->trigger();
    });
    connect(m_conflicts, &ConflictsPane::targetsChanged, this, &DispatcherWindow::outline);
    connect(m_conflicts, &ConflictsPane::decided, this, &DispatcherWindow::say);
    connect(m_conflicts, &ConflictsPane::placeChanged, this, [this](const QString& words) { titleOf(m_conflictsDock)->setWords(words); });
    connect(m_alone, &AlonePane::ageChanged, this, [this](const QString& words) { titleOf(m_aloneDock)->setWords(words); });
    connect(m_conflicts, &ConflictsPane::left, m_conflictsDock, &QWidget::hide);
    connect(m_alone, &AlonePane::left, m_aloneDock, &QWidget::hide);
    const auto goTo = [this](const IncidentId& id) {
        m_board->select(id);
        choose(id);
    };
    connect(m_conflicts, &ConflictsPane::incidentOpened, this, goTo);
    connect(m_alone, &AlonePane::incidentOpened, this, goTo);
}

void DispatcherWindow::choose(const IncidentId& incident)
{
    if (incident.isNull() || incident == m_current)
        return;
    m_current = incident;
    m_command->setSelected(incident);
    m_parts.narrative->show(incident);
    m_incident->show(incident);
    Q_EMIT incidentWanted(incident);
    titles();
}

void DispatcherWindow::goTo(const IncidentId& incident)
{
    open({OpenPane::Pane::Incident, incident, {}});
}

void DispatcherWindow::open(const OpenPane& pane)
{
    if (!pane.incident.isNull()) {
        m_board->select(pane.incident);
        choose(pane.incident);
    }
    switch (pane.pane) {
    case OpenPane::Pane::Incident: m_incident->setFocus(); break;
    case OpenPane::Pane::Send: m_actions->send->trigger(); break;
    case OpenPane::Pane::Transfer:
        if (const auto taker = fromWord<Taker>(pane.words))
            m_transfer->show(pane.incident, *taker);
        openTransfer(pane.incident);
        break;
    case OpenPane::Pane::Close: m_actions->close->trigger(); break;
    case OpenPane::Pane::Find:
        m_actions->find->trigger();
        m_find->look(pane.words);
        break;
    case OpenPane::Pane::NewCall: m_actions->newCall->trigger(); break;
    }
}

void DispatcherWindow::outline(const QList<IncidentId>& incidents, const QList<TeamId>& teams)
{
    m_parts.incidents->setTargets(incidents);
    m_parts.teams->setTargets(teams);
}

std::optional<TeamId> DispatcherWindow::currentTeam() const
{
    if (m_teams->isAncestorOf(QApplication::focusWidget()) && !m_teams->currentTeam().isNull())
        return m_teams->currentTeam();
    if (const auto* assignment = m_parts.picture->now().leadingAssignment(m_current))
        return assignment->team;
    return {};
}

void DispatcherWindow::reportTeam(AssignmentState next)
{
    const auto team = currentTeam();
    if (!team) {
        say(tr("No team is chosen. Choose a team or an incident that has one."));
        return;
    }
    commit(*m_parts.dispatchDesk, m_parts.dispatchDesk->report(*team, next));
}

void DispatcherWindow::commit(const Desk& desk, const Result<Proposal>& proposal)
{
    if (!proposal) {
        say(proposal.error().summary);
        return;
    }
    desk.commit(*proposal).then(this, [this, said = *proposal](const Result<Receipt>& kept) {
        if (kept) {
            outline({}, {});
            // First the line gives the keyboard back, then it says what was done: saying ends a command that waits.
            m_command->done();
            say(said.sentence, said.consequence);
        } else {
            say(kept.error().summary);
        }
    });
}

} // namespace dispatch
