#pragma once

#include "windowactions.h"

namespace dispatch {

/// Every verb of the debrief.
class DebriefActions : public WindowActions {
    Q_OBJECT
public:
    DebriefActions(const Looks* looks, QWidget* window);

    void fill(QMenuBar* bar);

    QAction* print;
    QAction* savePdf;
    QAction* close;
    QAction* previousPoint;
    QAction* nextPoint;
    QAction* comment;
    QAction* wholeRun;
    QAction* againHere;
    QAction* again;
    QAction* forget;
    QAction* nextPane;
    QAction* previousPane;
    QAction* layout;
    QAction* keys;
    QMenu* panes = nullptr;
};

} // namespace dispatch
