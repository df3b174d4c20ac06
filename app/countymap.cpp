#include "countymap.h"

#include "countysource.h"
#include "packwriter.h"
#include "roadwriter.h"
#include "searchwriter.h"

#include <QFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

Result<MapPack> trainingPack(const QString& path, const QDateTime& now)
{
    // Small enough to be read whole at each start.
    if (auto kept = MapPack::open(path); kept && kept->verify())
        return kept;
    return readCounty(u":/map/county"_s)
        .and_then([&](const MapSource& county) { return PackWriter({{u"search"_s, writeSearch}, {u"roads"_s, writeRoads}}).write(county, path, now); })
        .and_then([&] { return MapPack::open(path); });
}

Result<DriveTimes> driveTimes(const MapPack& pack, const QTimeZone& zone)
{
    QFile file(u":/map/drivefactors.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(CountyMap::tr("This program is not whole: a data file is missing. Install it again."), u"drivefactors.json"_s);
    return DriveFactors::read(file.readAll()).and_then([&](const DriveFactors& factors) {
        return RoadGraph::load(pack).transform([&](const RoadGraph& roads) { return DriveTimes(roads, factors, zone); });
    });
}

} // namespace

CountyMap::CountyMap(LivePicture* picture, const CodeBook* codes, const Clock* clock, const QTimeZone& zone)
    : m_clock(clock), m_zone(zone), m_drives(&picture->now(), codes, clock), m_reach(&picture->now(), clock)
{
    m_reader.setMaxThreadCount(1);
    connect(picture, &LivePicture::applied, &m_drives, &FleetDrives::follow);
    connect(&m_drives, &FleetDrives::worked, picture, &LivePicture::setDrives);
    connect(&m_places, &PlaceFinder::refused, this, &CountyMap::refuseMap);
}

CountyMap::~CountyMap() = default;

void CountyMap::tick()
{
    m_drives.tick();
    m_reach.follow();
}

void CountyMap::open(const QString& path)
{
    if (QFile::exists(path))
        use(QtConcurrent::run(&m_reader, [path] { return MapPack::open(path); }));
    else
        m_places.setNone();
}

void CountyMap::openTraining(const QString& path)
{
    use(QtConcurrent::run(&m_reader, [path, now = toDateTime(m_clock->now(), m_zone)] { return trainingPack(path, now); }));
}

void CountyMap::use(QFuture<Result<MapPack>> opening)
{
    opening.then(this, [this](const Result<MapPack>& pack) {
        if (!pack) {
            m_places.setNone();
            refuseMap(pack.error());
            return;
        }
        m_pack = *pack;
        readRoads(*pack);
        if (!m_isOut)
            show();
    });
}

void CountyMap::show()
{
    m_places.open(*m_pack);
    Q_EMIT opened(*m_pack);
}

void CountyMap::setOut(bool isOut)
{
    if (std::exchange(m_isOut, isOut) == isOut || !m_pack)
        return;
    if (!isOut) {
        show();
        return;
    }
    m_places.setNone();
    Q_EMIT wentOut();
}

void CountyMap::readRoads(const MapPack& pack)
{
    QtConcurrent::run(&m_reader, [pack, zone = m_zone] { return driveTimes(pack, zone); }).then(this, [this, areas = pack.areas()](const Result<DriveTimes>& roads) {
        if (!roads) {
            refuseMap(roads.error());
            return;
        }
        m_drives.setRoads(*roads);
        m_reach.setMap(*roads, areas);
        Q_EMIT roadsRead(*roads, areas);
    });
}

void CountyMap::refuseMap(const Failure& failure)
{
    qWarning("the map pack was not used: %s", qPrintable(failure.detail));
    Q_EMIT refused(failure);
}

} // namespace dispatch
