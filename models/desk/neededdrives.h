#pragma once

#include "codes.h"
#include "picture.h"

namespace dispatch {

/// A place that teams may have to drive to, and from where.
struct NeededDrives {
    Point place;
    QHash<TeamId, Point> from; ///< every team on shift whose position is not lost
    QSet<TeamId> watched;      ///< whose drive matters now: the free ones while a team is looked for, else those on their way

    bool operator==(const NeededDrives&) const = default;
};

/// The drives that the boards, the send pane and the clocks tell of: to open incidents where nobody has arrived, and to facilities.
[[nodiscard]] QList<NeededDrives> neededDrives(const Picture& picture, const CodeBook& codes, Instant now);

} // namespace dispatch
