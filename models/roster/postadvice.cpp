#include "postadvice.h"

namespace dispatch {

PostDuty dutyOf(const PostAdvice& advice, const SuggestedPosts& posts, qsizetype place)
{
    double all = 0, own = 0, minutes = 0;
    for (qsizetype area = 0; area < advice.question.demand.size(); ++area) {
        const auto& nearest = posts.nearest.at(area);
        const double calls = advice.question.demand.at(area);
        if (!nearest)
            continue;
        all += calls;
        if (*nearest == place) {
            own += calls;
            minutes += calls * *advice.question.minutes.at(place).at(area);
        }
    }
    return own > 0 ? PostDuty{own / all, minutes / own} : PostDuty{};
}

} // namespace dispatch
