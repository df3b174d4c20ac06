#pragma once

#include "adminline.h"

/// The verbs about the gateway and the devices in the cars.
namespace dispatch::devices {

[[nodiscard]] QList<AdminLine::Verb> verbs();
/// Does the one that the line says, over an open @p session.
[[nodiscard]] Result<> run(const AdminLine& line, const CentreSession& session);

} // namespace dispatch::devices
