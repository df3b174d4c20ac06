#pragma once

#include "mapbounds.h"

namespace dispatch {

/// A piece of coast as OpenStreetMap draws it: the water lies at its right hand.
using Coast = QList<Point>;

/// The sea within @p bounds: of each part the outer ring, then its islands. Coasts meet where they share a point. A coast that ends in the
/// middle of the bounds says nothing of where the sea is, and is left out; without any coast there is no sea.
[[nodiscard]] QList<QList<QList<Point>>> seaWithin(const MapBounds& bounds, const QList<Coast>& coasts);

} // namespace dispatch
