#pragma once

#include "windowactions.h"

namespace dispatch {

/// Every verb of the oversight window.
class OversightActions : public WindowActions {
    Q_OBJECT
public:
    OversightActions(const Looks* looks, QWidget* window);

    void fill(QMenuBar* bar);

    QAction* close;
    QAction* hold;
    QAction* incident;
    QAction* plan;
    QAction* talk;
    QAction* listenIn;
    QAction* clinicalNote; ///< only where it is offered
    QAction* approve;
    QAction* decline;
    QAction* review;
    QAction* reviews;
    QAction* looksAt;
    QAction* nextGap;
    QAction* responses;
    QAction* needs;
    QAction* coverage;
    QAction* load;
    QAction* conversation;
    QAction* nextPane;
    QAction* previousPane;
    QAction* resetLayout;
    QAction* keys;
    QMenu* panes = nullptr;
};

} // namespace dispatch
