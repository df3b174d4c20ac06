#pragma once

#include "picture.h"

#include <functional>

namespace dispatch {

/// When the quiet tone sounds: somebody else said something just now to the one who sits here, and she does not see it already. What was said
/// while a desk was alone is counted by the bell and makes no sound, and of several words at once the first does.
class MessageBell {
public:
    /// @p isSeen: the thread of the incident is in sight of whoever sits here.
    [[nodiscard]] bool rings(const Changes& changes, const Picture& picture, const Actor& who, Instant now, const std::function<bool(const IncidentId&)>& isSeen);

    /// So long ago is not just now, and so long after one it is quiet (the program's proposals).
    static constexpr auto justNow = minute;
    static constexpr auto quietFor = 10 * second;

private:
    std::optional<Instant> m_rangAt;
};

} // namespace dispatch
