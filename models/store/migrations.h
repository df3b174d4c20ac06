#pragma once

#include "failure.h"

namespace dispatch {

class Connection;

/// The newest schema this program knows: the last number in resources/schema/workstation.
[[nodiscard]] int newestSchema();
/// Refuses a file that a newer program has written, without touching it.
[[nodiscard]] Result<> refuseNewer(Connection& connection);
/// Brings the file to the newest schema, one transaction a step.
[[nodiscard]] Result<> migrate(Connection& connection);

} // namespace dispatch
