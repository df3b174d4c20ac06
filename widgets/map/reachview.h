#pragma once

#include "reach.h"

namespace dispatch {

/// What the map shows of the reach while a team is being chosen.
struct ReachView {
    QString team;      ///< "T3": who might go
    QString change;    ///< "05:00", the next shift change; empty when none is known
    MapRings now;
    MapRings without;
    MapRings later;
};

enum class ReachMode { Off, Now, IfSent, Later };

} // namespace dispatch
