#pragma once

#include "mapcamera.h"
#include "marklayer.h"

#include <QObject>

class QMouseEvent;
class QTouchEvent;
class QWheelEvent;

namespace dispatch {

class MapScene;

/// What a hand does on the map: moves, turns and zooms it, touches a mark, carries a team to an incident. Mouse, wheel and fingers.
class MapGestures : public QObject {
    Q_OBJECT
public:
    explicit MapGestures(MapScene* scene);
    /// The team in the hand goes back to where it was.
    void cancel();

Q_SIGNALS:
    void moved(const dispatch::MapCamera& camera);
    /// A mark was clicked; empty: the ground was.
    void touched(const QString& key);
    void opened(const QString& key);
    void asked(const dispatch::Point& point);
    void hovered(const QString& key, const QPoint& globalPosition);
    void dropped(const QString& team, const QString& incident);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool wheel(const QWheelEvent& event);
    bool touch(const QTouchEvent& event);
    void carry(const QPointF& to);

    enum class Hand { Free, Pressed, Panning, Turning, Carrying };
    MapScene* m_scene;
    Hand m_hand = Hand::Free;
    QPointF m_pressedAt;
    QPointF m_last;
    Qt::MouseButton m_button = Qt::NoButton;
    QString m_pressed;   ///< key of the mark under the press
    bool m_isTeam = false;
    QString m_hovered;
};

} // namespace dispatch
