#include "osmsource.h"

#include "osmgathering.h"

#include <osmium/area/assembler.hpp>
#include <osmium/area/multipolygon_manager.hpp>
#include <osmium/handler/node_locations_for_ways.hpp>
#include <osmium/index/map/flex_mem.hpp>
#include <osmium/io/gzip_compression.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/xml_input.hpp>
#include <osmium/relations/manager_util.hpp>
#include <osmium/visitor.hpp>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using Locations = osmium::index::map::FlexMem<osmium::unsigned_object_id_type, osmium::Location>;

std::optional<MapBounds> boundsOf(const osmium::io::Header& header)
{
    const auto box = header.joined_boxes();
    if (!box.valid())
        return {};
    MapBounds bounds;
    bounds.include({box.bottom_left().lat(), box.bottom_left().lon()});
    bounds.include({box.top_right().lat(), box.top_right().lon()});
    return bounds;
}

/// What an extract that says nothing of itself covers: where its roads are.
MapBounds boundsOf(const QList<MapRoad>& roads)
{
    MapBounds bounds;
    for (const auto& each : roads)
        bounds.include(each.points);
    return bounds;
}

} // namespace

Result<MapSource> OsmSource::read(const QString& path, const QString& county, const std::optional<MapBounds>& bounds) const
{
    if (!QFile::exists(path))
        return refuse(u"There is no file “%1”."_s.arg(path));
    const auto tell = [&](const QString& step, qint64 done, qint64 of) {
        if (m_progress)
            m_progress(step, done, of);
    };
    MapSource source;
    source.county = county;
    source.source = u"OpenStreetMap extract "_s + QFileInfo(path).fileName();
    source.attribution = u"© OpenStreetMap contributors"_s;
    try {
        const osmium::io::File file(path.toStdString());
        osmium::area::Assembler::config_type assembling;
        osmium::area::MultipolygonManager<osmium::area::Assembler> surfaces(assembling);
        tell(u"relations"_s, 0, 0);
        osmium::relations::read_relations(file, surfaces);

        Locations index;
        osmium::handler::NodeLocationsForWays<Locations> locations(index);
        locations.ignore_errors(); // an extract's edge cuts through ways
        OsmGathering gathering(source, bounds);
        auto collect = surfaces.handler([&](const osmium::memory::Buffer& ready) { osmium::apply(ready, gathering); });
        osmium::io::Reader reader(file);
        source.bounds = bounds ? bounds : boundsOf(reader.header());
        while (auto buffer = reader.read()) {
            osmium::apply(buffer, locations, gathering, collect);
            tell(u"extract"_s, qint64(reader.offset()), qint64(reader.file_size()));
        }
        reader.close();
        gathering.finish();
        source.sourceDate = gathering.newest();
        if (const auto replicated = QString::fromStdString(reader.header().get("osmosis_replication_timestamp")); !replicated.isEmpty())
            source.sourceDate = replicated.first(std::min<qsizetype>(10, replicated.size()));
    } catch (const std::exception& e) {
        return refuse(u"“%1” can not be read as an OpenStreetMap extract; it may be damaged or cut short. Fetch it again."_s.arg(path), QString::fromUtf8(e.what()));
    }
    if (source.features.isEmpty())
        return refuse(u"There is nothing to draw in “%1”%2."_s.arg(path, bounds ? u" within these bounds"_s : QString{}));
    if (!source.bounds && !source.roads.isEmpty())
        source.bounds = boundsOf(source.roads);
    return source;
}

} // namespace dispatch
