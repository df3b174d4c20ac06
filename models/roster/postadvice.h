#pragma once

#include "place.h"
#include "posts.h"

namespace dispatch {

/// A place where a team could wait.
struct WaitingPlace {
    QString name;
    Point point;
    bool inUse = false;   ///< teams wait here in the days that are looked at

    bool operator==(const WaitingPlace&) const = default;
};

/// Where calls come from.
struct CallArea {
    QString name;
    double aWeek = 0;     ///< calls

    bool operator==(const CallArea&) const = default;
};

/// Today's waiting posts beside as many that are reached from soonest. The question's points are `places`, its areas `areas`.
struct PostAdvice {
    QList<WaitingPlace> places;
    QList<CallArea> areas;
    PostsQuestion question;
    SuggestedPosts today;
    SuggestedPosts suggested;
    Instant at{};         ///< the hour whose drives these are
    int unplaced = 0;     ///< of a hundred calls so many come from where the map has no area

    bool operator==(const PostAdvice&) const = default;
};

/// What one of the posts is there for.
struct PostDuty {
    double share = 0;              ///< of the calls that can be reached so many are reached from it soonest, 0 to 1
    std::optional<double> minutes; ///< mean drive to them; none: to none
};
[[nodiscard]] PostDuty dutyOf(const PostAdvice& advice, const SuggestedPosts& posts, qsizetype place);

} // namespace dispatch
