#include "countyfile.h"

#include "jsonfile.h"

#include <QFile>

#include <cmath>

namespace dispatch {

namespace {

constexpr qsizetype longestName = 200;

} // namespace

CountyFile::CountyFile(const QString& folder, const QString& name)
    : m_name(QStringLiteral("county %1").arg(name))
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        fail({}, file.errorString());
        return;
    }
    const auto read = jsonfile::parsed(file.readAll(), m_name);
    if (!read)
        m_failure = read.error();
    else
        m_object = read->toObject();
}

void CountyFile::fail(const QString& where, const QString& why)
{
    if (!m_failure)
        m_failure = jsonfile::refused(m_name, where, why).error();
}

QString CountyFile::text(const QJsonObject& object, QStringView key, const QString& where)
{
    const auto text = object.value(key).toString();
    if (text.isEmpty() || text.size() > longestName)
        fail(where, QStringLiteral("\"%1\" is missing or too long").arg(key));
    return text;
}

double CountyFile::number(const QJsonObject& object, QStringView key, const QString& where)
{
    const auto value = object.value(key);
    if (!value.isDouble())
        fail(where, QStringLiteral("\"%1\" is not a number").arg(key));
    return value.toDouble();
}

Point CountyFile::point(const QJsonValue& pair, const QString& where)
{
    const auto numbers = pair.toArray();
    const Point point{numbers.at(0).toDouble(), numbers.at(1).toDouble()};
    if (!numbers.at(0).isDouble() || !numbers.at(1).isDouble() || std::abs(point.latitude) > 90 || std::abs(point.longitude) > 180)
        fail(where, QStringLiteral("not a point of latitude and longitude"));
    return point;
}

QList<Point> CountyFile::points(const QJsonObject& object, QStringView key, qsizetype least, const QString& where)
{
    QList<Point> points;
    const auto list = object.value(key).toArray();
    for (qsizetype index = 0; index < list.size(); ++index)
        points.append(point(list.at(index), QStringLiteral("%1.%2[%3]").arg(where, key).arg(index)));
    if (points.size() < least)
        fail(where, QStringLiteral("\"%1\" has fewer than %2 points").arg(key).arg(least));
    return points;
}

} // namespace dispatch
