#pragma once

#include <optional>

class QKeyEvent;

namespace dispatch {

/// The keys of the call form. They work from every field, so no field may take them for itself: Ctrl+D would delete a letter
/// of the caller's words, Alt+W would type one.
enum class FormDeed {
    Where, Callback, Danger, Determine, Otherwise, File, Known,
    Place1, Place2, Place3, Place4, Place5, Place6, Place7, Place8, Place9
};

/// What the key means to the form; empty when it is the field's own.
[[nodiscard]] std::optional<FormDeed> formDeed(const QKeyEvent& key);

} // namespace dispatch
