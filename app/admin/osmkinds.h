#pragma once

#include "mapsource.h"

namespace osmium {
class TagList;
}

namespace dispatch::osm {

/// Of a thing with a shape: what it is on the map.
struct Drawn {
    QString layer;
    QString kind;
};
/// A way that is a road, path, track of rails, or water course; empty for anything else.
[[nodiscard]] std::optional<Drawn> lineKind(const osmium::TagList& tags);
/// A surface that is drawn; empty for anything else.
[[nodiscard]] std::optional<Drawn> surfaceKind(const osmium::TagList& tags);
/// A named point or ground that people ask for: "hospital", "light_rail", "shop". Empty for anything else.
[[nodiscard]] QString placeKind(const osmium::TagList& tags);
/// A settlement or a part of one: "city", "neighbourhood". Empty for anything else.
[[nodiscard]] QString settlementKind(const osmium::TagList& tags);

/// Whether a car of the team may drive there.
[[nodiscard]] bool isDrivable(const osmium::TagList& tags);
/// Free flow, kilometres an hour: a share of the limit, else what such a road usually allows.
[[nodiscard]] double speedOf(const osmium::TagList& tags);
[[nodiscard]] MapRoad::Ways waysOf(const osmium::TagList& tags);
/// "35 mph", "50", "30 knots" in kilometres an hour; 0 for what is no speed.
[[nodiscard]] double limitOf(const QString& maxspeed);

/// The value of a tag; empty when there is none.
[[nodiscard]] QString tag(const osmium::TagList& tags, const char* key);
/// The first of a list: "I 5;CA 99" is "I 5".
[[nodiscard]] QString firstOf(const QString& values);

} // namespace dispatch::osm
