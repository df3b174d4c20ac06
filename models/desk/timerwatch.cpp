#include "timerwatch.h"

#include <QLoggingCategory>

namespace dispatch {

namespace {

Q_LOGGING_CATEGORY(logTimers, "dispatch.timers")

constexpr auto mayMove = 2 * second;

} // namespace

/// The second timer: lives on the watcher's thread and looks whether the first one still beats.
class TimerWatch::Watcher : public QObject {
public:
    explicit Watcher(TimerWatch& watched) : m_watched(watched)
    {
        connect(&m_timer, &QTimer::timeout, this, &Watcher::look);
        m_timer.setParent(this);
        m_timer.setInterval(second);
    }
    void start() { m_timer.start(); }

private:
    void look()
    {
        const bool alive = m_watched.alive();
        if (alive != m_wasAlive) {
            m_wasAlive = alive;
            if (!alive)
                qCWarning(logTimers) << "the beats stopped" << m_watched.silence().count() << "ms ago";
            QMetaObject::invokeMethod(&m_watched, [&watched = m_watched] { watched.tell(watched.alive()); }, Qt::QueuedConnection);
        }
    }

    TimerWatch& m_watched;
    QTimer m_timer;
    bool m_wasAlive = true;
};

TimerWatch::TimerWatch(const Clock& clock, QObject* parent, SteadyNow steady)
    : QObject(parent), m_clock(clock), m_steady(std::move(steady)), m_lastWall(clock.now()), m_lastBeat(m_steady().time_since_epoch().count())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TimerWatch::onBeat);
    m_watcherThread.setObjectName(QStringLiteral("timer watch"));
}

TimerWatch::~TimerWatch()
{
    m_watcherThread.quit();
    m_watcherThread.wait();
}

void TimerWatch::start()
{
    if (m_watcherThread.isRunning())
        return;
    m_lastWall = m_clock.now();
    m_lastBeat = m_steady().time_since_epoch().count();
    m_timer.start(untilNextSecond());
    auto* watcher = new Watcher(*this);
    watcher->moveToThread(&m_watcherThread);
    connect(&m_watcherThread, &QThread::started, watcher, &Watcher::start);
    connect(&m_watcherThread, &QThread::finished, watcher, &QObject::deleteLater);
    m_watcherThread.start();
}

Span TimerWatch::silence() const
{
    const std::chrono::steady_clock::time_point last{std::chrono::steady_clock::duration{m_lastBeat.load()}};
    return std::max(Span::zero(), std::chrono::duration_cast<Span>(m_steady() - last));
}

QString TimerWatch::words() const
{
    const auto since = spanWords(silence());
    return alive() ? tr("Timers alive, %1 ago").arg(since) : tr("Timers stopped %1 ago. Watch the clocks yourself, call the teams.").arg(since);
}

void TimerWatch::onBeat()
{
    const auto silent = silence();
    // Beats that stopped and came back before the watcher's word arrived are told all the same.
    if (!alive())
        tell(false);
    const auto wall = m_clock.now();
    const auto moved = wall - m_lastWall - silent;
    m_lastWall = wall;
    m_lastBeat = m_steady().time_since_epoch().count();
    m_timer.start(untilNextSecond());
    if (!m_isStory && (moved > mayMove || moved < -mayMove)) {
        qCWarning(logTimers) << "the system time moved by" << moved.count() << "ms";
        Q_EMIT clockMoved(moved);
    }
    tell(true);
    Q_EMIT beat(wall);
}

void TimerWatch::tell(bool alive)
{
    if (alive == m_toldAlive)
        return;
    m_toldAlive = alive;
    Q_EMIT aliveChanged(alive);
}

std::chrono::milliseconds TimerWatch::untilNextSecond() const
{
    return second - std::chrono::milliseconds(((toMsecs(m_clock.now()) % 1000) + 1000) % 1000);
}

} // namespace dispatch
