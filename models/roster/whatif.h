#pragma once

#include "rosterrules.h"
#include "uncovered.h"

namespace dispatch {

/// A shift as it might be, beside the roster as it is.
struct WhatIfQuestion {
    RosterView view;
    Shift changed;            ///< instead of the one with its id, or a new one
    AreaDemand demand;        ///< of the county, or of one area
    Promise promise;
    RosterRules rules;
    Instant from{};
    Instant to{};
};

struct WhatIf {
    std::optional<Uncovered> before; ///< none: nobody knows how long a call takes
    std::optional<Uncovered> after;
    QList<CoverageGap> gaps;         ///< that are not there before, or worse than before
    QList<Breach> breaches;          ///< that are not there before, of whoever has the shift
};

/// The teams of a roster in one area, or in the whole county, step by step.
[[nodiscard]] QList<CoverageStep> teamsIn(const RosterView& view, const QString& area, Instant from, Instant to);
[[nodiscard]] WhatIf whatIf(const WhatIfQuestion& question);

} // namespace dispatch
