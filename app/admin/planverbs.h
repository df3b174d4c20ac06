#pragma once

#include "adminline.h"

/// The verbs about safety plans that need no centre.
namespace dispatch::planverbs {

[[nodiscard]] QList<AdminLine::Verb> verbs();
/// Does the one that the line says.
[[nodiscard]] Result<> run(const AdminLine& line);

} // namespace dispatch::planverbs
