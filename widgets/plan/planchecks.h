#pragma once

#include "planprint.h"

namespace dispatch {

/// Something that was looked at before a plan is printed.
struct PlanCheck {
    QString words;
    bool holds = true;
};

/// Whether the page is one page, every letter has a font, every number was read as one, the headings were reviewed, and whoever checks can read
/// every line. Nothing of it forbids printing.
[[nodiscard]] QList<PlanCheck> planChecks(const PlanDocument& document, const PlanSheet& sheet, const PlanWords& words);

} // namespace dispatch
