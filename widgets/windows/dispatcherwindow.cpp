#include "dispatcherwindow.h"

#include "closepane.h"
#include "commandbar.h"
#include "commandline.h"
#include "dispatcheractions.h"
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
#include "lockscreen.h"
#include "looks.h"
#include "sendpane.h"
#include "teamboard.h"
#include "teamboardmodel.h"
#include "timerwatch.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDataStream>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dispatch {

DispatcherWindow::DispatcherWindow(const DispatcherParts& parts, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_actions(new DispatcherActions(parts.looks, this))
{
    setObjectName(u"dispatcherWindow"_s);
    setMinimumSize(960, 540);
    resize(1920, 1080);
    setDockNestingEnabled(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    makePanes();
    makeBars();
    arrange();
    connectGoing();
    connectVerbs();
    connect(m_parts.timers, &TimerWatch::beat, this, &DispatcherWindow::tick);
    qApp->installEventFilter(this);
    titles();
    wordKeys();
    m_board->setFocus();
}

DispatcherWindow::~DispatcherWindow() = default;

DockTitle* DispatcherWindow::titleOf(QDockWidget* dock) { return static_cast<DockTitle*>(dock->titleBarWidget()); }

QDockWidget* DispatcherWindow::addPane(const QString& name, QWidget* widget)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(widget);
    dock->setTitleBarWidget(new DockTitle(dock, m_parts.looks));
    m_docks.append(dock);
    return dock;
}

void DispatcherWindow::makePanes()
{
    m_board = new IncidentBoard(m_parts.incidents, m_parts.looks);
    m_teams = new TeamBoard(m_parts.teams, m_parts.looks);
    m_intake = new IntakePane(m_parts.intakeDesk, m_parts.picture, m_parts.looks);
    m_incident = new IncidentPane(m_parts.dispatchDesk, m_parts.intakeDesk, m_parts.narrative, m_parts.picture, m_parts.looks);
    m_send = new SendPane(m_parts.dispatchDesk, m_parts.candidates, m_parts.picture, m_parts.looks);
    m_close = new ClosePane(m_parts.dispatchDesk, m_parts.picture, m_parts.looks);
    m_find = new FindPane(m_parts.found, m_parts.looks);
    m_followUps = new FollowUpPane(m_parts.followUpDesk, m_parts.picture, m_parts.looks);
    m_boardDock = addPane(u"boardDock"_s, m_board);
    m_teamsDock = addPane(u"teamsDock"_s, m_teams);
    m_intakeDock = addPane(u"intakeDock"_s, m_intake);
    m_sendDock = addPane(u"sendDock"_s, m_send);
    m_closeDock = addPane(u"closeDock"_s, m_close);
    m_findDock = addPane(u"findDock"_s, m_find);
    m_followUpsDock = addPane(u"followUpsDock"_s, m_followUps);
    m_incidentDock = addPane(u"incidentDock"_s, m_incident);
}

QToolBar* DispatcherWindow::addBar(const QString& name, Qt::ToolBarArea area)
{
    auto* bar = new QToolBar(this);
    bar->setObjectName(name);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    // Bars are no panes: nobody closes the command bar by mistake.
    bar->toggleViewAction()->setVisible(false);
    addToolBar(area, bar);
    return bar;
}

void DispatcherWindow::addRibbon(QWidget* ribbon)
{
    auto* bar = addBar(u"ribbonBar"_s, Qt::TopToolBarArea);
    insertToolBar(m_keysBar, bar);
    insertToolBarBreak(m_keysBar);
    bar->addWidget(ribbon);
}

void DispatcherWindow::begin()
{
    m_parts.incidents->resort();
    if (const auto due = m_parts.incidents->dueOrder(); !due.isEmpty())
        m_board->select(due.first());
    m_board->setFocus();
}

void DispatcherWindow::setTitleWord(const QString& word)
{
    m_titleWord = word;
    titles();
}

void DispatcherWindow::makeBars()
{
    m_actions->fill(menuBar());
    m_keysBar = addBar(u"keysBar"_s, Qt::TopToolBarArea);
    for (auto* action : {m_actions->newCall, m_actions->find, m_actions->send, m_actions->transport, m_actions->checkIn, m_actions->close}) {
        m_keysBar->addAction(action);
        auto* button = qobject_cast<QToolButton*>(m_keysBar->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::NoFocus);
        m_keyButtons.insert(button, action);
    }
    addToolBarBreak(Qt::TopToolBarArea);
    m_captionBar = addBar(u"captionBar"_s, Qt::TopToolBarArea);
    m_caption = new QLabel(m_captionBar);
    m_caption->setObjectName(u"tourCaption"_s);
    m_caption->setWordWrap(true);
    m_caption->setMargin(6);
    m_caption->setFont(m_parts.looks->font(Looks::Lead));
    m_caption->setMaximumHeight(m_parts.looks->scaled(60));
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_captionBar->addWidget(m_caption);
    m_captionBar->hide();

    auto* commands = addBar(u"commandBarHolder"_s, Qt::BottomToolBarArea);
    m_command = new CommandBar(m_parts.commandLine, m_parts.looks);
    commands->addWidget(m_command);
    m_strip = new LinkStrip(m_parts.looks);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_strip, 1);

    m_lock = new LockScreen(m_parts.looks, this);
    m_lock->hide();
}

void DispatcherWindow::arrange()
{
    for (auto* dock : m_docks)
        removeDockWidget(dock);
    addDockWidget(Qt::LeftDockWidgetArea, m_boardDock);
    splitDockWidget(m_boardDock, m_intakeDock, Qt::Horizontal);
    splitDockWidget(m_intakeDock, m_incidentDock, Qt::Horizontal);
    splitDockWidget(m_boardDock, m_teamsDock, Qt::Vertical);
    for (auto* dock : {m_sendDock, m_closeDock, m_findDock, m_followUpsDock})
        tabifyDockWidget(m_intakeDock, dock);
    for (auto* dock : {m_boardDock, m_teamsDock, m_incidentDock})
        dock->show();
    for (auto* dock : {m_intakeDock, m_sendDock, m_closeDock, m_findDock, m_followUpsDock})
        dock->hide();
    const int wide = std::max(width(), minimumWidth());
    resizeDocks({m_boardDock, m_incidentDock}, {wide * 62 / 100, wide * 38 / 100}, Qt::Horizontal);
    resizeDocks({m_boardDock, m_teamsDock}, {height() * 66 / 100, height() * 34 / 100}, Qt::Vertical);
    m_board->setNarrow(false);
}

/// The panes of one piece of work (a call, a sending, a closing) stand in the middle; the board makes room.
void DispatcherWindow::showWork(QDockWidget* dock)
{
    dock->show();
    dock->raise();
    m_board->setNarrow(true);
    m_teamsDock->setVisible(height() > 760);
    resizeDocks({m_boardDock, dock, m_incidentDock}, {width() * 26 / 100, width() * 50 / 100, width() * 24 / 100}, Qt::Horizontal);
}

void DispatcherWindow::workDone()
{
    const bool anyLeft = std::ranges::any_of(QList{m_intakeDock, m_sendDock, m_closeDock, m_findDock, m_followUpsDock}, [](QDockWidget* d) { return !d->isHidden(); });
    if (anyLeft)
        return;
    m_board->setNarrow(false);
    m_teamsDock->show();
    resizeDocks({m_boardDock, m_incidentDock}, {width() * 62 / 100, width() * 38 / 100}, Qt::Horizontal);
    m_board->setFocus();
}

void DispatcherWindow::connectGoing()
{
    auto& a = *m_actions;
    for (auto* dock : m_docks)
        a.panes->addAction(dock->toggleViewAction());
    for (auto* dock : {m_intakeDock, m_sendDock, m_closeDock, m_findDock, m_followUpsDock})
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
        menu->addActions({m_actions->send, m_actions->note, m_actions->calledBack, m_actions->seekPlace, m_actions->checkIn, m_actions->transport, m_actions->close, m_actions->cancel});
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
    connect(a.newCall, &QAction::triggered, this, [this] {
        showWork(m_intakeDock);
        m_intake->newCall();
    });
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
    connect(m_send, &SendPane::finished, this, [this](const IncidentId& id) { outline({}, {}); m_sendDock->hide(); m_board->select(id); });
    connect(m_close, &ClosePane::finished, this, [this](const IncidentId&) { m_closeDock->hide(); });
    connect(m_command, &CommandBar::targetsChanged, this, &DispatcherWindow::outline);
    connect(m_command, &CommandBar::openRequested, this, &DispatcherWindow::open);
    connect(m_command, &CommandBar::proposalAccepted, this, [this, &desk](const Proposal& proposal) { commit(desk, proposal); });
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

void DispatcherWindow::open(const OpenPane& pane)
{
    if (!pane.incident.isNull()) {
        m_board->select(pane.incident);
        choose(pane.incident);
    }
    switch (pane.pane) {
    case OpenPane::Pane::Incident: m_incident->setFocus(); break;
    case OpenPane::Pane::Send: m_actions->send->trigger(); break;
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

void DispatcherWindow::say(const QString& sentence, const QString& rest) { m_command->say(sentence, rest); }

void DispatcherWindow::showHistory(const Changes& whole, const IncidentId& incident) { m_incident->showHistory(whole, incident); }

void DispatcherWindow::goToPane(int step)
{
    QList<QDockWidget*> shown;
    for (auto* dock : m_docks)
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            shown.append(dock);
    if (shown.isEmpty())
        return;
    auto* focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(shown, [focus](QDockWidget* d) { return focus && d->isAncestorOf(focus); });
    const auto at = here == shown.end() ? -step : here - shown.begin();
    auto* next = shown.at((at + step + shown.size()) % shown.size());
    next->widget()->setFocus(Qt::TabFocusReason);
}

void DispatcherWindow::tick(Instant now)
{
    m_command->tick();
    m_incident->tick(now);
    m_send->tick(now);
    m_followUps->tick(now);
    if (m_locked)
        m_lock->tick(now);
}

void DispatcherWindow::setLocked(bool locked)
{
    m_locked = locked;
    m_actions->setEnabled(!locked);
    menuBar()->setEnabled(!locked);
    for (auto* dock : m_docks) {
        dock->setEnabled(!locked);
        // A pane that floats would stand beside the lock screen with its names.
        if (dock->isFloating())
            dock->setVisible(!locked);
    }
    m_command->setEnabled(!locked);
    m_lock->setVisible(locked);
    if (locked) {
        m_lock->setGeometry(rect());
        m_lock->raise();
        m_lock->setFocus();
    } else {
        m_board->setFocus();
    }
    titles();
}

void DispatcherWindow::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_captionBar->setVisible(!caption.isEmpty());
}

QByteArray DispatcherWindow::layoutState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << saveGeometry() << saveState() << m_board->saveState();
    return state;
}

void DispatcherWindow::restoreLayout(const QByteArray& state)
{
    QByteArray geometry;
    QByteArray docks;
    QByteArray columns;
    QDataStream stream(state);
    stream >> geometry >> docks >> columns;
    restoreGeometry(geometry);
    restoreState(docks);
    m_board->restoreState(columns);
}

/// The tool bar's words carry their key: it is read far more often than it is clicked.
void DispatcherWindow::wordKeys()
{
    for (auto it = m_keyButtons.begin(); it != m_keyButtons.end(); ++it)
        it.key()->setText(u" %1  %2  "_s.arg(it.value()->iconText(), it.value()->shortcut().toString(QKeySequence::NativeText)));
}

void DispatcherWindow::titles()
{
    const auto* incident = m_parts.picture->now().find(m_current);
    const auto title = m_locked ? tr("Locked · CWRT Dispatch") : tr("Dispatcher · CWRT Dispatch");
    setWindowTitle(m_titleWord.isEmpty() ? title : m_titleWord + u" · "_s + title);
    m_boardDock->setWindowTitle(tr("Board"));
    m_teamsDock->setWindowTitle(tr("Teams"));
    m_sendDock->setWindowTitle(incident ? tr("Send a team to %1").arg(incident->number) : tr("Send a team"));
    m_closeDock->setWindowTitle(incident ? tr("Close %1").arg(incident->number) : tr("Close"));
    m_findDock->setWindowTitle(tr("Find over all history"));
    m_followUpsDock->setWindowTitle(tr("Follow-ups"));
    m_incidentDock->setWindowTitle(incident ? tr("Incident %1").arg(incident->number) : tr("Incident"));
    if (m_intakeDock->windowTitle().isEmpty())
        m_intakeDock->setWindowTitle(tr("Call intake"));
}

void DispatcherWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        wordKeys();
        titles();
    }
}

void DispatcherWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT closing();
    event->accept();
}

void DispatcherWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_lock)
        m_lock->setGeometry(rect());
}

bool DispatcherWindow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel: Q_EMIT touched(); break;
    default: break;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace dispatch
