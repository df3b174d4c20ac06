#pragma once

#include "failure.h"

namespace dispatch {

/// The data file of that name inside the program; refused when the program was put together without it.
[[nodiscard]] Result<QByteArray> bundled(const QString& path);

} // namespace dispatch
