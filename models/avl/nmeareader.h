#pragma once

#include "devicefix.h"

#include <QByteArrayView>

namespace dispatch {

/// What one line of a vehicle router said.
struct NmeaLine {
    /// Routers name themselves before the sentence ("car-3:secret $GPRMC,…"), on a line of their own ("car-3:secret") or in Cradlepoint's
    /// sentence $PCPTI.
    std::optional<DeviceLogin> login;
    /// Of an RMC sentence: the fix, without its device, or why it is none. Other sentences carry no date, and a position without
    /// one is not taken.
    std::optional<Taken<DeviceFix>> fix;
};

/// NMEA 0183, one line without its end. A sentence without a checksum, or with a wrong one, is refused whole; so is what a receiver calls
/// estimated, simulated or typed in.
[[nodiscard]] NmeaLine readNmea(QByteArrayView line);

/// Cuts a stream of bytes into lines. A line longer than any sentence is left out.
class LineCutter {
public:
    static constexpr qsizetype longest = 512;

    [[nodiscard]] QList<QByteArray> cut(QByteArrayView bytes);

private:
    QByteArray m_begun;
    bool m_tooLong = false;
};

} // namespace dispatch
