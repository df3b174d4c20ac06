#include "adminmaps.h"

#include "mappackverbs.h"
#include "mapsearchverbs.h"
#include "saying.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch::adminmaps {
namespace {

constexpr qsizetype hits = 10;

void tell(const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stderr);
    std::fflush(stderr);
}

Result<> build(const AdminLine& line, const QDateTime& now)
{
    MapPackOrder order{line.subject(), line.value(u"county"_s), line.value(u"out"_s), {}, !line.has(u"no-tiles"_s)};
    if (line.has(u"bounds"_s)) {
        const auto bounds = boundsFrom(line.value(u"bounds"_s));
        if (!bounds)
            return std::unexpected(bounds.error());
        order.bounds = *bounds;
    }
    return buildMapPack(order, now, tell).transform([](const QJsonObject& told) { say(told); });
}

Result<> info(const AdminLine& line, const QDateTime&)
{
    return mapPackInfo(line.subject()).transform([](const QJsonObject& told) { say(told); });
}

Result<> verify(const AdminLine& line, const QDateTime&)
{
    return verifyMapPack(line.subject()).transform([] { std::puts("The map pack is whole."); });
}

Result<> search(const AdminLine& line, const QDateTime&)
{
    return mapSearch(line.subject(0), line.subject(1), hits).transform([](const QList<QJsonObject>& found) {
        for (const auto& each : found)
            say(each);
    });
}

Result<> eta(const AdminLine& line, const QDateTime&)
{
    const auto at = line.has(u"at"_s) ? QDateTime::fromString(line.value(u"at"_s), Qt::ISODate) : QDateTime{};
    if (line.has(u"at"_s) && !at.isValid())
        return refuse(u"“%1” is no time; write it like 2026-11-22T17:30."_s.arg(line.value(u"at"_s)));
    return mapEta(line.subject(0), line.subject(1), line.subject(2), at).transform([](const QJsonObject& told) { say(told); });
}

struct Entry {
    AdminLine::Verb verb;
    Result<> (*run)(const AdminLine&, const QDateTime&);
};

QList<Entry> table()
{
    return {
        {{"map-pack"_L1, "build"_L1, "EXTRACT"_L1, "Makes a map pack from an OpenStreetMap extract (.osm.pbf, .osm), or from the folder of a county drawn by hand. Tells how far it is on standard error."_L1, false,
             {{u"county"_s, u"The county's name."_s, u"name"_s}, {u"out"_s, u"The new pack's file; one that stands there serves until the new one is whole."_s, u"file"_s},
                 {u"bounds"_s, u"Only what reaches into these degrees."_s, u"west,south,east,north"_s},
                 {u"no-tiles"_s, u"Draw no tiles beforehand: a smaller file, made faster, slower to look at from afar."_s}}},
            build},
        {{"map-pack"_L1, "info"_L1, "PACK"_L1, "Tells what a map pack was made from, and what it holds."_L1, false, {}}, info},
        {{"map-pack"_L1, "verify"_L1, "PACK"_L1, "Reads a map pack whole and compares it with its hash. Ends with 1 when it is damaged."_L1, false, {}}, verify},
        {{"map-pack"_L1, "search"_L1, "PACK TEXT"_L1, "Finds places by words as a dispatcher types them, best first."_L1, false, {}}, search},
        {{"map-pack"_L1, "eta"_L1, "PACK FROM TO"_L1, "Estimates the drive between two places, found as by search."_L1, false,
             {{u"at"_s, u"The county's clock, whose usual traffic counts; without it the roads are empty."_s, u"time"_s}}},
            eta},
    };
}

} // namespace

QList<AdminLine::Verb> verbs()
{
    QList<AdminLine::Verb> all;
    for (const auto& each : table())
        all.append(each.verb);
    return all;
}

Result<> run(const AdminLine& line, const QDateTime& now)
{
    const auto all = table();
    return std::ranges::find(all, QString(line.verb()), [](const Entry& each) { return QString(each.verb.name); })->run(line, now);
}

} // namespace dispatch::adminmaps
