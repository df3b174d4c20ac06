#pragma once

#include "adminline.h"

/// The verbs about what people train with.
namespace dispatch::scenarioverbs {

[[nodiscard]] QList<AdminLine::Verb> verbs();
/// Does the one that the line says: mistakes go to standard output as FILE:LINE: reason.
[[nodiscard]] Result<> run(const AdminLine& line);

} // namespace dispatch::scenarioverbs
