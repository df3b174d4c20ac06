#pragma once

#include "clock.h"
#include "ids.h"

#include <QRandomGenerator>

namespace dispatch {

/// Makes identities that sort by the time they were made (UUIDv7, RFC 9562 section 5.7).
class IdSource {
public:
    IdSource(const Clock& clock, QRandomGenerator random) : m_clock(&clock), m_random(random) {}

    template <typename AnyId>
    [[nodiscard]] AnyId next() { return AnyId{nextUuid()}; }

private:
    [[nodiscard]] QUuid nextUuid();

    const Clock* m_clock;
    QRandomGenerator m_random;
    qint64 m_lastMsecs = 0;
    quint16 m_sequence = 0;
};

} // namespace dispatch
