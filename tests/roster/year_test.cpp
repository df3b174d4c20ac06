#include "byminute.h"
#include "print.h"
#include "roster.h"
#include "rosteryear.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("every minute of 2027 is covered as a plain count says")
{
    const auto made = rosterYear();
    REQUIRE((made.to - made.from) / minute == 365 * 24 * 60);
    REQUIRE(made.view.shifts.size() > 10'000);
    const auto coverage = coverageOf(made.view, made.from, made.to);
    QList<qsizetype> step(coverage.size());
    QStringList differences;
    QList<qint64> missing(coverage.size());
    qint64 minutes = 0;
    countEachMinute(made.view, made.from, made.to, [&](qsizetype r, Instant at, int have, int need) {
        ++minutes;
        const auto& steps = coverage.at(r).steps;
        while (steps.at(step[r]).to <= at)
            ++step[r];
        const auto& said = steps.at(step[r]);
        missing[r] += have < need;
        if ((said.have != have || said.need != need) && differences.size() < 5)
            differences.append(u"%1 %2: %3/%4, should be %5/%6"_s.arg(r).arg(shown(at)).arg(said.have).arg(said.need).arg(have).arg(need));
    });
    CHECK(differences == QStringList{});
    CHECK(minutes == 365 * 24 * 60 * coverage.size());
    // The year has gaps of each kind, and gaps of as many minutes as the plain count finds.
    const auto gaps = gapsIn(coverage);
    for (qsizetype r = 0; r < coverage.size(); ++r) {
        Span said{};
        for (const auto& gap : gaps)
            if (gap.requirement == coverage.at(r).requirement)
                said += gap.to - gap.from;
        CHECK(missing.at(r) > 0);
        CHECK(said == missing.at(r) * minute);
    }
}
