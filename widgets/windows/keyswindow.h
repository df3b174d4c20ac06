#pragma once

#include <QAction>
#include <QDialog>

namespace dispatch {

class Looks;

/// Help: every key of the window and, where it has a command bar, every verb of that. Stands beside the work and blocks nothing.
class KeysWindow : public QDialog {
    Q_OBJECT
public:
    enum class Bar { Commands, None };
    KeysWindow(const QList<QAction*>& actions, const Looks* looks, QWidget* parent, Bar bar = Bar::Commands);
};

} // namespace dispatch
