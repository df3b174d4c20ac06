#include "rosterwindow.h"

#include "carryout.h"
#include "countyclock.h"
#include "coveragestrip.h"
#include "fillerpane.h"
#include "gaplistmodel.h"
#include "gappane.h"
#include "hands.h"
#include "historypane.h"
#include "importreport.h"
#include "keyswindow.h"
#include "livepicture.h"
#include "looks.h"
#include "patternpane.h"
#include "proposepane.h"
#include "requirementpane.h"
#include "rights.h"
#include "rosteractions.h"
#include "rosterbars.h"
#include "rosterfiles.h"
#include "rostermodel.h"
#include "rosterpanes.h"
#include "shiftediting.h"
#include "staffingpane.h"
#include "staffpane.h"
#include "timerwatch.h"
#include "tradepane.h"
#include "vehiclepane.h"
#include "weekgrid.h"
#include "weekpane.h"
#include "whatifpane.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// What was done longest ago is the first that can't be undone here any more.
constexpr qsizetype undoable = 100;

} // namespace

RosterWindow::RosterWindow(const RosterParts& parts, QWidget* parent)
    : DeskFrame(u"roster"_s, parts.looks, parent), m_parts(parts), m_cover(new RosterCover(parts.picture, &parts.desk->rules(), parts.desk->zone(), this)),
      m_model(new RosterModel(parts.picture, m_cover, &parts.desk->codes(), &parts.desk->holidays(), this)), m_gapList(new GapListModel(m_cover, this))
{
    setDockNestingEnabled(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_panes = new RosterPanes(parts, m_cover, m_model, m_gapList, this);
    m_files = new RosterFiles(m_parts.desk, this);
    m_actions = new RosterActions(m_parts.looks, this, &m_panes->week->grid());
    m_bars = new RosterBars(parts, m_actions, this);
    for (auto* dock : m_panes->docks())
        m_actions->panes->addAction(dock->toggleViewAction());
    m_panes->arrange();
    m_editing = new ShiftEditing(m_parts.desk, m_model, m_panes, this);
    connectPanes();
    connectVerbs();
    connectFiles();
    if (m_parts.timers)
        connect(m_parts.timers, &TimerWatch::beat, this, &RosterWindow::beat);
    beat(m_parts.desk->now());
    showDay(dateAt(m_now, m_parts.desk->zone()));
    retranslate();
    m_panes->week->setFocus();
}

/// Panes that are shown hide as they go with the window, and would tell one that is half gone.
RosterWindow::~RosterWindow()
{
    delete m_editing;
    for (auto* dock : m_panes->docks()) {
        dock->disconnect(this);
        dock->widget()->disconnect(this);
    }
}

void RosterWindow::connectPanes()
{
    auto& panes = *m_panes;
    connect(panes.week, &WeekPane::done, this, &RosterWindow::done);
    connect(panes.week, &WeekPane::refused, this, &DeskFrame::say);
    connect(&panes.week->strip(), &CoverageStrip::gapPressed, panes.gap, qOverload<int>(&GapPane::show));
    connect(&panes.week->grid(), &WeekGrid::chosenChanged, this, [this] { m_panes->history->show(m_panes->week->grid().chosen()); });
    connect(m_editing, &ShiftEditing::done, this, &RosterWindow::done);
    connect(m_editing, &ShiftEditing::said, this, &DeskFrame::say);
    connect(panes.gap, &GapPane::gapChanged, this, [this] {
        m_panes->week->strip().setGap(m_panes->gap->gap());
        m_panes->setWords(m_panes->gap, m_panes->gap->place());
        m_soon.start();
    });
    connect(m_cover, &RosterCover::viewChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_cover, &RosterCover::coverageChanged, this, &RosterWindow::tellGaps);
    connect(&m_soon, &QTimer::timeout, this, &RosterWindow::renewFillers);
    connect(panes.fillers, &FillerPane::done, this, &RosterWindow::done);
    connect(panes.fillers, &FillerPane::proposeAsked, m_actions->propose, &QAction::trigger);
    connect(panes.propose, &ProposePane::thought, m_model, &RosterModel::setThought);
    connect(panes.propose, &ProposePane::done, this, &RosterWindow::done);
    connect(panes.propose, &ProposePane::left, this, [this] {
        m_panes->hide(m_panes->propose);
        m_panes->week->setFocus();
    });
    connect(panes.trades, &TradePane::done, this, &RosterWindow::done);
    for (auto* form : std::initializer_list<DeskForm*>{panes.staff, panes.vehicles, panes.requirements, panes.patterns})
        connect(form, &DeskForm::done, this, &RosterWindow::done);
    connect(panes.staffing, &StaffingPane::postsWanted, this, &RosterWindow::postsWanted);
    connect(m_parts.picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Staff>().isEmpty() || !changes.gone.isEmpty())
            m_bars->tellPeople();
    });
    connect(m_parts.looks, &Looks::changed, this, [this] {
        titles();
        tellGaps();
        m_bars->wordKeys();
        m_bars->tellPeople();
    });
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
    on(a.newShift, [this] { m_editing->newShift(); });
    on(a.edit, [this] { m_editing->edit(); });
    on(a.longer, [this] { m_editing->change({}, 15 * minute); });
    on(a.shorter, [this] { m_editing->change({}, -15 * minute); });
    on(a.later, [this] { m_editing->change(15 * minute, 15 * minute); });
    on(a.earlier, [this] { m_editing->change(-15 * minute, -15 * minute); });
    on(a.callOff, [this] { m_panes->week->callOff(); });
    on(a.remove, [this] { m_panes->week->callOff(); });
    on(a.withdraw, [this] { m_panes->week->withdraw(); });
    on(a.split, [this] { m_editing->split(); });
    on(a.trade, [this] {
        m_panes->trades->offer(m_panes->week->grid().chosen());
        m_panes->show(m_panes->trades, m_panes->trades);
    });
    on(a.trades, [this] {
        m_panes->trades->offer({});
        m_panes->show(m_panes->trades, m_panes->trades->findChild<QWidget*>(u"tradeList"_s));
    });
    on(a.nextGap, [this] { nextGap(); });
    on(a.fillers, [this] { m_panes->show(m_panes->fillers, m_panes->fillers); });
    on(a.propose, [this] {
        m_editing->putAside();
        m_panes->propose->show(span());
        m_panes->show(m_panes->propose, m_panes->propose);
    });
    on(a.patterns, [this] { m_panes->show(m_panes->patterns, m_panes->patterns); });
    on(a.newPattern, [this] {
        m_panes->show(m_panes->patterns, m_panes->patterns);
        m_panes->patterns->begin();
    });
    on(a.requirements, [this] { m_panes->show(m_panes->requirements, m_panes->requirements); });
    on(a.staffing, [this] { m_panes->show(m_panes->staffing, m_panes->staffing); });
    on(a.history, [this] {
        m_panes->history->show(m_panes->week->grid().chosen());
        m_panes->show(m_panes->history, m_panes->history);
    });
    on(a.people, [this] { m_panes->show(m_panes->staff, m_panes->staff); });
    on(a.newPerson, [this] {
        m_panes->show(m_panes->staff, m_panes->staff);
        m_panes->staff->begin();
    });
    on(a.vehicles, [this] { m_panes->show(m_panes->vehicles, m_panes->vehicles); });
    on(a.nextPane, [this] { m_panes->goTo(1); });
    on(a.previousPane, [this] { m_panes->goTo(-1); });
    on(a.layout, [this] { m_panes->arrange(); });
    on(a.keys, [this] { (new KeysWindow(m_actions->all(), m_parts.looks, this, KeysWindow::Bar::None))->show(); });
}

void RosterWindow::connectFiles()
{
    auto& a = *m_actions;
    connect(a.printWeek, &QAction::triggered, m_files, [this] { m_files->printWeek(span(), titleWord()); });
    connect(a.calendar, &QAction::triggered, m_files, [this] { m_files->keepCalendar(m_panes->week->grid().chosen()); });
    connect(a.importPeople, &QAction::triggered, m_files, &RosterFiles::importPeople);
    connect(a.importShifts, &QAction::triggered, m_files, &RosterFiles::importShifts);
    connect(m_files, &RosterFiles::said, this, &DeskFrame::say);
    connect(m_files, &RosterFiles::done, this, &RosterWindow::done);
    connect(m_files, &RosterFiles::refused, this, [this](const QString& file, const QList<LineError>& errors) {
        m_panes->import->show(file, errors);
        if (errors.isEmpty())
            m_panes->hide(m_panes->import);
        else
            m_panes->show(m_panes->import, m_panes->import);
    });
}

const RosterSpan& RosterWindow::span() const { return m_model->span(); }

void RosterWindow::showDay(const QDate& date)
{
    show(RosterSpan::around(date, span().days > 0 ? span().scale : RosterScale::Week, m_parts.desk->rules().weekStarts, m_parts.desk->zone()));
}

void RosterWindow::show(const RosterSpan& span)
{
    m_editing->putAside();
    m_cover->look(span.from, span.to);
    m_model->show(span, m_now);
    for (auto* action : m_actions->scales->actions())
        action->setChecked(action->data().toInt() == int(span.scale));
    if (m_panes->propose->isVisible())
        m_panes->propose->show(span);
    const auto today = dateAt(m_now, m_parts.desk->zone());
    m_panes->staffing->show(today >= span.first && today < span.first.addDays(span.days) ? today : span.first);
    // The day that is looked at first: today, where it is shown.
    if (m_panes->week->grid().currentIndex().column() < 1 && m_model->rowCount() > 0) {
        const int column = std::clamp(int(span.first.daysTo(dateAt(m_now, m_parts.desk->zone()))) + 1, 1, span.days);
        m_panes->week->grid().setCurrentIndex(m_model->index(0, column, m_model->index(0, 0)));
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
            m_panes->gap->show(row);
    m_panes->show(m_panes->fillers, m_panes->fillers);
}

void RosterWindow::setDemand(const AreaDemand& demand, const Promise& promise)
{
    m_panes->week->strip().setDemand(demand);
    m_panes->gap->setDemand(demand, promise);
    m_panes->whatIf->setDemand(demand, promise);
    m_panes->staffing->setDemand(demand, promise);
}

void RosterWindow::setPosts(const Result<PostAdvice>& advice) { m_panes->staffing->setPosts(advice); }

/// Whoever unlocked the desk may be somebody else: what she may not do is not in her menus.
void RosterWindow::showEvent(QShowEvent* event)
{
    DeskFrame::showEvent(event);
    const auto role = m_parts.desk->actor().role;
    m_actions->newPerson->setVisible(rights::mayMake<Staff>(role));
    m_actions->importPeople->setVisible(rights::mayMake<Staff>(role));
    m_actions->newPattern->setVisible(rights::mayMake<ShiftPattern>(role));
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
    if (m_editing->isThinking()) {
        m_editing->forget();
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
    if (m_panes->fillers->isAncestorOf(QApplication::focusWidget()) || m_panes->gap->isAncestorOf(QApplication::focusWidget()) || m_panes->gap->gap() < 0)
        m_panes->gap->next();
    m_panes->show(m_panes->gap);
    m_panes->show(m_panes->fillers, m_panes->fillers);
}

void RosterWindow::renewFillers()
{
    const auto* gap = m_gapList->gapAt(m_panes->gap->gap());
    m_panes->fillers->show(gap ? std::optional(*gap) : std::nullopt);
}

// --- What is told -------------------------------------------------------------------------------

void RosterWindow::beat(Instant now)
{
    m_now = now;
    m_gapList->tick(now);
    m_panes->staff->tick(now);
    tick(now, m_parts.desk->zone(), m_parts.desk->actor().name);
    tellGaps();
}

void RosterWindow::titles()
{
    setTitle(tr("Roster"));
    m_panes->setTitles(span());
    m_bars->tellSpan(span());
}

void RosterWindow::tellGaps() { m_bars->tellGaps(*m_cover, *m_gapList, span(), m_now); }

void RosterWindow::retranslate()
{
    m_actions->retranslate();
    m_bars->wordKeys();
    titles();
    tellGaps();
    m_bars->tellPeople();
}

void RosterWindow::resizeEvent(QResizeEvent* event)
{
    DeskFrame::resizeEvent(event);
    m_bars->wordKeys();
}

/// Nobody undoes what somebody else did: she may not know of it.
void RosterWindow::customEvent(QEvent* event)
{
    if (HandsChange::of(event))
        m_done.clear();
}

void RosterWindow::changeEvent(QEvent* event)
{
    DeskFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

} // namespace dispatch
