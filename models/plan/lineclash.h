#pragma once

#include "conflict.h"
#include "planitem.h"

namespace dispatch {

/// A line of a plan that two desks wrote while neither had heard of the other, as the centre kept it: what stands, and what else somebody
/// wrote. Both are there until somebody decides.
struct LineClash {
    PlanItem stands;              ///< the line as every desk has it
    PlanItem other;               ///< the same line as the other one wrote it
    bool leftOut = false;         ///< one of them left the line out while the other one wanted it
    QList<Conflict> conflicts;    ///< field by field; solved together
    StaffId by;                   ///< who wrote the other
    QString station;
    Instant at{};

    /// There are two wordings to choose from; else only whether the line stands.
    [[nodiscard]] bool isReworded() const;
    bool operator==(const LineClash&) const = default;
};

/// Those of @p items about which one of @p conflicts is open: by line, the one that was written first before the others.
[[nodiscard]] QList<LineClash> clashesIn(const QList<Conflict>& conflicts, const QList<PlanItem>& items);
/// The lines as they are shown until somebody decides: one that was left out while somebody else reworded it stands, as `merged` has it.
[[nodiscard]] QList<PlanItem> standingWith(const QList<LineClash>& clashes, QList<PlanItem> items);

} // namespace dispatch
