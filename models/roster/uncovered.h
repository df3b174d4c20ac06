#pragma once

#include "coverage.h"
#include "demand.h"
#include "queueing.h"

namespace dispatch {

/// The calls that a roster is expected to leave waiting.
struct UncoveredHour {
    Instant from{};
    Instant to{};
    double calls = 0;   ///< expected
    double waiting = 0; ///< of them longer than promised
};

struct Uncovered {
    QList<UncoveredHour> hours; ///< those whose demand is known
    Span known{};               ///< how much of the stretch they are
    Ranged waiting;             ///< calls past the promise in the known hours: expected, and between what four weeks of five have

    /// The same for a week.
    [[nodiscard]] Ranged aWeek() const;
};

/// How many calls wait longer than promised when the teams are those of @p teams: the steps follow each other, "have" is how many.
///
/// The number of calls in hand is followed minute by minute as a Markov chain (the M(t)/M/c(t) queue; forward equations, Runge and
/// Kutta), so that it holds where there are fewer teams than calls for a while, and what is left over is carried on. A call's wait is
/// worked out from the teams that will be there, not only from those at the moment it comes. Assumptions as in staffing.h; besides, a
/// team whose shift ends hands its call on, and the stretch begins as if there had been teams enough. The range joins the range of
/// demand with chance: a Poisson count, so where teams are scarce for hours, and calls wait together, it is too narrow: of simulated weeks
/// with such holes it holds four of ten. None when nobody knows how long a call takes.
[[nodiscard]] std::optional<Uncovered> uncovered(const QList<CoverageStep>& teams, const AreaDemand& demand, const Promise& promise, const QTimeZone& zone);

} // namespace dispatch
