#pragma once

#include "command.h"
#include "picture.h"

namespace dispatch {

/// The picture that @p commands make of nothing, one after the other: what a sample looks like without a store.
[[nodiscard]] Result<Picture> pictureOf(const QList<Command>& commands);

} // namespace dispatch
