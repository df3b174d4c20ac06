#pragma once

#include <QList>

class QDockWidget;
class QMainWindow;
class QString;
class QWidget;

namespace dispatch {

class DockTitle;
class Looks;

/// @p pane in a dock of @p window under a title of ours. Where it stands is the window's to say.
[[nodiscard]] QDockWidget* newDock(const QString& name, QWidget* pane, const Looks* looks, QMainWindow* window);
[[nodiscard]] DockTitle* titleOf(const QDockWidget* dock);

enum class DocksAmong {
    InSight,
    Open     ///< also those behind another one's tab
};
/// The one that the keyboard goes to from the one that has it, @p step further; the first when none has it. Null: there is none.
[[nodiscard]] QDockWidget* nextDock(const QList<QDockWidget*>& docks, int step, DocksAmong among = DocksAmong::InSight);

} // namespace dispatch
