#pragma once

#include "adminline.h"

namespace dispatch::adminmaps {

/// The verbs about map packs, as the line is read and helped with.
[[nodiscard]] QList<AdminLine::Verb> verbs();
/// Does the one that the line says: its answer, a JSON object a line, goes to standard output, its news to standard error.
[[nodiscard]] Result<> run(const AdminLine& line, const QDateTime& now);

} // namespace dispatch::adminmaps
