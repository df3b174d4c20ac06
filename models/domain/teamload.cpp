#include "teamload.h"

namespace dispatch {
namespace {

/// What is kept for later, or was declined or cancelled, is none.
bool isResponse(const Assignment& assignment)
{
    using enum AssignmentState;
    return assignment.state != Reserved && assignment.state != Declined && assignment.state != Cancelled;
}

} // namespace

bool TeamLoad::owesBreak() const { return !isResting && sinceBreak.value_or(on) >= breakOwedAfter; }

TeamLoad loadOf(const Picture& picture, const Team& team, Instant now)
{
    TeamLoad load;
    load.team = team.id;
    load.on = std::max(Span{0}, now - team.shiftStart);
    auto freeSince = team.shiftStart;
    std::optional<Instant> breakEnded;
    const auto rest = [&](Instant until) {
        if (until - freeSince < breakLength)
            return;
        breakEnded = until;
        load.backToBack = 0;
    };
    for (const auto& response : picture.assignmentsOf(team.id)) {
        if (!isResponse(response) || response.madeAt < team.shiftStart)
            continue;
        rest(response.madeAt);
        ++load.responses;
        ++load.backToBack;
        const auto* incident = picture.everKnown(response.incident);
        const auto duress = picture.duressAt(response.incident);
        if ((incident && incident->risk == RiskLevel::High) || (duress && duress->team == team.id))
            ++load.hard;
        freeSince = std::max(freeSince, response.endedAt.value_or(now));
    }
    rest(now);
    load.isResting = breakEnded == now;
    if (breakEnded)
        load.sinceBreak = now - *breakEnded;
    return load;
}

} // namespace dispatch
