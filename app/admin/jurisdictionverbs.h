#pragma once

#include "adminline.h"
#include "clock.h"

/// The verbs about the table of who comes to an address. They change nothing.
namespace dispatch::jurisdictionverbs {

[[nodiscard]] QList<AdminLine::Verb> verbs();
/// Does the one that the line says.
[[nodiscard]] Result<> run(const AdminLine& line, const Clock& clock);

} // namespace dispatch::jurisdictionverbs
