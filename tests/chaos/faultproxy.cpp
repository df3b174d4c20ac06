#include "faultproxy.h"

#include <QFile>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

namespace dispatch::test {
namespace {

sockaddr_un addressOf(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype{sizeof address.sun_path})
        qFatal("a socket's path is too long");
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    return address;
}

bool sendAll(int to, const char* bytes, ssize_t count)
{
    while (count > 0) {
        const auto sent = ::send(to, bytes, static_cast<size_t>(count), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        count -= sent;
    }
    return true;
}

constexpr auto socketName = "/.s.PGSQL.5432";

} // namespace

FaultProxy::FaultProxy(const QString& folder, const QString& server) : m_folder(folder), m_server(QFile::encodeName(server) + socketName)
{
    const QByteArray path = QFile::encodeName(folder) + socketName;
    ::unlink(path.constData());
    m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = addressOf(path);
    if (::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || ::listen(m_listener, 16) != 0)
        qFatal("the fault proxy can not listen");
    m_accepts = std::thread([this] { accept(); });
}

FaultProxy::~FaultProxy()
{
    m_ends = true;
    m_accepts.join();
    for (auto& each : m_carriers)
        each.join();
    ::close(m_listener);
}

void FaultProxy::accept()
{
    while (!m_ends) {
        pollfd waits{m_listener, POLLIN, 0};
        if (::poll(&waits, 1, 20) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        if (m_mode == Mode::Refuse) {
            ::close(client);
            continue;
        }
        m_carriers.emplace_back([this, client] { carry(client); });
    }
}

void FaultProxy::dropAnswersTo(const QByteArray& word)
{
    const std::scoped_lock lock(m_mutex);
    m_unanswered = word;
}

void FaultProxy::carry(int client)
{
    const int cuts = m_cuts;
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = addressOf(m_server);
    const auto unanswered = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_unanswered;
    }();
    bool mute = false;
    bool open = ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    while (open && !m_ends && cuts == m_cuts && m_mode != Mode::Refuse) {
        const auto mode = m_mode.load();
        // A side that is not read is not watched either, or its end would wake us for ever.
        pollfd sides[2]{{mode == Mode::Swallow ? -1 : client, POLLIN, 0}, {mode == Mode::Swallow ? -1 : server, POLLIN, 0}};
        if (::poll(sides, 2, 10) <= 0)
            continue;
        char bytes[16384];
        for (int from = 0; from < 2 && open; ++from) {
            if (!(sides[from].revents & (POLLIN | POLLHUP | POLLERR)))
                continue;
            const auto count = ::recv(from == 0 ? client : server, bytes, sizeof bytes, 0);
            open = count > 0;
            if (!mute && from == 0 && open && !unanswered.isEmpty() && QByteArrayView(bytes, count).contains(unanswered)) {
                mute = true;
                ++m_mute;
            }
            const bool dropped = from == 1 && (mute || mode == Mode::DropAnswers);
            if (open && !dropped)
                open = sendAll(from == 0 ? server : client, bytes, count);
        }
    }
    m_mute -= mute ? 1 : 0;
    ::close(server);
    ::close(client);
}

} // namespace dispatch::test
