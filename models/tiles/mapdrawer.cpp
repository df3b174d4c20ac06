#include "mapdrawer.h"

#include "packbook.h"
#include "packconnection.h"
#include "packfailures.h"
#include "shownfeatures.h"

#include <mapnik/agg_renderer.hpp>
#include <mapnik/datasource.hpp>
#include <mapnik/debug.hpp>
#include <mapnik/feature.hpp>
#include <mapnik/feature_layer_desc.hpp>
#include <mapnik/featureset.hpp>
#include <mapnik/image.hpp>
#include <mapnik/layer.hpp>
#include <mapnik/load_map.hpp>
#include <mapnik/map.hpp>

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int tilePixels = 256;
constexpr int bufferPixels = 128; ///< what stands beside the block and reaches into it
const mapnik::box2d<double> world(-mercator::halfWorld, -mercator::halfWorld, mercator::halfWorld, mercator::halfWorld);

class FeatureRow : public mapnik::Featureset {
public:
    explicit FeatureRow(const std::vector<mapnik::feature_ptr>& features) : m_features(&features) {}
    mapnik::feature_ptr next() override { return m_next < m_features->size() ? (*m_features)[m_next++] : mapnik::feature_ptr(); }

private:
    const std::vector<mapnik::feature_ptr>* m_features;
    std::size_t m_next = 0;
};

/// One layer of the picture that is being drawn, out of memory: Mapnik needs no plugin that reads files, and no SQLite of its own.
class ShownLayer : public mapnik::datasource {
public:
    ShownLayer() : datasource(mapnik::parameters()) {}
    void show(std::vector<mapnik::feature_ptr> features) { m_features = std::move(features); }

    datasource_t type() const override { return datasource::Vector; }
    std::optional<mapnik::datasource_geometry_t> get_geometry_type() const override { return mapnik::datasource_geometry_t::Collection; }
    mapnik::featureset_ptr features(const mapnik::query&) const override { return std::make_shared<FeatureRow>(m_features); }
    mapnik::featureset_ptr features_at_point(const mapnik::coord2d&, double) const override { return mapnik::make_empty_featureset(); }
    mapnik::box2d<double> envelope() const override { return world; }
    mapnik::layer_descriptor get_descriptor() const override { return {"pack", "utf-8"}; }

private:
    std::vector<mapnik::feature_ptr> m_features;
};

} // namespace

/// Mapnik's side of the pencil. A layer of the style is named after the pack's layer that it shows: "road" is drawn, what matters
/// most above the rest; of "road:major" the names are written, what matters most first.
struct MapDrawer::Canvas {
    struct Layer {
        std::string of;
        bool isWritten = false;
        std::shared_ptr<ShownLayer> shown;
    };
    mapnik::Map map{tilePixels, tilePixels, "epsg:3857"};
    std::vector<Layer> layers;

    void show(const ShownFeatures& features)
    {
        for (auto& [of, isWritten, shown] : layers) {
            const auto found = features.find(of);
            auto row = found == features.end() ? std::vector<mapnik::feature_ptr>{} : found->second;
            if (isWritten)
                std::ranges::reverse(row);
            shown->show(std::move(row));
        }
    }
};

QString styleName(MapStyle style)
{
    return style == MapStyle::Day ? u"day"_s : u"night"_s;
}

MapDrawer::MapDrawer(PackConnection connection, MapMeasures measures)
    : m_connection(std::make_unique<PackConnection>(std::move(connection))), m_measures(std::move(measures)), m_canvas(std::make_unique<Canvas>())
{
}

MapDrawer::~MapDrawer()
{
    take();
}

Result<std::unique_ptr<MapDrawer>> MapDrawer::of(const MapPack& pack, MapStyle style)
{
    auto look = MapLook::of(style);
    if (!look)
        return std::unexpected(look.error());
    auto connection = pack.connect();
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<MapDrawer> drawer(new MapDrawer(*std::move(connection), std::move(look->measures)));
    if (auto loaded = drawer->load(look->style); !loaded)
        return std::unexpected(loaded.error());
    drawer->layDown();
    return drawer;
}

Result<> MapDrawer::load(const QByteArray& style)
{
    const auto fonts = mapFonts();
    if (!fonts)
        return std::unexpected(fonts.error());
    auto& map = m_canvas->map;
    mapnik::logger::set_severity(mapnik::logger::none); // it complains about markers of its own; what is ours comes as an exception
    try {
        for (const auto& font : *fonts)
            if (!map.register_fonts(font.toStdString()))
                return std::unexpected(packfailures::cannotDraw(u"a font can not be read"_s));
        mapnik::load_map_string(map, style.toStdString(), true);
        map.load_fonts();
    } catch (const std::exception& e) {
        return std::unexpected(packfailures::cannotDraw(u"the map's style: %1"_s.arg(QString::fromUtf8(e.what()))));
    }
    map.set_buffer_size(bufferPixels);
    for (auto& layer : map.layers()) {
        auto shown = std::make_shared<ShownLayer>();
        layer.set_srs(map.srs());
        layer.set_datasource(shown);
        const auto colon = layer.name().find(':');
        m_canvas->layers.push_back({layer.name().substr(0, colon), colon != std::string::npos, std::move(shown)});
    }
    return {};
}

Result<QImage> MapDrawer::draw(const mercator::Block& block, int scale)
{
    const auto side = block.tiles * tilePixels * scale;
    const auto margin = double(bufferPixels) / (block.tiles * tilePixels);
    const auto features = shownFeatures(m_connection->database(), mercator::boxOf(block, margin), block.z, m_measures);
    if (!features)
        return std::unexpected(features.error());
    m_canvas->show(*features);
    auto& map = m_canvas->map;
    const auto [southWest, northEast] = mercator::boxOf(block);
    try {
        map.resize(unsigned(side), unsigned(side));
        map.zoom_to_box({southWest.x, southWest.y, northEast.x, northEast.y});
        mapnik::image_rgba8 picture(side, side);
        mapnik::agg_renderer<mapnik::image_rgba8> renderer(map, picture, scale);
        renderer.apply();
        m_canvas->show({});
        return QImage(picture.bytes(), side, side, QImage::Format_RGBA8888_Premultiplied).convertToFormat(QImage::Format_RGB32);
    } catch (const std::exception& e) {
        return std::unexpected(packfailures::cannotDraw(u"a tile of zoom %1: %2"_s.arg(block.z).arg(QString::fromUtf8(e.what()))));
    }
}

Result<QByteArray> MapDrawer::kept(const TileWish& wish)
{
    return prepared(m_connection->database(), "tile_at").and_then([&](QSqlQuery query) -> Result<QByteArray> {
        query.bindValue(u":style"_s, styleName(wish.style));
        query.bindValue(u":scale"_s, wish.scale);
        query.bindValue(u":z"_s, wish.tile.z);
        query.bindValue(u":x"_s, wish.tile.x);
        query.bindValue(u":y"_s, wish.tile.y);
        if (auto ran = perform(query, "tile_at"); !ran)
            return std::unexpected(ran.error());
        if (query.next())
            return query.value(0).toByteArray();
        return ended(query, "tile_at").transform([] { return QByteArray(); });
    });
}

void MapDrawer::take()
{
    m_connection->database().moveToThread(QThread::currentThread());
}

void MapDrawer::layDown()
{
    m_connection->database().moveToThread(nullptr);
}

} // namespace dispatch
