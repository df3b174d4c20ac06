#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace dispatch {

/// Tells @p window and everything in it; whoever hears it may take something away.
template <typename Event, typename... Parts>
void tellEveryWidget(QWidget* window, const Parts&... parts)
{
    QList<QPointer<QWidget>> all{window};
    for (auto* each : window->findChildren<QWidget*>())
        all.append(each);
    for (const auto& each : all) {
        Event event(parts...);
        if (each)
            QCoreApplication::sendEvent(each, &event);
    }
}

} // namespace dispatch
