#include "mappackverbs.h"

#include "countysource.h"
#include "osmsource.h"
#include "packwriter.h"
#include "roadwriter.h"
#include "searchwriter.h"
#include "tilepress.h"

#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Tells each step when it begins, and then about every tenth of it.
class Steps {
public:
    explicit Steps(const Tell& tell) : m_tell(&tell) {}

    void operator()(const QString& step, qint64 done, qint64 of)
    {
        const auto tenth = of > 0 ? int(done * 10 / of) : 0;
        if (step == m_step && tenth == m_tenth)
            return;
        m_step = step;
        m_tenth = tenth;
        (*m_tell)(of > 0 ? u"%1: %2 of %3"_s.arg(step).arg(done).arg(of) : step);
    }

private:
    const Tell* m_tell;
    QString m_step;
    int m_tenth = 0;
};

bool isExtract(const QString& path)
{
    return path.endsWith(".osm.pbf"_L1) || path.endsWith(".pbf"_L1) || path.endsWith(".osm"_L1) || path.endsWith(".osm.gz"_L1);
}

Result<MapSource> sourceFrom(const MapPackOrder& order, const PackProgress& progress)
{
    if (QFileInfo(order.extract).isDir())
        return readCounty(order.extract);
    if (!isExtract(order.extract))
        return refuse(u"“%1” is nothing that a map pack is made from: an OpenStreetMap extract (.osm.pbf, .osm) or the folder of a county drawn by hand."_s.arg(order.extract));
    if (order.county.isEmpty())
        return refuse(u"Give the county's name with --county."_s);
    return OsmSource(progress).read(order.extract, order.county, order.bounds);
}

} // namespace

Result<QJsonObject> buildMapPack(const MapPackOrder& order, const QDateTime& now, const Tell& tell)
{
    if (order.out.isEmpty())
        return refuse(u"Give the new pack's file with --out."_s);
    const PackProgress progress = [steps = std::make_shared<Steps>(tell)](const QString& step, qint64 done, qint64 of) { (*steps)(step, done, of); };
    auto source = sourceFrom(order, progress);
    if (!source)
        return std::unexpected(source.error());
    PackTiler tiler;
    if (order.withTiles)
        tiler = [](const MapPack& pack, const PackProgress& drawn) { return pressTiles(pack, drawn, std::max(1, QThread::idealThreadCount())); };
    const PackWriter writer({{u"search"_s, writeSearch}, {u"roads"_s, writeRoads}}, tiler, progress);
    return writer.write(*source, order.out, now).and_then([&] { return mapPackInfo(order.out); });
}

Result<QJsonObject> mapPackInfo(const QString& pack)
{
    return MapPack::open(pack).and_then([](const MapPack& open) { return open.info(); });
}

Result<> verifyMapPack(const QString& pack)
{
    return MapPack::open(pack).and_then([](const MapPack& open) { return open.verify(); });
}

Result<MapBounds> boundsFrom(const QString& text)
{
    const auto parts = text.split(u',');
    QList<double> numbers;
    for (const auto& each : parts) {
        bool isNumber = false;
        numbers.append(each.trimmed().toDouble(&isNumber));
        if (!isNumber)
            return refuse(u"“%1” are no bounds; give WEST,SOUTH,EAST,NORTH in degrees."_s.arg(text));
    }
    if (numbers.size() != 4)
        return refuse(u"“%1” are no bounds; give WEST,SOUTH,EAST,NORTH in degrees."_s.arg(text));
    const MapBounds bounds{numbers.at(0), numbers.at(1), numbers.at(2), numbers.at(3)};
    if (bounds.isEmpty())
        return refuse(u"These bounds hold nothing: west must be less than east, south less than north."_s);
    return bounds;
}

} // namespace dispatch
