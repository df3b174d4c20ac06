#pragma once

#include "clock.h"

#include <mutex>
#include <optional>

namespace dispatch {

/// The clock of a training desk: the story's time, which can run faster than the real one, stand still and be set back. Asked by several
/// threads.
class StoryClock final : public Clock {
public:
    static constexpr int fastest = 20;

    /// @p real: what the machine's clock shows; it outlives this one. Until `begin` the story's time is the real one.
    explicit StoryClock(const Clock& real) : m_real(&real) {}

    [[nodiscard]] Instant now() const override;
    /// The story's time is @p at from now on: at its beginning, and when it goes back to a bookmark.
    void begin(Instant at);
    /// The real time again, as if no story had begun.
    void end();
    /// 1 to `fastest` times as fast as the real time.
    void setPace(int times);
    [[nodiscard]] int pace() const;
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const;
    /// While it stands: moves it on by hand. Nothing is played back.
    void advance(Span by);

private:
    [[nodiscard]] Instant shown() const;
    void rebase();

    const Clock* m_real;
    mutable std::mutex m_mutex;
    std::optional<Instant> m_since; ///< by the real clock; none before `begin`
    Instant m_story{};              ///< what it showed then
    int m_pace = 1;
    bool m_isPaused = false;
};

} // namespace dispatch
