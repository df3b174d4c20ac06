#pragma once

#include "windowactions.h"

namespace dispatch {

/// Every verb of the dispatcher's window.
class DispatcherActions : public WindowActions {
    Q_OBJECT
public:
    DispatcherActions(const Looks* looks, QWidget* window);

    /// Fills the menu bar; the window puts its panes' toggles into `panes`.
    void fill(QMenuBar* bar);

    // File
    QAction* lock;
    QAction* changeHands;    ///< somebody else signs in
    QAction* quit;
    // Call
    QAction* newCall;
    QAction* find;
    QAction* filter;
    // Incident
    QAction* send;
    QAction* note;
    QAction* talk;
    QAction* listenIn;
    QAction* askApproval;
    QAction* close;
    QAction* cancel;
    QAction* calledBack;
    QAction* seekPlace;
    QAction* transfer;       ///< to 911 or another service
    QAction* plan;           ///< of the person of the chosen incident or follow-up
    QAction* planReviews;    ///< only for whoever signs plans
    QAction* planLooks;      ///< only for whoever oversees who looks at plans
    QAction* nextDue;
    // Team
    QAction* checkIn;
    QAction* accepted;
    QAction* enRoute;
    QAction* phonedAhead;
    QAction* onScene;
    QAction* transport;
    QAction* clear;
    QAction* takeDuress;     ///< from every field of every window
    QAction* callTeam;
    QAction* raiseDuress;
    QAction* testDuress;
    QAction* endDuress;
    // Go
    QAction* commandBar;
    QAction* board;
    QAction* teams;
    QAction* incident;
    QAction* map;            ///< only where the window has one
    QAction* followUps;
    QAction* alerts;         ///< what asks for somebody now, in words
    QAction* onShift;        ///< these three only where the desk has a roster
    QAction* roster;
    QAction* nextGap;
    QAction* directory;
    QAction* referrals;
    QAction* oversight;
    QAction* nextPane;
    QAction* previousPane;
    QList<QAction*> shelves; ///< Ctrl+1…4
    // View
    QAction* lightOrDark;
    QAction* larger;
    QAction* smaller;
    QActionGroup* themes;    ///< data: "system", "light", "dark"
    QActionGroup* sizes;     ///< data: per cent
    QActionGroup* languages; ///< data: "en", "es"
    QActionGroup* sounds;    ///< data: kind; not exclusive
    QActionGroup* lockAfter; ///< data: minutes
    QAction* lessMotion;     ///< on: nothing blinks, not even a duress
    QAction* conflicts;      ///< these three only where there is a centre
    QAction* workingAlone;
    QAction* tryLink;
    // Training
    QAction* tour;
    QAction* newShift;
    QAction* answerCall;     ///< these only while a story is played
    QAction* askCaller;
    QAction* hangUp;
    QAction* pauseStory;
    QAction* bookmarkStory;
    QAction* backToBookmark;
    QAction* instructor;
    QAction* clinicianPerson;
    QAction* hearCaller;
    QAction* endStory;
    QMenu* scenarios;        ///< whoever knows them puts them there
    // Window
    QAction* layoutCalls;
    QAction* layoutDispatch;
    QMenu* panes;
    QMenu* training;  ///< of the training desk alone
    // Help
    QAction* keys;
    QAction* about;
};

} // namespace dispatch
