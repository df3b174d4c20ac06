#include "pinwords.h"

#include <QRegularExpression>

#include <cmath>

namespace dispatch {

namespace {

    std::optional<double> degrees(QString number, const QString& side, QLatin1StringView negative)
    {
        bool ok = false;
        auto value = number.replace(QChar(0x2212), u'-').toDouble(&ok);
        if (!ok)
            return {};
        if (!side.isEmpty() && negative.contains(side, Qt::CaseInsensitive))
            value = -std::abs(value);
        return value;
    }

    QString signedWords(double value)
    {
        return (value < 0 ? QString(QChar(0x2212)) : QString()) + QString::number(std::abs(value), 'f', 4);
    }

} // namespace

QString pinWords(const Point& pin)
{
    return signedWords(pin.latitude) + QLatin1StringView(", ") + signedWords(pin.longitude);
}

std::optional<Point> typedPin(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(
        "^\\s*([-−]?[0-9]{1,2}(?:\\.[0-9]+)?)\\s*°?\\s*([NSns]?)\\s*[,; ]\\s*([-−]?[0-9]{1,3}(?:\\.[0-9]+)?)\\s*°?\\s*([EWew]?)\\s*$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const auto latitude = degrees(match.captured(1), match.captured(2), QLatin1StringView("s"));
    const auto longitude = degrees(match.captured(3), match.captured(4), QLatin1StringView("w"));
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180)
        return {};
    return Point{*latitude, *longitude};
}

} // namespace dispatch
