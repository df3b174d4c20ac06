#pragma once

#include "availability.h"
#include "requirement.h"
#include "shift.h"
#include "staff.h"

namespace dispatch {

/// What a group of people on one callsign needs, so that it is a team that may be sent. Data, with its source.
struct TeamRule {
    int people = 2;
    QStringList licences{QStringLiteral("naloxone")}; ///< each of them held by somebody in it
};

/// Who works when: everything that coverage is worked out from, for one stretch of time.
struct RosterView {
    QList<Staff> staff;
    QList<Licence> licences;
    QList<Shift> shifts;      ///< all that touch the stretch; those that do not count are passed over
    QList<Requirement> requirements;
    TeamRule team;
    QTimeZone zone;           ///< the county's
    QList<Leave> leaves;
    QList<Preference> preferences;
};

/// A stretch in which one requirement has and needs the same.
struct CoverageStep {
    Instant from{};
    Instant to{};
    int have = 0;
    int need = 0;

    [[nodiscard]] int missing() const { return std::max(0, need - have); }
    bool operator==(const CoverageStep&) const = default;
};

/// One requirement over the whole stretch: the steps follow each other without a hole, neighbours differ.
struct Coverage {
    RequirementId requirement;
    QList<CoverageStep> steps;
};

/// A stretch without a break in which something is missing, as long as it is.
struct CoverageGap {
    RequirementId requirement;
    Instant from{};
    Instant to{};
    int missing = 0;          ///< at its worst moment
    QList<CoverageStep> steps;

    bool operator==(const CoverageGap&) const = default;
};

/// Exact to the millisecond, by the moments at which something changes.
///
/// Only people who are known, active and not on leave count. Nobody is counted twice: who stands on two shifts at once counts on one, the one that she
/// works rather than the one on call, then the one that began first. A shift without an area covers every area; a licence whose last day
/// can't be read counts for nothing. A team's people are those on its callsign whose shift covers the area (and who are at work, where on
/// call is not enough); job, licence and language of the requirement may each be brought by another of them.
[[nodiscard]] QList<Coverage> coverageOf(const RosterView& view, Instant from, Instant to);
/// Earliest first; of the same moment the larger first.
[[nodiscard]] QList<CoverageGap> gapsIn(const QList<Coverage>& coverage);

} // namespace dispatch
