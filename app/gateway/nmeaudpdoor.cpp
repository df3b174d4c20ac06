#include "nmeaudpdoor.h"

#include "nmeasender.h"

#include <QNetworkDatagram>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto udpName = "nmea_udp"_L1;
constexpr int datagramsAtOnce = 500; ///< datagrams, then others have their turn

} // namespace

NmeaUdpDoor::NmeaUdpDoor(FixIntake& intake, QObject* parent) : QObject(parent), m_intake(&intake)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &NmeaUdpDoor::read);
}

Result<> NmeaUdpDoor::open(const DoorPlace& place)
{
    if (m_socket.bind(place.address, place.port))
        return {};
    return refuse(u"The door %1 can not be opened on port %2: %3."_s.arg(udpName).arg(place.port).arg(m_socket.errorString()));
}

void NmeaUdpDoor::read()
{
    for (int i = 0; i < datagramsAtOnce; ++i) {
        if (!m_socket.hasPendingDatagrams())
            return;
        const auto datagram = m_socket.receiveDatagram();
        // A datagram that is refused half way has said what it had to say.
        [[maybe_unused]] const bool whole = NmeaSender(*m_intake, std::nullopt, udpName).takeAll(datagram.data());
    }
    QMetaObject::invokeMethod(this, &NmeaUdpDoor::read, Qt::QueuedConnection);
}

} // namespace dispatch
