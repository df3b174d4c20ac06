#pragma once

#include "windowactions.h"

namespace dispatch {

/// Every verb of the roster's window.
class RosterActions : public WindowActions {
    Q_OBJECT
public:
    /// Keys of one letter act only while @p grid has the keyboard.
    RosterActions(const Looks* looks, QWidget* window, QWidget* grid);

    void fill(QMenuBar* bar);

    QAction* printWeek;
    QAction* calendar;        ///< of the chosen shift's person or team
    QAction* importPeople;
    QAction* importShifts;
    QAction* close;
    QAction* undo;
    QActionGroup* scales;     ///< data: RosterScale as int
    QAction* back;
    QAction* forward;
    QAction* today;
    QAction* newShift;
    QAction* edit;
    QAction* longer;
    QAction* shorter;
    QAction* later;
    QAction* earlier;
    QAction* trade;
    QAction* callOff;
    QAction* remove;          ///< Del: calls off, or withdraws what nobody works
    QAction* withdraw;
    QAction* split;
    QAction* history;
    QAction* nextGap;
    QAction* fillers;
    QAction* propose;
    QAction* requirements;
    QAction* staffing;
    QAction* people;
    QAction* newPerson;
    QAction* vehicles;
    QAction* trades;
    QAction* patterns;
    QAction* newPattern;
    QAction* nextPane;
    QAction* previousPane;
    QAction* layout;
    QAction* keys;
    QMenu* panes;
};

} // namespace dispatch
