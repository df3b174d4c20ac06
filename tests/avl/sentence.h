#pragma once

#include "devicefix.h"

#include "print.h"

#include <QByteArray>

namespace Catch {

template <>
struct StringMaker<dispatch::DeviceFix> {
    static std::string convert(const dispatch::DeviceFix& f)
    {
        return QStringLiteral("%1 %2 %3 at %4").arg(f.device).arg(f.point.latitude, 0, 'f', 6).arg(f.point.longitude, 0, 'f', 6).arg(dispatch::toMsecs(f.fixedAt)).toStdString();
    }
};

} // namespace Catch

namespace dispatch::test {

/// "$BODY*CS", as a receiver says it.
[[nodiscard]] inline QByteArray sentence(const QByteArray& body)
{
    unsigned sum = 0;
    for (const auto each : body)
        sum ^= static_cast<unsigned char>(each);
    return '$' + body + '*' + QByteArray::number(sum, 16).rightJustified(2, '0').toUpper();
}

/// The RMC sentence of a fix at @p point.
[[nodiscard]] inline QByteArray rmc(const Point& point, Instant at, double knots = 12.5, double course = 84.5)
{
    const auto angle = [](double degrees, int width) {
        const double whole = std::floor(std::abs(degrees));
        return QByteArray::number(int(whole)).rightJustified(width, '0') + QByteArray::number((std::abs(degrees) - whole) * 60, 'f', 6).rightJustified(9, '0');
    };
    const auto when = toDateTime(at, QTimeZone::UTC);
    return sentence("GPRMC," + when.toString(QStringLiteral("hhmmss.zzz")).toLatin1() + ",A," + angle(point.latitude, 2) + ',' + (point.latitude < 0 ? 'S' : 'N') + ','
        + angle(point.longitude, 3) + ',' + (point.longitude < 0 ? 'W' : 'E') + ',' + QByteArray::number(knots, 'f', 2) + ',' + QByteArray::number(course, 'f', 1) + ','
        + when.toString(QStringLiteral("ddMMyy")).toLatin1() + ",,,A");
}

} // namespace dispatch::test
