#pragma once

#include <QEvent>

class QWidget;

namespace dispatch {

/// What was typed in the last moment goes to the desk's file now: whatever is asked of the file next finds every word. Every widget is told, so
/// that no form which keeps words can be forgotten.
class KeepWords : public QEvent {
public:
    KeepWords() : QEvent(kind()) {}

    [[nodiscard]] static Type kind();
    [[nodiscard]] static bool is(const QEvent* event) { return event->type() == kind(); }
    /// Tells @p window and everything in it.
    static void tell(QWidget* window);
};

} // namespace dispatch
