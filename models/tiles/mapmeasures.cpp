#include "mapmeasures.h"

#include "packfailures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

double at(const QList<std::pair<int, double>>& stops, int zoom)
{
    if (stops.isEmpty() || zoom < stops.first().first)
        return 0;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const auto& [z0, v0] = stops.at(i - 1);
        const auto& [z1, v1] = stops.at(i);
        if (zoom <= z1)
            return v0 + (v1 - v0) * (zoom - z0) / (z1 - z0);
    }
    return stops.last().second;
}

} // namespace

Result<MapMeasures::Stops> MapMeasures::stops(const QJsonValue& json, const QString& where)
{
    Stops stops;
    for (const auto& each : json.toArray()) {
        const auto pair = each.toArray();
        if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble() || (!stops.isEmpty() && pair.at(0).toInt() <= stops.last().first))
            return std::unexpected(packfailures::cannotDraw(u"the measures of %1 are no pairs of zoom and size by rising zoom"_s.arg(where)));
        stops.append({pair.at(0).toInt(), pair.at(1).toDouble()});
    }
    return stops;
}

Result<MapMeasures> MapMeasures::read(const QByteArray& json)
{
    QJsonParseError error{};
    const auto root = QJsonDocument::fromJson(json, &error).object();
    if (root.isEmpty())
        return std::unexpected(packfailures::cannotDraw(u"the map's measures: %1"_s.arg(error.errorString())));
    MapMeasures measures;
    for (auto it = root.begin(); it != root.end(); ++it) {
        const auto object = it->toObject();
        auto width = stops(object.value("width"_L1), it.key());
        auto casing = stops(object.value("casing"_L1), it.key());
        auto text = stops(object.value("text"_L1), it.key());
        for (const auto* each : {&width, &casing, &text})
            if (!*each)
                return std::unexpected(each->error());
        measures.m_entries.insert(it.key(), {*width, *casing, *text, object.value("rank"_L1).toInt()});
    }
    return measures;
}

MapMeasures::Of MapMeasures::of(const QString& layer, const QString& kind, int zoom) const
{
    auto found = m_entries.constFind(layer + u'/' + kind);
    if (found == m_entries.cend())
        found = m_entries.constFind(layer + "/*"_L1);
    if (found == m_entries.cend())
        return {};
    return {at(found->width, zoom), at(found->casing, zoom), at(found->text, zoom), found->rank};
}

} // namespace dispatch
