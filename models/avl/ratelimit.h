#pragma once

#include "instant.h"

#include <QHash>

namespace dispatch {

/// How much each device may say: a while's worth at once, then as much as runs in again.
class RateLimit {
public:
    /// @p burst: how many minutes' worth may come at once, as from a phone that was in a tunnel.
    explicit RateLimit(double burst = 2) : m_burst(burst) {}

    /// Whether @p device, who may say @p perMinute, may say one more at @p now.
    [[nodiscard]] bool allows(const QString& device, int perMinute, Instant now);

private:
    struct Left {
        double words = 0;
        Instant since{};
    };
    double m_burst;
    QHash<QString, Left> m_left;
};

} // namespace dispatch
