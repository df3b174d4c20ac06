// The map among the window's panes: what is chosen there is chosen everywhere, and a team carried to an incident is a command not yet given.

#include "dispatcherwindow.h"

#include "commandbar.h"
#include "dispatcheractions.h"
#include "docks.h"
#include "docktitle.h"
#include "incidentboard.h"
#include "dispatchdesk.h"
#include "incidentpane.h"
#include "intakepane.h"
#include "livepicture.h"
#include "looks.h"
#include "mappane.h"
#include "sendpane.h"
#include "teamboard.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace dispatch {

void DispatcherWindow::addMap(MapPane* map)
{
    m_map = map;
    m_mapDock = addPane(u"mapDock"_s, map);
    m_actions->map->setVisible(true);
    m_actions->panes->addAction(m_mapDock->toggleViewAction());
    arrange();
    connectMap();
    titles();
    titleOf(m_mapDock)->setWords(map->statusWords());
}

void DispatcherWindow::setReach(const ReachBook& book)
{
    m_reach = book;
    m_send->setReach(book);
    showReach(m_reachOf);
}

/// On the map: what the free teams reach, and what of it goes with @p team.
void DispatcherWindow::showReach(const TeamId& team)
{
    m_reachOf = team;
    if (!m_map)
        return;
    const auto* who = m_parts.picture->now().find(team);
    const auto reach = m_reach.ifSent.constFind(team);
    if (who && reach != m_reach.ifSent.cend())
        m_map->setReach(ReachView{who->callsign, m_reach.change ? clockWords(*m_reach.change, m_parts.dispatchDesk->zone()) : QString(), m_reach.now, reach->without, reach->later});
    else
        m_map->setReach({});
}

void DispatcherWindow::connectMap()
{
    connect(m_send, &SendPane::nextReachWanted, m_map, &MapPane::nextReach);
    connect(m_actions->map, &QAction::triggered, this, [this] {
        m_mapDock->show();
        m_mapDock->raise();
        m_map->setFocus();
    });
    connect(m_map, &MapPane::incidentChosen, this, [this](const IncidentId& id) {
        m_board->select(id);
        choose(id);
    });
    connect(m_map, &MapPane::incidentOpened, this, [this](const IncidentId& id) {
        m_board->select(id);
        choose(id);
        m_incidentDock->show();
        m_incidentDock->raise();
        m_incident->setFocus();
    });
    connect(m_map, &MapPane::draftOpened, this, [this](const DraftId& id) {
        showWork(m_intakeDock);
        m_intake->open(id);
    });
    connect(m_map, &MapPane::teamChosen, this, [this](const TeamId& id) {
        m_teams->select(id);
        // The team's incident was chosen with it; the hand was on the team.
        m_map->select(id);
    });
    connect(m_teams, &TeamBoard::teamChosen, this, [this](const TeamId& id) { m_map->select(id); });
    connect(m_board, &IncidentBoard::incidentChosen, this, [this](const IncidentId& id) { m_map->select(id); });
    connect(m_map, &MapPane::sendRequested, this, [this](const TeamId& team, const IncidentId& incident) {
        const auto* who = m_parts.picture->now().find(team);
        const auto* where = m_parts.picture->now().find(incident);
        if (who && where)
            m_command->type(u"send %1 %2"_s.arg(where->number, who->callsign.toLower()));
    });
    connect(m_map, &MapPane::pinTaken, this, [this](const Point& point) {
        m_intakeDock->show();
        m_intakeDock->raise();
        m_intake->setPin(point);
    });
    connect(m_map, &MapPane::statusChanged, this, [this](const QString& words) { titleOf(m_mapDock)->setWords(words); });
    connect(m_map, &MapPane::left, this, [this] { m_board->setFocus(); });
    m_map->setCallOpen([this] { return !m_intakeDock->isHidden() && m_intake->hasCall(); });
    if (!m_current.isNull())
        m_map->select(m_current);
}

} // namespace dispatch
