#include "rosterpanes.h"

#include "docks.h"
#include "docktitle.h"
#include "fillerpane.h"
#include "gappane.h"
#include "historypane.h"
#include "importreport.h"
#include "looks.h"
#include "patternpane.h"
#include "proposepane.h"
#include "requirementpane.h"
#include "rosterspan.h"
#include "rosterwindow.h"
#include "staffingpane.h"
#include "staffpane.h"
#include "tradepane.h"
#include "vehiclepane.h"
#include "weekpane.h"
#include "whatifpane.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int lowRosterWindow = 760;
// What the fields of a shift, what it would do and the buttons need.
constexpr int fieldsHeight = 380;

} // namespace

RosterPanes::RosterPanes(const RosterParts& parts, RosterCover* cover, RosterModel* model, GapListModel* gaps, QMainWindow* window)
    : QObject(window), week(new WeekPane(parts.desk, cover, model, parts.looks)), staff(new StaffPane(parts.desk, parts.picture, parts.looks)),
      vehicles(new VehiclePane(parts.desk, parts.picture, parts.looks)), requirements(new RequirementPane(parts.desk, parts.picture, parts.looks)),
      patterns(new PatternPane(parts.desk, parts.picture, parts.looks)), import(new ImportReport(parts.looks)),
      staffing(new StaffingPane(parts.desk, cover, parts.looks)), gap(new GapPane(parts.desk, cover, gaps, parts.looks)),
      fillers(new FillerPane(parts.desk, cover, parts.looks)), whatIf(new WhatIfPane(parts.desk, cover, parts.looks)), propose(new ProposePane(parts.desk, parts.looks)),
      trades(new TradePane(parts.desk, parts.picture, parts.looks)), history(new HistoryPane(parts.desk, parts.picture, parts.looks)), m_looks(parts.looks), m_window(window)
{
    add(u"weekDock"_s, week);
    add(u"staffDock"_s, staff);
    add(u"vehiclesDock"_s, vehicles);
    add(u"requirementsDock"_s, requirements);
    add(u"patternsDock"_s, patterns);
    add(u"importDock"_s, import);
    add(u"staffingDock"_s, staffing);
    add(u"gapDock"_s, gap);
    add(u"fillersDock"_s, fillers);
    add(u"whatIfDock"_s, whatIf);
    add(u"proposeDock"_s, propose);
    add(u"tradesDock"_s, trades);
    add(u"historyDock"_s, history);
}

void RosterPanes::add(const QString& name, QWidget* pane) { m_docks.append(newDock(name, pane, m_looks, m_window)); }

QDockWidget* RosterPanes::dockOf(const QWidget* pane) { return qobject_cast<QDockWidget*>(pane->parentWidget()); }

void RosterPanes::arrange()
{
    for (auto* dock : std::as_const(m_docks))
        m_window->removeDockWidget(dock);
    auto* days = dockOf(week);
    auto* gapDock = dockOf(gap);
    auto* fillersDock = dockOf(fillers);
    auto* whatIfDock = dockOf(whatIf);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, days);
    m_window->splitDockWidget(days, gapDock, Qt::Horizontal);
    // The strip stays; where the window is low, the side docks become tabs.
    const bool isHigh = m_window->height() * 100 / m_looks->scaled(100) > lowRosterWindow;
    if (isHigh) {
        m_window->splitDockWidget(gapDock, fillersDock, Qt::Vertical);
        m_window->splitDockWidget(fillersDock, whatIfDock, Qt::Vertical);
    } else {
        m_window->tabifyDockWidget(gapDock, fillersDock);
        m_window->tabifyDockWidget(fillersDock, whatIfDock);
    }
    // Tabs come last: what is split from a tab becomes one.
    for (const auto* pane : std::initializer_list<QWidget*>{staff, vehicles, requirements, patterns, import, staffing})
        m_window->tabifyDockWidget(days, dockOf(pane));
    for (const auto* pane : std::initializer_list<QWidget*>{propose, trades, history})
        m_window->tabifyDockWidget(whatIfDock, dockOf(pane));
    const QList<QDockWidget*> first{days, gapDock, fillersDock, whatIfDock};
    for (auto* dock : std::as_const(m_docks))
        dock->setVisible(first.contains(dock));
    days->raise();
    gapDock->raise();
    const int wide = std::max(m_window->width(), m_window->minimumWidth());
    m_window->resizeDocks({days, gapDock}, {wide * 73 / 100, wide * 27 / 100}, Qt::Horizontal);
    if (isHigh)
        shareHeight(34, 40, 26);
}

void RosterPanes::shareHeight(int gapShare, int fillersShare, int whatIfShare)
{
    const int height = m_window->height();
    m_window->resizeDocks({dockOf(gap), dockOf(fillers), dockOf(whatIf)}, {height * gapShare / 100, height * fillersShare / 100, height * whatIfShare / 100}, Qt::Vertical);
}

void RosterPanes::makeRoomForFields()
{
    if (whatIf->height() < m_looks->scaled(fieldsHeight))
        shareHeight(24, 30, 46);
}

void RosterPanes::show(QWidget* pane, QWidget* focus)
{
    dockOf(pane)->show();
    dockOf(pane)->raise();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

void RosterPanes::hide(QWidget* pane) { dockOf(pane)->hide(); }

void RosterPanes::setWords(QWidget* pane, const QString& words) { titleOf(dockOf(pane))->setWords(words); }

void RosterPanes::goTo(int step)
{
    if (auto* next = nextDock(m_docks, step))
        next->widget()->setFocus(Qt::TabFocusReason);
}

void RosterPanes::setTitles(const RosterSpan& span)
{
    const std::initializer_list<std::pair<QWidget*, QString>> titles{{week, tr("Roster, %1", "days").arg(span.words())}, {gap, tr("Gap")}, {fillers, tr("Who could fill it")},
        {whatIf, tr("What-if, not saved")}, {propose, tr("Propose")}, {trades, tr("Trades")}, {staff, tr("People")}, {vehicles, tr("Cars")},
        {requirements, tr("What is needed")}, {patterns, tr("Patterns")}, {staffing, tr("Suggested staffing")},
        {history, tr("What happened to the shift")}, {import, tr("What is wrong in the table")}};
    for (const auto& [pane, title] : titles)
        dockOf(pane)->setWindowTitle(title);
    setWords(week, tr("cross: can give naloxone · dashed: not fixed yet"));
}

} // namespace dispatch
