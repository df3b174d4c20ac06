#include "coverage.h"

#include "coveragecount.h"
#include "hourofweek.h"

#include <algorithm>

namespace dispatch {

namespace {

/// Steps that grow from the left; what changes nothing makes no step.
void append(QList<CoverageStep>& steps, const CoverageStep& next)
{
    if (next.from >= next.to)
        return;
    if (!steps.isEmpty() && steps.last().have == next.have && steps.last().need == next.need)
        steps.last().to = next.to;
    else
        steps.append(next);
}

/// Every moment in the stretch at which somebody comes, goes or stops being licensed, and the stretch's own ends.
QList<Instant> moments(const QList<CountedShift>& shifts, const CoverageCount& count, Instant from, Instant to)
{
    QList<Instant> all{from, to};
    for (const auto& shift : shifts)
        all << shift.start << shift.end;
    all << count.expiries();
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    all.removeIf([&](Instant at) { return at < from || at > to; });
    return all;
}

/// How many there are of each requirement, from one moment to the next.
QList<QList<CoverageStep>> counted(const RosterView& view, Instant from, Instant to)
{
    CoverageCount count(view);
    auto shifts = count.shifts(from, to);
    QList<QList<CoverageStep>> have(view.requirements.size());
    const auto all = moments(shifts, count, from, to);
    QList<CountedShift> present;
    qsizetype next = 0;
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        const auto at = all.at(i);
        present.removeIf([at](const CountedShift& shift) { return shift.end <= at; });
        for (; next < shifts.size() && shifts.at(next).start <= at; ++next)
            if (shifts.at(next).end > at)
                present.append(shifts.at(next));
        const auto numbers = count.at(at, present);
        for (qsizetype r = 0; r < have.size(); ++r)
            append(have[r], {at, all.at(i + 1), numbers.at(r), 0});
    }
    return have;
}

int needIn(const Requirement& requirement, const ClockHour& hour)
{
    const auto date = hour.date.toString(Qt::ISODate);
    const bool valid = (requirement.validFrom.isEmpty() || requirement.validFrom <= date) && (requirement.validTo.isEmpty() || date <= requirement.validTo);
    return valid ? requirement.minimum.value(hour.hourOfWeek) : 0;
}

QList<CoverageStep> needed(const Requirement& requirement, const QList<ClockHour>& hours)
{
    QList<CoverageStep> need;
    for (const auto& each : hours)
        append(need, {each.from, each.to, 0, needIn(requirement, each)});
    return need;
}

/// Both lists cover the same stretch without a hole.
QList<CoverageStep> laidOver(const QList<CoverageStep>& have, const QList<CoverageStep>& need)
{
    QList<CoverageStep> steps;
    qsizetype h = 0;
    qsizetype n = 0;
    while (h < have.size() && n < need.size()) {
        const auto& a = have.at(h);
        const auto& b = need.at(n);
        append(steps, {std::max(a.from, b.from), std::min(a.to, b.to), a.have, b.need});
        h += a.to <= b.to;
        n += b.to <= a.to;
    }
    return steps;
}

} // namespace

QList<Coverage> coverageOf(const RosterView& view, Instant from, Instant to)
{
    QList<Coverage> coverage;
    const auto hours = clockHours(from, to, view.zone);
    const auto have = counted(view, from, to);
    for (qsizetype r = 0; r < view.requirements.size(); ++r)
        coverage.append({view.requirements.at(r).id, laidOver(have.at(r), needed(view.requirements.at(r), hours))});
    return coverage;
}

QList<CoverageGap> gapsIn(const QList<Coverage>& coverage)
{
    QList<CoverageGap> gaps;
    for (const auto& each : coverage) {
        bool open = false;
        for (const auto& step : each.steps) {
            if (step.missing() == 0) {
                open = false;
                continue;
            }
            if (!open)
                gaps.append({each.requirement, step.from, step.to, 0, {}});
            open = true;
            auto& gap = gaps.last();
            gap.to = step.to;
            gap.missing = std::max(gap.missing, step.missing());
            gap.steps.append(step);
        }
    }
    std::ranges::stable_sort(gaps, [](const CoverageGap& a, const CoverageGap& b) {
        return a.from != b.from ? a.from < b.from : a.missing > b.missing;
    });
    return gaps;
}

} // namespace dispatch
