// The map by keyboard.

#include "mappane.h"

#include "mapgestures.h"
#include "mapmarks.h"
#include "mapscene.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>

namespace dispatch {
namespace {

constexpr double panShare = 0.2;   ///< of the view, for an arrow key
constexpr double zoomStep = 0.5;
constexpr double turnStep = 15;    ///< degrees

} // namespace

/// One mark on in the order of the list; false at its end, where Tab leaves the map.
bool MapPane::walk(int step)
{
    const auto& marks = m_marks->marks();
    const int here = m_marks->rowOf(m_selected);
    int row = here < 0 ? (step > 0 ? 0 : static_cast<int>(marks.size()) - 1) : here + step;
    while (row >= 0 && row < marks.size() && !marks.at(row).point)
        row += step;
    if (row < 0 || row >= marks.size()) {
        point({});
        return false;
    }
    const auto next = marks.at(row);
    point(next.key);
    const QRectF view({0, 0}, camera().size());
    if (!view.adjusted(24, 40, -24, -24).contains(camera().toScreen(*next.point)))
        gesture(camera().centredOn(*next.point));
    QAccessibleEvent said(m_scene, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    return true;
}

bool MapPane::key(int key, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle(m_scene->width() / 2.0, m_scene->height() / 2.0);
    const QPointF step(m_scene->width() * panShare, m_scene->height() * panShare);
    const bool turns = modifiers & Qt::ShiftModifier;
    switch (key) {
    case Qt::Key_Left: gesture(turns ? camera().turned(turnStep, middle) : camera().panned({step.x(), 0})); return true;
    case Qt::Key_Right: gesture(turns ? camera().turned(-turnStep, middle) : camera().panned({-step.x(), 0})); return true;
    case Qt::Key_Up: gesture(camera().panned({0, step.y()})); return true;
    case Qt::Key_Down: gesture(camera().panned({0, -step.y()})); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: gesture(camera().zoomed(zoomStep, middle)); return true;
    case Qt::Key_Minus: gesture(camera().zoomed(-zoomStep, middle)); return true;
    case Qt::Key_Home: fit(); return true;
    case Qt::Key_Tab: return walk(1);
    case Qt::Key_Backtab: return walk(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_selected); return true;
    case Qt::Key_C: nextReach(); return true;
    case Qt::Key_Period: {
        const auto* at = mark(m_selected);
        ask(at && at->point ? *at->point : camera().centre());
        return true;
    }
    case Qt::Key_Escape:
        m_hand->cancel();
        if (m_card->isHidden())
            Q_EMIT left();
        else
            closeCard();
        return true;
    default: return false;
    }
}

bool MapPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& press = static_cast<QKeyEvent&>(*event);
        if (press.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
            return false;
        if (watched == m_scene)
            return key(press.key(), press.modifiers());
        if (watched == m_list && press.key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dispatch
