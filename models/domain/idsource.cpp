#include "idsource.h"

namespace dispatch {

// 48 bits of milliseconds, then a 12-bit counter that starts at a random place below its middle, then 62 random bits.
// When the counter runs over, or the clock is set back, the time part moves on by itself: order is kept, always.
QUuid IdSource::nextUuid()
{
    constexpr quint16 counterEnd = 0x1000;
    const qint64 msecs = toMsecs(m_clock->now());
    if (msecs > m_lastMsecs) {
        m_lastMsecs = msecs;
        m_sequence = static_cast<quint16>(m_random.bounded(counterEnd / 2));
    } else if (++m_sequence == counterEnd) {
        ++m_lastMsecs;
        m_sequence = 0;
    }
    const quint64 time = static_cast<quint64>(m_lastMsecs);
    const quint64 noise = m_random.generate64();
    const auto byte = [noise](int at) { return static_cast<uchar>(noise >> (8 * at)); };
    return QUuid(static_cast<uint>(time >> 16), static_cast<ushort>(time), static_cast<ushort>(0x7000u | m_sequence),
        static_cast<uchar>(0x80u | (byte(0) & 0x3fu)), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
}

} // namespace dispatch
