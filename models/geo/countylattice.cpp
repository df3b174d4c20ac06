#include "countylattice.h"

#include <cmath>

namespace dispatch {

std::optional<CountyLattice> CountyLattice::through(const std::array<Corner, 3>& corners)
{
    const CountyLattice lattice(corners);
    if (std::abs(lattice.area()) < 1e-9)
        return std::nullopt;
    return lattice;
}

double CountyLattice::area() const
{
    const auto& [a, b, c] = m_corners;
    return (b.column - a.column) * (c.row - a.row) - (b.row - a.row) * (c.column - a.column);
}

Point CountyLattice::at(double column, double row) const
{
    const auto& [a, b, c] = m_corners;
    const double alongB = ((column - a.column) * (c.row - a.row) - (row - a.row) * (c.column - a.column)) / area();
    const double alongC = ((row - a.row) * (b.column - a.column) - (column - a.column) * (b.row - a.row)) / area();
    return {a.point.latitude + (b.point.latitude - a.point.latitude) * alongB + (c.point.latitude - a.point.latitude) * alongC,
        a.point.longitude + (b.point.longitude - a.point.longitude) * alongB + (c.point.longitude - a.point.longitude) * alongC};
}

} // namespace dispatch
