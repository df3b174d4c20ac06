#include "coveragehours.h"

namespace dispatch {
namespace {

/// The step of the stretch in which most is missing; of these the first.
const CoverageStep* worstIn(const Coverage& coverage, Instant from, Instant to)
{
    const CoverageStep* worst = nullptr;
    for (const auto& step : coverage.steps)
        if (step.from < to && step.to > from && (!worst || step.missing() > worst->missing()))
            worst = &step;
    return worst;
}

} // namespace

QList<CoverageHour> hoursOf(const QList<Coverage>& coverage, const QList<Requirement>& requirements, Instant from, int count, const QTimeZone& zone)
{
    // Where a clock is set back or forward by half an hour, an hour of it still begins at its full hour.
    const auto local = toDateTime(from, zone);
    const auto begun = Span{local.time().minute() * 60'000LL + local.time().second() * 1'000LL + local.time().msec()};
    QList<CoverageHour> hours;
    for (int i = 0; i < count; ++i) {
        CoverageHour hour;
        hour.from = from - begun + i * dispatch::hour;
        const auto to = hour.from + dispatch::hour;
        for (const auto& each : coverage) {
            const auto requirement = std::ranges::find(requirements, each.requirement, &Requirement::id);
            // Of the hour that runs only what is left of it counts.
            const auto* worst = worstIn(each, std::max(hour.from, from), to);
            if (requirement == requirements.end() || !worst)
                continue;
            const bool isTeams = requirement->counted == Counted::Teams && requirement->area.isEmpty() && requirement->language.isEmpty();
            if (isTeams && worst->need > hour.need) {
                hour.have = worst->have;
                hour.need = worst->need;
            } else if (!isTeams && worst->missing() > 0) {
                hour.missing.append(requirement->name);
            }
        }
        hours.append(hour);
    }
    return hours;
}

} // namespace dispatch
