#include "hands.h"

#include "everywidget.h"

#include <QApplication>

namespace dispatch {

QEvent::Type HandsChange::kind()
{
    static const auto kind = static_cast<Type>(registerEventType());
    return kind;
}

const HandsChange* HandsChange::of(const QEvent* event) { return event->type() == kind() ? static_cast<const HandsChange*>(event) : nullptr; }

void HandsChange::tell(QWidget* window, const StaffId& from, const StaffId& to) { tellEveryWidget<HandsChange>(window, from, to); }

/// What stands beside a window is told with it, and may be gone after that.
void HandsChange::tellAll(const StaffId& from, const StaffId& to)
{
    auto windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget* window) { return window->parentWidget(); });
    for (auto* window : std::as_const(windows))
        tell(window, from, to);
}

} // namespace dispatch
