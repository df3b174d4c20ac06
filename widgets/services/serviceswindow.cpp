#include "serviceswindow.h"

#include "directorypane.h"
#include "keyswindow.h"
#include "linkstrip.h"
#include "livepicture.h"
#include "referralpane.h"
#include "servicesactions.h"
#include "timerwatch.h"

#include <QEvent>
#include <QMenuBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace dispatch {

ServicesWindow::ServicesWindow(const ServicesParts& parts, QWidget* parent)
    : DeskFrame(u"services"_s, parts.looks, parent), m_parts(parts), m_actions(new ServicesActions(parts.looks, this)), m_directory(new DirectoryPane(parts.desk, parts.picture, parts.looks)),
      m_referrals(new ReferralPane(parts.desk, parts.picture, parts.looks)), m_tabs(new QTabWidget(this))
{
    m_actions->fill(menuBar());
    m_tabs->setObjectName(u"servicesTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_directory, m_parts.looks->icon(u"facility"_s), {});
    m_tabs->addTab(m_referrals, m_parts.looks->icon(u"enroute"_s), {});
    setCentralWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ServicesWindow::retranslate);
    const auto on = [this](QAction* action, auto deed) { connect(action, &QAction::triggered, this, deed); };
    on(m_actions->close, [this] { close(); });
    on(m_actions->directory, [this] { openDirectory(); });
    on(m_actions->referrals, [this] { openReferrals(); });
    on(m_actions->lookFor, [this] { openDirectory(); });
    on(m_actions->newService, [this] {
        come(m_directory);
        m_directory->begin();
    });
    on(m_actions->keep, [this] { m_directory->keep(); });
    on(m_actions->madeSure, [this] { m_directory->madeSureToday(); });
    const auto onStep = [&](QAction* action, ReferralState to) { on(action, [this, to] { m_referrals->step(to); }); };
    onStep(m_actions->received, ReferralState::Received);
    onStep(m_actions->accepted, ReferralState::Accepted);
    onStep(m_actions->kept, ReferralState::Kept);
    onStep(m_actions->declined, ReferralState::Declined);
    onStep(m_actions->lost, ReferralState::Lost);
    on(m_actions->hand, [this] { m_referrals->hand(); });
    on(m_actions->plan, [this] { m_referrals->openPlan(); });
    on(m_actions->keys, [this] { (new KeysWindow(m_actions->all(), m_parts.looks, this, KeysWindow::Bar::None))->show(); });
    connect(m_directory, &DeskForm::done, this, [this](const Proposal& proposal) { say(proposal.sentence); });
    connect(m_referrals, &ReferralPane::done, this, [this](const Proposal& proposal) { say(u"%1 %2"_s.arg(proposal.sentence, proposal.consequence)); });
    connect(m_referrals, &ReferralPane::planWanted, this, &ServicesWindow::planWanted);
    if (m_parts.timers)
        connect(m_parts.timers, &TimerWatch::beat, this, [this](Instant now) { tick(now); });
    tick(m_parts.desk->now());
    retranslate();
}

void ServicesWindow::come(QWidget* pane)
{
    m_tabs->setCurrentWidget(pane);
    show();
    raise();
    activateWindow();
}

void ServicesWindow::openDirectory()
{
    come(m_directory);
    m_directory->lookFor();
}

void ServicesWindow::openReferrals()
{
    come(m_referrals);
    m_referrals->setFocus();
}

void ServicesWindow::tick(Instant now)
{
    DeskFrame::tick(now, m_parts.desk->zone(), m_parts.desk->actor().name);
    m_directory->tick(now);
    m_referrals->tick(now);
}

void ServicesWindow::retranslate()
{
    m_actions->retranslate();
    m_tabs->setTabText(0, tr("Service directory"));
    m_tabs->setTabText(1, tr("Open referrals"));
    setTitle(m_tabs->tabText(m_tabs->currentIndex()));
    // Each pane has its own verbs; those of the other one rest.
    const bool isDirectory = m_tabs->currentWidget() == m_directory;
    for (auto* action : {m_actions->keep, m_actions->madeSure})
        action->setEnabled(isDirectory);
    for (auto* action : {m_actions->received, m_actions->accepted, m_actions->kept, m_actions->declined, m_actions->lost, m_actions->hand, m_actions->plan})
        action->setEnabled(!isDirectory);
}

void ServicesWindow::changeEvent(QEvent* event)
{
    DeskFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dispatch
