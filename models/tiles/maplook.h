#pragma once

#include "mapmeasures.h"
#include "tile.h"

namespace dispatch {

/// The map's look by day or by night: Mapnik's style with the colours put in, and the measures.
struct MapLook {
    QByteArray style;
    MapMeasures measures;

    /// From the program's own resources; refused when a colour that the style names is missing.
    [[nodiscard]] static Result<MapLook> of(MapStyle style);
};

/// The files of the letters, one for each of the faces that the style names.
[[nodiscard]] Result<QStringList> mapFonts();

} // namespace dispatch
