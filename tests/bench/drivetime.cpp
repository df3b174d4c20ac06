#include "bench.h"

#include "millionplaces.h"
#include "realcounties.h"
#include "roadgraph.h"
#include "roadparts.h"

#include <random>

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

/// One search for a whole fleet, and the cover of the same fleet, on the largest graph that the extracts on this machine make.
void run(const Report& report)
{
    const auto counties = realCounties();
    if (counties.isEmpty())
        return report.line(u"drive_time"_s, u"skipped_no_extract"_s, 1, u"times"_s, 0);
    const auto source = report.smoke() ? counties.first() : manyOf(counties.first(), 1'000'000);
    RoadParts parts;
    const double cut = millisecondsOf([&] { parts = roadParts(source.roads); });
    std::optional<RoadGraph> graph;
    const double read = millisecondsOf([&] { graph.emplace(parts); });
    report.line(u"drive_time"_s, u"nodes"_s, double(graph->nodes()), u"nodes"_s, 0);
    report.line(u"drive_time"_s, u"edges"_s, double(graph->edges()), u"edges"_s, 0);
    report.line(u"drive_time"_s, u"cut"_s, cut, u"ms"_s, 0);
    report.line(u"drive_time"_s, u"load"_s, read, u"ms"_s, 0);

    std::mt19937 random(1);
    const auto& first = counties.first().roads;
    const auto anywhere = [&] { return first.at(qsizetype(random() % quint32(first.size()))).points.first(); };
    const auto factors = DriveFactors::freeFlow();
    QList<double> fleet;
    QList<double> cover;
    for (int i = 0; i < (report.smoke() ? 3 : 50); ++i) {
        QList<Point> teams;
        for (int k = 0; k < 40; ++k)
            teams.append(anywhere());
        const auto incident = anywhere();
        fleet.append(millisecondsOf([&] { return graph->drivesTo(incident, teams, factors).size(); }));
        cover.append(millisecondsOf([&] { return graph->cover(teams, std::chrono::minutes(30), factors).size(); }));
    }
    for (const auto& [name, share] : {std::pair{u"_p50"_s, 0.5}, {u"_p99"_s, 0.99}}) {
        report.line(u"drive_time"_s, u"fleet_of_40"_s + name, quantile(fleet, share), u"ms"_s, 0);
        report.line(u"drive_time"_s, u"cover_30_min_of_40"_s + name, quantile(cover, share), u"ms"_s, 0);
    }
}

const Bench bench(QStringLiteral("drive_time"), run);

} // namespace
} // namespace dispatch::bench
