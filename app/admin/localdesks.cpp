#include "localdesks.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto longestWait = std::chrono::minutes(3); // for two desks to open, on a slow computer

int wakeUp[2] = {-1, -1}; // a signal handler can do little but write here

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
}

} // namespace

LocalDesks::LocalDesks(const LocalCentre& centre, QString pictures, QObject* parent) : QObject(parent), m_centre(&centre), m_pictures(std::move(pictures))
{
    if (pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe");
    m_signals = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, [this] {
        m_signals->setEnabled(false);
        endAll(m_pictures.isEmpty() ? 0 : 1);
    });
    for (const int each : {SIGINT, SIGTERM, SIGHUP})
        std::signal(each, &onSignal);
}

LocalDesks::~LocalDesks()
{
    for (const int each : {SIGINT, SIGTERM, SIGHUP})
        std::signal(each, SIG_DFL);
    for (auto& desk : m_desks) {
        desk->disconnect(this);
        desk->kill();
        desk->waitForFinished();
    }
}

void LocalDesks::start()
{
    if (!m_pictures.isEmpty()) {
        QDir().mkpath(m_pictures);
        QTimer::singleShot(longestWait, this, [this] {
            if (m_ending)
                return;
            std::fputs("The workstations were not open and linked within three minutes.\n", stderr);
            endAll(1);
        });
    }
    for (const auto& desk : LocalCentre::desks())
        startDesk(desk);
}

void LocalDesks::startDesk(const LocalCentre::Desk& desk)
{
    auto* process = m_desks.emplace_back(std::make_unique<QProcess>()).get();
    QStringList arguments{u"--data"_s, m_centre->folderOf(desk), u"--sign-in"_s, desk.signIn};
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!m_pictures.isEmpty())
        arguments += {u"--picture"_s, QDir(m_pictures).absoluteFilePath("server-"_L1 + desk.station + ".png"_L1)};
    connect(process, &QProcess::readyReadStandardOutput, this, [this, process] { hear(process); });
    connect(process, &QProcess::finished, this, &LocalDesks::deskEnded);
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        std::fputs("The program dispatch is not beside dispatch-admin. Install the package cwrt-dispatch again.\n", stderr);
        endAll(1);
    });
    process->start(QCoreApplication::applicationDirPath() + "/dispatch"_L1, arguments);
    // Everybody here has it; it is no secret, but passphrases come in this way only.
    process->write(QByteArray(LocalCentre::passphrase.data()) + '\n');
}

/// A desk says the path of its picture when its window is open and linked.
void LocalDesks::hear(QProcess* desk)
{
    while (desk->canReadLine()) {
        const auto line = desk->readLine();
        std::fputs(line.constData(), stdout);
        std::fflush(stdout);
        if (!m_pictures.isEmpty() && line.trimmed().endsWith(".png") && ++m_linked == int(m_desks.size()))
            endAll(0);
    }
}

void LocalDesks::deskEnded()
{
    // A desk that ends by itself before it was linked is a failure where pictures are wanted.
    if (!m_pictures.isEmpty() && !m_ending)
        endAll(1);
    if (std::ranges::all_of(m_desks, [](const auto& desk) { return desk->state() == QProcess::NotRunning; }))
        Q_EMIT ended(m_code);
}

void LocalDesks::endAll(int code)
{
    if (m_ending)
        return;
    m_ending = true;
    m_code = code;
    for (auto& desk : m_desks)
        desk->terminate();
    if (std::ranges::all_of(m_desks, [](const auto& desk) { return desk->state() == QProcess::NotRunning; }))
        Q_EMIT ended(m_code);
}

} // namespace dispatch
