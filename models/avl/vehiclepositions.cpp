#include "vehiclepositions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

Result<QList<DeviceFix>> readVehiclePositions(const QByteArray& csv)
{
    const auto lines = QString::fromUtf8(csv).split(u'\n');
    auto names = lines.first().trimmed().split(u',');
    for (auto& name : names)
        name = name.trimmed();
    QHash<QString, qsizetype> columns;
    for (const auto& name : {u"vehicle_id"_s, u"timestamp"_s, u"latitude"_s, u"longitude"_s, u"bearing"_s, u"speed"_s})
        if (const auto at = names.indexOf(name); at >= 0)
            columns.insert(name, at);
    for (const auto& name : {u"vehicle_id"_s, u"timestamp"_s, u"latitude"_s, u"longitude"_s})
        if (!columns.contains(name))
            return refuse(u"The table of vehicle positions has no column “%1”."_s.arg(name));
    QList<DeviceFix> fixes;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        const auto fields = lines.at(i).split(u',');
        const auto field = [&](const QString& name) { return columns.contains(name) ? fields.value(columns.value(name)).trimmed() : QString{}; };
        const auto number = [&](const QString& name) -> std::optional<double> {
            bool isNumber = false;
            const auto value = field(name).toDouble(&isNumber);
            return isNumber && qIsFinite(value) ? std::optional(value) : std::nullopt;
        };
        const auto latitude = number(u"latitude"_s);
        const auto longitude = number(u"longitude"_s);
        const auto at = number(u"timestamp"_s);
        if (!isDeviceName(field(u"vehicle_id"_s)) || !latitude || !longitude || !at || *at < 0 || *at > 4e9)
            return refuse(u"Line %1 of the table of vehicle positions can not be read."_s.arg(i + 1));
        fixes.append({field(u"vehicle_id"_s), {*latitude, *longitude}, fromMsecs(qRound64(*at * 1000)), {}, number(u"bearing"_s), number(u"speed"_s)});
    }
    std::ranges::stable_sort(fixes, {}, &DeviceFix::fixedAt);
    return fixes;
}

} // namespace dispatch
