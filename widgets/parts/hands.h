#pragma once

#include "ids.h"

#include <QEvent>

class QWidget;

namespace dispatch {

/// Somebody else sits down at the desk. Every widget is told; what keeps half-typed words puts those of whoever leaves aside and brings back
/// those of whoever comes. Calls that are being taken are the desk's: whoever sits there goes on with them.
class HandsChange : public QEvent {
public:
    HandsChange(const StaffId& leaving, const StaffId& coming) : QEvent(kind()), from(leaving), to(coming) {}

    [[nodiscard]] static Type kind();
    /// Null when @p event is another one.
    [[nodiscard]] static const HandsChange* of(const QEvent* event);
    /// Tells @p window and everything in it.
    static void tell(QWidget* window, const StaffId& from, const StaffId& to);
    /// Tells every window of the program.
    static void tellAll(const StaffId& from, const StaffId& to);

    const StaffId from;
    const StaffId to;
};

} // namespace dispatch
