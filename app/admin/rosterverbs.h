#pragma once

#include "adminline.h"
#include "clock.h"

/// The verbs about the roster: what it lacks, whose calendar it makes, whether a table of people or shifts could be taken in. They change nothing.
namespace dispatch::rosterverbs {

[[nodiscard]] QList<AdminLine::Verb> verbs();
/// Does the one that the line says.
[[nodiscard]] Result<> run(const AdminLine& line, const Clock& clock);

} // namespace dispatch::rosterverbs
