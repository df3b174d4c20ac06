#pragma once

#include "openings.h"

#include <QMap>

namespace dispatch {

/// How somebody would come to do the work.
enum class Coming { Extra, OnCall, StaysOn, ComesEarly };

/// Somebody who could, and what would change.
struct Filler {
    StaffId staff;
    Shift shift;              ///< as it would be; staying on and coming early begin or end where her own shift does
    Coming how = Coming::Extra;
    std::optional<Span> rest; ///< the shorter of those before and after; nothing: no other work in the roster
    Span weekBefore{};        ///< hours of the week in which the work begins
    Span weekAfter{};
    QList<Breach> breaches;   ///< those that it would make
    Span unwilling{};         ///< how much of it lies in hours in which she would rather not

    [[nodiscard]] bool needsReason() const;
    bool operator==(const Filler&) const = default;
};

/// Why somebody can't: the first that holds, in this order.
enum class Obstacle { Work, Licence, Language, Leave, OtherShift, Unwilling, Rest, Hours, Nights };
/// "rest", "on shift"
[[nodiscard]] QString obstacleWord(Obstacle obstacle);

/// Who could do one opening, the best first, and who can't and why.
struct Filling {
    Opening opening;
    QList<Filler> could;
    QMap<Obstacle, QList<StaffId>> cannot;

    /// "rest 22, hours 9, leave 6, licence 4": the commonest first.
    [[nodiscard]] QString cannotWords() const;
};

/// Everybody active in @p view is in exactly one of the two. Best: nothing broken, then nothing only said, then willing, then the fewest hours.
[[nodiscard]] Filling fillersFor(const RosterView& view, const Opening& opening, const RosterRules& rules);

/// "D. Amari, Sat 28 Nov, 23:00 to Sun 29 Nov, 07:00: no rule broken. 28 h this week. Rather not for the last 2 h." What the button would do.
[[nodiscard]] QString fillerWords(const RosterView& view, const Filler& filler, const RosterRules& rules, Instant now);

} // namespace dispatch
