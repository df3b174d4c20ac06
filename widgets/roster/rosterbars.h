#pragma once

#include "instant.h"

#include <QObject>

class QLabel;
class QToolBar;
class QToolButton;

namespace dispatch {

class DeskFrame;
class GapListModel;
class Looks;
class RosterActions;
class RosterCover;
class RosterDesk;
struct RosterParts;
struct RosterSpan;

/// The bars of the roster's window: its menus and verbs above, and what is told of the roster in them and in the line below.
class RosterBars : public QObject {
    Q_OBJECT
public:
    RosterBars(const RosterParts& parts, RosterActions* actions, DeskFrame* window);

    void tellSpan(const RosterSpan& span);
    void tellGaps(const RosterCover& cover, const GapListModel& gaps, const RosterSpan& span, Instant now);
    void tellPeople();
    /// The tool bar's words carry their key; where the window is narrow only the key stays.
    void wordKeys();

private:
    void makeToolBar();
    void makeStatusBar();

    RosterDesk* m_desk;
    Looks* m_looks;
    RosterActions* m_actions;
    DeskFrame* m_window;
    QToolBar* m_bar;
    QLabel* m_spanWords;
    QToolButton* m_gapButton = nullptr;
    QLabel* m_nearest;
    QLabel* m_people;
    QLabel* m_rules;
};

} // namespace dispatch
