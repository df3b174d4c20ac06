#pragma once

#include "mapcamera.h"
#include "reach.h"
#include "tilesource.h"

#include <QQuickWidget>

namespace dispatch {

class Looks;
class MarkLayer;
class ReachLayer;
class TileLayer;
class TileQueue;

/// Qt Quick's scene of the map in a window of widgets: what is drawn, and nothing of what it means. It is drawn by the processor: a
/// graphics driver that half works shows nothing at three in the morning, and a map of this size needs none.
class MapScene : public QQuickWidget {
    Q_OBJECT
public:
    explicit MapScene(const Looks* looks, QWidget* parent = nullptr);
    ~MapScene() override;

    void setTiles(TileQueue* queue);
    void setCamera(const MapCamera& camera);
    [[nodiscard]] const MapCamera& camera() const { return m_camera; }
    void setAreas(const QList<MapFacts::Outline>& areas);
    void setTrail(const QList<Point>& trail);
    /// @p reached is tinted; what is in @p before and not in it is hatched.
    void setReach(const MapRings& reached, const MapRings& before);
    [[nodiscard]] MarkLayer& marks() { return *m_marks; }
    [[nodiscard]] TileLayer& ground() { return *m_ground; }

Q_SIGNALS:
    void resized(QSizeF size);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Tab walks the marks; the pane says when it has come to the end.
    bool focusNextPrevChild(bool next) override;

private:
    void renew();

    const Looks* m_looks;
    TileLayer* m_ground = nullptr;
    ReachLayer* m_reach = nullptr;
    MarkLayer* m_marks = nullptr;
    MapCamera m_camera;
    QList<Point> m_trail;
};

} // namespace dispatch
