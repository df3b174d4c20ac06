#include "clock.h"

namespace dispatch {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Span>(std::chrono::system_clock::now());
}

} // namespace dispatch
