#pragma once

#include "desk.h"

#include <functional>

class QWidget;

namespace dispatch {

/// Commits what a verb proposed, or tells at once why it was refused. @p control rests until the future has ended, however it
/// ends; @p ended is told once, unless @p context is gone by then.
void carryOut(const Desk& desk, const Result<Proposal>& proposal, QWidget* control, QObject* context,
    const std::function<void(const Result<Receipt>&)>& ended);

} // namespace dispatch
