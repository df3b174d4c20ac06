#pragma once

#include "instant.h"

namespace dispatch {

/// Where the time comes from. Everything that asks for the time is given one of these.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace dispatch
