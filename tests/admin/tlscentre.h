#pragma once

#include "tool.h"

#include "filebytes.h"
#include "livedesk.h"

#include <QFile>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dispatch::test {

inline QString freePort()
{
    const int each = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    REQUIRE(bind(each, reinterpret_cast<sockaddr*>(&address), size) == 0);
    REQUIRE(getsockname(each, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    close(each);
    return QString::number(ntohs(address.sin_port));
}

/// A server as init --make-ca writes it, with W3 and W4 enrolled by the program itself.
class TlsCentre {
public:
    TlsCentre() : cluster(folder.path(QStringLiteral("pg"))), ca(folder.path(QStringLiteral("ca"))), port(freePort())
    {
        REQUIRE(admin({QStringLiteral("server"), QStringLiteral("init"), QStringLiteral("--make-ca"), ca, QStringLiteral("--server-name"), QStringLiteral("localhost"), QStringLiteral("--no-database")}).code == 0);
        must(cluster.make());
        for (const auto& [name, value] : {std::pair{QStringLiteral("listen_addresses"), QStringLiteral("127.0.0.1")}, {QStringLiteral("port"), port}})
            must(cluster.set(name, value));
        for (const auto& name : {QStringLiteral("server.crt"), QStringLiteral("server.key"), QStringLiteral("root.crt")})
            must(cluster.put(name, bytesOf(ca + QStringLiteral("/server/") + name)));
        must(cluster.put(QStringLiteral("postgresql.conf"), bytesOf(cluster.dataFolder() + QStringLiteral("/postgresql.conf")) + bytesOf(ca + QStringLiteral("/server/postgresql.conf.part"))));
        must(cluster.put(QStringLiteral("pg_hba.conf"), bytesOf(ca + QStringLiteral("/server/pg_hba.conf.part")) + "local all all scram-sha-256\n"));
        must(cluster.start());
        INFO(bytesOf(cluster.logFile()).toStdString());
        REQUIRE(run({QStringLiteral("init")}).code == 0);
        for (const auto& name : {QStringLiteral("W3"), QStringLiteral("W4")})
            REQUIRE(run({QStringLiteral("add-workstation"), name, QStringLiteral("--out"), folder.path(name), QStringLiteral("--ca"), ca, QStringLiteral("--server"), QStringLiteral("localhost"), QStringLiteral("--ports"), port}).code == 0);
    }

    Told run(QStringList words, const QByteArray& input = {}) const
    {
        words = QStringList{QStringLiteral("server")} + words + QStringList{QStringLiteral("--host"), cluster.host(), QStringLiteral("--port"), port, QStringLiteral("--user"), LocalCluster::superuser(), QStringLiteral("--password-file"),
            cluster.folder() + QStringLiteral("/superuser.password")};
        if (!words.contains(QStringLiteral("--database")))
            words += {QStringLiteral("--database"), QStringLiteral("cwrt")};
        return admin(words, input);
    }

    [[nodiscard]] CentreAddress addressOf(const QString& station) const
    {
        LiveDesk desk(folder.path(station), QStringLiteral("test"));
        must(desk.read());
        return desk.address(desk.kitPassword());
    }

    OpenFolder folder;
    LocalCluster cluster;
    QString ca;
    QString port;
};

} // namespace dispatch::test
