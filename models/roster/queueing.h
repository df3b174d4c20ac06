#pragma once

#include "instant.h"

namespace dispatch {

/// Teams as the servers of one queue: calls come at random (Poisson), each keeps one team for a random time (exponential), whoever
/// waits is taken in order and nobody gives up. The load is calls an hour times the mean hours that a call keeps a team busy.
/// Erlang's formulas: A. K. Erlang 1917; in today's words Gross et al., Fundamentals of Queueing Theory, 4th ed. 2008, 2.3.

/// The share of calls that find every team busy when none may wait (Erlang B).
[[nodiscard]] double shareLost(double load, int teams);
/// The share of calls that have to wait at all (Erlang C); 1 when the load is more than the teams can ever work off.
[[nodiscard]] double shareWaiting(double load, int teams);
/// The share of calls that wait longer than @p wait for a team.
[[nodiscard]] double shareWaitingLonger(double load, int teams, Span busy, Span wait);

/// What is promised to callers.
struct Promise {
    Span wait = 30 * minute;  ///< for a team to set out: the promised time of arrival less the drive
    double share = 0.1;       ///< of the calls may wait longer
};

/// The fewest teams that keep the promise.
[[nodiscard]] int teamsFor(double load, Span busy, const Promise& promise);

} // namespace dispatch
