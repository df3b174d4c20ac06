#pragma once

#include "mapsource.h"

namespace dispatch {

/// A county of a few streets, a river, a park and a town, for tests.
inline MapSource smallCounty()
{
    using namespace Qt::StringLiterals;
    using Shape = MapFeature::Shape;
    const auto line = [](const QString& kind, const QString& name, const QString& ref, QList<Point> points) {
        return MapFeature{u"road"_s, kind, name, ref, Shape::Line, {std::move(points)}};
    };
    const auto box = [](double south, double west, double north, double east) {
        return QList<Point>{{south, west}, {south, east}, {north, east}, {north, west}, {south, west}};
    };
    MapSource source;
    source.county = u"Small County"_s;
    source.source = u"drawn by hand"_s;
    source.sourceDate = u"2026-11-01"_s;
    source.attribution = u"drawn for a test"_s;
    source.schematic = true;
    source.figures = {{u"n"_s, 3}};
    source.features = {
        {u"land"_s, u"park"_s, u"Long Park"_s, {}, Shape::Polygon, {box(38.545, -121.455, 38.555, -121.445), box(38.549, -121.451, 38.551, -121.449)}},
        {u"water"_s, u"river"_s, u"Slow River"_s, {}, Shape::Line, {{{38.50, -121.48}, {38.55, -121.47}, {38.60, -121.48}}}},
        line(u"motorway"_s, u"Valley Freeway"_s, u"I 5"_s, {{38.50, -121.46}, {38.60, -121.46}}),
        // One street in two pieces.
        line(u"residential"_s, u"Elm Street"_s, {}, {{38.56, -121.46}, {38.56, -121.45}}),
        line(u"residential"_s, u"Elm Street"_s, {}, {{38.56, -121.44}, {38.56, -121.45}}),
        line(u"primary"_s, u"Broad Street"_s, {}, {{38.53, -121.50}, {38.54, -121.40}}),
        line(u"residential"_s, u"Oak Street"_s, {}, {{38.56, -121.44}, {38.54, -121.44}}),
        {u"building"_s, u"building"_s, {}, {}, Shape::Polygon, {box(38.5605, -121.4505, 38.5615, -121.4495)}},
        {u"place"_s, u"city"_s, u"Smalltown"_s, {}, Shape::Point, {{{38.55, -121.45}}}},
        {u"poi"_s, u"hospital"_s, u"Small Hospital"_s, {}, Shape::Point, {{{38.562, -121.442}}}}};
    source.areas = {{{u"small"_s, u"Small"_s, false, 60, u"Small city police"_s}, u"Smalltown"_s, {box(38.5, -121.5, 38.6, -121.4)}}};
    return source;
}

} // namespace dispatch
