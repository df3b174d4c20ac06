#pragma once

#include "demand.h"
#include "desk.h"
#include "postadvice.h"
#include "queueing.h"
#include "rosterspan.h"
#include "shift.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QToolBar;
class QToolButton;

namespace dispatch {

class DockTitle;
class FillerPane;
class GapListModel;
class GapPane;
class LinkStrip;
class HistoryPane;
class ImportReport;
class LivePicture;
class Looks;
class PatternPane;
class ProposePane;
class RequirementPane;
class RosterActions;
class RosterCover;
class RosterDesk;
class RosterFiles;
class RosterModel;
class StaffPane;
class StaffingPane;
class TimerWatch;
class TradePane;
class VehiclePane;
class WeekPane;
class WhatIfPane;

/// What a roster's window is made of; all outlive the window.
struct RosterParts {
    RosterDesk* desk = nullptr;
    const LivePicture* picture = nullptr;
    Looks* looks = nullptr;
    TimerWatch* timers = nullptr;
};

/// The roster's window: the days with their coverage, the gap that is looked at, who could fill it, and what a change would do before it is
/// kept. Decides nothing about rules; everything it does can be undone.
class RosterWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit RosterWindow(const RosterParts& parts, QWidget* parent = nullptr);
    ~RosterWindow() override;

    using QMainWindow::show;
    [[nodiscard]] RosterActions& actions() { return *m_actions; }
    [[nodiscard]] LinkStrip& strip() { return *m_strip; }
    [[nodiscard]] const RosterSpan& span() const;
    /// The days around @p date, in the scale that is shown.
    void showDay(const QDate& date);
    /// The next gap of the roster as it stands, in its week, with who could fill it.
    void showGap(Instant from);
    /// Calls by hour of the week as history has them: drawn beside the coverage, and asked in every what-if.
    void setDemand(const AreaDemand& demand, const Promise& promise);
    /// Which waiting posts would give the shortest drives, or why nobody can say: the answer to `postsWanted`.
    void setPosts(const Result<PostAdvice>& advice);
    /// A word that the window's title begins with ("TRAINING"), or none.
    void setTitleWord(const QString& word);
    /// A locked desk shows no names: the window goes until it is unlocked.
    void setLocked(bool locked);
    /// A ribbon under the menu bar that belongs to the whole window.
    void addRibbon(QWidget* ribbon);
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    /// Codes of the posts that teams wait at in the week that begins at @p from.
    void postsWanted(const QStringList& inUse, dispatch::Instant from);
    void closing();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QDockWidget* addPane(const QString& name, QWidget* widget);
    void makePanes();
    void makeBars();
    void arrange();
    void connectGrid();
    void connectPanes();
    void connectVerbs();
    void connectFiles();
    [[nodiscard]] QSize room() const;
    void show(const RosterSpan& span);
    void showSide(QDockWidget* dock, QWidget* focus);
    void think(const Shift& shift, bool withFields);
    void forget();
    void newShift();
    void open();
    void split();
    void change(Span startBy, Span endBy);
    void drag(const ShiftId& shift, Span startBy, Span endBy, const QModelIndex& row);
    void hand(const QModelIndex& row);
    void giveTo(Shift& shift, const QModelIndex& row) const;
    void done(const Proposal& proposal);
    void undo();
    void nextGap();
    void renewFillers();
    void say(const QString& sentence);
    void goToPane(int step);
    void tick(Instant now);
    void titles();
    void tellGaps();
    void tellPeople();
    void wordKeys();
    void retranslate();

    RosterParts m_parts;
    RosterCover* m_cover;
    RosterModel* m_model;
    GapListModel* m_gapList;
    WeekPane* m_week = nullptr;
    GapPane* m_gap = nullptr;
    FillerPane* m_fillers = nullptr;
    WhatIfPane* m_whatIf = nullptr;
    ProposePane* m_propose = nullptr;
    TradePane* m_trades = nullptr;
    StaffPane* m_staff = nullptr;
    VehiclePane* m_vehicles = nullptr;
    RequirementPane* m_requirements = nullptr;
    PatternPane* m_patterns = nullptr;
    ImportReport* m_import = nullptr;
    StaffingPane* m_staffing = nullptr;
    HistoryPane* m_history = nullptr;
    RosterFiles* m_files = nullptr;
    RosterActions* m_actions = nullptr;
    QToolBar* m_bar = nullptr;
    QLabel* m_spanWords = nullptr;
    QToolButton* m_gapButton = nullptr;
    QLabel* m_nearest = nullptr;
    QLabel* m_said = nullptr;
    QLabel* m_people = nullptr;
    QLabel* m_rules = nullptr;
    LinkStrip* m_strip = nullptr;
    QDockWidget* m_weekDock = nullptr;
    QDockWidget* m_gapDock = nullptr;
    QDockWidget* m_fillersDock = nullptr;
    QDockWidget* m_whatIfDock = nullptr;
    QDockWidget* m_proposeDock = nullptr;
    QDockWidget* m_tradesDock = nullptr;
    QDockWidget* m_staffDock = nullptr;
    QDockWidget* m_vehiclesDock = nullptr;
    QDockWidget* m_requirementsDock = nullptr;
    QDockWidget* m_patternsDock = nullptr;
    QDockWidget* m_importDock = nullptr;
    QDockWidget* m_staffingDock = nullptr;
    QDockWidget* m_historyDock = nullptr;
    QList<QDockWidget*> m_docks;
    QTimer m_soon;                    ///< many rows may change at once: who could fill is asked once after them
    std::optional<Shift> m_thought;   ///< the shift that is thought of and not saved
    QList<Proposal> m_done;           ///< what can be undone, the last one last
    QString m_titleWord;
    Instant m_now{};
    bool m_wasShown = false;
};

} // namespace dispatch
