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
/// A second timer on a thread of its own listens: it tells when the beats stop, and beats in their place while the windows still can.
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
    [[nodiscard]] bool alive() const { return silence() <= mayBeSilent; }
    /// How long the beats had stopped, for a while after they came back; zero otherwise. Whoever was away is to read it.
    [[nodiscard]] Span stoodStill() const;
    /// When the beats came back last.
    [[nodiscard]] Instant cameBackAt() const { return m_cameBack; }
    /// "Timers alive, 1 s ago", "Timers alive, 1 s ago, after a stop of 12 s" or "Timers stopped 12 s ago. Watch the clocks yourself, call the teams."
    [[nodiscard]] QString words() const;

    static constexpr auto mayBeSilent = 5 * second;
    static constexpr auto toldFor = 10 * minute; ///< a stop that is over (the program's proposal)

Q_SIGNALS:
    void beat(dispatch::Instant now);
    /// The beats have stopped for longer than 5 s: told once for each stop, by whoever notices first and on her thread, so that it can be
    /// heard while the windows hang.
    void stopped();
    /// The same for this thread, and when they came back.
    void aliveChanged(bool alive);
    /// They came back after they had stopped for @p silence.
    void cameBack(dispatch::Span silence);
    /// The wall clock moved by @p by against the steady clock: suspended, or set by somebody.
    void clockMoved(dispatch::Span by);

private:
    class Watcher;

    void onBeat();
    void tell(bool alive);
    [[nodiscard]] Span silenceSince(std::chrono::steady_clock::rep beat) const;
    /// For any thread.
    void noticeStop();
    void standIn();
    /// Beats fall on whole seconds, so that all screens change together.
    [[nodiscard]] std::chrono::milliseconds untilNextSecond() const;

    const Clock& m_clock;
    SteadyNow m_steady;
    QTimer m_timer;
    Instant m_lastWall{};
    std::atomic<std::chrono::steady_clock::rep> m_lastBeat;
    std::atomic<std::chrono::steady_clock::rep> m_stoppedAfter; ///< the beat after which a stop was told last
    std::atomic<bool> m_isAskedFor = false;                     ///< the watcher has asked this thread to beat in the timer's place
    Span m_stoodStill{};
    std::chrono::steady_clock::time_point m_cameBackAt;
    Instant m_cameBack{}; ///< the same by the wall clock
    bool m_toldAlive = true;
    bool m_isStory = false;
    QThread m_watcherThread;
};

} // namespace dispatch
