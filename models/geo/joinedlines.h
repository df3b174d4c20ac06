#pragma once

#include "mapsource.h"

namespace dispatch {

/// The features with the pieces of a named line put together where exactly two of them meet, so that a street cut at every
/// corner is labelled along its whole length. Lines are told apart by layer, kind, name and ref; what has neither name nor ref
/// stays as it is. Lines come last.
[[nodiscard]] QList<MapFeature> joinedLines(const QList<MapFeature>& features);

} // namespace dispatch
