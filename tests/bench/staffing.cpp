#include "bench.h"
#include "countyclock.h"
#include "staffing.h"
#include "uncovered.h"

#include <random>

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

/// Ten years of a hundred calls a day to demand, staffing, and what a week's roster leaves uncovered.
void run(const Report& report)
{
    const QTimeZone zone("America/Los_Angeles");
    const auto to = startOfDay(QDate(2027, 1, 4), zone);
    const auto from = startOfDay(QDate(report.smoke() ? 2026 : 2017, 1, 2), zone);
    std::mt19937_64 random(1);
    std::uniform_int_distribution<qint64> anyTime(toMsecs(from), toMsecs(to) - 1);
    QList<PastCall> calls;
    for (auto left = 100 * (to - from).count() / day.count(); left > 0; --left)
        calls.append({fromMsecs(anyTime(random)), u"area %1"_s.arg(random() % 8), 90 * minute});
    Demand demand;
    report.line(u"staffing"_s, u"calls"_s, double(calls.size()), u"calls"_s, 0);
    report.line(u"staffing"_s, u"demand"_s, millisecondsOf([&] { demand = demandOf(calls, {{from, to}}, {zone, 0.9, {}, {}}); }), u"ms"_s, 0);
    qsizetype hours = 0;
    report.line(u"staffing"_s, u"teams_by_hour"_s, millisecondsOf([&] { hours = staffing(demand.county, {}).size(); }), u"ms"_s, 0);
    QList<CoverageStep> week;
    for (int i = 0; i < 28; ++i)
        week.append({to + i * 6 * hour, to + (i + 1) * 6 * hour, i % 4 == 0 ? 5 : 10, 0});
    report.line(u"staffing"_s, u"uncovered_week"_s, millisecondsOf([&] { hours += uncovered(week, demand.county, {}, zone)->hours.size(); }), u"ms"_s, 0);
    if (hours != 336)
        qFatal("staffing: an hour is missing");
}

const Bench bench(QStringLiteral("staffing"), run);

} // namespace
} // namespace dispatch::bench
