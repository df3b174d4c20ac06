#pragma once

#include "ids.h"
#include "instant.h"

#include <QTimeZone>

/// What the cases of this room stand on.
namespace dispatch::test {

/// The moment of the cases: Sun 22 Nov 2026, 02:47:12 in Sacramento.
inline constexpr Instant now = fromMsecs(1'795'344'432'000);
inline const QTimeZone county("America/Los_Angeles");

template <typename AnyId>
AnyId id(int number)
{
    return AnyId{QUuid(static_cast<uint>(number), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)};
}

} // namespace dispatch::test
