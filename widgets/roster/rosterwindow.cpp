#include "rosterwindow.h"

#include "carryout.h"
#include "countyclock.h"
#include "coveragestrip.h"
#include "docktitle.h"
#include "fillerpane.h"
#include "gaplistmodel.h"
#include "gappane.h"
#include "historypane.h"
#include "importreport.h"
#include "keyswindow.h"
#include "linkstrip.h"
#include "livepicture.h"
#include "looks.h"
#include "patternpane.h"
#include "proposepane.h"
#include "requirementpane.h"
#include "rosteractions.h"
#include "rosterfiles.h"
#include "rostermodel.h"
#include "staffingpane.h"
#include "staffpane.h"
#include "timerwatch.h"
#include "tradepane.h"
#include "vehiclepane.h"
#include "weekgrid.h"
#include "weekpane.h"
#include "whatifpane.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// What was done longest ago is the first that can't be undone here any more.
constexpr qsizetype undoable = 100;
constexpr int lowWindow = 760;
constexpr int narrowWindow = 1280;
// What the fields of a shift, what it would do and the buttons need.
constexpr int fieldsHeight = 380;

} // namespace

RosterWindow::RosterWindow(const RosterParts& parts, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_cover(new RosterCover(parts.picture, &parts.desk->rules(), parts.desk->zone(), this)),
      m_model(new RosterModel(parts.picture, m_cover, &parts.desk->codes(), &parts.desk->holidays(), this)), m_gapList(new GapListModel(m_cover, this))
{
    setObjectName(u"rosterWindow"_s);
    setMinimumSize(960, 540);
    resize(1920, 1080);
    setDockNestingEnabled(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    makePanes();
    m_actions = new RosterActions(m_parts.looks, this, &m_week->grid());
    makeBars();
    arrange();
    connectGrid();
    connectPanes();
    connectVerbs();
    connectFiles();
    if (m_parts.timers)
        connect(m_parts.timers, &TimerWatch::beat, this, &RosterWindow::tick);
    tick(m_parts.desk->now());
    showDay(dateAt(m_now, m_parts.desk->zone()));
    retranslate();
    m_week->setFocus();
}

/// Panes that are shown hide as they go with the window, and would tell one that is half gone.
RosterWindow::~RosterWindow()
{
    for (auto* dock : std::as_const(m_docks)) {
        dock->disconnect(this);
        dock->widget()->disconnect(this);
    }
}

QDockWidget* RosterWindow::addPane(const QString& name, QWidget* widget)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(widget);
    dock->setTitleBarWidget(new DockTitle(dock, m_parts.looks));
    m_docks.append(dock);
    return dock;
}

void RosterWindow::makePanes()
{
    auto* looks = m_parts.looks;
    m_week = new WeekPane(m_parts.desk, m_cover, m_model, looks);
    m_gap = new GapPane(m_parts.desk, m_cover, m_gapList, looks);
    m_fillers = new FillerPane(m_parts.desk, m_cover, looks);
    m_whatIf = new WhatIfPane(m_parts.desk, m_cover, looks);
    m_propose = new ProposePane(m_parts.desk, looks);
    m_trades = new TradePane(m_parts.desk, m_parts.picture, looks);
    m_staff = new StaffPane(m_parts.desk, m_parts.picture, looks);
    m_vehicles = new VehiclePane(m_parts.desk, m_parts.picture, looks);
    m_requirements = new RequirementPane(m_parts.desk, m_parts.picture, looks);
    m_patterns = new PatternPane(m_parts.desk, m_parts.picture, looks);
    m_import = new ImportReport(looks);
    m_staffing = new StaffingPane(m_parts.desk, m_cover, looks);
    m_history = new HistoryPane(m_parts.desk, m_parts.picture, looks);
    m_files = new RosterFiles(m_parts.desk, this);
    m_weekDock = addPane(u"weekDock"_s, m_week);
    m_staffDock = addPane(u"staffDock"_s, m_staff);
    m_vehiclesDock = addPane(u"vehiclesDock"_s, m_vehicles);
    m_requirementsDock = addPane(u"requirementsDock"_s, m_requirements);
    m_patternsDock = addPane(u"patternsDock"_s, m_patterns);
    m_importDock = addPane(u"importDock"_s, m_import);
    m_staffingDock = addPane(u"staffingDock"_s, m_staffing);
    m_gapDock = addPane(u"gapDock"_s, m_gap);
    m_fillersDock = addPane(u"fillersDock"_s, m_fillers);
    m_whatIfDock = addPane(u"whatIfDock"_s, m_whatIf);
    m_proposeDock = addPane(u"proposeDock"_s, m_propose);
    m_tradesDock = addPane(u"tradesDock"_s, m_trades);
    m_historyDock = addPane(u"historyDock"_s, m_history);
}

void RosterWindow::makeBars()
{
    auto& a = *m_actions;
    a.fill(menuBar());
    for (auto* dock : std::as_const(m_docks))
        a.panes->addAction(dock->toggleViewAction());
    m_bar = addToolBar(QString());
    m_bar->setObjectName(u"rosterBar"_s);
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->toggleViewAction()->setVisible(false);
    const auto add = [this](QAction* action, Qt::ToolButtonStyle style) {
        m_bar->addAction(action);
        auto* button = qobject_cast<QToolButton*>(m_bar->widgetForAction(action));
        button->setToolButtonStyle(style);
        button->setFocusPolicy(Qt::NoFocus);
        return button;
    };
    for (auto* action : a.scales->actions())
        add(action, Qt::ToolButtonTextOnly);
    m_bar->addSeparator();
    add(a.back, Qt::ToolButtonIconOnly);
    m_spanWords = new QLabel(m_bar);
    m_spanWords->setObjectName(u"rosterSpan"_s);
    m_spanWords->setAlignment(Qt::AlignCenter);
    m_bar->addWidget(m_spanWords);
    add(a.forward, Qt::ToolButtonIconOnly);
    add(a.today, Qt::ToolButtonTextOnly);
    m_bar->addSeparator();
    for (auto* action : {a.newShift, a.trade, a.callOff, a.undo, a.propose})
        add(action, Qt::ToolButtonTextBesideIcon);
    auto* room = new QWidget(m_bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(room);
    m_gapButton = add(a.nextGap, Qt::ToolButtonTextBesideIcon);
    m_gapButton->setObjectName(u"rosterGaps"_s);
    m_nearest = new QLabel(m_bar);
    m_nearest->setObjectName(u"rosterNearest"_s);
    m_bar->addWidget(m_nearest);

    m_said = new QLabel(this);
    m_said->setObjectName(u"rosterSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_people = new QLabel(this);
    m_people->setObjectName(u"rosterPeople"_s);
    m_rules = new QLabel(this);
    m_rules->setObjectName(u"rosterRules"_s);
    m_strip = new LinkStrip(m_parts.looks);
    // What these say changes their hints, and must not change who has how much of the line.
    for (auto* label : {m_people, m_rules, m_said})
        label->setMinimumWidth(1);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_strip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_strip->setMinimumWidth(1);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_people);
    statusBar()->addWidget(m_rules);
    statusBar()->addWidget(m_said, 1);
    statusBar()->addPermanentWidget(m_strip, 1);
}

void RosterWindow::addRibbon(QWidget* ribbon)
{
    auto* bar = new QToolBar(this);
    bar->setObjectName(u"rosterRibbon"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setVisible(false);
    insertToolBar(m_bar, bar);
    insertToolBarBreak(m_bar);
    bar->addWidget(ribbon);
}

/// How many of a pixel's size at 100 % text fit: large text makes a window small.
QSize RosterWindow::room() const { return size() * 100 / m_parts.looks->scaled(100); }

void RosterWindow::arrange()
{
    for (auto* dock : std::as_const(m_docks))
        removeDockWidget(dock);
    addDockWidget(Qt::LeftDockWidgetArea, m_weekDock);
    splitDockWidget(m_weekDock, m_gapDock, Qt::Horizontal);
    // The strip stays; where the window is low, the side docks become tabs.
    const bool isHigh = room().height() > lowWindow;
    if (isHigh) {
        splitDockWidget(m_gapDock, m_fillersDock, Qt::Vertical);
        splitDockWidget(m_fillersDock, m_whatIfDock, Qt::Vertical);
    } else {
        tabifyDockWidget(m_gapDock, m_fillersDock);
        tabifyDockWidget(m_fillersDock, m_whatIfDock);
    }
    // Tabs come last: what is split from a tab becomes one.
    tabifyDockWidget(m_weekDock, m_staffDock);
    tabifyDockWidget(m_weekDock, m_vehiclesDock);
    tabifyDockWidget(m_weekDock, m_requirementsDock);
    tabifyDockWidget(m_weekDock, m_patternsDock);
    tabifyDockWidget(m_weekDock, m_importDock);
    tabifyDockWidget(m_weekDock, m_staffingDock);
    tabifyDockWidget(m_whatIfDock, m_proposeDock);
    tabifyDockWidget(m_whatIfDock, m_tradesDock);
    tabifyDockWidget(m_whatIfDock, m_historyDock);
    for (auto* dock : {m_weekDock, m_gapDock, m_fillersDock, m_whatIfDock})
        dock->show();
    for (auto* dock : {m_staffDock, m_vehiclesDock, m_requirementsDock, m_patternsDock, m_importDock, m_staffingDock, m_proposeDock, m_tradesDock, m_historyDock})
        dock->hide();
    m_weekDock->raise();
    m_gapDock->raise();
    const int wide = std::max(width(), minimumWidth());
    resizeDocks({m_weekDock, m_gapDock}, {wide * 73 / 100, wide * 27 / 100}, Qt::Horizontal);
    if (isHigh)
        resizeDocks({m_gapDock, m_fillersDock, m_whatIfDock}, {height() * 34 / 100, height() * 40 / 100, height() * 26 / 100}, Qt::Vertical);
}

void RosterWindow::connectGrid()
{
    auto& grid = m_week->grid();
    connect(&grid, &WeekGrid::chosenChanged, this, [this] { m_history->show(m_week->grid().chosen()); });
    connect(&grid, &WeekGrid::opened, this, &RosterWindow::open);
    connect(&grid, &WeekGrid::left, this, &RosterWindow::forget);
    connect(&grid, &WeekGrid::stretched, this, &RosterWindow::change);
    connect(&grid, &WeekGrid::dragged, this, &RosterWindow::drag);
    connect(&grid, &WeekGrid::handed, this, &RosterWindow::hand);
    connect(m_week, &WeekPane::done, this, &RosterWindow::done);
    connect(m_week, &WeekPane::refused, this, &RosterWindow::say);
    connect(&m_week->strip(), &CoverageStrip::gapPressed, m_gap, qOverload<int>(&GapPane::show));
}

void RosterWindow::connectPanes()
{
    connect(m_gap, &GapPane::gapChanged, this, [this] {
        m_week->strip().setGap(m_gap->gap());
        static_cast<DockTitle*>(m_gapDock->titleBarWidget())->setWords(m_gap->place());
        m_soon.start();
    });
    connect(m_cover, &RosterCover::viewChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_cover, &RosterCover::coverageChanged, this, &RosterWindow::tellGaps);
    connect(&m_soon, &QTimer::timeout, this, &RosterWindow::renewFillers);
    connect(m_fillers, &FillerPane::done, this, &RosterWindow::done);
    connect(m_fillers, &FillerPane::proposeAsked, m_actions->propose, &QAction::trigger);
    connect(m_whatIf, &WhatIfPane::thought, this, [this](const Shift& shift) {
        m_thought = shift;
        m_model->setThought({shift});
    });
    connect(m_whatIf, &WhatIfPane::done, this, [this](const Proposal& proposal) {
        forget();
        done(proposal);
    });
    connect(m_whatIf, &WhatIfPane::left, this, &RosterWindow::forget);
    connect(m_propose, &ProposePane::thought, m_model, &RosterModel::setThought);
    connect(m_propose, &ProposePane::done, this, &RosterWindow::done);
    connect(m_propose, &ProposePane::left, this, [this] {
        m_proposeDock->hide();
        m_week->setFocus();
    });
    connect(m_trades, &TradePane::done, this, &RosterWindow::done);
    connect(m_staff, &StaffPane::done, this, &RosterWindow::done);
    connect(m_vehicles, &VehiclePane::done, this, &RosterWindow::done);
    connect(m_requirements, &RequirementPane::done, this, &RosterWindow::done);
    connect(m_patterns, &PatternPane::done, this, &RosterWindow::done);
    connect(m_staffing, &StaffingPane::postsWanted, this, &RosterWindow::postsWanted);
    connect(m_parts.picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Staff>().isEmpty() || !changes.gone.isEmpty())
            tellPeople();
    });
    connect(m_parts.looks, &Looks::changed, this, [this] {
        titles();
        tellGaps();
        wordKeys();
    });
    connect(m_parts.looks, &Looks::changed, this, &RosterWindow::tellPeople);
}

void RosterWindow::connectVerbs()
{
    auto& a = *m_actions;
    const auto zone = m_parts.desk->zone();
    const auto on = [this](QAction* action, auto deed) { connect(action, &QAction::triggered, this, deed); };
    on(a.close, [this] { close(); });
    on(a.undo, [this] { undo(); });
    connect(a.scales, &QActionGroup::triggered, this, [this, zone](const QAction* action) {
        // The week in which today is, when the days shown have it; else the one that begins them.
        const auto today = dateAt(m_now, zone);
        const bool isHere = today >= span().first && today < span().first.addDays(span().days);
        show(RosterSpan::around(isHere ? today : span().first, static_cast<RosterScale>(action->data().toInt()), m_parts.desk->rules().weekStarts, zone));
    });
    on(a.back, [this, zone] { show(span().moved(-1, m_parts.desk->rules().weekStarts, zone)); });
    on(a.forward, [this, zone] { show(span().moved(1, m_parts.desk->rules().weekStarts, zone)); });
    on(a.today, [this, zone] { showDay(dateAt(m_now, zone)); });
    on(a.newShift, [this] { newShift(); });
    on(a.edit, [this] {
        const auto chosen = m_week->grid().chosen();
        const auto* known = m_parts.desk->picture().find(chosen);
        if (m_thought && (m_thought->id == chosen || m_thought->id.isNull()))
            think(*m_thought, true);
        else
            known ? think(*known, true) : newShift();
    });
    on(a.longer, [this] { change({}, 15 * minute); });
    on(a.shorter, [this] { change({}, -15 * minute); });
    on(a.later, [this] { change(15 * minute, 15 * minute); });
    on(a.earlier, [this] { change(-15 * minute, -15 * minute); });
    on(a.callOff, [this] { m_week->callOff(); });
    on(a.remove, [this] { m_week->callOff(); });
    on(a.withdraw, [this] { m_week->withdraw(); });
    on(a.split, [this] { split(); });
    on(a.trade, [this] {
        m_trades->offer(m_week->grid().chosen());
        showSide(m_tradesDock, m_trades);
    });
    on(a.trades, [this] {
        m_trades->offer({});
        showSide(m_tradesDock, m_trades->findChild<QWidget*>(u"tradeList"_s));
    });
    on(a.nextGap, [this] { nextGap(); });
    on(a.fillers, [this] { showSide(m_fillersDock, m_fillers); });
    on(a.propose, [this] {
        forget();
        m_propose->show(span());
        showSide(m_proposeDock, m_propose);
    });
    on(a.patterns, [this] { showSide(m_patternsDock, m_patterns); });
    on(a.newPattern, [this] {
        showSide(m_patternsDock, m_patterns);
        m_patterns->begin();
    });
    on(a.requirements, [this] { showSide(m_requirementsDock, m_requirements); });
    on(a.staffing, [this] { showSide(m_staffingDock, m_staffing); });
    on(a.history, [this] {
        m_history->show(m_week->grid().chosen());
        showSide(m_historyDock, m_history);
    });
    on(a.people, [this] { showSide(m_staffDock, m_staff); });
    on(a.newPerson, [this] {
        showSide(m_staffDock, m_staff);
        m_staff->begin();
    });
    on(a.vehicles, [this] { showSide(m_vehiclesDock, m_vehicles); });
    on(a.nextPane, [this] { goToPane(1); });
    on(a.previousPane, [this] { goToPane(-1); });
    on(a.layout, [this] { arrange(); });
    on(a.keys, [this] { (new KeysWindow(m_actions->all(), m_parts.looks, this, KeysWindow::Bar::None))->show(); });
}

void RosterWindow::connectFiles()
{
    auto& a = *m_actions;
    connect(a.printWeek, &QAction::triggered, m_files, [this] { m_files->printWeek(span(), m_titleWord); });
    connect(a.calendar, &QAction::triggered, m_files, [this] { m_files->keepCalendar(m_week->grid().chosen()); });
    connect(a.importPeople, &QAction::triggered, m_files, &RosterFiles::importPeople);
    connect(a.importShifts, &QAction::triggered, m_files, &RosterFiles::importShifts);
    connect(m_files, &RosterFiles::said, this, &RosterWindow::say);
    connect(m_files, &RosterFiles::done, this, &RosterWindow::done);
    connect(m_files, &RosterFiles::refused, this, [this](const QString& file, const QList<LineError>& errors) {
        m_import->show(file, errors);
        if (errors.isEmpty())
            m_importDock->hide();
        else
            showSide(m_importDock, m_import);
    });
}

const RosterSpan& RosterWindow::span() const { return m_model->span(); }

void RosterWindow::showDay(const QDate& date)
{
    show(RosterSpan::around(date, span().days > 0 ? span().scale : RosterScale::Week, m_parts.desk->rules().weekStarts, m_parts.desk->zone()));
}

void RosterWindow::show(const RosterSpan& span)
{
    forget();
    m_cover->look(span.from, span.to);
    m_model->show(span, m_now);
    for (auto* action : m_actions->scales->actions())
        action->setChecked(action->data().toInt() == int(span.scale));
    if (m_proposeDock->isVisible())
        m_propose->show(span);
    const auto today = dateAt(m_now, m_parts.desk->zone());
    m_staffing->show(today >= span.first && today < span.first.addDays(span.days) ? today : span.first);
    // The day that is looked at first: today, where it is shown.
    if (m_week->grid().currentIndex().column() < 1 && m_model->rowCount() > 0) {
        const int column = std::clamp(int(span.first.daysTo(dateAt(m_now, m_parts.desk->zone()))) + 1, 1, span.days);
        m_week->grid().setCurrentIndex(m_model->index(0, column, m_model->index(0, 0)));
    }
    titles();
    tellGaps();
}

void RosterWindow::showGap(Instant from)
{
    const auto date = dateAt(from, m_parts.desk->zone());
    if (date < span().first || date >= span().first.addDays(span().days))
        showDay(date);
    for (int row = 0; row < m_gapList->rowCount(); ++row)
        if (m_gapList->gapAt(row)->from <= from && from < m_gapList->gapAt(row)->to)
            m_gap->show(row);
    showSide(m_fillersDock, m_fillers);
}

void RosterWindow::setDemand(const AreaDemand& demand, const Promise& promise)
{
    m_week->strip().setDemand(demand);
    m_gap->setDemand(demand, promise);
    m_whatIf->setDemand(demand, promise);
    m_staffing->setDemand(demand, promise);
}

void RosterWindow::setPosts(const Result<PostAdvice>& advice) { m_staffing->setPosts(advice); }

void RosterWindow::setTitleWord(const QString& word)
{
    m_titleWord = word;
    titles();
}

void RosterWindow::setLocked(bool locked)
{
    if (locked) {
        m_wasShown = isVisible();
        hide();
    } else if (m_wasShown) {
        m_wasShown = false;
        setVisible(true);
    }
}

void RosterWindow::showSide(QDockWidget* dock, QWidget* focus)
{
    dock->show();
    dock->raise();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

// --- What is thought of -------------------------------------------------------------------------

void RosterWindow::think(const Shift& shift, bool withFields)
{
    m_thought = shift;
    m_model->setThought({shift});
    m_whatIfDock->show();
    m_whatIfDock->raise();
    m_whatIf->show(shift, withFields);
    if (withFields && m_whatIf->height() < m_parts.looks->scaled(fieldsHeight))
        resizeDocks({m_gapDock, m_fillersDock, m_whatIfDock}, {height() * 24 / 100, height() * 30 / 100, height() * 46 / 100}, Qt::Vertical);
    if (!shift.id.isNull())
        m_week->grid().choose(shift.id);
    else
        m_week->grid().choose(m_model->indexOf(shift.staff, shift.callsign, int(span().first.daysTo(dateAt(shift.start, m_parts.desk->zone()))) + 1));
}

/// Nothing is thought of any more; what stands in the roster is what is shown.
void RosterWindow::forget()
{
    if (!m_thought)
        return;
    const bool hadFocus = m_whatIf->isAncestorOf(QApplication::focusWidget());
    m_thought.reset();
    m_model->setThought({});
    m_whatIf->clear();
    if (hadFocus)
        m_week->setFocus(Qt::OtherFocusReason);
}

void RosterWindow::open()
{
    if (m_thought && (m_thought->id == m_week->grid().chosen() || m_thought->id.isNull())) {
        m_whatIf->keep();
        return;
    }
    const auto* shift = m_parts.desk->picture().find(m_week->grid().chosen());
    shift ? think(*shift, true) : newShift();
}

/// As the others of its row or group are; in the cell's day.
void RosterWindow::newShift()
{
    const auto cell = m_week->grid().currentIndex();
    const auto& zone = m_parts.desk->zone();
    Shift shift;
    shift.job = u"responder"_s;
    int from = 8 * 60;
    int to = 18 * 60;
    if (const auto* group = m_model->groupAt(cell)) {
        shift.callsign = group->callsign;
        shift.post = group->post;
        shift.area = group->area;
        if (!group->job.isEmpty())
            shift.job = group->job;
        if (group->fromMinute >= 0) {
            from = group->fromMinute;
            to = group->toMinute;
        }
    }
    if (const auto* row = m_model->rowAt(cell)) {
        shift.staff = row->staff;
        const auto* person = m_parts.desk->picture().find(row->staff);
        if (person && shift.callsign.isEmpty() && m_model->groupAt(cell)->job.isEmpty())
            shift.job = person->role == Role::Clinician ? u"clinician"_s : person->role == Role::Responder ? u"responder"_s : u"dispatcher"_s;
    }
    const auto date = m_model->dateOf(std::max(1, cell.column()));
    shift.start = clockInstant(date, from, zone);
    shift.end = clockInstant(to > from ? date : date.addDays(1), to, zone);
    think(shift, true);
}

void RosterWindow::change(Span startBy, Span endBy)
{
    const auto chosen = m_week->grid().chosen();
    std::optional<Shift> shift;
    if (m_thought && (m_thought->id == chosen || m_thought->id.isNull()))
        shift = m_thought;
    else if (const auto* known = m_parts.desk->picture().find(chosen))
        shift = *known;
    if (!shift) {
        say(tr("No shift is chosen. The arrows go to one, Ins makes one."));
        return;
    }
    shift->start += startBy;
    shift->end += endBy;
    if (shift->end - shift->start < 15 * minute)
        return;
    think(*shift, false);
}

void RosterWindow::drag(const ShiftId& id, Span startBy, Span endBy, const QModelIndex& row)
{
    const auto* known = m_parts.desk->picture().find(id);
    if (!known)
        return;
    auto shift = *known;
    shift.start += startBy;
    shift.end += endBy;
    if (row.isValid())
        giveTo(shift, row);
    if (shift.end - shift.start >= 15 * minute && shift != *known)
        think(shift, false);
}

void RosterWindow::hand(const QModelIndex& row)
{
    const auto chosen = m_week->grid().chosen();
    const auto* known = m_parts.desk->picture().find(chosen);
    if (!known)
        return;
    auto shift = m_thought && m_thought->id == chosen ? *m_thought : *known;
    giveTo(shift, row);
    think(shift, false);
}

/// To the person of another row and, where that is another team's, to that team.
void RosterWindow::giveTo(Shift& shift, const QModelIndex& row) const
{
    const auto* group = m_model->groupAt(row);
    shift.staff = m_model->rowAt(row)->staff;
    if (group->job.isEmpty())
        return;
    shift.callsign = group->callsign;
    shift.job = group->job;
    if (!group->callsign.isEmpty())
        shift.post = group->post;
}

void RosterWindow::split()
{
    const auto* shift = m_parts.desk->picture().find(m_week->grid().chosen());
    if (!shift) {
        say(tr("No shift is chosen. The arrows go to one."));
        return;
    }
    // On a quarter of an hour in the middle; the parts are stretched from there.
    const auto half = (shift->end - shift->start) / 2;
    const auto proposal = m_parts.desk->split(shift->id, shift->start + half / (15 * minute) * (15 * minute));
    carryOut(*m_parts.desk, proposal, nullptr, this, [this, proposal](const Result<Receipt>& kept) {
        kept ? done(*proposal) : say(kept.error().summary);
    });
}

// --- What was done ------------------------------------------------------------------------------

void RosterWindow::done(const Proposal& proposal)
{
    m_done.append(proposal);
    if (m_done.size() > undoable)
        m_done.removeFirst();
    say(proposal.consequence.isEmpty() ? proposal.sentence : proposal.sentence + u' ' + proposal.consequence);
}

/// First what is only thought of, then what was kept last.
void RosterWindow::undo()
{
    if (m_thought) {
        forget();
        return;
    }
    if (m_done.isEmpty()) {
        say(tr("Nothing was changed here yet, so nothing can be undone."));
        return;
    }
    const auto proposal = m_parts.desk->undo(m_done.last());
    const auto undone = m_done.last().command.id;
    carryOut(*m_parts.desk, proposal, nullptr, this, [this, proposal, undone](const Result<Receipt>& kept) {
        if (!kept) {
            say(kept.error().summary);
            return;
        }
        m_done.removeIf([&undone](const Proposal& each) { return each.command.id == undone; });
        say(proposal->sentence);
    });
}

void RosterWindow::nextGap()
{
    // Asked for from elsewhere first: the one that is looked at already is shown with who could fill it.
    if (m_fillers->isAncestorOf(QApplication::focusWidget()) || m_gap->isAncestorOf(QApplication::focusWidget()) || m_gap->gap() < 0)
        m_gap->next();
    m_gapDock->show();
    m_gapDock->raise();
    showSide(m_fillersDock, m_fillers);
}

void RosterWindow::renewFillers()
{
    const auto* gap = m_gapList->gapAt(m_gap->gap());
    m_fillers->show(gap ? std::optional(*gap) : std::nullopt);
}

void RosterWindow::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setToolTip(sentence);
    m_said->setAccessibleName(sentence);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RosterWindow::goToPane(int step)
{
    QList<QDockWidget*> shown;
    for (auto* dock : std::as_const(m_docks))
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            shown.append(dock);
    if (shown.isEmpty())
        return;
    auto* focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(shown, [focus](const QDockWidget* dock) { return focus && dock->isAncestorOf(focus); });
    const auto at = here == shown.end() ? -step : here - shown.begin();
    shown.at((at + step + shown.size()) % shown.size())->widget()->setFocus(Qt::TabFocusReason);
}

// --- What is told -------------------------------------------------------------------------------

void RosterWindow::tick(Instant now)
{
    m_now = now;
    m_gapList->tick(now);
    m_staff->tick(now);
    m_strip->set(LinkStrip::Part::Clock, {}, Looks::Text, tr("%1, %2", "date, time").arg(dateWords(now, m_parts.desk->zone()), clockWords(now, m_parts.desk->zone())));
    m_strip->set(LinkStrip::Part::User, u"person"_s, Looks::Text2, m_parts.desk->actor().name);
    tellGaps();
}

void RosterWindow::titles()
{
    const auto title = tr("Roster · CWRT Dispatch");
    setWindowTitle(m_titleWord.isEmpty() ? title : m_titleWord + u" · "_s + title);
    m_weekDock->setWindowTitle(tr("Roster, %1", "days").arg(span().words()));
    static_cast<DockTitle*>(m_weekDock->titleBarWidget())->setWords(tr("cross: can give naloxone · dashed: not fixed yet"));
    m_gapDock->setWindowTitle(tr("Gap"));
    m_fillersDock->setWindowTitle(tr("Who could fill it"));
    m_whatIfDock->setWindowTitle(tr("What-if, not saved"));
    m_proposeDock->setWindowTitle(tr("Propose"));
    m_tradesDock->setWindowTitle(tr("Trades"));
    m_staffDock->setWindowTitle(tr("People"));
    m_vehiclesDock->setWindowTitle(tr("Cars"));
    m_requirementsDock->setWindowTitle(tr("What is needed"));
    m_patternsDock->setWindowTitle(tr("Patterns"));
    m_staffingDock->setWindowTitle(tr("Suggested staffing"));
    m_historyDock->setWindowTitle(tr("What happened to the shift"));
    m_importDock->setWindowTitle(tr("What is wrong in the table"));
    m_spanWords->setText(u"  "_s + span().words() + u"  "_s);
    m_spanWords->setFont(m_parts.looks->font(Looks::Body, true));
}

void RosterWindow::tellGaps()
{
    const auto gaps = int(m_cover->gaps().size());
    const bool anyGrave = std::ranges::any_of(m_cover->gaps(), isGrave);
    m_actions->nextGap->setIcon(m_parts.looks->icon(gaps == 0 ? u"check"_s : u"gap"_s, gaps == 0 ? Looks::Ok : anyGrave ? Looks::Red : Looks::Amber));
    const auto words = m_cover->isCounting() ? tr("being counted") : gaps == 0 ? tr("no gap") : span().scale == RosterScale::Week ? tr("%n gaps this week", nullptr, gaps) : tr("%n gaps", nullptr, gaps);
    m_gapButton->setText(words);
    m_gapButton->setAccessibleName(words);
    const int nearest = m_gapList->nearest(m_now);
    const auto* gap = m_gapList->gapAt(nearest);
    m_nearest->setText(!gap ? QString()
            : gap->from <= m_now ? tr("one is now")
                                 : tr("nearest: %1, %2", "when, how far").arg(whenWords(gap->from, m_now, m_parts.desk->zone()), hourWords(gap->from - m_now)));
    auto colours = m_parts.looks->palette();
    colours.setColor(QPalette::WindowText, m_parts.looks->color(Looks::Text2));
    m_nearest->setPalette(colours);
}

void RosterWindow::tellPeople()
{
    QMap<QString, int> employers;
    int all = 0;
    for (const auto& staff : m_parts.desk->picture().all<Staff>())
        if (staff.active) {
            ++all;
            ++employers[m_parts.desk->codes().words(u"employers"_s, staff.employer)];
        }
    QStringList words{tr("%n people", nullptr, all)};
    for (auto it = employers.cbegin(); it != employers.cend(); ++it)
        words.append(tr("%1 %2", "employer, how many people").arg(it.key()).arg(*it));
    m_people->setText(u' ' + words.join(u", "_s) + u' ');
    const auto& rules = m_parts.desk->rules();
    m_rules->setText(u' ' + tr("Rules of %1: rest %2, %3 a week, %n nights", nullptr, rules.nights).arg(rules.version, hourWords(rules.rest.limit), hourWords(rules.weekHours.limit)) + u' ');
}

void RosterWindow::retranslate()
{
    m_actions->retranslate();
    wordKeys();
    titles();
    tellGaps();
    tellPeople();
}

/// The tool bar's words carry their key; where the window is narrow only the key stays.
void RosterWindow::wordKeys()
{
    auto& a = *m_actions;
    const bool isNarrow = room().width() < narrowWindow;
    for (auto* action : {a.today, a.newShift, a.trade, a.callOff, a.undo, a.propose}) {
        const auto key = action->shortcut().toString(QKeySequence::NativeText);
        const bool hasSign = !action->icon().isNull();
        qobject_cast<QToolButton*>(m_bar->widgetForAction(action))->setText(isNarrow && hasSign ? u" "_s + key : u" %1  %2 "_s.arg(action->iconText(), key));
    }
    m_rules->setVisible(!isNarrow);
    m_nearest->setMaximumWidth(isNarrow ? 0 : QWIDGETSIZE_MAX);
}

void RosterWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    wordKeys();
}

void RosterWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

void RosterWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT closing();
    event->accept();
}

QByteArray RosterWindow::layoutState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << saveGeometry() << saveState();
    return state;
}

void RosterWindow::restoreLayout(const QByteArray& state)
{
    QByteArray geometry;
    QByteArray docks;
    QDataStream stream(state);
    stream >> geometry >> docks;
    restoreGeometry(geometry);
    restoreState(docks);
}

} // namespace dispatch
