#pragma once

#include "centreaddress.h"
#include "deviceregistry.h"
#include "doorplace.h"

namespace dispatch {

/// What a gateway is told, by the files of one folder: `gateway.json` (its doors), `devices.json` (who may report), `centre.json`
/// and `centre.password` (where it delivers).
struct GatewayConfig {
    std::optional<DoorPlace> nmeaTcp;
    std::optional<DoorPlace> nmeaUdp;
    std::optional<DoorPlace> http;
    qint64 bufferBytes = 0;
    CentreAddress centre;
    DeviceRegistry devices;

    /// Refused with what is missing or unsafe: a door without TLS stands on this machine alone, unless the file says that its network
    /// is a private one.
    [[nodiscard]] static Result<GatewayConfig> read(const QString& folder);
};

} // namespace dispatch
