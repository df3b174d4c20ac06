#include "bench.h"

#include "hitrate.h"
#include "mappack.h"
#include "millionplaces.h"
#include "packwriter.h"
#include "realcounties.h"
#include "searchwriter.h"

#include <QTemporaryDir>

using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

struct Opened {
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<PlaceSearch> search;
    double load = 0;
};

Opened opened(const MapSource& source)
{
    Opened made{std::make_unique<QTemporaryDir>(), nullptr, 0};
    const auto path = made.folder->filePath(u"search.pack"_s);
    if (const auto written = PackWriter({{u"search"_s, writeSearch}}).write(source, path, QDateTime({2026, 11, 22}, {}, QTimeZone::UTC)); !written)
        qFatal("search: %s", qPrintable(written.error().detail));
    const auto pack = MapPack::open(path);
    if (!pack)
        qFatal("search: %s", qPrintable(pack.error().detail));
    made.load = millisecondsOf([&] {
        auto search = PlaceSearch::open(*pack);
        if (!search)
            qFatal("search: %s", qPrintable(search.error().detail));
        made.search = *std::move(search);
    });
    return made;
}

void tellRates(const Report& report, const MapSource& source)
{
    const auto county = opened(source);
    Typist typist(20261122);
    const qsizetype most = report.smoke() ? 50 : 2000;
    for (const auto& [what, sought] : {std::pair{u"addresses"_s, soughtAddresses(source, most, typist)}, {u"crossings"_s, soughtCrossings(source, most, typist)}})
        for (const auto slip : allSlips) {
            const auto rate = hitRate(*county.search, sought, slip, typist);
            const auto name = QString(source.county + u' ' + what + u' ' + slipName(slip));
            if (rate.asked == 0)
                continue;
            report.line(u"search"_s, name + u" asked", rate.asked, u"questions"_s, 0);
            report.line(u"search"_s, name + u" at 1", double(rate.atOne) / rate.asked, u"share"_s, 0);
            report.line(u"search"_s, name + u" at 5", double(rate.atFive) / rate.asked, u"share"_s, 0);
            for (const auto& each : rate.missed)
                std::fprintf(stderr, "%s\n", qPrintable(name + u": " + each));
        }
}

void tellTimes(const Report& report, const MapSource& source)
{
    const auto many = manyOf(source, report.smoke() ? source.addresses.size() : 1'000'000);
    const auto county = opened(many);
    report.line(u"search"_s, u"rows"_s, double(many.addresses.size() + many.places.size()), u"rows"_s, 0);
    report.line(u"search"_s, u"open"_s, county.load, u"ms"_s, 0);
    Typist typist(7);
    QList<Sought> sought = soughtAddresses(source, report.smoke() ? 10 : 200, typist);
    sought += soughtCrossings(source, report.smoke() ? 10 : 200, typist);
    QList<double> times;
    for (const auto slip : allSlips)
        for (const auto& each : std::as_const(sought))
            if (const auto typed = typist.typed(each, slip); !typed.isEmpty())
                times.append(millisecondsOf([&] { std::ignore = county.search->find(typed, 9); }));
    for (const auto& [name, share] : {std::pair{u"p50"_s, 0.5}, {u"p99"_s, 0.99}, {u"max"_s, 1.0}})
        report.line(u"search"_s, name, quantile(times, share), u"ms"_s, 0);
}

void run(const Report& report)
{
    const auto counties = realCounties();
    if (counties.isEmpty())
        return report.line(u"search"_s, u"skipped_no_extract"_s, 1, u"times"_s, 0);
    for (const auto& county : counties)
        tellRates(report, county);
    tellTimes(report, counties.first());
}

const Bench bench(QStringLiteral("search"), run);

} // namespace
} // namespace dispatch::bench
