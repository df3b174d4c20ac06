#include "watchdog.h"

#include <QFile>

#include <dirent.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cstdlib>
#include <cstring>

namespace dispatch {
namespace {

bool leadsTo(int socket, const QStringList& hosts, const QList<int>& ports)
{
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    if (::getpeername(socket, reinterpret_cast<sockaddr*>(&peer), &size) != 0)
        return false;
    if (peer.ss_family == AF_UNIX) {
        sockaddr_un local{};
        std::memcpy(&local, &peer, std::min<size_t>(size, sizeof local));
        const auto path = QFile::decodeName(QByteArray(local.sun_path, static_cast<qsizetype>(::strnlen(local.sun_path, sizeof local.sun_path))));
        return std::ranges::any_of(hosts, [&](const QString& host) { return host.startsWith(u'/') && path.startsWith(host + u"/.s.PGSQL."); });
    }
    in_port_t port = 0;
    if (peer.ss_family == AF_INET)
        std::memcpy(&port, reinterpret_cast<const char*>(&peer) + offsetof(sockaddr_in, sin_port), sizeof port);
    else if (peer.ss_family == AF_INET6)
        std::memcpy(&port, reinterpret_cast<const char*>(&peer) + offsetof(sockaddr_in6, sin6_port), sizeof port);
    return port != 0 && ports.contains(ntohs(port));
}

} // namespace

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
        m_patience = patience;
        m_until = std::chrono::steady_clock::now() + patience;
    }
    m_changed.notify_one();
}

void Watchdog::armOpening(const QStringList& hosts, const QList<int>& ports, Span patience)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_opening = true;
        m_hosts = hosts;
        m_ports = ports;
        m_patience = patience;
        m_until = std::chrono::steady_clock::now() + patience;
    }
    m_changed.notify_one();
}

void Watchdog::disarm()
{
    const std::scoped_lock lock(m_mutex);
    m_socket = -1;
    m_opening = false;
}

/// Not closed: the number stays the connection's own until it closes it itself.
void Watchdog::cut()
{
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
    m_socket = -1;
    if (!m_opening)
        return;
    // Whoever opens may try the next host: that is watched, too.
    m_until += m_patience;
    auto* open = ::opendir("/proc/self/fd");
    if (!open)
        return;
    while (const auto* entry = ::readdir(open))
        if (const int socket = std::atoi(entry->d_name); socket > 2 && leadsTo(socket, m_hosts, m_ports))
            ::shutdown(socket, SHUT_RDWR);
    ::closedir(open);
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        if (m_socket < 0 && !m_opening) {
            m_changed.wait(lock);
        } else if (std::chrono::steady_clock::now() >= m_until) {
            cut();
        } else {
            m_changed.wait_until(lock, m_until);
        }
    }
}

} // namespace dispatch
