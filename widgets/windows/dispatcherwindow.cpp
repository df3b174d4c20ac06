#include "dispatcherwindow.h"

#include "alonepane.h"
#include "closepane.h"
#include "commandbar.h"
#include "commandline.h"
#include "conflictdesk.h"
#include "conflictspane.h"
#include "conversationdesk.h"
#include "dispatcheractions.h"
#include "docks.h"
#include "docktitle.h"
#include "duressband.h"
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
#include "onshiftpane.h"
#include "looks.h"
#include "sendpane.h"
#include "teamboard.h"
#include "teamboardmodel.h"
#include "timerwatch.h"
#include "transferpane.h"
#include "waitingmodel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int captionMargin = 6;

} // namespace

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
    connectTransfer();
    connectDuress();
    connectCentre();
    connectRoster();
    connectAlerts();
    connectPlan();
    connectTalk();
    connect(m_parts.timers, &TimerWatch::beat, this, &DispatcherWindow::tick);
    qApp->installEventFilter(this);
    titles();
    wordKeys();
    m_board->setFocus();
}

/// Panes that are shown hide as they go with the window, and would tell one that is half gone.
DispatcherWindow::~DispatcherWindow()
{
    for (auto* dock : std::as_const(m_docks)) {
        dock->disconnect(this);
        dock->widget()->disconnect(this);
    }
}

QDockWidget* DispatcherWindow::addPane(const QString& name, QWidget* widget)
{
    auto* dock = newDock(name, widget, m_parts.looks, this);
    m_docks.append(dock);
    return dock;
}

void DispatcherWindow::makePanes()
{
    m_board = new IncidentBoard(m_parts.incidents, m_parts.looks);
    m_teams = new TeamBoard(m_parts.teams, m_parts.looks);
    m_intake = new IntakePane(m_parts.intakeDesk, m_parts.picture, m_parts.looks);
    m_incident = new IncidentPane(m_parts.dispatchDesk, m_parts.intakeDesk, m_parts.conversationDesk, m_parts.approvalDesk, m_parts.narrative, m_parts.picture, m_parts.looks);
    m_send = new SendPane(m_parts.dispatchDesk, m_parts.candidates, m_parts.picture, m_parts.looks);
    m_close = new ClosePane(m_parts.dispatchDesk, m_parts.picture, m_parts.looks);
    m_transfer = new TransferPane(m_parts.transferDesk, m_parts.whoComes, m_parts.picture, m_parts.looks);
    m_find = new FindPane(*m_parts.dispatchDesk, m_parts.found, m_parts.looks);
    m_followUps = new FollowUpPane(m_parts.followUpDesk, m_parts.picture, m_parts.looks);
    m_boardDock = addPane(u"boardDock"_s, m_board);
    m_teamsDock = addPane(u"teamsDock"_s, m_teams);
    m_intakeDock = addPane(u"intakeDock"_s, m_intake);
    m_sendDock = addPane(u"sendDock"_s, m_send);
    m_closeDock = addPane(u"closeDock"_s, m_close);
    m_transferDock = addPane(u"transferDock"_s, m_transfer);
    m_findDock = addPane(u"findDock"_s, m_find);
    m_followUpsDock = addPane(u"followUpsDock"_s, m_followUps);
    m_work = {m_intakeDock, m_sendDock, m_closeDock, m_transferDock, m_findDock, m_followUpsDock};
    if (m_parts.rosterDesk) {
        m_onShift = new OnShiftPane(m_parts.rosterDesk, m_parts.handOverDesk, m_parts.picture, m_parts.looks);
        m_onShiftDock = addPane(u"onShiftDock"_s, m_onShift);
        m_work.append(m_onShiftDock);
    }
    if (m_parts.conflictDesk) {
        m_conflicts = new ConflictsPane(m_parts.conflictDesk, m_parts.picture, m_parts.looks);
        m_alone = new AlonePane(m_parts.picture, m_parts.conflictDesk->zone(), m_parts.looks);
        m_conflictsDock = addPane(u"conflictsDock"_s, m_conflicts);
        m_aloneDock = addPane(u"aloneDock"_s, m_alone);
        m_work += {m_conflictsDock, m_aloneDock};
    }
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

void DispatcherWindow::addBanner(QWidget* banner)
{
    auto* bar = addBar(u"banner_%1"_s.arg(m_banners.size() + 1), Qt::TopToolBarArea);
    insertToolBar(m_keysBar, bar);
    insertToolBarBreak(m_keysBar);
    bar->addWidget(banner);
    bar->hide();
    m_banners.insert(banner, bar);
}

void DispatcherWindow::showBanner(QWidget* banner, bool shown) { m_banners.value(banner)->setVisible(shown && !m_locked); }

QDockWidget* DispatcherWindow::addGuest(const QString& name, QWidget* pane, const QString& title)
{
    auto* dock = addPane(name, pane);
    dock->setWindowTitle(title);
    m_actions->panes->addAction(dock->toggleViewAction());
    m_guests.append(dock);
    arrange();
    return dock;
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
    m_transfer->setMark(word);
    titles();
}

void DispatcherWindow::makeBars()
{
    m_actions->fill(menuBar());
    m_duressBar = addBar(u"duressBar"_s, Qt::TopToolBarArea);
    m_duress = new DuressBand(m_parts.looks, DuressBand::Place::Desk);
    // The band comes hidden, and a tool bar would keep it so.
    m_duressBar->addWidget(m_duress)->setVisible(true);
    m_duressBar->hide();
    addToolBarBreak(Qt::TopToolBarArea);
    m_keysBar = addBar(u"keysBar"_s, Qt::TopToolBarArea);
    for (auto* action : {m_actions->newCall, m_actions->find, m_actions->send, m_actions->transport, m_actions->checkIn, m_actions->close}) {
        m_keysBar->addAction(action);
        auto* button = qobject_cast<QToolButton*>(m_keysBar->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::NoFocus);
        m_keyButtons.insert(button, action);
    }
    if (m_parts.rosterDesk) {
        auto* room = new QWidget(m_keysBar);
        room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_keysBar->addWidget(room);
        m_nextGap = new QToolButton(m_keysBar);
        m_nextGap->setObjectName(u"nextGap"_s);
        m_nextGap->setDefaultAction(m_actions->nextGap);
        m_nextGap->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_nextGap->setFocusPolicy(Qt::NoFocus);
        m_keysBar->addWidget(m_nextGap);
    }
    addToolBarBreak(Qt::TopToolBarArea);
    m_captionBar = addBar(u"captionBar"_s, Qt::TopToolBarArea);
    m_caption = new QLabel(m_captionBar);
    m_caption->setObjectName(u"tourCaption"_s);
    m_caption->setWordWrap(true);
    m_caption->setMargin(captionMargin);
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_captionBar->addWidget(m_caption);
    m_captionBar->hide();

    auto* commands = addBar(u"commandBarHolder"_s, Qt::BottomToolBarArea);
    m_command = new CommandBar(*m_parts.dispatchDesk, m_parts.commandLine, m_parts.looks);
    commands->addWidget(m_command);
    m_strip = new LinkStrip(m_parts.looks);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_strip, 1);

    m_lock = new LockScreen(m_parts.looks, this);
    m_lock->hide();
}

void DispatcherWindow::say(const QString& sentence, const QString& rest) { m_command->say(sentence, rest); }

void DispatcherWindow::showHistory(const Changes& whole, const IncidentId& incident) { m_incident->showHistory(whole, incident); }

void DispatcherWindow::goToPane(int step)
{
    if (auto* next = nextDock(m_docks, step))
        next->widget()->setFocus(Qt::TabFocusReason);
}

void DispatcherWindow::tick(Instant now)
{
    m_command->tick();
    m_parts.incidents->setReader(m_parts.conversationDesk->actor().id);
    m_incident->tick(now);
    m_send->tick(now);
    m_close->tick(now);
    m_transfer->tick(now);
    m_followUps->tick(now);
    if (m_onShift)
        m_onShift->tick(now);
    if (m_conflicts) {
        m_conflicts->tick(now);
        m_alone->tick(now);
    }
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
        for (auto* dialog : findChildren<QDialog*>())
            dialog->close();
        if (m_alerts)
            m_alerts->close();
        m_lock->setGeometry(rect());
        m_lock->raise();
        m_lock->setFocus();
    } else {
        m_board->setFocus();
    }
    titles();
    Q_EMIT lockedChanged(locked);
}

void DispatcherWindow::setCaption(const QString& caption)
{
    // As high as its words: a label that wraps would ask for a square.
    const auto font = m_parts.looks->font(Looks::Lead);
    const QRect room(0, 0, width() - 8 * captionMargin, height());
    m_caption->setFont(font);
    m_caption->setText(caption);
    m_caption->setFixedHeight(QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, caption).height() + 2 * captionMargin);
    m_captionBar->setVisible(!caption.isEmpty());
}

void DispatcherWindow::setLink(const LinkState& link)
{
    if (!m_alone)
        return;
    m_alone->setLink(link);
    m_conflicts->setLink(link);
}

void DispatcherWindow::setWaiting(const QList<WaitingCommand>& waiting, int takenToday)
{
    if (!m_alone)
        return;
    m_alone->setWaiting(waiting);
    m_conflicts->setTakenToday(takenToday);
    m_parts.incidents->setWaiting(m_alone->waiting().incidents());
}

/// The tool bar's words carry their key: it is read far more often than it is clicked. Short of space the words go and the keys stay, so
/// that the next gap is always seen.
void DispatcherWindow::wordKeys()
{
    if (!m_keysBar) // it is being built
        return;
    const auto say = [this](bool full) {
        for (auto it = m_keyButtons.begin(); it != m_keyButtons.end(); ++it) {
            const auto key = it.value()->shortcut().toString(QKeySequence::NativeText);
            it.key()->setText(full ? u" %1  %2  "_s.arg(it.value()->iconText(), key) : u" %1 "_s.arg(key));
        }
    };
    const auto fits = [this] {
        int wide = 0;
        for (auto* action : m_keysBar->actions())
            if (const auto* widget = m_keysBar->widgetForAction(action); widget && widget->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding)
                wide += widget->sizeHint().width();
        return wide + m_parts.looks->scaled(40) <= width();
    };
    const auto sayGap = [this](const QString& words) {
        if (m_nextGap)
            m_nextGap->setText(words);
    };
    say(true);
    sayGap(m_gapWords);
    if (!fits())
        say(false);
    if (!fits())
        sayGap(m_gapBrief);
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
    m_transferDock->setWindowTitle(m_transfer->windowTitle());
    m_findDock->setWindowTitle(tr("Find over all history"));
    m_followUpsDock->setWindowTitle(tr("Follow-ups"));
    if (m_onShiftDock)
        m_onShiftDock->setWindowTitle(tr("On shift"));
    if (m_mapDock)
        m_mapDock->setWindowTitle(tr("Map"));
    if (m_conflicts) {
        m_conflictsDock->setWindowTitle(tr("Conflicts"));
        m_aloneDock->setWindowTitle(tr("Working alone"));
    }
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
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        wordKeys();
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
    if (m_duress)
        m_duress->setRoom(height());
    if (m_lock)
        m_lock->setGeometry(rect());
    wordKeys();
}

bool DispatcherWindow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        Q_EMIT touched();
        if (duressKey(*static_cast<QKeyEvent*>(event)))
            return true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel: Q_EMIT touched(); break;
    default: break;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace dispatch
