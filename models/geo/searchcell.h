#pragma once

#include "place.h"

#include <cmath>

namespace dispatch {

/// The square of about 250 metres in which a point lies, for finding what is near.
struct SearchCell {
    static constexpr double degrees = 0.0025;
    static constexpr qint64 across = 144'000;

    qint64 row = 0;
    qint64 column = 0;

    [[nodiscard]] static SearchCell of(const Point& point)
    {
        return {static_cast<qint64>(std::floor((point.latitude + 90) / degrees)), static_cast<qint64>(std::floor((point.longitude + 180) / degrees))};
    }
    [[nodiscard]] qint64 number() const { return row * across + column; }
};

/// Points are kept as whole numbers of ten-millionths of a degree, about a centimetre.
constexpr double packedDegrees = 1e7;
[[nodiscard]] inline qint64 packed(double degrees) { return std::llround(degrees * packedDegrees); }
[[nodiscard]] inline double unpacked(qint64 value) { return static_cast<double>(value) / packedDegrees; }

} // namespace dispatch
