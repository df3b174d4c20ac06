#include "roadarrays.h"

#include "drivefactors.h"
#include "packbook.h"
#include "packfailures.h"
#include "roadwriter.h"

#include <QSqlDatabase>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

template <typename Number, typename Rows, typename Field>
Result<> write(QSqlQuery& query, const QString& name, const Rows& rows, Field field)
{
    QByteArray body(rows.size() * qsizetype(sizeof(Number)), Qt::Uninitialized);
    auto* at = body.data();
    for (const auto& row : rows) {
        qToLittleEndian<Number>(row.*field, at);
        at += sizeof(Number);
    }
    query.bindValue(u":name"_s, name);
    query.bindValue(u":body"_s, body);
    return perform(query, "insert_road_array");
}

class ArrayReader {
public:
    [[nodiscard]] static Result<ArrayReader> of(const QSqlDatabase& database)
    {
        return prepared(database, "road_array").transform([](QSqlQuery query) { return ArrayReader(std::move(query)); });
    }

    /// The first array decides how many rows there are.
    template <typename Number, typename Rows, typename Field>
    void read(const QString& name, Rows& rows, Field field)
    {
        if (!m_whole)
            return;
        m_query.bindValue(u":name"_s, name);
        m_whole = perform(m_query, "road_array");
        if (!m_whole)
            return;
        const auto body = m_query.next() ? m_query.value(0).toByteArray() : QByteArray();
        m_query.finish();
        const auto count = body.size() / qsizetype(sizeof(Number));
        if (rows.isEmpty())
            rows.resize(count);
        if (rows.size() != count || body.size() % qsizetype(sizeof(Number)) != 0) {
            m_whole = std::unexpected(packfailures::damaged(u"the road array %1 has another length"_s.arg(name)));
            return;
        }
        const auto* at = body.constData();
        for (auto& row : rows) {
            row.*field = qFromLittleEndian<Number>(at);
            at += sizeof(Number);
        }
    }
    [[nodiscard]] const Result<>& whole() const { return m_whole; }

private:
    explicit ArrayReader(QSqlQuery query) : m_query(std::move(query)) {}

    QSqlQuery m_query;
    Result<> m_whole;
};

/// Every number points at something that is there.
bool isSound(const RoadParts& parts)
{
    const auto nodes = quint32(parts.nodes.size());
    for (qsizetype i = 0; i < parts.edges.size(); ++i) {
        const auto& edge = parts.edges.at(i);
        if (edge.from >= nodes || edge.to >= nodes || edge.ways < 1 || edge.ways > 3 || edge.roadClass >= roadClassCount || edge.centiseconds == 0
            || parts.shapeEnd(i) > parts.shapes.size() || qsizetype(edge.firstShape) + 2 > parts.shapeEnd(i))
            return false;
    }
    return true;
}

} // namespace

Result<> writeRoadArrays(const QSqlDatabase& database, const RoadParts& parts)
{
    using Edge = RoadParts::Edge;
    using Packed = RoadParts::Packed;
    auto query = prepared(database, "insert_road_array");
    if (!query)
        return std::unexpected(query.error());
    return write<qint32>(*query, u"node_lat"_s, parts.nodes, &Packed::latitude)
        .and_then([&] { return write<qint32>(*query, u"node_lon"_s, parts.nodes, &Packed::longitude); })
        .and_then([&] { return write<quint32>(*query, u"edge_from"_s, parts.edges, &Edge::from); })
        .and_then([&] { return write<quint32>(*query, u"edge_to"_s, parts.edges, &Edge::to); })
        .and_then([&] { return write<quint32>(*query, u"edge_decimetres"_s, parts.edges, &Edge::decimetres); })
        .and_then([&] { return write<quint32>(*query, u"edge_centiseconds"_s, parts.edges, &Edge::centiseconds); })
        .and_then([&] { return write<quint32>(*query, u"edge_shape"_s, parts.edges, &Edge::firstShape); })
        .and_then([&] { return write<quint8>(*query, u"edge_class"_s, parts.edges, &Edge::roadClass); })
        .and_then([&] { return write<quint8>(*query, u"edge_ways"_s, parts.edges, &Edge::ways); })
        .and_then([&] { return write<qint32>(*query, u"shape_lat"_s, parts.shapes, &Packed::latitude); })
        .and_then([&] { return write<qint32>(*query, u"shape_lon"_s, parts.shapes, &Packed::longitude); });
}

Result<RoadParts> readRoadArrays(const QSqlDatabase& database)
{
    using Edge = RoadParts::Edge;
    using Packed = RoadParts::Packed;
    auto reader = ArrayReader::of(database);
    if (!reader)
        return std::unexpected(reader.error());
    RoadParts parts;
    reader->read<qint32>(u"node_lat"_s, parts.nodes, &Packed::latitude);
    reader->read<qint32>(u"node_lon"_s, parts.nodes, &Packed::longitude);
    reader->read<quint32>(u"edge_from"_s, parts.edges, &Edge::from);
    reader->read<quint32>(u"edge_to"_s, parts.edges, &Edge::to);
    reader->read<quint32>(u"edge_decimetres"_s, parts.edges, &Edge::decimetres);
    reader->read<quint32>(u"edge_centiseconds"_s, parts.edges, &Edge::centiseconds);
    reader->read<quint32>(u"edge_shape"_s, parts.edges, &Edge::firstShape);
    reader->read<quint8>(u"edge_class"_s, parts.edges, &Edge::roadClass);
    reader->read<quint8>(u"edge_ways"_s, parts.edges, &Edge::ways);
    reader->read<qint32>(u"shape_lat"_s, parts.shapes, &Packed::latitude);
    reader->read<qint32>(u"shape_lon"_s, parts.shapes, &Packed::longitude);
    if (!reader->whole())
        return std::unexpected(reader->whole().error());
    if (!isSound(parts))
        return std::unexpected(packfailures::damaged(u"the road graph points outside itself"_s));
    return parts;
}

Result<> writeRoads(QSqlDatabase& database, const MapSource& source)
{
    return perform(database, "make_road_array").and_then([&] { return writeRoadArrays(database, roadParts(source.roads)); });
}

} // namespace dispatch
