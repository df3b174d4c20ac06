#pragma once

#include "mapmeasures.h"
#include "mercator.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace mapnik {
class feature_impl;
}

namespace dispatch {

/// The features of one picture by layer, on the map's plane, with the measures of its zoom; the less important first.
using ShownFeatures = std::map<std::string, std::vector<std::shared_ptr<mapnik::feature_impl>>>;

/// Reads what @p box shows at a zoom.
[[nodiscard]] Result<ShownFeatures> shownFeatures(const QSqlDatabase& database, const mercator::Box& box, int zoom, const MapMeasures& measures);

} // namespace dispatch
