#pragma once

#include "place.h"

namespace dispatch {

/// "38.5706, −121.4895"
[[nodiscard]] QString pinWords(const Point& pin);
/// Reads "38.5706, -121.4895", also with a real minus sign or N, S, E, W. Empty when it is not a point of the earth.
[[nodiscard]] std::optional<Point> typedPin(const QString& text);

} // namespace dispatch
