#pragma once

#include "failure.h"

#include <QList>

#include <array>

namespace dispatch {

/// The kinds of road that traffic treats alike. The order is that of the pack's edges and never changes.
enum class RoadClass { Motorway, Trunk, Primary, Secondary, Tertiary, Residential, Service, Link };
constexpr std::size_t roadClassCount = 8;
[[nodiscard]] RoadClass roadClassOf(const QString& kind);

/// How many times longer than on empty roads it takes, for each class of road.
using RoadFactors = std::array<double, roadClassCount>;

/// Factors by hour of the week: a data file, each value from a source or marked as an assumption there.
class DriveFactors {
public:
    /// Refused with the place and the reason when it is not as it should be.
    [[nodiscard]] static Result<DriveFactors> read(const QByteArray& json);

    /// @p weekday: 1 Monday to 7 Sunday, @p hour: 0 to 23, both as the county's clocks show.
    [[nodiscard]] const RoadFactors& at(int weekday, int hour) const;
    /// Empty roads.
    [[nodiscard]] static RoadFactors freeFlow();

private:
    static constexpr int hours = 24;
    static constexpr int days = 7;
    QList<RoadFactors> m_factors; ///< days × hours
};

} // namespace dispatch
