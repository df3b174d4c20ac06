#pragma once

#include "tool.h"

#include "centrallink.h"
#include "enrolment.h"
#include "proof.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThread>

#include <unistd.h>

#include <atomic>

namespace dispatch::test {

/// A file of packaging/central.
QString recipe(const QString& name);
QString textOf(const QString& path);

template <typename Condition>
bool soon(Condition holds, int ms = 30'000)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < ms; usleep(20'000))
        if (holds())
            return true;
    return false;
}

/// A dispatcher who gives commands that a centre takes.
struct Giver {
    /// Rosa, as the centre of @p session knows her from now on.
    static Giver enrolled(const CentreSession& session);
    [[nodiscard]] WaitingCommand newCommand(qint64 n) const;

    SigningKey signer;
};

/// A desk that gives one command after the other, each until it is answered.
class Writer {
public:
    /// @p giver outlives it; @p station: a number of its own.
    Writer(const Giver& giver, CentreAddress address, int station);
    ~Writer() { stop(); }
    Q_DISABLE_COPY_MOVE(Writer)

    [[nodiscard]] int answered() const { return m_answered; }
    void stop();

    // After it stopped.
    [[nodiscard]] const QStringList& accepted() const { return m_accepted; }
    [[nodiscard]] qint64 longestWait() const { return m_longest; }
    [[nodiscard]] int reopened() const { return m_reopened; }

private:
    void write();

    const Giver& m_giver;
    CentreAddress m_address;
    int m_station;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_answered = 0;
    QStringList m_accepted;
    qint64 m_longest = 0;
    int m_reopened = 0;
    std::unique_ptr<QThread> m_thread;
};

/// The commands that a centre has, and that each made its row.
QSet<QString> kept(const CentreSession& session);
qsizetype missingFrom(const QSet<QString>& ids, const QStringList& promised);

} // namespace dispatch::test
