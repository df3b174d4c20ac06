#pragma once

#include "failure.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
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

/// Told of whoever TLS lets not in: whom the certificate is made out to, if one was shown, and why.
using ShutOut = std::function<void(const QString& certifiedName, const QString& why)>;
/// A server that listens there, with or without TLS.
[[nodiscard]] Result<std::unique_ptr<QTcpServer>> serverAt(const DoorPlace& place, QLatin1StringView door, const ShutOut& shutOut);
/// Whom a certificate is made out to; empty for none.
[[nodiscard]] QString nameIn(const QSslCertificate& certificate);

} // namespace dispatch
