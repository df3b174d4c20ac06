#pragma once

#include "typingdesk.h"

#include <QWidget>

#include <functional>

namespace dispatch {

/// How what stands in one field of a form is read and put there again, whatever kind of editor it is.
struct FormField {
    std::function<QJsonValue()> read;
    std::function<void(const QJsonValue&)> write;
};

/// What stands in a field is text, or a list of the one thing that is chosen there; a line that was emptied is chosen to be empty.
/// @p changed is told whatever changes in @p editor, as long as @p context lives. Nothing when it is no field.
[[nodiscard]] std::optional<FormField> fieldOf(QWidget* editor, const QObject* context, const std::function<void()>& changed);

} // namespace dispatch
