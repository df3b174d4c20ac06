#pragma once

#include "clock.h"

namespace dispatch::test {

/// A clock that stands still until it is moved. Starts at Sun 22 Nov 2026, 02:47:12 in Sacramento.
class ManualClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Span by) { m_now += by; }

private:
    Instant m_now = fromMsecs(1'795'344'432'000);
};

} // namespace dispatch::test
