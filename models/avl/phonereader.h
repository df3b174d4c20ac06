#pragma once

#include "devicefix.h"

#include <QByteArray>
#include <QUrlQuery>

namespace dispatch {

/// A phone's report over HTTP: who it says it is, and where.
struct PhoneReport {
    DeviceLogin login; ///< empty where the protocol names nobody
    DeviceFix fix;     ///< its device is the login's

    bool operator==(const PhoneReport&) const = default;
};

/// OsmAnd and Traccar Client: `id` (or `deviceid`), `lat`, `lon`, `timestamp` (seconds, milliseconds or ISO 8601), `speed` in knots,
/// `bearing`, `accuracy` in metres, and `key`, the device's secret. `valid=false` is no fix.
[[nodiscard]] Taken<PhoneReport> readOsmand(const QUrlQuery& query);
/// What Traccar Client sends since its version 9: JSON, speed in metres a second.
[[nodiscard]] Taken<PhoneReport> readTraccar(const QByteArray& json);
/// OwnTracks in HTTP mode. Messages that are no location are nothing to keep: no report and no refusal.
[[nodiscard]] Taken<std::optional<PhoneReport>> readOwnTracks(const QByteArray& json);

} // namespace dispatch
