#include "posts.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <bit>

using namespace dispatch;
using Catch::Approx;

namespace {

struct Sum {
    double unreached = 0;
    double minutes = 0;
    auto operator<=>(const Sum&) const = default;
};

/// Every choice there is.
Sum leastOf(const PostsQuestion& question)
{
    Sum least{1e18, 1e18};
    const auto points = question.minutes.size();
    for (unsigned chosen = 0; chosen < 1u << points; ++chosen) {
        if (std::popcount(chosen) != question.posts || std::ranges::any_of(question.kept, [&](qsizetype each) { return !(chosen >> each & 1); }))
            continue;
        Sum sum;
        for (qsizetype area = 0; area < question.demand.size(); ++area) {
            double best = 1e18;
            for (qsizetype point = 0; point < points; ++point)
                if ((chosen >> point & 1) && question.minutes.at(point).at(area))
                    best = std::min(best, *question.minutes.at(point).at(area));
            (best < 1e17 ? sum.minutes : sum.unreached) += question.demand.at(area) * (best < 1e17 ? best : 1);
        }
        least = std::min(least, sum);
    }
    return least;
}

} // namespace

TEST_CASE("posts are the best of all choices there are")
{
    CHECK(rc::check("against every choice", [] {
        PostsQuestion question;
        const int points = *rc::gen::inRange(1, 8), areas = *rc::gen::inRange(1, 7);
        for (int point = 0; point < points; ++point) {
            QList<std::optional<double>> row;
            for (int area = 0; area < areas; ++area)
                row.append(*rc::gen::inRange(0, 8) == 0 ? std::nullopt : std::optional<double>(*rc::gen::inRange(1, 60)));
            question.minutes.append(row);
        }
        for (int area = 0; area < areas; ++area)
            question.demand.append(*rc::gen::inRange(0, 20));
        question.posts = *rc::gen::inRange(1, points + 1);
        for (qsizetype point = 0; point < points; ++point)
            if (question.kept.size() < question.posts && *rc::gen::inRange(0, 4) == 0)
                question.kept.append(point);
        const auto answer = suggestPosts(question, 10 * second);
        RC_ASSERT(answer.has_value());
        RC_ASSERT(answer->proved);
        RC_ASSERT(answer->posts.size() == question.posts);
        for (const auto kept : question.kept)
            RC_ASSERT(answer->posts.contains(kept));
        const double all = std::ranges::fold_left(question.demand, 0., std::plus{});
        const auto least = leastOf(question);
        const double reached = all - answer->unreached * all;
        RC_ASSERT(std::abs(answer->unreached * all - least.unreached) < 1e-6);
        RC_ASSERT(std::abs(answer->minutes.value_or(0) * reached - least.minutes) < 1e-4);
    }));
}

TEST_CASE("a question that does not fit together is refused, never answered")
{
    PostsQuestion question{{{5., 9.}, {7., 2.}}, {1, 1}, {}, 1};
    CHECK(suggestPosts(question, second)->posts.size() == 1);
    for (const auto& spoil : QList<std::function<void(PostsQuestion&)>>{[](auto& q) { q.posts = 0; }, [](auto& q) { q.posts = 3; }, [](auto& q) { q.kept = {2}; },
             [](auto& q) { q.demand = {1}; }, [](auto& q) { q.demand = {1, -1}; }, [](auto& q) { q.kept = {0, 1}; }}) {
        auto spoiled = question;
        spoil(spoiled);
        CHECK_FALSE(suggestPosts(spoiled, second).has_value());
    }
}

TEST_CASE("an area that no road leads to is told, not driven to")
{
    const auto answer = suggestPosts({{{5., std::nullopt}, {7., std::nullopt}}, {3, 1}, {}, 1}, second);
    REQUIRE(answer.has_value());
    CHECK(answer->posts == QList<qsizetype>{0});
    CHECK(answer->nearest == QList<std::optional<qsizetype>>{0, std::nullopt});
    CHECK(answer->minutes == 5.);
    CHECK(answer->unreached == Approx(0.25));
}

TEST_CASE("without time there is still an answer, and it says that it is not proved")
{
    PostsQuestion question;
    for (int point = 0; point < 60; ++point) {
        QList<std::optional<double>> row;
        for (int area = 0; area < 60; ++area)
            row.append(5. + std::abs((point * 37 + area * 91) % 53));
        question.minutes.append(row);
    }
    question.demand.fill(1., 60);
    question.posts = 8;
    const auto hurried = suggestPosts(question, Span{}, [] { return true; });
    REQUIRE(hurried.has_value());
    CHECK(hurried->posts.size() == 8);
    CHECK_FALSE(hurried->proved);
}
