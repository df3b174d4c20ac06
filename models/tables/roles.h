#pragma once

#include <Qt>

namespace dispatch {

/// What the delegates and windows read of the item models, beside Qt's own roles (DisplayRole, ToolTipRole,
/// AccessibleTextRole: the whole row as a colleague would say it).
enum DispatchRole : int {
    KindRole = Qt::UserRole + 1, ///< RowKind
    IdRole,                      ///< the noun's id as QString
    IconRole,                    ///< icon name without path ("enroute"), or empty
    ClockRole,                   ///< dispatch::ClockReading of this cell
    RiskRole,                    ///< dispatch::RiskLevel as int
    BadgesRole,                  ///< QStringList: icon names and two-letter language codes ("plan", "child", "ES")
    IsTargetRole,                ///< outlined by the command bar
    EmphasisRole,                ///< bool: bold ("Needs a team")
    SortRole,                    ///< what the column sorts by
    FreshnessRole,               ///< dispatch::Freshness as int
    DetailRole,                  ///< second line, or the muted part after the first words
    ToneRole,                    ///< ClockFace as int for plain text cells that carry a state colour
    WaitsRole,                   ///< bool: a change here has not been answered by the centre yet
    AlarmRole,                   ///< bool: a duress, painted as its red badge
    ShortRole                    ///< the same said shorter, for a cell too narrow for all of it; empty where there is no shorter way
};

enum class RowKind { Shelf, Draft, Incident, FollowUp, Team, LogEntry, Candidate, Refused, Conflict, Waiting, Roster };

} // namespace dispatch
