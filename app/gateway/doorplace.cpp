#include "doorplace.h"

#include <QSslServer>

using namespace Qt::StringLiterals;

namespace dispatch {

Result<std::unique_ptr<QTcpServer>> serverAt(const DoorPlace& place, QLatin1StringView door)
{
    std::unique_ptr<QTcpServer> server;
    if (place.tls) {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(*place.tls);
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
