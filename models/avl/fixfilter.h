#pragma once

#include "devicefix.h"

#include <QHash>
#include <QList>

namespace dispatch {

/// Decides which reports are believed. Receivers count weeks wrongly, say 0/0 while they wake up, jump between houses and send everything
/// twice after a tunnel.
class FixFilter {
public:
    struct Rules {
        Span oldest = 24 * hour;      ///< before it was received
        Span ahead = 60 * second;     ///< of our own clock
        double fastest = 70;          ///< metres a second that a car may have made since its last fix
        double slack = 250;           ///< metres that do not count as movement
        double coarsest = 1000;       ///< metres of accuracy that are still a place
        qsizetype agreeing = 3;       ///< that many doubted fixes in a row that fit each other are where the car is
    };

    FixFilter() = default;
    explicit FixFilter(Rules rules) : m_rules(rules) {}

    /// The fix as it is kept, or why it is not. Its `device` and `receivedAt` are set.
    [[nodiscard]] Taken<DeviceFix> take(DeviceFix fix);

private:
    struct Seen {
        DeviceFix last;
        QList<Instant> times;    ///< of the newest that were taken
        QList<DeviceFix> doubted;
    };
    [[nodiscard]] std::optional<Refused> impossible(const DeviceFix& fix) const;
    [[nodiscard]] bool fits(const DeviceFix& a, const DeviceFix& b) const;

    Rules m_rules;
    QHash<QString, Seen> m_seen;
};

} // namespace dispatch
