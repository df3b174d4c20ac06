#pragma once

#include "adminline.h"
#include "picture.h"

/// A stretch of the centre's past, to make a scenario of.
namespace dispatch::pastshift {

/// The calls that were answered between @p from and @p to, how they were closed, which teams they had, and everybody's names, so that nobody
/// who is invented is called the same.
[[nodiscard]] Result<Changes> read(const AdminLine& line, Instant from, Instant to);

} // namespace dispatch::pastshift
