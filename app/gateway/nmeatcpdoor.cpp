#include "nmeatcpdoor.h"

#include "nmeasender.h"

#include <QSslSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto tcpName = "nmea_tcp"_L1;
constexpr int mostConnections = 1000;
constexpr qint64 bytesAtOnce = 64 * 1024;  ///< bytes of one sender, then others have their turn
constexpr auto patience = 30 * second; ///< until a sender has said who it is
constexpr auto longestSilence = 15 * minute;

} // namespace

NmeaTcpDoor::NmeaTcpDoor(FixIntake& intake, QObject* parent) : QObject(parent), m_intake(&intake) {}

Result<> NmeaTcpDoor::open(const DoorPlace& place)
{
    m_certificates = place.certificates;
    return serverAt(place, tcpName, [this](const QString& certifiedName, const QString& why) { m_intake->shutOut(certifiedName, tcpName, why); }).transform([this](std::unique_ptr<QTcpServer> server) {
        m_server = std::move(server);
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &NmeaTcpDoor::welcome);
    });
}

void NmeaTcpDoor::welcome()
{
    while (auto* socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        if (++m_open > mostConnections)
            socket->abort();
        else
            listenTo(socket);
    }
}

void NmeaTcpDoor::listenTo(QTcpSocket* socket)
{
    std::optional<QString> certifiedName;
    if (m_certificates)
        if (const auto* secure = qobject_cast<QSslSocket*>(socket))
            certifiedName = nameIn(secure->peerCertificate());
    socket->setReadBufferSize(4 * bytesAtOnce);
    auto sender = std::make_shared<NmeaSender>(*m_intake, std::move(certifiedName), tcpName);
    auto* silence = new QTimer(socket);
    silence->setSingleShot(true);
    silence->callOnTimeout(socket, &QTcpSocket::abort);
    silence->start(patience);
    const auto read = [socket, sender, silence](const auto& again) -> void {
        if (!sender->take(socket->read(bytesAtOnce))) {
            socket->abort();
            return;
        }
        if (sender->isKnown())
            silence->start(longestSilence);
        if (socket->bytesAvailable() > 0)
            QMetaObject::invokeMethod(socket, [again] { again(again); }, Qt::QueuedConnection);
    };
    connect(socket, &QTcpSocket::readyRead, socket, [read] { read(read); });
    if (socket->bytesAvailable() > 0)
        read(read);
}

} // namespace dispatch
