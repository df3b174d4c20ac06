#include "drivefactors.h"

#include "jsonfile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

const QString what = u"drive factors"_s;
/// Nothing on the road is faster than when it is empty, nor ten times slower for a whole hour.
constexpr double least = 1;
constexpr double most = 10;

constexpr std::array classNames{"motorway"_L1, "trunk"_L1, "primary"_L1, "secondary"_L1, "tertiary"_L1, "residential"_L1, "service"_L1, "link"_L1};

} // namespace

RoadClass roadClassOf(const QString& kind)
{
    if (kind.endsWith("_link"_L1))
        return RoadClass::Link;
    const auto it = std::ranges::find(classNames, kind, [](QLatin1StringView name) { return QString(name); });
    if (it != classNames.end())
        return static_cast<RoadClass>(it - classNames.begin());
    return kind == u"unclassified" || kind == u"living_street" || kind == u"road" ? RoadClass::Residential : RoadClass::Service;
}

Result<DriveFactors> DriveFactors::read(const QByteArray& json)
{
    const auto document = jsonfile::parsed(json, what);
    if (!document)
        return std::unexpected(document.error());
    const auto blocks = document->toObject().value(u"days"_s).toArray();
    DriveFactors factors;
    factors.m_factors.fill(RoadFactors{}, days * hours);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto block = blocks.at(i).toObject();
        const auto where = u"days[%1]"_s.arg(i);
        const auto classes = block.value(u"classes"_s).toObject();
        for (std::size_t c = 0; c < roadClassCount; ++c) {
            const auto hourly = classes.value(classNames.at(c)).toArray();
            if (hourly.size() != hours)
                return jsonfile::refused(what, where, u"%1 has not one factor for each of 24 hours"_s.arg(classNames.at(c)));
            for (const auto& weekday : block.value(u"weekdays"_s).toArray()) {
                const int day = weekday.toInt();
                if (day < 1 || day > days)
                    return jsonfile::refused(what, where, u"a weekday is 1 to 7"_s);
                for (int hour = 0; hour < hours; ++hour) {
                    const double factor = hourly.at(hour).toDouble();
                    if (!(factor >= least && factor <= most))
                        return jsonfile::refused(what, where, u"%1 at %2 is not between 1 and 10"_s.arg(classNames.at(c)).arg(hour));
                    factors.m_factors[(day - 1) * hours + hour][c] = factor;
                }
            }
        }
    }
    for (int day = 0; day < days; ++day)
        if (factors.m_factors.at(day * hours).front() < least)
            return jsonfile::refused(what, u"days"_s, u"weekday %1 is missing"_s.arg(day + 1));
    return factors;
}

const RoadFactors& DriveFactors::at(int weekday, int hour) const
{
    return m_factors.at((std::clamp(weekday, 1, days) - 1) * hours + std::clamp(hour, 0, hours - 1));
}

RoadFactors DriveFactors::freeFlow()
{
    RoadFactors factors;
    factors.fill(1);
    return factors;
}

} // namespace dispatch
