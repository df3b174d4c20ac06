#include "hitrate.h"
#include "packedcounty.h"
#include "sacramento.h"
#include "searchcounty.h"
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

void check(const PackedCounty& county, const QList<Sought>& sought, std::initializer_list<Floor> floors, int least)
{
    Typist typist(20261122);
    for (const auto& floor : floors) {
        const auto rate = hitRate(county.search(), sought, floor.slip, typist);
        CAPTURE(slipName(floor.slip).toStdString(), rate.asked, rate.atOne, rate.atFive, rate.missed.join(u'\n').toStdString());
        CHECK(rate.asked >= least);
        CHECK(rate.atOne >= floor.atOne * rate.asked);
        CHECK(rate.atFive >= floor.atFive * rate.asked);
    }
}

} // namespace

TEST_CASE("crossings and houses of a small town are found in spite of slips")
{
    const auto source = searchCounty();
    const PackedCounty county(source);
    Typist typist(1);
    const auto crossings = soughtCrossings(source, 100, typist);
    REQUIRE(crossings.size() > 80);
    check(county, crossings, {{Slip::None, 1, 1}, {Slip::Dropped, 0.9, 0.95}, {Slip::Doubled, 0.9, 0.95}, {Slip::NoSuffix, 0.6, 0.95}}, 50);
}

TEST_CASE("real addresses of Sacramento are found, and in spite of slips")
{
    const auto path = testData(u"sacramento/onstreet-parking.csv.gz"_s);
    if (!path)
        SKIP("the city's table of parking places is not on this machine");
    MapSource source;
    source.county = u"Sacramento"_s;
    source.features = {{u"place"_s, u"city"_s, u"Sacramento"_s, {}, MapFeature::Shape::Point, {{{38.58, -121.49}}}}};
    source.addresses = sacramentoAddresses(*path);
    REQUIRE(source.addresses.size() > 10'000);
    const PackedCounty county(source);
    Typist typist(7);
    const auto sought = soughtAddresses(source, 2000, typist);
    REQUIRE(sought.size() == 2000);
    check(county, sought, {{Slip::None, 0.99, 0.995}}, 2000);
    check(county, sought.first(600), {{Slip::NoSuffix, 0.95, 0.97}, {Slip::WrongSuffix, 0.95, 0.97}}, 500);
    check(county, sought.first(600), {{Slip::Dropped, 0.95, 0.97}, {Slip::Doubled, 0.95, 0.97}, {Slip::Swapped, 0.95, 0.97}, {Slip::NeighbourKey, 0.95, 0.97}, {Slip::NoDirection, 0.3, 0.9}}, 5);
}
