#include "bench.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

std::map<QString, std::function<void(const Report&)>>& all()
{
    static std::map<QString, std::function<void(const Report&)>> benches;
    return benches;
}

} // namespace

Bench::Bench(QString name, std::function<void(const Report&)> run)
{
    all().emplace(std::move(name), std::move(run));
}

void Report::line(const QString& bench, const QString& metric, double value, const QString& unit, double baseline) const
{
    QJsonObject object{{u"bench"_s, bench}, {u"metric"_s, metric}, {u"value"_s, value}, {u"unit"_s, unit},
        {u"baseline"_s, QJsonValue::Null}, {u"ratio"_s, QJsonValue::Null}};
    if (baseline > 0) {
        object.insert(u"baseline"_s, baseline);
        object.insert(u"ratio"_s, value / baseline);
    }
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double quantile(QList<double> samples, double share)
{
    if (samples.isEmpty())
        return 0;
    std::ranges::sort(samples);
    return samples.at(std::min(samples.size() - 1, static_cast<qsizetype>(share * static_cast<double>(samples.size()))));
}

} // namespace dispatch::bench

/// dispatch_bench [--smoke] [NAME…]: all benches, or those that are named.
int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    auto names = QCoreApplication::arguments().mid(1);
    const dispatch::bench::Report report(names.removeAll(u"--smoke"_s) > 0);
    const auto& benches = dispatch::bench::all();
    for (const auto& name : std::as_const(names))
        if (!benches.contains(name)) {
            std::fprintf(stderr, "there is no bench %s\n", qPrintable(name));
            return 2;
        }
    for (const auto& [name, run] : benches)
        if (names.isEmpty() || names.contains(name))
            run(report);
    return 0;
}
