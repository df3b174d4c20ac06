#include "timerwatch.h"

#include <QLoggingCategory>

namespace dispatch {

namespace {

Q_LOGGING_CATEGORY(logTimers, "dispatch.timers")

constexpr auto mayMove = 2 * second;

} // namespace

/// The second timer: lives on the watcher's thread, and looks every second whether the first one still beats.
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
        if (m_watched.alive())
            return;
        m_watched.noticeStop();
        // One request at a time: windows that hang for long are not asked a thousand times.
        if (!m_watched.m_isAskedFor.exchange(true))
            QMetaObject::invokeMethod(&m_watched, [&watched = m_watched] { watched.standIn(); }, Qt::QueuedConnection);
    }

    TimerWatch& m_watched;
    QTimer m_timer;
};

TimerWatch::TimerWatch(const Clock& clock, QObject* parent, SteadyNow steady)
    : QObject(parent), m_clock(clock), m_steady(std::move(steady)), m_lastWall(clock.now()), m_lastBeat(m_steady().time_since_epoch().count()), m_stoppedAfter(-1)
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

Span TimerWatch::silence() const { return silenceSince(m_lastBeat.load()); }

Span TimerWatch::silenceSince(std::chrono::steady_clock::rep beat) const
{
    const std::chrono::steady_clock::time_point last{std::chrono::steady_clock::duration{beat}};
    return std::max(Span::zero(), std::chrono::duration_cast<Span>(m_steady() - last));
}

QString TimerWatch::words() const
{
    const auto since = spanWords(silence());
    if (!alive())
        return tr("Timers stopped %1 ago. Watch the clocks yourself, call the teams.").arg(since);
    const auto still = stoodStill();
    return still > Span::zero() ? tr("Timers alive, %1 ago, after a stop of %2").arg(since, spanWords(still)) : tr("Timers alive, %1 ago").arg(since);
}

Span TimerWatch::stoodStill() const { return m_steady() - m_cameBackAt < toldFor ? m_stoodStill : Span::zero(); }

void TimerWatch::onBeat()
{
    const auto silent = silence();
    // Beats that stopped and came back before the watcher noticed are told all the same.
    const bool stood = !alive();
    if (stood) {
        noticeStop();
        tell(false);
        m_stoodStill = silent;
        m_cameBackAt = m_steady();
    }
    const auto wall = m_clock.now();
    if (stood)
        m_cameBack = wall;
    const auto moved = wall - m_lastWall - silent;
    m_lastWall = wall;
    m_lastBeat = m_steady().time_since_epoch().count();
    m_timer.start(untilNextSecond());
    if (stood)
        Q_EMIT cameBack(silent);
    if (!m_isStory && (moved > mayMove || moved < -mayMove)) {
        qCWarning(logTimers) << "the system time moved by" << moved.count() << "ms";
        Q_EMIT clockMoved(moved);
    }
    tell(true);
    Q_EMIT beat(wall);
}

void TimerWatch::noticeStop()
{
    const auto last = m_lastBeat.load();
    const auto silent = silenceSince(last);
    // The other thread may have told it, or the beats may be back, since this one looked.
    if (silent <= mayBeSilent || m_stoppedAfter.exchange(last) == last)
        return;
    qCWarning(logTimers) << "the beats stopped" << silent.count() << "ms ago";
    Q_EMIT stopped();
}

/// The timer is silent but this thread is not: what the clocks show stays true, and the stop is told with its length every second.
void TimerWatch::standIn()
{
    m_isAskedFor = false;
    if (alive())
        return;
    tell(false);
    Q_EMIT beat(m_clock.now());
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
