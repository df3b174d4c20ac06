#pragma once

#include "factspecs.h"
#include "intakedesk.h"
#include "looks.h"

#include <QWidget>

namespace dispatch {

/// The field in which one fact is amended.
struct FactEditor {
    QWidget* widget = nullptr;
    std::function<void(const CallIntake&)> set;
    /// Writes the field into the call; answers why it can't stand so, or nothing.
    std::function<QString(CallIntake&)> apply;
};

/// @p complain is told what the field has to say while one types.
[[nodiscard]] FactEditor makeFactEditor(const FactSpec& spec, const IntakeDesk* desk, const Looks* looks, QWidget* parent,
    const std::function<void(const QString&)>& complain);

} // namespace dispatch
