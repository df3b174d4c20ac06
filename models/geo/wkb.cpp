#include "wkb.h"

#include <QtEndian>

#include <bit>
#include <cmath>

namespace dispatch {
namespace {

constexpr qsizetype pointBytes = 16;

class Writer {
public:
    explicit Writer(quint32 type)
    {
        m_bytes.append('\1');
        count(type);
    }
    void count(quint32 value)
    {
        value = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void point(const Point& p)
    {
        for (const double each : {p.longitude, p.latitude}) {
            const auto bits = qToLittleEndian(std::bit_cast<quint64>(each));
            m_bytes.append(reinterpret_cast<const char*>(&bits), sizeof bits);
        }
    }
    void line(const QList<Point>& points)
    {
        count(quint32(points.size()));
        for (const auto& each : points)
            point(each);
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads no byte past the end; once something was missing, everything is.
class WkbReader {
public:
    explicit WkbReader(QByteArrayView bytes) : m_bytes(bytes) {}

    quint8 byte() { return has(1) ? quint8(m_bytes.at(m_at++)) : quint8(0); }
    quint32 count() { return has(4) ? qFromLittleEndian<quint32>(step(4)) : 0; }
    Point point()
    {
        if (!has(pointBytes))
            return {};
        const auto longitude = std::bit_cast<double>(qFromLittleEndian<quint64>(step(8)));
        const auto latitude = std::bit_cast<double>(qFromLittleEndian<quint64>(step(8)));
        m_good = m_good && std::abs(longitude) <= 180 && std::abs(latitude) <= 90;
        return {latitude, longitude};
    }
    QList<Point> line()
    {
        const qsizetype n = count();
        QList<Point> points;
        if (!m_good || n > (m_bytes.size() - m_at) / pointBytes) {
            m_good = false;
            return points;
        }
        points.reserve(n);
        for (qsizetype i = 0; i < n; ++i)
            points.append(point());
        return points;
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    bool has(qsizetype n) { return m_good = m_good && m_bytes.size() - m_at >= n; }
    const char* step(qsizetype n)
    {
        const auto* here = m_bytes.data() + m_at;
        m_at += n;
        return here;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace

QByteArray toWkb(MapFeature::Shape shape, const QList<QList<Point>>& parts)
{
    switch (shape) {
    case MapFeature::Shape::Point: {
        Writer writer(1);
        writer.point(parts.first().first());
        return writer.take();
    }
    case MapFeature::Shape::Line: {
        Writer writer(2);
        writer.line(parts.first());
        return writer.take();
    }
    case MapFeature::Shape::Polygon:
        break;
    }
    Writer writer(3);
    writer.count(quint32(parts.size()));
    for (const auto& ring : parts)
        writer.line(ring);
    return writer.take();
}

std::optional<WkbShape> fromWkb(QByteArrayView bytes)
{
    WkbReader reader(bytes);
    if (reader.byte() != 1)
        return {};
    WkbShape shape;
    switch (reader.count()) {
    case 1:
        shape.shape = MapFeature::Shape::Point;
        shape.parts = {{reader.point()}};
        break;
    case 2:
        shape.shape = MapFeature::Shape::Line;
        shape.parts = {reader.line()};
        break;
    case 3:
        shape.shape = MapFeature::Shape::Polygon;
        for (auto left = reader.count(); left > 0 && reader.good(); --left)
            shape.parts.append(reader.line());
        break;
    default:
        return {};
    }
    if (!reader.good() || !reader.atEnd() || shape.parts.isEmpty())
        return {};
    return shape;
}

} // namespace dispatch
