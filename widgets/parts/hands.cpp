#include "hands.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace dispatch {

QEvent::Type HandsChange::kind()
{
    static const auto kind = static_cast<Type>(registerEventType());
    return kind;
}

const HandsChange* HandsChange::of(const QEvent* event) { return event->type() == kind() ? static_cast<const HandsChange*>(event) : nullptr; }

void HandsChange::tell(QWidget* window, const StaffId& from, const StaffId& to)
{
    // Whoever hears it may take something away.
    QList<QPointer<QWidget>> all{window};
    for (auto* each : window->findChildren<QWidget*>())
        all.append(each);
    for (const auto& each : all) {
        HandsChange hands(from, to);
        if (each)
            QCoreApplication::sendEvent(each, &hands);
    }
}

} // namespace dispatch
