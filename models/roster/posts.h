#pragma once

#include "failure.h"
#include "instant.h"

#include <QList>

#include <functional>
#include <optional>

namespace dispatch {

/// Where teams could wait, and how far it is from there to where they are asked for. Everything goes by its place in these lists.
struct PostsQuestion {
    QList<QList<std::optional<double>>> minutes; ///< from each point that may be a post to each area; none: there is no way
    QList<double> demand;                        ///< of each area, calls in any unit of time
    QList<qsizetype> kept;                       ///< points that stay posts whatever comes out
    int posts = 0;                               ///< how many there are to be, those kept among them

    bool operator==(const PostsQuestion&) const = default;
};

struct SuggestedPosts {
    QList<qsizetype> posts;                      ///< the chosen points, kept ones among them, in order
    QList<std::optional<qsizetype>> nearest;     ///< for each area the post that it is reached from soonest; none: from none
    std::optional<double> minutes;               ///< expected drive to the next call; none: no area that calls can be reached
    double unreached = 0;                        ///< share of the demand that no post reaches
    bool proved = true;                          ///< nothing better exists; false: it ran out of time

    bool operator==(const SuggestedPosts&) const = default;
};

/// The posts from which the expected drive to the next call is shortest (the p-median; Hakimi 1964), first of all those that leave
/// the least demand out of reach. Assumes that a team waits at its post when it is called; busy teams make real drives longer.
[[nodiscard]] Result<SuggestedPosts> suggestPosts(const PostsQuestion& question, Span budget, const std::function<bool()>& cancelled = {});

/// The same figures of posts that somebody else chose: those that teams wait at today.
[[nodiscard]] Result<SuggestedPosts> drivesFromPosts(const PostsQuestion& question, const QList<qsizetype>& posts);

} // namespace dispatch
