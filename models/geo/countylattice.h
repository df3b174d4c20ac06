#pragma once

#include "place.h"

#include <array>
#include <optional>

namespace dispatch {

/// A part of town laid out in squares. Columns are counted eastward, rows southward, as the streets that stand on them are named.
class CountyLattice {
public:
    struct Corner {
        double column = 0;
        double row = 0;
        Point point;
    };
    /// Nothing when the three corners lie on one line.
    [[nodiscard]] static std::optional<CountyLattice> through(const std::array<Corner, 3>& corners);
    [[nodiscard]] Point at(double column, double row) const;

private:
    explicit CountyLattice(const std::array<Corner, 3>& corners) : m_corners(corners) {}
    [[nodiscard]] double area() const;

    std::array<Corner, 3> m_corners;
};

} // namespace dispatch
