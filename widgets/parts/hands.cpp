#include "hands.h"

#include "everywidget.h"

namespace dispatch {

QEvent::Type HandsChange::kind()
{
    static const auto kind = static_cast<Type>(registerEventType());
    return kind;
}

const HandsChange* HandsChange::of(const QEvent* event) { return event->type() == kind() ? static_cast<const HandsChange*>(event) : nullptr; }

void HandsChange::tell(QWidget* window, const StaffId& from, const StaffId& to) { tellEveryWidget<HandsChange>(window, from, to); }

} // namespace dispatch
