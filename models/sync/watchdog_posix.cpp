#include "watchdog.h"

#include <sys/socket.h>

namespace dispatch {

Watchdog::Watchdog() : m_thread([this] { watch(); }) {}

Watchdog::~Watchdog()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Watchdog::arm(int socket, Span patience)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_socket = socket;
        m_until = std::chrono::steady_clock::now() + patience;
    }
    m_changed.notify_one();
}

void Watchdog::disarm()
{
    const std::scoped_lock lock(m_mutex);
    m_socket = -1;
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        if (m_socket < 0) {
            m_changed.wait(lock);
        } else if (std::chrono::steady_clock::now() >= m_until) {
            // Not closed: the number stays the connection's own until it closes it itself.
            ::shutdown(m_socket, SHUT_RDWR);
            m_socket = -1;
        } else {
            m_changed.wait_until(lock, m_until);
        }
    }
}

} // namespace dispatch
