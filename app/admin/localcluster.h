#pragma once

#include "failure.h"

#include <QStringList>

namespace dispatch {

/// A PostgreSQL server of one's own in one folder: SCRAM passwords, a socket in that folder and no network, everything flushed to the
/// disk. An ordinary user runs it as himself; root, whom PostgreSQL refuses, runs it as the system's user `postgres`.
class LocalCluster {
public:
    /// @p folder is this cluster's alone; it is made when there is none.
    explicit LocalCluster(QString folder);
    /// Stops the server.
    ~LocalCluster();
    Q_DISABLE_COPY_MOVE(LocalCluster)

    /// The folder of the server's programs: what pg_config says, else Debian's newest.
    [[nodiscard]] static Result<QString> programs();

    /// Makes the cluster; refused when the folder holds one already.
    [[nodiscard]] Result<> make();
    [[nodiscard]] bool isMade() const;
    /// Makes the cluster by a script of packaging/central, which is given this cluster's data folder and @p arguments and runs as the
    /// server's user: a standby, or what a backup holds.
    [[nodiscard]] Result<> makeBy(const QString& script, const QStringList& arguments);
    /// Runs such a script for a cluster that is made.
    [[nodiscard]] Result<> runScript(const QString& script, const QStringList& arguments) const;
    /// Writes a file of the server's, closed to others, into the data folder; one that is there is replaced.
    [[nodiscard]] Result<> put(const QString& name, const QByteArray& text);
    [[nodiscard]] QString dataFolder() const { return m_folder + QLatin1StringView("/data"); }
    /// A line of postgresql.conf, for a cluster that is made; in force from the next start.
    [[nodiscard]] Result<> set(const QString& name, const QString& value);

    [[nodiscard]] Result<> start();
    [[nodiscard]] Result<> stop();
    [[nodiscard]] bool isRunning() const { return serverProcess() > 0; }
    /// The whole server dies at once, as when the power goes.
    [[nodiscard]] Result<> kill();
    /// The whole server hangs: it stays connected and answers nothing.
    [[nodiscard]] Result<> freeze();
    [[nodiscard]] Result<> thaw();

    [[nodiscard]] QString folder() const { return m_folder; }
    /// What libpq takes as the host.
    [[nodiscard]] QString host() const { return m_socket; }
    [[nodiscard]] static QString superuser();
    [[nodiscard]] Result<QString> password() const;
    [[nodiscard]] QString logFile() const { return m_folder + QLatin1StringView("/server.log"); }

private:
    struct Ran {
        int code = 0;
        QString said;
    };
    [[nodiscard]] Result<Ran> run(const QString& program, const QStringList& arguments) const;
    [[nodiscard]] Result<> control(const QStringList& arguments, const QString& sentence) const;
    [[nodiscard]] Result<> prepareFolder() const;
    [[nodiscard]] qint64 serverProcess() const;
    [[nodiscard]] QList<qint64> allProcesses() const;
    [[nodiscard]] Result<> signalAll(int number);

    QString m_folder;
    QString m_socket;
};

} // namespace dispatch
