#include "bench.h"
#include "byminute.h"
#include "rosteryear.h"

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

/// A year of sixty people, exact, beside the plain count of each minute.
void run(const Report& report)
{
    auto made = test::rosterYear();
    if (report.smoke())
        made.to = startOfDay({2027, 1, 15}, made.view.zone);
    QList<double> exact;
    for (int i = 0; i < (report.smoke() ? 1 : 9); ++i)
        exact.append(millisecondsOf([&] { gapsIn(coverageOf(made.view, made.from, made.to)).size(); }));
    qint64 missing = 0;
    const double plain = millisecondsOf([&] {
        test::countEachMinute(made.view, made.from, made.to, [&](qsizetype, Instant, int have, int need) { missing += have < need; });
    });
    report.line(u"coverage"_s, u"year_of_60_p50"_s, quantile(exact, 0.5), u"ms"_s, plain);
    // What one change on the week grid costs.
    const auto week = startOfDay({2027, 1, 4}, made.view.zone);
    QList<double> edits;
    for (int i = 0; i < (report.smoke() ? 3 : 200); ++i)
        edits.append(millisecondsOf([&] { gapsIn(coverageOf(made.view, week, week + 7 * day)).size(); }));
    report.line(u"coverage"_s, u"week_of_60_p99"_s, quantile(edits, 0.99), u"ms"_s, 0);
}

const Bench bench(QStringLiteral("coverage"), run);

} // namespace
} // namespace dispatch::bench
