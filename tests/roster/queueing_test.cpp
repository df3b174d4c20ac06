#include "queueing.h"
#include "queuesimulation.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using Catch::Approx;

namespace {

/// Erlang's formulas as they are printed: sums of powers over factorials.
double printedErlangC(double load, int teams)
{
    double term = 1, sum = 0;
    for (int n = 0; n < teams; ++n) {
        sum += term;
        term *= load / (n + 1);
    }
    const double last = term * teams / (teams - load);
    return last / (sum + last);
}

} // namespace

TEST_CASE("one team is the plain queue: whoever comes waits with the probability that it is busy")
{
    for (const double load : {0.1, 0.5, 0.9}) {
        CHECK(shareWaiting(load, 1) == Approx(load));
        CHECK(shareWaitingLonger(load, 1, hour, hour / 2) == Approx(load * std::exp(-(1 - load) / 2)));
    }
}

TEST_CASE("Erlang's formulas in their closed forms")
{
    CHECK(shareLost(1, 1) == Approx(0.5));
    CHECK(shareLost(2, 2) == Approx(0.4));
    // Two teams: C = load² / (2 + load).
    CHECK(shareWaiting(1, 2) == Approx(1. / 3));
    CHECK(shareWaiting(1.5, 2) == Approx(2.25 / 3.5));
    CHECK(rc::check("as printed", [] {
        const int teams = *rc::gen::inRange(1, 40);
        const double load = teams * (*rc::gen::inRange(1, 99)) / 100.;
        RC_ASSERT(std::abs(shareWaiting(load, teams) - printedErlangC(load, teams)) < 1e-9);
    }));
}

TEST_CASE("what can never be worked off always waits; no call needs no team")
{
    CHECK(shareWaiting(3, 3) == 1);
    CHECK(shareWaiting(0.5, 0) == 1);
    CHECK(shareWaitingLonger(4, 3, hour, day) == 1);
    CHECK(teamsFor(0, hour, {}) == 0);
}

TEST_CASE("the fewest teams that keep the promise keep it, one fewer does not")
{
    CHECK(rc::check("teamsFor", [] {
        const double load = *rc::gen::inRange(1, 2000) / 100.;
        const Span busy = *rc::gen::inRange(10, 240) * minute;
        const Promise promise{*rc::gen::inRange(0, 60) * minute, *rc::gen::inRange(1, 40) / 100.};
        const int teams = teamsFor(load, busy, promise);
        RC_ASSERT(shareWaitingLonger(load, teams, busy, promise.wait) <= promise.share);
        RC_ASSERT(shareWaitingLonger(load, teams - 1, busy, promise.wait) > promise.share);
    }));
}

TEST_CASE("waits are those of a simulation")
{
    std::mt19937_64 random(7);
    constexpr double mean = 1.5;
    for (const auto& [load, teams] : {std::pair{0.6, 1}, {1.6, 2}, {2.5, 4}, {8.5, 10}}) {
        QueueStory story{[rate = load / mean](double) { return rate; }, load / mean, [teams](double) { return teams; }, exponentialBusy(mean), 60'000, 500};
        const auto calls = told(story, random);
        for (const double wait : {0., 0.5, 1.}) {
            INFO("load " << load << " teams " << teams << " wait " << wait);
            CHECK(shareLonger(calls, wait) == Approx(shareWaitingLonger(load, teams, Span(qint64(mean * 3'600'000)), Span(qint64(wait * 3'600'000)))).margin(0.03));
        }
    }
}

TEST_CASE("where busy times are not exponential the formula errs to the side that the header says")
{
    std::mt19937_64 random(11);
    constexpr double mean = 1.5, load = 3.2;
    constexpr int teams = 4;
    const auto simulated = [&](double variation) {
        QueueStory story{[](double) { return load / mean; }, load / mean, [](double) { return teams; }, lognormalBusy(mean, variation), 40'000, 500};
        return shareLonger(told(story, random), 0.5);
    };
    const double said = shareWaitingLonger(load, teams, Span(qint64(mean * 3'600'000)), hour / 2);
    const double steady = simulated(0.5), alike = simulated(1), wild = simulated(1.6);
    CHECK(steady < said - 0.02);
    CHECK(alike == Approx(said).margin(0.05));
    CHECK(wild > said - 0.03);
    CHECK(wild < said + 0.12);
    UNSCOPED_INFO("said " << said << ", simulated " << steady << " " << alike << " " << wild);
    CHECK(steady < wild);
}
