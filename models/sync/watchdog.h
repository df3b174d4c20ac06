#pragma once

#include "instant.h"

#include <QStringList>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace dispatch {

/// Cuts a connection's socket when an answer is not there in time: a server that hangs but keeps its line open would hold the link
/// thread for ever. The call that waited then fails like any lost one.
class Watchdog {
public:
    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    /// Watches @p socket until `disarm`.
    void arm(int socket, Span patience);
    /// Watches a connection that is being made and whose socket nobody knows yet: when it takes too long, every socket of this process
    /// that leads to one of @p hosts (folders of local sockets, or machines) at one of @p ports is cut.
    void armOpening(const QStringList& hosts, const QList<int>& ports, Span patience);
    void disarm();

private:
    void watch();
    void cut();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_socket = -1;
    bool m_opening = false;
    QStringList m_hosts;
    QList<int> m_ports;
    Span m_patience{};
    std::chrono::steady_clock::time_point m_until;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace dispatch
