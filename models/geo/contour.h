#pragma once

#include <QList>
#include <QPointF>

namespace dispatch {

/// The rings around what is less than @p level in a grid of @p values, row by row; in grid coordinates, on straight lines between
/// neighbours. What lies beyond the grid is taken to be more. Rings of holes go the other way round.
[[nodiscard]] QList<QList<QPointF>> contours(const QList<float>& values, qsizetype columns, float level);

} // namespace dispatch
