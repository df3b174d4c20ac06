#include "screenplace.h"

#include <QDataStream>
#include <QEvent>
#include <QGuiApplication>
#include <QIODevice>
#include <QScreen>
#include <QWidget>

namespace dispatch {

qsizetype spotOf(const WindowPlace& place, const QList<ScreenSpot>& screens)
{
    qsizetype named = -1;
    for (qsizetype at = 0; at < screens.size(); ++at)
        if (screens.at(at).name == place.screen) {
            // Two monitors of one make may say the same name: then their place tells them apart.
            if (screens.at(at).whole == place.whole)
                return at;
            if (named < 0)
                named = at;
        }
    return named;
}

QRect placedOn(const WindowPlace& place, const QList<ScreenSpot>& screens)
{
    if (screens.isEmpty())
        return place.window;
    const auto at = spotOf(place, screens);
    const auto& spot = screens.at(std::max<qsizetype>(0, at));
    QRect window = place.window.translated(spot.whole.topLeft() - place.whole.topLeft());
    window.setSize(window.size().boundedTo(spot.free.size()));
    window.moveRight(std::min(window.right(), spot.free.right()));
    window.moveBottom(std::min(window.bottom(), spot.free.bottom()));
    window.moveLeft(std::max(window.left(), spot.free.left()));
    window.moveTop(std::max(window.top(), spot.free.top()));
    return window;
}

ScreenPlace::ScreenPlace(QWidget* window) : QObject(window), m_window(window), m_screens(present())
{
    window->installEventFilter(this);
    for (const auto signal : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qGuiApp, signal, this, [this] { follow(present()); });
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, [this] { follow(present()); });
}

QList<ScreenSpot> ScreenPlace::present()
{
    QList<ScreenSpot> spots;
    for (const auto* screen : QGuiApplication::screens()) {
        const ScreenSpot spot{screen->name(), screen->geometry(), screen->availableGeometry()};
        screen == QGuiApplication::primaryScreen() ? spots.prepend(spot) : spots.append(spot);
    }
    return spots;
}

void ScreenPlace::follow(const QList<ScreenSpot>& screens)
{
    m_screens = screens;
    if (m_home.screen.isEmpty() || screens.isEmpty())
        return;
    const bool isAway = spotOf(m_home, screens) < 0;
    if (isAway != std::exchange(m_isAway, isAway))
        put();
}

void ScreenPlace::restore(const WindowPlace& home)
{
    m_home = home;
    m_isAway = spotOf(home, m_screens) < 0;
    put();
}

/// A maximized window changes monitors only in its plain size.
void ScreenPlace::put()
{
    const auto states = m_window->windowState();
    if (states.testFlag(Qt::WindowMaximized))
        m_window->setWindowState(states & ~Qt::WindowMaximized);
    m_window->setGeometry(placedOn(m_home, m_screens));
    if (m_home.maximized)
        m_window->setWindowState(m_window->windowState() | Qt::WindowMaximized);
}

/// Where somebody put it; not where it was brought because its monitor is gone.
void ScreenPlace::note()
{
    if (m_isAway || !m_window->isVisible())
        return;
    const auto middle = m_window->geometry().center();
    for (const auto& spot : std::as_const(m_screens))
        if (spot.whole.contains(middle)) {
            const bool isMaximized = m_window->isMaximized();
            m_home = {spot.name, spot.whole, isMaximized ? m_window->normalGeometry() : m_window->geometry(), isMaximized};
            return;
        }
}

QByteArray ScreenPlace::state() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_home.screen << m_home.whole << m_home.window << m_home.maximized;
    return state;
}

void ScreenPlace::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    WindowPlace home;
    stream >> home.screen >> home.whole >> home.window >> home.maximized;
    if (stream.status() == QDataStream::Ok && home.window.isValid())
        restore(home);
}

bool ScreenPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        note();
    return QObject::eventFilter(watched, event);
}

} // namespace dispatch
