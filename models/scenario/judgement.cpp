#include "judgement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using Entries = QList<std::pair<qsizetype, RunEntry>>;

qsizetype firstIn(const Entries& entries, const RunPattern& pattern, qsizetype from)
{
    for (auto at = from; at < entries.size(); ++at)
        if (pattern.fits(entries.at(at).second))
            return at;
    return -1;
}

Judged judgedPoint(const ProtocolPoint& point, const Entries& entries)
{
    Judged judged;
    judged.point = point.id;
    const auto after = point.after ? firstIn(entries, *point.after, 0) : -1;
    if (point.after && after < 0)
        return judged;
    judged.from = after < 0 ? -1 : entries.at(after).first;
    const auto since = after < 0 ? Span{} : entries.at(after).second.at;
    const auto place = [&](qsizetype at) { return at < 0 ? -1 : entries.at(at).first; };
    const auto give = [&](Judged::Verdict verdict, int points, qsizetype found) {
        judged.verdict = verdict;
        judged.earned = points;
        judged.found = place(found);
        return judged;
    };

    if (point.never) {
        const auto found = firstIn(entries, *point.never, after + 1);
        const bool isIn = found >= 0 && (!point.within || entries.at(found).second.at - since <= *point.within);
        return isIn ? give(Judged::Verdict::Missed, point.zero, found) : give(Judged::Verdict::Full, point.full, -1);
    }
    const auto before = point.before ? firstIn(entries, *point.before, 0) : -1;
    const auto inTime = [&](qsizetype at) { return at >= 0 && (before < 0 || at < before); };
    const auto found = point.expects ? firstIn(entries, *point.expects, after + 1) : -1;
    if (inTime(found)) {
        const auto took = entries.at(found).second.at - since;
        if (!point.within || took <= *point.within)
            return give(Judged::Verdict::Full, point.full, found);
        if (point.late && took <= *point.late)
            return give(Judged::Verdict::Part, point.part, found);
    }
    const auto instead = point.instead ? firstIn(entries, *point.instead, after + 1) : -1;
    if (inTime(instead))
        return give(Judged::Verdict::Part, point.part, instead);
    return give(Judged::Verdict::Missed, point.zero, found);
}

} // namespace

QList<std::pair<qsizetype, RunEntry>> livedEntries(const RunRecord& record)
{
    Entries lived;
    for (qsizetype at = 0; at < record.entries().size(); ++at) {
        const auto& entry = record.entries().at(at);
        if (entry.what == "went_back"_L1)
            lived.removeIf([&](const auto& each) { return each.second.at > entry.at; });
        lived.append({at, entry});
    }
    return lived;
}

QList<Judged> judged(const Scenario& scenario, const RunRecord& record)
{
    const auto entries = livedEntries(record);
    QList<Judged> all;
    for (const auto& point : scenario.points)
        all.append(judgedPoint(point, entries));
    return all;
}

int scoreOf(const Scenario& scenario, const QList<Judged>& judged)
{
    int earned = 0;
    int whole = 0;
    for (const auto& each : judged) {
        if (each.verdict == Judged::Verdict::NotReached)
            continue;
        earned += each.earned;
        whole += std::ranges::find(scenario.points, each.point, &ProtocolPoint::id)->full;
    }
    return whole > 0 ? (200 * earned + whole) / (2 * whole) : 0;
}

} // namespace dispatch
