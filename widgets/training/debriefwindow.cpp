#include "debriefwindow.h"

#include "clock.h"
#include "columnfit.h"
#include "debriefactions.h"
#include "debrieftimeline.h"
#include "docks.h"
#include "docktitle.h"
#include "judgedmodel.h"
#include "keyswindow.h"
#include "linkstrip.h"
#include "looklabel.h"
#include "planfiles.h"
#include "runtimesmodel.h"
#include "sparkline.h"
#include "steadytree.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

enum Pane { Timeline, Points, Why, Times };

} // namespace

DebriefWindow::DebriefWindow(const DebriefParts& parts, QWidget* parent)
    : DeskFrame(u"debrief"_s, parts.looks, parent), m_parts(parts), m_actions(new DebriefActions(parts.looks, this)), m_files(new PlanFiles(this)),
      m_judged(new JudgedModel(parts.zone, this)), m_times(new RunTimesModel(this)), m_timeline(new DebriefTimeline(parts.looks, parts.zone)),
      m_points(makeTree(u"debriefPoints"_s, m_judged)), m_why(new DebriefWhy(parts.looks, parts.zone)), m_measures(makeTree(u"debriefTimes"_s, m_times)),
      m_private(new LookLabel(parts.looks, Looks::Small, false, Looks::Text2))
{
    setDockNestingEnabled(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    m_actions->fill(menuBar());
    m_points->setItemDelegate(new StateDelegate(m_parts.looks, m_points));
    m_measures->setItemDelegate(new SparklineDelegate(m_parts.looks, m_measures));
    new ColumnFit(m_points, m_points->header(), m_parts.looks,
        {{.width = 100}, {.width = 300, .stretch = 3, .compactWidth = 160}, {.width = 260, .stretch = 2, .compactWidth = 120}, {.width = 180, .dropOrder = 1, .stretch = 1, .compactWidth = 90},
            {.width = 76}});
    new ColumnFit(m_measures, m_measures->header(), m_parts.looks,
        {{.width = 160, .stretch = 1, .compactWidth = 90}, {.width = 112, .compactWidth = 106}, {.width = 72, .compactWidth = 52}, {.width = 180, .stretch = 2, .compactWidth = 110, .lastResort = 1}});
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"debriefTimelineScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusProxy(m_timeline);
    scroll->setWidget(m_timeline);
    auto* times = new QWidget;
    auto* column = new QVBoxLayout(times);
    column->setContentsMargins({});
    column->addWidget(m_measures, 1);
    column->addWidget(m_private);
    times->setFocusProxy(m_measures);
    m_private->setObjectName(u"debriefPrivate"_s);
    m_docks.append(newDock(u"debriefTimelineDock"_s, scroll, parts.looks, this));
    m_docks.append(newDock(u"debriefPointsDock"_s, m_points, parts.looks, this));
    m_docks.append(newDock(u"debriefWhyDock"_s, m_why, parts.looks, this));
    m_docks.append(newDock(u"debriefTimesDock"_s, times, parts.looks, this));
    for (auto* dock : std::as_const(m_docks))
        m_actions->panes->addAction(dock->toggleViewAction());
    arrange();
    connectVerbs();
    retranslate();
}

/// Panes that are shown hide as they go with the window, and would tell one that is half gone.
DebriefWindow::~DebriefWindow()
{
    for (auto* dock : std::as_const(m_docks))
        dock->disconnect(this);
    m_points->selectionModel()->disconnect(this);
}

QTreeView* DebriefWindow::makeTree(const QString& name, QAbstractItemModel* model)
{
    auto* tree = new SteadyTree(this);
    tree->setObjectName(name);
    tree->setModel(model);
    tree->setRootIsDecorated(false);
    tree->setIndentation(0);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return tree;
}

void DebriefWindow::placePanes()
{
    for (auto* dock : std::as_const(m_docks))
        removeDockWidget(dock);
    addDockWidget(Qt::LeftDockWidgetArea, m_docks.at(Timeline));
    splitDockWidget(m_docks.at(Timeline), m_docks.at(Why), Qt::Horizontal);
    splitDockWidget(m_docks.at(Timeline), m_docks.at(Points), Qt::Vertical);
    splitDockWidget(m_docks.at(Why), m_docks.at(Times), Qt::Vertical);
    for (auto* dock : std::as_const(m_docks))
        dock->show();
    const int wide = std::max(width(), minimumWidth());
    resizeDocks({m_docks.at(Timeline), m_docks.at(Why)}, {wide * 70 / 100, wide * 30 / 100}, Qt::Horizontal);
    resizeDocks({m_docks.at(Timeline), m_docks.at(Points)}, {height() * 50 / 100, height() * 50 / 100}, Qt::Vertical);
    resizeDocks({m_docks.at(Why), m_docks.at(Times)}, {height() * 55 / 100, height() * 45 / 100}, Qt::Vertical);
}

void DebriefWindow::connectVerbs()
{
    auto& a = *m_actions;
    const auto on = [this](QAction* action, auto deed) { connect(action, &QAction::triggered, this, deed); };
    const auto job = [this] {
        return PaperJob{tr("Debrief, TRAINING"), [sheet = sheet()](QPagedPaintDevice& device) { return DebriefPaper::lay(PrintPages::turned(device, QPageLayout::Portrait), sheet).print(device); }, {}};
    };
    on(a.print, [this, job] { m_files->print(job()); });
    on(a.savePdf, [this, job] { m_files->savePdf(job()); });
    on(a.close, [this] { close(); });
    on(a.previousPoint, [this] { step(-1); });
    on(a.nextPoint, [this] { step(1); });
    on(a.comment, [this] { m_why->write(); });
    on(a.wholeRun, [this] { choose(-1); });
    on(a.againHere, [this] { tryAgain(); });
    on(a.again, [this] { Q_EMIT againWanted(Span{}); });
    on(a.forget, [this] { askToForget(); });
    on(a.nextPane, [this] { goTo(1); });
    on(a.previousPane, [this] { goTo(-1); });
    on(a.layout, [this] { arrange(); });
    on(a.keys, [this] { (new KeysWindow(m_actions->all(), m_parts.looks, this, KeysWindow::Bar::None))->show(); });
    connect(m_files, &PlanFiles::said, this, &DeskFrame::say);
    connect(m_timeline, &DebriefTimeline::pointChosen, this, &DebriefWindow::choose);
    connect(m_points->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) { choose(m_judged->pointAt(index)); });
    connect(m_why, &DebriefWhy::written, this, &DebriefWindow::comment);
    connect(m_parts.looks, &Looks::changed, this, &DebriefWindow::measure);
}

void DebriefWindow::show(const Debrief& debrief, const KeptRun& run, const QList<KeptRun>& before, Instant begins)
{
    m_debrief = debrief;
    m_run = run;
    m_runs = before;
    m_runs.append(run);
    m_begins = begins;
    m_point = -1;
    m_timeline->show(debrief, begins);
    m_times->show(debrief, m_runs);
    m_judged->show(debrief, begins);
    unfold();
    retranslate();
    // What is to be looked at again comes first.
    choose(debrief.points.isEmpty() ? -1 : 0);
}

void DebriefWindow::unfold()
{
    m_points->expandAll();
    for (int group = 0; group < m_judged->rowCount(); ++group)
        m_points->setFirstColumnSpanned(group, {}, true);
}

void DebriefWindow::choose(int point)
{
    m_point = point;
    m_timeline->setPoint(point);
    const auto index = m_judged->indexOf(point);
    if (point >= 0 && m_points->currentIndex().siblingAtColumn(0) != index)
        m_points->setCurrentIndex(index);
    showWhy();
}

/// In the order in which they are listed.
void DebriefWindow::step(int by)
{
    if (!m_debrief.points.isEmpty())
        choose(std::clamp(m_point + by, 0, static_cast<int>(m_debrief.points.size()) - 1));
}

void DebriefWindow::showWhy()
{
    m_why->show({m_point < 0 ? std::nullopt : std::optional(m_debrief.points.at(m_point)), m_run.comments, m_debrief.scenario, m_begins});
    m_docks.at(Why)->setWindowTitle(m_why->accessibleName());
}

void DebriefWindow::comment(const QString& point, const QString& words)
{
    m_run.comments.append({m_parts.clock->now(), m_parts.user, point, words});
    m_runs.last() = m_run;
    showWhy();
    say(tr("The comment is kept with the run."));
    Q_EMIT changed(m_run);
}

/// From where the point began to count: what was asked of her is still to come then.
void DebriefWindow::tryAgain()
{
    if (m_point < 0) {
        Q_EMIT againWanted(Span{});
        return;
    }
    const auto& point = m_debrief.points.at(m_point);
    const auto first = point.quotes.isEmpty() ? point.at.value_or(Span{}) : std::min(point.quotes.constFirst().at, point.at.value_or(point.quotes.constFirst().at));
    Q_EMIT againWanted(first);
}

void DebriefWindow::askToForget()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Throw away all kept runs?"),
        tr("Every run that anybody played on this machine goes, with its comments and what it came to. It can't be undone. The run in this window stays until the window is closed."), QMessageBox::NoButton, this);
    box->setObjectName(u"debriefForget"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* away = box->addButton(tr("&Throw all away"), QMessageBox::DestructiveRole);
    auto* keep = box->addButton(tr("&Keep them"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(away, &QPushButton::clicked, this, &DebriefWindow::forgetWanted);
    box->open();
}

void DebriefWindow::forgot()
{
    m_runs = {m_run};
    m_times->show(m_debrief, m_runs);
    say(tr("All kept runs were thrown away."));
}

DebriefSheet DebriefWindow::sheet() const
{
    DebriefSheet sheet;
    sheet.title = tr("Scenario %1, “%2”").arg(m_debrief.place).arg(m_debrief.title);
    sheet.about = tr("%1, run of %2, %3, seed %4. %5 of %6 points, %7 of 100.", "who, day, time, seed, earned, whole, score")
                      .arg(m_debrief.trainee, dateWords(m_run.ended, m_parts.zone), clockWords(m_run.ended, m_parts.zone), m_debrief.seed)
                      .arg(m_debrief.earned).arg(m_debrief.whole).arg(m_debrief.score);
    sheet.mark = titleWord();
    for (int group = 0; group < m_judged->rowCount(); ++group) {
        const auto top = m_judged->index(group, 0);
        DebriefSheet::Group printed{top.data().toString(), {}};
        for (int row = 0; row < m_judged->rowCount(top); ++row) {
            DebriefSheet::Line line;
            for (int column = 0; column < JudgedModel::ColumnCount; ++column)
                line.cells.append(m_judged->index(row, column, top).data().toString());
            if (const int at = m_judged->pointAt(m_judged->index(row, 0, top)); at >= 0) {
                const auto& point = m_debrief.points.at(at);
                QStringList more{point.reason, point.rule};
                for (const auto& each : m_run.comments)
                    if (each.point == point.judged.point)
                        more.append(tr("%1: %2", "who, what she wrote").arg(each.by, each.words));
                line.more = more.join(u'\n');
            }
            printed.lines.append(line);
        }
        sheet.groups.append(printed);
    }
    for (int row = 0; row < m_times->rowCount(); ++row) {
        std::array<QString, 4> cells;
        for (int column = 0; column < RunTimesModel::ColumnCount; ++column)
            cells.at(static_cast<std::size_t>(column)) = m_times->index(row, column).data().toString();
        sheet.times.append(cells);
    }
    for (const auto& each : m_run.comments)
        if (each.point.isEmpty())
            sheet.comments.append(tr("%1: %2", "who, what she wrote").arg(each.by, each.words));
    return sheet;
}

void DebriefWindow::measure()
{
    m_timeline->updateGeometry();
    m_private->setMargin(m_parts.looks->scaled(6));
}

void DebriefWindow::goTo(int step)
{
    auto* next = nextDock(m_docks, step, DocksAmong::Open);
    if (!next)
        return;
    next->raise();
    if (next->widget() == m_why)
        m_why->write();
    else
        next->widget()->setFocus(Qt::ShortcutFocusReason);
}

void DebriefWindow::retranslate()
{
    m_actions->retranslate();
    setTitle(m_debrief.title.isEmpty() ? tr("Debrief") : tr("Debrief · Scenario %1, “%2” · %3", "place, title, trainee").arg(m_debrief.place).arg(m_debrief.title, m_debrief.trainee));
    m_docks.at(Timeline)->setWindowTitle(tr("What happened beside what was expected"));
    m_docks.at(Points)->setWindowTitle(tr("Judged points"));
    m_docks.at(Times)->setWindowTitle(tr("Times, this run and before"));
    titleOf(m_docks.at(Timeline))->setWords(tr("dashed green: what was expected · ← → next judged point"));
    titleOf(m_docks.at(Points))->setWords(tr("%1 of %2 points, %3 of 100").arg(m_debrief.earned).arg(m_debrief.whole).arg(m_debrief.score));
    m_points->setAccessibleName(tr("Judged points"));
    m_measures->setAccessibleName(tr("Times, this run and before"));
    m_private->setText(tr("Kept on this machine only. Not a personnel record."));
    strip().set(LinkStrip::Part::Link, u"linkbroken"_s, Looks::Text2, tr("No server, by design"));
    strip().set(LinkStrip::Part::User, u"person"_s, Looks::Text2, m_parts.user);
    measure();
    showWhy();
}

void DebriefWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_judged->retranslate();
    unfold();
    m_times->retranslate();
    retranslate();
    choose(m_point);
}

} // namespace dispatch
