#include "doorplace.h"

#include <QSslServer>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace dispatch {

Result<std::unique_ptr<QTcpServer>> serverAt(const DoorPlace& place, QLatin1StringView door, const ShutOut& shutOut)
{
    std::unique_ptr<QTcpServer> server;
    if (place.tls) {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(*place.tls);
        // A certificate that is no good is told by the first, everything else that goes wrong by the second, which then comes too.
        QObject::connect(secure.get(), &QSslServer::sslErrors, secure.get(), [shutOut](QSslSocket* socket, const QList<QSslError>& errors) {
            shutOut(nameIn(socket->peerCertificate()), errors.value(0).errorString());
        });
        QObject::connect(secure.get(), &QSslServer::errorOccurred, secure.get(), [shutOut](QSslSocket* socket, QAbstractSocket::SocketError) {
            if (socket->sslHandshakeErrors().isEmpty())
                shutOut({}, socket->errorString());
        });
        server = std::move(secure);
    } else {
        server = std::make_unique<QTcpServer>();
    }
    if (!server->listen(place.address, place.port))
        return refuse(u"The door %1 can not be opened on port %2: %3."_s.arg(door).arg(place.port).arg(server->errorString()));
    return server;
}

QString nameIn(const QSslCertificate& certificate) { return certificate.subjectInfo(QSslCertificate::CommonName).value(0); }

} // namespace dispatch
