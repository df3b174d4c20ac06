#pragma once

#include "picture.h"

namespace dispatch {

/// What a team's shift has asked of it so far.
struct TeamLoad {
    TeamId team;
    Span on{};                       ///< since its shift began
    int responses = 0;               ///< that it went on, this shift
    int backToBack = 0;              ///< of them, those since its last break; the one that it is on, too
    int hard = 0;                    ///< of them, to somebody at high risk, or one from which it called for help
    bool isResting = false;          ///< free for as long as a break is
    std::optional<Span> sinceBreak;  ///< since its last break ended; nothing: none yet this shift
    [[nodiscard]] bool owesBreak() const;

    bool operator==(const TeamLoad&) const = default;
};

/// A break is this long without a response, and is owed after this much work (California Labor Code 512 (a): a meal of 30 minutes in a work
/// period of more than five hours).
inline constexpr auto breakLength = 30 * minute;
inline constexpr auto breakOwedAfter = 5 * hour;

/// By what this desk knows: a response that was never reported here does not count.
[[nodiscard]] TeamLoad loadOf(const Picture& picture, const Team& team, Instant now);

} // namespace dispatch
