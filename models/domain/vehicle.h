#pragma once

#include "row.h"

namespace dispatch {

/// An unmarked car of the program.
struct Vehicle {
    VehicleId id;
    QString name;             ///< "Car 7": what screens show
    QString plate;            ///< for the one who looks after the cars; shown nowhere else
    bool active = true;

    bool operator==(const Vehicle&) const = default;
};
template <>
struct RowOf<Vehicle> {
    static constexpr auto entity = QLatin1StringView("vehicle");
    static constexpr auto fields = fieldList(field("id", &Vehicle::id), field("name", &Vehicle::name), field("plate", &Vehicle::plate),
        field("active", &Vehicle::active));
};

} // namespace dispatch
