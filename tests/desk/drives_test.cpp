#include "dispatchdesk.h"
#include "sampledesk.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("the teams are ranked by the drives that are known by road, and each says which it is judged by")
{
    SampleDesk sample;
    auto tools = sample.tools();
    Incident asked;
    tools.drives = [&](const Incident& incident) {
        asked = incident;
        return RoadDrives{{sample.t3.id, {33 * minute, 27'400}}};
    };
    const auto candidates = DispatchDesk(tools).candidates(sample.i104.id);
    CHECK(asked.id == sample.i104.id);
    for (const auto& candidate : candidates) {
        CHECK(candidate.byRoad == (candidate.team == sample.t3.id));
        if (candidate.byRoad)
            CHECK(candidate.driveTime == 33 * minute);
    }
    for (const auto& candidate : DispatchDesk(sample.tools()).candidates(sample.i104.id))
        CHECK_FALSE(candidate.byRoad);
}
