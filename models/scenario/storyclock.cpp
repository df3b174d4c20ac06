#include "storyclock.h"

#include <algorithm>

namespace dispatch {

Instant StoryClock::now() const
{
    const std::scoped_lock lock(m_mutex);
    return shown();
}

Instant StoryClock::shown() const
{
    if (!m_since)
        return m_real->now();
    // A machine whose clock is set back does not take the story with it.
    return m_isPaused ? m_story : m_story + std::max(Span{}, m_real->now() - *m_since) * m_pace;
}

/// What it shows now is what it counts from.
void StoryClock::rebase()
{
    m_story = shown();
    m_since = m_real->now();
}

void StoryClock::begin(Instant at)
{
    const std::scoped_lock lock(m_mutex);
    m_story = at;
    m_since = m_real->now();
}

void StoryClock::end()
{
    const std::scoped_lock lock(m_mutex);
    m_since.reset();
    m_pace = 1;
    m_isPaused = false;
}

void StoryClock::setPace(int times)
{
    const std::scoped_lock lock(m_mutex);
    rebase();
    m_pace = std::clamp(times, 1, fastest);
}

int StoryClock::pace() const
{
    const std::scoped_lock lock(m_mutex);
    return m_pace;
}

void StoryClock::pause()
{
    const std::scoped_lock lock(m_mutex);
    rebase();
    m_isPaused = true;
}

void StoryClock::resume()
{
    const std::scoped_lock lock(m_mutex);
    rebase();
    m_isPaused = false;
}

bool StoryClock::isPaused() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isPaused;
}

void StoryClock::advance(Span by)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isPaused)
        m_story += std::max(Span{}, by);
}

} // namespace dispatch
