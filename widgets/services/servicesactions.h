#pragma once

#include "windowactions.h"

namespace dispatch {

/// Every verb of the services' window.
class ServicesActions : public WindowActions {
    Q_OBJECT
public:
    ServicesActions(const Looks* looks, QWidget* window);

    void fill(QMenuBar* bar);

    QAction* close;
    QAction* lookFor;
    QAction* newService;
    QAction* keep;
    QAction* madeSure;
    QAction* received;
    QAction* accepted;
    QAction* kept;
    QAction* declined;
    QAction* lost;
    QAction* hand;
    QAction* plan;
    QAction* directory;
    QAction* referrals;
    QAction* keys;
};

} // namespace dispatch
