#include "staffing.h"

#include <algorithm>
#include <cmath>

namespace dispatch {

namespace {

QList<int> teamsByHour(const AreaDemand& demand, double Ranged::*of, const Promise& promise)
{
    QList<double> rates;
    for (const auto& each : demand.perHour)
        rates.append(each ? (*each).*of : 0);
    const auto loads = loadThroughWeek(rates, *demand.busy);
    QList<int> teams;
    for (qsizetype i = 0; i < loads.size(); ++i)
        teams.append(teamsFor(std::max(loads.at(i), loads.at((i + 1) % loads.size())), *demand.busy, promise));
    return teams;
}

} // namespace

QList<double> loadThroughWeek(const QList<double>& callsPerHour, Span busy)
{
    const double hours = double(busy.count()) / double(hour.count());
    const double kept = std::exp(-1 / hours); // the share of what is busy now that is still busy in an hour
    const auto next = [&](double load, double rate) { return rate * hours + (load - rate * hours) * kept; };
    // The week is linear in the load it begins with: what it begins with is what it ends with.
    double fromNothing = 0;
    for (const double rate : callsPerHour)
        fromNothing = next(fromNothing, rate);
    QList<double> loads;
    double load = fromNothing / (1 - std::pow(kept, double(callsPerHour.size())));
    for (const double rate : callsPerHour) {
        loads.append(load);
        load = next(load, rate);
    }
    return loads;
}

QList<std::optional<Teams>> staffing(const AreaDemand& demand, const Promise& promise)
{
    QList<std::optional<Teams>> teams(demand.perHour.size());
    if (!demand.busy || *demand.busy <= Span{})
        return teams;
    const auto suggested = teamsByHour(demand, &Ranged::value, promise);
    const auto low = teamsByHour(demand, &Ranged::low, promise);
    const auto high = teamsByHour(demand, &Ranged::high, promise);
    for (qsizetype i = 0; i < teams.size(); ++i)
        if (demand.perHour.at(i))
            teams[i] = Teams{suggested.at(i), low.at(i), high.at(i)};
    return teams;
}

} // namespace dispatch
