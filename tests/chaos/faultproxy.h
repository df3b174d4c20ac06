#pragma once

#include <QString>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace dispatch::test {

/// Stands between one workstation and the server's socket and does to the line what lines suffer.
class FaultProxy {
public:
    enum class Mode {
        Pass,
        Refuse,     ///< closes whoever comes
        Swallow,    ///< nothing passes either way, and nobody is told
        DropAnswers ///< what is asked arrives and is done; the answer never comes back
    };

    /// Listens in @p folder as a PostgreSQL server would; passes on to the server whose socket is in @p server.
    FaultProxy(const QString& folder, const QString& server);
    ~FaultProxy();
    FaultProxy(const FaultProxy&) = delete;
    FaultProxy& operator=(const FaultProxy&) = delete;

    void setMode(Mode mode) { m_mode = mode; }
    /// On each line from here on: whoever says @p word is answered no more. Empty: nobody.
    void dropAnswersTo(const QByteArray& word);
    /// How many lines wait so.
    [[nodiscard]] int mute() const { return m_mute; }
    /// Cuts every line there is.
    void cut() { ++m_cuts; }
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    void accept();
    void carry(int client);

    QString m_folder;
    QByteArray m_server;
    int m_listener = -1;
    std::atomic<Mode> m_mode = Mode::Pass;
    std::atomic<int> m_cuts = 0;
    std::atomic<int> m_mute = 0;
    std::atomic<bool> m_ends = false;
    std::mutex m_mutex;
    QByteArray m_unanswered;
    std::vector<std::thread> m_carriers;
    std::thread m_accepts;
};

} // namespace dispatch::test
