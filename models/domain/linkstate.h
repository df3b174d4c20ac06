#pragma once

#include "instant.h"

#include <QString>

#include <optional>

namespace dispatch {

/// How this desk stands with the centre. A value the link thread gives to the windows.
struct LinkState {
    enum class Kind {
        Joining, ///< the first data of this desk is on its way
        Linked,  ///< everything heard and said within seconds
        Alone,   ///< the centre can't be reached; everything is kept here and goes up later
        Refused  ///< the centre answers, but not to this desk: revoked, too old, not registered
    };
    Kind kind = Kind::Alone;
    Instant since{};                 ///< of this kind
    std::optional<Instant> heardAt;  ///< the centre's last answer
    std::optional<Instant> retryAt;  ///< Alone: when the link is tried again
    int waiting = 0;                 ///< commands not yet answered
    int caughtUp = 0;                ///< while many go up or come down: how many of
    int toCatchUp = 0;               ///< how many; 0 when there is nothing to say
    QString station;                 ///< "W3"
    bool oversees = false;           ///< as the centre has said since the program began
    QString words;                   ///< Refused: why, a sentence
    Span clockOffset{};              ///< this machine's clock minus the centre's

    bool operator==(const LinkState&) const = default;
};

} // namespace dispatch
