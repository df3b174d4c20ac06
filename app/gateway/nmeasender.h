#pragma once

#include "fixintake.h"
#include "nmeareader.h"

namespace dispatch {

/// One sender of NMEA lines, a connection or a datagram: who it is, and what it says from then on.
class NmeaSender {
public:
    /// @p certifiedName: at a door that asks for certificates, whom the sender's is made out to.
    NmeaSender(FixIntake& intake, std::optional<QString> certifiedName, QLatin1StringView door);

    /// Whether it may go on: false once it named a device and did not prove it.
    [[nodiscard]] bool take(QByteArrayView bytes);
    /// What has no line's end is a line, too: of a datagram.
    [[nodiscard]] bool takeAll(QByteArrayView bytes);
    [[nodiscard]] bool isKnown() const { return m_device.has_value(); }

private:
    [[nodiscard]] bool takeLine(QByteArrayView line);

    FixIntake* m_intake;
    std::optional<QString> m_certifiedName;
    QLatin1StringView m_door;
    LineCutter m_cutter;
    std::optional<Device> m_device;
};

} // namespace dispatch
