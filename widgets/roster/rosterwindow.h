#pragma once

#include "demand.h"
#include "desk.h"
#include "deskframe.h"
#include "postadvice.h"
#include "queueing.h"
#include "rosterspan.h"
#include "shift.h"

#include <QTimer>

namespace dispatch {

class GapListModel;
class LivePicture;
class Looks;
class RosterActions;
class RosterBars;
class RosterCover;
class RosterDesk;
class RosterFiles;
class RosterModel;
class RosterPanes;
class ShiftEditing;
class TimerWatch;

/// What a roster's window is made of; all outlive the window.
struct RosterParts {
    RosterDesk* desk = nullptr;
    const LivePicture* picture = nullptr;
    Looks* looks = nullptr;
    TimerWatch* timers = nullptr;
};

/// The roster's window: the days with their coverage, the gap that is looked at, who could fill it, and what a change would do before it is
/// kept. Decides nothing about rules; everything it does can be undone.
class RosterWindow : public DeskFrame {
    Q_OBJECT
public:
    explicit RosterWindow(const RosterParts& parts, QWidget* parent = nullptr);
    ~RosterWindow() override;

    using DeskFrame::show;
    [[nodiscard]] RosterActions& actions() { return *m_actions; }
    [[nodiscard]] const RosterSpan& span() const;
    /// The days around @p date, in the scale that is shown.
    void showDay(const QDate& date);
    /// The next gap of the roster as it stands, in its week, with who could fill it.
    void showGap(Instant from);
    /// Calls by hour of the week as history has them: drawn beside the coverage, and asked in every what-if.
    void setDemand(const AreaDemand& demand, const Promise& promise);
    /// Which waiting posts would give the shortest drives, or why nobody can say: the answer to `postsWanted`.
    void setPosts(const Result<PostAdvice>& advice);

Q_SIGNALS:
    /// Codes of the posts that teams wait at in the week that begins at @p from.
    void postsWanted(const QStringList& inUse, dispatch::Instant from);

protected:
    void changeEvent(QEvent* event) override;
    void customEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectPanes();
    void connectVerbs();
    void connectFiles();
    void show(const RosterSpan& span);
    void done(const Proposal& proposal);
    void undo();
    void nextGap();
    void renewFillers();
    void beat(Instant now);
    void titles();
    void tellGaps();
    void retranslate();

    RosterParts m_parts;
    RosterCover* m_cover;
    RosterModel* m_model;
    GapListModel* m_gapList;
    RosterPanes* m_panes = nullptr;
    RosterFiles* m_files = nullptr;
    RosterActions* m_actions = nullptr;
    RosterBars* m_bars = nullptr;
    ShiftEditing* m_editing = nullptr;
    QTimer m_soon;                    ///< many rows may change at once: who could fill is asked once after them
    QList<Proposal> m_done;           ///< what can be undone, the last one last
    Instant m_now{};
};

} // namespace dispatch
