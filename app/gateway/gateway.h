#pragma once

#include "delivery.h"
#include "fixintake.h"
#include "gatewayconfig.h"
#include "httpdoor.h"
#include "nmeatcpdoor.h"
#include "nmeaudpdoor.h"
#include "refusallog.h"

#include <QTimer>

namespace dispatch {

/// Builds the gateway from its parts: doors, intake, journal, delivery.
class Gateway : public QObject {
    Q_OBJECT
public:
    /// @p state: the folder of what waits. @p clock outlives it.
    Gateway(GatewayConfig config, const QString& state, const Clock& clock, QObject* parent = nullptr);

    /// Opens the journal, then the doors, and says in the log which ports they have.
    [[nodiscard]] Result<> start();
    /// Takes a table of vehicle positions as if each were said now by a device that proved itself; the newest is of this moment.
    [[nodiscard]] Result<> replay(const QList<DeviceFix>& fixes);
    /// What is in memory only is on the disk afterwards.
    void stop();

    [[nodiscard]] const Delivery& delivery() const { return m_delivery; }
    [[nodiscard]] quint16 nmeaTcpPort() const { return m_nmeaTcp ? m_nmeaTcp->port() : quint16(0); }
    [[nodiscard]] quint16 nmeaUdpPort() const { return m_nmeaUdp ? m_nmeaUdp->port() : quint16(0); }
    [[nodiscard]] quint16 httpPort() const { return m_http ? m_http->port() : quint16(0); }

Q_SIGNALS:
    void caughtUp();

private:
    void keepSafe();

    GatewayConfig m_config;
    const Clock* m_clock;
    FixJournal m_journal;
    RefusalLog m_log;
    FixIntake m_intake;
    Delivery m_delivery;
    std::unique_ptr<NmeaTcpDoor> m_nmeaTcp;
    std::unique_ptr<NmeaUdpDoor> m_nmeaUdp;
    std::unique_ptr<HttpDoor> m_http;
    QTimer m_safe;
};

} // namespace dispatch
