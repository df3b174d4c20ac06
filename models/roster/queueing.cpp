#include "queueing.h"

#include <cmath>

namespace dispatch {

double shareLost(double load, int teams)
{
    double lost = 1;
    for (int i = 1; i <= teams; ++i)
        lost = load * lost / (i + load * lost);
    return lost;
}

double shareWaiting(double load, int teams)
{
    if (load >= teams)
        return 1;
    const double lost = shareLost(load, teams), use = load / teams;
    return lost / (1 - use * (1 - lost));
}

double shareWaitingLonger(double load, int teams, Span busy, Span wait)
{
    if (load >= teams)
        return 1;
    return shareWaiting(load, teams) * std::exp(-(teams - load) * double(wait.count()) / double(busy.count()));
}

int teamsFor(double load, Span busy, const Promise& promise)
{
    if (load <= 0)
        return 0;
    int teams = int(load) + 1;
    while (shareWaitingLonger(load, teams, busy, promise.wait) > promise.share)
        ++teams;
    return teams;
}

} // namespace dispatch
