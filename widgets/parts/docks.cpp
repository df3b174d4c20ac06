#include "docks.h"

#include "docktitle.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace dispatch {

QDockWidget* newDock(const QString& name, QWidget* pane, const Looks* looks, QMainWindow* window)
{
    auto* dock = new QDockWidget(window);
    dock->setObjectName(name);
    dock->setWidget(pane);
    dock->setTitleBarWidget(new DockTitle(dock, looks));
    return dock;
}

DockTitle* titleOf(const QDockWidget* dock) { return static_cast<DockTitle*>(dock->titleBarWidget()); }

QDockWidget* nextDock(const QList<QDockWidget*>& docks, int step, DocksAmong among)
{
    auto shown = docks;
    shown.removeIf([among](const QDockWidget* dock) { return among == DocksAmong::Open ? dock->isHidden() : !dock->isVisible() || dock->visibleRegion().isEmpty(); });
    if (shown.isEmpty())
        return nullptr;
    const auto* focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(shown, [focus](const QDockWidget* dock) { return focus && dock->isAncestorOf(focus); });
    const auto at = here == shown.end() ? -step : here - shown.begin();
    return shown.at((at + step + shown.size()) % shown.size());
}

} // namespace dispatch
