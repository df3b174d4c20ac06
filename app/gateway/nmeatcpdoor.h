#pragma once

#include "doorplace.h"
#include "fixintake.h"

#include <QTcpServer>

class QTcpSocket;

namespace dispatch {

/// NMEA over TCP, as vehicle routers send it, with TLS where the place has it.
class NmeaTcpDoor : public QObject {
    Q_OBJECT
public:
    explicit NmeaTcpDoor(FixIntake& intake, QObject* parent = nullptr);

    [[nodiscard]] Result<> open(const DoorPlace& place);
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }

private:
    void welcome();
    void listenTo(QTcpSocket* socket);

    FixIntake* m_intake;
    std::unique_ptr<QTcpServer> m_server;
    bool m_certificates = false;
    int m_open = 0;
};

} // namespace dispatch
