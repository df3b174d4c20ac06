#include "endrequest.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace dispatch {

EndRequest::EndRequest(QObject* parent) : QObject(parent)
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    // Blocked here, and so in every thread that is begun later.
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    m_file = signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
    auto* notifier = new QSocketNotifier(m_file, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
}

EndRequest::~EndRequest() { ::close(m_file); }

} // namespace dispatch
