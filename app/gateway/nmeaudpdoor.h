#pragma once

#include "doorplace.h"
#include "fixintake.h"

#include <QUdpSocket>

namespace dispatch {

/// NMEA over UDP. Each datagram names its device and shows its secret: nothing else says who sent it.
class NmeaUdpDoor : public QObject {
    Q_OBJECT
public:
    explicit NmeaUdpDoor(FixIntake& intake, QObject* parent = nullptr);

    [[nodiscard]] Result<> open(const DoorPlace& place);
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

private:
    void read();

    FixIntake* m_intake;
    QUdpSocket m_socket;
};

} // namespace dispatch
