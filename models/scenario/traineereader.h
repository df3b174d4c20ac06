#pragma once

#include "linedreader.h"
#include "scenario.h"

namespace dispatch {

/// One scripted trainee of a scenario file.
[[nodiscard]] TraineeScript readTrainee(LinedReader& reader, const LinedJson& in, const Scenario& scenario, const Scenario::Ground& ground);

} // namespace dispatch
