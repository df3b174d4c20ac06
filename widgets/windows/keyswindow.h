#pragma once

#include <QAction>
#include <QDialog>

namespace dispatch {

class Looks;

/// Help: every key of the window and every verb of the command bar. Stands beside the work and blocks nothing.
class KeysWindow : public QDialog {
    Q_OBJECT
public:
    KeysWindow(const QList<QAction*>& actions, const Looks* looks, QWidget* parent);
};

} // namespace dispatch
