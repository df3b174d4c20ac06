#pragma once

#include "instant.h"

#include <QList>

#include <cmath>
#include <functional>
#include <queue>
#include <random>
#include <vector>

namespace dispatch {

/// One after the other calls come to a number of teams that changes, wait in order, and keep a team busy: told event by event, with
/// none of the formulas. Times are hours.
struct QueueStory {
    std::function<double(double)> callsPerHour; ///< at a time
    double mostCallsPerHour = 0;
    std::function<int(double)> teams;           ///< at a time; a team whose shift ends finishes its call
    std::function<double(std::mt19937_64&)> busy;
    double hours = 0;
    double warmUp = 0;                          ///< calls before it aren't counted
};

struct Waited {
    double at = 0;
    double wait = 0;
};

inline QList<Waited> told(const QueueStory& story, std::mt19937_64& random)
{
    std::exponential_distribution<double> untilNext(story.mostCallsPerHour);
    std::uniform_real_distribution<double> share(0, 1);
    std::priority_queue<double, std::vector<double>, std::greater<>> ends; // of the calls that keep a team busy
    std::queue<double> waiting;
    QList<Waited> all;
    const auto serve = [&](double now) {
        while (!waiting.empty() && int(ends.size()) < story.teams(now)) {
            if (waiting.front() >= story.warmUp)
                all.append({waiting.front(), now - waiting.front()});
            waiting.pop();
            ends.push(now + story.busy(random));
        }
    };
    // Shifts begin at full quarters of an hour: whoever waits is looked after then, too.
    constexpr double quarter = 0.25;
    double arrival = untilNext(random), look = 0;
    while (arrival < story.hours || !waiting.empty()) {
        const double end = ends.empty() ? 1e18 : ends.top();
        const double now = std::min({arrival, look, end});
        if (now > story.hours + 1000)
            break;
        if (now == end)
            ends.pop();
        else if (now == look)
            look += quarter;
        else {
            if (now < story.hours && share(random) * story.mostCallsPerHour < story.callsPerHour(now))
                waiting.push(now);
            arrival += untilNext(random);
        }
        serve(now);
    }
    return all;
}

inline double shareLonger(const QList<Waited>& all, double wait)
{
    return double(std::ranges::count_if(all, [wait](const Waited& each) { return each.wait > wait; })) / double(all.size());
}

inline std::function<double(std::mt19937_64&)> exponentialBusy(double mean)
{
    return [mean](std::mt19937_64& random) { return std::exponential_distribution<double>(1 / mean)(random); };
}

/// @p variation: standard deviation as a share of the mean.
inline std::function<double(std::mt19937_64&)> lognormalBusy(double mean, double variation)
{
    const double squared = std::log(1 + variation * variation);
    return [=](std::mt19937_64& random) { return std::lognormal_distribution<double>(std::log(mean) - squared / 2, std::sqrt(squared))(random); };
}

} // namespace dispatch
