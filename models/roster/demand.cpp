#include "demand.h"

#include "requirement.h"
#include "hourofweek.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>

namespace dispatch {

namespace {

constexpr int hoursOfWeek = Requirement::hoursOfWeek;
constexpr int hoursOfDay = 24;
constexpr int daysOfWeek = 7;
constexpr double enoughCalls = 30;
constexpr std::array neighbours{1., 2., 3., 2., 1.};

/// What is known about one hour of the week.
struct Cell {
    WeightedCount calls;
    double exposure = 0; ///< weighted hours
    double times = 0;    ///< recorded hours, unweighted
};
using Cells = std::array<Cell, hoursOfWeek>;

struct Tally {
    Cells cells;
    int calls = 0;
    Span busy{};
    int busyKnown = 0;
};

QList<Recorded> merged(QList<Recorded> stretches)
{
    std::ranges::sort(stretches, {}, &Recorded::from);
    QList<Recorded> apart;
    for (const auto& each : std::as_const(stretches)) {
        if (each.to <= each.from)
            continue;
        if (!apart.isEmpty() && each.from <= apart.last().to)
            apart.last().to = std::max(apart.last().to, each.to);
        else
            apart.append(each);
    }
    return apart;
}

bool holds(const QList<Recorded>& apart, Instant at)
{
    const auto after = std::ranges::upper_bound(apart, at, {}, &Recorded::from);
    return after != apart.begin() && at < std::prev(after)->to;
}

double weightOf(Instant at, const DemandQuestion& question)
{
    if (!question.halfLife || *question.halfLife <= Span{})
        return 1;
    const auto age = std::max(Span{}, question.asOf - at);
    return std::exp2(-double(age.count()) / double(question.halfLife->count()));
}

bool isWeekend(int day) { return day >= 5; }

/// How much of the hour @p other stands in for the hour @p own.
template <typename Use>
void forEachIn(Pooled pool, int own, Use use)
{
    const auto around = [&](int middle) {
        for (int k = 0; k < int(neighbours.size()); ++k)
            use((middle + k - 2 + hoursOfWeek) % hoursOfWeek, neighbours[std::size_t(k)]);
    };
    if (pool == Pooled::Hour)
        return use(own, 1.);
    if (pool == Pooled::Neighbours)
        return around(own);
    for (int day = 0; day < daysOfWeek; ++day)
        if (pool == Pooled::EveryDay || isWeekend(day) == isWeekend(own / hoursOfDay))
            around(day * hoursOfDay + own % hoursOfDay);
}

/// The weights 1 2 3 2 1 count like 81/19 hours; the weekend, which has fewer days, decides for pools by day.
Pooled poolFor(const Tally& tally)
{
    const auto recorded = std::ranges::count_if(tally.cells, [](const Cell& cell) { return cell.times > 0; });
    const double perHour = recorded ? tally.calls / double(recorded) : 0;
    constexpr double around = 81. / 19;
    if (perHour >= enoughCalls)
        return Pooled::Hour;
    if (perHour * around >= enoughCalls)
        return Pooled::Neighbours;
    return perHour * around * 2 >= enoughCalls ? Pooled::DayKind : Pooled::EveryDay;
}

AreaDemand demandFrom(const QString& area, const Tally& tally, double confidence)
{
    AreaDemand demand{area, tally.calls, {}, {}, poolFor(tally), {}, tally.busyKnown};
    if (tally.busyKnown > 0)
        demand.busy = tally.busy / tally.busyKnown;
    for (int own = 0; own < hoursOfWeek; ++own) {
        const auto& cell = tally.cells[std::size_t(own)];
        demand.weeks.append(cell.times);
        if (cell.times <= 0) {
            demand.perHour.append(std::nullopt);
            continue;
        }
        double exposure = 0;
        forEachIn(demand.pooled, own, [&](int other, double share) { exposure += share * tally.cells[std::size_t(other)].exposure; });
        WeightedCount count;
        forEachIn(demand.pooled, own, [&](int other, double share) {
            const auto& calls = tally.cells[std::size_t(other)].calls;
            const double scale = share / exposure;
            count.sum += scale * calls.sum;
            count.squares += scale * scale * calls.squares;
            count.largest = std::max(count.largest, scale * calls.largest);
        });
        demand.perHour.append(poissonRange(count, confidence));
    }
    return demand;
}

} // namespace

Demand demandOf(const QList<PastCall>& calls, const QList<Recorded>& recorded, const DemandQuestion& question)
{
    const auto apart = merged(recorded);
    Cells known{};
    for (const auto& stretch : apart)
        for (const auto& piece : clockHours(stretch.from, stretch.to, question.zone)) {
            auto& cell = known[std::size_t(piece.hourOfWeek)];
            const double length = double((piece.to - piece.from).count()) / double(hour.count());
            const double weight = weightOf(piece.from, question);
            cell.times += length;
            cell.exposure += length * weight;
            cell.calls.largest = std::max(cell.calls.largest, weight);
        }

    Demand demand;
    Tally county{known};
    QMap<QString, Tally> byArea;
    for (const auto& call : calls) {
        if (!holds(apart, call.at)) {
            ++demand.unrecorded;
            continue;
        }
        const auto count = [&](Tally& tally) {
            tally.cells[std::size_t(hourOfWeekAt(call.at, question.zone))].calls.add(weightOf(call.at, question), 1);
            ++tally.calls;
            if (call.busy) {
                tally.busy += *call.busy;
                ++tally.busyKnown;
            }
        };
        count(county);
        if (call.area.isEmpty())
            continue;
        if (!byArea.contains(call.area))
            byArea.insert(call.area, Tally{known});
        count(byArea[call.area]);
    }
    demand.county = demandFrom({}, county, question.confidence);
    for (auto it = byArea.cbegin(); it != byArea.cend(); ++it)
        demand.areas.append(demandFrom(it.key(), it.value(), question.confidence));
    return demand;
}

} // namespace dispatch
