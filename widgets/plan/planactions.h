#pragma once

#include "windowactions.h"

namespace dispatch {

/// Every verb of the plan's window.
class PlanActions : public WindowActions {
    Q_OBJECT
public:
    /// What is done to a line acts only while @p lines has the keyboard.
    PlanActions(const Looks* looks, QWidget* window, QWidget* lines);

    void fill(QMenuBar* bar);

    QAction* preview;
    QAction* close;
    QAction* next;          ///< what the plan waits for: begin, ask for review, sign, write on
    QAction* sendBack;
    QAction* withdraw;
    QAction* assess;
    QAction* keepAssessment;
    QAction* refer;
    QAction* compare;
    QAction* consents;
    QAction* share;
    QAction* account;
    QAction* whoLooked;     ///< only for whoever oversees who looks
    QAction* add;
    QAction* edit;
    QAction* worksWell;
    QAction* notLately;
    QAction* up;
    QAction* down;
    QAction* leaveOut;
    QAction* takeBack;
    QAction* spelling;
    QAction* nextClash;     ///< to the next line that two desks wrote at once
    QAction* keepThis;
    QAction* keepThat;
    QAction* keepBoth;
    QAction* nextPane;
    QAction* previousPane;
    QAction* layout;
    QAction* keys;
    QMenu* panes = nullptr;
};

} // namespace dispatch
