#pragma once

#include "localcluster.h"

#include <QFile>
#include <QTemporaryDir>

namespace dispatch::test {

/// A PostgreSQL server of one's own, running, in a folder that goes with it.
class PrivateServer {
public:
    PrivateServer() : m_cluster(m_folder.path() + QStringLiteral("/pg"))
    {
        // Root's temporary folder is closed to the server's own user.
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        for (const auto& done : {m_cluster.make(), m_cluster.set(QStringLiteral("log_min_messages"), QStringLiteral("log")), m_cluster.start()})
            if (!done)
                qFatal("no server: %ls %ls", qUtf16Printable(done.error().summary), qUtf16Printable(done.error().detail));
    }
    ~PrivateServer()
    {
        if (const auto stopped = m_cluster.stop(); !stopped)
            qWarning("%ls", qUtf16Printable(stopped.error().detail));
    }
    Q_DISABLE_COPY_MOVE(PrivateServer)

    [[nodiscard]] LocalCluster& cluster() { return m_cluster; }
    [[nodiscard]] QString password() const { return *m_cluster.password(); }

private:
    QTemporaryDir m_folder;
    LocalCluster m_cluster;
};

} // namespace dispatch::test
