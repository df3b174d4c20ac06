#pragma once

#include "demand.h"
#include "scenario.h"
#include "sampleshift.h"

namespace dispatch {

/// What a training desk begins with: a shift in progress, the roster that it stands in, and what earlier calls ask of it.
struct SampleWorld {
    /// As it is at @p now; as @p scenario has it, where one is played.
    [[nodiscard]] static Result<SampleWorld> read(const Scenario* scenario, Instant now, const QTimeZone& zone, IdSource& ids);
    /// All who can sign in, who is at the desk first.
    [[nodiscard]] QStringList signInNames() const;

    SampleShift shift;
    Command roster;
    Demand demand;
};

} // namespace dispatch
