#include "whatif.h"

#include <algorithm>

namespace dispatch {

namespace {

/// Where @p after misses more than @p before, as gaps of what is missing now.
QList<CoverageGap> worse(const QList<Coverage>& before, const QList<Coverage>& after)
{
    QList<Coverage> differing;
    for (const auto& coverage : after) {
        const auto was = std::ranges::find(before, coverage.requirement, &Coverage::requirement);
        Coverage only{coverage.requirement, {}};
        auto old = was->steps.cbegin();
        for (const auto& step : coverage.steps)
            for (auto at = step.from; at < step.to;) {
                while (old->to <= at)
                    ++old;
                const auto to = std::min(step.to, old->to);
                const bool isWorse = step.missing() > old->missing();
                only.steps.append({at, to, step.have, isWorse ? step.need : std::min(step.need, step.have)});
                at = to;
            }
        differing.append(only);
    }
    return gapsIn(differing);
}

QList<Breach> breachesWith(const WhatIfQuestion& question, const RosterView& view)
{
    const auto person = std::ranges::find(view.staff, question.changed.staff, &Staff::id);
    return person == view.staff.cend() ? QList<Breach>{} : breachesOf(*person, view.shifts, question.rules, view.licences, view.leaves, view.zone);
}

} // namespace

QList<CoverageStep> teamsIn(const RosterView& view, const QString& area, Instant from, Instant to)
{
    auto only = view;
    Requirement any;
    any.counted = Counted::Teams;
    any.area = area;
    any.minimum.fill(0, Requirement::hoursOfWeek);
    only.requirements = {any};
    return coverageOf(only, from, to).first().steps;
}

WhatIf whatIf(const WhatIfQuestion& question)
{
    const auto& view = question.view;
    auto changed = view;
    const auto own = std::ranges::find(changed.shifts, question.changed.id, &Shift::id);
    if (own == changed.shifts.end())
        changed.shifts.append(question.changed);
    else
        *own = question.changed;
    const auto waiting = [&](const RosterView& of) {
        return uncovered(teamsIn(of, question.demand.area, question.from, question.to), question.demand, question.promise, of.zone);
    };
    return {waiting(view), waiting(changed), worse(coverageOf(view, question.from, question.to), coverageOf(changed, question.from, question.to)),
        newBreaches(breachesWith(question, view), breachesWith(question, changed))};
}

} // namespace dispatch
