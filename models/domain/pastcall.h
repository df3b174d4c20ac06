#pragma once

#include "instant.h"

#include <QString>

#include <optional>

namespace dispatch {

/// One incident of the past, as demand sees it.
struct PastCall {
    Instant at{};             ///< when a team was asked for: determined, or filed where nobody determined
    QString area;             ///< code; empty: not known
    std::optional<Span> busy; ///< from the team's acceptance until it was clear; none: no team went, or it was not written down

    bool operator==(const PastCall&) const = default;
};

} // namespace dispatch
