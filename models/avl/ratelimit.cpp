#include "ratelimit.h"

namespace dispatch {

bool RateLimit::allows(const QString& device, int perMinute, Instant now)
{
    const double most = perMinute * m_burst;
    if (!m_left.contains(device))
        m_left.insert(device, {most, now});
    auto& left = m_left[device];
    // A clock that was set back gives nothing and takes nothing.
    if (now > left.since)
        left.words = std::min(most, left.words + std::chrono::duration<double, std::ratio<60>>(now - left.since).count() * perMinute);
    left.since = now;
    if (left.words < 1)
        return false;
    left.words -= 1;
    return true;
}

} // namespace dispatch
