#include "posts.h"

#include "optimum.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

std::optional<QString> wrongIn(const PostsQuestion& question)
{
    const auto points = question.minutes.size();
    if (std::ranges::any_of(question.minutes, [&](const auto& row) { return row.size() != question.demand.size(); }))
        return u"a row of minutes for every point, a number in it for every area"_s;
    if (std::ranges::any_of(question.demand, [](double each) { return !(each >= 0 && std::isfinite(each)); }))
        return u"demand is a number of calls"_s;
    if (std::ranges::any_of(question.kept, [&](qsizetype each) { return each < 0 || each >= points; }))
        return u"a kept post is none of the points"_s;
    if (question.posts < question.kept.size() || question.posts > points || question.posts < 1)
        return u"as many posts as are kept at least, as there are points at most"_s;
    return std::nullopt;
}

QString unfit()
{
    return QCoreApplication::translate("dispatch::posts", "Waiting posts can't be suggested: the points, areas and posts asked for don't fit together.");
}

/// No drive is worse than the longest one in all areas together, so reaching somebody always comes first.
double minutesOutOfReach(const PostsQuestion& question)
{
    double longest = 1;
    for (const auto& row : question.minutes)
        for (const auto& each : row)
            longest = std::max(longest, each.value_or(0));
    return longest * 100;
}

SuggestedPosts told(const PostsQuestion& question, QList<qsizetype> posts, bool proved)
{
    std::ranges::sort(posts);
    SuggestedPosts answer{posts, {}, {}, 0, proved};
    double all = 0, reached = 0, minutes = 0;
    for (qsizetype area = 0; area < question.demand.size(); ++area) {
        std::optional<qsizetype> nearest;
        for (const auto post : std::as_const(posts)) {
            const auto& drive = question.minutes.at(post).at(area);
            if (drive && (!nearest || *drive < *question.minutes.at(*nearest).at(area)))
                nearest = post;
        }
        answer.nearest.append(nearest);
        const double demand = question.demand.at(area);
        all += demand;
        if (nearest) {
            reached += demand;
            minutes += demand * *question.minutes.at(*nearest).at(area);
        }
    }
    if (reached > 0)
        answer.minutes = minutes / reached;
    answer.unreached = all > 0 ? 1 - reached / all : 0;
    return answer;
}

/// One post after the other, each where it helps most: what the search starts from, and the answer when there is no time.
QList<qsizetype> oneAfterTheOther(const PostsQuestion& question)
{
    const double outOfReach = minutesOutOfReach(question);
    QList<double> best(question.demand.size(), outOfReach);
    QList<qsizetype> posts;
    const auto take = [&](qsizetype point) {
        posts.append(point);
        for (qsizetype area = 0; area < best.size(); ++area)
            best[area] = std::min(best.at(area), question.minutes.at(point).at(area).value_or(outOfReach));
    };
    for (const auto point : question.kept)
        if (!posts.contains(point))
            take(point);
    while (posts.size() < question.posts) {
        std::optional<qsizetype> next;
        double most = -1;
        for (qsizetype point = 0; point < question.minutes.size(); ++point) {
            if (posts.contains(point))
                continue;
            double saved = 0;
            for (qsizetype area = 0; area < best.size(); ++area)
                saved += question.demand.at(area) * std::max(0., best.at(area) - question.minutes.at(point).at(area).value_or(outOfReach));
            if (saved > most) {
                most = saved;
                next = point;
            }
        }
        take(*next);
    }
    return posts;
}

} // namespace

Result<SuggestedPosts> drivesFromPosts(const PostsQuestion& question, const QList<qsizetype>& posts)
{
    auto as = question;
    as.kept = posts;
    as.posts = int(posts.size());
    if (const auto wrong = wrongIn(as))
        return refuse(unfit(), *wrong);
    return told(question, posts, true);
}

Result<SuggestedPosts> suggestPosts(const PostsQuestion& question, Span budget, const std::function<bool()>& cancelled)
{
    if (const auto wrong = wrongIn(question))
        return refuse(unfit(), *wrong);

    const double outOfReach = minutesOutOfReach(question);
    const auto points = question.minutes.size();
    const auto first = oneAfterTheOther(question);
    Optimum model;
    Optimum::Terms start, count;
    for (qsizetype point = 0; point < points; ++point) {
        const int column = model.column(0, question.kept.contains(point) ? 1 : 0, 1, true);
        count.append({column, 1});
        start.append({column, first.contains(point) ? 1 : 0});
    }
    model.row(question.posts, count, question.posts);
    for (qsizetype area = 0; area < question.demand.size(); ++area) {
        const double demand = question.demand.at(area);
        if (demand <= 0)
            continue;
        Optimum::Terms from{{model.column(demand * outOfReach, 0, 1, false), 1}};
        for (qsizetype point = 0; point < points; ++point)
            if (const auto& minutes = question.minutes.at(point).at(area)) {
                const int column = model.column(demand * *minutes, 0, 1, false);
                from.append({column, 1});
                model.row(-Optimum::unbounded(), {{column, 1}, {int(point), -1}}, 0);
            }
        model.row(1, from, 1);
    }
    const auto answer = model.minimise({budget, 1e-6, cancelled, {}}, start);
    if (!answer)
        return told(question, first, false);
    QList<qsizetype> posts;
    for (qsizetype point = 0; point < points; ++point)
        if (answer->values.at(point) > 0.5)
            posts.append(point);
    return told(question, posts, answer->ended);
}

} // namespace dispatch
