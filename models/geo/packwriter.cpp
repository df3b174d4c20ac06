#include "packwriter.h"

#include "drawnzoom.h"
#include "joinedlines.h"
#include "packbook.h"
#include "packconnection.h"
#include "packfailures.h"
#include "packhash.h"
#include "wkb.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>

#include <algorithm>
#include <cmath>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr qint64 tellEvery = 10'000;

QString text(const QString& value)
{
    return value.isNull() ? u""_s : value; // the driver would bind a null string as NULL
}

Result<> setMeta(const QSqlDatabase& database, const QString& key, const QString& value)
{
    return prepared(database, "insert_meta").and_then([&](QSqlQuery query) {
        query.bindValue(u":k"_s, key);
        query.bindValue(u":v"_s, text(value));
        return perform(query, "insert_meta");
    });
}

MapBounds boundsOf(const MapSource& source)
{
    MapBounds bounds;
    if (source.bounds)
        return *source.bounds;
    for (const auto& feature : source.features)
        for (const auto& part : feature.parts)
            bounds.include(part);
    for (const auto& area : source.areas)
        for (const auto& ring : area.rings)
            bounds.include(ring);
    return bounds;
}

Result<> writeMeta(const QSqlDatabase& database, const MapSource& source, const QDateTime& builtAt)
{
    const auto box = boundsOf(source);
    const auto number = [](double degrees) { return QString::number(degrees, 'f', 7); };
    const std::initializer_list<std::pair<QString, QString>> rows{{u"county"_s, source.county}, {u"built_at"_s, builtAt.toUTC().toString(Qt::ISODate)},
        {u"source"_s, source.source}, {u"source_date"_s, source.sourceDate}, {u"attribution"_s, source.attribution}, {u"schematic"_s, source.schematic ? u"1"_s : u"0"_s},
        {u"bounds"_s, QStringList{number(box.west), number(box.south), number(box.east), number(box.north)}.join(u' ')},
        {u"figures"_s, QString::fromUtf8(QJsonDocument(source.figures).toJson(QJsonDocument::Compact))}};
    for (const auto& [key, value] : rows)
        if (auto kept = setMeta(database, key, value); !kept)
            return kept;
    return {};
}

bool isOnEarth(const Point& p)
{
    return std::abs(p.latitude) <= 90 && std::abs(p.longitude) <= 180;
}

/// Whether the shape has the points that its kind asks for.
bool isWhole(const MapFeature& feature)
{
    const auto atLeast = feature.shape == MapFeature::Shape::Point ? 1 : feature.shape == MapFeature::Shape::Line ? 2 : 3;
    return !feature.parts.isEmpty()
        && std::ranges::all_of(feature.parts, [&](const QList<Point>& part) { return part.size() >= atLeast && std::ranges::all_of(part, isOnEarth); });
}

Result<> writeAreas(const QSqlDatabase& database, const QList<MapArea>& areas)
{
    auto query = prepared(database, "insert_area");
    if (!query)
        return std::unexpected(query.error());
    for (const auto& each : areas) {
        if (!isWhole({{}, {}, {}, {}, MapFeature::Shape::Polygon, each.rings}))
            continue; // it holds no point
        query->bindValue(u":id"_s, each.area.id);
        query->bindValue(u":name"_s, text(each.area.name));
        query->bindValue(u":rural"_s, each.area.rural ? 1 : 0);
        query->bindValue(u":promise_minutes"_s, each.area.promiseMinutes);
        query->bindValue(u":jurisdiction"_s, text(each.area.jurisdiction));
        query->bindValue(u":city"_s, text(each.city));
        query->bindValue(u":shape"_s, toWkb(MapFeature::Shape::Polygon, each.rings));
        if (auto kept = perform(*query, "insert_area"); !kept)
            return kept;
    }
    return {};
}

class FeatureRows {
public:
    [[nodiscard]] static Result<FeatureRows> into(const QSqlDatabase& database)
    {
        auto feature = prepared(database, "insert_feature");
        if (!feature)
            return std::unexpected(feature.error());
        auto box = prepared(database, "insert_feature_box");
        if (!box)
            return std::unexpected(box.error());
        FeatureRows rows;
        rows.m_feature = *std::move(feature);
        rows.m_box = *std::move(box);
        return rows;
    }

    [[nodiscard]] Result<> add(const MapFeature& feature)
    {
        const auto zooms = drawnZooms(feature);
        MapBounds box;
        box.include(feature.parts.first());
        m_feature.bindValue(u":layer"_s, feature.layer);
        m_feature.bindValue(u":kind"_s, text(feature.kind));
        m_feature.bindValue(u":name"_s, text(feature.name));
        m_feature.bindValue(u":ref"_s, text(feature.ref));
        m_feature.bindValue(u":shape"_s, toWkb(feature.shape, feature.parts));
        if (auto kept = perform(m_feature, "insert_feature"); !kept)
            return kept;
        m_box.bindValue(u":id"_s, m_feature.lastInsertId());
        m_box.bindValue(u":west"_s, box.west);
        m_box.bindValue(u":east"_s, box.east);
        m_box.bindValue(u":south"_s, box.south);
        m_box.bindValue(u":north"_s, box.north);
        m_box.bindValue(u":from_zoom"_s, zooms.from);
        m_box.bindValue(u":to_zoom"_s, zooms.to);
        return perform(m_box, "insert_feature_box");
    }

private:
    FeatureRows() = default;
    QSqlQuery m_feature;
    QSqlQuery m_box;
};

} // namespace

PackWriter::PackWriter(QList<PackStep> steps, PackTiler tiler, PackProgress progress) : m_steps(std::move(steps)), m_tiler(std::move(tiler)), m_progress(std::move(progress)) {}

void PackWriter::tell(const QString& step, qint64 done, qint64 of) const
{
    if (m_progress)
        m_progress(step, done, of);
}

Result<> PackWriter::write(const MapSource& source, const QString& path, const QDateTime& builtAt) const
{
    const QString growing = path + ".new"_L1;
    if (QFile::exists(growing) && !QFile::remove(growing))
        return std::unexpected(packfailures::notWritten(u"an earlier half-made file can not be removed"_s));
    auto made = fill(source, growing, builtAt);
    if (made && m_tiler)
        made = addTiles(growing);
    if (made)
        made = seal(growing);
    if (made) {
        std::error_code error;
        std::filesystem::rename(growing.toStdU16String(), path.toStdU16String(), error);
        if (!error)
            return {};
        made = std::unexpected(packfailures::notWritten(u"the new pack could not take its name: system error %1"_s.arg(error.value())));
    }
    QFile::remove(growing);
    return made;
}

Result<> PackWriter::fill(const MapSource& source, const QString& path, const QDateTime& builtAt) const
{
    auto connection = PackConnection::toWrite(path);
    if (!connection)
        return std::unexpected(packfailures::notWritten(connection.error().detail));
    auto& database = connection->database();
    for (const auto step : {"mark_ours", "mark_format", "no_journal", "write_lightly", "begin", "make_meta", "make_feature", "make_feature_box", "make_area", "make_tile"})
        if (auto made = perform(database, step); !made)
            return made;
    if (auto kept = writeMeta(database, source, builtAt).and_then([&] { return writeAreas(database, source.areas); }); !kept)
        return kept;

    auto rows = FeatureRows::into(database);
    if (!rows)
        return std::unexpected(rows.error());
    const auto features = joinedLines(source.features);
    qint64 done = 0;
    for (const auto& each : features) {
        if (done % tellEvery == 0)
            tell(u"shapes"_s, done, features.size());
        if (!isWhole(each))
            continue;
        if (auto kept = rows->add(each); !kept)
            return kept;
        ++done;
    }
    if (done == 0)
        return std::unexpected(packfailures::empty(u"no shape has the points that it needs"_s));
    tell(u"shapes"_s, done, done);

    for (const auto& step : m_steps) {
        tell(step.name);
        if (auto kept = step.write(database, source); !kept)
            return kept;
    }
    return perform(database, "commit");
}

Result<> PackWriter::addTiles(const QString& path) const
{
    if (auto described = seal(path); !described)
        return described;
    const auto pack = MapPack::open(path);
    if (!pack)
        return std::unexpected(pack.error());
    const auto tiles = m_tiler(*pack, m_progress);
    if (!tiles)
        return std::unexpected(tiles.error());
    auto connection = PackConnection::toWrite(path);
    if (!connection)
        return std::unexpected(connection.error());
    for (const auto step : {"no_journal", "write_lightly", "begin"})
        if (auto set = perform(connection->database(), step); !set)
            return set;
    auto query = prepared(connection->database(), "insert_tile");
    if (!query)
        return std::unexpected(query.error());
    for (const auto& tile : *tiles) {
        query->bindValue(u":style"_s, tile.style);
        query->bindValue(u":scale"_s, tile.scale);
        query->bindValue(u":z"_s, tile.z);
        query->bindValue(u":x"_s, tile.x);
        query->bindValue(u":y"_s, tile.y);
        query->bindValue(u":png"_s, tile.png);
        if (auto kept = perform(*query, "insert_tile"); !kept)
            return kept;
    }
    return perform(connection->database(), "commit");
}

Result<> PackWriter::seal(const QString& path) const
{
    tell(u"hash"_s);
    auto connection = PackConnection::toWrite(path);
    if (!connection)
        return std::unexpected(connection.error());
    const auto& database = connection->database();
    for (const auto step : {"no_journal", "write_fully"})
        if (auto set = perform(database, step); !set)
            return set;
    const auto hash = packHash(database);
    if (!hash)
        return std::unexpected(hash.error());
    return perform(database, "begin")
        .and_then([&] { return setMeta(database, u"hash"_s, QString::fromLatin1(*hash)); })
        .and_then([&] { return packSeal(database); })
        .and_then([&](const QByteArray& seal) { return setMeta(database, u"seal"_s, QString::fromLatin1(seal)); })
        .and_then([&] { return perform(database, "commit"); });
}

} // namespace dispatch
