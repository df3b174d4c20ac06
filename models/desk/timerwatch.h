#pragma once

#include "clock.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace dispatch {

/// The heartbeat every clock on the screen follows, and the proof that it beats. One beat a second; each beat is judged
/// against the machine's steady clock, so that a stopped timer, a suspended machine and a moved system time are all told.
class TimerWatch : public QObject {
    Q_OBJECT
public:
    /// Called from two threads.
    using SteadyNow = std::function<std::chrono::steady_clock::time_point()>;

    explicit TimerWatch(const Clock& clock, QObject* parent = nullptr, SteadyNow steady = &std::chrono::steady_clock::now);
    ~TimerWatch() override;

    void start();
    /// From now on the clock is a story's, which is set and runs as it likes: that it moved is no news. The beats are judged as ever.
    void followStory() { m_isStory = true; }
    /// Time since the last beat.
    [[nodiscard]] Span silence() const;
    [[nodiscard]] bool alive() const { return silence() <= 5 * second; }
    /// "Timers alive, 1 s ago" or "Timers stopped 12 s ago. Watch the clocks yourself, call the teams."
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void beat(dispatch::Instant now);
    /// The beats stopped for longer than 5 s (told by a second timer on a thread of its own) or came back.
    void aliveChanged(bool alive);
    /// The wall clock moved by @p by against the steady clock: suspended, or set by somebody.
    void clockMoved(dispatch::Span by);

private:
    class Watcher;

    void onBeat();
    void tell(bool alive);
    /// Beats fall on whole seconds, so that all screens change together.
    [[nodiscard]] std::chrono::milliseconds untilNextSecond() const;

    const Clock& m_clock;
    SteadyNow m_steady;
    QTimer m_timer;
    Instant m_lastWall{};
    std::atomic<std::chrono::steady_clock::rep> m_lastBeat;
    bool m_toldAlive = true;
    bool m_isStory = false;
    QThread m_watcherThread;
};

} // namespace dispatch
