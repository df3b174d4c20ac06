#include "oversightside.h"

#include "conversationpane.h"
#include "deskcentre.h"
#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "linkstrip.h"
#include "oversightwindow.h"
#include "responsespane.h"
#include "rosterside.h"
#include "screenplace.h"
#include "settings.h"
#include "trainingframe.h"

#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// The screens that are there now: panes that fit a wall do not fit a laptop.
QString arrangement()
{
    QStringList screens;
    for (const auto* each : QGuiApplication::screens())
        screens.append(u"%1 %2x%3+%4+%5"_s.arg(each->name()).arg(each->geometry().width()).arg(each->geometry().height()).arg(each->geometry().x()).arg(each->geometry().y()));
    screens.sort();
    return u"oversight on "_s + screens.join(u", "_s);
}

} // namespace

OversightSide::OversightSide(Ground ground) : m_ground(std::move(ground))
{
    auto* window = m_ground.window;
    connect(window, &DispatcherWindow::oversightWanted, this, &OversightSide::open);
    connect(window, &DispatcherWindow::lockedChanged, this, [this](bool locked) {
        if (m_oversight)
            m_oversight->setLocked(locked);
    });
    connect(window, &DispatcherWindow::closing, this, [this] {
        m_isEnding = true;
        if (m_oversight)
            m_oversight->close();
    });
}

OversightSide::~OversightSide() = default;

void OversightSide::restore()
{
    if (!m_ground.settings->isOversightOpen())
        return;
    make();
    m_oversight->setAttribute(Qt::WA_ShowWithoutActivating);
    m_oversight->show();
    m_oversight->setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void OversightSide::open()
{
    make();
    m_ground.settings->setOversightOpen(true);
    m_oversight->show();
    m_oversight->raise();
    m_oversight->activateWindow();
    m_oversight->responses().setFocus();
}

bool OversightSide::showsTalk(const IncidentId& incident) const { return m_oversight && m_oversight->conversation().incident() == incident && m_oversight->conversation().isLookedAt(); }

void OversightSide::keep()
{
    m_ground.settings->setWindowState(arrangement(), m_oversight->layoutState());
    m_ground.settings->setWindowState(u"oversight place"_s, m_place->state());
    // Left open, it comes back; closed by somebody, it does not.
    if (!m_isEnding)
        m_ground.settings->setOversightOpen(false);
}

void OversightSide::make()
{
    if (m_oversight)
        return;
    m_oversight = std::make_unique<OversightWindow>(
        OversightParts{m_ground.picture, m_ground.codes, &m_ground.roster->rules(), &m_ground.roster->gaps(), m_ground.looks, m_ground.zone, m_ground.conversationDesk, m_ground.approvalDesk,
            [centre = m_ground.centre] { return !centre || centre->oversees(); }});
    if (m_ground.training) {
        m_oversight->addRibbon(new TrainingRibbon(m_ground.looks));
        m_oversight->setTitleWord(tr("TRAINING"));
        new TrainingFrame(m_ground.looks, m_oversight.get());
    }
    Q_EMIT stripMade(&m_oversight->strip());
    if (const auto state = m_ground.settings->windowState(arrangement()); !state.isEmpty())
        m_oversight->restoreLayout(state);
    m_place = new ScreenPlace(m_oversight.get());
    m_place->restoreState(m_ground.settings->windowState(u"oversight place"_s));
    auto* window = m_ground.window;
    auto* from = m_oversight.get();
    connect(from, &DeskFrame::closing, this, &OversightSide::keep);
    // Only what somebody asks for in this window brings another one to the front.
    const auto bring = [window] {
        window->raise();
        window->activateWindow();
    };
    connect(from, &OversightWindow::incidentWanted, window, [window, bring](const IncidentId& incident) {
        bring();
        window->goTo(incident);
    });
    connect(from, &OversightWindow::planWanted, window, &DispatcherWindow::planWanted);
    connect(from, &OversightWindow::reviewsWanted, window, &DispatcherWindow::reviewsWanted);
    connect(from, &OversightWindow::looksWanted, window, &DispatcherWindow::looksWanted);
    connect(from, &OversightWindow::referralsWanted, window, &DispatcherWindow::referralsWanted);
    connect(from, &OversightWindow::gapWanted, window, &DispatcherWindow::gapWanted);
    connect(from, &OversightWindow::conflictsWanted, window, [window, bring] {
        bring();
        window->actions().conflicts->trigger();
    });
    connect(from, &OversightWindow::transferWanted, window, [window, bring](const IncidentId& incident) {
        bring();
        window->openTransfer(incident);
    });
    connect(from, &OversightWindow::followUpsWanted, window, [window, bring] {
        bring();
        window->actions().followUps->trigger();
    });
}

void OversightSide::tick(Instant now, const QString& user)
{
    if (m_oversight)
        m_oversight->tick(now, user);
}

} // namespace dispatch
