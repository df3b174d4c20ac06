#include "../packedcounty.h"

#include "hitrate.h"
#include "osmsource.h"
#include "testdata.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// What has been reached, rounded down: less means that the search got worse.
struct Floor {
    Slip slip;
    double atOne;
    double atFive;
};

constexpr std::array slips{Floor{Slip::Dropped, 0.95, 0.96}, Floor{Slip::Doubled, 0.95, 0.96}, Floor{Slip::Swapped, 0.95, 0.96}, Floor{Slip::NeighbourKey, 0.95, 0.96},
    Floor{Slip::NoSuffix, 0.95, 0.98}, Floor{Slip::WrongSuffix, 0.94, 0.98}, Floor{Slip::NoDirection, 0.85, 0.9}};

void check(const PackedCounty& county, const QList<Sought>& sought, const Floor& floor)
{
    Typist typist(20261122);
    const auto rate = hitRate(county.search(), sought, floor.slip, typist);
    CAPTURE(slipName(floor.slip).toStdString(), rate.asked, rate.atOne, rate.atFive, rate.missed.join(u'\n').toStdString());
    CHECK(rate.atOne >= floor.atOne * rate.asked);
    CHECK(rate.atFive >= floor.atFive * rate.asked);
}

} // namespace

TEST_CASE("real addresses and crossings of an extract are found, and in spite of slips")
{
    for (const auto& name : {u"osm/baltimore.osm.pbf"_s, u"osm/harrisburg.osm.pbf"_s}) {
        const auto path = testData(name);
        if (!path)
            SKIP("the extracts of OpenStreetMap are not on this machine");
        const auto source = OsmSource().read(*path, u"County"_s, {});
        REQUIRE(source);
        const PackedCounty county(*source);
        Typist typist(7);
        for (const auto& sought : {soughtAddresses(*source, 500, typist), soughtCrossings(*source, 500, typist)}) {
            CAPTURE(name.toStdString(), sought.size());
            REQUIRE(sought.size() > 20);
            check(county, sought, {Slip::None, 0.99, 0.99});
            for (const auto& floor : slips)
                check(county, sought.first(std::min<qsizetype>(sought.size(), 100)), floor);
        }
    }
}
