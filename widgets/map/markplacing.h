#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace dispatch {

/// A mark's box around its point, and where the point stands.
struct MarkBox {
    QPointF at;
    QRectF box;
    bool mayMove = true;
};

/// Where each mark is drawn so that none hides another: the first stays, a later one that would lie on it steps aside, two steps at most,
/// within @p view, and stays when no side is free. In the order given.
[[nodiscard]] QList<QPointF> placedApart(const QList<MarkBox>& marks, const QRectF& view);

} // namespace dispatch
