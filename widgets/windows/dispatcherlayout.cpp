// Where the panes stand, and which step back when there is little room.

#include "dispatcherwindow.h"

#include "incidentboard.h"
#include "looks.h"
#include "mappane.h"
#include "teamboard.h"

#include <QDataStream>

namespace dispatch {

void DispatcherWindow::arrange()
{
    for (auto* dock : m_docks)
        removeDockWidget(dock);
    if (m_guests.isEmpty()) {
        addDockWidget(Qt::LeftDockWidgetArea, m_boardDock);
    } else {
        addDockWidget(Qt::LeftDockWidgetArea, m_guests.constFirst());
        splitDockWidget(m_guests.constFirst(), m_boardDock, Qt::Horizontal);
    }
    splitDockWidget(m_boardDock, m_intakeDock, Qt::Horizontal);
    placeRight();
    splitDockWidget(m_boardDock, m_teamsDock, Qt::Vertical);
    for (auto* dock : m_work.mid(1))
        tabifyDockWidget(m_intakeDock, dock);
    for (auto* dock : {m_boardDock, m_teamsDock, m_mapDock, m_incidentDock})
        if (dock)
            dock->show();
    m_incidentDock->raise();
    placeGuests();
    for (auto* dock : std::as_const(m_work))
        dock->hide();
    const int wide = std::max(width(), minimumWidth());
    if (!m_guests.isEmpty())
        resizeDocks({m_guests.constFirst()}, {wide * (room().width() < 1280 ? 30 : 24) / 100}, Qt::Horizontal);
    resizeDocks({m_boardDock, m_incidentDock}, {wide * 62 / 100, wide * 38 / 100}, Qt::Horizontal);
    resizeDocks({m_boardDock, m_teamsDock}, {height() * 66 / 100, height() * 34 / 100}, Qt::Vertical);
    if (m_mapDock)
        resizeDocks({m_mapDock, m_incidentDock}, {height() / 2, height() / 2}, Qt::Vertical);
    m_board->setNarrow(false);
}

/// Those of the window's maker, one under the other; where the window is low, those after the first are one pile.
void DispatcherWindow::placeGuests()
{
    const bool isHigh = room().height() > 760;
    for (qsizetype at = 1; at < m_guests.size(); ++at) {
        if (at == 1 || isHigh)
            splitDockWidget(m_guests.at(at - 1), m_guests.at(at), Qt::Vertical);
        else
            tabifyDockWidget(m_guests.at(at - 1), m_guests.at(at));
    }
    for (auto* guest : std::as_const(m_guests))
        guest->show();
    if (m_guests.size() < 2)
        return;
    m_guests.at(1)->raise();
    // The first is what is worked with.
    if (isHigh && m_guests.size() > 2)
        resizeDocks({m_guests.at(0), m_guests.at(1), m_guests.at(2)}, {height() * 60 / 100, height() * 22 / 100, height() * 18 / 100}, Qt::Vertical);
    else
        resizeDocks({m_guests.at(0), m_guests.at(1)}, {height() * 78 / 100, height() * 22 / 100}, Qt::Vertical);
}

/// The incident, and the map above it; where the window is low, as a tab.
void DispatcherWindow::placeRight()
{
    const bool isHigh = room().height() > 760;
    splitDockWidget(m_intakeDock, m_mapDock && isHigh ? m_mapDock : m_incidentDock, Qt::Horizontal);
    if (!m_mapDock)
        return;
    if (isHigh)
        splitDockWidget(m_mapDock, m_incidentDock, Qt::Vertical);
    else
        tabifyDockWidget(m_incidentDock, m_mapDock);
}

/// How many of a pixel's size at 100 % text fit: large text makes a window small.
QSize DispatcherWindow::room() const { return size() * 100 / m_parts.looks->scaled(100); }

/// The panes of one piece of work (a call, a sending, a closing) stand in the middle; the board makes room, and where there is little,
/// the others step back until the work is done.
void DispatcherWindow::showWork(QDockWidget* dock)
{
    const bool isSmall = room().width() < 1280;
    dock->show();
    dock->raise();
    m_board->setNarrow(true);
    m_teamsDock->setVisible(room().height() > 760);
    m_incidentDock->setVisible(!isSmall);
    if (m_mapDock && !m_mapDock->isFloating())
        m_mapDock->setVisible(!isSmall);
    m_boardDock->setVisible(!isSmall || m_guests.isEmpty());
    if (!m_guests.isEmpty() && isSmall)
        resizeDocks({m_guests.constFirst(), dock}, {width() * 36 / 100, width() * 64 / 100}, Qt::Horizontal);
    else if (!m_guests.isEmpty())
        resizeDocks({m_guests.constFirst(), m_boardDock, dock, m_incidentDock}, {width() * 22 / 100, width() * 16 / 100, width() * 42 / 100, width() * 20 / 100}, Qt::Horizontal);
    else if (isSmall)
        resizeDocks({m_boardDock, dock}, {width() * 31 / 100, width() * 69 / 100}, Qt::Horizontal);
    else
        resizeDocks({m_boardDock, dock, m_incidentDock}, {width() * 26 / 100, width() * 50 / 100, width() * 24 / 100}, Qt::Horizontal);
}

void DispatcherWindow::workDone()
{
    const bool anyLeft = std::ranges::any_of(m_work, [](QDockWidget* d) { return !d->isHidden(); });
    if (anyLeft)
        return;
    m_board->setNarrow(false);
    m_boardDock->show();
    m_teamsDock->show();
    m_incidentDock->show();
    if (m_mapDock)
        m_mapDock->show();
    resizeDocks({m_boardDock, m_incidentDock}, {width() * 62 / 100, width() * 38 / 100}, Qt::Horizontal);
    m_board->setFocus();
}

QByteArray DispatcherWindow::layoutState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << saveGeometry() << saveState() << m_board->saveState() << (m_map ? m_map->saveState() : QByteArray());
    return state;
}

void DispatcherWindow::restoreLayout(const QByteArray& state)
{
    QByteArray geometry;
    QByteArray docks;
    QByteArray columns;
    QDataStream stream(state);
    QByteArray map;
    stream >> geometry >> docks >> columns >> map;
    restoreGeometry(geometry);
    restoreState(docks);
    m_board->restoreState(columns);
    if (m_map)
        m_map->restoreState(map);
}

} // namespace dispatch
