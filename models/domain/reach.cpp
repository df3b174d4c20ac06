#include "reach.h"

namespace dispatch {
namespace {

/// Less than this is within the roughness of the estimate.
constexpr auto felt = 3 * minute;

} // namespace

ReachCost costOf(const Reach& reach)
{
    ReachCost cost;
    for (const auto& each : reach.areas) {
        if (!each.now)
            continue;
        const auto promise = each.area.promiseMinutes * minute;
        if (*each.now <= promise && (!each.without || *each.without > promise))
            cost.pastPromise.append(each.area.name);
        if (!each.without) {
            if (cost.kind != ReachCost::Kind::Nobody)
                cost = {ReachCost::Kind::Nobody, each.area.name, {}, cost.pastPromise};
            continue;
        }
        const auto more = *each.without - *each.now;
        if (cost.kind != ReachCost::Kind::Nobody && more >= felt && more > cost.more)
            cost = {ReachCost::Kind::Longer, each.area.name, more, cost.pastPromise};
    }
    return cost;
}

} // namespace dispatch
