#pragma once

#include "placesearch.h"
#include "searchknown.h"

/// The words that say why a place was found.
namespace dispatch::searchwords {

/// What stands in the way of the typed words being exactly @p name; empty when nothing does.
[[nodiscard]] QString difference(const NameFit& fit, const QString& name);
/// @p first, and the difference behind it.
[[nodiscard]] QString why(const QString& first, const QString& difference);

} // namespace dispatch::searchwords
