#pragma once

#include "fillers.h"
#include "holidays.h"

namespace dispatch {

/// What is to be filled, and with whom.
struct FillQuestion {
    RosterView view;          ///< who works already: stays as it is, and counts in rules, requirements and fairness
    QList<Shift> open;        ///< shifts that nobody has taken
    RosterRules rules;
    Holidays holidays;
    Span budget = 27 * second; ///< for all of it; none: filled one after the other, without a search
    /// Told how much is done, 0 to 1; false: stop, with the best found so far.
    std::function<bool(double)> goOn;
};

/// What is carried in turn: how much of it one person has.
struct Burden {
    Span hours{};
    int nights = 0;
    int weekends = 0;         ///< shifts that lie in one
    int holidays = 0;

    bool operator==(const Burden&) const = default;
};

/// One suggestion: taken or left alone, it breaks no rule that the others keep.
struct FilledShift {
    Shift shift;              ///< as it would be, with the person
    QString why;              ///< "The only one who could." or how her week and nights compare
    int others = 0;           ///< who could have had it instead, everything else as it is
};

/// A shift that stays open, and why each of the people can't.
struct OpenShift {
    Shift shift;
    QMap<Obstacle, int> cannot;
    int could = 0;            ///< people who could still take it; the search was stopped, or they are spared for something heavier
};

struct FillProposal {
    QList<FilledShift> filled;
    QList<OpenShift> open;
    QList<CoverageGap> gaps;  ///< that stay between the first and the last shift that was asked for
    QMap<StaffId, Burden> burdens; ///< of everybody, with what is suggested
    bool stopped = false;     ///< it was cancelled
    bool searched = true;     ///< false: in some week the time ran out before the search was at its end
};

/// Fills a period.
///
/// Hard, never broken by a suggestion: the rules' limits (those past which a reason would be owed), jobs, licences, leave, nobody twice at
/// once, and hours in which somebody does not want to work at all or more of them than she wants. What can't be had is paid for in the
/// search, so there is always an answer; heaviest first: an hour that a requirement lacks, a shift that stays open, a crew that is no team,
/// hours that somebody would rather not work, overtime, and nights, weekends, holidays and hours beyond a fair share of them. Shares follow
/// the hours that people want and count what they have worked in the view.
///
/// The search goes week by week with two more days in sight, each week a mixed-integer model for HiGHS: one number for each person and
/// each group of shifts that are alike but for the callsign, so that a week of 60 people has some two thousand; rest is a clique for each
/// moment at which a shift begins. A whole quarter at once has thirty times as many and no better fairness that could be measured. Shifts
/// that would be joined to one stretch of work by the rules are not suggested.
[[nodiscard]] FillProposal propose(const FillQuestion& question);

} // namespace dispatch
