#pragma once

#include <QString>

/// What the kinds of places in a map pack mean to somebody who looks for one.
namespace dispatch::placekinds {

/// Smaller is asked for more often.
[[nodiscard]] int order(const QString& kind);
/// Words that people add to a name: "light rail", "hospital".
[[nodiscard]] QString words(const QString& kind);

} // namespace dispatch::placekinds
