#pragma once

#include "mapcamera.h"
#include "reach.h"

#include <QPainterPath>
#include <QQuickPaintedItem>

namespace dispatch {

class Looks;

/// How far the free teams reach, and hatched what they would not reach any more: under the marks, over the ground.
class ReachLayer : public QQuickPaintedItem {
    Q_OBJECT
public:
    explicit ReachLayer(QQuickItem* parent = nullptr);

    void setLooks(const Looks* looks);
    void setCamera(const MapCamera& camera);
    /// @p reached is tinted; what is in @p before and not in it is hatched.
    void setReach(const MapRings& reached, const MapRings& before);
    void paint(QPainter* painter) override;

private:
    [[nodiscard]] QPainterPath pathOf(const MapRings& rings) const;

    const Looks* m_looks = nullptr;
    MapCamera m_camera;
    MapRings m_reached;
    MapRings m_before;
};

} // namespace dispatch
