#pragma once

#include "failure.h"
#include "mapsource.h"

namespace dispatch {

/// Reads an OpenStreetMap extract (.osm.pbf or .osm) whole, on this machine alone.
class OsmSource {
public:
    /// @p done of @p of bytes.
    using Progress = std::function<void(const QString& step, qint64 done, qint64 of)>;

    explicit OsmSource(Progress progress = {}) : m_progress(std::move(progress)) {}

    /// @p bounds: only what reaches into them; empty takes what the extract says that it covers.
    [[nodiscard]] Result<MapSource> read(const QString& path, const QString& county, const std::optional<MapBounds>& bounds) const;

private:
    Progress m_progress;
};

} // namespace dispatch
