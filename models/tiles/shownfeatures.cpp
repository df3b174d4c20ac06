#include "shownfeatures.h"

#include "packbook.h"
#include "packfailures.h"
#include "wkb.h"

#include <mapnik/feature.hpp>
#include <mapnik/feature_factory.hpp>
#include <mapnik/geometry/geometry_types.hpp>
#include <mapnik/geometry/line_string.hpp>
#include <mapnik/geometry/point.hpp>
#include <mapnik/geometry/polygon.hpp>
#include <mapnik/unicode.hpp>

#include <QSqlQuery>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

template <typename Ring>
Ring projected(const QList<Point>& points)
{
    Ring ring;
    ring.reserve(std::size_t(points.size()));
    for (const auto& each : points) {
        const auto [x, y] = mercator::project(each);
        ring.emplace_back(x, y);
    }
    return ring;
}

mapnik::geometry::geometry<double> geometryOf(const WkbShape& shape)
{
    switch (shape.shape) {
    case MapFeature::Shape::Point: {
        const auto [x, y] = mercator::project(shape.parts.first().first());
        return mapnik::geometry::point<double>(x, y);
    }
    case MapFeature::Shape::Line:
        return projected<mapnik::geometry::line_string<double>>(shape.parts.first());
    case MapFeature::Shape::Polygon:
        break;
    }
    mapnik::geometry::polygon<double> polygon;
    for (const auto& ring : shape.parts)
        polygon.push_back(projected<mapnik::geometry::linear_ring<double>>(ring));
    return polygon;
}

/// How wide a shape is in the picture, pixels of a tile that is 256 wide.
double pixelsAcross(const WkbShape& shape, int zoom)
{
    MapBounds box;
    box.include(shape.parts.first());
    const auto southWest = mercator::project({box.south, box.west});
    const auto northEast = mercator::project({box.north, box.east});
    return std::max(northEast.x - southWest.x, northEast.y - southWest.y) / (2 * mercator::halfWorld) * 256 * std::exp2(zoom);
}

class FeatureMaker {
public:
    FeatureMaker(int zoom, const MapMeasures& measures) : m_zoom(zoom), m_measures(&measures), m_words("utf-8"), m_context(std::make_shared<mapnik::context_type>())
    {
        for (const auto* name : {"kind", "name", "ref", "width", "casing", "text", "across"})
            m_context->push(name);
    }

    /// Empty for a shape that can not be read.
    [[nodiscard]] mapnik::feature_ptr make(const QSqlQuery& row, const MapMeasures::Of& measure) const
    {
        const auto shape = fromWkb(row.value(5).toByteArray());
        if (!shape)
            return {};
        auto feature = mapnik::feature_factory::create(m_context, row.value(0).toLongLong());
        feature->put("kind", words(row.value(2)));
        feature->put("name", words(row.value(3)));
        feature->put("ref", words(row.value(4)));
        feature->put("width", measure.width);
        feature->put("casing", measure.width + 2 * measure.casing);
        feature->put("text", measure.text);
        feature->put("across", pixelsAcross(*shape, m_zoom));
        feature->set_geometry(geometryOf(*shape));
        return feature;
    }
    [[nodiscard]] MapMeasures::Of measure(const QSqlQuery& row) const { return m_measures->of(row.value(1).toString(), row.value(2).toString(), m_zoom); }

private:
    [[nodiscard]] mapnik::value_unicode_string words(const QVariant& value) const { return m_words.transcode(value.toString().toUtf8().constData()); }

    int m_zoom;
    const MapMeasures* m_measures;
    mapnik::transcoder m_words;
    mapnik::context_ptr m_context;
};

struct Ranked {
    int rank = 0;
    mapnik::feature_ptr feature;
};

Result<QSqlQuery> featuresIn(const QSqlDatabase& database, const MapBounds& bounds, int zoom)
{
    return prepared(database, "features_in").and_then([&](QSqlQuery query) -> Result<QSqlQuery> {
        query.bindValue(u":west"_s, bounds.west);
        query.bindValue(u":east"_s, bounds.east);
        query.bindValue(u":south"_s, bounds.south);
        query.bindValue(u":north"_s, bounds.north);
        query.bindValue(u":from_zoom"_s, zoom);
        query.bindValue(u":to_zoom"_s, zoom);
        if (auto ran = perform(query, "features_in"); !ran)
            return std::unexpected(ran.error());
        return query;
    });
}

} // namespace

Result<ShownFeatures> shownFeatures(const QSqlDatabase& database, const mercator::Box& box, int zoom, const MapMeasures& measures)
{
    auto query = featuresIn(database, mercator::boundsOf(box), zoom);
    if (!query)
        return std::unexpected(query.error());
    const FeatureMaker maker(zoom, measures);
    std::map<std::string, std::vector<Ranked>> ranked;
    while (query->next()) {
        const auto measure = maker.measure(*query);
        auto feature = maker.make(*query, measure);
        if (!feature)
            return std::unexpected(packfailures::damaged(u"a shape of the pack can not be read"_s));
        ranked[query->value(1).toString().toStdString()].push_back({measure.rank, std::move(feature)});
    }
    if (auto all = ended(*query, "features_in"); !all)
        return std::unexpected(all.error());
    ShownFeatures shown;
    for (auto& [layer, features] : ranked) {
        std::ranges::stable_sort(features, {}, &Ranked::rank);
        for (auto& each : features)
            shown[layer].push_back(std::move(each.feature));
    }
    return shown;
}

} // namespace dispatch
