#pragma once

#include "demand.h"
#include "queueing.h"

namespace dispatch {

/// How many teams an hour of the week needs, and how many at the ends of what demand may be.
struct Teams {
    int suggested = 0;
    int low = 0;
    int high = 0;

    bool operator==(const Teams&) const = default;
};

/// The load at the beginning of each hour of a week that comes again and again, each hour with its own rate of calls: how many teams
/// would be busy if there were any number of them. An hour that follows a busy one starts with what that one has left.
[[nodiscard]] QList<double> loadThroughWeek(const QList<double>& callsPerHour, Span busy);

/// For each hour of the week the fewest teams that keep the promise; none where demand is not known, or nobody knows how long a call
/// takes.
///
/// The method is the modified offered load: Erlang C hour by hour, with the load that stands in that hour (above), not with the hour's
/// own rate, which would be too late after the day's peak and too early before it. Of each hour the higher end counts. Jennings,
/// Mandelbaum, Massey and Whitt, Server staffing to meet time-varying demand, Management Science 42, 1996; Green, Kolesar and Whitt,
/// Coping with time-varying demand when setting staffing requirements, Production and Operations Management 16, 2007.
///
/// Assumptions, and what happens where they break: the busy time is taken as exponential with one mean for the week (a less varying
/// one makes shorter waits than said here, a more varying one longer); calls are independent (a night on which everybody calls at
/// once is worse than said here); all teams are alike and may go anywhere in the area; nobody who waits gives up; an hour of unknown
/// demand leaves nothing to the next. The tests hold it beside a simulation, also where these are not so.
[[nodiscard]] QList<std::optional<Teams>> staffing(const AreaDemand& demand, const Promise& promise);

} // namespace dispatch
