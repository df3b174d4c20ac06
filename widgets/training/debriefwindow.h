#pragma once

#include "debriefpaper.h"
#include "debriefwhy.h"
#include "deskframe.h"

class QAbstractItemModel;
class QDockWidget;
class QLabel;
class QTreeView;

namespace dispatch {

class Clock;
class DebriefActions;
class DebriefTimeline;
class JudgedModel;
class PlanFiles;
class RunTimesModel;

/// What a debrief's window is made of; clock and looks outlive it.
struct DebriefParts {
    const Looks* looks = nullptr;
    const Clock* clock = nullptr;    ///< of the wall
    QTimeZone zone;
    QString user;                    ///< who writes comments here
};

/// A run that is over: its timeline beside what was expected, each judged point with its reason, its times beside those of the last runs.
class DebriefWindow : public DeskFrame {
    Q_OBJECT
public:
    explicit DebriefWindow(const DebriefParts& parts, QWidget* parent = nullptr);
    ~DebriefWindow() override;

    using DeskFrame::show;
    /// @p begins: the story's first moment. @p before: earlier runs of the same scenario, the oldest first.
    void show(const Debrief& debrief, const KeptRun& run, const QList<KeptRun>& before, Instant begins);
    [[nodiscard]] DebriefActions& actions() { return *m_actions; }
    [[nodiscard]] PlanFiles& files() { return *m_files; }
    /// The kept runs are gone; this one is looked at until the window is closed.
    void forgot();
    /// What is printed.
    [[nodiscard]] DebriefSheet sheet() const;

Q_SIGNALS:
    /// Somebody wrote about it: the run as it is to be kept now.
    void changed(const dispatch::KeptRun& run);
    /// The story is to be played again from a moment a little before @p at.
    void againWanted(dispatch::Span at);
    /// All runs that are kept on this machine shall go; somebody has confirmed it.
    void forgetWanted();

protected:
    void changeEvent(QEvent* event) override;
    void placePanes() override;

private:
    QTreeView* makeTree(const QString& name, QAbstractItemModel* model);
    void connectVerbs();
    void unfold();
    void choose(int point);
    void step(int by);
    void comment(const QString& point, const QString& words);
    void tryAgain();
    void askToForget();
    void showWhy();
    void measure();
    void goTo(int step);
    void retranslate();

    DebriefParts m_parts;
    Debrief m_debrief;
    KeptRun m_run;
    QList<KeptRun> m_runs;           ///< this one last
    Instant m_begins{};
    int m_point = -1;
    DebriefActions* m_actions;
    PlanFiles* m_files;
    JudgedModel* m_judged;
    RunTimesModel* m_times;
    DebriefTimeline* m_timeline;
    QTreeView* m_points;
    DebriefWhy* m_why;
    QTreeView* m_measures;
    QLabel* m_private;
    QList<QDockWidget*> m_docks;     ///< timeline, judged points, why, times
};

} // namespace dispatch
