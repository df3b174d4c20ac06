#pragma once

#include "adminline.h"

/// Safety plans as FHIR R4 bundles.
namespace dispatch::planexchange {

[[nodiscard]] Result<> exportSample(const AdminLine& line);
/// What a bundle would bring, and what of it can't be read.
[[nodiscard]] Result<> preview(const AdminLine& line);
[[nodiscard]] Result<> verify(const AdminLine& line);

} // namespace dispatch::planexchange
