#include "mappack.h"

#include "packbook.h"
#include "packconnection.h"
#include "packfailures.h"
#include "packhash.h"
#include "wkb.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr quint32 applicationId = 0x43574D50; // "CWMP"

/// What SQLite keeps in the first hundred bytes, read without it: a foreign file is never handed to SQLite at all.
Result<> checkHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(packfailures::missing(file.errorString()));
    const auto header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return std::unexpected(packfailures::foreign(u"no SQLite header"_s));
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (number(68) != applicationId)
        return std::unexpected(packfailures::foreign(u"application id %1"_s.arg(number(68))));
    if (number(60) > quint32(MapPack::format))
        return std::unexpected(packfailures::newer(int(number(60))));
    const auto shortPage = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 page = shortPage == 1 ? 65536 : shortPage;
    if (number(60) != quint32(MapPack::format) || page * number(28) != file.size())
        return std::unexpected(packfailures::damaged(u"format %1, %2 pages of %3 in %4 bytes"_s.arg(number(60)).arg(number(28)).arg(page).arg(file.size())));
    return {};
}

Result<QHash<QString, QString>> metaOf(const QSqlDatabase& database)
{
    auto query = prepared(database, "all_meta");
    if (!query)
        return std::unexpected(query.error());
    if (auto ran = perform(*query, "all_meta"); !ran)
        return std::unexpected(ran.error());
    QHash<QString, QString> meta;
    while (query->next())
        meta.insert(query->value(0).toString(), query->value(1).toString());
    return ended(*query, "all_meta").transform([&] { return meta; });
}

PackMeta read(const QHash<QString, QString>& meta)
{
    const auto numbers = meta.value(u"bounds"_s).split(u' ');
    const auto at = [&](qsizetype i) { return numbers.value(i).toDouble(); };
    return {meta.value(u"county"_s), QDateTime::fromString(meta.value(u"built_at"_s), Qt::ISODate), meta.value(u"source"_s), meta.value(u"source_date"_s),
        meta.value(u"attribution"_s), meta.value(u"schematic"_s) == "1"_L1, {at(0), at(1), at(2), at(3)}, meta.value(u"hash"_s),
        QJsonDocument::fromJson(meta.value(u"figures"_s).toUtf8()).object()};
}

Result<QList<MapArea>> areasOf(const QSqlDatabase& database)
{
    auto query = prepared(database, "all_areas");
    if (!query)
        return std::unexpected(query.error());
    if (auto ran = perform(*query, "all_areas"); !ran)
        return std::unexpected(ran.error());
    QList<MapArea> areas;
    while (query->next()) {
        const auto shape = fromWkb(query->value(6).toByteArray());
        if (!shape)
            return std::unexpected(packfailures::damaged(u"the shape of an area can not be read"_s));
        areas.append({{query->value(0).toString(), query->value(1).toString(), query->value(2).toBool(), query->value(3).toInt(), query->value(4).toString()},
            query->value(5).toString(), shape->parts});
    }
    return ended(*query, "all_areas").transform([&] { return areas; });
}

Result<QJsonObject> featureCounts(const QSqlDatabase& database)
{
    auto query = prepared(database, "count_features");
    if (!query)
        return std::unexpected(query.error());
    if (auto ran = perform(*query, "count_features"); !ran)
        return std::unexpected(ran.error());
    QJsonObject counts;
    while (query->next())
        counts.insert(query->value(0).toString(), query->value(1).toLongLong());
    return ended(*query, "count_features").transform([&] { return counts; });
}

Result<QJsonArray> tileCounts(const QSqlDatabase& database)
{
    auto query = prepared(database, "count_tiles");
    if (!query)
        return std::unexpected(query.error());
    if (auto ran = perform(*query, "count_tiles"); !ran)
        return std::unexpected(ran.error());
    QJsonArray counts;
    while (query->next())
        counts.append(QJsonObject{{u"style"_s, query->value(0).toString()}, {u"scale"_s, query->value(1).toInt()}, {u"z"_s, query->value(2).toInt()},
            {u"tiles"_s, query->value(3).toLongLong()}, {u"bytes"_s, query->value(4).toLongLong()}});
    return ended(*query, "count_tiles").transform([&] { return counts; });
}

} // namespace

Result<MapPack> MapPack::open(const QString& path)
{
    if (auto header = checkHeader(path); !header)
        return std::unexpected(header.error());
    auto connection = PackConnection::toRead(path);
    if (!connection)
        return std::unexpected(connection.error());
    const auto meta = metaOf(connection->database());
    if (!meta)
        return std::unexpected(meta.error());
    const auto seal = packSeal(connection->database());
    if (!seal)
        return std::unexpected(seal.error());
    if (meta->value(u"seal"_s).toLatin1() != *seal)
        return std::unexpected(packfailures::damaged(u"the seal does not fit the description"_s));
    auto areas = areasOf(connection->database());
    if (!areas)
        return std::unexpected(areas.error());
    MapPack pack;
    pack.m_path = path;
    pack.m_seal = *seal;
    pack.m_meta = read(*meta);
    pack.m_areas = *std::move(areas);
    return pack;
}

Result<PackConnection> MapPack::connect() const
{
    auto connection = PackConnection::toRead(m_path);
    if (!connection)
        return connection;
    const auto seal = packSeal(connection->database());
    if (!seal)
        return std::unexpected(seal.error());
    if (*seal != m_seal)
        return std::unexpected(packfailures::replaced());
    return connection;
}

Result<> MapPack::verify() const
{
    auto connection = connect();
    if (!connection)
        return std::unexpected(connection.error());
    auto sound = prepared(connection->database(), "integrity");
    if (!sound)
        return std::unexpected(sound.error());
    if (auto ran = perform(*sound, "integrity"); !ran)
        return ran;
    if (!sound->next() || sound->value(0).toString() != "ok"_L1)
        return std::unexpected(packfailures::damaged(u"SQLite's own check finds the file damaged"_s));
    return packHash(connection->database()).and_then([&](const QByteArray& hash) -> Result<> {
        if (hash != m_meta.hash.toLatin1())
            return std::unexpected(packfailures::damaged(u"the rows do not fit the hash"_s));
        return {};
    });
}

Result<QJsonObject> MapPack::info() const
{
    auto connection = connect();
    if (!connection)
        return std::unexpected(connection.error());
    const auto features = featureCounts(connection->database());
    if (!features)
        return std::unexpected(features.error());
    const auto tiles = tileCounts(connection->database());
    if (!tiles)
        return std::unexpected(tiles.error());
    const auto& box = m_meta.bounds;
    return QJsonObject{{u"format"_s, format}, {u"county"_s, m_meta.county}, {u"built_at"_s, m_meta.builtAt.toString(Qt::ISODate)}, {u"source"_s, m_meta.source},
        {u"source_date"_s, m_meta.sourceDate}, {u"attribution"_s, m_meta.attribution}, {u"schematic"_s, m_meta.schematic},
        {u"bounds"_s, QJsonArray{box.west, box.south, box.east, box.north}}, {u"hash"_s, m_meta.hash}, {u"figures"_s, m_meta.figures},
        {u"bytes"_s, QFileInfo(m_path).size()}, {u"features"_s, *features}, {u"areas"_s, m_areas.size()}, {u"tiles"_s, *tiles}};
}

} // namespace dispatch
