#include "mapgestures.h"

#include "mapscene.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <cmath>
#include <numbers>

namespace dispatch {
namespace {

constexpr double notch = 120;        ///< of a wheel, in eighths of a degree
constexpr double zoomOfNotch = 0.5;

} // namespace

MapGestures::MapGestures(MapScene* scene) : QObject(scene), m_scene(scene) { scene->installEventFilter(this); }

bool MapGestures::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: return press(static_cast<QMouseEvent&>(*event));
    case QEvent::MouseMove: return move(static_cast<QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease: return release(static_cast<QMouseEvent&>(*event));
    case QEvent::MouseButtonDblClick: {
        const auto* mark = m_scene->marks().at(static_cast<QMouseEvent&>(*event).position());
        if (mark)
            Q_EMIT opened(mark->key);
        return true;
    }
    case QEvent::Wheel: return wheel(static_cast<QWheelEvent&>(*event));
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        event->accept();
        return touch(static_cast<QTouchEvent&>(*event));
    case QEvent::Leave:
        m_hovered.clear();
        Q_EMIT hovered({}, {});
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

bool MapGestures::press(const QMouseEvent& event)
{
    m_scene->setFocus(Qt::MouseFocusReason);
    const auto* mark = m_scene->marks().at(event.position());
    m_pressed = mark ? mark->key : QString();
    m_isTeam = mark && mark->kind == MapMark::Kind::Team;
    m_hand = Hand::Pressed;
    m_button = event.button();
    m_pressedAt = m_last = event.position();
    return true;
}

bool MapGestures::move(const QMouseEvent& event)
{
    const auto at = event.position();
    if (m_hand == Hand::Free) {
        const auto* mark = m_scene->marks().at(at);
        const auto key = mark ? mark->key : QString();
        if (std::exchange(m_hovered, key) != key)
            Q_EMIT hovered(key, event.globalPosition().toPoint());
        return true;
    }
    if (m_hand == Hand::Pressed) {
        if ((at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return true;
        if (m_button == Qt::LeftButton && m_isTeam)
            m_hand = Hand::Carrying;
        else
            m_hand = m_button == Qt::RightButton || (event.modifiers() & Qt::ShiftModifier) ? Hand::Turning : Hand::Panning;
    }
    const auto step = at - std::exchange(m_last, at);
    const auto& camera = m_scene->camera();
    switch (m_hand) {
    case Hand::Panning: Q_EMIT moved(camera.panned(step)); break;
    case Hand::Turning: Q_EMIT moved(camera.turned(step.x() / 3, QPointF(camera.size().width(), camera.size().height()) / 2)); break;
    case Hand::Carrying: carry(at); break;
    case Hand::Free:
    case Hand::Pressed: break;
    }
    return true;
}

void MapGestures::carry(const QPointF& to)
{
    const auto* mark = m_scene->marks().at(to);
    const bool isCall = mark && mark->kind == MapMark::Kind::Incident;
    m_scene->marks().setDrag(MarkLayer::Drag{m_pressed, to, isCall ? mark->key : QString()});
    m_scene->setCursor(isCall ? Qt::DragLinkCursor : Qt::ClosedHandCursor);
}

void MapGestures::cancel()
{
    m_hand = Hand::Free;
    m_scene->marks().setDrag({});
    m_scene->unsetCursor();
}

bool MapGestures::release(const QMouseEvent& event)
{
    const auto hand = std::exchange(m_hand, Hand::Free);
    if (hand == Hand::Carrying) {
        const auto* mark = m_scene->marks().at(event.position());
        const auto call = mark && mark->kind == MapMark::Kind::Incident ? mark->key : QString();
        cancel();
        if (!call.isEmpty())
            Q_EMIT dropped(m_pressed, call);
    } else if (hand == Hand::Pressed) {
        if (m_button == Qt::RightButton)
            Q_EMIT asked(m_scene->camera().toPoint(event.position()));
        else
            Q_EMIT touched(m_pressed);
    }
    return true;
}

bool MapGestures::wheel(const QWheelEvent& event)
{
    const double turned = event.angleDelta().y();
    if (turned != 0)
        Q_EMIT moved(m_scene->camera().zoomed(turned / notch * zoomOfNotch, event.position()));
    return true;
}

/// One finger moves, two move, zoom and turn at once, a short touch chooses.
bool MapGestures::touch(const QTouchEvent& event)
{
    const auto& points = event.points();
    if (event.type() == QEvent::TouchBegin && points.size() == 1) {
        m_pressedAt = points.first().position();
        m_hand = Hand::Pressed;
        return true;
    }
    if (event.type() == QEvent::TouchCancel) {
        m_hand = Hand::Free;
        return true;
    }
    if (event.type() == QEvent::TouchEnd) {
        if (std::exchange(m_hand, Hand::Free) == Hand::Pressed) {
            const auto* mark = m_scene->marks().at(m_pressedAt);
            Q_EMIT touched(mark ? mark->key : QString());
        }
        return true;
    }
    if (points.size() == 1) {
        const auto& finger = points.first();
        if (m_hand == Hand::Pressed && (finger.position() - m_pressedAt).manhattanLength() < 2 * QApplication::startDragDistance())
            return true;
        m_hand = Hand::Panning;
        Q_EMIT moved(m_scene->camera().panned(finger.position() - finger.lastPosition()));
    } else if (points.size() >= 2) {
        m_hand = Hand::Panning;
        const auto before = points.at(1).lastPosition() - points.at(0).lastPosition();
        const auto after = points.at(1).position() - points.at(0).position();
        const double was = std::hypot(before.x(), before.y());
        const double is = std::hypot(after.x(), after.y());
        const auto middle = (points.at(0).position() + points.at(1).position()) / 2;
        const auto middleBefore = (points.at(0).lastPosition() + points.at(1).lastPosition()) / 2;
        auto camera = m_scene->camera().panned(middle - middleBefore);
        if (was > 0 && is > 0) {
            const double turn = std::remainder(std::atan2(after.y(), after.x()) - std::atan2(before.y(), before.x()), 2 * std::numbers::pi);
            camera = camera.zoomed(std::log2(is / was), middle).turned(turn * 180 / std::numbers::pi, middle);
        }
        Q_EMIT moved(camera);
    }
    return true;
}

} // namespace dispatch
