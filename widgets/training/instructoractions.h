#pragma once

#include "windowactions.h"

namespace dispatch {

/// Every verb of the instructor's panel.
class InstructorActions : public WindowActions {
    Q_OBJECT
public:
    InstructorActions(const Looks* looks, QWidget* window);

    void fill(QMenuBar* bar);

    QAction* happen;
    QAction* takeOver;
    QAction* speak;
    QAction* hangUp;
    QAction* annotate;
    QAction* keepStory;
    QAction* close;
    QAction* keys;
};

} // namespace dispatch
