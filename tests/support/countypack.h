#pragma once

#include "drivetimes.h"
#include "mappack.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

/// The bundled county as people train with it.
inline MapPack countyPack()
{
    const auto pack = MapPack::open(QStringLiteral(COUNTY_PACK));
    REQUIRE(pack);
    return *pack;
}

inline DriveTimes countyRoads()
{
    QFile file(QStringLiteral(":/map/drivefactors.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto factors = DriveFactors::read(file.readAll());
    REQUIRE(factors);
    const auto graph = RoadGraph::load(countyPack());
    REQUIRE(graph);
    return {*graph, *factors, QTimeZone("America/Los_Angeles")};
}

} // namespace dispatch::test
