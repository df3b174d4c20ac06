#include "countypack.h"
#include "postadviser.h"
#include "print.h"
#include "sampledesk.h"

#include "maprings.h"

#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Every area of the county calls alike, some of them more often.
Demand countyDemand(const QStringList& often)
{
    Demand demand;
    demand.county.calls = 1000;
    demand.county.perHour.fill(Ranged{0.5, 0.4, 0.6}, 168);
    demand.county.perHour[4 * 24 + 17] = Ranged{2, 1, 3};
    const auto pack = countyPack();
    for (const auto& area : pack.areas()) {
        AreaDemand each;
        each.area = area.area.id;
        each.perHour.fill(Ranged{often.contains(area.area.id) ? 0.2 : 0.001, 0, 1}, 168);
        demand.areas.append(each);
    }
    return demand;
}

struct Adviser : SampleDesk {
    Adviser() { REQUIRE(countyPack().areas().size() > 3); }

    Result<PostAdvice> answer(qsizetype count = 1)
    {
        REQUIRE(QTest::qWaitFor([&] { return advised.size() >= count; }, 60'000));
        return advised.last().first().value<Result<PostAdvice>>();
    }

    PostAdviser adviser{&codes, zone};
    QSignalSpy advised{&adviser, &PostAdviser::advised};
};

} // namespace

TEST_CASE("posts are suggested by the map's roads, beside those in use, in the week's busiest hour")
{
    Adviser desk;
    desk.adviser.setRoads(countyRoads(), countyPack().areas());
    desk.adviser.ask({u"galt"_s, u"elk_grove"_s}, desk.clock.now());
    QTest::qWait(50);
    CHECK(desk.advised.isEmpty()); // nobody has said what calls ask for
    desk.adviser.setDemand(countyDemand({u"arden_arcade"_s, u"florin"_s}));
    const auto advice = desk.answer();
    REQUIRE(advice);
    CHECK(advice->today.posts.size() == 2);
    CHECK(advice->suggested.posts.size() == 2);
    REQUIRE(advice->today.minutes);
    REQUIRE(advice->suggested.minutes);
    CHECK(*advice->suggested.minutes < *advice->today.minutes);
    CHECK(toDateTime(advice->at, desk.zone).time().hour() == 17);
    CHECK(toDateTime(advice->at, desk.zone).date().dayOfWeek() == 5);
    CHECK(advice->places.size() == int(desk.codes.valid(u"posts"_s).size()) + std::ranges::count_if(desk.codes.valid(u"facilities"_s), [](const Code& code) { return code.more.contains("point"_L1); }));
    // A drive is that which the road graph gives from the post to the area's points.
    const auto roads = countyRoads();
    const auto areas = countyPack().areas();
    const auto points = pointsIn(areas, roads.roads(), 8);
    for (qsizetype area = 0; area < areas.size(); ++area)
        for (const auto& point : points.at(area))
            CHECK(areaHolding(areas, point) == &areas.at(area));
    double sum = 0;
    for (const auto& point : points.first())
        sum += double(roads.to(point, {advice->places.first().point}, advice->at).first()->count()) / 60'000;
    CHECK(std::abs(*advice->question.minutes.first().first() - sum / double(points.first().size())) < 0.01);
}

TEST_CASE("another week or another demand is worked out anew, and only the last question is answered")
{
    Adviser desk;
    desk.adviser.setRoads(countyRoads(), countyPack().areas());
    desk.adviser.setDemand(countyDemand({u"florin"_s}));
    desk.adviser.ask({u"galt"_s}, desk.clock.now());
    desk.adviser.ask({u"galt"_s, u"mather"_s, u"downtown"_s}, desk.clock.now());
    const auto advice = desk.answer();
    REQUIRE(advice);
    CHECK(advice->today.posts.size() == 3);
    QTest::qWait(100);
    CHECK(desk.advised.size() == 1);
    desk.adviser.setDemand(countyDemand({u"arden_arcade"_s}));
    REQUIRE(desk.answer(2));
}

TEST_CASE("why no post can be suggested is said in a sentence")
{
    Adviser desk;
    SECTION("no map pack")
    {
        desk.adviser.setDemand(countyDemand({}));
        desk.adviser.ask({u"galt"_s}, desk.clock.now());
        desk.adviser.setNone();
        CHECK(desk.answer().error().summary.startsWith(u"This desk has no map pack"));
    }
    SECTION("calls of unknown areas")
    {
        desk.adviser.setRoads(countyRoads(), countyPack().areas());
        desk.adviser.setDemand({});
        desk.adviser.ask({u"galt"_s}, desk.clock.now());
        CHECK(desk.answer().error().summary.startsWith(u"It is not known yet from which areas calls come"));
    }
    SECTION("nobody waits anywhere")
    {
        desk.adviser.setRoads(countyRoads(), countyPack().areas());
        desk.adviser.setDemand(countyDemand({}));
        desk.adviser.ask({}, desk.clock.now());
        CHECK(desk.answer().error().summary.startsWith(u"No shift of these days names a post"));
    }
}
