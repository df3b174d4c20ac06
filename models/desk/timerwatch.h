#pragma once

#include "clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace dispatch {

/// The heartbeat every clock on the screen follows, and the proof that it beats. One beat a second; each beat is judged
/// against the machine's steady clock, so that a stopped timer, a suspended machine and a moved system time are all told.
class TimerWatch : public QObject {
    Q_OBJECT
public:
    using SteadyNow = std::function<std::chrono::steady_clock::time_point()>;

    explicit TimerWatch(const Clock& clock, QObject* parent = nullptr, SteadyNow steady = &std::chrono::steady_clock::now);

    void start();
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
};

} // namespace dispatch
