#pragma once

#include "spelling.h"
#include "typedplace.h"

namespace dispatch {

/// The same words with one of them cut in two, or two neighbours run together, where that makes words that the map has. At most
/// three ways.
[[nodiscard]] QList<QList<QList<TypedWord>>> respellings(const QList<QList<TypedWord>>& sides, const Spelling& spelling);

} // namespace dispatch
