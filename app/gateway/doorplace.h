#pragma once

#include "failure.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>
#include <optional>

namespace dispatch {

/// Where a door of the gateway stands, and how whoever comes proves who they are.
struct DoorPlace {
    QHostAddress address;
    quint16 port = 0;
    /// With TLS; nothing without.
    std::optional<QSslConfiguration> tls;
    bool certificates = false; ///< every device shows one that the configured authority signed
};

/// A server that listens there, with or without TLS.
[[nodiscard]] Result<std::unique_ptr<QTcpServer>> serverAt(const DoorPlace& place, QLatin1StringView door);
/// Whom a certificate is made out to; empty for none.
[[nodiscard]] QString nameIn(const QSslCertificate& certificate);

} // namespace dispatch
