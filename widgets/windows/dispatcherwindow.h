#pragma once

#include "reviewqueue.h"
#include "assignment.h"
#include "commandwords.h"
#include "desk.h"
#include "ids.h"
#include "planrules.h"
#include "reach.h"
#include "talknews.h"

#include <QDockWidget>
#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QLabel;
class QMenu;
class QToolBar;
class QToolButton;

namespace dispatch {

class AlonePane;
class ApprovalDesk;
class CandidateModel;
class ClosePane;
class CommandBar;
class CommandLine;
class ConflictDesk;
class ConflictsPane;
class ConversationDesk;
class DispatchDesk;
class DuressBand;
class DispatcherActions;
class FindPane;
class FollowUpDesk;
class FollowUpPane;
class FoundModel;
class GapNews;
class IncidentBoard;
class IncidentBoardModel;
class IncidentPane;
class IntakeDesk;
class IntakePane;
class LinkStrip;
class LivePicture;
class LockScreen;
class MapPane;
class Looks;
class HandOverDesk;
class NarrativeModel;
class OnShiftPane;
class RosterDesk;
class SendPane;
class TeamBoard;
class TeamBoardModel;
class TimerWatch;
class TransferDesk;
class TransferPane;
class WhoComes;
struct DuressNotice;
struct LinkState;
struct OpenPane;
struct WaitingCommand;

/// What a dispatcher's window is made of; all outlive the window.
struct DispatcherParts {
    IntakeDesk* intakeDesk = nullptr;
    DispatchDesk* dispatchDesk = nullptr;
    FollowUpDesk* followUpDesk = nullptr;
    const ConversationDesk* conversationDesk = nullptr;
    const ApprovalDesk* approvalDesk = nullptr;
    const TransferDesk* transferDesk = nullptr;
    const WhoComes* whoComes = nullptr;
    const CommandLine* commandLine = nullptr;
    const LivePicture* picture = nullptr;
    IncidentBoardModel* incidents = nullptr;
    TeamBoardModel* teams = nullptr;
    NarrativeModel* narrative = nullptr;
    CandidateModel* candidates = nullptr;
    FoundModel* found = nullptr;
    TimerWatch* timers = nullptr;
    Looks* looks = nullptr;
    ConflictDesk* conflictDesk = nullptr; ///< of a desk that has a centre; without it the window has no panes about it
    const RosterDesk* rosterDesk = nullptr; ///< these two together; without them the window knows no roster
    const HandOverDesk* handOverDesk = nullptr;
    GapNews* gapNews = nullptr; ///< the gaps that somebody is to be told of; none where there is no roster
    ReferralRule referrals = {}; ///< how long a referral's steps may take
};

/// The dispatcher's window: boards, panes, command bar and strip, and the keys that lead between them. Decides nothing about calls.
class DispatcherWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit DispatcherWindow(const DispatcherParts& parts, QWidget* parent = nullptr);
    ~DispatcherWindow() override;

    [[nodiscard]] DispatcherActions& actions() { return *m_actions; }
    [[nodiscard]] LinkStrip& strip() { return *m_strip; }
    [[nodiscard]] LockScreen& lockScreen() { return *m_lock; }
    [[nodiscard]] IntakePane& intake() { return *m_intake; }
    [[nodiscard]] IncidentId currentIncident() const { return m_current; }

    /// Chooses what is due first, once everybody listens.
    void begin();
    /// A ribbon under the menu bar that belongs to the whole window.
    void addRibbon(QWidget* ribbon);
    /// A band that comes and goes with its cause, and pushes the rest down; hidden at first.
    void addBanner(QWidget* banner);
    void showBanner(QWidget* banner, bool shown);
    /// A pane of whoever made the window, in a column of its own at the window's beginning. The window owns it from now on and calls it @p title.
    QDockWidget* addGuest(const QString& name, QWidget* pane, const QString& title);
    /// The intake begins a call, as by its key.
    void beginCall();
    /// The map becomes one of the panes; the window owns it from now on.
    void addMap(MapPane* map);
    /// How far the free teams reach, as it was worked out last.
    void setReach(const ReachBook& book);
    /// A word that the window's title begins with ("TRAINING"), or none.
    void setTitleWord(const QString& word);
    /// Whether whoever is signed in oversees who looks at plans.
    void offerLooks(bool offered);
    /// Whether whoever is signed in sees which plans wait for somebody, and which of them she owes a review: said at the bell until it is done.
    void offerReviews(bool offered, const QList<PlanReview>& owed);
    [[nodiscard]] const QList<PlanReview>& owedReviews() const { return m_owedReviews; }
    /// What whoever is signed in was told or answered, and may not have seen; at the bell.
    [[nodiscard]] QList<TalkNews> talkNews() const;
    /// What is said about the incident is in sight, and this is the window that is worked in.
    [[nodiscard]] bool showsTalk(const IncidentId& incident) const;
    /// Who sits here.
    [[nodiscard]] Actor actor() const;
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// The caption of the guided tour under the tool bar; empty hides it.
    void setCaption(const QString& caption);
    /// The most urgent duress, or nothing: the band comes and goes, and pushes the rest down; the caret stays.
    void setDuress(const std::optional<DuressNotice>& notice);
    /// In the name of whoever is signed in; on a locked desk it is signed in first.
    void takeDuress();
    /// Says in the echo's place what was done or why not; stays until the next word.
    void say(const QString& sentence, const QString& rest = {});
    /// Shows @p incident, as if it had been chosen on the board.
    void goTo(const IncidentId& incident);
    /// The transfer of @p incident that waits, or a new sheet; also of one that has ended.
    void openTransfer(const IncidentId& incident);
    /// Shows what belongs to an incident that is not open any more.
    void showHistory(const Changes& whole, const IncidentId& incident);
    /// How the desk stands with the centre; only where there is one.
    void setLink(const LinkState& link);
    /// What waits for the centre, and how much it has taken today.
    void setWaiting(const QList<WaitingCommand>& waiting, int takenToday);
    /// The next hour that the roster does not cover, in a few words; empty when everything in sight is covered.
    /// @p brief stands there where all of it has no room; @p whole is its tip.
    void setNextGap(const QString& words, const QString& brief, const QString& whole, bool soon);
    /// Where the panes stand, for the settings.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void lookFor(const QString& words);
    /// The timeline (and for a closed incident everything) of @p incident is wanted.
    void incidentWanted(const dispatch::IncidentId& incident);
    /// What waits for the centre is looked at: `setWaiting` is wanted.
    void waitingWanted();
    void tryLinkNow();
    /// The roster's window is wanted, at the next gap or where it was.
    void rosterWanted(bool atNextGap);
    /// The supervising clinician's window is wanted.
    void oversightWanted();
    /// The roster's window is wanted at the gap that begins then.
    void gapWanted(dispatch::Instant from);
    /// The safety plan of @p person is wanted.
    void planWanted(const dispatch::PersonId& person);
    /// The plans that wait for somebody are asked for.
    void reviewsWanted();
    /// Who looked at plans is asked for.
    void looksWanted();
    void directoryWanted();
    void referralsWanted();
    /// Somebody chooses a team, or has: `setReach` is wanted while so.
    void reachWanted(bool wanted);
    void lockedChanged(bool locked);
    void touched();   ///< a key or the mouse was used: the idle clock starts again
    void closing();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolBar* addBar(const QString& name, Qt::ToolBarArea area);
    QDockWidget* addPane(const QString& name, QWidget* widget);
    void makePanes();
    void makeBars();
    void connectGoing();
    void connectVerbs();
    void connectTransfer();
    void connectDuress();
    void callTeam();
    void typeForTeam(Verb verb);
    [[nodiscard]] bool duressKey(const QKeyEvent& key);
    void connectCentre();
    void connectRoster();
    void connectAlerts();
    void showAlerts();
    void goOn(const TalkNews& news);
    void connectPlan();
    void connectTalk();
    void connectMap();
    void arrange();
    void placeRight();
    void placeGuests();
    [[nodiscard]] QSize room() const;
    void showWork(QDockWidget* dock);
    void workDone();
    void choose(const IncidentId& incident);
    void open(const OpenPane& pane);
    void outline(const QList<IncidentId>& incidents, const QList<TeamId>& teams);
    void showReach(const TeamId& team);
    void reportTeam(AssignmentState next);
    void commit(const Desk& desk, const Result<Proposal>& proposal);
    [[nodiscard]] std::optional<TeamId> currentTeam() const;
    void goToPane(int step);
    void tick(Instant now);
    void titles();
    void wordKeys();

    DispatcherParts m_parts;
    DispatcherActions* m_actions;
    IncidentBoard* m_board = nullptr;
    TeamBoard* m_teams = nullptr;
    IntakePane* m_intake = nullptr;
    IncidentPane* m_incident = nullptr;
    SendPane* m_send = nullptr;
    ClosePane* m_close = nullptr;
    TransferPane* m_transfer = nullptr;
    FindPane* m_find = nullptr;
    FollowUpPane* m_followUps = nullptr;
    OnShiftPane* m_onShift = nullptr;     ///< only where there is a roster
    ConflictsPane* m_conflicts = nullptr; ///< these two only where there is a centre
    AlonePane* m_alone = nullptr;
    MapPane* m_map = nullptr;
    CommandBar* m_command = nullptr;
    LinkStrip* m_strip = nullptr;
    LockScreen* m_lock = nullptr;
    QToolBar* m_keysBar = nullptr;
    QToolBar* m_duressBar = nullptr;
    DuressBand* m_duress = nullptr;
    QHash<QToolButton*, QAction*> m_keyButtons;
    QToolBar* m_captionBar = nullptr;
    QLabel* m_caption = nullptr;
    QString m_titleWord;
    QDockWidget* m_boardDock = nullptr;
    QDockWidget* m_teamsDock = nullptr;
    QDockWidget* m_intakeDock = nullptr;
    QDockWidget* m_sendDock = nullptr;
    QDockWidget* m_closeDock = nullptr;
    QDockWidget* m_transferDock = nullptr;
    QDockWidget* m_findDock = nullptr;
    QDockWidget* m_onShiftDock = nullptr;
    QToolButton* m_nextGap = nullptr;
    QList<PlanReview> m_owedReviews;
    QString m_gapWords;
    QString m_gapBrief;
    QDockWidget* m_followUpsDock = nullptr;
    QDockWidget* m_incidentDock = nullptr;
    QDockWidget* m_conflictsDock = nullptr;
    QDockWidget* m_aloneDock = nullptr;
    QDockWidget* m_mapDock = nullptr;
    QList<QDockWidget*> m_work; ///< those that stand in the middle, one piece of work each
    QList<QDockWidget*> m_docks;
    QList<QDockWidget*> m_guests;
    QHash<QWidget*, QToolBar*> m_banners;
    IncidentId m_current;
    QPointer<QMenu> m_alerts; ///< while it is open
    ReachBook m_reach;
    TeamId m_reachOf; ///< the team whose going is thought through; null: none
    bool m_locked = false;
};

} // namespace dispatch
