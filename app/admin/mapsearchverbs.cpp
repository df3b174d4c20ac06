#include "mapsearchverbs.h"

#include "mappack.h"
#include "placesearch.h"
#include "roadgraph.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

static void loadFactors()
{
    Q_INIT_RESOURCE(dispatch_sample_map);
}

namespace dispatch {
namespace {

QJsonObject told(const Hit& hit)
{
    return {{u"address"_s, hit.place.address}, {u"kind"_s, hit.place.kind}, {u"latitude"_s, hit.place.point.latitude}, {u"longitude"_s, hit.place.point.longitude},
        {u"area"_s, hit.place.area.id}, {u"confidence"_s, std::round(hit.confidence * 1000) / 1000}, {u"why"_s, hit.why}};
}

Result<Hit> best(const PlaceSearch& search, const QString& typed)
{
    return search.find(typed, 1).and_then([&](const QList<Hit>& hits) -> Result<Hit> {
        if (hits.isEmpty())
            return refuse(u"Nothing in this map is called “%1”."_s.arg(typed));
        return hits.first();
    });
}

Result<RoadFactors> factorsAt(const QDateTime& at)
{
    if (!at.isValid())
        return DriveFactors::freeFlow();
    loadFactors();
    QFile file(u":/map/drivefactors.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"The program's own table of traffic can not be read."_s);
    return DriveFactors::read(file.readAll()).transform([&](const DriveFactors& factors) { return factors.at(at.date().dayOfWeek(), at.time().hour()); });
}

} // namespace

Result<QList<QJsonObject>> mapSearch(const QString& pack, const QString& typed, qsizetype limit)
{
    return MapPack::open(pack)
        .and_then([](const MapPack& opened) { return PlaceSearch::open(opened); })
        .and_then([&](const std::unique_ptr<PlaceSearch>& search) { return search->find(typed, limit); })
        .transform([](const QList<Hit>& hits) {
            QList<QJsonObject> lines;
            for (const auto& hit : hits)
                lines.append(told(hit));
            return lines;
        });
}

Result<QJsonObject> mapEta(const QString& pack, const QString& from, const QString& to, const QDateTime& at)
{
    const auto opened = MapPack::open(pack);
    if (!opened)
        return std::unexpected(opened.error());
    const auto search = PlaceSearch::open(*opened);
    if (!search)
        return std::unexpected(search.error());
    const auto start = best(**search, from);
    if (!start)
        return std::unexpected(start.error());
    const auto end = best(**search, to);
    if (!end)
        return std::unexpected(end.error());
    const auto graph = RoadGraph::load(*opened);
    if (!graph)
        return std::unexpected(graph.error());
    const auto factors = factorsAt(at);
    if (!factors)
        return std::unexpected(factors.error());
    QJsonObject line{{u"from"_s, told(*start)}, {u"to"_s, told(*end)}, {u"estimate"_s, true}, {u"straight_metres"_s, std::round(metresBetween(start->place.point, end->place.point))}};
    if (const auto drive = graph->drive(start->place.point, end->place.point, *factors)) {
        line.insert(u"seconds"_s, static_cast<double>(drive->time.count()) / 1000);
        line.insert(u"metres"_s, std::round(drive->metres));
        line.insert(u"off_road_metres"_s, std::round(drive->offRoad));
    } else
        line.insert(u"unreachable"_s, drive.error() == NoDrive::NoWay ? u"no way by the map's roads"_s : u"no road near"_s);
    return line;
}

} // namespace dispatch
